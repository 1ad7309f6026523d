// Names in their seats, with hairlines to the signs they belong to.
import type { Palette } from '../theme.ts';
import type { Mark, Scale } from './marks.ts';
import { nearest, type Seat } from './seats.ts';
import type { Point } from './tracks.ts';
import { colourOf, fontOf, textOf } from './wording.ts';

export interface Label {
  readonly kind: Mark['kind'];
  readonly id: string;
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly align: Seat['align'];
  readonly x: number;
  readonly y: number;
  /** a hairline from the name to its sign, where it stands apart or nearer to another */
  readonly tie: readonly [Point, Point] | null;
}

/** What stands in the seats now; a seat whose mark is gone stays empty. */
export function labelsOf(
  seats: readonly Seat[],
  marks: readonly Mark[],
  scale: Scale,
  palette: Palette,
): Label[] {
  const labels: Label[] = [];
  for (const { kind, id, dx, dy, wide, high, align, tied } of seats) {
    const mark = marks.find((one) => one.kind === kind && one.id === id);
    if (mark === undefined) continue;
    const left = mark.sign[0] + dx;
    const y = mark.sign[1] + dy;
    const box = { left, right: left + wide, top: y - high / 2, bottom: y + high / 2 };
    labels.push({
      kind,
      id,
      text: textOf(mark, scale.lens),
      font: fontOf(mark, scale),
      colour: colourOf(mark, scale.lens, palette),
      align,
      x: align === 'left' ? left : align === 'right' ? box.right : left + wide / 2,
      y,
      tie: tied ? [nearest(box, mark.sign), mark.sign] : null,
    });
  }
  return labels;
}

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
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = 4;
  for (const { text, font, colour, align, x, y } of labels) {
    ctx.font = font;
    ctx.textAlign = align;
    ctx.strokeText(text, x, y);
    ctx.fillStyle = colour;
    ctx.fillText(text, x, y);
  }
}
