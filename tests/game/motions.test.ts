// What moves over the painted signs: lights go out from the edge inwards in 600 ms, suns breathe in 6 s, and nothing is left when time stands.
import type { GameObjects } from 'phaser';
import { describe, expect, it } from 'vitest';
import type { CityMark, Scale } from '../../src/game/objects/marks.ts';
import { breath, burning, createMotions, type Moving } from '../../src/game/objects/motions.ts';
import { PALETTES } from '../../src/game/theme.ts';
import type { MapCity } from '../../src/session/index.ts';

const scale: Scale = { zoom: 1, k: 1, phone: false, lens: 'flow' };
const city = (shed_h: number): CityMark => ({
  kind: 'city',
  id: 'karachi',
  at: [100, 100],
  sign: [100, 100],
  reach: 10,
  city: { id: 'karachi', population_m: 18, shed_h } as MapCity,
});
function setUp() {
  let circles: (readonly [number, number])[] = [];
  let rings: number[] = [];
  const graphics = {
    clear() {
      circles = [];
      rings = [];
    },
    fillStyle: () => undefined,
    lineStyle: () => undefined,
    fillCircle: (x: number, y: number) => circles.push([x, y]),
    strokeCircle: (_x: number, _y: number, radius: number) => rings.push(radius),
  } as unknown as GameObjects.Graphics;
  const motions = createMotions(graphics);
  const look = (shed_h: number, suns: Moving['suns'] = []): Moving => ({
    marks: [city(shed_h)],
    suns,
    scale,
    ratio: 2,
    palette: PALETTES.night,
  });
  return { motions, look, circles: () => circles, rings: () => rings };
}
const farthest = (circles: readonly (readonly [number, number])[]): number =>
  Math.max(...circles.map(([x, y]) => Math.hypot(x - 200, y - 200)));

describe('lights that go out', () => {
  it('burn on for 600 ms, fewer and fewer, the edge first', () => {
    const { motions, look, circles } = setUp();
    motions.painted(look(0).marks, 0);
    motions.painted(look(20).marks, 1000);
    motions.draw(look(20), 1010);
    const [first, edge] = [circles().length, farthest(circles())];
    motions.draw(look(20), 1400);
    expect(circles().length).toBeGreaterThan(0);
    expect(circles().length).toBeLessThan(first / 2);
    expect(farthest(circles())).toBeLessThan(edge);
    motions.draw(look(20), 1600);
    expect(circles()).toEqual([]);
  });
  it('are none where lights come back, on the first painting, and while time stands', () => {
    const { motions, look, circles } = setUp();
    motions.painted(look(12).marks, 0);
    motions.draw(look(12), 10);
    expect(circles()).toEqual([]);
    motions.painted(look(20).marks, 100);
    motions.draw(null, 110);
    expect(circles()).toEqual([]);
    motions.painted(look(0).marks, 120);
    motions.draw(look(0), 130);
    expect(circles()).toEqual([]);
  });
  it('are never fewer than those that stay, and all of them at first', () => {
    expect([burning(30, 10, 0), burning(30, 10, 300), burning(30, 10, 900)]).toEqual([30, 20, 10]);
  });
});

it('a sun breathes once in six seconds, clear of the rings that stand', () => {
  const { motions, look, rings } = setUp();
  motions.draw(look(0, [[50, 50]]), 3000);
  expect(rings()).toEqual([breath(3000) * 2]);
  expect([breath(0), breath(3000), breath(6000)].map(Math.round)).toEqual([15, 19, 15]);
});
