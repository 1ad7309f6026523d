// Names of provinces, engraved wide across the land under everything that moves; a phone has no room for them.
import { nameOf, speech } from '../../text/index.ts';
import { NAME_FACE, type Palette } from '../theme.ts';
import type { Scale } from './marks.ts';
import type { Point } from './tracks.ts';

interface Place {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  /** degrees, clockwise */
  readonly turn: number;
  readonly size: number;
}
const PLACES: readonly Place[] = [
  { id: 'balochistan', lat: 27.75, lon: 65.05, turn: -14, size: 15 },
  { id: 'sindh', lat: 26.4, lon: 69.95, turn: 0, size: 12.5 },
];
/** Closer than this a name would be wider than its province's part on the screen. */
const CLOSEST = 2.6;

export function paintNames(
  ctx: CanvasRenderingContext2D,
  place: (lat: number, lon: number) => Point,
  { phone, zoom, k }: Scale,
  palette: Palette,
): void {
  if (phone || zoom > CLOSEST) return;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  for (const { id, lat, lon, turn, size } of PLACES) {
    const [x, y] = place(lat, lon);
    const letters = size * Math.min(1.4, Math.max(0.9, k / 0.66));
    ctx.save();
    ctx.translate(x, y);
    ctx.rotate((turn * Math.PI) / 180);
    ctx.font = `500 ${letters}px ${NAME_FACE}`;
    ctx.letterSpacing = `${letters * 0.32}px`;
    ctx.strokeStyle = palette.halo;
    ctx.lineWidth = 3.5;
    ctx.fillStyle = palette.ink2;
    const name = nameOf(speech, 'province', id).toLocaleUpperCase();
    ctx.globalAlpha = 0.85;
    ctx.strokeText(name, 0, 0);
    ctx.fillText(name, 0, 0);
    ctx.restore();
  }
  ctx.letterSpacing = '0px';
}
