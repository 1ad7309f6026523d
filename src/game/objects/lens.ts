// What a lens lays over the land: hatches by zone, denser where the next kWh is dearer; warm lines in a hot spell;
// and a tag in each zone with its figure.
import type { Lens, MapProvince, MapView, MapZone } from '../../session/index.ts';
import { nameOf, runsRightToLeft, say, speech, words } from '../../text/index.ts';
import { pathOf } from '../base.ts';
import { PROVINCES, type View } from '../geometry.ts';
import { LABEL_FACE, type Palette } from '../theme.ts';
import type { Scale } from './marks.ts';
import type { Box } from './seats.ts';
import type { Point } from './tracks.ts';

/** Where a zone's tag stands, latitude and longitude: where the map has little else. */
const TAGS: Readonly<Record<string, Point>> = { south: [28.55, 64.3], north: [31.75, 70.35] };

/** Where a province’s tag stands: away from its cities’ names. */
const PROVINCE_TAGS: Readonly<Record<string, Point>> = {
  punjab: [29.75, 72.75],
  sindh: [26.5, 68.1],
  kp: [32.35, 70.2],
  balochistan: [28.2, 64.9],
  ajk: [34.75, 74.6],
};

/** Pixels between the hatch lines of consent: the closest is the gauge’s red. */
const consentPitch = (consent: number): number => Math.max(4, Math.min(24, 4 + 0.55 * (consent - 25)));

/** Pixels between the hatch lines of a price; the closest is Rs 40 a kWh and over. */
export const hatchPitch = (pkr_kwh: number): number => Math.max(4, Math.min(18, 19 - 0.375 * pkr_kwh));

function tagOf(zone: MapZone, lens: Lens, hot: boolean): string | null {
  const name = nameOf(speech, 'zone', zone.id);
  if (lens === 'price') return words.map.zoneFigure(name, say.pkrKwh(zone.next_pkr_kwh));
  if (hot) return words.map.zoneFigure(name, say.celsius(zone.temperature_c));
  return null;
}

/** How far in from the left the middle of a tag stands clear of a phone's buttons, which lie there where lines run from the right. CSS pixels. */
const CLEAR = 122;

type Told = Pick<Scale, 'lens' | 'wall' | 'phone' | 'zoom'>;
interface Tag {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sun: boolean;
}
/** At the wall temperatures make room for the cities. */
function tagsOf(map: MapView, told: Told, place: (lat: number, lon: number) => Point): Tag[] {
  const { lens, wall } = told;
  const tags: Tag[] = [];
  // who looks closer moves the map out from under them
  const least = told.phone && told.zoom <= 1 && runsRightToLeft() ? CLEAR : -Infinity;
  if (lens === 'consent') {
    for (const { id, consent } of map.provinces) {
      const at = PROVINCE_TAGS[id];
      if (at === undefined) continue;
      const [x, y] = place(at[0], at[1]);
      const text = words.people.page.lens.tag(
        words.people.page.lens.short[id] ?? nameOf(speech, 'province', id),
        say.number(consent),
      );
      tags.push({ text, x: Math.max(least, x), y, sun: false });
    }
    return tags;
  }
  const hot = map.hot && !wall;
  for (const zone of map.zones) {
    const at = TAGS[zone.id];
    const text = tagOf(zone, lens, hot);
    if (at === undefined || text === null) continue;
    const [x, y] = place(at[0], at[1]);
    tags.push({ text, x: Math.max(least, x), y, sun: hot });
  }
  return tags;
}
const FONT = `600 12px ${LABEL_FACE}`;

/** Room that the tags take, so that names stand elsewhere. */
export function tagBoxes(
  map: MapView,
  told: Told,
  place: (lat: number, lon: number) => Point,
): readonly Box[] {
  return tagsOf(map, told, place).map(({ x, y, sun }) => ({
    left: x - 60,
    right: x + 60,
    top: y - (sun ? 44 : 13),
    bottom: y + 13,
  }));
}

export function paintLens(
  ctx: CanvasRenderingContext2D,
  map: MapView,
  lens: Lens,
  view: View,
  palette: Palette,
): void {
  if (lens === 'consent') for (const one of map.provinces) paintProvince(ctx, one, view, palette);
  for (const zone of map.zones) {
    const lines: (readonly [string, number, number, 1 | -1])[] = [];
    if (lens === 'price') lines.push([palette.elec, hatchPitch(zone.next_pkr_kwh), 0.5, 1]);
    if (lens === 'shedding' && zone.shortage_h > 0.05) lines.push([palette.risk, 7, 0.45, 1]);
    if (map.hot) lines.push([palette.risk, 13, 0.22, -1]);
    if (lines.length === 0) continue;
    ruled(ctx, zone.provinces, view, lines);
  }
}

