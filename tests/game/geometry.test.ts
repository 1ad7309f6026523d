// Where the map puts things: the coded rings, the Mercator world, views, and what the engraving samples from them.
import { describe, expect, it } from 'vitest';
import pk from '../../assets/maps/pk.json' with { type: 'json' };
import {
  COUNTRY,
  decode,
  fit as fitInto,
  NEIGHBOURS,
  type Point,
  PROVINCES,
  project,
  type Ring,
  toScreen,
  WORLD_HEIGHT,
} from '../../src/game/geometry.ts';
import { sampleRelief } from '../../src/game/relief.ts';

/** Whether rings hold a point, by how often a line from it to the east crosses them. */
function holds(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let from = ring[ring.length - 1];
    for (const to of ring) {
      if (from && from[1] > y !== to[1] > y) {
        const crossing = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
        if (crossing > x) inside = !inside;
      }
      from = to;
    }
  }
  return inside;
}
function area(rings: readonly Ring[]): number {
  let sum = 0;
  for (const ring of rings) {
    let from = ring[ring.length - 1];
    for (const to of ring) {
      if (from) sum += (from[0] * to[1] - to[0] * from[1]) / 2;
      from = to;
    }
  }
  return Math.abs(sum);
}
const provinceOf = (lon: number, lat: number): readonly string[] =>
  PROVINCES.filter(({ rings }) => holds(rings, project(lon, lat))).map(({ id }) => id);

describe('coded rings', () => {
  it('add up thousandths of a degree from point to point', () => {
    expect(decode([67_010, 24_860, -10, 140, 1000, 0])).toEqual([
      [67.01, 24.86],
      [67, 25],
      [68, 25],
    ]);
    expect(decode([])).toEqual([]);
  });
  it('are whole numbers in pairs', () => {
    const all = [...pk.outline, ...Object.values(pk.provinces).flat(), ...pk.neighbours];
    for (const ring of all) {
      expect(ring.length % 2).toBe(0);
      expect(ring.every(Number.isInteger)).toBe(true);
    }
  });
});

describe('the world', () => {
  it('runs from west to east and from north to south', () => {
    expect(project(60.8, 37.1)).toEqual([0, 0]);
    expect(project(77.1, 23.6)[0]).toBeCloseTo(1000);
    expect(project(77.1, 23.6)[1]).toBeCloseTo(WORLD_HEIGHT);
  });
  it('is Mercator: a degree of latitude is a degree of longitude over the cosine', () => {
    const [x, y] = project(70, 30);
    const east = project(70.001, 30)[0] - x;
    const north = y - project(70, 30.001)[1];
    expect(north / east).toBeCloseTo(1 / Math.cos(Math.PI / 6), 3);
  });
  it('holds the whole country', () => {
    for (const [x, y] of COUNTRY.flat()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1000);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(WORLD_HEIGHT);
    }
  });
});

describe('the provinces', () => {
  it.each([
    ['Karachi', 67.01, 24.9, 'sindh'],
    ['Lahore', 74.3, 31.5, 'punjab'],
    ['Quetta', 66.99, 30.18, 'balochistan'],
    ['Peshawar', 71.55, 34.01, 'kp'],
    ['Miran Shah, once in the tribal areas', 70.07, 33.0, 'kp'],
    ['Islamabad', 73.06, 33.69, 'islamabad'],
    ['Gilgit', 74.31, 35.92, 'gb'],
    ['Kotli', 73.9, 33.52, 'ajk'],
  ])('place %s once', (_city, lon, lat, id) => {
    expect(provinceOf(lon, lat)).toEqual([id]);
    expect(holds(COUNTRY, project(lon, lat))).toBe(true);
  });
  it('fill the outline without overlap', () => {
    const parts = PROVINCES.reduce((sum, { rings }) => sum + area(rings), 0);
    expect(parts / area(COUNTRY)).toBeCloseTo(1, 2);
  });
  it.each([
    ['Kabul', 69.2, 34.5],
    ['Delhi', 77.2, 28.6],
    ['Zahedan', 60.86, 29.5],
    ['Kathmandu', 85.3, 27.7],
    ['Almaty', 76.9, 43.25],
  ])('leave %s to the neighbours', (_city, lon, lat) => {
    expect(holds(COUNTRY, project(lon, lat))).toBe(false);
    expect(NEIGHBOURS.some((ring) => holds([ring], project(lon, lat)))).toBe(true);
  });
  it('leave the Arabian Sea to nobody', () => {
    expect(holds(COUNTRY, project(64, 22))).toBe(false);
    expect(NEIGHBOURS.some((ring) => holds([ring], project(64, 22)))).toBe(false);
  });
});

describe('a view', () => {
  const frames = [
    [1014, 690],
    [390, 620],
    [1400, 900],
    [320, 200],
  ] as const;
  it.each(frames)('fits the country into the free part of %i × %i', (width, height) => {
    const insets = { top: 12, right: 16, bottom: 10, left: 60 };
    const view = fitInto(width, height, insets);
    const corners = [toScreen(view, 60.8, 37.1), toScreen(view, 77.1, 23.6)];
    for (const [x, y] of corners) {
      expect(x).toBeGreaterThanOrEqual(insets.left - 1e-6);
      expect(x).toBeLessThanOrEqual(width - insets.right + 1e-6);
      expect(y).toBeGreaterThanOrEqual(insets.top - 1e-6);
      expect(y).toBeLessThanOrEqual(height - insets.bottom + 1e-6);
    }
    const wide = (1000 * view.k) / (width - 76);
    const high = (WORLD_HEIGHT * view.k) / (height - 22);
    expect(Math.max(wide, high)).toBeCloseTo(1);
  });
  it('stays finite in a frame with no room', () => {
    const view = fitInto(0, 0, { top: 10, right: 10, bottom: 10, left: 10 });
    expect(view.k).toBeGreaterThan(0);
    expect(Object.values(view).every(Number.isFinite)).toBe(true);
  });
});

describe('the relief', () => {
  const heightAt = (lon: number, lat: number): number => {
    const [x, y] = project(lon, lat);
    const heights = new Float32Array(1);
    sampleRelief(y, x, 1, 1, heights, new Float32Array(1));
    return heights[0] ?? Number.NaN;
  };
  it('is high in the Karakoram, flat in the Punjab, and the same each time', () => {
    expect(heightAt(74.8, 36.2)).toBeGreaterThan(0.3);
    expect(heightAt(72.5, 30.5)).toBeLessThan(0.05);
    expect(heightAt(74.8, 36.2)).toBe(heightAt(74.8, 36.2));
  });
  it('has an answer far outside the country', () => {
    for (const [lon, lat] of [
      [40, 10],
      [95, 50],
    ] as const)
      expect(Number.isFinite(heightAt(lon, lat))).toBe(true);
  });
});
