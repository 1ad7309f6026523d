// Ornaments are data: rings close, the rosette's rings are as wide as the coins that came in, and a crest is its seed's own.
import { describe, expect, it } from 'vitest';
import { crest, growth, ring } from '../../src/ui/kit/guilloche.ts';

const points = (path: string): [number, number][] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const radius = ([x, y]: [number, number]): number => Math.hypot(x, y);

describe('a ring', () => {
  it('stays between its envelopes and has one closed path a strand', () => {
    const d = ring({ inner: 20, outer: 40, loops: 12, strands: 3 });
    expect(d.match(/Z/g)).toHaveLength(3);
    for (const point of points(d)) {
      expect(radius(point)).toBeGreaterThan(19.8);
      expect(radius(point)).toBeLessThan(40.2);
    }
  });
});

describe('the rosette of the reserve', () => {
  it('gives each quarter a width in proportion to its coins', () => {
    const [first, second] = growth([100, 300], 200);
    const width = (one: typeof first): number => (one === undefined ? 0 : one.outer - one.inner);
    expect(width(second) / width(first)).toBeCloseTo(3, 6);
    expect(second?.current).toBe(true);
    expect(second?.outer).toBeCloseTo(200 * 0.96, 6);
  });

  it('leaves a gap as wide as a sale and never refills it', () => {
    const rings = growth([100, -50, 100], 200);
    expect(rings).toHaveLength(2);
    expect((rings[1]?.inner ?? 0) - (rings[0]?.outer ?? 0)).toBeCloseTo((200 * 0.8 * 50) / 250, 6);
  });

  it('is empty while nothing is held', () => {
    expect(growth([0, 0], 200)).toEqual([]);
  });
});

describe('a crest', () => {
  it('is the same for a seed and differs between seeds', () => {
    expect(crest('mikado-27')).toEqual(crest('mikado-27'));
    const kinds = new Set(Array.from({ length: 60 }, (_, i) => JSON.stringify(crest(`seed-${i}`))));
    expect(kinds.size).toBeGreaterThan(55);
  });
});
