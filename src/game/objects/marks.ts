// What stands on the map as marks: where each is anchored, how large it is, and how far it moves to leave room.
import type {
  Lens,
  MapAi,
  MapBattery,
  MapCity,
  MapPlace,
  MapPlant,
  MapSite,
  MapTerminal,
  MapView,
} from '../../session/index.ts';
import type { Point } from './tracks.ts';

interface Stand {
  readonly id: string;
  /** where the thing is */
  readonly at: Point;
  /** where its sign is drawn, moved aside if others stand there */
  readonly sign: Point;
  /** radius that the sign keeps clear */
  readonly reach: number;
}
export interface CityMark extends Stand {
  readonly kind: 'city';
  readonly city: MapCity;
}
export interface PlantMark extends Stand {
  readonly kind: 'plant';
  readonly plant: MapPlant;
}
export interface SiteMark extends Stand {
  readonly kind: 'site';
  readonly site: MapSite;
  /** width and height of its box, CSS pixels */
  readonly box: Point;
}
export interface PlaceMark extends Stand {
  readonly kind: 'place';
  readonly place: MapPlace;
  readonly box: Point;
}
export interface TerminalMark extends Stand {
  readonly kind: 'terminal';
  readonly terminal: MapTerminal;
}
export interface AiMark extends Stand {
  readonly kind: 'ai';
  readonly ai: MapAi;
  readonly box: Point;
}
export interface BatteryMark extends Stand {
  readonly kind: 'battery';
  readonly battery: MapBattery;
  readonly box: Point;
}
export type Mark = CityMark | PlantMark | SiteMark | PlaceMark | TerminalMark | AiMark | BatteryMark;

export interface Scale {
  /** 1 shows the whole country */
  readonly zoom: number;
  /** screen pixels of a map unit */
  readonly k: number;
  readonly phone: boolean;
  readonly lens: Lens;
  /** cities are what can be touched */
  readonly wall?: boolean;
}

/** Plants that are named while the whole country is shown. */
export const BIG_MW = 600;
/** Plants that a phone shows at all while it shows the whole country. */
const PHONE_MW = 1000;
/** Hours without power from which a city gets the ring. */
export const DARK_H = 4;
/** Pixels that the ring of memory stands outside a city's lights. */
export const MEMORY_OUT = 8;
/** From here on small plants are named and free places are shown. */
export const CLOSE = 1.6;

/** Box of so many MW: a container, a hall and a campus can be told apart; it grows with the logarithm. */
export function boxOf(mw: number, phone: boolean): Point {
  const grown = Math.min(1, Math.max(0, Math.log(Math.max(2, mw) / 2) / Math.log(50)));
  const by = phone ? 0.8 : 1;
  return [(18 + 20 * grown) * by, (13 + 11 * grown) * by];
}

export function cityRadius({ population_m }: MapCity, { k, phone }: Scale): number {
  return (4 + Math.sqrt(population_m) * 4.6) * (phone ? 0.75 : 1) * Math.min(1.7, Math.max(0.8, k / 0.65));
}

function plantRadius({ mw }: MapPlant, { zoom, phone }: Scale): number {
  const radius = mw >= BIG_MW ? 9.5 : 7;
  return zoom >= CLOSE ? 10.5 : phone ? radius * 0.8 : radius;
}

export interface Standing {
  /** free places show at every zoom */
  readonly placing: boolean;
  /** how far each sign stands from its thing, when that is known already */
  readonly moved: ReadonlyMap<string, Point> | null;
}

