// The name of what is pointed at, when it has no label of its own; at a reservoir also what is held in store, as a gauge.
import type { Scene } from 'phaser';
import type { MapWater } from '../../session/index.ts';
import { say, words } from '../../text/index.ts';
import { LABEL_FACE, type Palette, tone } from '../theme.ts';
import type { Mark, Scale } from './marks.ts';
import { textOf } from './wording.ts';

export interface Tip {
  show(
    mark: Mark | null,
    water: MapWater | null,
    scale: Scale,
    ratio: number,
    frame: { readonly width: number },
    palette: Palette,
  ): void;
}
/** Height of the gauge, CSS pixels. */
const GAUGE = 6;

function storeOf({ gate, store_gwh, full_gwh }: MapWater): string {
  const { storeOf: store, store: held, state } = words.acts.water;
  const at = gate > 0 ? state.hold : gate < 0 ? state.release : state.even;
  const gwh = store(say.number(Math.round(store_gwh)), say.number(full_gwh));
  return `${held}: ${gwh}\n${words.acts.water.title}: ${at}`;
}

export function createTip(scene: Scene, depth: number): Tip {
  const text = scene.add.text(0, 0, '', {}).setDepth(depth).setVisible(false);
  const gauge = scene.add
    .graphics()
    .setDepth(depth + 1)
    .setVisible(false);
  return {
    show(mark, water, scale, ratio, frame, palette) {
      text.setVisible(mark !== null);
      gauge.setVisible(mark !== null && water !== null);
      gauge.clear();
      if (mark === null) return;
      const name = textOf(mark, scale.lens);
      text
        .setStyle({
          fontFamily: LABEL_FACE,
          fontSize: `${12 * ratio}px`,
          fontStyle: '500',
          color: palette.ink,
          backgroundColor: palette.panel,
          padding: { x: 6 * ratio, y: 4 * ratio },
        })
        .setText(water === null ? name : `${name}\n${storeOf(water)}\n `);
      const [x, y] = mark.sign;
      const right = x + mark.reach + 8;
      const left = x - mark.reach - 8 - text.width / ratio;
      const start = right + text.width / ratio > frame.width - 4 ? left : right;
      text.setPosition(Math.round(start * ratio), Math.round(y * ratio - text.height / 2));
      if (water === null) return;
      const wide = text.width - 12 * ratio;
      const full = water.full_gwh > 0 ? Math.min(1, water.store_gwh / water.full_gwh) : 0;
      const top = text.y + text.height - (GAUGE + 6) * ratio;
      gauge.fillStyle(tone(palette.water), 1);
      gauge.fillRect(text.x + 6 * ratio, top, wide * full, GAUGE * ratio);
      gauge.lineStyle(ratio, tone(palette.water), 1);
      gauge.strokeRect(text.x + 6 * ratio, top, wide, GAUGE * ratio);
    },
  };
}
