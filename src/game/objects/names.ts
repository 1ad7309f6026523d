// Names of provinces, neighbours and the sea, engraved wide under everything that moves; a phone has no room for them.
import { nameOf, speech, words } from '../../text/index.ts';
import { coveredOf } from '../scene-view.ts';
import { NAME_FACE, type Palette } from '../theme.ts';
import type { Scale } from './marks.ts';
import type { Point } from './tracks.ts';

interface Name {
  readonly kind: 'province' | 'land' | 'sea';
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  /** degrees, clockwise */
  readonly turn: number;
  readonly size: number;
}
const NAMES: readonly Name[] = [
  { kind: 'province', id: 'balochistan', lat: 27.75, lon: 65.05, turn: -14, size: 15 },
  { kind: 'province', id: 'sindh', lat: 26.4, lon: 69.95, turn: 0, size: 12.5 },
  { kind: 'land', id: 'afghanistan', lat: 32.5, lon: 66.6, turn: 0, size: 12 },
  { kind: 'land', id: 'iran', lat: 28.6, lon: 60.4, turn: 0, size: 12 },
  { kind: 'land', id: 'india', lat: 28.35, lon: 74.9, turn: 0, size: 12 },
  { kind: 'land', id: 'china', lat: 37.0, lon: 77.2, turn: 0, size: 12 },
  { kind: 'sea', id: 'sea', lat: 23.75, lon: 64.6, turn: 0, size: 15 },
];
/** Closer than this a name would be wider than its part of the screen. */
const CLOSEST = 2.6;

const textOf = ({ kind, id }: Name): string => {
  if (kind === 'province') return nameOf(speech, 'province', id).toLocaleUpperCase();
  const { around } = words.map;
  const name = around[id as keyof typeof around];
  return kind === 'sea' ? name : name.toLocaleUpperCase();
};

interface Written extends Name {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: string;
  readonly spacing: number;
  readonly wide: number;
}

/** The names that fit into the frame whole. */
function written(
  ctx: CanvasRenderingContext2D,
  place: (lat: number, lon: number) => Point,
  { phone, zoom, k, lens }: Scale,
  { width, height }: { readonly width: number; readonly height: number },
): Written[] {
  if (phone || zoom > CLOSEST) return [];
  const found: Written[] = [];
  for (const name of NAMES) {
    // the tags of consent name the provinces already
    if (lens === 'consent' && name.kind === 'province') continue;
    const [x, y] = place(name.lat, name.lon);
    const letters = name.size * Math.min(1.4, Math.max(0.9, k / 0.66));
    const spacing = letters * (name.kind === 'sea' ? 0.2 : 0.32);
    const font = `${name.kind === 'sea' ? 'italic ' : ''}500 ${letters}px ${NAME_FACE}`;
    ctx.font = font;
    ctx.letterSpacing = `${spacing}px`;
    const text = textOf(name);
    const wide = ctx.measureText(text).width;
    const inside = x - wide / 2 > 8 && x + wide / 2 < width - 8 && y > 14 && y < height - 14;
    const hidden = coveredOf({ width, height }).some(
      (box) => x + wide / 2 > box.left && x - wide / 2 < box.right && y + 8 > box.top && y - 8 < box.bottom,
    );
    if (inside && !hidden) found.push({ ...name, x, y, text, font, spacing, wide });
  }
  ctx.letterSpacing = '0px';
  return found;
}

export function paintNames(
  ctx: CanvasRenderingContext2D,
  place: (lat: number, lon: number) => Point,
  scale: Scale,
  frame: { readonly width: number; readonly height: number },
  palette: Palette,
): void {
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  for (const { kind, x, y, turn, text, font, spacing } of written(ctx, place, scale, frame)) {
    ctx.save();
    ctx.translate(x, y);
    ctx.rotate((turn * Math.PI) / 180);
    ctx.font = font;
    ctx.letterSpacing = `${spacing}px`;
    ctx.strokeStyle = palette.halo;
    ctx.lineWidth = 3.5;
    ctx.fillStyle = kind === 'province' ? palette.ink2 : kind === 'sea' ? palette.water : palette.ink3;
    ctx.globalAlpha = 0.85;
    ctx.strokeText(text, 0, 0);
    ctx.fillText(text, 0, 0);
    ctx.restore();
  }
  ctx.letterSpacing = '0px';
}

/** Points along each name, a few pixels apart: labels give them a wide berth. */
export function namePoints(
  ctx: CanvasRenderingContext2D,
  place: (lat: number, lon: number) => Point,
  scale: Scale,
  frame: { readonly width: number; readonly height: number },
): Point[] {
  return written(ctx, place, scale, frame).flatMap(({ x, y, turn, wide }) => {
    const angle = (turn * Math.PI) / 180;
    const points: Point[] = [];
    for (let way = -wide / 2; way <= wide / 2; way += 5)
      for (const rise of [-5, 4])
        points.push([
          x + way * Math.cos(angle) - rise * Math.sin(angle),
          y + way * Math.sin(angle) + rise * Math.cos(angle),
        ]);
    return points;
  });
}
