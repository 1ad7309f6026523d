// One holder per save slot across tabs, by Web Locks; where the browser has none, everyone may hold.

export interface Hold {
  release(): void;
}

export interface Locks {
  /** the lock if nobody has it, else null at once; `lost` is called if another tab takes it over */
  hold(name: string, lost: () => void): Promise<Hold | null>;
  /** the lock whoever has it; the former holder is told */
  take(name: string, lost: () => void): Promise<Hold>;
}

const FREE: Hold = { release: () => undefined };

/** `manager` is null where the browser has no locks (an old browser, or a page that is not secure). */
export function openLocks(manager: LockManager | null = browserLocks()): Locks {
  return {
    hold: async (name, lost) =>
      manager === null ? FREE : await acquire(manager, name, { ifAvailable: true }, lost),
    take: async (name, lost) =>
      manager === null ? FREE : ((await acquire(manager, name, { steal: true }, lost)) ?? FREE),
  };
}

function browserLocks(): LockManager | null {
  try {
    return globalThis.navigator?.locks ?? null;
  } catch {
    return null;
  }
}

function acquire(
  manager: LockManager,
  name: string,
  options: LockOptions,
  lost: () => void,
): Promise<Hold | null> {
  return new Promise((resolve) => {
    let held = false;
    let released = false;
    const asked = manager.request(name, options, (lock) => {
      if (lock === null) {
        resolve(null);
        return null;
      }
      held = true;
      return new Promise<void>((done) => {
        resolve({
          release: () => {
            released = true;
            done();
          },
        });
      });
    });
    asked.catch(() => {
      // Before it was held: locks are forbidden here (sandboxed frame), so hold freely. After: it was stolen.
      if (!held) resolve(FREE);
      else if (!released) lost();
    });
  });
}
