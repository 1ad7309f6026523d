// Effigies of medallions: a head in profile as a relief of a few inflated regions, lit from above, and cut in horizontal lines that swell (STYLE §9).
// Invented from numbers; none is of anybody.
type Point = readonly [number, number];

export interface EffigyShape {
  /** how far nose and chin come forward, −1 to 2; how high the forehead goes up */
  readonly nose: number;
  readonly chin: number;
  readonly brow: number;
  readonly hair: 'short' | 'receding' | 'bun' | 'bob' | 'none';
  readonly head: 'bare' | 'cap' | 'turban' | 'scarf' | 'lamb';
  readonly beard: 'none' | 'full' | 'point' | 'lip';
  readonly glasses: boolean;
  readonly old: boolean;
}

/** Cells a side of the relief; a cell is a hundredth of the picture times 100 ÷ CELLS. */
const CELLS = 112;
const CELL = 100 / CELLS;
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

/** A closed curve through the points, as many short lines. */
function curve(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  const n = points.length;
  const at = (i: number): Point => points[((i % n) + n) % n] ?? [0, 0];
  for (let i = 0; i < n; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 0; k < 6; k++) {
      const t = k / 6;
      const spline = (p: number, q: number, r: number, s: number): number =>
        q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)));
      out.push([spline(a[0], b[0], c[0], d[0]), spline(a[1], b[1], c[1], d[1])]);
    }
  }
  return out;
}

/** Cells inside a closed curve. */
function filled(points: readonly Point[]): Uint8Array {
  const line = curve(points);
  const out = new Uint8Array(CELLS * CELLS);
  for (let row = 0; row < CELLS; row++) {
    const y = (row + 0.5) * CELL;
    const cuts: number[] = [];
    for (let i = 0; i < line.length; i++) {
      const [x0, y0] = line[i] ?? [0, 0];
      const [x1, y1] = line[(i + 1) % line.length] ?? [0, 0];
      if (y0 > y !== y1 > y) cuts.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    }
    cuts.sort((p, q) => p - q);
    for (let k = 0; k + 1 < cuts.length; k += 2)
      for (let col = 0; col < CELLS; col++) {
        const x = (col + 0.5) * CELL;
        if (x >= (cuts[k] ?? 0) && x < (cuts[k + 1] ?? 0)) out[row * CELLS + col] = 1;
      }
  }
  return out;
}

/** How far each inside cell lies from the edge, in hundredths of the picture: two passes of a chamfer. */
function depths(inside: Uint8Array): Float32Array {
  const out = new Float32Array(CELLS * CELLS);
  const near = (i: number, from: number, step: number): void => {
    const there = from >= 0 && from < out.length ? (out[from] ?? 0) : 0;
    out[i] = Math.min(out[i] ?? 0, there + step * CELL);
  };
  for (let i = 0; i < out.length; i++) out[i] = inside[i] === 1 ? 1e3 : 0;
  for (let i = 0; i < out.length; i++) {
    if (inside[i] === 0) continue;
    near(i, i - 1, 1);
    near(i, i - CELLS, 1);
    near(i, i - CELLS - 1, Math.SQRT2);
    near(i, i - CELLS + 1, Math.SQRT2);
  }
  for (let i = out.length - 1; i >= 0; i--) {
    if (inside[i] === 0) continue;
    near(i, i + 1, 1);
    near(i, i + CELLS, 1);
    near(i, i + CELLS + 1, Math.SQRT2);
    near(i, i + CELLS - 1, Math.SQRT2);
  }
  return out;
}

interface Relief {
  readonly height: Float32Array;
  readonly material: Uint8Array;
}

/** Blows a region up to `rise` at `radius` from its edge and lays it on the relief. */
function lay(
  relief: Relief,
  points: readonly Point[],
  material: number,
  radius: number,
  rise: number,
  base: number,
): void {
  const inside = filled(points);
  const depth = depths(inside);
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] === 0) continue;
    const t = Math.min(1, (depth[i] ?? 0) / radius);
    const under = relief.height[i] ?? 0;
    relief.height[i] = Math.max(under * 0.5, 0) + base + rise * Math.sqrt(1 - (1 - t) * (1 - t));
    relief.material[i] = material;
  }
}

/** A dent or a boss, round or long. */
function dab(relief: Relief, [cx, cy]: Point, [rx, ry]: Point, rise: number): void {
  for (let row = 0; row < CELLS; row++)
    for (let col = 0; col < CELLS; col++) {
      const u = ((col + 0.5) * CELL - cx) / rx;
      const v = ((row + 0.5) * CELL - cy) / ry;
      const e = u * u + v * v;
      const i = row * CELLS + col;
      if (e < 6 && relief.material[i] === SKIN)
        relief.height[i] = (relief.height[i] ?? 0) + rise * Math.exp(-e);
    }
}

function soften(field: Float32Array, times: number): void {
  for (let n = 0; n < times; n++) {
    const before = field.slice();
    for (let i = CELLS; i < field.length - CELLS; i++)
      field[i] =
        ((before[i] ?? 0) * 4 +
          (before[i - 1] ?? 0) +
          (before[i + 1] ?? 0) +
          (before[i - CELLS] ?? 0) +
          (before[i + CELLS] ?? 0)) /
        8;
  }
}

const BUST: readonly Point[] = [
  [-8, 108],
  [0, 97],
  [16, 90],
  [30, 85],
  [50, 84],
  [58, 89],
  [75, 93],
  [92, 100],
  [104, 108],
];

