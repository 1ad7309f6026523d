// Relief and rivers as drawn lines: invented ridges with Gaussian shoulders and ridged noise, not a survey.
import { type Point, project, WORLD_HEIGHT } from './geometry.ts';

interface Ridge {
  readonly height: number;
  readonly width: number;
  readonly line: readonly Point[];
}
const ridge = (height: number, width: number, ...line: Point[]): Ridge => ({
  height,
  width,
  line: line.map(([lon, lat]) => project(lon, lat)),
});

const RIDGES: readonly Ridge[] = [
  ridge(1, 34, [71.8, 36.6], [73.5, 36.5], [74.8, 36.2], [76.2, 35.6], [77.6, 35]),
  ridge(0.95, 24, [74.2, 35.9], [75.6, 35.5], [76.6, 35]),
  ridge(0.8, 26, [71.5, 36.3], [71.2, 35.4], [71.3, 34.8]),
  ridge(0.75, 22, [72.4, 35.6], [72.3, 34.9]),
  ridge(0.85, 22, [73.3, 34.9], [74.6, 35.25], [75.4, 34.8]),
  ridge(0.5, 16, [73.6, 34.3], [74, 33.7]),
  ridge(0.5, 20, [70, 34], [69.7, 33.3], [69.6, 32.3]),
  ridge(0.62, 15, [69.9, 32.2], [70.15, 31.2], [69.95, 30.2], [69.6, 29.4]),
  ridge(0.5, 13, [69.2, 29.9], [68.4, 29.5], [67.8, 29.9], [67.2, 30.5]),
  ridge(0.45, 13, [66.5, 30.9], [67.8, 31.2], [69, 31.4]),
  ridge(0.4, 13, [67.2, 29.4], [67.1, 28.3], [66.9, 27.2], [67.2, 26.2], [67.3, 25.4]),
  ridge(0.36, 12, [66.4, 28.6], [66.2, 27.4], [66.3, 26.2]),
  ridge(0.36, 14, [62.3, 29.4], [64, 29.4], [65.4, 29.2]),
  ridge(0.36, 13, [61.9, 27.1], [63.8, 27.5], [65.6, 28.2]),
  ridge(0.33, 12, [61.8, 26.1], [63.7, 26.4], [65.3, 26.6]),
  ridge(0.3, 11, [61.9, 25.5], [64, 25.7], [66, 25.75]),
  ridge(0.16, 12, [71.4, 32.7], [72.6, 32.7], [73.5, 33]),
];

/** Rivers in degrees, source to mouth; the first is the Indus. */
export const RIVERS: readonly (readonly Point[])[] = [
  [
    [77.2, 34.6],
    [76.2, 35],
    [75.4, 35.3],
    [74.6, 35.65],
    [73.7, 35.5],
    [73.1, 35.2],
    [72.85, 34.6],
    [72.7, 34.1],
    [72.2, 33.9],
    [71.8, 33.4],
    [71.5, 32.9],
    [71.3, 32.3],
    [70.9, 31.5],
    [70.85, 30.7],
    [70.7, 29.8],
    [70.4, 29],
    [69.7, 28.45],
    [68.9, 27.75],
    [68.2, 27.1],
    [67.9, 26.5],
    [68.3, 25.8],
    [68.35, 25.3],
    [67.95, 24.6],
    [67.6, 24.05],
  ],
  [
    [74.6, 34.2],
    [73.5, 34.4],
    [73.6, 33.4],
    [73.4, 32.8],
    [72.5, 32.3],
    [72.15, 31.3],
  ],
  [
    [74.7, 32.9],
    [74.1, 32.4],
    [73, 31.8],
    [72.15, 31.2],
    [71.6, 30.4],
    [71, 29.4],
    [70.5, 28.95],
  ],
  [
    [75, 32.2],
    [74.3, 31.6],
    [73.2, 30.9],
    [72, 30.65],
    [71.75, 30.5],
  ],
  [
    [74.5, 31],
    [73.6, 30.3],
    [72.4, 29.75],
    [71.4, 29.3],
    [71, 29.2],
  ],
];

/** Value noise on a lattice of 256, seeded. */
function noiseOf(seed: number): (x: number, y: number) => number {
  const lattice = new Float32Array(65_536);
  let state = seed >>> 0 || 1;
  for (let i = 0; i < lattice.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    lattice[i] = state / 4_294_967_296;
  }
  const ease = (t: number): number => t * t * (3 - 2 * t);
  const at = (x: number, y: number): number => lattice[((x & 255) << 8) | (y & 255)] ?? 0;
  return (x, y) => {
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [ease(x - i), ease(y - j)];
    return (
      (at(i, j) * (1 - u) + at(i + 1, j) * u) * (1 - v) + (at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u) * v
    );
  };
}

/** Squared distance of a point from a segment. */
function apart(x: number, y: number, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)));
  const [ex, ey] = [x - a[0] - t * dx, y - a[1] - t * dy];
  return ex * ex + ey * ey;
}

const STEP = 3;
const WIDE = Math.ceil(1080 / STEP);
const HIGH = Math.ceil((WORLD_HEIGHT + 80) / STEP);
let grid: Float32Array | null = null;

function fill(): Float32Array {
  const noise = noiseOf(41);
  const field = new Float32Array(WIDE * HIGH);
  for (let j = 0; j < HIGH; j++)
    for (let i = 0; i < WIDE; i++) {
      const [x, y] = [i * STEP - 40, j * STEP - 40];
      let sum = 0;
      for (const { height, width, line } of RIDGES) {
        let nearest = Number.POSITIVE_INFINITY;
        for (let k = 0; k + 1 < line.length; k++) {
          const [a, b] = [line[k], line[k + 1]];
          if (a && b) nearest = Math.min(nearest, apart(x, y, a, b));
        }
        const fall = nearest / (width * width * 1.6);
        if (fall < 12) sum += height * Math.exp(-fall);
      }
      let rough = 0;
      let [weight, pitch] = [0.5, 0.03];
      for (let octave = 0; octave < 4; octave++) {
        rough += weight * Math.abs(noise(x * pitch + 9 * octave, y * pitch + 3 * octave) * 2 - 1);
        weight *= 0.5;
        pitch *= 2.1;
      }
      field[j * WIDE + i] =
        (1 - Math.exp(-sum * 1.1)) * (0.45 + 0.75 * (1 - rough * 1.1)) + 0.02 * noise(x * 0.02, y * 0.02);
    }
  return field;
}

/** Height 0–1 at a point of the Mercator world; the field is worked out once. */
export function elevation(x: number, y: number): number {
  grid ??= fill();
  const u = Math.min(WIDE - 2, Math.max(0, (x + 40) / STEP));
  const v = Math.min(HIGH - 2, Math.max(0, (y + 40) / STEP));
  const [i, j] = [Math.floor(u), Math.floor(v)];
  const at = (p: number, q: number): number => grid?.[q * WIDE + p] ?? 0;
  const top = at(i, j) * (1 - u + i) + at(i + 1, j) * (u - i);
  const low = at(i, j + 1) * (1 - u + i) + at(i + 1, j + 1) * (u - i);
  return top * (1 - v + j) + low * (v - j);
}
