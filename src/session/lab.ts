// The lab's work from the page: a question cut into lots for a pool of workers, their results put together in a worker too, so
// that the page is never held up. Cancelling ends the workers at once.
import type { BadInput, Family, Futures, FuturesAsked, FutureWorld, Lesson, Wedges } from '../core/types.ts';

/** Workers at a list of payloads: results in the list's order, or why not. */
export interface LabPool {
  all(
    task: string,
    payloads: readonly Readonly<Record<string, unknown>>[],
    progress?: (share: number) => void,
  ): Promise<readonly unknown[] | BadInput>;
  close(): void;
}

export interface Working<T> {
  /** bad input also when it was cancelled */
  readonly outcome: Promise<T | BadInput>;
  cancel(): void;
}
type Progress = (share: number) => void;

/** What the lab can be asked about a run file's text. */
export interface Lab {
  futures(
    text: string,
    question: { readonly worlds: number; readonly family: Family; readonly days: number },
    progress: Progress,
  ): Working<Futures>;
  /** what each law and programme contributed */
  wedges(text: string, progress: Progress): Working<Wedges>;
  /** the costliest of so many quarters that have begun */
  lessons(text: string, quarters: number, progress: Progress): Working<readonly Lesson[]>;
}

/** Worlds in which the reference is played too, at most (PLAY: 200 lucks). */
const REFERENCE = 200;
/** Worlds in a lot: small, so that workers end together and progress moves. */
const LOT = 20;
/** Worlds in which a quarter is judged, as the report's score judges it. */
const QUARTER_WORLDS = 16;

export function createLab(open: () => LabPool): Lab {
  function working<T>(steps: (pool: LabPool) => Promise<T | BadInput>): Working<T> {
    const pool = open();
    const outcome = steps(pool).finally(() => pool.close());
    return { outcome, cancel: () => pool.close() };
  }
  /** one task alone */
  async function one<T>(
    pool: LabPool,
    task: string,
    payload: Readonly<Record<string, unknown>>,
    progress?: Progress,
  ): Promise<T | BadInput> {
    const found = await pool.all(task, [payload], progress);
    return 'bad' in found ? found : (found[0] as T);
  }
  return {
    futures: (text, question, progress) =>
      working(async (pool) => {
        const asked: FuturesAsked = { ...question, reference: Math.min(question.worlds, REFERENCE) };
        const lots = cut(asked.worlds + asked.reference, LOT).map(([from, to]) => ({
          text,
          asked: { asked, from, to },
        }));
        const found = await pool.all('futures', lots, progress);
        if ('bad' in found) return found;
        const worlds = (found as readonly (readonly FutureWorld[])[]).flat();
        return one<Futures>(pool, 'futures-sum', { text, asked: { asked, worlds } });
      }),
    wedges: (text, progress) => working((pool) => one<Wedges>(pool, 'wedges', { text }, progress)),
    lessons: (text, quarters, progress) =>
      working(async (pool) => {
        const lots = cut(quarters, 1).map(([from, to]) => ({
          text,
          asked: { from, to, futures: QUARTER_WORLDS },
        }));
        const found = await pool.all('quarters', lots, progress);
        if ('bad' in found) return found;
        const worths = (found as readonly (readonly number[])[]).flat();
        return one<readonly Lesson[]>(pool, 'lessons', { text, asked: { worths } });
      }),
  };
}

/** [0, size), [size, 2 size) … up to `count`. */
function cut(count: number, size: number): readonly (readonly [number, number])[] {
  return Array.from(
    { length: Math.ceil(count / size) },
    (_, i) => [i * size, Math.min(count, (i + 1) * size)] as const,
  );
}
