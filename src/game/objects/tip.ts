// The name of what is pointed at, when it has no label of its own.
import type { Scene } from 'phaser';
import { LABEL_FACE, type Palette } from '../theme.ts';
import type { Mark, Scale } from './marks.ts';
import { textOf } from './wording.ts';

export interface Tip {
  show(
    mark: Mark | null,
    scale: Scale,
    ratio: number,
    frame: { readonly width: number },
    palette: Palette,
  ): void;
}

export function createTip(scene: Scene, depth: number): Tip {
  const text = scene.add.text(0, 0, '', {}).setDepth(depth).setVisible(false);
  return {
    show(mark, scale, ratio, frame, palette) {
      text.setVisible(mark !== null);
      if (mark === null) return;
      text
        .setStyle({
          fontFamily: LABEL_FACE,
          fontSize: `${12 * ratio}px`,
          fontStyle: '500',
          color: palette.ink,
          backgroundColor: palette.panel,
          padding: { x: 6 * ratio, y: 4 * ratio },
        })
        .setText(textOf(mark, scale.lens));
      const [x, y] = mark.sign;
      const right = x + mark.reach + 8;
      const left = x - mark.reach - 8 - text.width / ratio;
      const start = right + text.width / ratio > frame.width - 4 ? left : right;
      text.setPosition(Math.round(start * ratio), Math.round(y * ratio - text.height / 2));
    },
  };
}
