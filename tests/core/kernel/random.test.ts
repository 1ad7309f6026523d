// Luck: even, independent across days, streams and entities, and moved by nothing but seed, stream, day and entity.
import { describe, expect, it } from 'vitest';
import { normal, openLuck, uniform } from '../../../src/core/kernel/random.ts';

const NAMES = ['temperature', 'market', 'blocks', 'event'];
const luck = openLuck('luck-test', NAMES);

function series(n: number, draw: (i: number) => number): number[] {
  return Array.from({ length: n }, (_, i) => draw(i));
}
/** Chi-square of counts in `bins` equal bins, as a standard score (about normal). */
function evenness(values: readonly number[], bins: number): number {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) counts[Math.floor(value * bins)]! += 1;
  const expected = values.length / bins;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (chi - (bins - 1)) / Math.sqrt(2 * (bins - 1));
}
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (x: readonly number[]): number => x.reduce((s, v) => s + v, 0) / x.length;
  const [ma, mb] = [mean(a), mean(b)];
  let ab = 0,
    aa = 0,
    bb = 0;
  a.forEach((value, i) => {
    ab += (value - ma) * (b[i]! - mb);
    aa += (value - ma) ** 2;
    bb += (b[i]! - mb) ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}
const DAYS = 40_000;
const LIMIT = 4.5 / Math.sqrt(DAYS);

describe('a draw', () => {
  it('lies between 0 and 1, never on either', () => {
    for (let i = 0; i < DAYS; i++) {
      const u = uniform(luck, 0, i, i & 7);
      expect(u > 0 && u < 1).toBe(true);
    }
  });
  it('is the same whenever it is asked for', () => {
    const first = uniform(luck, 1, 500, 3);
    for (let i = 0; i < 100; i++) uniform(luck, i & 3, i, i);
    expect(uniform(luck, 1, 500, 3)).toBe(first);
    expect(uniform(openLuck('luck-test', NAMES), 1, 500, 3)).toBe(first);
  });
  it('is even over days, over entities, over streams and over seeds', () => {
    const scores = [
      evenness(
        series(DAYS, (i) => uniform(luck, 0, i, 0)),
        100,
      ),
      evenness(
        series(DAYS, (i) => uniform(luck, 0, 7, i)),
        100,
      ),
      evenness(
        series(2000, (i) => uniform(openLuck('s', [`stream-${i}`]), 0, 1, 1)),
        40,
      ),
      evenness(
        series(2000, (i) => uniform(openLuck(`seed-${i}`, ['market']), 0, 0, 0)),
        40,
      ),
    ];
    for (const score of scores) expect(Math.abs(score)).toBeLessThan(4.5);
  });
  it('is even in pairs of days, so yesterday says nothing of today', () => {
    const pairs = series(DAYS, (i) => {
      const a = Math.floor(uniform(luck, 2, i, 0) * 20);
      return (a * 20 + Math.floor(uniform(luck, 2, i + 1, 0) * 20) + 0.5) / 400;
    });
    expect(Math.abs(evenness(pairs, 400))).toBeLessThan(4.5);
  });
  it('is uncorrelated with its neighbours in day, entity, stream and seed', () => {
    const base = series(DAYS, (i) => uniform(luck, 0, i, 0));
    const other = openLuck('luck-tesu', NAMES);
    for (const lag of [1, 2, 7, 30, 365])
      expect(
        Math.abs(
          correlation(
            base,
            series(DAYS, (i) => uniform(luck, 0, i + lag, 0)),
          ),
        ),
      ).toBeLessThan(LIMIT);
    for (const entity of [1, 2, 3, 16])
      expect(
        Math.abs(
          correlation(
            base,
            series(DAYS, (i) => uniform(luck, 0, i, entity)),
          ),
        ),
      ).toBeLessThan(LIMIT);
    for (const stream of [1, 2, 3])
      expect(
        Math.abs(
          correlation(
            base,
            series(DAYS, (i) => uniform(luck, stream, i, 0)),
          ),
        ),
      ).toBeLessThan(LIMIT);
    expect(
      Math.abs(
        correlation(
          base,
          series(DAYS, (i) => uniform(other, 0, i, 0)),
        ),
      ),
    ).toBeLessThan(LIMIT);
  });
  it('is no mirror of day and entity changed about', () => {
    const a = series(DAYS, (i) => uniform(luck, 0, i, 5));
    const b = series(DAYS, (i) => uniform(luck, 0, 5, i));
    expect(Math.abs(correlation(a, b))).toBeLessThan(LIMIT);
    expect(new Set([...a, ...b]).size).toBeGreaterThan(2 * DAYS - 3);
  });
});

describe('streams', () => {
  it('are keyed by name: a new one anywhere moves no other', () => {
    const wider = openLuck('luck-test', ['new', ...NAMES.slice(0, 2), 'between', ...NAMES.slice(2), 'last']);
    const places = [1, 2, 4, 5];
    NAMES.forEach((_, stream) => {
      for (let day = 0; day < 50; day++)
        expect(uniform(wider, places[stream]!, day, 2)).toBe(uniform(luck, stream, day, 2));
    });
  });
  it('of two names or two seeds differ', () => {
    expect(uniform(luck, 0, 0, 0)).not.toBe(uniform(luck, 1, 0, 0));
    expect(uniform(openLuck('other', NAMES), 0, 0, 0)).not.toBe(uniform(luck, 0, 0, 0));
  });
  it('of twenty thousand seeds have no two alike', () => {
    const keys = new Set(series(20_000, (i) => i).map((i) => openLuck(String(i), ['market']).keys.join()));
    expect(keys.size).toBe(20_000);
  });
});

describe('a normal draw', () => {
  const draws = series(DAYS, (i) => normal(luck, 3, i, 0));
  const mean = (power: number): number => draws.reduce((sum, x) => sum + x ** power, 0) / DAYS;
  it('has the moments of the normal', () => {
    expect(Math.abs(mean(1))).toBeLessThan(0.02);
    expect(Math.abs(mean(2) - 1)).toBeLessThan(0.03);
    expect(Math.abs(mean(3))).toBeLessThan(0.06);
    expect(Math.abs(mean(4) - 3)).toBeLessThan(0.2);
  });
  it('is nought in a median world, where every uniform is a half', () => {
    const still = openLuck('luck-test', NAMES, true);
    expect([uniform(still, 0, 9, 9), normal(still, 2, 1, 4)]).toEqual([0.5, 0]);
  });
});
