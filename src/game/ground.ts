// The engraved ground in two sheets: one of the whole country, and a sharp one of what is looked at more closely.
// Both are engraved in short turns beside the page; until one is done, what was there before stands in its place.
import { baseSteps, firstCoat } from './base.ts';
import { type Frame, type View, zoomOf } from './scene-view.ts';
import { inTurns, type Work } from './steps.ts';
import { PALETTES, type Theme } from './theme.ts';

export interface Ground {
  /** engraves the whole country anew: another theme, another size */
  engrave(theme: Theme, frame: Frame, ratio: number, home: View): void;
  /** engraves what the view shows; the home view needs no second sheet */
  sharpen(view: View): void;
  /** lays the sheets on a pen set to CSS pixels, blurred if need be; the far one fills what the near one leaves bare */
  paint(ctx: CanvasRenderingContext2D, view: View): void;
  stop(): void;
}
interface Paper {
  readonly theme: Theme;
  readonly frame: Frame;
  readonly ratio: number;
  readonly home: View;
}
interface Sheet {
  canvas: HTMLCanvasElement | null;
  /** the view and the size in CSS pixels that it was engraved for */
  view: View;
  frame: Frame;
  work: Work | null;
}
const blank = (): Sheet => ({
  canvas: null,
  view: { k: 1, tx: 0, ty: 0 },
  frame: { width: 1, height: 1 },
  work: null,
});
/** Rows of an edge that are laid on again beyond it, CSS pixels of the sheet: less than what lies between the country and the edge (insetsOf). */
const BAND = 8;
const same = (a: View, b: View): boolean => a.k === b.k && a.tx === b.tx && a.ty === b.ty;

/** `ready` is told whenever a sheet has been finished and must be shown. */
export function createGround(ready: () => void): Ground {
  const far = blank();
  const near = blank();
  let paper: Paper | null = null;

  const penOf = ({ frame, ratio }: Paper): CanvasRenderingContext2D | null => {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(frame.width * ratio));
    canvas.height = Math.max(1, Math.round(frame.height * ratio));
    return canvas.getContext('2d', { willReadFrequently: true });
  };
  const bake = (sheet: Sheet, view: View): void => {
    if (paper === null) return;
    sheet.work?.stop();
    const { theme, frame, ratio } = paper;
    const pen = penOf(paper);
    if (pen === null) return;
    const { canvas } = pen;
    sheet.work = inTurns(pen, baseSteps(pen, { theme, ...frame, ratio, ...view }), () => {
      Object.assign(sheet, { work: null, canvas, view, frame });
      ready();
    });
  };
  const lay = (ctx: CanvasRenderingContext2D, sheet: Sheet, shown: View) => {
    const { canvas, view, frame } = sheet;
    if (canvas === null) return null;
    const by = zoomOf(shown, view);
    const [x, y] = [shown.tx - view.tx * by, shown.ty - view.ty * by];
    const [wide, high] = [frame.width * by, frame.height * by];
    ctx.drawImage(canvas, x, y, wide, high);
    return { canvas, sheet, x, y, wide, high };
  };
  /** What a sheet leaves bare of a frame that has grown is ruled on from its edges, until it is engraved anew. */
  const widen = (
    ctx: CanvasRenderingContext2D,
    laid: ReturnType<typeof lay>,
    { frame, ratio }: Paper,
  ): void => {
    if (laid === null) return;
    const { canvas, sheet, x, y, wide, high } = laid;
    const right = frame.width - x - wide;
    if (x > 0) ctx.drawImage(canvas, 0, 0, 1, canvas.height, 0, y, x + 1, high);
    if (right > 0)
      ctx.drawImage(canvas, canvas.width - 1, 0, 1, canvas.height, x + wide - 1, y, right + 1, high);
    const band = BAND * (wide / sheet.frame.width);
    const again = (from: number, to: number): void =>
      ctx.drawImage(ctx.canvas, 0, from * ratio, frame.width * ratio, band * ratio, 0, to, frame.width, band);
    for (let to = y - band; to > -band; to -= band) again(y, to);
    for (let to = y + high; to < frame.height; to += band) again(y + high - band, to);
  };
  return {
    paint(ctx, view) {
      if (paper === null) return;
      ctx.fillStyle = PALETTES[paper.theme].ground;
      ctx.fillRect(0, 0, paper.frame.width, paper.frame.height);
      // A sheet that covers the whole view spares the one beneath it.
      if (near.canvas === null || !same(near.view, view)) widen(ctx, lay(ctx, far, view), paper);
      lay(ctx, near, view);
    },
    engrave(theme, frame, ratio, home) {
      // the first time there is nothing to stand in, and signs over bare ground would be a map of nothing
      const first = paper === null;
      paper = { theme, frame, ratio, home };
      near.work?.stop();
      near.canvas = null;
      const pen = first ? penOf(paper) : null;
      if (pen !== null) {
        firstCoat(pen, { theme, ...frame, ratio, ...home });
        Object.assign(far, { canvas: pen.canvas, view: home, frame });
      }
      bake(far, home);
    },
    sharpen(view) {
      if (paper === null) return;
      if (!same(view, paper.home)) {
        bake(near, view);
        return;
      }
      near.work?.stop();
      near.canvas = null;
    },
    stop() {
      far.work?.stop();
      near.work?.stop();
    },
  };
}
