// Names beside the marks: each takes the first free of several seats, the less important go without when none is free.
import type { MapCity } from '../../session/index.ts';
import { nameOf, say, speech } from '../../text/index.ts';
import { LABEL_FACE, type Palette } from '../theme.ts';
import { BIG_MW, CLOSE, cityRadius, DARK_H, type Mark, type Scale } from './marks.ts';
import { distanceTo, type Point, type Track } from './tracks.ts';

export interface Label {
  readonly kind: Mark['kind'];
  readonly id: string;
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  /** a hairline from the name to its sign, where it stands apart or nearer to another */
  readonly tie: readonly [Point, Point] | null;
}
interface Box {
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

/** What a mark is called, with what it gives now; `most` asks for the widest it may become, so that seats hold still. */
export function textOf(mark: Mark, most = false): string {
  if (mark.kind === 'city') return nameOf(speech, 'city', mark.id);
  if (mark.kind === 'plant') {
    const name = nameOf(speech, 'plant', mark.id);
    const gives = most ? mark.plant.mw : Math.round(mark.plant.output_mw / 10) * 10;
    return `${name} ${say.mw(gives)}`;
  }
  if (mark.kind === 'place') return nameOf(speech, 'place', mark.id);
  return `${nameOf(speech, 'place', mark.site.place)} · ${say.mw(mark.site.mw)}`;
}

const size = (mark: Mark, { phone }: Scale): number => {
  if (mark.kind !== 'city') return 11.5;
  return mark.city.population_m > 5 ? (phone ? 13 : 14) : phone ? 12 : 13;
};
const heavy = (mark: Mark): boolean =>
  mark.kind === 'site' || (mark.kind === 'city' && mark.city.population_m > 5);

export const fontOf = (mark: Mark, scale: Scale): string =>
  `${heavy(mark) ? 600 : 500} ${size(mark, scale)}px ${LABEL_FACE}`;

function colourOf({ kind }: Mark, palette: Palette): string {
  if (kind === 'city') return palette.ink;
  return kind === 'plant' ? palette.ink2 : palette.btc;
}

/** Cities first, then halls, then plants by size, free places last; what is selected goes before all. */
function weightOf(mark: Mark, chosen: Chosen | null): number {
  if (chosen?.kind === mark.kind && chosen.id === mark.id) return 1e9;
  if (mark.kind === 'city') return 1e6 + mark.city.population_m;
  if (mark.kind === 'site') return 1e5 + mark.site.mw;
  return mark.kind === 'plant' ? mark.plant.mw : 0;
}

/** Names that may show at this scale, the most important first. */
function wanted(marks: readonly Mark[], scale: Scale, chosen: Chosen | null): Mark[] {
  const { phone, zoom } = scale;
  const sorted = [...marks].sort((a, b) => weightOf(b, chosen) - weightOf(a, chosen));
  if (!phone || zoom >= CLOSE)
    return sorted.filter((mark) => mark.kind !== 'plant' || mark.plant.mw >= BIG_MW || zoom >= CLOSE);
  const cities: Mark[] = [];
  for (const mark of sorted) {
    if (mark.kind !== 'city' || cities.length === PHONE_CITIES) continue;
    const near = cities.some(({ at }) => Math.hypot(at[0] - mark.at[0], at[1] - mark.at[1]) < PHONE_APART);
    if (!near) cities.push(mark);
  }
  return cities;
}

export function placeLabels(
  ctx: CanvasRenderingContext2D,
  marks: readonly Mark[],
  scale: Scale,
  frame: Frame,
  palette: Palette,
  chosen: Chosen | null,
  tracks: readonly Track[],
): Label[] {
  const signs = marks.map((mark) => ({ mark, box: signBox(mark, scale) }));
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const mark of wanted(marks, scale, chosen)) {
    if (!within(signBox(mark, scale), frame)) continue;
    const text = textOf(mark);
    const font = fontOf(mark, scale);
    ctx.font = font;
    const wide = ctx.measureText(textOf(mark, true)).width;
    const high = size(mark, scale);
    const others = signs.filter((sign) => sign.mark !== mark);
    const free = seats(mark, scale, wide, high).filter(
      (box) =>
        within(box, frame) &&
        !taken.some((other) => meet(box, other)) &&
        !others.some((sign) => meet(box, sign.box, 2)),
    );
    const [seat] = free
      .map((box) => {
        const own = gap(box, mark.sign) - mark.reach;
        const astray = others.some((sign) => gap(box, sign.mark.sign) - sign.mark.reach < own);
        const crossed = tracks.some((track) => crosses(box, track));
        return { box, apart: astray || own > APART, cost: (astray ? 2 : 0) + (crossed ? 1 : 0) };
      })
      .sort((one, other) => one.cost - other.cost);
    if (seat === undefined) continue;
    taken.push(seat.box);
    const { left, top, bottom } = seat.box;
    const { kind, id } = mark;
    labels.push({
      kind,
      id,
      text,
      font,
      colour: colourOf(mark, palette),
      x: left,
      y: (top + bottom) / 2,
      tie: seat.apart && kind !== 'city' ? [nearest(seat.box, mark.sign), mark.sign] : null,
    });
  }
  return labels;
}

