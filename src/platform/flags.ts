// Small notes that belong to the machine and not to a run: whether the introduction has been seen. Forbidden storage forgets.

export interface Flags {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

const PREFIX = 'surplus-';

/** Notes under a prefix of their own. Nothing throws; where the browser forbids storage they last as long as the page. */
export function openFlags(): Flags {
  const here = new Map<string, string>();
  return {
    get(name) {
      try {
        return localStorage.getItem(PREFIX + name) ?? here.get(name) ?? null;
      } catch {
        return here.get(name) ?? null;
      }
    },
    set(name, value) {
      here.set(name, value);
      try {
        localStorage.setItem(PREFIX + name, value);
      } catch {
        // Forbidden here: kept above.
      }
    },
  };
}
