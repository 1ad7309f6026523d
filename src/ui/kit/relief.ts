// A relief as a field of cells: closed curves filled, blown up from their edges, laid on one another, dented and softened.

/** Hundredths of the picture, from its top left. */
export type Point = readonly [number, number];

/** Cells a side of the relief; a cell is a hundredth of the picture times 100 ÷ CELLS. */
export const CELLS = 112;
export const CELL = 100 / CELLS;
/** A flat field, nothing on it yet. */
export function openRelief(): Relief {
  return { height: new Float32Array(CELLS * CELLS), material: new Uint8Array(CELLS * CELLS) };
}

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

/** A field of cells: how high each stands, in hundredths of the picture, and of what it is; material 0 is nothing. */
export interface Relief {
  readonly height: Float32Array;
  readonly material: Uint8Array;
}

/** Blows a region up to `rise` at `radius` from its edge and lays it on the relief. */
export function lay(
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

/** A dent or a boss in one material, round or long. */
export function dab(relief: Relief, material: number, [cx, cy]: Point, [rx, ry]: Point, rise: number): void {
  for (let row = 0; row < CELLS; row++)
    for (let col = 0; col < CELLS; col++) {
      const u = ((col + 0.5) * CELL - cx) / rx;
      const v = ((row + 0.5) * CELL - cy) / ry;
      const e = u * u + v * v;
      const i = row * CELLS + col;
      if (e < 6 && relief.material[i] === material)
        relief.height[i] = (relief.height[i] ?? 0) + rise * Math.exp(-e);
    }
}

/** Each cell nears its four neighbours, so many times. */
export function soften(field: Float32Array, times: number): void {
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
