// Demand as laws shape it: load moved from the evening to night and day, vehicles and cookers, a lower price for homes. What is moved is
// drawn again in another block, MWh for MWh. Reached month by month; while nothing is in force a day costs nothing.

import { type Context, placeOf, postAt } from '../context.ts';
import { BLOCK_HOURS, type DemandState, type Shift, type State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { COLUMN } from './scratch.ts';

const REBATES = placeOf('rebates'),
  HOME_RELIEF = placeOf('home-relief'),
  SHIFT_SAVED = placeOf('shift-saved'),
  ELECTRIC_TARIFF = placeOf('electric-tariff'),
  ELECTRIC_FUEL = placeOf('electric-fuel');

/** Farm pumps run through the season of cotton and rice, April to September. */
const SOWN = 3,
  REAPED = 8;

export function beginDemand(): DemandState {
  return {
    on: 0,
    night_share: 0,
    wells_share: 0,
    wells_mw: 0,
    vehicles_k: 0,
    stoves_k: 0,
    electric_mw: [0, 0, 0, 0],
    home_share: 0,
    home_pkr_kwh: 0,
    moved_mwh: 0,
    electric_mwh: 0,
    rebate_pkr: 0,
  };
}

/** What laws ask of demand, by lever. */
export type Asks = Readonly<
  Record<
    | 'night_rebate_pkr_kwh'
    | 'wells_pct'
    | 'wells_discount_pkr_kwh'
    | 'vehicles_k_year'
    | 'stoves_k_year'
    | 'home_cut_pkr_kwh'
    | 'home_units',
    number
  >
>;

type P = Prepared['p'];

/** Share of the evening’s load that a rebate moves in the end. */
const nightTarget = (p: P, rebate: number): number =>
  Math.min(p.night_most, (p.night_elasticity * Math.max(0, rebate)) / p.average_tariff_pkr_kwh);

/** Share of farm pumps that run by day in the end: feeders move them, and a discount makes it stick. */
const wellsTarget = (p: P, pct: number, discount: number): number =>
  (Math.max(0, pct) / 100) * Math.min(1, 0.5 + (0.5 * Math.max(0, discount)) / p.wells_full_pkr_kwh);

/** Part of what homes draw that is under the units covered. */
const covered = (p: P, units: number): number => Math.min(1, Math.max(0, units) / p.homes_units_full);

/** Share by which homes use more in the end. */
const homesTarget = (p: P, cut: number, units: number): number =>
  (p.homes_elasticity * Math.max(0, cut) * covered(p, units)) / p.average_tariff_pkr_kwh;

const homesOf = (p: P): readonly [number, number, number, number] => [
  p.homes_night,
  p.homes_morning,
  p.homes_day,
  p.homes_evening,
];

/** MW of pumps that would run of an evening in a month, 0 to 11. */
const pumpsMw = (p: P, month: number): number =>
  p.wells_load_mw * p.wells_evening * (month >= SOWN && month <= REAPED ? 1 : p.wells_winter);

/** MW by block of so many thousand vehicles and cookers; who has a rebate at night charges then. */
export function electricMw(p: P, vehicles_k: number, stoves_k: number, rebate: number): number[] {
  const night = p.vehicle_night + (1 - p.vehicle_night) * Math.min(1, rebate / p.night_full_pkr_kwh);
  const drive = vehicles_k * p.vehicle_kwh_day,
    cook = stoves_k * p.stove_kwh_day;
  return [
    (drive * night) / BLOCK_HOURS[0],
    (cook * 0.35) / BLOCK_HOURS[1],
    (cook * 0.2) / BLOCK_HOURS[2],
    (drive * (1 - night) + cook * 0.45) / BLOCK_HOURS[3],
  ];
}

/** The first of a month: what laws ask for is reached by a part of the way. */
export function demandMonth(ctx: Context, asks: Asks): void {
  const { world, day } = ctx;
  const { p } = world;
  const own = ctx.state.demand;
  const rebate = asks.night_rebate_pkr_kwh,
    cut = asks.home_cut_pkr_kwh,
    units = asks.home_units,
    vehicles = Math.max(0, asks.vehicles_k_year),
    stoves = Math.max(0, asks.stoves_k_year);
  const night = nightTarget(p, rebate),
    wells = wellsTarget(p, asks.wells_pct, asks.wells_discount_pkr_kwh),
    homes = homesTarget(p, cut, units);
  const kept = 1 - p.electric_scrap_year / 12;
  own.night_share += p.shift_ramp_month * (night - own.night_share);
  own.wells_share += p.shift_ramp_month * (wells - own.wells_share);
  own.home_share += p.shift_ramp_month * (homes - own.home_share);
  own.vehicles_k = own.vehicles_k * kept + vehicles / 12;
  own.stoves_k = own.stoves_k * kept + stoves / 12;
  own.wells_mw = own.wells_share * pumpsMw(p, world.month[day]!);
  own.home_pkr_kwh = homesPkr(p, cut, units);
  const mw = electricMw(p, own.vehicles_k, own.stoves_k, rebate);
  for (let b = 0; b < 4; b++) own.electric_mw[b] = mw[b]!;
  const some = night + wells + homes + own.night_share + own.wells_share + own.home_share;
  own.on = some + own.vehicles_k + own.stoves_k > 1e-6 ? 1 : 0;
  if (own.on === 0) clear(own);
}

/** As on the first day. Field by field: to assign a new one costs more than the rest of the month. */
function clear(own: DemandState): void {
  own.night_share = 0;
  own.wells_share = 0;
  own.wells_mw = 0;
  own.vehicles_k = 0;
  own.stoves_k = 0;
  for (let b = 0; b < 4; b++) own.electric_mw[b] = 0;
  own.home_share = 0;
  own.home_pkr_kwh = 0;
  own.moved_mwh = 0;
  own.electric_mwh = 0;
  own.rebate_pkr = 0;
}

/** What a lower price of homes takes off the average tariff, Rs/kWh. */
function homesPkr(p: P, cut: number, units: number): number {
  const mean = homesOf(p).reduce((sum, share, b) => sum + (share * BLOCK_HOURS[b]!) / 24, 0);
  return Math.max(0, cut) * covered(p, units) * mean;
}

/** Tariff against the first day’s as customers meet it, what homes are let off taken off. */
export function tariffFelt(world: Prepared, state: State): number {
  return state.budget.tariff_index - state.demand.home_pkr_kwh / world.p.average_tariff_pkr_kwh;
}

/** Lays the programmes over the load that the day would have by itself. Only while any is on. */
export function layDemand(ctx: Context, demand_mw: number[]): void {
  const { world } = ctx;
  const { p } = world;
  const own = ctx.state.demand;
  const { zones } = world.columns;
  const { zoneShare } = COLUMN;
  const back = BLOCK_HOURS[3] / BLOCK_HOURS[0],
    noon = BLOCK_HOURS[3] / BLOCK_HOURS[2];
  let moved = 0,
    electric = 0;
  for (let z = 0; z < zones; z++) {
    const i = z * 4,
      share = zoneShare[z]!;
    const evening = demand_mw[i + 3]!;
    const night = Math.min(evening, own.night_share * evening);
    const wells = Math.min(evening - night, own.wells_mw * share);
    const out = night + wells;
    const of = own.electric_mw;
    const more = own.home_share;
    demand_mw[i] = demand_mw[i]! * (1 + more * p.homes_night) + night * back + share * of[0]!;
    demand_mw[i + 1] = demand_mw[i + 1]! * (1 + more * p.homes_morning) + share * of[1]!;
    demand_mw[i + 2] = demand_mw[i + 2]! * (1 + more * p.homes_day) + wells * noon + share * of[2]!;
    demand_mw[i + 3] = evening * (1 + more * p.homes_evening) - out + share * of[3]!;
    moved += out * BLOCK_HOURS[3];
    for (let b = 0; b < 4; b++) electric += share * of[b]! * BLOCK_HOURS[b]!;
  }
  own.moved_mwh = moved;
  own.electric_mwh = electric;
}

/** Evening, while any is on: rebates and lower prices against the fuel that moved load spared, and what vehicles and cookers paid. */
export function demandEvening(ctx: Context, asks: Asks): void {
  const own = ctx.state.demand;
  if (own.on === 0) return;
  const { world, state } = ctx;
  const { p, columns } = world;
  const { cost_pkr_kwh, demand_mw } = state.grid;
  const rebate = Math.max(0, asks.night_rebate_pkr_kwh);
  const wellsDay = own.wells_mw * BLOCK_HOURS[3];
  let saved = 0,
    fuel = 0,
    night = 0,
    homes = 0;
  const share = homesOf(p);
  const nightMoved = Math.max(0, own.moved_mwh - wellsDay);
  for (let z = 0; z < columns.zones; z++) {
    const i = z * 4,
      part = columns.zoneShare[z]!;
    saved += nightMoved * part * (cost_pkr_kwh[i + 3]! - cost_pkr_kwh[i]!);
    saved += wellsDay * part * (cost_pkr_kwh[i + 3]! - cost_pkr_kwh[i + 2]!);
    night += demand_mw[i]! * BLOCK_HOURS[0];
    for (let b = 0; b < 4; b++) {
      fuel += own.electric_mw[b]! * part * BLOCK_HOURS[b]! * cost_pkr_kwh[i + b]!;
      homes += demand_mw[i + b]! * BLOCK_HOURS[b]! * share[b]!;
    }
  }
  const mean = homesPkr(p, 1, p.homes_units_full);
  const relief = mean > 0 ? (homes * own.home_pkr_kwh) / mean : 0;
  // those who always drew at night get the rebate for a part of it too
  const rebates =
    rebate * (nightMoved + p.night_free_share * night) +
    Math.max(0, asks.wells_discount_pkr_kwh) * wellsDay +
    Math.max(0, -saved);
  const cost = Math.round(rebates * 1000),
    home = Math.round(relief * 1000);
  own.rebate_pkr = cost + home;
  postAt(ctx, REBATES, cost);
  postAt(ctx, HOME_RELIEF, home);
  postAt(ctx, SHIFT_SAVED, Math.round(Math.max(0, saved) * 1000));
  postAt(
    ctx,
    ELECTRIC_TARIFF,
    Math.round(own.electric_mwh * 1000 * p.average_tariff_pkr_kwh * state.budget.tariff_index),
  );
  postAt(ctx, ELECTRIC_FUEL, Math.round(fuel * 1000));
}

/** Dollars a year that vehicles and cookers spare abroad at the first day’s oil. */
export function sparedUsd(world: Prepared, state: State): number {
  const { p } = world;
  const own = state.demand;
  return 1000 * (own.vehicles_k * p.vehicle_oil_usd + own.stoves_k * p.stove_gas_usd);
}

/** What programmes would move in the end, on a day whose load is this morning’s; those that add go on for a year. */
export function shiftOf(world: Prepared, state: State, asks: Asks): Shift {
  const { p, columns } = world;
  const own = state.demand;
  const { grid } = state;
  const rebate = asks.night_rebate_pkr_kwh,
    discount = asks.wells_discount_pkr_kwh,
    cut = asks.home_cut_pkr_kwh,
    units = asks.home_units;
  const month = world.month[Math.min(state.day, world.days - 1)]!;
  // the load as it would be with none of it: what is on now is taken out again
  const now = [0, 0, 0, 0];
  for (let z = 0; z < columns.zones; z++)
    for (let b = 0; b < 4; b++) now[b] = now[b]! + grid.demand_mw[z * 4 + b]!;
  const shares = homesOf(p);
  const wellsNow = own.wells_mw,
    nightNow = Math.max(0, own.moved_mwh / BLOCK_HOURS[3] - wellsNow);
  const out = [
    (-nightNow * BLOCK_HOURS[3]) / BLOCK_HOURS[0],
    0,
    (-wellsNow * BLOCK_HOURS[3]) / BLOCK_HOURS[2],
    nightNow + wellsNow,
  ];
  const base = now.map(
    (mw, b) => (mw + (state.day > 0 ? out[b]! - own.electric_mw[b]! : 0)) / (1 + own.home_share * shares[b]!),
  );
  const moved = nightTarget(p, rebate) * base[3]!;
  const pumps = wellsTarget(p, asks.wells_pct, discount) * pumpsMw(p, month);
  const more = homesTarget(p, cut, units);
  const vehicles = own.vehicles_k + Math.max(0, asks.vehicles_k_year),
    stoves = own.stoves_k + Math.max(0, asks.stoves_k_year);
  const electric = electricMw(p, vehicles, stoves, rebate);
  const take = grid.batteries.reduce((sum, one) => sum + one.mw, 0) * p.storage_hours;
  const energy = (mw: readonly number[]): number =>
    mw.reduce((sum, each, b) => sum + each * BLOCK_HOURS[b]!, 0);
  const homes = base.map((mw, b) => mw * shares[b]!);
  const pkr_day =
    Math.max(0, rebate) * (moved * BLOCK_HOURS[3] + p.night_free_share * base[0]! * BLOCK_HOURS[0]) +
    Math.max(0, discount) * pumps * BLOCK_HOURS[3] +
    Math.max(0, cut) * covered(p, units) * energy(homes);
  return {
    base_mw: base,
    night_mw: [(moved * BLOCK_HOURS[3]) / BLOCK_HOURS[0], 0, 0, -moved],
    wells_mw: [0, 0, (pumps * BLOCK_HOURS[3]) / BLOCK_HOURS[2], -pumps],
    electric_mw: electric,
    homes_mw: homes.map((mw) => mw * more),
    storage_mw: [take / p.storage_keep / BLOCK_HOURS[0], 0, 0, -take / BLOCK_HOURS[3]],
    pkr_year: pkr_day * 1000 * 365,
  };
}
