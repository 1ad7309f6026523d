// What can be generated today: pools of weather and calendar power by fuel and zone, and dispatchable plants; merit.ts sorts them by cost.
// Filled anew each morning, written back to the state each evening.

import type { Context } from '../context.ts';
import { BLOCK_HOURS, type GridState, MODIFIERS } from '../types.ts';
import { ALMANAC } from '../world-curves.ts';
import { gateFactor } from './acts.ts';
import { riverFactor } from './climate.ts';
import { fillSources } from './merit.ts';
import { HYDEL } from './modifiers.ts';
import { bind, COLUMN, DAY, ORDER, PLANTS, POOL, SOURCE, THERMAL, ZONE, ZONES } from './scratch.ts';
import { DRAWN, layToday, outagesFrom, TODAY } from './today.ts';

export const { fillSupply, closeSupply } = supply();

function supply() {
  const source = SOURCE,
    thermal = THERMAL,
    order = ORDER,
    pool = POOL,
    column = COLUMN,
    byZone = ZONE,
    row = TODAY,
    counts = DAY;
  const hours = Float64Array.from(BLOCK_HOURS);
  /** Today's price indices by kind in the fuel's own money, the first always 1. */
  const index = new Float64Array([1, 1, 1, 1]);
  /** What is to be had of a plant's gas and what it costs, as a factor: first of plants without LNG, always 1, then of those with it. The day's modifiers. */
  const gasShare = new Float64Array([1, 1]),
    gasCost = new Float64Array([1, 1]),
    scales = new Float64Array(MODIFIERS.length);
  /** By plant: 1 while those whose contracts were ended are taken out. */
  const ended = new Uint8Array(PLANTS);
  /** By zone: share of counted capacity that outage and heat leave. */
  const sound = new Float64Array(ZONES);
  /** Price levels at home and abroad that `money` was reckoned with. */
  const levels = { home: Number.NaN, abroad: Number.NaN };

  function fillSupply(ctx: Context, own: GridState): void {
    const { p } = ctx.world;
    const { climate } = ctx.state;
    bind(ctx.world);
    const spread = p.outage_sd * Math.sqrt(1 - p.outage_phi * p.outage_phi);
    layToday(ctx);
    const drawn = outagesFrom(counts.zones);
    for (let z = 0; z < counts.zones; z++) {
      const outage =
        p.outage_mean + p.outage_phi * (own.outage[z]! - p.outage_mean) + spread * DRAWN[drawn + z]!;
      const now = Math.max(outage, 0);
      own.outage[z] = now;
      const heat = Math.max(0, climate.temperature_c[z]! - 30) * p.heat_derate_c;
      sound[z] = (1 - now) * (1 - Math.min(heat, 0.5));
    }
    fillPools(ctx, own, riverFactor(climate) * own.modifier[HYDEL]!);
    fillPlants(ctx, own);
    fillSources(ctx, own);
  }

  function fillPools(ctx: Context, own: GridState, natural: number): void {
    const { today, block, byZone } = pool;
    const { poolFuel, poolZone, poolMw, poolRiver, shape } = column;
    const { zones, pools } = counts;
    const curves = row;
    const means = ALMANAC.temperature + zones;
    let river = natural;
    if (own.gate !== 0) {
      let mean = 0;
      for (let q = 0; q < pools; q++) if (poolRiver[q] === 1) mean += curves[means + q]!;
      river *= gateFactor(ctx, own, mean * natural);
    }
    for (let j = 0; j < zones * 4; j++) byZone[j] = 0;
    for (let q = 0; q < pools; q++) {
      const f = poolFuel[q]! * 4,
        at = poolZone[q]! * 4;
      const most = poolMw[q]!;
      const wanted = curves[means + q]! * (poolRiver[q] === 1 ? river : 1);
      const mean = Math.min(wanted, most);
      today[q] = mean;
      for (let b = 0; b < 4; b++) {
        const capped = Math.min(mean * shape[f + b]!, most);
        block[q * 4 + b] = capped;
        byZone[at + b] = byZone[at + b]! + capped;
      }
    }
  }

  /** What each dispatchable plant could give today, and at what cost. */
  function fillPlants(ctx: Context, own: GridState): void {
    const { p } = ctx.world;
    const { climate, economy } = ctx.state;
    const { modifier } = own;
    const { plant, zone, counted, most, base, lng, index: kind, modifier: by, money, mw, cost } = thermal;
    const left = sound,
      indices = index;
    const count = counts.sources - 2 * counts.zones;
    // all as columns: a number that is now whole and now a fraction is turned over at each step (15 of 130 ns)
    const shares = gasShare,
      costs = gasCost,
      scale = scales;
    shares[1] = climate.lng === 2 ? p.lng_stop_share : climate.lng === 1 ? p.lng_tight_share : 1;
    costs[1] = climate.lng === 2 ? p.lng_stop_cost : climate.lng === 1 ? p.lng_tight_cost : 1;
    for (let m = 0; m < modifier.length; m++) scale[m] = modifier[m]!;
    indices[1] = climate.gas;
    indices[2] = climate.coal;
    indices[3] = climate.oil;
    reckonMoney(economy.price_index, economy.fx_pkr_usd / p.fx_pkr_usd);
    let lostOutage = 0,
      lostFuel = 0,
      gas = 0;
    for (let k = 0; k < count; k++) {
      const ready = counted[k]! * left[zone[k]!]!;
      const m = by[k]!;
      const fired = lng[k]!;
      let share = shares[fired]!;
      if (m >= 0) share = Math.min(1.15, share * scale[m]!);
      lostOutage += counted[k]! - ready;
      if (share < 1) lostFuel += ready * (1 - share);
      const now = Math.min(ready * share, most[k]!);
      mw[k] = now;
      if (fired === 1) gas += now;
      cost[k] = base[k]! * indices[kind[k]!]! * money[k]! * costs[fired]!;
    }
    // plants whose contracts were ended neither run nor count as out of order or short of fuel
    const gone = own.retired;
    if (gone.length > 0) {
      const marks = ended;
      for (let i = 0; i < gone.length; i++) marks[gone[i]!] = 1;
      for (let k = 0; k < count; k++) {
        if (marks[plant[k]!] === 0) continue;
        const ready = counted[k]! * left[zone[k]!]!;
        lostOutage -= counted[k]! - ready;
        const m = by[k]!;
        const share = m >= 0 ? shares[lng[k]!]! * scale[m]! : shares[lng[k]!]!;
        if (share < 1) lostFuel -= ready * (1 - share);
        if (lng[k] === 1) gas -= mw[k]!;
        mw[k] = 0;
      }
      marks.fill(0);
    }
    counts.lostOutage = lostOutage;
    counts.lostFuel = lostFuel;
    counts.gas = gas;
  }

  /** Costs are of the first day: what is paid abroad follows the exchange rate, the rest follows prices at home. Both move once a month. */
  function reckonMoney(home: number, abroad: number): void {
    if (levels.home === home && levels.abroad === abroad && counts.priced === 1) return;
    const { imported, money, abroad: part } = thermal;
    for (let k = 0; k < counts.sources - 2 * counts.zones; k++) {
      const dollars = imported[k]! * abroad;
      money[k] = dollars + (1 - imported[k]!) * home;
      part[k] = dollars / money[k]!;
    }
    levels.home = home;
    levels.abroad = abroad;
    counts.priced = 1;
  }

  /** Writes the day's outputs back; adds energy by fuel; sets idle MW and what was generated. Returns what was paid abroad for fuel, Rs. */
  function closeSupply(own: GridState): number {
    const { zones, sources, pools, pooled } = counts;
    const { output_mw, available_mw, fuel_mwh } = own;
    const { zone, cost, whole, output, taken, surplus } = source;
    const { rank } = order;
    const { plant, fuel, mw, abroad } = thermal;
    const { mustUsed } = byZone;
    const { today, block, used, plant: weather, pool: pooling, part } = pool;
    const { poolFuel, poolZone } = column;
    const long = hours;
    let imported = 0,
      idle = 0,
      generated = 0;
    const head = 2 * zones;
    for (let s = head; s < sources; s++) {
      const k = rank[s - head]!;
      const f = fuel[k]!,
        i = plant[k]!;
      const mean = output[s]! + taken[s]! * mustUsed[zone[s]!]!;
      const mwh = mean * 24;
      output_mw[i] = mean;
      available_mw[i] = mw[k]!;
      generated += mwh;
      fuel_mwh[f] = fuel_mwh[f]! + mwh;
      imported += mwh * cost[s]! * 1000 * abroad[k]!;
      if (surplus[s] === 1) idle += taken[s]! + whole[s]! - mean;
    }
    for (let q = 0; q < pools; q++) {
      const f = poolFuel[q]!;
      const at = poolZone[q]! * 4;
      let mwh = 0;
      for (let b = 0; b < 4; b++) mwh += block[q * 4 + b]! * used[at + b]! * long[b]!;
      // from here on the first of the four holds the day's mean
      block[q * 4] = mwh / 24;
      generated += mwh;
      fuel_mwh[f] = fuel_mwh[f]! + mwh;
    }
    for (let n = 0; n < pooled; n++) {
      const i = weather[n]!,
        q = pooling[n]!;
      available_mw[i] = today[q]! * part[n]!;
      output_mw[i] = block[q * 4]! * part[n]!;
    }
    own.idle_mw = idle;
    own.generated_mwh = generated;
    return imported;
  }

  return { fillSupply, closeSupply };
}
