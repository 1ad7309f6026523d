// The order of cost: dispatchable plants from the cheapest to the dearest, each split in what is taken whatever the price and the rest.

import type { Context } from '../context.ts';
import type { GridState } from '../types.ts';
import { ALMANAC } from '../world-curves.ts';
import { cargoMw } from './acts.ts';
import { DAY, ORDER, SOURCE, THERMAL, ZONE, ZONES } from './scratch.ts';
import { TODAY } from './today.ts';

export const { fillSources } = merit();

function merit() {
  const source = SOURCE,
    thermal = THERMAL,
    order = ORDER,
    byZone = ZONE,
    row = TODAY,
    counts = DAY;
  /** By zone: where its next source goes in the list. */
  const place = new Int32Array(ZONES);

  /** Yesterday's order is nearly today's: one insertion pass sorts it, plants of equal cost by their base order. */
  function sort(): void {
    const { rank } = order;
    const { cost } = thermal;
    const count = counts.sources - 2 * counts.zones;
    let moved = counts.laid === 0;
    for (let s = 1; s < count; s++) {
      const k = rank[s]!;
      const now = cost[k]!;
      let at = s;
      while (at > 0) {
        const other = rank[at - 1]!;
        const dear = cost[other]!;
        if (dear < now || (dear === now && other < k)) break;
        rank[at] = other;
        at--;
      }
      if (at === s) continue;
      rank[at] = k;
      moved = true;
    }
    if (moved) layOut();
  }

  /** Plants and their zones, as the order has them. How many plants a zone has never changes. */
  function layOut(): void {
    const { zones, sources } = counts;
    const { rank, list, from } = order;
    const { zone, surplus } = source;
    const { zone: zoneOf, surplus: idles } = thermal;
    const next = place;
    const head = 2 * zones;
    for (let z = 0; z < zones; z++) next[z] = from[z]!;
    for (let s = head; s < sources; s++) {
      const k = rank[s - head]!;
      const z = zoneOf[k]!;
      zone[s] = z;
      surplus[s] = idles[k]!;
      const at = next[z]!;
      list[at] = s;
      next[z] = at + 1;
    }
    counts.laid = 1;
  }

  /** Today's plants in order of cost, each split in what is taken whatever the price and the rest. */
  function fillSources(ctx: Context, own: GridState): void {
    const { world } = ctx;
    const { zones, sources, gas } = counts;
    sort();
    const { whole, cost, taken, output } = source;
    const { mustCost, mustUsed } = byZone;
    const { rank, list, from } = order;
    const { fuel, lng, mw, cost: today } = thermal;
    const head = 2 * zones;
    const curves = row;
    const first = ALMANAC.temperature + zones + counts.pools;
    // a cargo put off or sold is gas that is not there; one more is gas that must be burnt
    const cargo = own.cargo === 0 || gas === 0 ? 0 : Math.max(-1, Math.min(1, cargoMw(world, own) / gas));
    for (let s = 0; s < sources; s++) output[s] = 0;
    for (let z = 0; z < zones; z++) {
      let must = 0,
        fuels = 0;
      for (let n = from[z]!; n < from[z + 1]!; n++) {
        const s = list[n]!;
        const k = rank[s - head]!;
        let all = mw[k]!;
        let least = all * curves[first + fuel[k]!]!;
        if (cargo !== 0 && lng[k] === 1) {
          least = Math.max(0, Math.min(all, least + all * cargo));
          if (cargo < 0) all *= 1 + cargo;
          mw[k] = all;
        }
        const dear = today[k]!;
        cost[s] = dear;
        taken[s] = least;
        whole[s] = all - least;
        must += least;
        fuels += least * dear;
      }
      whole[zones + z] = must;
      mustCost[z] = fuels;
      mustUsed[z] = 0;
    }
  }

  return { fillSources };
}
