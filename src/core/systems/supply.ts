// What can be generated today: pools of weather and calendar power by fuel and zone, and dispatchable plants in order of cost.
// Filled anew each morning, written back to the state each evening.

import { type Context, drawNormal } from '../context.ts';
import { BLOCK_HOURS, type GridState } from '../types.ts';
import { STREAM } from '../world.ts';
import { cargoMw, gateFactor } from './acts.ts';
import { riverFactor } from './climate.ts';
import { HYDEL } from './modifiers.ts';
import { bind, COLUMN, DAY, POOL, SOURCE, TAKE, ZONE, ZONES } from './scratch.ts';

export const { fillSupply, closeSupply } = supply();

function supply() {
  const { plant, zone, cost, mw, taken, output, surplus } = SOURCE;
  const { mustCost, mustUsed } = ZONE;
  const { today, block, byZone, used } = POOL;
  const { order, plantZone, plantFuel, plantMw, plantCost, plantCounted, plantImported, plantPool } = COLUMN;
  const { plantPart, plantSurplus, plantLng, plantIndex, plantModifier } = COLUMN;
  const { poolFuel, poolZone, poolMw, poolRiver, shape } = COLUMN;
  const take = TAKE;
  /** Today's price indices by kind in the fuel's own money, the first always 1. */
  const index = new Float64Array([1, 1, 1, 1]);
  /** By plant: share of today's cost that is paid abroad. */
  const paidAbroad = new Float64Array(plantMw.length);
  /** By zone: share of counted capacity that outage and heat leave. */
  const sound = new Float64Array(ZONES);
  /** By plant: MW available today. */
  const available = new Float64Array(plantMw.length);

  function fillSupply(ctx: Context, own: GridState): void {
    const { p } = ctx.world;
    const { climate } = ctx.state;
    bind(ctx.world);
    const spread = p.outage_sd * Math.sqrt(1 - p.outage_phi * p.outage_phi);
    for (let z = 0; z < DAY.zones; z++) {
      const outage =
        p.outage_mean +
        p.outage_phi * (own.outage[z]! - p.outage_mean) +
        spread * drawNormal(ctx, STREAM.outage, z);
      own.outage[z] = Math.max(outage, 0);
      const heat = Math.max(0, climate.temperature_c[z]! - 30) * p.heat_derate_c;
      sound[z] = (1 - own.outage[z]!) * (1 - Math.min(heat, 0.5));
    }
    fillPools(ctx, own, riverFactor(climate) * own.modifier[HYDEL]!);
    fillSources(ctx, own);
  }

  function fillPools(ctx: Context, own: GridState, natural: number): void {
    const { day } = ctx;
    const { poolMean } = ctx.world;
    const { zones, pools } = DAY;
    let river = natural;
    if (own.gate !== 0) {
      let mean = 0;
      for (let q = 0; q < pools; q++) if (poolRiver[q] === 1) mean += poolMean[day * pools + q]!;
      river *= gateFactor(ctx, own, mean * natural);
    }
    for (let j = 0; j < zones * 4; j++) byZone[j] = 0;
    for (let q = 0; q < pools; q++) {
      const f = poolFuel[q]!;
      const most = poolMw[q]!;
      const wanted = poolMean[day * pools + q]! * (poolRiver[q] === 1 ? river : 1);
      const mean = Math.min(wanted, most);
      today[q] = mean;
      const at = poolZone[q]! * 4;
      for (let b = 0; b < 4; b++) {
        const now = mean * shape[f * 4 + b]!;
        const capped = Math.min(now, most);
        block[q * 4 + b] = capped;
        byZone[at + b] = byZone[at + b]! + capped;
      }
    }
  }

  /** Plants come by base cost; today's costs are nearly in order, so one insertion pass sorts them. */
  function fillSources(ctx: Context, own: GridState): void {
    const { world, day } = ctx;
    const { p } = world;
    const { climate, economy } = ctx.state;
    const { modifier } = own;
    const { zones, sources } = DAY;
    // costs are of the first day: what is paid abroad follows the exchange rate, the rest follows prices at home
    const home = economy.price_index;
    const abroad = economy.fx_pkr_usd / p.fx_pkr_usd;
    const lngShare = climate.lng === 2 ? p.lng_stop_share : climate.lng === 1 ? p.lng_tight_share : 1;
    const lngCost = climate.lng === 2 ? p.lng_stop_cost : climate.lng === 1 ? p.lng_tight_cost : 1;
    index[1] = climate.gas;
    index[2] = climate.coal;
    index[3] = climate.oil;
    const head = 2 * zones;
    for (let z = 0; z < zones; z++) {
      mustCost[z] = 0;
      mustUsed[z] = 0;
      zone[z] = z;
      zone[zones + z] = z;
      mw[zones + z] = 0;
      cost[z] = 0;
      cost[zones + z] = 0;
    }
    for (let f = 0; f < DAY.fuels; f++) take[f] = world.take[day * DAY.fuels + f]!;
    let lostOutage = 0,
      lostFuel = 0,
      gas = 0;
    for (let s = head; s < sources; s++) {
      const i = order[s - head]!;
      const lng = plantLng[i] === 1;
      const counted = plantCounted[i]!;
      const ready = counted * sound[plantZone[i]!]!;
      const m = plantModifier[i]!;
      let share = lng ? lngShare : 1;
      if (m >= 0) share = Math.min(1.15, share * modifier[m]!);
      lostOutage += counted - ready;
      if (share < 1) lostFuel += ready * (1 - share);
      const most = plantMw[i]!;
      available[i] = Math.min(ready * share, most);
      if (lng) gas += available[i]!;
      const dollars = plantImported[i]! * abroad;
      const money = dollars + (1 - plantImported[i]!) * home;
      const now = plantCost[i]! * index[plantIndex[i]!]! * money * (lng ? lngCost : 1);
      paidAbroad[i] = dollars / money;
      let at = s;
      while (at > head && cost[at - 1]! > now) {
        plant[at] = plant[at - 1]!;
        cost[at] = cost[at - 1]!;
        at--;
      }
      plant[at] = i;
      cost[at] = now;
    }
    for (let s = 0; s < sources; s++) output[s] = 0;
    // a cargo put off or sold is gas that is not there; one more is gas that must be burnt
    const cargo = own.cargo === 0 || gas === 0 ? 0 : Math.max(-1, Math.min(1, cargoMw(world, own) / gas));
    for (let s = head; s < sources; s++) {
      const i = plant[s]!;
      const z = plantZone[i]!;
      let whole = available[i]!;
      let least = whole * take[plantFuel[i]!]!;
      if (cargo !== 0 && plantLng[i] === 1) {
        least = Math.max(0, Math.min(whole, least + whole * cargo));
        if (cargo < 0) whole *= 1 + cargo;
        available[i] = whole;
      }
      zone[s] = z;
      taken[s] = least;
      mw[s] = whole - least;
      surplus[s] = plantSurplus[i]!;
      mw[zones + z] = mw[zones + z]! + least;
      mustCost[z] = mustCost[z]! + least * cost[s]!;
    }
    DAY.lostOutage = lostOutage;
    DAY.lostFuel = lostFuel;
  }

  /** Writes the day's outputs back; adds energy by fuel; sets idle MW and what was generated. Returns what was paid abroad for fuel, Rs. */
  function closeSupply(own: GridState): number {
    const { zones, sources, plants, pools } = DAY;
    const { output_mw, available_mw, fuel_mwh } = own;
    let imported = 0,
      idle = 0,
      generated = 0;
    for (let s = 2 * zones; s < sources; s++) {
      const i = plant[s]!;
      const f = plantFuel[i]!;
      const mean = output[s]! + taken[s]! * mustUsed[zone[s]!]!;
      const mwh = mean * 24;
      output_mw[i] = mean;
      available_mw[i] = available[i]!;
      generated += mwh;
      fuel_mwh[f] = fuel_mwh[f]! + mwh;
      imported += mwh * cost[s]! * 1000 * paidAbroad[i]!;
      if (surplus[s] === 1) idle += taken[s]! + mw[s]! - mean;
    }
    for (let q = 0; q < pools; q++) {
      const f = poolFuel[q]!;
      const at = poolZone[q]! * 4;
      let mwh = 0;
      for (let b = 0; b < 4; b++) mwh += block[q * 4 + b]! * used[at + b]! * BLOCK_HOURS[b]!;
      // from here on the first of the four holds the day's mean
      block[q * 4] = mwh / 24;
      generated += mwh;
      fuel_mwh[f] = fuel_mwh[f]! + mwh;
    }
    for (let i = 0; i < plants; i++) {
      const q = plantPool[i]!;
      if (q < 0) continue;
      available_mw[i] = today[q]! * plantPart[i]!;
      output_mw[i] = block[q * 4]! * plantPart[i]!;
    }
    own.idle_mw = idle;
    own.generated_mwh = generated;
    return imported;
  }

  return { fillSupply, closeSupply };
}
