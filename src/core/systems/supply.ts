// What can be generated today: pools of weather and calendar power by fuel and zone, and dispatchable plants; merit.ts sorts them by cost.
// Filled anew each morning, written back to the state each evening.

import type { Context } from '../context.ts';
import { type GridState, MODIFIERS } from '../types.ts';
import { ALMANAC } from '../world-curves.ts';
import { gateFactor } from './acts.ts';
import { riverFactor } from './climate.ts';
import { fillSources, reckonPlants } from './merit.ts';
import { HYDEL } from './modifiers.ts';
import { bind, COLUMN, DAY, KIN, POOL, SOURCE, ZONE, ZONES } from './scratch.ts';
import { DRAWN, drawToday, outagesFrom, rowOf } from './today.ts';

export const { fillSupply, closeSupply } = supply();

function supply() {
  const source = SOURCE,
    kins = KIN,
    pool = POOL,
    column = COLUMN,
    byZone = ZONE,
    counts = DAY;
  /** Today's price indices in the fuel's own money, none, gas, coal, oil: each without LNG, then with it. */
  const indices = new Float64Array(8);
  /** What is to be had of a plant's gas: first of plants without LNG, always 1, then of those with it. The day's modifiers. */
  const gasShare = new Float64Array([1, 1]),
    scales = new Float64Array(MODIFIERS.length);
  /** By zone: share of counted capacity that outage and heat leave. */
  const sound = new Float64Array(ZONES);

  function fillSupply(ctx: Context, own: GridState): void {
    const { p } = ctx.world;
    const { climate } = ctx.state;
    bind(ctx.world);
    const step = ctx.world.steps.outage;
    drawToday(ctx);
    const drawn = outagesFrom(counts.zones);
    for (let z = 0; z < counts.zones; z++) {
      const outage =
        p.outage_mean + p.outage_phi * (own.outage[z]! - p.outage_mean) + step * DRAWN[drawn + z]!;
      const now = Math.max(outage, 0);
      own.outage[z] = now;
      const heat = Math.max(0, climate.temperature_c[z]! - 30) * p.heat_derate_c;
      sound[z] = (1 - now) * (1 - Math.min(heat, 0.5));
    }
    fillPools(ctx, own, riverFactor(climate) * own.modifier[HYDEL]!);
    reckonPlants(ctx, own);
    fillShares(ctx, own);
    fillIndices(ctx);
    fillSources(ctx, own, indices);
  }

  function fillPools(ctx: Context, own: GridState, natural: number): void {
    const { today, block, byZone } = pool;
    const { poolFuel, poolZone, poolMw, poolRiver, shape } = column;
    const { zones, pools } = counts;
    const { almanac } = ctx.world;
    const means = rowOf(ctx.world, ctx.day) + ALMANAC.temperature + zones;
    let river = natural;
    if (own.gate !== 0) {
      let mean = 0;
      for (let q = 0; q < pools; q++) if (poolRiver[q] === 1) mean += almanac[means + q]!;
      river *= gateFactor(ctx, own, mean * natural);
    }
    for (let j = 0; j < zones * 4; j++) byZone[j] = 0;
    for (let q = 0; q < pools; q++) {
      const f = poolFuel[q]! * 4,
        at = poolZone[q]! * 4;
      const most = poolMw[q]!;
      const wanted = almanac[means + q]! * (poolRiver[q] === 1 ? river : 1);
      const mean = Math.min(wanted, most);
      today[q] = mean;
      for (let b = 0; b < 4; b++) {
        const capped = Math.min(mean * shape[f + b]!, most);
        block[q * 4 + b] = capped;
        byZone[at + b] = byZone[at + b]! + capped;
      }
    }
  }

  /** What share of its counted MW each kin of plants could give today. */
  function fillShares(ctx: Context, own: GridState): void {
    const { p } = ctx.world;
    const { lng: supply } = ctx.state.climate;
    const { modifier } = own;
    const { zone, lng, modifier: by, counted, share: today } = kins;
    const left = sound,
      shares = gasShare,
      scale = scales;
    shares[1] = supply === 2 ? p.lng_stop_share : supply === 1 ? p.lng_tight_share : 1;
    for (let m = 0; m < modifier.length; m++) scale[m] = modifier[m]!;
    let lostOutage = 0,
      lostFuel = 0;
    for (let g = 0; g < counts.kins; g++) {
      const ready = left[zone[g]!]!,
        all = counted[g]!;
      const m = by[g]!;
      let share = shares[lng[g]!]!;
      if (m >= 0) share = Math.min(1.15, share * scale[m]!);
      lostOutage += all * (1 - ready);
      if (share < 1) lostFuel += all * ready * (1 - share);
      today[g] = ready * share;
    }
    counts.lostOutage = lostOutage;
    counts.lostFuel = lostFuel;
  }

  function fillIndices(ctx: Context): void {
    const { p } = ctx.world;
    const { climate } = ctx.state;
    const { gas, coal, oil } = climate;
    const dear = climate.lng === 2 ? p.lng_stop_cost : climate.lng === 1 ? p.lng_tight_cost : 1;
    const by = indices;
    by[0] = 1;
    by[1] = dear;
    by[2] = gas;
    by[3] = gas * dear;
    by[4] = coal;
    by[5] = coal * dear;
    by[6] = oil;
    by[7] = oil * dear;
  }

  /** Writes the day's outputs back; adds energy by fuel; sets idle MW and what was generated. Returns what was paid abroad for fuel, Rs. */
  function closeSupply(own: GridState): number {
    const { zones, sources, pools, pooled } = counts;
    const { output_mw, available_mw, fuel_mwh } = own;
    const { zone, plant, fuel, surplus, abroad, cost, mw, taken, whole, part: parts, ends } = source;
    const { mustUsed } = byZone;
    const { today, block, used, plant: weather, pool: pooling, part } = pool;
    const { poolFuel, poolZone } = column;
    let imported = 0,
      idle = 0,
      generated = 0,
      full = 24;
    for (let s = 2 * zones; s < sources; s++) {
      const f = fuel[s]!,
        i = plant[s]!;
      full -= ends[s]!;
      const mwh = whole[s]! * full + parts[s]! + taken[s]! * mustUsed[zone[s]!]! * 24;
      const mean = mwh / 24;
      output_mw[i] = mean;
      available_mw[i] = mw[s]!;
      generated += mwh;
      fuel_mwh[f] = fuel_mwh[f]! + mwh;
      imported += mwh * cost[s]! * abroad[s]!;
      if (surplus[s] === 1) idle += taken[s]! + whole[s]! - mean;
    }
    for (let q = 0; q < pools; q++) {
      const f = poolFuel[q]!;
      const at = poolZone[q]! * 4;
      const j = q * 4;
      const mwh =
        block[j]! * used[at]! +
        block[j + 1]! * used[at + 1]! +
        (block[j + 2]! * used[at + 2]! + block[j + 3]! * used[at + 3]!);
      // from here on the first of the four holds the day's mean
      block[j] = mwh / 24;
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
    return imported * 1000;
  }

  return { fillSupply, closeSupply };
}
