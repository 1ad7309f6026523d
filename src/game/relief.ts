// The lie of the land, invented and not surveyed: ridges with Gaussian shoulders and ridged noise on one cached field.
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

const NOISE_SIZE = 256;
/** Value noise on a seeded lattice. */
function noiseOf(seed: number): (x: number, y: number) => number {
  const lattice = new Float32Array(NOISE_SIZE * NOISE_SIZE);
  let state = seed >>> 0 || 1;
  for (let i = 0; i < lattice.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    lattice[i] = state / 4_294_967_296;
  }
  const at = (x: number, y: number): number => lattice[((x & 255) << 8) | (y & 255)] ?? 0;
  return (x, y) => {
    const i = Math.floor(x);
    const j = Math.floor(y);
    const u = (x - i) * (x - i) * (3 - 2 * (x - i));
    const v = (y - j) * (y - j) * (3 - 2 * (y - j));
    const upper = at(i, j) * (1 - u) + at(i + 1, j) * u;
    return upper * (1 - v) + (at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u) * v;
  };
}

/** Squared distance of a point from a segment. */
function apart(x: number, y: number, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const t = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)));
  const ex = x - a[0] - t * dx;
  const ey = y - a[1] - t * dy;
  return ex * ex + ey * ey;
}

/** World units between the field's cells, and around the country. */
const CELL = 2;
const MARGIN = 40;
const COLUMNS = Math.ceil((1000 + 2 * MARGIN) / CELL);
const ROWS = Math.ceil((WORLD_HEIGHT + 2 * MARGIN) / CELL);
interface Field {
  readonly heights: Float32Array;
  /** how steeply the land falls away from the light, which stands in the north-west */
  readonly slopes: Float32Array;
}
let field: Field | null = null;
const NONE: Field = { heights: new Float32Array(0), slopes: new Float32Array(0) };

/** Adds each ridge to the cells it reaches. */
function* raise(heights: Float32Array): Generator<undefined, void> {
  for (const { height, width, line } of RIDGES) {
    const spread = width * width * 1.6;
    const reach = Math.sqrt(spread * 9);
    const xs = line.map(([x]) => x);
    const ys = line.map(([, y]) => y);
    const cell = (at: number, most: number): number =>
      Math.min(most, Math.max(0, Math.round((at + MARGIN) / CELL)));
    const left = cell(Math.min(...xs) - reach, COLUMNS);
    const right = cell(Math.max(...xs) + reach, COLUMNS);
    const low = cell(Math.max(...ys) + reach, ROWS);
    for (let j = cell(Math.min(...ys) - reach, ROWS); j < low; j++)
      for (let i = left; i < right; i++) {
        let nearest = spread * 9;
        for (let k = 1; k < line.length; k++) {
          const [a, b] = [line[k - 1], line[k]];
          if (a && b) nearest = Math.min(nearest, apart(i * CELL - MARGIN, j * CELL - MARGIN, a, b));
        }
        if (nearest < spread * 9)
          heights[j * COLUMNS + i] = (heights[j * COLUMNS + i] ?? 0) + height * Math.exp(-nearest / spread);
      }
    yield;
  }
}

/** Ridged noise of four octaves, 0–1. */
function roughness(noise: (x: number, y: number) => number, x: number, y: number): number {
  let sum = 0;
  let weight = 0.5;
  let pitch = 0.03;
  for (let octave = 0; octave < 4; octave++) {
    sum += weight * Math.abs(noise(x * pitch + 9 * octave, y * pitch + 3 * octave) * 2 - 1);
    weight *= 0.5;
    pitch *= 2.1;
  }
  return sum;
}

/** Works the field out in short steps, once; later calls have nothing to do. */
export function* prepareRelief(): Generator<undefined, void> {
  if (field !== null) return;
  const noise = noiseOf(41);
  const heights = new Float32Array(COLUMNS * ROWS);
  const slopes = new Float32Array(COLUMNS * ROWS);
  yield* raise(heights);
  for (let j = 0, at = 0; j < ROWS; j++) {
    if (j % 16 === 15) yield;
    for (let i = 0; i < COLUMNS; i++, at++) {
      const x = i * CELL - MARGIN;
      const y = j * CELL - MARGIN;
      const sum = heights[at] ?? 0;
      const shape = sum === 0 ? 0 : (1 - Math.exp(-sum * 1.1)) * (1.2 - 0.825 * roughness(noise, x, y));
      heights[at] = shape + 0.02 * noise(x * 0.02, y * 0.02);
    }
  }
  yield;
  for (let j = 1; j < ROWS - 1; j++)
    for (let i = 1; i < COLUMNS - 1; i++) {
      const at = j * COLUMNS + i;
      const east = (heights[at + 1] ?? 0) - (heights[at - 1] ?? 0);
      const south = (heights[at + COLUMNS] ?? 0) - (heights[at - COLUMNS] ?? 0);
      slopes[at] = 5.4 * east + 6.3 * south;
    }
  field ??= { heights, slopes };
}

/** Fills heights (0–1) and slopes of points along one level line of the world; the field is worked out once. */
export function sampleRelief(
  y: number,
  left: number,
  step: number,
  count: number,
  heights: Float32Array,
  slopes: Float32Array,
): void {
  if (field === null) for (const _ of prepareRelief());
  const { heights: high, slopes: steep } = field ?? NONE;
  const v = Math.min(ROWS - 2, Math.max(0, (y + MARGIN) / CELL));
  const row = Math.floor(v);
  for (let n = 0; n < count; n++) {
    const u = Math.min(COLUMNS - 2, Math.max(0, (left + n * step + MARGIN) / CELL));
    const column = Math.floor(u);
    const at = row * COLUMNS + column;
    heights[n] = blend(high, at, u - column, v - row);
    slopes[n] = blend(steep, at, u - column, v - row);
  }
}

function blend(of: Float32Array, at: number, u: number, v: number): number {
  const upper = (of[at] ?? 0) * (1 - u) + (of[at + 1] ?? 0) * u;
  const lower = (of[at + COLUMNS] ?? 0) * (1 - u) + (of[at + COLUMNS + 1] ?? 0) * u;
  return upper * (1 - v) + lower * v;
}
