// The order of cost: dispatchable plants from the cheapest to the dearest, each split in what is taken whatever the price and the rest.
// Their columns stand in that order, laid out anew only when the order, a month's prices or a closed plant changes them.

import type { Context } from '../context.ts';
import type { GridState } from '../types.ts';
import { ALMANAC } from '../world-curves.ts';
import { cargoMw } from './acts.ts';
import { DAY, KIN, PLANTS, RANK, SOURCE, THERMAL, ZONE } from './scratch.ts';
import { rowOf } from './today.ts';

export const { fillSources, reckonPlants } = merit();

function merit() {
  const source = SOURCE,
    thermal = THERMAL,
    rank = RANK,
    kins = KIN,
    byZone = ZONE,
    counts = DAY;
  /** What the plants' columns were reckoned with: price levels at home and abroad, and by plant whether its contract was ended. */
  const levels = { home: Number.NaN, abroad: Number.NaN, ended: 0 };
  const ended = new Uint8Array(PLANTS);

  /** Costs are of the first day: what is paid abroad follows the exchange rate, the rest follows prices at home. Both move once a month. */
  function reckonPlants(ctx: Context, own: GridState): void {
    const { economy } = ctx.state;
    const home = economy.price_index,
      away = economy.fx_pkr_usd / ctx.world.p.fx_pkr_usd;
    if (counts.priced === 1 && levels.home === home && levels.abroad === away && sameEnded(own.retired))
      return;
    const { plant, base, imported, counted, money, abroad, kin } = thermal;
    const { plantCounted } = ctx.world.columns;
    const { counted: ofKin } = kins;
    for (let i = 0; i < ctx.world.columns.plants; i++) ended[i] = 0;
    for (let n = 0; n < own.retired.length; n++) ended[own.retired[n]!] = 1;
    levels.home = home;
    levels.abroad = away;
    levels.ended = own.retired.length;
    for (let g = 0; g < counts.kins; g++) ofKin[g] = 0;
    for (let k = 0; k < counts.sources - 2 * counts.zones; k++) {
      const dollars = imported[k]! * away;
      const level = dollars + (1 - imported[k]!) * home;
      money[k] = base[k]! * level;
      abroad[k] = dollars / level;
      // plants whose contracts were ended neither run nor count as out of order or short of fuel
      counted[k] = ended[plant[k]!] === 1 ? 0 : plantCounted[plant[k]!]!;
      ofKin[kin[k]!] = ofKin[kin[k]!]! + counted[k]!;
    }
    layOut(2 * counts.zones, counts.sources);
    counts.priced = 1;
  }

  /** Contracts are ended one by one and never taken up again. */
  function sameEnded(retired: readonly number[]): boolean {
    if (retired.length !== levels.ended) return false;
    for (let n = 0; n < retired.length; n++) if (ended[retired[n]!] === 0) return false;
    return true;
  }

  /** Plants' columns as the order has them, of sources `from` up to `to`. */
  function layOut(from: number, to: number): void {
    const head = 2 * counts.zones;
    for (let s = from; s < to; s++) {
      const k = rank[s - head]!;
      source.zone[s] = thermal.zone[k]!;
      source.plant[s] = thermal.plant[k]!;
      source.fuel[s] = thermal.fuel[k]!;
      source.kin[s] = thermal.kin[k]!;
      source.index[s] = thermal.index[k]!;
      source.surplus[s] = thermal.surplus[k]!;
      source.lng[s] = thermal.lng[k]!;
      source.most[s] = thermal.most[k]!;
      source.counted[s] = thermal.counted[k]!;
      source.money[s] = thermal.money[k]!;
      source.abroad[s] = thermal.abroad[k]!;
    }
  }

  /** Today's costs by index of fuel prices and by LNG, `indices` at 2 × index + LNG. Yesterday's order is nearly today's; equal costs by base order. */
  function fillCosts(indices: Float64Array): void {
    const { sources, zones } = counts;
    const { cost, money, index, lng } = source;
    const order = rank;
    const head = 2 * zones;
    let before = -1,
      sorted = true;
    for (let s = head; s < sources; s++) {
      const now = money[s]! * indices[2 * index[s]! + lng[s]!]!;
      cost[s] = now;
      if (now <= before && (now < before || order[s - head]! < order[s - head - 1]!)) sorted = false;
      before = now;
    }
    if (sorted) return;
    // two neighbours have changed places on most such days: only what has moved is laid out anew
    let from = sources,
      to = head;
    for (let s = head + 1; s < sources; s++) {
      const k = order[s - head]!;
      const now = cost[s]!;
      let at = s;
      while (at > head) {
        const other = order[at - head - 1]!;
        const dear = cost[at - 1]!;
        if (dear < now || (dear === now && other < k)) break;
        order[at - head] = other;
        cost[at] = dear;
        at--;
      }
      if (at === s) continue;
      order[at - head] = k;
      cost[at] = now;
      if (at < from) from = at;
      to = s + 1;
    }
    layOut(from, to);
  }

  /** MW of gas there is today. */
  function gasMw(): number {
    const { lng, counted, kin, most } = source;
    let gas = 0;
    for (let s = 2 * counts.zones; s < counts.sources; s++)
      if (lng[s] === 1) gas += Math.min(counted[s]! * kins.share[kin[s]!]!, most[s]!);
    return gas;
  }

  /** Today's plants in order of cost, each split in what is taken whatever the price and the rest. */
  function fillSources(ctx: Context, own: GridState, indices: Float64Array): void {
    fillCosts(indices);
    const { zones, sources, pools } = counts;
    const { whole, rest, cost, taken, part, ends, mw, zone, fuel, lng, counted, kin, most } = source;
    const { mustCost, mustUsed, plants } = byZone;
    const { share } = kins;
    const { almanac } = ctx.world;
    const takes = rowOf(ctx.world, ctx.day) + ALMANAC.temperature + zones + pools;
    // a cargo put off or sold is gas that is not there; one more is gas that must be burnt
    const gas = own.cargo === 0 ? 0 : gasMw();
    const cargo = gas === 0 ? 0 : Math.max(-1, Math.min(1, cargoMw(ctx.world, own) / gas));
    for (let z = 0; z < zones; z++) {
      whole[zones + z] = 0;
      mustCost[z] = 0;
      mustUsed[z] = 0;
      plants[z] = 0;
    }
    for (let s = 2 * zones; s < sources; s++) {
      const z = zone[s]!,
        dear = cost[s]!;
      let all = Math.min(counted[s]! * share[kin[s]!]!, most[s]!);
      let least = all * almanac[takes + fuel[s]!]!;
      if (cargo !== 0 && lng[s] === 1) {
        least = Math.max(0, Math.min(all, least + all * cargo));
        if (cargo < 0) all *= 1 + cargo;
      }
      const left = all - least;
      mw[s] = all;
      taken[s] = least;
      whole[s] = left;
      rest[s] = left;
      part[s] = 0;
      ends[s] = 0;
      whole[zones + z] = whole[zones + z]! + least;
      mustCost[z] = mustCost[z]! + least * dear;
      plants[z] = plants[z]! + left;
    }
  }

  return { fillSources, reckonPlants };
}
