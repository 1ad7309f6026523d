// A sheet over the map: one canvas, one texture, one image; painted with canvas calls when something on it changes.
import type { GameObjects, Scene, Textures } from 'phaser';

export interface Layer {
  /** clears the sheet at this size (device pixels) and paints it in CSS pixels */
  paint(width: number, height: number, ratio: number, draw: (ctx: CanvasRenderingContext2D) => void): void;
  /** where its upper left corner lies, device pixels; null hides it */
  put(at: readonly [number, number] | null): void;
}

/** `again` is asked to paint it anew when the graphics card has forgotten it. */
export function createLayer(scene: Scene, key: string, depth: number, again: () => void): Layer {
  const texture = scene.textures.createCanvas(key, 2, 2);
  if (texture === null) throw new Error(`the texture ${key} exists already`);
  const image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth);
  const { canvas, context } = texture;
  canvas.addEventListener('contextrestored', again);
  // it goes back to Phaser's pool, and would hold on to the whole page by what listens to it
  image.once('destroy', () => canvas.removeEventListener('contextrestored', again));
  return {
    paint(width, height, ratio, draw) {
      size(texture, image, width, height);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      draw(context);
      texture.refresh();
    },
    put(at) {
      image.setVisible(at !== null);
      if (at !== null) image.setPosition(...at);
    },
  };
}

function size(
  texture: Textures.CanvasTexture,
  image: GameObjects.Image,
  width: number,
  height: number,
): void {
  if (texture.width === width && texture.height === height) return;
  texture.setSize(width, height);
  image.setTexture(texture.key);
}
