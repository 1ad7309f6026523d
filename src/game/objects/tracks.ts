// Lines of the grid as curves on the screen: smoothed once a view, painted once a change, dashes run over them.
import type { GameObjects } from 'phaser';
import type { MapLink } from '../../session/index.ts';
import type { Palette } from '../theme.ts';
import { tone } from '../theme.ts';

export type Point = readonly [number, number];
export interface Track {
  readonly link: MapLink;
  readonly points: readonly Point[];
  /** way from the start to each point */
  readonly along: readonly number[];
  readonly double: boolean;
}

/** Loading from which a line counts as full. */
const FULL = 0.95;
const PERIOD = 15;
const DASH = 6;
/** CSS pixels a second at full load */
const SPEED = 24;
const STEPS = 14;

export const isFull = (link: MapLink): boolean => link.share > FULL;

export function trackOf(link: MapLink, place: (lat: number, lon: number) => Point): Track {
  const stops = link.path.map(([lat, lon]) => place(lat, lon));
  const points = smooth(stops);
  const along = [0];
  for (let i = 1; i < points.length; i += 1)
    along.push(along[i - 1] + Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]));
  return { link, points, along, double: link.id.includes('hvdc') };
}

/** Catmull-Rom through all stops. */
function smooth(stops: readonly Point[]): Point[] {
  const first = stops[0];
  if (first === undefined) return [];
  const points: Point[] = [first];
  for (let i = 0; i + 1 < stops.length; i += 1) {
    const b = stops[i];
    const c = stops[i + 1];
    const a = stops[i - 1] ?? b;
    const d = stops[i + 2] ?? c;
    for (let step = 1; step <= STEPS; step += 1) {
      const t = step / STEPS;
      const at = (n: 0 | 1): number =>
        b[n] +
        0.5 *
          t *
          (c[n] - a[n] + t * (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n] + t * (3 * (b[n] - c[n]) + d[n] - a[n])));
      points.push([at(0), at(1)]);
    }
  }
  return points;
}

export function paintTracks(
  ctx: CanvasRenderingContext2D,
  tracks: readonly Track[],
  palette: Palette,
  arrows: boolean,
): void {
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  for (const { points, double, link } of tracks) {
    const load = link.share;
    const line = lineOf(points);
    const stroke = (colour: string, width: number, alpha: number): void => {
      ctx.globalAlpha = alpha;
      ctx.strokeStyle = colour;
      ctx.lineWidth = width;
      ctx.stroke(line);
    };
    const bed = double ? 9 : 5;
    stroke(palette.halo, bed, 0.85);
    if (palette.glows)
      for (const wide of double ? [19, 14.5, 10.5, 7.5] : [11, 8, 5.5])
        stroke(palette.elec, wide, 0.022 + load * 0.045);
    if (double) {
      stroke(palette.elec, 4.9, 0.95);
      stroke(palette.halo, 2.3, 1);
    } else stroke(palette.elec, 0.8 + load * 1.3, 0.6 + load * 0.35);
  }
  ctx.globalAlpha = 1;
  for (const track of tracks) paintCircuits(ctx, track, palette);
  for (const track of tracks) {
    if (arrows && Math.abs(track.link.flow_mw) >= 1)
      for (const share of [0.28, 0.72]) arrowhead(ctx, track, share, palette);
    if (isFull(track.link)) fullMark(ctx, track, palette);
  }
}

/** Pixels from a line to the first circuit beside it. */
export const besideBy = ({ double }: Track, nth = 0): number => (double ? 9 : 6) + nth * 5;

/** The track moved to its side, so that a second circuit runs along it. */
export function sideways({ points }: Pick<Track, 'points'>, by: number): Point[] {
  return points.map(([x, y], i) => {
    const [ax, ay] = points[Math.max(0, i - 1)] ?? [x, y];
    const [bx, by_] = points[Math.min(points.length - 1, i + 1)] ?? [x, y];
    const way = Math.hypot(bx - ax, by_ - ay) || 1;
    return [x - ((by_ - ay) / way) * by, y + ((bx - ax) / way) * by];
  });
}
export function lineOf(points: readonly Point[]): Path2D {
  const line = new Path2D();
  points.forEach(([x, y], i) => {
    if (i === 0) line.moveTo(x, y);
    else line.lineTo(x, y);
  });
  return line;
}

/** Circuits that were added run beside the line; one that is being built is dashed, and solid as far as it is paid. */
function paintCircuits(ctx: CanvasRenderingContext2D, track: Track, palette: Palette): void {
  const { added, works_paid, works_months } = track.link;
  ctx.strokeStyle = palette.elec;
  ctx.lineWidth = 1.6;
  for (let nth = 0; nth < added; nth += 1) ctx.stroke(lineOf(sideways(track, besideBy(track, nth))));
  if (works_paid < 0) return;
  const points = sideways(track, besideBy(track, added));
  ctx.setLineDash([7, 5]);
  ctx.stroke(lineOf(points));
  ctx.setLineDash([]);
  const paid = works_months > 0 ? works_paid / works_months : 0;
  ctx.lineWidth = 2.2;
  ctx.stroke(lineOf(points.slice(0, Math.round(points.length * paid))));
}

