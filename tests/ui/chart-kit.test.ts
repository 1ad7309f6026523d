// The chart kit: scales with few round gridlines, shapes that end where they should, tables and files that say the same.
import { describe, expect, it } from 'vitest';
import { type ChartData, cell, csvOf, rowsOf } from '../../src/ui/kit/chart/data.ts';
import { scaleOf } from '../../src/ui/kit/chart/scale.ts';
import { areaPath, barsPath, fanBands, linePath, sampled, stacked } from '../../src/ui/kit/chart/shapes.ts';

const span = { left: 0, right: 300 };
const put = (value: number): number => 100 - value;
const data = (values: readonly number[], more: Partial<ChartData> = {}): ChartData => ({
  title: 'Price',
  unit: 'USD',
  kind: 'line',
  series: [{ id: 'a', label: 'Price', colour: 'red', values }],
  along: 'Date',
  x: (i) => `day ${i}`,
  marks: [],
  print: String,
  tick: String,
  ...more,
});

describe('a scale', () => {
  it('has two to five round gridlines inside its range, whatever the figures', () => {
    const ranges = [
      [0, 1],
      [3, 3],
      [-9, 56.4],
      [82_000, 106_000],
      [0.0002, 0.0009],
      [-4e9, 1.2e11],
      [0, 0],
    ] as const;
    for (const log of [false, true])
      for (const [low, high] of ranges) {
        const scale = scaleOf([low, high], { log });
        expect(scale.ticks.length, `${low} to ${high}`).toBeGreaterThanOrEqual(2);
        expect(scale.ticks.length, `${low} to ${high}`).toBeLessThanOrEqual(5);
        for (const tick of scale.ticks) {
          expect(scale.at(tick)).toBeGreaterThanOrEqual(-1e-6);
          expect(scale.at(tick)).toBeLessThanOrEqual(1 + 1e-6);
        }
      }
  });
  it('takes wide ranges by the power, leaves out what is not finite, and may stand on zero', () => {
    expect(scaleOf([1, 100_000], { log: true }).ticks).toContain(1000);
    expect(scaleOf([5, Number.NaN, 7, Number.POSITIVE_INFINITY]).high).toBe(7);
    expect(scaleOf([5, 7], { fromZero: true }).low).toBe(0);
  });
  it('is never finer than its labels: no two gridlines say the same', () => {
    const label = (value: number): string => `$${(value / 1e6).toFixed(1)} m`;
    const { ticks, low, high } = scaleOf([59_960_000, 60_000_000], { label });
    expect(new Set(ticks.map(label)).size).toBe(ticks.length);
    expect(low).toBeLessThan(59_960_000);
    expect(high).toBeGreaterThan(60_000_000);
    expect(scaleOf([0, 2], { fromZero: true, label: (value) => value.toFixed(0) }).low).toBe(0);
    expect(scaleOf([]).ticks.length).toBeGreaterThan(1);
  });
});

describe('shapes', () => {
  it('draw about a point a pixel and end on the last value', () => {
    const values = Array.from({ length: 3653 }, (_, i) => (i === 3652 ? 50 : 1));
    expect(sampled(3653, 300).length).toBeLessThan(320);
    expect(linePath(values, span, put).endsWith('300.0 50.0')).toBe(true);
  });
  it('leave a gap where there is no figure', () => {
    expect(linePath([1, Number.NaN, 2], span, put).match(/M/g)).toHaveLength(2);
  });
  it('stack to the sum, and close their areas', () => {
    const layers = stacked([
      [1, 2],
      [3, 4],
    ]);
    expect(layers[1]?.over).toEqual([4, 6]);
    expect(areaPath(layers[1]!.under, layers[1]!.over, span, put)).toMatch(/^M.*Z$/);
  });
  it('bars stand on zero both ways; a fan pairs its quantiles from outside', () => {
    expect(barsPath([5, 0, -5], span, put).match(/M/g)).toHaveLength(2);
    expect(fanBands([[1], [2], [3], [4], [5]])).toEqual([
      [[1], [5]],
      [[2], [4]],
    ]);
  });
});

describe('the twin of a chart', () => {
  it('as a table has at most so many rows, the last day among them', () => {
    const { rows, step } = rowsOf(data(new Array<number>(3653).fill(1)), 130);
    expect(rows.length).toBeLessThanOrEqual(130);
    expect(rows.at(-1)).toBe(3652);
    expect((rows[1] ?? 0) - (rows[0] ?? 0)).toBe(step);
  });
  it('as CSV holds every day with every digit and its unit in the head', () => {
    const values = [0.1, 123_456.789, Number.NaN, -3];
    expect(csvOf(data(values))).toBe(
      'Date,"Price, USD"\r\nday 0,0.1\r\nday 1,123456.789\r\nday 2,\r\nday 3,-3\r\n',
    );
  });
  it('quotes what needs it and never hands a spreadsheet a formula', () => {
    expect(cell('a "b", c')).toBe('"a ""b"", c"');
    expect(cell('=1+1')).toBe("'=1+1");
    expect(cell('two\nlines')).toBe('"two\nlines"');
  });
});