/** A province ruled closer the less it goes along, in the colour of harm where it is low; crossed where it is restless. */
function paintProvince(
  ctx: CanvasRenderingContext2D,
  { id, consent, unrest, low }: MapProvince,
  view: View,
  palette: Palette,
): void {
  const colour = low ? palette.risk : palette.ink;
  const lines: (readonly [string, number, number, 1 | -1])[] = [[colour, consentPitch(consent), 0.5, 1]];
  if (unrest >= RESTLESS) lines.push([palette.risk, 16, 0.4, -1]);
  ruled(ctx, [id], view, lines);
}
/** Unrest from which a province is crossed. */
const RESTLESS = 40;

/** Hatches laid over the land of some provinces. */
function ruled(
  ctx: CanvasRenderingContext2D,
  provinces: readonly string[],
  view: View,
  lines: readonly (readonly [string, number, number, 1 | -1])[],
): void {
  const land = PROVINCES.filter(({ id }) => provinces.includes(id)).flatMap(({ rings }) => rings);
  const bounds = boundsOf(land, view);
  ctx.save();
  ctx.translate(view.tx, view.ty);
  ctx.scale(view.k, view.k);
  ctx.clip(pathOf(land));
  ctx.scale(1 / view.k, 1 / view.k);
  ctx.translate(-view.tx, -view.ty);
  for (const [colour, pitch, alpha, way] of lines) hatch(ctx, bounds, colour, pitch, alpha, way);
  ctx.restore();
}

function boundsOf(rings: readonly (readonly Point[])[], { k, tx, ty }: View): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  return { left: left * k + tx, right: right * k + tx, top: top * k + ty, bottom: bottom * k + ty };
}

function hatch(
  ctx: CanvasRenderingContext2D,
  { left, right, top, bottom }: Box,
  colour: string,
  pitch: number,
  alpha: number,
  way: 1 | -1,
): void {
  const high = bottom - top;
  const apart = pitch * Math.SQRT2;
  ctx.strokeStyle = colour;
  ctx.globalAlpha = alpha;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let x = left - high; x < right + high; x += apart) {
    ctx.moveTo(x, way > 0 ? bottom : top);
    ctx.lineTo(x + high, way > 0 ? top : bottom);
  }
  ctx.stroke();
  ctx.globalAlpha = 1;
}

/** Pixels from a tag up to the sun above it. */
const SUN_UP = 26;

/** Where the suns of a hot spell stand. */
export const sunsOf = (
  map: MapView,
  told: Told,
  place: (lat: number, lon: number) => Point,
): readonly Point[] =>
  tagsOf(map, told, place).flatMap(({ x, y, sun }) => (sun ? [[x, y - SUN_UP] as const] : []));

/** Tags over everything; in a hot spell a sun with rings stands above each. */
export function paintTags(
  ctx: CanvasRenderingContext2D,
  map: MapView,
  told: Told,
  place: (lat: number, lon: number) => Point,
  palette: Palette,
): void {
  ctx.font = FONT;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (const { text, x, y, sun } of tagsOf(map, told, place)) {
    const wide = ctx.measureText(text).width + 14;
    ctx.fillStyle = palette.panel;
    ctx.strokeStyle = sun ? palette.risk : told.lens === 'price' ? palette.elec : palette.ink3;
    ctx.lineWidth = 1;
    ctx.fillRect(x - wide / 2, y - 10, wide, 20);
    ctx.strokeRect(x - wide / 2, y - 10, wide, 20);
    ctx.fillStyle = palette.ink;
    ctx.fillText(text, x, y + 0.5);
    if (!sun) continue;
    ctx.strokeStyle = palette.risk;
    for (const [radius, dash] of [[4, 0] as const, [8.5, 2] as const, [13, 2] as const]) {
      ctx.setLineDash(dash === 0 ? [] : [dash + 1, dash]);
      ctx.beginPath();
      ctx.arc(x, y - SUN_UP, radius, 0, Math.PI * 2);
      ctx.stroke();
    }
    ctx.setLineDash([]);
  }
}
