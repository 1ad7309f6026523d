// Outlines around what is selected and what is pointed at.
import type { GameObjects } from 'phaser';
import { type Palette, tone } from '../theme.ts';
import { cityRadius, type Mark, type Scale } from './marks.ts';
import type { Chosen } from './seats.ts';
import type { Track } from './tracks.ts';

interface Scenery {
  readonly marks: readonly Mark[];
  readonly tracks: readonly Track[];
  readonly selected: Chosen | null;
  readonly hovered: Chosen | null;
}

export function drawOutlines(
  graphics: GameObjects.Graphics,
  { marks, tracks, selected, hovered }: Scenery,
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
}

function frame(graphics: GameObjects.Graphics, mark: Mark, scale: Scale, ratio: number): void {
  const [x, y] = mark.sign;
  if (mark.kind === 'plant' || mark.kind === 'city') {
    const radius = mark.kind === 'city' ? Math.max(10, cityRadius(mark.city, scale) + 7) : mark.reach + 4;
    graphics.strokeCircle(x * ratio, y * ratio, radius * ratio);
    return;
  }
  const wide = mark.box[0] + 12;
  const high = mark.box[1] + 12;
  graphics.strokeRect((x - wide / 2) * ratio, (y - high / 2) * ratio, wide * ratio, high * ratio);
}

/** A line along the track, so many pixels to its side. */
function beside(graphics: GameObjects.Graphics, { points }: Track, side: number, ratio: number): void {
  graphics.beginPath();
  points.forEach(([x, y], i) => {
    const [ax, ay] = points[Math.max(0, i - 1)];
    const [bx, by] = points[Math.min(points.length - 1, i + 1)];
    const way = Math.hypot(bx - ax, by - ay) || 1;
    const px = (x - ((by - ay) / way) * side) * ratio;
    const py = (y + ((bx - ax) / way) * side) * ratio;
    if (i === 0) graphics.moveTo(px, py);
    else graphics.lineTo(px, py);
  });
  graphics.strokePath();
}
