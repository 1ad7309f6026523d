// The grid, one day at a time: four blocks, zones, links. Takes that must be taken, then merit order; each use at its zonal cost.
// Shortage has stated causes; loss-based load-shedding is apart (cities carry it). The energy balance closes in every block.

import { type Context, placeOf, postAt, tell } from '../context.ts';
import { BLOCK_HOURS, type GridState, MODIFIERS, type State, USES } from '../types.ts';
import type { Prepared } from '../world.ts';
import { ALMANAC } from '../world-curves.ts';
import { cargoDay, cutDay, worksMonth } from './acts.ts';
import { layDemand } from './demand.ts';
import { dispatchDay } from './dispatch.ts';
import { rememberHeat } from './heat.ts';
import { DEMAND } from './modifiers.ts';
import { capacityFactor } from './plant-orders.ts';
import { reckonBatteries, storageEvening, storageMorning } from './storage.ts';
import { closeSupply, fillSupply } from './supply.ts';
import { rowOf } from './today.ts';

const PACKAGE_TARIFF = placeOf('package-tariff'),
  PACKAGE_FUEL = placeOf('package-fuel'),
  LICENSED_FUEL = placeOf('licensed-fuel'),
  HALL_FUEL = placeOf('hall-fuel');

export function beginGrid(world: Prepared): GridState {
  const { zones, plants, links, fuels } = world.columns;
  const zeros = (n: number): number[] => new Array<number>(n).fill(0);
  return {
    output_mw: zeros(plants),
    available_mw: zeros(plants),
    demand_mw: zeros(zones * 4),
    cost_pkr_kwh: zeros(zones * 4),
    works_paid: new Array<number>(links).fill(-1),
    gate: 0,
    store_gwh: 0,
    cargo: 0,
    cargo_until: -1,
    cargo_owed: 0,
    cargo_due: -1,
    cut: world.nation.cities.map(() => 0),
    city_h: world.nation.cities.map(() => 0),
    loss_h: world.nation.cities.map((city) => city.loss_shedding_h),
    feeder: world.nation.cities.map(() => 1),
    heat_h: world.nation.cities.map(() => 0),
    memory_h: world.nation.cities.map(() => 0),
    flow_mw: zeros(links * 4),
    link_mw: Array.from(world.columns.linkMw),
    shortage_h: zeros(zones),
    shortage_mwh: zeros(4),
    use_mwh: zeros(USES.length),
    use_pkr: zeros(USES.length),
    halls_mw: zeros(zones * 4),
    licensed_mw: zeros(zones * 4),
    outage: new Array<number>(zones).fill(world.p.outage_mean),
    spilled_mwh: 0,
    losses_mwh: 0,
    generated_mwh: 0,
    blackout_h: 0,
    blackout_day: -1,
    blackouts: 0,
    unserved_mwh: 0,
    short_quiet: 0,
    spare_mw: zeros(zones * 4),
    firm_mw: zeros(zones * 4),
    margin_pct: 0,
    idle_mw: 0,
    idle_evening_mw: 0,
    fuel_mwh: zeros(fuels),
    fuel_pkr: 0,
    fuel_import_usd: 0,
    capacity_pkr: 0,
    package_mw: 0,
    package_full_mw: 0,
    package_pkr_kwh: 0,
    package_end_day: -1,
    batteries: [],
    battery_mw: zeros(zones),
    battery_mwh: zeros(zones),
    battery_block: new Array<number>(zones).fill(-1),
    battery_all_mw: 0,
    battery_day: -1,
    battery_out_mwh: 0,
    retired: [],
    retired_share: 0,
    modifier: new Array<number>(MODIFIERS.length).fill(1),
    modifier_until: new Array<number>(MODIFIERS.length).fill(-1),
  };
}

/** What industry pays without a package, PKR/kWh: the first day’s tariff, moved each July with everybody’s. */
export function industryTariff({ p }: Prepared, { budget }: State): number {
  return p.package_base_pkr_kwh * budget.tariff_index;
}

/** MW that the industry package calls for at a tariff, once its ramp is over. */
export function packageMw(world: Prepared, state: State, tariff_pkr_kwh: number): number {
  const { p } = world;
  const cut = Math.max(0, 1 - tariff_pkr_kwh / industryTariff(world, state));
  return Math.min(p.package_cap_mw, p.package_base_mw * p.package_elasticity * cut);
}

/** Starts the industry package: everybody's new use at one tariff, MW growing to what the price cut calls for. */
export function startPackage(world: Prepared, state: State, tariff_pkr_kwh: number, until: number): void {
  state.grid.package_pkr_kwh = tariff_pkr_kwh;
  state.grid.package_end_day = until;
  weighPackage(world, state);
}

/** What a package in force calls for against the tariff of the day. */
export function weighPackage(world: Prepared, state: State): void {
  const own = state.grid;
  if (own.package_end_day >= 0) own.package_full_mw = packageMw(world, state, own.package_pkr_kwh);
}

