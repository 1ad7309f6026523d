// Circular debt: what distribution loses over what tariffs allow and what is billed and not paid, by the day; interest and subsidy by the month.

import { type Context, circularDebt, placeOf, postAt } from '../context.ts';
import type { BudgetState } from '../types.ts';
import type { Prepared } from '../world.ts';
import { LEVER, leverOf } from './laws-levers.ts';

const DEBT_LOSSES = placeOf('debt-losses'),
  DEBT_INTEREST = placeOf('debt-interest'),
  DEBT_UNPAID = placeOf('debt-unpaid'),
  DEBT_SURCHARGE = placeOf('debt-surcharge'),
  DEBT_SUBSIDY = placeOf('debt-subsidy');

interface Terms {
  readonly losses: number;
  readonly unpaid: number;
  readonly surcharge: number;
}

/** Local currency that so much energy for the country's own load adds to the debt and takes off it. */
function termsOf({ world, state }: Context, energy_mwh: number, tariff_index: number): Terms {
  const { p } = world;
  const { capacity_factor } = state.budget;
  // tariff and cost move with prices and, each by its share, with capacity payments a unit; laws move losses and recovery
  const prices = tariff_index / (1 + p.tariff_capacity_share * (capacity_factor - 1));
  const cost = p.average_cost_pkr_kwh * prices * (1 + p.capacity_share * (capacity_factor - 1));
  const lost = p.loss_actual + leverOf(state, LEVER.losses);
  const paid = Math.min(1, p.recovery + leverOf(state, LEVER.recovery));
  const kwh = energy_mwh * 1000;
  const billed = kwh * (1 - lost);
  return {
    losses: Math.max(0, lost - p.loss_allowed) * kwh * cost,
    unpaid: (1 - paid) * billed * p.average_tariff_pkr_kwh * tariff_index,
    surcharge: billed * p.surcharge_paid_share * p.surcharge_pkr_kwh,
  };
}

/** Rate on what is owed, % a year. */
function lateRate({ world, state }: Context): number {
  return Math.max(
    0,
    state.economy.policy_pct + world.p.late_spread_pct + leverOf(state, LEVER.late_spread_pct),
  );
}

/** Today's energy: lost, billed, not paid, and what consumers pay towards the debt. New uses have their own account. */
export function debtDay(ctx: Context, own: BudgetState): void {
  const { grid } = ctx.state;
  let energy = grid.generated_mwh + grid.battery_out_mwh;
  for (let u = 1; u < grid.use_mwh.length; u++) energy -= grid.use_mwh[u]!;
  energy = Math.max(0, energy);
  const terms = termsOf(ctx, energy, own.tariff_index);
  own.energy_mwh += energy;
  postAt(ctx, DEBT_LOSSES, Math.round(terms.losses));
  postAt(ctx, DEBT_UNPAID, Math.round(terms.unpaid));
  payOff(ctx, DEBT_SURCHARGE, terms.surcharge);
}

/** The month before: interest on what is owed, and the month's part of the subsidy. */
export function debtMonth(ctx: Context, own: BudgetState): void {
  const share = own.days / 365.25;
  const owed = Math.max(0, circularDebt(ctx.state));
  postAt(ctx, DEBT_INTEREST, Math.round((owed * lateRate(ctx) * share) / 100));
  payOff(ctx, DEBT_SUBSIDY, own.subsidy_pkr_year * share);
}

/** Nobody pays off more than is owed. */
function payOff(ctx: Context, place: number, amount: number): void {
  postAt(ctx, place, Math.min(Math.round(amount), Math.max(0, circularDebt(ctx.state))));
}

/** What the debt would grow by in the year ahead without a subsidy: last year's energy, or the base year's where the run saw less than ten months. */
export function expectedGap(ctx: Context, own: BudgetState): number {
  const { world } = ctx;
  const terms = termsOf(ctx, yearEnergy(world, own), own.tariff_index);
  const interest = (Math.max(0, circularDebt(ctx.state)) * lateRate(ctx)) / 100;
  return terms.losses + terms.unpaid + interest - terms.surcharge;
}

/** A year's energy for the country's own load, MWh: last year's, or the base year's where the run saw less than ten months. */
export function yearEnergy(world: Prepared, own: BudgetState): number {
  return own.year_days >= 300 ? (own.energy_mwh * 365) / own.year_days : baseYear(world);
}

/** Energy of the base year, MWh. */
export function baseYear(world: Prepared): number {
  const months = world.nation.load.mean_mw;
  let mean = 0;
  for (let i = 0; i < 12; i++) mean += months[i]! / 12;
  return mean * 8760;
}
