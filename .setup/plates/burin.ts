// What the engravings of the event cards are cut with: runs of points, curves, rows and the few things that stand in several scenes. Pure geometry.

/** A line or face and how it is printed (plates.css), or a woven ring, which the page works out: middle, radii, loops, strands, swell and its lobes. */
export type Mark = readonly [ink: string, path: string] | readonly ['woven', ...number[]];
export interface Scene {
  /** middle of the rings of the sky and the radius of the first */
  readonly sky: readonly [x: number, y: number, from: number];
  readonly marks: readonly Mark[];
}
type Point = readonly [x: number, y: number];

/** A scene of its sky and groups of marks, the later over the earlier, all numbers cut to a tenth. */
export const scene = (x: number, y: number, from: number, ...marks: readonly (readonly Mark[])[]): Scene => ({
  sky: [x, y, from],
  marks: marks
    .flat()
    .map((mark) =>
      typeof mark[1] !== 'string'
        ? mark
        : [mark[0], mark[1].replace(/-?\d+\.\d+(e-\d+)?/g, (n) => `${Math.round(+n * 10) / 10}`)],
    ),
});

export const times = (count: number, path: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => path(i)).join('');
/** An open line through points given as x, y, x, y. */
export const run = (...at: readonly number[]): string => `M${at.join(' ')}`;
export const shape = (...at: readonly number[]): string => `${run(...at)}Z`;
export const box = (x: number, y: number, width: number, height: number): string =>
  `${run(x, y)}h${width}v${height}h${-width}z`;
export const circle = (x: number, y: number, r: number): string =>
  `${run(x - r, y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
/** A curve y of x over the whole breadth, or part of it. */
export const sweep = (y: (x: number) => number, from = 0, to = 480, step = 12): string =>
  run(
    ...Array.from({ length: (to - from) / step + 1 }, (_, i) => [from + i * step, y(from + i * step)]).flat(),
  );

/** Places on a sheet that lies turned by some degrees about its middle. */
export const turned = (x: number, y: number, degrees: number): ((u: number, v: number) => Point) => {
  const a = (degrees * Math.PI) / 180;
  return (u, v) => [x + u * Math.cos(a) - v * Math.sin(a), y + u * Math.sin(a) + v * Math.cos(a)];
};

/** A plain in rows that come nearer, hiding what lies behind its horizon. */
export function plain(y: number, swell = 5): readonly Mark[] {
  const row = (i: number) => (x: number) =>
    y + i * (3 + i * 0.25) + swell * Math.sin(x * 0.011 + i * 0.33) + 0.4 * swell * Math.sin(x * 0.037 + i);
  return [
    ['cover', `${sweep(row(0))}V170H0Z`],
    ['fine', times(11, (i) => sweep(row(i)))],
  ];
}

/** Water up to a height, in dashed ripples. */
export function water(y: number): readonly Mark[] {
  const row = (i: number) => (x: number) =>
    y + 1 + i * (2.6 + i * 0.16) + (0.5 + i * 0.09) * Math.sin(x * 0.09 - i * 1.9);
  return [
    ['cover', box(0, y, 480, 170 - y)],
    ['fine', run(0, y, 480, y)],
    ['wave', times(16, (i) => sweep(row(i + 1), -((i * 37) % 60), 480, 10))],
  ];
}

/** A pylon with its feet at x, y. */
export function pylon([x, y, height]: readonly [number, number, number]): string {
  const at = (w: number, h: number): readonly [number, number] => [x + w * height * 0.22, y - h * height];
  const line = (...of: readonly (readonly [number, number])[]): string =>
    run(...of.flatMap(([w, h]) => at(w, h)));
  return (
    line([-1, 0], [-0.18, 1], [0.18, 1], [1, 0]) +
    line([-0.8, 0.24], [0.8, 0.24], [-0.62, 0.46], [0.62, 0.46], [-0.8, 0.24]) +
    line([-0.62, 0.46], [0.4, 0.7], [-0.4, 0.7], [0.62, 0.46]) +
    line([-1.3, 0.74], [1.3, 0.74], [0, 0.84], [-1.3, 0.74]) +
    line([-1, 0.9], [1, 0.9], [0, 1], [-1, 0.9])
  );
}

/** The wires of a row of pylons, sagging between them and leaving at the right. */
export function wires(pylons: readonly (readonly [x: number, y: number, height: number])[]): string {
  return times(2, (side) => {
    const ends = pylons.map(([x, y, h]): Point => [x + (side - 0.5) * 0.56 * h, y - 0.74 * h]);
    const [x = 0, y = 0] = ends[0] ?? [];
    return `${run(x, y)}Q${x + 60} ${y + 26} ${x + 120} ${y - 14}${run(x, y)}${ends
      .slice(1)
      .map(([toX, toY], i) => {
        const [fromX = 0, fromY = 0] = ends[i] ?? [];
        return `Q${(fromX + toX) / 2} ${Math.max(fromY, toY) + (fromX - toX) * 0.16} ${toX} ${toY}`;
      })
      .join('')}`;
  });
}

/** A tree by its foot. */
export const tree = (x: number, y: number, r: number): readonly Mark[] => [
  ['line', run(x, y, x, y - r * 1.2)],
  [
    'body',
    `M${x - r} ${y - r * 1.6}q0 ${-r * 1.6} ${r} ${-r * 1.6}t${r} ${r * 1.6}q0 ${r} ${-r} ${r}t${-r} ${-r}z`,
  ],
  ['shade', `M${x} ${y - r * 3.2}q${r} 0 ${r} ${r * 1.6}q0 ${r} ${-r} ${r}q${r * 0.5} ${-r} 0 ${-2.6 * r}z`],
];
