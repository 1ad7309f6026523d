// The one glow that the style allows: electricity at night, a soft light over each city, added to what lies below.
import type { Palette } from '../theme.ts';
import { cityRadius, type Mark, type Scale } from './marks.ts';

const SIZE = 128;
let light: HTMLCanvasElement | null = null;

function lightOf(): HTMLCanvasElement {
  if (light !== null) return light;
  light = document.createElement('canvas');
  light.width = SIZE;
  light.height = SIZE;
  const pen = light.getContext('2d');
  if (pen === null) return light;
  const shade = pen.createRadialGradient(SIZE / 2, SIZE / 2, 0, SIZE / 2, SIZE / 2, SIZE / 2);
  for (const [at, alpha] of [
    [0, 0.6],
    [0.25, 0.34],
    [0.55, 0.1],
    [1, 0],
  ] as const)
    shade.addColorStop(at, `rgba(247, 209, 84, ${alpha})`);
  pen.fillStyle = shade;
  pen.fillRect(0, 0, SIZE, SIZE);
  return light;
}

export function paintGlow(
  ctx: CanvasRenderingContext2D,
  marks: readonly Mark[],
  scale: Scale,
  palette: Palette,
): void {
  if (!palette.glows) return;
  ctx.globalCompositeOperation = 'lighter';
  for (const mark of marks) {
    if (mark.kind !== 'city') continue;
    const lit = 1 - mark.city.shed_h / 24;
    const wide = cityRadius(mark.city, scale) * 4.4;
    ctx.globalAlpha = 0.8 * lit * lit;
    ctx.drawImage(lightOf(), mark.at[0] - wide / 2, mark.at[1] - wide / 2, wide, wide);
  }
  ctx.globalCompositeOperation = 'source-over';
  ctx.globalAlpha = 1;
}
