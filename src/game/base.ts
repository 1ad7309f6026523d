// The engraved sheet under everything that moves: sea, neighbours, coast echoes, relief by medal ruling, rivers, borders.
// It is drawn in short steps, so that whoever draws it can let the page breathe between them.
import { COUNTRY, LIMITS, NEIGHBOURS, PROVINCES, type Ring, type View } from './geometry.ts';
import { INKS, type Inks } from './inks.ts';
import { prepareRelief } from './relief.ts';
import { drawRivers } from './rivers.ts';
import { type Pen, ruleLevel, ruleRelief, ruleWaves, type Window } from './ruling.ts';

export interface BaseOptions extends View {
  readonly theme: 'night' | 'day';
  /** css pixels, and device pixels for each */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** css pixels between the lines of relief; by default as the zoom asks */
  readonly pitch?: number;
}

/** Pixels between the lines of relief: for the title, for the whole country, for a close view. */
export const PITCH = { title: 2.7, whole: 3.1, close: 3.6 } as const;
const CLOSE = 1.6;

/** The sheet without its engraving, in one stroke of some milliseconds: what stands until the whole one is done. */
export function firstCoat(pen: Pen, { width, height, ratio, k, tx, ty, theme }: BaseOptions): void {
  const inks = INKS[theme];
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.fillStyle = inks.sea;
  pen.fillRect(0, 0, width, height);
  pen.setTransform(ratio * k, 0, 0, ratio * k, ratio * tx, ratio * ty);
  pen.fillStyle = inks.neighbour;
  pen.fill(pathOf(NEIGHBOURS));
  pen.fillStyle = inks.land;
  pen.fill(pathOf(COUNTRY));
  for (const _ of borders(pen, k, inks));
  pen.setTransform(1, 0, 0, 1, 0, 0);
}

/** Draws the whole sheet on a canvas of width × ratio by height × ratio; each step takes a few milliseconds. */
export function* baseSteps(pen: Pen, options: BaseOptions): Generator<undefined, void> {
  const { width, height, ratio, k, tx, ty, theme } = options;
  const inks = INKS[theme];
  yield* prepareRelief();
  const world = (): void => pen.setTransform(ratio * k, 0, 0, ratio * k, ratio * tx, ratio * ty);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.fillStyle = inks.sea;
  pen.fillRect(0, 0, width, height);
  yield;
  pen.strokeStyle = inks.wave;
  yield* ruleWaves(pen, width, height);
  world();
  const window: Window = { left: -tx / k, top: -ty / k, right: (width - tx) / k, bottom: (height - ty) / k };
  yield* neighbours(pen, k, inks, window);
  const land = pathOf(COUNTRY);
  yield* echoes(pen, k, land, inks);
  pen.fillStyle = inks.land;
  pen.fill(land);
  yield;
  pen.save();
  pen.clip(land);
  pen.fillStyle = inks.relief;
  const pitch = options.pitch ?? (k > CLOSE ? PITCH.close : PITCH.whole);
  yield* ruleRelief(pen, COUNTRY, { pitch, k, theme }, window);
  drawRivers(pen, k, inks);
  pen.restore();
  yield;
  yield* borders(pen, k, inks);
  pen.setTransform(1, 0, 0, 1, 0, 0);
}

export function pathOf(rings: readonly Ring[], closed = true): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    ring.forEach(([x, y], i) => {
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    if (closed) path.closePath();
  }
  return path;
}

function* neighbours(pen: Pen, k: number, inks: Inks, window: Window): Generator<undefined, void> {
  const path = pathOf(NEIGHBOURS.filter((ring) => reaches(ring, window)));
  pen.fillStyle = inks.neighbour;
  pen.fill(path);
  yield;
  pen.save();
  pen.clip(path);
  pen.strokeStyle = inks.ruling;
  yield* ruleLevel(pen, k, window);
  pen.restore();
  pen.strokeStyle = inks.border;
  pen.lineWidth = 0.8 / k;
  pen.stroke(path);
  yield;
}

/** Whether a ring's frame and the window have something in common. */
function reaches(ring: Ring, { left, top, right, bottom }: Window): boolean {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return east >= left && west <= right && south >= top && north <= bottom;
}

/** Six lines that echo the outline, fainter outwards; land is painted over their inner half. */
function* echoes(pen: Pen, k: number, land: Path2D, inks: Inks): Generator<undefined, void> {
  pen.lineJoin = 'round';
  const around = (colour: string, pixels: number): void => {
    pen.strokeStyle = colour;
    pen.lineWidth = (2 * pixels) / k;
    pen.stroke(land);
  };
  around(inks.mist, 6 * 2.6 + 1.2);
  yield;
  for (let i = 6; i >= 1; i--) {
    around(inks.echo(1 - 0.14 * i), i * 2.6);
    yield;
    around(inks.moat, i * 2.6 - 1);
    yield;
  }
}

/** Provinces by a chain of dashes, disputed lines dotted, the agreed outline whole. */
function* borders(pen: Pen, k: number, inks: Inks): Generator<undefined, void> {
  pen.lineCap = 'butt';
  pen.lineJoin = 'round';
  pen.strokeStyle = inks.province;
  pen.lineWidth = 0.9 / k;
  for (const { id, rings } of PROVINCES) {
    const disputed = id === 'ajk' || id === 'gb';
    pen.setLineDash((disputed ? [1.5, 3] : [6, 2.4, 1.2, 2.4]).map((mark) => mark / k));
    pen.stroke(pathOf(rings));
    yield;
  }
  pen.strokeStyle = inks.outline;
  pen.lineWidth = 1.5 / k;
  pen.setLineDash([1.5 / k, 3 / k]);
  pen.stroke(pathOf(LIMITS.disputed, false));
  yield;
  pen.setLineDash([]);
  pen.stroke(pathOf(LIMITS.agreed, false));
  yield;
}
