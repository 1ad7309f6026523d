// What a block of the dispatch comes to: spare power, shortage by its stated causes, the evening's margin, and the books of flows, spill, losses and fuel.

import type { Context } from '../context.ts';
import { BLOCK_HOURS, type GridState } from '../types.ts';
import { ALMANAC } from '../world-curves.ts';
import {
  DAY,
  FLOW,
  FUEL,
  LOSSES,
  LOST,
  POOL,
  SHORT,
  SOURCE,
  SPILLED,
  SUM,
  UNSERVED,
  WAY,
  ZONE,
  ZONES,
} from './scratch.ts';
import { rowOf } from './today.ts';

export const { closeBlock, spare, shortage, margin } = books();

function books() {
  // what is imported stands here once more: unbundled modules look an import up at each use
  const spilledAt = SPILLED,
    lossesAt = LOSSES,
    unservedAt = UNSERVED,
    fuelAt = FUEL,
    lostAt = LOST,
    shortAt = SHORT,
    latentAt = ALMANAC.latent;
  const source = SOURCE,
    flow = FLOW,
    way = WAY,
    pool = POOL,
    byZone = ZONE,
    sums = SUM,
    counts = DAY;
  const hours = Float64Array.from(BLOCK_HOURS);
  /** By zone: MW free, taken or of plants that base load leaves. */
  const idle = new Float64Array(ZONES);

  /** Books flows, spill, losses and the fuel of what is taken; keeps the shares of free and taken power that found a use. */
  function closeBlock(own: GridState, block: number): void {
    const { zones, links, parted, reached } = counts;
    const { flow_mw, link_mw } = own;
    const { whole, rest, part, ends } = source;
    const { mustCost, mustUsed } = byZone;
    const { byZone: free_mw, used } = pool;
    const { room, forth } = way;
    const sum = sums;
    const length = hours[block]!;
    const share = length / 24;
    let spilled = 0,
      fuel = 0;
    for (let z = 0; z < zones; z++) {
      const free = free_mw[z * 4 + block]!,
        must = whole[zones + z]!;
      const taken = must > 0 ? 1 - rest[zones + z]! / must : 0;
      used[z * 4 + block] = (free > 0 ? 1 - rest[z]! / free : 0) * length;
      mustUsed[z] = mustUsed[z]! + taken * share;
      spilled += rest[z]!;
      fuel += taken * mustCost[z]!;
    }
    ends[parted] = ends[parted]! + length;
    for (let s = parted; s < reached; s++) {
      part[s] = part[s]! + (whole[s]! - rest[s]!) * length;
      rest[s] = whole[s]!;
    }
    for (let l = 0; l < links; l++) flow_mw[l * 4 + block] = link_mw[l]! - room[forth[l]!]!;
    sum[spilledAt] = sum[spilledAt]! + spilled * length;
    sum[fuelAt] = sum[fuelAt]! + fuel * 1000 * length;
    sum[lossesAt] = sum[lossesAt]! + sum[lostAt]! * length;
  }

  /** MW that could still be given in each zone: what is left there and what the links could bring. */
  function spare(own: GridState, block: number): void {
    const { zones } = counts;
    const { spare_mw } = own;
    const { rest } = source;
    const { left } = flow;
    const { from, back, room } = way;
    const here = idle;
    let all = 0;
    for (let z = 0; z < zones; z++) {
      const mw = left[z]! + rest[z]! + rest[zones + z]!;
      here[z] = mw;
      all += mw;
    }
    for (let z = 0; z < zones; z++) {
      let most = 0;
      for (let w = from[z]!; w < from[z + 1]!; w++) most += room[back[w]!]!;
      spare_mw[z * 4 + block] = here[z]! + Math.min(all - here[z]!, most);
    }
  }

  /** Base load that could not be served, by stated cause in proportion to what each took away. True when there is any. */
  function shortage(ctx: Context, own: GridState, block: number): boolean {
    const { zones } = counts;
    const { need, left } = flow;
    let unserved = 0;
    for (let z = 0; z < zones; z++) unserved += need[z]!;
    const sum = sums;
    sum[shortAt] = unserved;
    if (unserved <= 1) return false;
    const { rest } = source;
    const length = hours[block]!;
    let stranded = 0;
    for (let z = 0; z < zones; z++) if (need[z]! <= 1e-6) stranded += rest[z]! + rest[zones + z]! + left[z]!;
    const latent = ctx.world.almanac[rowOf(ctx.world, ctx.day) + latentAt]! * (block === 3 ? 1 : 0.15);
    const causes = stranded + counts.lostFuel + counts.lostOutage + latent;
    // where nothing was taken away, demand is simply beyond what the grid has: latent
    const per = causes > 0 ? (unserved * length) / causes : 0;
    if (causes <= 0) own.shortage_mwh[3] = own.shortage_mwh[3]! + unserved * length;
    own.shortage_mwh[0] = own.shortage_mwh[0]! + per * stranded;
    own.shortage_mwh[1] = own.shortage_mwh[1]! + per * counts.lostFuel;
    own.shortage_mwh[2] = own.shortage_mwh[2]! + per * counts.lostOutage;
    own.shortage_mwh[3] = own.shortage_mwh[3]! + per * latent;
    sum[unservedAt] = sum[unservedAt]! + unserved * length;
    for (let z = 0; z < zones; z++) {
      own.shortage_h[z] =
        own.shortage_h[z]! + (length * need[z]!) / Math.max(1, own.demand_mw[z * 4 + block]!);
    }
    return true;
  }

  /** Spare power at the evening peak, % of demand, AI halls’ too; negative by what is unserved. */
  function margin(ctx: Context, own: GridState): void {
    const { zones, sources, parted } = counts;
    const { rest, surplus } = source;
    const { left } = flow;
    const { ask_mw, served_mw, asked_mw } = ctx.state.compute;
    let demand = 0,
      all = 0,
      unserved = sums[shortAt]!,
      idler = 0;
    for (let z = 0; z < zones; z++) {
      demand += own.demand_mw[z * 4 + 3]!;
      all += rest[z]! + rest[zones + z]! + left[z]!;
      if (asked_mw > 0) {
        demand += ask_mw[z * 4 + 3]!;
        unserved += ask_mw[z * 4 + 3]! - served_mw[z * 4 + 3]!;
      }
    }
    for (let s = parted; s < sources; s++) if (surplus[s] === 1) idler += rest[s]!;
    own.idle_evening_mw = idler;
    own.margin_pct = unserved > 1 ? (-100 * unserved) / demand : (100 * all) / Math.max(1, demand);
  }

  return { closeBlock, spare, shortage, margin };
}
