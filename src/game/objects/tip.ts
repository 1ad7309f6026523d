// The name of what is pointed at, when it has no label of its own; at a reservoir also what is held in store, as a gauge.
import type { Scene } from 'phaser';
import type { MapWater } from '../../session/index.ts';
import { say, words } from '../../text/index.ts';
import { LABEL_FACE, type Palette } from '../theme.ts';
import { createLayer } from './layer.ts';
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
const FACE = `500 12px ${LABEL_FACE}`;
/** Around the words, and the height of the gauge, CSS pixels. */
const SIDE = 6;
const TOP = 4;
const GAUGE = 6;

function storeOf({ gate, store_gwh, full_gwh }: MapWater): readonly string[] {
  const { storeOf: store, store: held, state } = words.acts.water;
  const at = gate > 0 ? state.hold : gate < 0 ? state.release : state.even;
  const gwh = store(say.number(Math.round(store_gwh)), say.number(full_gwh));
  return [`${held}: ${gwh}`, `${words.acts.water.title}: ${at}`];
}

/** `rule` measures words; `again` is asked to show it anew when what was drawn is lost. */
export function createTip(
  scene: Scene,
  depth: number,
  rule: CanvasRenderingContext2D,
  again: () => void,
): Tip {
  const sheet = createLayer(scene, 'tip', depth, again);
  sheet.put(null);
  return {
    show(mark, water, scale, ratio, frame, palette) {
      if (mark === null) return sheet.put(null);
      const lines = [textOf(mark, scale.lens), ...(water === null ? [] : storeOf(water))];
      rule.font = FACE;
      const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = rule.measureText('|MÉqgy');
      const wide = Math.ceil(Math.max(...lines.map((line) => rule.measureText(line).width)));
      const width = wide + 2 * SIDE;
      const rows = lines.length + (water === null ? 0 : 1);
      const height = Math.ceil(rows * (up + down)) + 2 * TOP;
      sheet.paint(Math.round(width * ratio), Math.round(height * ratio), ratio, (ctx) => {
        ctx.fillStyle = palette.panel;
        ctx.fillRect(0, 0, width, height);
        ctx.font = FACE;
        ctx.fillStyle = palette.ink;
        lines.forEach((line, i) => {
          ctx.fillText(line, SIDE, TOP + i * (up + down) + up);
        });
        if (water === null) return;
        const full = water.full_gwh > 0 ? Math.min(1, water.store_gwh / water.full_gwh) : 0;
        const top = height - GAUGE - SIDE;
        ctx.fillStyle = palette.water;
        ctx.fillRect(SIDE, top, wide * full, GAUGE);
        ctx.strokeStyle = palette.water;
        ctx.strokeRect(SIDE, top, wide, GAUGE);
      });
      const [x, y] = mark.sign;
      const right = x + mark.reach + 8;
      const start = right + width > frame.width - 4 ? x - mark.reach - 8 - width : right;
      sheet.put([Math.round(start * ratio), Math.round((y - height / 2) * ratio)]);
    },
  };
}
