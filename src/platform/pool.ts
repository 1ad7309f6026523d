// Several workers of the one protocol at one list of tasks: each takes the next when it is free; results come back in the list's order.
import { type Outcome, openWorkers, type WorkerLike, type Workers } from './workers.ts';

/** What became of a list: all results in order, or the first outcome that was none. */
export type PoolOutcome =
  | { readonly kind: 'done'; readonly results: readonly unknown[] }
  | Exclude<Outcome, { readonly kind: 'done' }>;

export interface Pool {
  /** a task for each payload; `progress` hears shares of the whole list, 0–1, never less than before. One list at a time */
  all(
    task: string,
    payloads: readonly Readonly<Record<string, unknown>>[],
    progress?: (share: number) => void,
  ): Promise<PoolOutcome>;
  /** ends all workers at once, whatever they do; what runs is cancelled */
  close(): void;
}

/** A pool of at most `size` workers, each started when there is something for it to do. */
export function openPool(create: () => WorkerLike, size: number): Pool {
  const workers: Workers[] = [];

  async function all(
    task: string,
    payloads: readonly Readonly<Record<string, unknown>>[],
    progress: (share: number) => void = () => undefined,
  ): Promise<PoolOutcome> {
    const results: unknown[] = new Array(payloads.length).fill(null);
    const shares: number[] = new Array(payloads.length).fill(0);
    let next = 0;
    let told = 0;
    let ended: Exclude<Outcome, { readonly kind: 'done' }> | null = null;
    const tell = (at: number, share: number): void => {
      shares[at] = Math.max(shares[at] ?? 0, share);
      const whole = shares.reduce((sum, one) => sum + one, 0) / payloads.length;
      if (whole <= told) return;
      told = whole;
      progress(whole);
    };
    const lane = async (own: Workers): Promise<void> => {
      while (ended === null && next < payloads.length) {
        const at = next;
        next += 1;
        const outcome = await own.run(task, payloads[at] ?? {}, (share) => tell(at, share)).outcome;
        if (outcome.kind === 'done') {
          results[at] = outcome.result;
          tell(at, 1);
        } else if (ended === null) {
          ended = outcome;
          close();
        }
      }
    };
    const many = Math.min(Math.max(1, size), payloads.length);
    while (workers.length < many) workers.push(openWorkers(create));
    await Promise.all(workers.slice(0, many).map(lane));
    return ended ?? { kind: 'done', results };
  }

  function close(): void {
    for (const one of workers) one.close();
  }

  return { all, close };
}
