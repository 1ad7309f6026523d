// Effigies of medallions: a head in profile as a relief of a few inflated regions, lit from above, and cut in horizontal lines that swell (STYLE §9).
import { BEARDS, BUST, DRESSES, type EffigyShape, face, HAIRS } from './effigy-outlines.ts';
import { CELL, CELLS, dab, lay, openRelief, type Point, type Relief, soften } from './relief.ts';

/** Lines of the cut. */
const ROWS = 54;
const PITCH = 104 / ROWS;
const LIGHT = [0.55, -0.62, 0.56] as const;

const SKIN = 1,
  HAIR = 2,
  CLOTH = 3,
  DRESS = 4,
  BEARD = 5;
/** How light each material is. */
const TONE: readonly number[] = [0, 1.05, 0.52, 0.6, 0.88, 0.5];

function reliefOf(shape: EffigyShape): Relief {
  const relief = openRelief();
  lay(relief, BUST, CLOTH, 24, 13, 0);
  lay(relief, face(shape), SKIN, 32, 25, 3);
  // socket, brow, lid, cheek, nostril, fold, mouth, chin, jaw, ear
  dab(relief, SKIN, [62.4, 40.6], [4.4, 2.8], -4.4);
  dab(relief, SKIN, [63.2, 36.2], [5, 1.5], 2.6);
  dab(relief, SKIN, [63.6, 40.6], [2.1, 1.2], 3.6);
  dab(relief, SKIN, [58, 50], [6, 4.4], 2.4);
  dab(relief, SKIN, [70, 50.4], [2.4, 2], 2.8);
  dab(relief, SKIN, [65, 54.6], [1.4, 4], -1.6);
  dab(relief, SKIN, [67.2, 58.8], [3.6, 0.7], -2);
  dab(relief, SKIN, [65.4, 68.4], [3.2, 2.8], 2);
  dab(relief, SKIN, [47, 71], [8, 2.6], 1.8);
  dab(relief, SKIN, [43, 47.5], [3.2, 5.6], 4.2);
  dab(relief, SKIN, [43.2, 47.5], [1.6, 3.4], -3.6);
  if (shape.old) {
    dab(relief, SKIN, [59.5, 45], [3.6, 0.6], -1.2);
    dab(relief, SKIN, [62, 29.6], [5, 0.5], -0.9);
    dab(relief, SKIN, [61.4, 26.6], [5, 0.5], -0.8);
    dab(relief, SKIN, [61.6, 56], [0.7, 4.2], -1.8);
  }
  const put = (
    points: readonly Point[] | null,
    material: number,
    radius: number,
    rise: number,
    base: number,
  ): void => {
    if (points !== null) lay(relief, points, material, radius, rise, base);
  };
  put(HAIRS[shape.hair], HAIR, 15, 9, 4);
  put(BEARDS[shape.beard], BEARD, 11, 5, 2.4);
  put(DRESSES[shape.head], DRESS, 18, 13, 5);
  soften(relief.height, 3);
  return relief;
}

/** How lit each cell is, 0–1; hair and beards are streaked, lambskin curled. */
function lit({ height, material }: Relief, shape: EffigyShape): Float32Array {
  const out = new Float32Array(CELLS * CELLS);
  for (let i = CELLS + 1; i < out.length - CELLS - 1; i++) {
    const of = material[i] ?? 0;
    if (of === 0) continue;
    const gx = ((height[i + 1] ?? 0) - (height[i - 1] ?? 0)) / (2 * CELL);
    const gy = ((height[i + CELLS] ?? 0) - (height[i - CELLS] ?? 0)) / (2 * CELL);
    const light = (-gx * LIGHT[0] - gy * LIGHT[1] + LIGHT[2]) / Math.sqrt(1 + gx * gx + gy * gy);
    let value = Math.max(0, light) ** 1.2 * (TONE[of] ?? 1);
    const [x, y] = [(i % CELLS) * CELL, Math.floor(i / CELLS) * CELL];
    if (of === HAIR || of === BEARD)
      value *= 0.75 + 0.45 * Math.sin(1.5 * x + 0.6 * y + 2 * Math.sin(0.22 * y));
    if (of === DRESS && shape.head === 'lamb') value *= 0.8 + 0.4 * Math.sin(1.1 * x) * Math.sin(1.2 * y);
    if (of === DRESS && shape.head === 'turban') value *= 0.82 + 0.3 * Math.sin(0.55 * y - 0.34 * x);
    if (of === DRESS && shape.head === 'scarf') value *= 0.9 + 0.16 * Math.sin(0.5 * x - 0.22 * y);
    out[i] = Math.max(0, Math.min(1, value));
  }
  return out;
}

/** The cut: ribbons over the picture's 100 × 100, each as wide as its place is lit (night), or dark (paper). */
export function effigy(shape: EffigyShape, paper: boolean): string {
  const relief = reliefOf(shape);
  const light = lit(relief, shape);
  const at = (field: Float32Array | Uint8Array, x: number, y: number): number => {
    const col = Math.max(0, Math.min(CELLS - 1, Math.floor(x / CELL)));
    const row = Math.max(0, Math.min(CELLS - 1, Math.floor(y / CELL)));
    return field[row * CELLS + col] ?? 0;
  };
  const short = (value: number): string => value.toFixed(1);
  const paths: string[] = [];
  for (let row = -3; row < ROWS; row++) {
    const y0 = (row + 0.5) * PITCH;
    let upper: string[] = [];
    let lower: string[] = [];
    const close = (): void => {
      if (upper.length > 1) paths.push(`M${upper.join('L')}L${lower.reverse().join('L')}Z`);
      upper = [];
      lower = [];
    };
    for (let x = 0; x <= 100; x += 1) {
      if (at(relief.material, x, y0) === 0) {
        close();
        continue;
      }
      const s = at(light, x, y0);
      const tone = paper ? 1 - 0.94 * s : s;
      const half = (PITCH / 2) * (0.1 + 0.86 * Math.max(0, Math.min(1, tone)));
      const y = y0 - 0.11 * at(relief.height, x, y0);
      upper.push(`${x} ${short(y - half)}`);
      lower.push(`${x} ${short(y + half)}`);
    }
    close();
  }
  return paths.join('');
}
