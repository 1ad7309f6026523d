// The engraved ground in two sheets: one of the whole country, and a sharp one of what is looked at more closely.
// Both are engraved in short turns beside the page; until one is done, what was there before stands in its place.
import type { Scene } from 'phaser';
import { baseSteps } from '../base.ts';
import { type Frame, type View, zoomOf } from '../scene-view.ts';
import { inTurns, type Work } from '../steps.ts';
import type { Theme } from '../theme.ts';
import { createLayer, type Layer } from './layer.ts';

export interface Ground {
  /** engraves the whole country anew: another theme, another size */
  engrave(theme: Theme, frame: Frame, ratio: number, home: View): void;
  /** engraves what the view shows; the home view needs no second sheet */
  sharpen(view: View): void;
  /** lets both sheets follow a moving view, blurred; the far one fills what the near one leaves bare */
  follow(view: View): void;
  stop(): void;
}
interface Paper {
  readonly theme: Theme;
  readonly frame: Frame;
  readonly ratio: number;
  readonly home: View;
}
interface Sheet {
  readonly layer: Layer;
  /** the view it was engraved for, and how many device pixels it has for a CSS pixel */
  view: View | null;
  ratio: number;
  work: Work | null;
}

const same = (a: View, b: View): boolean => a.k === b.k && a.tx === b.tx && a.ty === b.ty;

/** `ready` is told whenever a sheet has been finished and must be shown. */
export function createGround(scene: Scene, ready: () => void): Ground {
  const far: Sheet = { layer: createLayer(scene, 'far', 0), view: null, ratio: 1, work: null };
  const near: Sheet = { layer: createLayer(scene, 'near', 1), view: null, ratio: 1, work: null };
  let paper: Paper | null = null;
  let shown: View | null = null;

  const lay = (sheet: Sheet): void => {
    const { layer, view } = sheet;
    layer.image.setVisible(view !== null && shown !== null && paper !== null);
    if (view === null || shown === null || paper === null) return;
    const by = zoomOf(shown, view);
    const { ratio } = paper;
    layer.image
      .setScale((by * ratio) / sheet.ratio)
      .setPosition((shown.tx - view.tx * by) * ratio, (shown.ty - view.ty * by) * ratio);
  };
  const place = (): void => {
    lay(far);
    lay(near);
    // A sheet that covers the whole view spares the one beneath it.
    if (near.view !== null && shown !== null && same(near.view, shown)) far.layer.image.setVisible(false);
  };
  const bake = (sheet: Sheet, view: View): void => {
    if (paper === null) return;
    sheet.work?.stop();
    const { theme, frame, ratio } = paper;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(frame.width * ratio));
    canvas.height = Math.max(1, Math.round(frame.height * ratio));
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) return;
    sheet.work = inTurns(pen, baseSteps(pen, { theme, ...frame, ratio, ...view }), () => {
      sheet.work = null;
      sheet.layer.take(canvas);
      sheet.view = view;
      sheet.ratio = ratio;
      place();
      ready();
    });
  };
  return {
    follow(view) {
      shown = view;
      place();
    },
    engrave(theme, frame, ratio, home) {
      paper = { theme, frame, ratio, home };
      near.work?.stop();
      near.view = null;
      bake(far, home);
    },
    sharpen(view) {
      if (paper === null) return;
      shown = view;
      if (same(view, paper.home)) {
        near.work?.stop();
        near.view = null;
      } else bake(near, view);
      place();
    },
    stop() {
      far.work?.stop();
      near.work?.stop();
    },
  };
}
