// Where names stand: each takes the first free of several seats, the less important go without when none is free.
// Working that out is slow, so it is done once for a view; afterwards only the words in the seats change.
import type { MapCity } from '../../session/index.ts';
import { BIG_MW, CLOSE, cityRadius, DARK_H, type Mark, MEMORY_OUT, type Scale } from './marks.ts';
import type { Point, Track } from './tracks.ts';
import { fontOf, sizeOf, textOf } from './wording.ts';

export interface Seat {
  readonly kind: Mark['kind'];
  readonly id: string;
  /** from the sign to the box: its left edge and its middle; and its width */
  readonly dx: number;
  readonly dy: number;
  readonly wide: number;
  readonly high: number;
  readonly align: 'left' | 'center' | 'right';
  readonly tied: boolean;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Frame {
  readonly width: number;
  readonly height: number;
}
export interface Chosen {
  readonly kind: string;
  readonly id: string;
}

/** Cities that a phone names while it shows the whole country, and how far apart they must be. */
const PHONE_CITIES = 6;
const PHONE_APART = 44;
/** A name further than this from its sign is tied to it. */
const APART = 9;
/** The same for a city, whose lights reach out. */
const FAR = 24;
/** Below this scale only cities, halls and the greatest plant are named: set B. */
const SET_B = 0.62;
const GREATEST_MW = 4000;

/** Where a terminal stands among plants by MW. */
const TERMINAL = 2000;

/** Cities first, then halls, then plants by size, free places last; what is selected goes before all. */
function weightOf(mark: Mark, chosen: Chosen | null): number {
  if (chosen?.kind === mark.kind && chosen.id === mark.id) return 1e9;
  if (mark.kind === 'city') return 1e6 + mark.city.population_m;
  if (mark.kind === 'site') return 1e5 + mark.site.mw;
  if (mark.kind === 'ai') return 1e5 + mark.ai.mw;
  if (mark.kind === 'battery') return mark.battery.mw;
  if (mark.kind === 'terminal') return TERMINAL;
  return mark.kind === 'plant' ? mark.plant.mw : mark.place.licensed_mw * 100;
}

/** Names that may show at this scale, the most important first. */
function wanted(marks: readonly Mark[], scale: Scale, chosen: Chosen | null, placing: boolean): Mark[] {
  const { phone, zoom, k } = scale;
  const sorted = [...marks].sort((a, b) => weightOf(b, chosen) - weightOf(a, chosen));
  const least = zoom >= CLOSE ? 0 : k < SET_B ? GREATEST_MW : BIG_MW;
  if (!phone || zoom >= CLOSE)
    return sorted.filter((mark) =>
      mark.kind === 'plant'
        ? mark.plant.mw >= least
        : // a terminal lies where most is named: the pointer names it, and the country seen from near
          (mark.kind !== 'terminal' && mark.kind !== 'battery') ||
          zoom >= CLOSE ||
          chosen?.kind === mark.kind,
    );
  const named: Mark[] = [];
  let cities = 0;
  for (const mark of sorted) {
    const picked = chosen?.kind === mark.kind && chosen.id === mark.id && mark.kind !== 'city';
    if (picked || mark.kind === 'site' || mark.kind === 'ai' || (placing && mark.kind === 'place'))
      named.push(mark);
    if (mark.kind !== 'city' || cities === PHONE_CITIES) continue;
    const near = named.some(
      ({ kind, at }) => kind === 'city' && Math.hypot(at[0] - mark.at[0], at[1] - mark.at[1]) < PHONE_APART,
    );
    if (near) continue;
    named.push(mark);
    cities += 1;
  }
  return named;
}

export interface Obstacles {
  readonly tracks: readonly Track[];
  /** points that names should not cover */
  readonly points: readonly Point[];
  /** boxes that nothing may cover */
  readonly boxes: readonly Box[];
}

export function seatsOf(
  ctx: CanvasRenderingContext2D,
  marks: readonly Mark[],
  scale: Scale,
  frame: Frame,
  chosen: Chosen | null,
  placing: boolean,
  { tracks, points, boxes }: Obstacles,
): Seat[] {
  const signs = marks.map((mark) => ({ mark, box: signBox(mark, scale) }));
  const avoided = cellsOf([...points, ...tracks.flatMap((track) => track.points)]);
  const taken: Box[] = [...boxes];
  const seats: Seat[] = [];
  for (const mark of wanted(marks, scale, chosen, placing)) {
    if (!within(signBox(mark, scale), frame)) continue;
    ctx.font = fontOf(mark, scale);
    const wide = ctx.measureText(textOf(mark, scale.lens, true)).width;
    const high = sizeOf(mark, scale);
    const others = signs.filter((sign) => sign.mark !== mark);
    let best: { readonly box: Box; readonly apart: boolean; readonly cost: number } | null = null;
    for (const box of boxesAround(mark, scale, wide, high)) {
      if (!within(box, frame) || taken.some((other) => meet(box, other))) continue;
      if (others.some((sign) => meet(box, sign.box, 2))) continue;
      const own = gap(box, mark.sign) - mark.reach;
      const astray = others.some((sign) => gap(box, sign.mark.sign) - sign.mark.reach < own);
      const cost = (astray ? 2 : 0) + (covers(box, avoided) ? 1 : 0);
      if (best === null || cost < best.cost) best = { box, apart: astray || own > APART, cost };
      if (cost === 0) break;
    }
    if (best === null) continue;
    taken.push(best.box);
    const { left, right, top, bottom } = best.box;
    const [x, y] = mark.sign;
    seats.push({
      kind: mark.kind,
      id: mark.id,
      dx: left - x,
      dy: (top + bottom) / 2 - y,
      wide,
      high,
      align: left >= x ? 'left' : right <= x ? 'right' : 'center',
      tied: mark.kind === 'city' ? gap(best.box, mark.sign) - mark.reach > FAR : best.apart,
    });
  }
  return seats;
}

export function signBox(mark: Mark, scale: Scale): Box {
  const [x, y] = mark.sign;
  const half = mark.kind === 'city' ? cityHalf(mark.city, scale) : mark.reach;
  const high = mark.kind === 'site' || mark.kind === 'place' ? half * 0.72 : half;
  return { left: x - half, right: x + half, top: y - high, bottom: y + high };
}

/** What a city keeps clear of names: its ring, or the thick of its lights. */
function cityHalf(city: MapCity, scale: Scale): number {
  const radius = cityRadius(city, scale);
  if (scale.lens === 'shedding' && city.memory_h > 0) return radius + MEMORY_OUT + 1;
  return city.shed_h > DARK_H ? radius + 4 : Math.min(16, radius * 0.65);
}

const CELL = 6;
const cell = (x: number, y: number): number => Math.floor(y / CELL) * 4096 + Math.floor(x / CELL);

/** Small squares of the screen that lines and names run through. */
function cellsOf(points: readonly Point[]): ReadonlySet<number> {
  const cells = new Set<number>();
  let from: Point | null = null;
  for (const to of points) {
    const way = from === null ? 0 : Math.hypot(to[0] - from[0], to[1] - from[1]);
    const steps = way < 90 ? Math.ceil(way / (CELL / 2)) : 0;
    for (let step = 0; step <= steps; step += 1) {
      const t = steps === 0 ? 1 : step / steps;
      const [ax, ay] = from ?? to;
      cells.add(cell(ax + (to[0] - ax) * t, ay + (to[1] - ay) * t));
    }
    from = to;
  }
  return cells;
}
function covers({ left, right, top, bottom }: Box, cells: ReadonlySet<number>): boolean {
  for (let y = top - 2; y <= bottom + 2 + CELL; y += CELL)
    for (let x = left - 2; x <= right + 2 + CELL; x += CELL)
      if (cells.has(cell(Math.min(x, right + 2), Math.min(y, bottom + 2)))) return true;
  return false;
}

/** The point of a box that is nearest to another, and how far that is. */
export function nearest({ left, right, top, bottom }: Box, [x, y]: Point): Point {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
}
function gap(box: Box, to: Point): number {
  const [x, y] = nearest(box, to);
  return Math.hypot(x - to[0], y - to[1]);
}
function within({ left, top, right, bottom }: Box, { width, height }: Frame): boolean {
  return left >= 4 && top >= 4 && right <= width - 4 && bottom <= height - 4;
}

/** Where a name may sit: beside, below, above, then at the corners. */
function* boxesAround(mark: Mark, scale: Scale, wide: number, high: number): Generator<Box> {
  const [x, y] = mark.sign;
  const { right, bottom } = signBox(mark, scale);
  const out = right - x + 4;
  const down = bottom - y + 2;
  const at = (left: number, top: number): Box => ({ left, top, right: left + wide, bottom: top + high });
  for (const far of mark.kind === 'city' ? [0, 8, 18, 30, 44] : [0, 8, 16]) {
    const aside = out * 0.72 + far;
    const low = down * 0.5 + far * 0.8;
    yield at(x + out + far, y - high / 2);
    yield at(x - out - far - wide, y - high / 2);
    yield at(x - wide / 2, y + down + far);
    yield at(x - wide / 2, y - down - far - high);
    yield at(x + aside, y + low);
    yield at(x - aside - wide, y + low);
    yield at(x + aside, y - low - high);
    yield at(x - aside - wide, y - low - high);
    yield at(x - wide * 0.2, y + down + far);
    yield at(x - wide * 0.8, y + down + far);
    yield at(x - wide * 0.2, y - down - far - high);
    yield at(x - wide * 0.8, y - down - far - high);
  }
}

const meet = (a: Box, b: Box, room = 6): boolean =>
  a.left < b.right + room && b.left < a.right + room && a.top < b.bottom + 1 && b.top < a.bottom + 1;
