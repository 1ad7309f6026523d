// What can be generated today, in two kinds: pools of weather and calendar power by fuel and zone, and dispatchable plants in order of cost.
// All of it is scratch of one day: filled anew each morning, written back to the state each evening.

import { type Context, drawNormal } from '../context.ts';
import type { GridState } from '../types.ts';
import { type Prepared, STREAM } from '../world.ts';
import { riverFactor } from './climate.ts';
import { modifierOf } from './grid.ts';

const PLANTS = 256,
  POOLS = 128;

/** Dispatchable plants by cost: plant, zone, cost (Rs/kWh), MW available, MW taken whatever the price, MW left in this block, day's mean output. */
export const MERIT = {
  plant: new Int32Array(PLANTS),
  zone: new Int32Array(PLANTS),
  cost: new Float64Array(PLANTS),
  available: new Float64Array(PLANTS),
  taken: new Float64Array(PLANTS),
  left: new Float64Array(PLANTS),
  output: new Float64Array(PLANTS),
  surplus: new Uint8Array(PLANTS),
};
/** Weather and calendar power by fuel and zone: MW of the day, cap, MW in this block, day's mean that found a use. */
export const POOL = {
  mw: new Float64Array(POOLS),
  block: new Float64Array(POOLS),
  output: new Float64Array(POOLS),
};
/** Counts, and MW that outages and fuel stops take away today. */
export const DAY = { merit: 0, lostOutage: 0, lostFuel: 0 };
/** Today's price indices by kind, the first always 1. */
const INDEX = new Float64Array([1, 1, 1, 1]);
/** By plant: today's cost, for accounts. */
const COST_OF = new Float64Array(PLANTS);

export function fillSupply(ctx: Context, own: GridState): void {
  const { world, day } = ctx;
  const { p, columns } = world;
  const { climate } = ctx.state;
  const spread = p.outage_sd * Math.sqrt(1 - p.outage_phi * p.outage_phi);
  for (let z = 0; z < columns.zones; z++) {
    own.outage[z] = Math.max(
      0,
      p.outage_mean +
        p.outage_phi * (own.outage[z]! - p.outage_mean) +
        spread * drawNormal(ctx, STREAM.outage, z),
    );
  }
  const river = riverFactor(climate) * modifierOf(own, 'hydel');
  for (let q = 0; q < columns.pools; q++) {
    const f = columns.poolFuel[q]!;
    const mw = world.profile[f]![day]! * columns.poolShare[q]! * (columns.poolRiver[q] === 1 ? river : 1);
    POOL.mw[q] = Math.min(columns.poolMw[q]!, mw);
    POOL.output[q] = 0;
  }
  const lngShare = climate.lng === 2 ? p.lng_stop_share : climate.lng === 1 ? p.lng_tight_share : 1;
  const lngCost = climate.lng === 2 ? p.lng_stop_cost : climate.lng === 1 ? p.lng_tight_cost : 1;
  INDEX[1] = climate.gas;
  INDEX[2] = climate.coal;
  INDEX[3] = climate.oil;
  let lostOutage = 0,
    lostFuel = 0;
  const count = columns.dispatchable;
  for (let k = 0; k < count; k++) {
    // plants come by base cost; today's costs are nearly in order, so one insertion pass sorts them
    const i = columns.order[k]!;
    const z = columns.plantZone[i]!;
    const lng = columns.plantLng[i] === 1;
    const counted = columns.plantMw[i]! * columns.plantDependable[i]!;
    const heat = Math.max(0, climate.temperature_c[z]! - 30) * p.heat_derate_c;
    const sound = counted * (1 - own.outage[z]!) * (1 - Math.min(0.5, heat));
    const modifier = columns.plantModifier[i]!;
    let share = lng ? lngShare : 1;
    if (modifier >= 0) share = Math.min(1.15, share * own.modifier[modifier]!);
    lostOutage += counted - sound;
    if (share < 1) lostFuel += sound * (1 - share);
    const available = Math.min(columns.plantMw[i]!, sound * share);
    own.available_mw[i] = available;
    const cost = columns.plantCost[i]! * INDEX[columns.plantIndex[i]!]! * (lng ? lngCost : 1);
    COST_OF[i] = cost;
    let at = k;
    while (at > 0 && MERIT.cost[at - 1]! > cost) {
      MERIT.plant[at] = MERIT.plant[at - 1]!;
      MERIT.cost[at] = MERIT.cost[at - 1]!;
      at--;
    }
    MERIT.plant[at] = i;
    MERIT.cost[at] = cost;
  }
  for (let k = 0; k < count; k++) {
    const i = MERIT.plant[k]!;
    const take = world.take[columns.plantFuel[i]!];
    MERIT.zone[k] = columns.plantZone[i]!;
    MERIT.available[k] = own.available_mw[i]!;
    MERIT.taken[k] = take ? own.available_mw[i]! * Math.min(1, take[day]!) : 0;
    MERIT.surplus[k] = columns.plantSurplus[i]!;
    MERIT.output[k] = 0;
  }
  DAY.merit = count;
  DAY.lostOutage = lostOutage;
  DAY.lostFuel = lostFuel;
}

/** Writes the day's outputs back; adds energy by fuel. Returns what imported fuel cost, Rs. */
export function closeSupply(world: Prepared, own: GridState): number {
  const { columns } = world;
  let imported = 0;
  for (let k = 0; k < DAY.merit; k++) {
    const i = MERIT.plant[k]!;
    const f = columns.plantFuel[i]!;
    const mwh = MERIT.output[k]! * 24;
    own.output_mw[i] = MERIT.output[k]!;
    own.fuel_mwh[f] = own.fuel_mwh[f]! + mwh;
    imported += mwh * MERIT.cost[k]! * 1000 * columns.plantImported[i]!;
  }
  for (let q = 0; q < columns.pools; q++) {
    const f = columns.poolFuel[q]!;
    own.fuel_mwh[f] = own.fuel_mwh[f]! + POOL.output[q]! * 24;
  }
  for (let i = 0; i < columns.plants; i++) {
    const q = columns.plantPool[i]!;
    if (q < 0) continue;
    const share = columns.poolMw[q]! > 0 ? columns.plantMw[i]! / columns.poolMw[q]! : 0;
    own.available_mw[i] = POOL.mw[q]! * share;
    own.output_mw[i] = POOL.output[q]! * share;
  }
  return imported;
}
