// Work that takes a while in workers: begun by a press, with progress, stopped at once, and kept by what it was about.
import { useEffect, useRef, useState } from 'react';
import type { BadInput } from '../../core/types.ts';
import type { Working } from '../../session/index.ts';
import { fmt, say, words } from '../words.ts';

const W = words.work;

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

/** Results kept, at most: each is small, and a report that is opened again shows its own at once. */
const KEPT = 8;

/** One piece of work at a time, about `key`; `start` gives null when there is nothing to work on. What was found is kept in `known`. */
export function useWork<T extends object>(
  known: Map<string, T>,
  key: string,
  start: (progress: (share: number) => void) => Working<T> | null,
): Work<T> {
  const [share, setShare] = useState<number | null>(null);
  const [bad, setBad] = useState<BadInput | null>(null);
  const [stopped, setStopped] = useState(false);
  const running = useRef<Working<T> | null>(null);
  const quit = (): void => {
    running.current?.cancel();
    running.current = null;
    setShare(null);
  };
  const begin = (): void => {
    quit();
    const task = start((now) => {
      if (running.current === task) setShare(now);
    });
    if (task === null) return;
    running.current = task;
    setBad(null);
    setStopped(false);
    setShare(0);
    void task.outcome.then((outcome) => {
      if (running.current !== task) return;
      running.current = null;
      setShare(null);
      if ('bad' in outcome) setBad(outcome);
      else keep(known, key, outcome);
    });
  };
  useEffect(() => {
    setBad(null);
    setStopped(false);
    return quit;
  }, [key]);
  return {
    share,
    found: known.get(key) ?? null,
    bad,
    stopped,
    begin,
    stop: () => {
      quit();
      setStopped(true);
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