function arrowhead(ctx: CanvasRenderingContext2D, track: Track, share: number, palette: Palette): void {
  const way = length(track) * share;
  const [ax, ay] = pointAt(track, way - 1);
  const [bx, by] = pointAt(track, way + 1);
  const turn = Math.atan2(by - ay, bx - ax) + (track.link.flow_mw < 0 ? Math.PI : 0);
  ctx.save();
  ctx.translate((ax + bx) / 2, (ay + by) / 2);
  ctx.rotate(turn);
  ctx.fillStyle = palette.spark;
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.moveTo(7, 0);
  ctx.lineTo(-5, -5);
  ctx.lineTo(-5, 5);
  ctx.closePath();
  ctx.stroke();
  ctx.fill();
  ctx.restore();
}

/** The triangle of a line that carries all it can. */
function fullMark(ctx: CanvasRenderingContext2D, track: Track, palette: Palette): void {
  const [x, y] = pointAt(track, length(track) / 2);
  ctx.fillStyle = palette.panel;
  ctx.strokeStyle = palette.risk;
  ctx.lineWidth = 1.5;
  ctx.lineJoin = 'miter';
  ctx.beginPath();
  ctx.moveTo(x - 8, y + 6.5);
  ctx.lineTo(x, y - 8);
  ctx.lineTo(x + 8, y + 6.5);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
  ctx.beginPath();
  ctx.moveTo(x, y - 3);
  ctx.lineTo(x, y + 1.8);
  ctx.moveTo(x, y + 3.6);
  ctx.lineTo(x, y + 4.6);
  ctx.stroke();
}

const length = ({ along }: Track): number => along[along.length - 1] ?? 0;

/** Point a way along the track; ways outside it give its ends. */
function pointAt({ points, along }: Track, way: number): Point {
  let i = 1;
  while (i < along.length - 1 && along[i] < way) i += 1;
  const a = points[i - 1] ?? [0, 0];
  const b = points[i] ?? a;
  const span = (along[i] ?? 0) - (along[i - 1] ?? 0);
  const t = span > 0 ? Math.min(1, Math.max(0, (way - along[i - 1]) / span)) : 0;
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** Whether any line carries something, so that its dashes travel. */
export const flows = (tracks: readonly Track[]): boolean =>
  tracks.some(({ link }) => Math.abs(link.flow_mw) >= 1);

/** Lets the dashes of each line travel for so many seconds; `gone` keeps how far they are. */
export function advance(gone: Map<string, number>, tracks: readonly Track[], seconds: number): void {
  for (const { link } of tracks) {
    const way = seconds * SPEED * Math.max(0.15, link.share) * Math.sign(link.flow_mw);
    gone.set(link.id, ((gone.get(link.id) ?? 0) + way + PERIOD) % PERIOD);
  }
}

export function drawDashes(
  graphics: GameObjects.Graphics,
  tracks: readonly Track[],
  gone: ReadonlyMap<string, number>,
  ratio: number,
  palette: Palette,
): void {
  graphics.clear();
  for (const track of tracks) {
    const { link, double } = track;
    if (Math.abs(link.flow_mw) < 1) continue;
    const whole = length(track);
    graphics.lineStyle((double ? 1.8 : 1.2 + 1.1 * link.share) * ratio, tone(palette.spark), 1);
    for (let way = (gone.get(link.id) ?? 0) - PERIOD; way < whole; way += PERIOD) {
      const from = Math.max(0, way);
      const to = Math.min(whole, way + DASH);
      if (to - from < 0.5) continue;
      const [ax, ay] = pointAt(track, from);
      const [bx, by] = pointAt(track, to);
      graphics.lineBetween(ax * ratio, ay * ratio, bx * ratio, by * ratio);
    }
  }
}

/** The nearest track within so many pixels of a point. */
export function trackAt(tracks: readonly Track[], x: number, y: number, within: number): Track | null {
  let found: Track | null = null;
  let least = within;
  for (const track of tracks) {
    const way = distanceTo(track, x, y);
    if (way > least) continue;
    least = way;
    found = track;
  }
  return found;
}

/** How far a point is from the track. */
function distanceTo({ points }: Track, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i += 1) {
    const [ax, ay] = points[i - 1];
    const [bx, by] = points[i];
    const dx = bx - ax;
    const dy = by - ay;
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return least;
}