function signBox(mark: Mark, scale: Scale): Box {
  const [x, y] = mark.sign;
  const half = mark.kind === 'city' ? cityHalf(mark.city, scale) : mark.reach;
  const high = mark.kind === 'site' || mark.kind === 'place' ? half * 0.72 : half;
  return { left: x - half, right: x + half, top: y - high, bottom: y + high };
}

/** What a city keeps clear of names: its ring, or the thick of its lights. */
function cityHalf(city: MapCity, scale: Scale): number {
  const radius = cityRadius(city, scale);
  return city.shed_h > DARK_H ? radius + 4 : Math.min(16, radius * 0.65);
}

/** Whether a line runs behind a name, judged every few pixels of it. */
function crosses({ left, right, top, bottom }: Box, track: Track): boolean {
  const y = (top + bottom) / 2;
  const clear = (bottom - top) / 2 + 3;
  for (let x = left; x < right + 12; x += 12)
    if (distanceTo(track, Math.min(x, right), y) < clear) return true;
  return false;
}

/** The point of a name that is nearest to another, and how far that is. */
function nearest({ left, right, top, bottom }: Box, [x, y]: Point): Point {
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
function seats(mark: Mark, scale: Scale, wide: number, high: number): Box[] {
  const [x, y] = mark.sign;
  const { right, bottom } = signBox(mark, scale);
  const out = right - x + 4;
  const down = bottom - y + 2;
  const at = (left: number, top: number): Box => ({ left, top, right: left + wide, bottom: top + high });
  const found: Box[] = [];
  for (const far of mark.kind === 'city' ? [0, 8, 18, 30, 44] : [0, 8, 16]) {
    const aside = out * 0.72 + far;
    const low = down * 0.5 + far * 0.8;
    found.push(
      at(x + out + far, y - high / 2),
      at(x - out - far - wide, y - high / 2),
      at(x - wide / 2, y + down + far),
      at(x - wide / 2, y - down - far - high),
      at(x + aside, y + low),
      at(x - aside - wide, y + low),
      at(x + aside, y - low - high),
      at(x - aside - wide, y - low - high),
      at(x - wide * 0.2, y + down + far),
      at(x - wide * 0.8, y + down + far),
      at(x - wide * 0.2, y - down - far - high),
      at(x - wide * 0.8, y - down - far - high),
    );
  }
  return found;
}

const meet = (a: Box, b: Box, room = 6): boolean =>
  a.left < b.right + room && b.left < a.right + room && a.top < b.bottom + 1 && b.top < a.bottom + 1;

/** The hairlines go under the signs, the names over them. */
export function paintTies(ctx: CanvasRenderingContext2D, labels: readonly Label[], palette: Palette): void {
  for (const { tie } of labels) {
    if (tie === null) continue;
    const [[ax, ay], [bx, by]] = tie;
    for (const [colour, width] of [[palette.halo, 2.6] as const, [palette.ink2, 0.9] as const]) {
      ctx.strokeStyle = colour;
      ctx.lineWidth = width;
      ctx.beginPath();
      ctx.moveTo(ax, ay);
      ctx.lineTo(bx, by);
      ctx.stroke();
    }
  }
}

export function paintLabels(ctx: CanvasRenderingContext2D, labels: readonly Label[], palette: Palette): void {
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = 4;
  for (const { text, font, colour, x, y } of labels) {
    ctx.font = font;
    ctx.strokeText(text, x, y);
    ctx.fillStyle = colour;
    ctx.fillText(text, x, y);
  }
}
