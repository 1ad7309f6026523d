// Zooming and panning: what is under the finger stays there, limits hold, and the way back is exact.
import { expect, it } from 'vitest';
import { fit as fitCountry } from '../../src/game/geometry.ts';
import { insetsOf, panBy, reframe, zoomAt, zoomOf } from '../../src/game/scene-view.ts';

const frame = { width: 1014, height: 690 };
const home = fitCountry(frame.width, frame.height, insetsOf(frame.width));
/** What of the world lies under a point of the screen. */
const under = ({ k, tx, ty }: typeof home, x: number, y: number) => [(x - tx) / k, (y - ty) / k];

it('keeps what is under the pointer while it zooms', () => {
  const near = zoomAt(home, home, frame, 1.8, 620, 300);
  expect(zoomOf(near, home)).toBeCloseTo(1.8, 9);
  const [x, y] = under(near, 620, 300);
  const [hx, hy] = under(home, 620, 300);
  expect(x).toBeCloseTo(hx ?? Number.NaN, 6);
  expect(y).toBeCloseTo(hy ?? Number.NaN, 6);
});

it('zooms no further out than the whole country and no further in than six times', () => {
  expect(zoomAt(home, home, frame, 0.2, 500, 300)).toEqual(home);
  expect(zoomOf(zoomAt(home, home, frame, 1000, 500, 300), home)).toBeCloseTo(6, 9);
});

it('comes home exactly by zooming out, wherever it was', () => {
  const away = panBy(zoomAt(home, home, frame, 4, 200, 600), home, frame, -350, 120);
  expect(zoomAt(away, home, frame, 0.01, 900, 10)).toEqual(home);
});

it('lets no pan carry the country out of sight', () => {
  let view = zoomAt(home, home, frame, 3, 500, 300);
  for (let i = 0; i < 50; i += 1) view = panBy(view, home, frame, 400, -400);
  const [x, y] = under(view, frame.width / 2, frame.height / 2);
  expect(x).toBeGreaterThan(-500);
  expect(x).toBeLessThan(1500);
  expect(y).toBeGreaterThan(-200);
  expect(y).toBeLessThan(1200);
  expect(panBy(view, home, frame, 400, -400)).toEqual(view);
});

it('keeps zoom and middle when the frame changes', () => {
  const view = zoomAt(home, home, frame, 2.5, 700, 300);
  const small = { width: 700, height: 500 };
  const there = fitCountry(small.width, small.height, insetsOf(small.width));
  const now = reframe(view, home, frame, there, small);
  expect(zoomOf(now, there)).toBeCloseTo(2.5, 9);
  const [x, y] = under(now, 350, 250);
  const [hx, hy] = under(view, 507, 345);
  expect(x).toBeCloseTo(hx ?? Number.NaN, 3);
  expect(y).toBeCloseTo(hy ?? Number.NaN, 3);
  expect(reframe(home, home, frame, there, small)).toEqual(there);
});
