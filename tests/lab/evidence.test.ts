// Two runs side by side and a run with every invariant on, as the worker does them for the page.
import { describe, expect, it } from 'vitest';
import type { CommandLog } from '../../src/core/types.ts';
import { compareTexts } from '../../src/lab/diff.ts';
import { planted } from '../../src/lab/fuzz.ts';
import { heavyText } from '../../src/lab/heavy.ts';
import { engine, runFileOf, worldOf } from '../helpers.ts';

const BUY: CommandLog = [[3, { kind: 'treasury.buy', usd: 2_000_000 }]];
const SELL: CommandLog = [...BUY, [40, { kind: 'treasury.sell', sat: 100_000_000 }]];
const text = (log: CommandLog, days: number, seed = 'evidence'): string =>
  engine.serialise(runFileOf(worldOf({ seed }), log, days));
const compared = async (a: string, b: string) => {
  const found = await compareTexts([a, b], () => undefined);
  if ('bad' in found) throw new Error(found.code);
  return found;
};

describe('two runs side by side', () => {
  it('part at the order that one has, with both series whole', async () => {
    const { first, sides } = await compared(text(SELL, 90), text(BUY, 60));
    expect(first).toEqual({ kind: 'order', day: 40, a: SELL[1]?.[1], b: null });
    expect(sides.map(({ series }) => series.treasury_usd?.length)).toEqual([91, 61]);
    expect(sides[0].series.treasury_usd?.slice(0, 41)).toEqual(sides[1].series.treasury_usd?.slice(0, 41));
    expect(sides[0].series.treasury_usd?.[41]).not.toBe(sides[1].series.treasury_usd?.[41]);
    expect(sides.map(({ orders, divergence }) => [orders, divergence])).toEqual([
      [2, null],
      [1, null],
    ]);
  });
  it('part where one orders and the other does so days later', async () => {
    const later: CommandLog = [[9, BUY[0]![1]]];
    const { first } = await compared(text(BUY, 20), text(later, 20));
    expect(first).toEqual({ kind: 'order', day: 3, a: BUY[0]?.[1], b: null });
  });
  it('part at the seed, at the end of one, or nowhere', async () => {
    expect((await compared(text(BUY, 20), text(BUY, 20, 'other'))).first).toMatchObject({ key: 'seed' });
    expect((await compared(text(BUY, 20), text(BUY, 30))).first).toEqual({ kind: 'end', day: 20 });
    expect((await compared(text(BUY, 20), text(BUY, 20))).first).toBeNull();
  });
  it('say which of them does not play to its own fingerprints', async () => {
    const changed = text(BUY, 20).replace('"usd":2000000', '"usd":1000000');
    expect((await compared(text(BUY, 20), changed)).sides[1].divergence).toMatchObject({ day: 20 });
  });
  it('are bad input where one is none', async () => {
    expect(await compareTexts([text(BUY, 20), 'no run'], () => undefined)).toMatchObject({ bad: true });
  });
});

describe('heavy mode over a run', () => {
  it('finds nothing in a sound one, and the planted cent on its morning', async () => {
    const shares: number[] = [];
    expect(await heavyText(text(SELL, 90), (share) => shares.push(share))).toEqual({ days: 90, fault: null });
    expect(shares.length).toBeGreaterThan(1);
    const broken = planted(engine);
    expect(
      await heavyText(
        text(SELL, 90),
        () => undefined,
        async () => broken,
      ),
    ).toMatchObject({
      days: 41,
      fault: { day: 41, what: expect.stringMatching(/treasury_usd|sum|balance/) },
    });
  });
});
