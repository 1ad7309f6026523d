// Reservoirs as small water bodies above their dams. How full one is drawn is the share of its plant's nameplate that
// today's river can run: the state holds no level, and none is invented.
import type { MapPlant, MapView } from '../../session/index.ts';
import type { Palette } from '../theme.ts';
import type { Point } from './tracks.ts';

/** Outlines in degrees, latitude before longitude; illustrations, from the dam upstream. */
const LAKES: Readonly<Record<string, readonly Point[]>> = {
  tarbela: [
    [34.09, 72.69],
    [34.2, 72.62],
    [34.33, 72.7],
    [34.5, 72.78],
    [34.66, 72.86],
    [34.62, 72.93],
    [34.44, 72.92],
    [34.3, 72.86],
    [34.16, 72.82],
  ],
  mangla: [
    [33.14, 73.64],
    [33.22, 73.58],
    [33.36, 73.6],
    [33.32, 73.7],
    [33.34, 73.86],
    [33.24, 73.96],
    [33.14, 73.86],
    [33.08, 73.74],
  ],
};

interface Lake {
  readonly plant: MapPlant;
  readonly shore: readonly Point[];
}
function lakesOf(map: MapView, place: (lat: number, lon: number) => Point): Lake[] {
  const lakes: Lake[] = [];
  for (const plant of map.plants) {
    const shore = Object.hasOwn(LAKES, plant.id) ? LAKES[plant.id] : undefined;
    if (shore !== undefined) lakes.push({ plant, shore: shore.map(([lat, lon]) => place(lat, lon)) });
  }
  return lakes;
}
function outline(shore: readonly Point[]): Path2D {
  const path = new Path2D();
  const [last, first] = [shore[shore.length - 1], shore[0]];
  if (last === undefined || first === undefined) return path;
  path.moveTo((last[0] + first[0]) / 2, (last[1] + first[1]) / 2);
  shore.forEach(([x, y], i) => {
    const next = shore[(i + 1) % shore.length] ?? first;
    path.quadraticCurveTo(x, y, (x + next[0]) / 2, (y + next[1]) / 2);
  });
  path.closePath();
  return path;
}

export function paintLakes(
  ctx: CanvasRenderingContext2D,
  map: MapView,
  place: (lat: number, lon: number) => Point,
  palette: Palette,
): void {
  for (const { plant, shore } of lakesOf(map, place)) {
    const path = outline(shore);
    const share = plant.mw > 0 ? Math.min(1, Math.max(0, plant.available_mw / plant.mw)) : 0;
    const ys = shore.map(([, y]) => y);
    const xs = shore.map(([x]) => x);
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    ctx.save();
    ctx.fillStyle = palette.panel;
    ctx.fill(path);
    ctx.clip(path);
    ctx.strokeStyle = palette.water;
    ctx.lineWidth = 1.2;
    ctx.beginPath();
    for (let y = bottom; y >= bottom - (bottom - top) * share; y -= 2) {
      ctx.moveTo(left, y);
      ctx.lineTo(right, y);
    }
    ctx.stroke();
    ctx.restore();
    ctx.strokeStyle = palette.water;
    ctx.lineWidth = 1;
    ctx.stroke(path);
  }
}

/** Whether a plant stands at a reservoir that is drawn. */
export const hasLake = (plant: string): boolean => Object.hasOwn(LAKES, plant);

/** The plant whose reservoir lies under a point. */
export function lakeAt(
  map: MapView,
  place: (lat: number, lon: number) => Point,
  x: number,
  y: number,
  slack: number,
): string | null {
  for (const { plant, shore } of lakesOf(map, place)) {
    const near = shore.some(([ax, ay]) => Math.hypot(ax - x, ay - y) < 6 + slack);
    if (near) return plant.id;
  }
  return null;
}