function face({ nose: n, chin: c, brow: b }: EffigyShape): readonly Point[] {
  return [
    [47, 11],
    [58, 14],
    [64.5 + 0.4 * b, 21],
    [67 + b, 29],
    [67.6 + b, 34],
    [66, 38.4],
    [68.5 + 0.5 * n, 43.6],
    [71.6 + n, 48.6],
    [71.4 + n, 50.6],
    [68, 52.6],
    [68.2, 54.6],
    [70.2, 56.8],
    [68.6, 58.8],
    [69.8, 61],
    [67.4, 63.8],
    [68.6 + c, 67.4],
    [67 + c, 71.6],
    [60.5, 74.6],
    [54, 76.4],
    [52, 83],
    [55, 93],
    [42, 98],
    [28, 93],
    [30.5, 82],
    [29.5, 71],
    [25, 60],
    [21.6, 46],
    [23.4, 31],
    [30.5, 18.5],
  ];
}

const HAIRS: Readonly<Record<EffigyShape['hair'], readonly Point[] | null>> = {
  none: null,
  short: [
    [60, 15],
    [60.5, 22],
    [55, 27],
    [51.5, 34],
    [49.5, 41],
    [46, 39.5],
    [41, 42],
    [39.5, 52],
    [36, 62],
    [29, 66],
    [22.5, 52],
    [20.5, 38],
    [26, 21],
    [36, 12],
    [48, 9],
  ],
  receding: [
    [47, 11.5],
    [49, 20],
    [46, 30],
    [46, 40],
    [41, 42],
    [38.5, 53],
    [33, 65],
    [27, 62],
    [21, 46],
    [22.5, 31],
    [30, 18],
    [38, 12],
  ],
  bun: [
    [60, 15.5],
    [60, 23],
    [53, 30],
    [47, 38],
    [42, 47],
    [37.5, 58],
    [32, 61],
    [24, 60],
    [13, 63],
    [7, 54],
    [11, 44],
    [20, 42],
    [22, 29],
    [30, 16],
    [42, 9],
    [52, 10],
  ],
  bob: [
    [61, 16],
    [62.5, 25],
    [57, 31],
    [52, 39],
    [49.5, 51],
    [49, 65],
    [44, 76],
    [34, 79],
    [24, 74],
    [18, 58],
    [18, 38],
    [26, 18],
    [41, 8],
    [54, 10],
  ],
};
const DRESSES: Readonly<Record<EffigyShape['head'], readonly Point[] | null>> = {
  bare: null,
  cap: [
    [63.5, 23],
    [46, 26],
    [23, 33],
    [21, 25],
    [28, 12],
    [42, 6],
    [56, 9],
  ],
  lamb: [
    [66, 27],
    [63, 29],
    [44, 31.5],
    [22, 33],
    [19.5, 30],
    [25, 14],
    [36, 4],
    [49, 3],
    [62, 12],
  ],
  turban: [
    [68, 30],
    [57, 31],
    [41, 37],
    [24, 44],
    [16.5, 38],
    [15, 22],
    [25, 7],
    [43, 1.5],
    [61, 7.5],
    [70, 19],
  ],
  scarf: [
    [59, 16.5],
    [56, 24],
    [49, 33],
    [45.5, 48],
    [46, 62],
    [50, 75],
    [56, 84],
    [66, 92],
    [72, 104],
    [6, 104],
    [11, 90],
    [17, 75],
    [14, 54],
    [14, 33],
    [23, 14],
    [40, 5],
    [53, 8],
  ],
};
const BEARDS: Readonly<Record<EffigyShape['beard'], readonly Point[] | null>> = {
  none: null,
  full: [
    [45, 51],
    [50, 58],
    [57, 59.5],
    [63, 58.4],
    [66.4, 56],
    [70.8, 57],
    [69, 59.4],
    [66, 60.6],
    [68.6, 63.4],
    [71, 69],
    [71, 77],
    [65, 84],
    [55, 80],
    [48, 73],
    [43, 61],
  ],
  point: [
    [61, 64.5],
    [67, 62.6],
    [70, 68],
    [69.5, 75],
    [65, 78.5],
    [61, 72],
  ],
  lip: [
    [60, 58.6],
    [65, 55.2],
    [70.8, 55.4],
    [72, 57.4],
    [68, 58.8],
    [63, 60.2],
  ],
};

function reliefOf(shape: EffigyShape): Relief {
  const relief: Relief = {
    height: new Float32Array(CELLS * CELLS),
    material: new Uint8Array(CELLS * CELLS),
  };
  lay(relief, BUST, CLOTH, 24, 13, 0);
  lay(relief, face(shape), SKIN, 32, 25, 3);
  // socket, brow, lid, cheek, nostril, fold, mouth, chin, jaw, ear
  dab(relief, [62.4, 40.6], [4.4, 2.8], -4.4);
  dab(relief, [63.2, 36.2], [5, 1.5], 2.6);
  dab(relief, [63.6, 40.6], [2.1, 1.2], 3.6);
  dab(relief, [58, 50], [6, 4.4], 2.4);
  dab(relief, [70, 50.4], [2.4, 2], 2.8);
  dab(relief, [65, 54.6], [1.4, 4], -1.6);
  dab(relief, [67.2, 58.8], [3.6, 0.7], -2);
  dab(relief, [65.4, 68.4], [3.2, 2.8], 2);
  dab(relief, [47, 71], [8, 2.6], 1.8);
  dab(relief, [43, 47.5], [3.2, 5.6], 4.2);
  dab(relief, [43.2, 47.5], [1.6, 3.4], -3.6);
  if (shape.old) {
    dab(relief, [59.5, 45], [3.6, 0.6], -1.2);
    dab(relief, [62, 29.6], [5, 0.5], -0.9);
    dab(relief, [61.4, 26.6], [5, 0.5], -0.8);
    dab(relief, [61.6, 56], [0.7, 4.2], -1.8);
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
