// Lines of ten years: never more points than the picture can show, and the last day always among them.
import { describe, expect, it } from 'vitest';
import { path, rules } from '../../src/ui/kit/line-chart.tsx';

const put = (value: number): number => 100 - value;

describe('a line', () => {
  it('ends on the last value whatever the length', () => {
    for (const count of [2, 3, 77, 3653]) {
      const values = Array.from({ length: count }, (_, i) => (i === count - 1 ? 50 : 1));
      expect(path(values, 0, 300, put).endsWith('300.0 50.0'), String(count)).toBe(true);
    }
  });

  it('has at most about one point a column', () => {
    const values = Array.from({ length: 3653 }, (_, i) => i % 7);
    expect(path(values, 0, 300, put).split('L').length).toBeLessThan(320);
  });

  it('is nothing for fewer than two values', () => {
    expect(path([], 0, 300, put)).toBe('');
    expect(path([1], 0, 300, put)).toBe('');
  });
});

describe('the ruling under a line', () => {
  it('never rises over the line', () => {
    for (const [, y] of rules([40, 40], 0, 100, put, 90).matchAll(/M\d+ (\d+)H/g))
      expect(Number(y)).toBeGreaterThan(60);
  });
});
