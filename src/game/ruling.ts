// Tone from ruled lines: the sea's waves, the plain ruling of neighbours, and medal ruling that lifts and swells with relief.
import type { Point, Ring } from './geometry.ts';
import { sampleRelief } from './relief.ts';

export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
/** What a sheet shows of the Mercator world. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Lines in one step. */
const BAND = 12;

/** Fine waves across a whole sheet; the pen is set to css pixels and to the ink. */
export function* ruleWaves(pen: Pen, width: number, height: number): Generator<undefined, void> {
  pen.lineWidth = 0.6;
  for (let row = 0, y = -6; y < height + 6; y += 7, row++) {
    if (row % BAND === 0) pen.beginPath();
    for (let x = 0; x < width + 6; x += 6) {
      const phase = (2 * Math.PI * x) / 170 + 2.2 * Math.sin((2 * Math.PI * y) / height) + 0.077 * row;
      const at = y + 3.2 * Math.sin(phase) + 1.76 * Math.sin(phase * 0.37 + y * 0.02);
      if (x === 0) pen.moveTo(x, at);
      else pen.lineTo(x, at);
    }
    if (row % BAND !== BAND - 1 && y + 7 < height + 6) continue;
    pen.stroke();
    yield;
  }
}

/** Level lines 4.6 pixels apart over what is clipped. */
export function* ruleLevel(pen: Pen, k: number, window: Window): Generator<undefined, void> {
  pen.lineWidth = 0.6 / k;
  const pitch = 4.6 / k;
  let row = 0;
  pen.beginPath();
  for (let y = Math.floor(window.top / pitch) * pitch; y < window.bottom; y += pitch, row++) {
    pen.moveTo(window.left, y);
    pen.lineTo(window.right, y);
    if (row % (2 * BAND) !== 2 * BAND - 1) continue;
    pen.stroke();
    yield;
    pen.beginPath();
  }
  pen.stroke();
}

/** World units that the highest land lifts a line. */
const LIFT = 30;
/** A line's weight as a share of the pitch. */
const THIN = 0.1;
const THICK = 0.86;
/** Pixels by which a line may stray to save points. */
const STRAY = 0.04;

export interface Ruling {
  /** pixels between lines */
  readonly pitch: number;
  readonly k: number;
  /** night engraves the lit side, paper the shaded one */
  readonly theme: 'night' | 'day';
}

/** Rules the relief of the land over what is clipped; the pen is set to the world and to the ink. */
export function* ruleRelief(
  pen: Pen,
  land: readonly Ring[],
  ruling: Ruling,
  window: Window,
): Generator<undefined, void> {
  const { k, theme } = ruling;
  const pitch = ruling.pitch / k;
  const step = 2 / k;
  const most = Math.ceil((window.right - window.left) / step) + 2;
  const line: Line = {
    heights: new Float32Array(most),
    slopes: new Float32Array(most),
    halves: new Float32Array(most),
    stray: STRAY / k,
    step,
  };
  const light = theme === 'night' ? 0.62 : -0.62;
  const base = theme === 'night' ? 0.02 : 0.08;
  const rings = land.map((ring) => [...ring, ...ring.slice(0, 1)]);
  let row = 0;
  // Rows sit on multiples of the pitch, so that a view and its neighbour rule alike.
  for (let y = Math.ceil(window.top / pitch) * pitch; y < window.bottom + LIFT; y += pitch) {
    const reach = reachOf(rings, y - LIFT - pitch, y + pitch);
    const left = Math.max(window.left, reach[0]);
    const count = Math.ceil((Math.min(window.right, reach[1]) - left) / step) + 1;
    if (!(count >= 2)) continue;
    sampleRelief(y, left, step, count, line.heights, line.slopes);
    for (let n = 0; n < count; n++) {
      const height = line.heights[n] ?? 0;
      const tone = Math.min(1, base + 0.22 * height + Math.max(0, (line.slopes[n] ?? 0) * light));
      line.halves[n] = (pitch / 2) * (THIN + (THICK - THIN) * tone);
      line.heights[n] = y - height * LIFT;
    }
    swell(pen, line, left, count);
    if (row++ % 4 === 3) yield;
  }
}

interface Line {
  readonly heights: Float32Array;
  readonly slopes: Float32Array;
  readonly halves: Float32Array;
  readonly stray: number;
  readonly step: number;
}

/** Fills one line that swells: its upper edge out, its lower edge back, without the points that add nothing. */
function swell(pen: Pen, { heights, halves, stray, step }: Line, left: number, count: number): void {
  const kept = [0];
  let last = 0;
  for (let n = 1; n < count; n++) {
    const same =
      Math.abs((heights[n] ?? 0) - (heights[last] ?? 0)) < stray &&
      Math.abs((halves[n] ?? 0) - (halves[last] ?? 0)) < stray;
    if (same && n < count - 1) continue;
    if (n - 1 > last) kept.push(n - 1);
    kept.push(n);
    last = n;
  }
  pen.beginPath();
  for (const n of kept) pen.lineTo(left + n * step, (heights[n] ?? 0) - (halves[n] ?? 0));
  for (let i = kept.length - 1; i >= 0; i--) {
    const n = kept[i] ?? 0;
    pen.lineTo(left + n * step, (heights[n] ?? 0) + (halves[n] ?? 0));
  }
  pen.fill();
}

/** How far west and east closed rings reach between two levels; east lies west of west if they do not reach there. */
function reachOf(rings: readonly (readonly Point[])[], top: number, bottom: number): Point {
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  for (const ring of rings) {
    let from = ring[0];
    for (const to of ring) {
      if (from && Math.max(from[1], to[1]) >= top && Math.min(from[1], to[1]) <= bottom) {
        west = Math.min(west, from[0], to[0]);
        east = Math.max(east, from[0], to[0]);
      }
      from = to;
    }
  }
  return [west, east];
}
