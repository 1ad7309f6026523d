// The engraved ground in two sheets: one of the whole country, and a sharp one of what is looked at more closely.
import type { Scene } from 'phaser';
import { drawBase } from '../base.ts';
import { type Frame, type View, zoomOf } from '../scene-view.ts';
import type { Theme } from '../theme.ts';
import { createLayer, type Layer } from './layer.ts';

export interface Ground {
  /** engraves the whole country anew: another theme, another size */
  engrave(theme: Theme, frame: Frame, ratio: number, home: View): void;
  /** engraves what the view shows; the home view needs no second sheet */
  sharpen(view: View): void;
  /** lets both sheets follow a moving view, blurred; the far one fills what the near one leaves bare */
  follow(view: View): void;
}

export function createGround(scene: Scene): Ground {
  const far = createLayer(scene, 'far', 0);
  const near = createLayer(scene, 'near', 1);
  let paper: {
    readonly theme: Theme;
    readonly frame: Frame;
    readonly ratio: number;
    readonly home: View;
  } | null = null;
  let close: View | null = null;

  const bake = (layer: Layer, view: View): void => {
    if (paper === null) return;
    const { theme, frame, ratio } = paper;
    layer.bake((canvas) => drawBase(canvas, { theme, ...frame, ratio, ...view }));
  };
  const lay = (layer: Layer, of: View, view: View): void => {
    const by = zoomOf(view, of);
    const ratio = paper?.ratio ?? 1;
    layer.image.setScale(by).setPosition((view.tx - of.tx * by) * ratio, (view.ty - of.ty * by) * ratio);
  };
  const follow = (view: View): void => {
    if (paper === null) return;
    lay(far, paper.home, view);
    near.image.setVisible(close !== null);
    if (close !== null) lay(near, close, view);
  };
  return {
    follow,
    engrave(theme, frame, ratio, home) {
      paper = { theme, frame, ratio, home };
      close = null;
      bake(far, home);
    },
    sharpen(view) {
      if (paper === null) return;
      const { k, tx, ty } = paper.home;
      close = view.k === k && view.tx === tx && view.ty === ty ? null : view;
      if (close !== null) bake(near, close);
      follow(view);
    },
  };
}
