// A pool of workers at one list: results in the list's order whoever did what, shares that only grow, and an end at once.
import { describe, expect, it } from 'vitest';
import { openPool, type WorkerLike } from '../../src/platform/index.ts';

interface Said {
  readonly id: number;
  readonly kind: string;
  readonly n?: number;
}
/** Workers that answer when they are told to. */
function fakes() {
  const made: { worker: WorkerLike; doing: Said[]; gone: boolean }[] = [];
  const create = (): WorkerLike => {
    const one = {
      doing: [] as Said[],
      gone: false,
      worker: {
        onmessage: null,
        onerror: null,
        onmessageerror: null,
        postMessage(message: unknown) {
          const said = message as Said;
          if (said.kind === 'run') one.doing.push(said);
        },
        terminate() {
          one.gone = true;
        },
      } as WorkerLike,
    };
    made.push(one);
    return one.worker;
  };
  const say = async (at: number, message: object): Promise<void> => {
    const { id } = made[at]?.doing.at(-1) ?? { id: -1 };
    made[at]?.worker.onmessage?.({ data: { id, ...message } } as MessageEvent);
    for (let i = 0; i < 10; i += 1) await Promise.resolve();
  };
  return { made, create, say };
}
const four = [1, 2, 3, 4].map((n) => ({ n }));

describe('a pool', () => {
  it('gives each worker the next of the list, and results in its order', async () => {
    const { made, create, say } = fakes();
    const shares: number[] = [];
    const all = openPool(create, 2).all('square', four, (share) => shares.push(share));
    expect(made.map(({ doing }) => doing.map(({ n }) => n))).toEqual([[1], [2]]);
    await say(1, { kind: 'progress', share: 0.5 });
    for (const n of [2, 3, 4]) await say(1, { kind: 'done', result: n * n });
    await say(0, { kind: 'done', result: 1 });
    expect(made.map(({ doing }) => doing.map(({ n }) => n))).toEqual([[1], [2, 3, 4]]);
    expect(await all).toEqual({ kind: 'done', results: [1, 4, 9, 16] });
    expect(shares).toEqual([0.125, 0.25, 0.5, 0.75, 1]);
  });

  it('starts no more workers than there is work', async () => {
    const { made, create, say } = fakes();
    const all = openPool(create, 4).all('square', [{ n: 3 }]);
    await say(0, { kind: 'done', result: 9 });
    expect([made.length, await all]).toEqual([1, { kind: 'done', results: [9] }]);
  });

  it('ends every worker when it is closed, and at the first that fails', async () => {
    const one = fakes();
    const pool = openPool(one.create, 2);
    const all = pool.all('square', four);
    pool.close();
    expect(await all).toEqual({ kind: 'cancelled' });
    expect(one.made.map(({ gone }) => gone)).toEqual([true, true]);
    const other = fakes();
    const failing = openPool(other.create, 2).all('square', four);
    await other.say(0, { kind: 'failed', bad: 'no' });
    expect(await failing).toEqual({ kind: 'failed', bad: 'no' });
    expect(other.made.map(({ gone, doing }) => [gone, doing.length])).toEqual([
      [true, 1],
      [true, 1],
    ]);
  });
});
