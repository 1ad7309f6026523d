// What every day draws, drawn together: one pass over two uniforms and the dozen or so normals of weather, fuel, network and outages costs half
// of a call for each stream (190 of 4,690 ns a day). Luck reads nothing but seed and day, so when it is drawn changes no draw.

import type { Context } from '../context.ts';
import { type Draws, drawAll, drawsOf, type Luck } from '../kernel/random.ts';
import { STREAM } from '../world.ts';
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

/** Lists of draws by the number of zones, and what DRAWN was drawn for. */
const LISTS: Draws[] = [];
const LAST: { luck: Luck | null; day: number; zones: number } = { luck: null, day: -1, zones: 0 };

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

/** Draws the day, unless it is drawn already: each system that reads DRAWN calls it first. */
export function drawDay(ctx: Context): void {
  const { luck, columns } = ctx.world;
  const { zones } = columns;
  if (LAST.day === ctx.day && LAST.luck === luck && LAST.zones === zones) return;
  const list = LISTS[zones] ?? listOf(zones);
  LISTS[zones] = list;
  drawAll(luck, list, ctx.day, DRAWN);
  LAST.luck = luck;
  LAST.day = ctx.day;
  LAST.zones = zones;
}
