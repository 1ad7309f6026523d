// Work that takes a while in workers: begun by a press, with progress, stopped at once. It goes on while other screens are
// looked at, and what was found is kept by what it was about.
import { useEffect, useSyncExternalStore } from 'react';
import type { BadInput } from '../../core/types.ts';
import type { Working } from '../../session/index.ts';
import { fmt, say, words } from '../words.ts';

const W = words.work;

/** How one piece of work stands. */
interface Standing {
  /** what it is about */
  readonly key: string;
  /** how much is done, 0–1; null when nothing runs any more */
  readonly share: number | null;
  readonly bad: BadInput | null;
  readonly stopped: boolean;
}

/** Where work of one kind is done, one piece at a time, and where its results lie. */
export interface Shelf<T> {
  readonly known: ReadonlyMap<string, T>;
  readonly standing: () => Standing | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly begin: (key: string, start: Start<T>) => void;
  /** ends what runs, if something does */
  readonly quit: () => void;
}
type Start<T> = (progress: (share: number) => void) => Working<T> | null;

/** Results kept, at most: each is small, and a screen that is opened again shows its own at once. */
const KEPT = 8;

export function createShelf<T extends object>(): Shelf<T> {
  const known = new Map<string, T>();
  const listeners = new Set<() => void>();
  let task: Working<T> | null = null;
  let now: Standing | null = null;
  const set = (to: Standing): void => {
    now = to;
    for (const listener of listeners) listener();
  };
  const quit = (): void => {
    if (task === null || now === null) return;
    const running = task;
    task = null;
    running.cancel();
    set({ ...now, share: null, stopped: true });
  };
  return {
    known,
    standing: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    quit,
    begin: (key, start) => {
      quit();
      const own = start((share) => {
        if (task === own && now !== null) set({ ...now, share });
      });
      if (own === null) return;
      task = own;
      set({ key, share: 0, bad: null, stopped: false });
      void own.outcome.then((outcome) => {
        if (task !== own) return;
        task = null;
        const bad = 'bad' in outcome ? outcome : null;
        if (!('bad' in outcome)) keep(known, key, outcome);
        set({ key, share: null, bad, stopped: false });
      });
    },
  };
}

function keep<T>(known: Map<string, T>, key: string, found: T): void {
  known.delete(key);
  known.set(key, found);
  for (const old of known.keys()) {
    if (known.size <= KEPT) break;
    known.delete(old);
  }
}

export interface Work<T> {
  /** how much is done, 0–1; null while nothing runs */
  readonly share: number | null;
  readonly found: T | null;
  readonly bad: BadInput | null;
  /** it was stopped before it was done */
  readonly stopped: boolean;
  readonly begin: () => void;
  readonly stop: () => void;
}

/** The work of a shelf that is about `key`; what runs about something else is ended. `start` gives null when there is nothing to work on. */
export function useWork<T extends object>(shelf: Shelf<T>, key: string, start: Start<T>): Work<T> {
  const standing = useSyncExternalStore(shelf.subscribe, shelf.standing);
  useEffect(() => {
    if (shelf.standing()?.key !== key) shelf.quit();
  }, [shelf, key]);
  const own = standing?.key === key ? standing : null;
  return {
    share: own?.share ?? null,
    found: shelf.known.get(key) ?? null,
    bad: own?.bad ?? null,
    stopped: own?.stopped ?? false,
    begin: () => shelf.begin(key, start),
    stop: shelf.quit,
  };
}

interface WorkBarProps {
  readonly work: Work<object>;
  /** what the button says that begins it */
  readonly begin: string;
}

/** The button that begins it, or the progress with the button that stops it; what went wrong, or that it was stopped, stands beside. */
export function WorkBar({ work, begin }: WorkBarProps) {
  const { share, bad, stopped } = work;
  return (
    <>
      {share === null ? (
        <p className="no-print">
          <button type="button" onClick={work.begin}>
            {begin}
          </button>
        </p>
      ) : (
        <div className="working no-print">
          <label>
            <span role="status">
              {share >= 1 ? W.putting : W.working(fmt.pct(Math.floor(share * 20) * 5, 0))}
            </span>
            <progress max={1} value={share} />
          </label>
          <button type="button" onClick={work.stop}>
            {W.stop}
          </button>
        </div>
      )}
      {bad !== null && <p role="alert">{W.failed(say.bad(bad))}</p>}
      {stopped && <p role="status">{W.stopped}</p>}
    </>
  );
}
