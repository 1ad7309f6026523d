// Yearly curves through monthly means: they keep each month's mean and have no step between months.
import { describe, expect, it } from 'vitest';
import { knotsOf, onCurve } from '../../../src/core/kernel/solve.ts';
import { engine } from '../../helpers.ts';

const CURVES = [
  [10958, 10335, 11302, 14601, 17144, 19089, 20000, 17715, 17343, 13793, 11156, 10484],
  [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  [0, 0, 0, 0, 0, 100, 0, 0, 0, 0, 0, 0],
  ...engine.catalogue.nations.flatMap((nation) => [
    nation.load.peak_mw,
    nation.load.trough_mw,
    ...nation.profiles.map((row) => row.mean_mw),
  ]),
];

describe('a yearly curve', () => {
  it('keeps the mean of every month', () => {
    for (const means of CURVES) {
      const knots = knotsOf(means);
      means.forEach((mean, month) => {
        let sum = 0;
        const n = 1000;
        for (let i = 0; i < n; i++) sum += onCurve(knots, month, (i + 0.5) / n);
        expect(Math.abs(sum / n - mean)).toBeLessThan(1e-6 * Math.max(1, ...means));
      });
    }
  });
  it('runs on from each month to the next without a step', () => {
    for (const means of CURVES) {
      const knots = knotsOf(means);
      const scale = Math.max(...means.map(Math.abs));
      for (let month = 0; month < 12; month++) {
        const gap = onCurve(knots, month, 1 - 1e-12) - onCurve(knots, (month + 1) % 12, 0);
        expect(Math.abs(gap)).toBeLessThan(1e-9 * scale);
      }
    }
  });
  it('of equal months is flat', () => {
    const knots = knotsOf(new Array<number>(12).fill(7));
    for (const share of [0, 0.3, 0.5, 0.9]) expect(onCurve(knots, 4, share)).toBeCloseTo(7, 12);
  });
});
