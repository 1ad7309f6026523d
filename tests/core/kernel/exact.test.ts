// Exact arithmetic against an independent port of the same functions: within a few units in the last place, edges included.
import stdExp from '@stdlib/math-base-special-exp';
import stdLn from '@stdlib/math-base-special-ln';
import stdPow from '@stdlib/math-base-special-pow';
import stdNormal from '@stdlib/stats-base-dists-normal-quantile';
import { describe, expect, it } from 'vitest';
import { exp, log, logistic, normalQuantile, pow } from '../../../src/core/kernel/exact.ts';
import { openLuck, uniform } from '../../../src/core/kernel/random.ts';

const luck = openLuck('exact', ['x', 'y']);
const between = (low: number, high: number, i: number, stream = 0): number =>
  low + (high - low) * uniform(luck, stream, i, 0);

/** Size of one unit in the last place of a number. */
function ulp(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -1021) return 2 ** -1074;
  return 2 ** (Math.floor(Math.log2(size)) - 52);
}
const apart = (got: number, want: number): number =>
  Object.is(got, want) ? 0 : Math.abs(got - want) / ulp(want);

/** The worst distance over many points, and where: a failure prints the argument. */
function worst(points: readonly number[], f: (x: number) => number, oracle: (x: number) => number) {
  let far = { x: 0, ulps: 0 };
  for (const x of points) {
    const ulps = apart(f(x), oracle(x));
    if (!(ulps <= far.ulps)) far = { x, ulps };
  }
  return far;
}
const spread = (low: number, high: number, n: number): number[] =>
  Array.from({ length: n }, (_, i) => between(low, high, i));

describe('exp', () => {
  it.each([
    [-1, 1],
    [-30, 30],
    [-708, 709.7],
  ])('is within 1 ulp of the oracle from %d to %d', (low, high) => {
    expect(worst(spread(low, high, 20_000), exp, stdExp).ulps).toBeLessThanOrEqual(1);
  });
  it('is within one step of the oracle where results are subnormal', () => {
    expect(worst(spread(-745.1, -708, 5000), exp, stdExp).ulps).toBeLessThanOrEqual(1);
  });
  it('has the values of the edges', () => {
    expect([exp(0), exp(-0), exp(-Infinity), exp(Infinity), exp(710), exp(-746), exp(NaN)]).toEqual([
      1,
      1,
      0,
      Infinity,
      Infinity,
      0,
      NaN,
    ]);
    expect(apart(exp(1), Math.E)).toBeLessThanOrEqual(1);
    expect(exp(709.78)).toBeLessThan(Infinity);
    expect(exp(-745)).toBeGreaterThan(0);
  });
  it('never falls as its argument rises', () => {
    let before = 0;
    for (let x = -40; x <= 40; x += 0.003) {
      const now = exp(x);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });
});

describe('log', () => {
  it.each([
    [0.5, 2],
    [0.99, 1.01],
    [1e-9, 1e9],
    [1, 1e300],
  ])('is within 1 ulp of the oracle from %d to %d', (low, high) => {
    expect(worst(spread(low, high, 20_000), log, stdLn).ulps).toBeLessThanOrEqual(1);
  });
  it('is within 1 ulp over all magnitudes, subnormal ones too', () => {
    const points = Array.from({ length: 2098 }, (_, i) => 2 ** (i - 1074))
      .flatMap((x) => [x, x * 1.3])
      .filter(Number.isFinite);
    expect(worst(points, log, stdLn).ulps).toBeLessThanOrEqual(1);
  });
  it('has the values of the edges', () => {
    expect([log(1), log(0), log(-0), log(-1), log(Infinity), log(NaN)]).toEqual([
      0,
      -Infinity,
      -Infinity,
      NaN,
      Infinity,
      NaN,
    ]);
    expect(log(5e-324)).toBeCloseTo(-744.4400719213812, 12);
  });
  it('undoes exp', () => {
    for (const x of spread(-600, 600, 2000))
      expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-13 * Math.max(1, Math.abs(x)));
  });
});

describe('pow', () => {
  it('stays within its stated error, about |y·log x| ulp', () => {
    let far = 0;
    for (let i = 0; i < 20_000; i++) {
      const x = exp(between(-12, 12, i));
      const y = between(-8, 8, i, 1);
      far = Math.max(far, apart(pow(x, y), stdPow(x, y)) / (2 + Math.abs(y * log(x))));
    }
    expect(far).toBeLessThanOrEqual(1.5);
  });
  it('has the values of the edges', () => {
    expect([pow(7, 0), pow(0, 0), pow(0, 2), pow(0, -2), pow(1, 1e9)]).toEqual([1, 1, 0, Infinity, 1]);
    expect(Math.abs(pow(2, 10) - 1024)).toBeLessThan(1e-11);
  });
});

describe('the logistic function', () => {
  it('is a half at nought, its mirror image adds to one, and it never leaves 0 to 1', () => {
    expect(logistic(0)).toBe(0.5);
    for (const x of spread(-40, 40, 500)) expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 14);
    expect([logistic(-1e6), logistic(1e6)]).toEqual([0, 1]);
  });
});

describe('the normal quantile', () => {
  const error = (p: number): number =>
    Math.abs(normalQuantile(p) - stdNormal(p, 0, 1)) / Math.max(0.01, Math.abs(stdNormal(p, 0, 1)));
  /** Tail values from 60-digit arithmetic: out there the oracle itself is good to 7 digits only. */
  const TAIL = [
    [1e-6, -4.753424308822899],
    [1e-9, -5.9978070150076865],
    [1e-12, -7.034483825301132],
    [1e-15, -7.941345326170997],
    [5.551115123125783e-17, -8.292361075813595],
    [1e-20, -9.262340089798407],
    [1e-50, -14.933337534788489],
    [1e-100, -21.273453560965326],
    [1e-300, -37.0470962993612],
  ] as const;
  it('agrees with the oracle to 13 digits between one in a thousand and 999', () => {
    let far = 0;
    for (const p of spread(0.001, 0.999, 20_000)) far = Math.max(far, error(p));
    expect(far).toBeLessThan(1e-13);
  });
  it('is right to 15 digits far out in the tail', () => {
    for (const [p, x] of TAIL) expect(Math.abs(normalQuantile(p) / x - 1)).toBeLessThan(1e-15);
  });
  it('has no step at the seams of its four formulas', () => {
    for (const p of [0.0375, 0.075, 0.925, 0.9625, exp(-25)]) {
      const step = normalQuantile(p * (1 + 1e-13)) - normalQuantile(p * (1 - 1e-13));
      expect(Math.abs(step)).toBeLessThan(1e-11);
      expect(step).toBeGreaterThanOrEqual(0);
    }
  });
  it('is odd around a half', () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (const p of [0.25, 0.125, 0.0625, 2 ** -20]) expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
  });
  it('is finite for the least draw and for the number before 1', () => {
    expect(Number.isFinite(normalQuantile(0.5 / 9007199254740992))).toBe(true);
    expect(Number.isFinite(normalQuantile(1 - 2 ** -53))).toBe(true);
  });
});
