// Scales and stacks of the new charts: round tops, words kept apart, layers that add up, weeks that brought coins.
import { describe, expect, it } from 'vitest';
import { paidByWeek } from '../../src/ui/desks/treasury/weeks.ts';
import { niceTop, spread, ticksTo } from '../../src/ui/kit/scale.ts';
import { clearAbove, stacked } from '../../src/ui/kit/stack-chart.tsx';

describe('a scale from nought', () => {
  it.each([1, 3, 97, 980, 10_300, 123_456])('holds %d with room, and is round', (most) => {
    const top = niceTop(most);
    expect(top).toBeGreaterThanOrEqual(most);
    expect(top).toBeLessThanOrEqual(most * 2 + 1);
    const ticks = ticksTo(top);
    expect(ticks[0]).toBe(0);
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.at(-1)).toBeLessThanOrEqual(top * (1 + 1e-9));
  });
});

describe('words beside lines', () => {
  it('stay where they want when there is room', () => {
    expect(spread([10, 40, 80], 13, 0, 100)).toEqual([10, 40, 80]);
  });
  it('keep the gap, the order and the frame when they crowd', () => {
    const wanted = [95, 93, 94, 10];
    const got = spread(wanted, 13, 0, 100);
    const sorted = [...got].sort((a, b) => a - b);
    for (let i = 1; i < sorted.length; i++)
      expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(13);
    expect(Math.max(...got)).toBeLessThanOrEqual(100);
    expect(got[1]).toBeLessThan(got[2] ?? 0);
    expect(got[2]).toBeLessThan(got[0] ?? 0);
    expect(got[3]).toBe(10);
  });
  it('stand above all of the line they are as wide as', () => {
    expect(clearAbove([50, 20, 60, 70], 0, 1)).toBe(20);
    expect(clearAbove([50, 20, 60, 70], 1.5, 9)).toBe(20);
    expect(clearAbove([50, 20, 60, 70], 2, 9)).toBe(60);
  });
});

describe('a stack', () => {
  it('adds each layer to those below', () => {
    expect(
      stacked([
        { id: 'package', values: [1, 2] },
        { id: 'licensed', values: [3, 4] },
        { id: 'halls', values: [5, 0] },
      ]),
    ).toEqual([
      [1, 2],
      [4, 6],
      [9, 6],
    ]);
  });
});

describe('weeks that brought coins', () => {
  it('say what a coin cost, and leave out weeks of sales', () => {
    const coins = [0, ...Array<number>(7).fill(2), ...Array<number>(7).fill(1), 1, 1, 3];
    const basis = [0, ...Array<number>(7).fill(200), ...Array<number>(7).fill(100), 100, 100, 400];
    expect(paidByWeek(coins, basis)).toEqual([
      { day: 7, coins: 2, usd: 100 },
      { day: 17, coins: 2, usd: 150 },
    ]);
    expect(paidByWeek([], [])).toEqual([]);
    expect(paidByWeek([5], [10])).toEqual([]);
  });
});