export function gridDay(ctx: Context): void {
  const { world, day } = ctx;
  const { p } = world;
  const own = ctx.state.grid;
  for (let m = 0; m < own.modifier.length; m++) if (own.modifier_until[m]! <= day) own.modifier[m] = 1;
  if (own.package_end_day >= 0 && day >= own.package_end_day) {
    own.package_full_mw = 0;
    own.package_end_day = -1;
  }
  if (own.package_full_mw === 0) own.package_mw = 0;
  else
    own.package_mw = Math.min(
      own.package_full_mw,
      own.package_mw + own.package_full_mw / p.package_ramp_days,
    );
  cargoDay(ctx, own);
  if (world.dayOfMonth[day] === 1) worksMonth(ctx, own);
  if (own.battery_day === day) reckonBatteries(ctx, own);
  if (own.battery_all_mw > 0) storageMorning(ctx, own);
  fillDemand(ctx, own);
  if (ctx.state.demand.on === 1) layDemand(ctx, own.demand_mw);
  fillSupply(ctx, own);
  // where all was served yesterday and today, there are no dark cities to clear or to lay out
  const wasDark = own.unserved_mwh > 0;
  dispatchDay(ctx, own);
  if (wasDark || own.unserved_mwh > 0) cutDay(world, own);
  tellShortage(ctx, own);
  rememberHeat(ctx, own);
  account(ctx, own);
  storageEvening(ctx, own);
}

/** The first evening that somebody is short, and the next after a quiet time: a shortage that lasts is told once. */
function tellShortage(ctx: Context, own: GridState): void {
  const { p } = ctx.world;
  if (own.short_quiet > 0) own.short_quiet--;
  if (own.unserved_mwh === 0) return;
  let hours = 0;
  for (let z = 0; z < own.shortage_h.length; z++) hours = Math.max(hours, own.shortage_h[z]!);
  if (hours < p.shortage_told_h) return;
  if (own.short_quiet === 0) tell(ctx, { kind: 'shortage', day: ctx.day, hours });
  own.short_quiet = p.shortage_quiet_days + 1;
}

/** What customers want by zone and block: the base year's shape, grown, less new rooftop sun, more heat, with the load that was shed. */
function fillDemand(ctx: Context, own: GridState): void {
  const { p, columns, almanac } = ctx.world;
  const row = rowOf(ctx.world, ctx.day);
  const years = almanac[row + ALMANAC.time]! - p.base_year;
  const growth = p.base_served * (1 + p.demand_growth_year * years) * own.modifier[DEMAND]!;
  const mean = almanac[row + ALMANAC.mean]!,
    trough = almanac[row + ALMANAC.trough]!,
    evening = 0.94 * almanac[row + ALMANAC.peak]!;
  const middle =
    (24 * mean - BLOCK_HOURS[0] * trough - BLOCK_HOURS[3] * evening) / (BLOCK_HOURS[1] + BLOCK_HOURS[2]);
  // rooftop added since the base year; additions fade each year
  const fade = p.rooftop_fade_year * Math.max(0, years);
  const added = p.rooftop_mw_year * Math.max(0, years) * (1 / (1 + fade));
  const sun = Math.max(0, added - ctx.state.parliament.rooftop_less_mw) * p.rooftop_share * 24;
  const latent = almanac[row + ALMANAC.latent]! * (1 + p.latent_growth_year * years);
  for (let z = 0; z < columns.zones; z++) {
    const share = columns.zoneShare[z]!;
    const normal = almanac[row + ALMANAC.temperature + z]!;
    const ramp = Math.min(1, Math.max(0, (normal - p.heat_from_c + 4) / 8));
    const heat = p.heat_demand_mw_c * ramp * (ctx.state.climate.temperature_c[z]! - normal);
    const i = z * 4;
    own.demand_mw[i] = Math.max(0, share * (trough * growth + heat));
    own.demand_mw[i + 1] = Math.max(
      0,
      share * (middle * growth + heat + 0.1 * latent - (sun * 0.3) / BLOCK_HOURS[1]),
    );
    own.demand_mw[i + 2] = Math.max(
      0,
      share * (middle * growth + heat + 0.15 * latent - (sun * 0.7) / BLOCK_HOURS[2]),
    );
    own.demand_mw[i + 3] = Math.max(0, share * (evening * growth + heat + latent));
  }
}

/** Energy by fuel, imports in dollars, capacity payments, and the power account's margin on new uses. */
function account(ctx: Context, own: GridState): void {
  const { p } = ctx.world;
  own.fuel_import_usd = Math.round(closeSupply(own) / ctx.state.economy.fx_pkr_usd);
  own.capacity_pkr = Math.round(
    (p.capacity_pkr_year * ctx.state.budget.capacity_index * capacityFactor(ctx.state)) / 365,
  );
  if (own.use_mwh[1]! > 0) {
    postAt(ctx, PACKAGE_TARIFF, Math.round(own.use_mwh[1]! * 1000 * own.package_pkr_kwh));
    postAt(ctx, PACKAGE_FUEL, Math.round(own.use_pkr[1]!));
  }
  if (own.use_mwh[2]! > 0) postAt(ctx, LICENSED_FUEL, Math.round(own.use_pkr[2]!));
  if (own.use_mwh[3]! > 0) postAt(ctx, HALL_FUEL, Math.round(own.use_pkr[3]!));
}
