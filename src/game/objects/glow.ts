// The one glow that the style allows: electricity at night, a soft light over each city, added to what lies below.
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { Palette } from '../theme.ts';
import { cityRadius, type Mark, type Scale } from './marks.ts';

export interface Glow {
  show(marks: readonly Mark[], scale: Scale, ratio: number, palette: Palette): void;
}

const SIZE = 128;

export function createGlow(scene: Scene, depth: number): Glow {
  const texture = scene.textures.createCanvas('glow', SIZE, SIZE);
  if (texture !== null) {
    const { context } = texture;
    const light = context.createRadialGradient(SIZE / 2, SIZE / 2, 0, SIZE / 2, SIZE / 2, SIZE / 2);
    for (const [at, alpha] of [
      [0, 0.6],
      [0.25, 0.34],
      [0.55, 0.1],
      [1, 0],
    ])
      light.addColorStop(at, `rgba(247, 209, 84, ${alpha})`);
    context.fillStyle = light;
    context.fillRect(0, 0, SIZE, SIZE);
    texture.refresh();
  }
  const images: GameObjects.Image[] = [];
  return {
    show(marks, scale, ratio, palette) {
      let used = 0;
      for (const mark of palette.glows ? marks : []) {
        if (mark.kind !== 'city') continue;
        const image =
          images[used] ?? scene.add.image(0, 0, 'glow').setDepth(depth).setBlendMode(BlendModes.ADD);
        images[used] = image;
        used += 1;
        const lit = 1 - mark.city.shed_h / 24;
        image
          .setVisible(true)
          .setPosition(mark.at[0] * ratio, mark.at[1] * ratio)
          .setScale((cityRadius(mark.city, scale) * 4.4 * ratio) / SIZE)
          .setAlpha(0.8 * lit * lit);
      }
      for (const image of images.slice(used)) image.setVisible(false);
    },
  };
}
