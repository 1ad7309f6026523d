// Paints the two sheets of the map in their order: what lies flat (base, lens, water, names, glow, lines), then signs and words.
import type { Choice } from '../session/index.ts';
import type { Ground } from './ground.ts';
import { paintGhost } from './objects/ghosts.ts';
import { paintGlow } from './objects/glow.ts';
import { type Label, paintLabels, paintTies } from './objects/labels.ts';
import type { Layer } from './objects/layer.ts';
import { paintLens, paintTags } from './objects/lens.ts';
import type { Mark } from './objects/marks.ts';
import { paintNames } from './objects/names.ts';
import { paintMarks } from './objects/paint.ts';
import { paintTracks } from './objects/tracks.ts';
import { paintLakes } from './objects/water.ts';
import type { Look } from './scene-plan.ts';

export interface Sheets {
  readonly lines: Layer;
  readonly marks: Layer;
}
export interface Painted extends Look {
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly lens: Choice['lens'];
  /** nothing may move: arrowheads stand for travelling dashes */
  readonly still: boolean;
}
/** A sheet's size in device pixels, and how many of them make a CSS pixel. */
export interface Room {
  readonly wide: number;
  readonly high: number;
  readonly ratio: number;
}

/** What lies flat. */
export function paintLines(sheets: Sheets, room: Room, ground: Ground | null, what: Painted): void {
  const { map, view, frame, scale, tracks, palette, place, marks, lens, still } = what;
  const { wide, high, ratio } = room;
  sheets.lines.paint(wide, high, ratio, (ctx) => {
    ground?.paint(ctx, view);
    paintLens(ctx, map, lens, view, palette);
    paintLakes(ctx, map, place, palette);
    paintNames(ctx, place, scale, frame, palette);
    paintGlow(ctx, marks, scale, palette);
    paintTracks(ctx, tracks, palette, still);
  });
}

/** What stands on it. */
export function paintSigns(sheets: Sheets, room: Room, what: Painted): void {
  const { map, scale, tracks, ghost, palette, place, marks, labels } = what;
  const { wide, high, ratio } = room;
  sheets.marks.paint(wide, high, ratio, (ctx) => {
    paintTies(ctx, labels, palette);
    paintMarks(ctx, marks, palette, scale);
    paintTags(ctx, map, scale, place, palette);
    paintLabels(ctx, labels, palette);
    paintGhost(ctx, ghost, map, tracks, place, palette);
  });
}
