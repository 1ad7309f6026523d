// What lies under a point of the map: a mark, a line, a dam's lake, or the place where a box may be dropped.
import type { Chosen, MapView } from '../session/index.ts';
import { toScreen } from './geometry.ts';
import { type Mark, markAt } from './objects/marks.ts';
import { type Track, trackAt } from './objects/tracks.ts';
import { lakeAt } from './objects/water.ts';
import type { View } from './scene-view.ts';

/** How far from a place a box may be dropped, CSS pixels. */
const NEAR = 48;

export interface Picked {
  readonly map: MapView | null;
  readonly view: View;
  readonly marks: readonly Mark[];
  readonly tracks: readonly Track[];
}

/** The thing at a point, with so many pixels of slack for mouse or finger. */
export function thingAt(
  { map, view, marks, tracks }: Picked,
  x: number,
  y: number,
  slack: number,
): Chosen | null {
  const mark = markAt(marks, x, y, slack);
  const near = trackAt(tracks, x, y, 5 + slack);
  // what is only near yields to a line that is hit
  const hit = mark !== null && Math.hypot(mark.sign[0] - x, mark.sign[1] - y) <= mark.reach;
  const struck = !hit && trackAt(tracks, x, y, 4) !== null;
  if (mark !== null && !struck) return { kind: mark.kind, id: mark.id };
  if (near !== null) return { kind: 'link', id: near.link.id };
  const dam = map && lakeAt(map, (lat, lon) => toScreen(view, lon, lat), x, y, slack);
  return dam ? { kind: 'plant', id: dam } : null;
}

/** The city at a point and nothing else: at the wall they are large enough for a thumb. */
export function cityAt(marks: readonly Mark[], x: number, y: number, slack: number): Chosen | null {
  const mark = markAt(
    marks.filter(({ kind }) => kind === 'city'),
    x,
    y,
    slack + 10,
  );
  return mark === null ? null : { kind: 'city', id: mark.id };
}

/** The place with room for so many MW nearest to a point, within a thumb's reach; never the one named `but`. */
export function placeNear(
  { map, view }: Pick<Picked, 'map' | 'view'>,
  x: number,
  y: number,
  mw: number,
  but: string,
): string | null {
  let found: string | null = null;
  let least = NEAR;
  for (const { id, lat, lon, free_mw } of map?.places ?? []) {
    const [px, py] = toScreen(view, lon, lat);
    const way = Math.hypot(px - x, py - y);
    if (free_mw < mw || id === but || way >= least) continue;
    least = way;
    found = id;
  }
  return found;
}