/** Everything that shows at this scale, with signs moved apart. */
export function marksOf(
  map: MapView,
  scale: Scale,
  place: (lat: number, lon: number) => Point,
  { placing, moved }: Standing,
): Mark[] {
  const marks: Mark[] = map.cities.map((city) => {
    const at = place(city.lat, city.lon);
    return {
      kind: 'city',
      id: city.id,
      city,
      at,
      sign: at,
      reach: Math.min(16, cityRadius(city, scale) * 0.62),
    };
  });
  for (const site of map.sites) {
    const at = place(site.lat, site.lon);
    marks.push({
      kind: 'site',
      id: site.id,
      site,
      at,
      sign: [at[0] + 22, at[1] + 14],
      box: boxOf(site.mw, scale.phone),
      reach: boxOf(site.mw, scale.phone)[0] * 0.56,
    });
  }
  for (const ai of map.ai) {
    const at = place(ai.lat, ai.lon);
    const box = boxOf(ai.mw, scale.phone);
    marks.push({ kind: 'ai', id: ai.id, ai, at, sign: [at[0] - 22, at[1] + 16], box, reach: box[0] * 0.56 });
  }
  for (const battery of map.batteries) {
    const at = place(battery.lat, battery.lon);
    const box = [scale.phone ? 12 : 15, scale.phone ? 16 : 20] as const;
    marks.push({
      kind: 'battery',
      id: battery.id,
      battery,
      at,
      sign: [at[0] - 4, at[1] - 20],
      box,
      reach: 11,
    });
  }
  for (const plant of map.plants) {
    if (scale.zoom < CLOSE && (scale.wall || (scale.phone && plant.mw < PHONE_MW))) continue;
    const at = place(plant.lat, plant.lon);
    marks.push({ kind: 'plant', id: plant.id, plant, at, sign: at, reach: plantRadius(plant, scale) });
  }
  for (const terminal of map.terminals) {
    const at = place(terminal.lat, terminal.lon);
    const reach = scale.phone && scale.zoom < CLOSE ? 9 : 10.5;
    marks.push({ kind: 'terminal', id: terminal.id, terminal, at, sign: [at[0] + 4, at[1] + 14], reach });
  }
  for (const one of map.places) {
    const built = map.sites.some((site) => site.place === one.id) || map.ai.some(({ id }) => id === one.id);
    if (one.licensed_mw === 0 && (built || (!placing && scale.zoom < CLOSE))) continue;
    const at = place(one.lat, one.lon);
    const box = one.licensed_mw > 0 ? boxOf(one.licensed_mw, scale.phone) : ([18, 13] as const);
    const reach = Math.max(11, box[0] * 0.56);
    marks.push({ kind: 'place', id: one.id, place: one, at, box, sign: [at[0], at[1] + 20], reach });
  }
  if (moved === null) return apart(marks);
  return marks.map((mark): Mark => {
    const [dx, dy] = moved.get(`${mark.kind} ${mark.id}`) ?? [0, 0];
    return { ...mark, sign: [mark.at[0] + dx, mark.at[1] + dy] };
  });
}

const ROUNDS = 80;
const GAP = 2;

/** Pushes overlapping signs apart and pulls each towards its anchor; cities stay. Equal input gives equal output. */
function apart(marks: readonly Mark[]): Mark[] {
  const x = marks.map((mark) => mark.sign[0]);
  const y = marks.map((mark) => mark.sign[1]);
  for (let round = 0; round < ROUNDS; round += 1) {
    const pull = round < ROUNDS - 20 ? 0.06 : 0;
    marks.forEach((mark, i) => {
      if (mark.kind === 'city') return;
      x[i] += (mark.at[0] - x[i]) * pull;
      y[i] += (mark.at[1] - y[i]) * pull;
    });
    for (let i = 0; i < marks.length; i += 1)
      for (let j = i + 1; j < marks.length; j += 1) {
        const stays = marks[i].kind === 'city';
        if (stays && marks[j].kind === 'city') continue;
        const room = marks[i].reach + marks[j].reach + GAP;
        let dx = x[j] - x[i];
        let dy = y[j] - y[i];
        let way = Math.hypot(dx, dy);
        if (way >= room) continue;
        if (way < 0.5) {
          dx = Math.cos(j * 2.4);
          dy = Math.sin(j * 2.4);
          way = 1;
        }
        const push = (room - way) / way / (stays ? 1 : 2);
        x[j] += dx * push;
        y[j] += dy * push;
        if (stays) continue;
        x[i] -= dx * push;
        y[i] -= dy * push;
      }
  }
  return marks.map((mark, i): Mark => ({ ...mark, sign: [x[i], y[i]] }));
}

/** The mark under a point, nearest first; `slack` widens it for fingers. */
export function markAt(marks: readonly Mark[], x: number, y: number, slack: number): Mark | null {
  let found: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const way = Math.hypot(mark.sign[0] - x, mark.sign[1] - y);
    if (way > mark.reach + slack || way >= least) continue;
    least = way;
    found = mark;
  }
  return found;
}
