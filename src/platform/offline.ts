// The page's side of the service worker: registers it, says when a newer version lies ready, and lets it take over when asked to.

export interface Renewal {
  /** registers the worker, which then takes the whole game in: to be called when the page has what it needs itself */
  start(): void;
  /** whether a newer version lies ready */
  ready(): boolean;
  /** is called when that changes; gives the way to stop it */
  follow(listener: () => void): () => void;
  /** hands over to the newer version and opens this page anew; other pages keep the version they have */
  renew(): void;
}

/** Null where there are none, and in a frame that may not have any: to ask is an error there. */
function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/**
 * Where the browser has such workers and lets us. What fails is not told: the game then needs the network, as any page does.
 * @param address of the service worker, trusted
 * @param build the name of the page's first script
 */
export function openRenewal(address: string, build: string): Renewal {
  const listeners = new Set<() => void>();
  const workers = serviceWorkers();
  let waiting: ServiceWorker | null = null;
  const tell = (worker: ServiceWorker | null): void => {
    // without one in office this is the first, and it is no newer version
    if (worker === null || workers?.controller == null) return;
    waiting = worker;
    for (const listener of listeners) listener();
  };
  async function register(from: ServiceWorkerContainer): Promise<void> {
    const registration = await from.register(address, { updateViaCache: 'none' });
    registration.active?.postMessage('sweep');
    tell(registration.waiting);
    const follow = (coming: ServiceWorker | null): void => {
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed') tell(coming);
      });
    };
    // the browser may have found one by itself before this page asked
    follow(registration.installing);
    registration.addEventListener('updatefound', () => follow(registration.installing));
  }
  // by it the service worker knows that a page of this build is open (src/offline/versions.ts)
  const lock = `surplus ${new URL('./', location.href).pathname} ${build}`;
  const open = new Promise<void>((resolve) => {
    const hold = (): Promise<never> => {
      resolve();
      return new Promise(() => undefined);
    };
    if (navigator.locks === undefined) resolve();
    else navigator.locks.request(lock, { mode: 'shared' }, hold).catch(() => resolve());
  });
  return {
    start() {
      if (workers !== null) void open.then(() => register(workers)).catch(() => undefined);
    },
    ready: () => waiting !== null,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    renew() {
      // another page may have asked before
      if (waiting?.state !== 'installed') location.reload();
      workers?.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting?.postMessage('go');
    },
  };
}
