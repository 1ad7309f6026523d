// The lab from the page: every world of a question is in exactly one lot, lots come together in order, a stop ends the pool.
import { describe, expect, it } from 'vitest';
import { createLab } from '../../src/session/index.ts';
import type { LabPool } from '../../src/session/lab.ts';

interface Lot {
  readonly text: string;
  readonly asked: { readonly from: number; readonly to: number; readonly worlds?: readonly number[] };
}
function pool() {
  const calls: (readonly [string, readonly Lot[]])[] = [];
  let closed = 0;
  const open = (): LabPool => ({
    async all(task, payloads) {
      const lots = payloads as unknown as readonly Lot[];
      calls.push([task, lots]);
      if (task === 'futures' || task === 'quarters')
        return lots.map(({ asked: { from, to } }) => Array.from({ length: to - from }, (_, i) => from + i));
      return [{ task }];
    },
    close: () => {
      closed += 1;
    },
  });
  return { calls, open, closed: () => closed };
}
const question = { worlds: 230, family: 'mixed', days: 99 } as const;

describe('the lab', () => {
  it('plays every world once, the reference in two hundred of them, and puts all together in order', async () => {
    const { calls, open, closed } = pool();
    expect(await createLab(open).futures('run', question, () => undefined).outcome).toEqual({
      task: 'futures-sum',
    });
    const [[first, lots], [second, sum]] = calls as [[string, Lot[]], [string, Lot[]]];
    expect([first, second]).toEqual(['futures', 'futures-sum']);
    expect(lots.every(({ text, asked }) => text === 'run' && asked.to - asked.from <= 20)).toBe(true);
    expect(sum[0]?.asked.worlds).toEqual(Array.from({ length: 430 }, (_, i) => i));
    expect(closed()).toBe(1);
  });

  it('judges each quarter that has begun, then tells lessons from all of them', async () => {
    const { calls, open } = pool();
    await createLab(open).lessons('run', 7, () => undefined).outcome;
    expect(calls.map(([task, { length }]) => [task, length])).toEqual([
      ['quarters', 7],
      ['lessons', 1],
    ]);
  });

  it('stops the pool when it is stopped, and passes on why nothing came of it', async () => {
    const bad = { bad: true, code: 'worker-broken', at: 'worker', found: 'cancelled', expected: '' } as const;
    let close: () => void = () => undefined;
    const lab = createLab(() => ({
      all: () => new Promise((resolve) => (close = () => resolve(bad))),
      close: () => close(),
    }));
    const working = lab.futures('run', question, () => undefined);
    working.cancel();
    expect(await working.outcome).toBe(bad);
  });
});
