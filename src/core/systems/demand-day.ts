// The day of demand: its laws are read as levers here, so that what it does to the load knows of no law.
import type { Context } from '../context.ts';
import type { State } from '../types.ts';
import { type Asks, demandEvening, demandMonth } from './demand.ts';
import { LEVER, leverOf } from './laws-levers.ts';

/** On the first of a month: what programmes have reached. */
export function demandDay(ctx: Context): void {
  if (ctx.world.dayOfMonth[ctx.day] === 1) demandMonth(ctx, asksOf(ctx.state));
}

/** Evening, while any programme is on. */
export function demandNight(ctx: Context): void {
  if (ctx.state.demand.on === 1) demandEvening(ctx, asksOf(ctx.state));
}

/** Lever by lever: a place that is named is known, one that is handed over is looked up. */
export function asksOf(state: State): Asks {
  return {
    night_rebate_pkr_kwh: leverOf(state, LEVER.night_rebate_pkr_kwh),
    wells_pct: leverOf(state, LEVER.wells_pct),
    wells_discount_pkr_kwh: leverOf(state, LEVER.wells_discount_pkr_kwh),
    vehicles_k_year: leverOf(state, LEVER.vehicles_k_year),
    stoves_k_year: leverOf(state, LEVER.stoves_k_year),
    home_cut_pkr_kwh: leverOf(state, LEVER.home_cut_pkr_kwh),
    home_units: leverOf(state, LEVER.home_units),
  };
}
