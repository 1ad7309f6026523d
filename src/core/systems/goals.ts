// What the run is measured by, as far as the systems built so far feed it: two gauges and the running counts of five mandates.

import type { Context } from '../context.ts';
import { BLOCK_HOURS, type GoalsState, type State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { coverMonths } from './payments.ts';

export function beginGoals(): GoalsState {
  return {
    grid_margin_zone: 2,
    liquidity_zone: 2,
    summers_lit: 0,
    summers: 0,
    summer_h: 0,
    summer_days: 0,
    promise_mw: 0,
    hall_mwh: 0,
    spare_mwh: 0,
    spare_years: 0,
  };
}

export function goalsDay(ctx: Context): void {
  const { world, day } = ctx;
  const { p } = world;
  const own = ctx.state.goals;
  const { grid } = ctx.state;
  own.grid_margin_zone = gaugeZone(
    grid.margin_pct,
    p.margin_red_pct,
    p.margin_amber_pct,
    p.margin_wide_pct,
    p.margin_far_pct,
  );
  if (world.economy) {
    own.liquidity_zone = gaugeZone(
      coverMonths(ctx.state),
      p.cover_red_months,
      p.cover_amber_months,
      p.cover_wide_months,
      p.cover_far_months,
    );
  }
  const hours = grid.unserved_mwh > 0 ? meanHours(world, grid.shortage_h) : 0;
  const month = world.month[day]!;
  if (month >= 5 && month <= 7) {
    own.summer_h += hours;
    own.summer_days += 1;
  } else if (own.summer_days > 0) {
    // a summer that the run saw less than half of is not counted
    if (own.summer_days >= 46) {
      own.summers += 1;
      if (own.summer_h / own.summer_days <= p.lights_hours) own.summers_lit += 1;
    }
    own.summer_h = 0;
    own.summer_days = 0;
  }
  if (grid.unserved_mwh === 0) own.promise_mw += (newLoadMwh(ctx.state) / 24 - own.promise_mw) / 365;
  spare(ctx, own);
}

/** Energy of new load of any use today, MWh: package, halls of every kind, vehicles and cookers; batteries only move it. */
export function newLoadMwh({ grid, demand }: State): number {
  const { use_mwh } = grid;
  return use_mwh[1]! + use_mwh[2]! + use_mwh[3]! + use_mwh[4]! + demand.electric_mwh;
}

/** Mean by demand of hours by zone. */
function meanHours({ columns }: Prepared, hours: readonly number[]): number {
  const { zoneShare } = columns;
  let sum = 0,
    demand = 0;
  for (let z = 0; z < hours.length; z++) {
    sum += hours[z]! * zoneShare[z]!;
    demand += zoneShare[z]!;
  }
  return sum / demand;
}

/** Energy of own halls, and how much of it was spare: at a zonal cost under the limit, which follows prices, on days without shortage. */
function spare(ctx: Context, own: GoalsState): void {
  const { world, day } = ctx;
  const { grid } = ctx.state;
  const { halls_mw, cost_pkr_kwh } = grid;
  const limit = world.p.spare_cost_pkr_kwh * ctx.state.economy.price_index;
  const lit = grid.unserved_mwh === 0;
  let all = own.hall_mwh,
    within = own.spare_mwh;
  for (let j = 0; j < halls_mw.length; j++) {
    const mwh = halls_mw[j]! * BLOCK_HOURS[j & 3]!;
    all += mwh;
    if (lit && cost_pkr_kwh[j]! <= limit) within += mwh;
  }
  own.hall_mwh = all;
  own.spare_mwh = within;
  if (world.month[day] === 5 && world.dayOfMonth[day] === 30) {
    if (own.hall_mwh >= world.p.spare_mwh_year && own.spare_mwh >= world.p.spare_share * own.hall_mwh)
      own.spare_years += 1;
    own.hall_mwh = 0;
    own.spare_mwh = 0;
  }
}

/** Gauge bands, red | amber | green | amber | red. */
export function gaugeZone(value: number, red: number, amber: number, wide: number, far: number): number {
  if (value < red || value > far) return 0;
  return value < amber || value > wide ? 1 : 2;
}
