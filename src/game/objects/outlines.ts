// Outlines around what is selected and what is pointed at.
import type { GameObjects } from 'phaser';
import { type Palette, tone } from '../theme.ts';
import { cityRadius, type Mark, type Scale } from './marks.ts';
import type { Chosen } from './seats.ts';
import { sideways, type Track } from './tracks.ts';

interface Scenery {
  readonly marks: readonly Mark[];
  readonly tracks: readonly Track[];
  readonly selected: Chosen | null;
  readonly hovered: Chosen | null;
  /** a box under way to another place */
  readonly carried: Carried | null;
}
export interface Carried {
  readonly site: string;
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}

export function drawOutlines(
  graphics: GameObjects.Graphics,
  { marks, tracks, selected, hovered, carried }: Scenery,
  scale: Scale,
  ratio: number,
  palette: Palette,
): void {
  graphics.clear();
  const around = (chosen: Chosen | null, colour: string, width: number): void => {
    if (chosen === null) return;
    graphics.lineStyle(width * ratio, tone(colour), 1);
    const mark = marks.find(({ kind, id }) => kind === chosen.kind && id === chosen.id);
    if (mark !== undefined) frame(graphics, mark, scale, ratio);
    const track = tracks.find(({ link }) => chosen.kind === 'link' && link.id === chosen.id);
    if (track !== undefined) for (const side of [-1, 1]) beside(graphics, track, side * 7, ratio);
  };
  around(hovered, palette.ink2, 1);
  around(selected, palette.ink, 1.6);
  if (carried === null) return;
  const { x, y, wide, high } = carried;
  graphics.fillStyle(tone(palette.panel), 0.9);
  graphics.fillRect((x - wide / 2) * ratio, (y - high / 2) * ratio, wide * ratio, high * ratio);
  graphics.lineStyle(1.6 * ratio, tone(palette.btc), 1);
  for (const out of [0, 4])
    graphics.strokeRect(
      (x - wide / 2 - out) * ratio,
      (y - high / 2 - out) * ratio,
      (wide + out * 2) * ratio,
      (high + out * 2) * ratio,
    );
}

function frame(graphics: GameObjects.Graphics, mark: Mark, scale: Scale, ratio: number): void {
  const [x, y] = mark.sign;
  if (mark.kind === 'plant' || mark.kind === 'city' || mark.kind === 'terminal') {
    const radius = mark.kind === 'city' ? Math.max(10, cityRadius(mark.city, scale) + 7) : mark.reach + 4;
    graphics.strokeCircle(x * ratio, y * ratio, radius * ratio);
    return;
  }
  const wide = mark.box[0] + 12;
  const high = mark.box[1] + 12;
  graphics.strokeRect((x - wide / 2) * ratio, (y - high / 2) * ratio, wide * ratio, high * ratio);
}

/** A line along the track, so many pixels to its side. */
function beside(graphics: GameObjects.Graphics, track: Track, side: number, ratio: number): void {
  graphics.beginPath();
  sideways(track, side).forEach(([x, y], i) => {
    if (i === 0) graphics.moveTo(x * ratio, y * ratio);
    else graphics.lineTo(x * ratio, y * ratio);
  });
  graphics.strokePath();
}
