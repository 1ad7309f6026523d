// What is known of a day before it is played. Luck: one pass over two uniforms and the dozen or so normals of weather, fuel, network and outages
// costs half of a call for each stream (190 of 4,690 ns a day); it reads nothing but seed and day, so when it is drawn changes no draw.
// The almanac: the world's curves, a day's figures in one reach of memory rather than in twenty.

import type { Context } from '../context.ts';
import { type Draws, drawAll, drawsOf } from '../kernel/random.ts';
import { type Prepared, STREAM } from '../world.ts';
import { ALMANAC } from '../world-curves.ts';
import { ZONES } from './scratch.ts';

/** Where each draw stands in DRAWN: uniforms, then normals; temperature by zone after COMMON, outages by zone after those. */
export const SHOCK = 0,
  LNG = 1,
  RIVER = 2,
  GAS = 3,
  COAL = 4,
  OIL = 5,
  REST = 6,
  BLOCKS = 7,
  FEES = 8,
  COMMON = 9;
/** Where outages stand in a world of so many zones. */
export function outagesFrom(zones: number): number {
  return COMMON + 1 + zones;
}

/** The day's draws, by those places. */
export const DRAWN = new Float64Array(COMMON + 1 + 2 * ZONES);

/** Where a day's row of the almanac begins: its figures stand there by the places of ALMANAC. */
export function rowOf({ columns }: Prepared, day: number): number {
  return day * (ALMANAC.temperature + columns.zones + columns.pools + columns.fuels);
}

/** Lists of draws by the number of zones, and the day that is laid out. */
const LISTS: Draws[] = [];
const LAST: { world: Prepared | null; day: number } = { world: null, day: -1 };

function listOf(zones: number): Draws {
  const each = (stream: number, count: number) =>
    Array.from({ length: count }, (_, entity): [number, number] => [stream, entity]);
  return drawsOf(
    [
      [STREAM.rest, 1],
      [STREAM.lng, 0],
    ],
    [
      [STREAM.river, 0],
      ...each(STREAM.fuel, 3),
      [STREAM.rest, 0],
      [STREAM.blocks, 0],
      [STREAM.fees, 0],
      ...each(STREAM.temperature, zones + 1),
      ...each(STREAM.outage, zones),
    ],
  );
}

/** Draws the day into DRAWN, unless it lies there already: each system that reads it calls this first. */
export function drawToday(ctx: Context): void {
  const { world, day } = ctx;
  if (LAST.day === day && LAST.world === world) return;
  const { zones } = world.columns;
  const list = LISTS[zones] ?? listOf(zones);
  LISTS[zones] = list;
  drawAll(world.luck, list, day, DRAWN);
  LAST.world = world;
  LAST.day = day;
}
