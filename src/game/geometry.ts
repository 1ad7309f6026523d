// Where things are: the country's rings in degrees, a Mercator world a thousand wide, and views of it in css pixels.
import data from '../../assets/maps/pk.json';

export type Point = readonly [number, number];
export type Ring = readonly Point[];
/** A view: screen = world × k + (tx, ty). */
export interface View {
  readonly k: number;
  readonly tx: number;
  readonly ty: number;
}
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Delta-coded thousandths of a degree to degrees. */
export function decode(coded: readonly number[]): Ring {
  const ring: Point[] = [];
  let lon = 0;
  let lat = 0;
  for (let i = 0; i + 1 < coded.length; i += 2) {
    lon += coded[i] ?? 0;
    lat += coded[i + 1] ?? 0;
    ring.push([lon / 1000, lat / 1000]);
  }
  return ring;
}

const WEST = 60.8;
const EAST = 77.1;
const NORTH = 37.1;
const RADIANS = Math.PI / 180;
const SCALE = 1000 / ((EAST - WEST) * RADIANS);
const rise = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));

/** Degrees to the Mercator world: x 0–1000 from west to east, y down from the north. */
export function project(lon: number, lat: number): Point {
  return [(lon - WEST) * RADIANS * SCALE, (rise(NORTH) - rise(lat)) * SCALE];
}
/** Height of the country in that world. */
export const WORLD_HEIGHT = (rise(NORTH) - rise(23.6)) * SCALE;

/** The view that shows the whole country in the free part of a frame. */
export function fit(width: number, height: number, insets: Insets): View {
  const wide = Math.max(1, width - insets.left - insets.right);
  const high = Math.max(1, height - insets.top - insets.bottom);
  const k = Math.min(wide / 1000, high / WORLD_HEIGHT);
  return {
    k,
    tx: insets.left + (wide - 1000 * k) / 2,
    ty: insets.top + (high - WORLD_HEIGHT * k) / 2,
  };
}

export function toScreen(view: View, lon: number, lat: number): Point {
  const [x, y] = project(lon, lat);
  return [x * view.k + view.tx, y * view.k + view.ty];
}

const worldRing = (coded: readonly number[]): Ring => decode(coded).map(([lon, lat]) => project(lon, lat));

/** The country, its provinces and its neighbours as rings of the Mercator world. */
export const COUNTRY: readonly Ring[] = data.outline.map(worldRing);
export const PROVINCES: readonly { readonly id: string; readonly rings: readonly Ring[] }[] = Object.entries(
  data.provinces,
).map(([id, rings]) => ({ id, rings: rings.map(worldRing) }));
export const NEIGHBOURS: readonly Ring[] = data.neighbours.map(worldRing);

/** The outline in two parts: agreed lines, and the outer limits of disputed areas, each as open lines. */
export const LIMITS = ((): { readonly agreed: readonly Ring[]; readonly disputed: readonly Ring[] } => {
  const key = ([x, y]: Point): string => `${x},${y}`;
  const among = new Set(
    PROVINCES.filter(({ id }) => id === 'ajk' || id === 'gb').flatMap(({ rings }) => rings.flat().map(key)),
  );
  const agreed: Point[][] = [];
  const disputed: Point[][] = [];
  for (const ring of COUNTRY) {
    let open: Point[] | null = null;
    let kind: boolean | null = null;
    ring.forEach((point, i) => {
      const next = ring[(i + 1) % ring.length];
      if (next === undefined) return;
      const dotted = among.has(key(point)) && among.has(key(next));
      if (open === null || dotted !== kind) {
        open = [point];
        kind = dotted;
        (dotted ? disputed : agreed).push(open);
      }
      open.push(next);
    });
  }
  return { agreed, disputed };
})();
