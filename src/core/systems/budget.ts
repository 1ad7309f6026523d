// The budget: what the ministry is voted each June, what lapses, the hard wall; and once a month the country's own accounts.

import { type Context, cash, post, tell } from '../context.ts';
import { exp } from '../kernel/exact.ts';
import type { BudgetState, Command, Refusal, State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { baseYear, debtDay, debtMonth, expectedGap, yearEnergy } from './circular-debt.ts';
import { seatedCount } from './council-seats.ts';
import { weighPackage } from './grid.ts';
import { LEVER, leverOf } from './laws-levers.ts';
import { capacityFactor } from './plant-orders.ts';
import { spend } from './points.ts';
import { reviewLate } from './programme-standing.ts';

export function beginBudget(world: Prepared): BudgetState {
  const { begin, economy, p } = world;
  return {
    envelope_usd: Math.round(begin.cash_usd! * 100),
    voted_usd: -1,
    asked_usd: 0,
    outlay_before_usd: 0,
    wall_usd: economy ? Math.round(economy.gdp_usd * p.wall_share) : -1,
    over_wall: 0,
    days: 0,
    year_days: 0,
    energy_mwh: 0,
    tariff_index: 1,
    capacity_index: 1,
    capacity_factor: 1,
    subsidy_pkr_year: 0,
    plan_gdp_pkr: 0,
    plan_tax_pkr: 0,
    gdp_pkr: 0,
    receipts_pkr: 0,
    interest_pkr: 0,
    primary_pkr: 0,
    public_debt_pkr: economy ? begin.public_debt_pkr! : 0,
    debt_rate_pct: economy ? begin.debt_rate_pct! : 0,
  };
}

/** After the opening balances are posted: the plans of a year that began before the run. */
export function openYear(ctx: Context): void {
  if (ctx.world.economy) planYear(ctx, ctx.state.budget);
}

/** Laid out since the fiscal year began, cents. */
export function outlayOf(state: State): number {
  return state.ledger.outlay_usd - state.budget.outlay_before_usd;
}

/** What is voted for a year, whole dollars: RULES §1. */
export function envelopeOf(
  usd_year: number,
  consent: number,
  breach: boolean,
  breach_factor: number,
  asked_usd: number,
): number {
  return Math.round(usd_year * (0.7 + (0.3 * consent) / 50) * (breach ? breach_factor : 1) + asked_usd);
}

const JUNE = 5;
const JULY = 6;

export function budgetDay(ctx: Context): void {
  const { world, day } = ctx;
  const { p } = world;
  const own = ctx.state.budget;
  const month = world.month[day]!;
  const date = world.dayOfMonth[day]!;
  if (date === 1) {
    if (world.economy && own.days > 0) accounts(ctx, own);
    if (month === JULY) newYear(ctx, own);
    post(ctx, 'office', Math.round((p.office_usd_year * 100) / 12));
    post(ctx, 'advisers', Math.round((p.adviser_usd_year * seatedCount(ctx.state) * 100) / 12));
  }
  if (world.economy) debtDay(ctx, own);
  own.days += 1;
  own.year_days += 1;
  if (own.over_wall === 0 && own.wall_usd >= 0 && outlayOf(ctx.state) > own.wall_usd * 100) {
    own.over_wall = 1;
    tell(ctx, { kind: 'wall', day, usd: own.wall_usd });
  }
  if (month !== JUNE || day < p.first_envelope_day) return;
  if (date === p.vote_june) vote(ctx, own);
  if (date === 30) lapse(ctx);
}

function vote(ctx: Context, own: BudgetState): void {
  const { p } = ctx.world;
  own.voted_usd = envelopeOf(
    p.envelope_usd_year,
    ctx.state.people.mean,
    reviewLate(ctx.state),
    p.envelope_breach_factor,
    own.asked_usd,
  );
  tell(ctx, { kind: 'voted', day: ctx.day, usd: own.voted_usd, asked_usd: own.asked_usd });
}

/** 30 June: half of the ministry's cash goes back, whatever year it was voted in: what is kept cannot be hoarded. */
function lapse(ctx: Context): void {
  const unspent = Math.max(0, cash(ctx.state));
  const kept = Math.min(1, Math.max(0, leverOf(ctx.state, LEVER.kept)));
  const cents = Math.floor(unspent * ctx.world.p.lapse_share * (1 - kept));
  post(ctx, 'lapse', cents);
  if (cents > 0) tell(ctx, { kind: 'lapse', day: ctx.day, usd: Math.round(cents / 100) });
}

/** 1 July: what was voted is paid, the wall is measured anew, plans are made. */
function newYear(ctx: Context, own: BudgetState): void {
  const { world, day, state } = ctx;
  if (own.voted_usd >= 0) {
    post(ctx, 'envelope', own.voted_usd * 100);
    tell(ctx, { kind: 'envelope', day, usd: own.voted_usd });
    own.envelope_usd = own.voted_usd * 100;
    own.outlay_before_usd = state.ledger.outlay_usd;
  }
  own.voted_usd = -1;
  own.asked_usd = 0;
  own.over_wall = 0;
  if (world.economy) {
    const { gdp_pkr, fx_pkr_usd } = state.economy;
    own.wall_usd = Math.round((gdp_pkr / fx_pkr_usd) * world.p.wall_share);
    planYear(ctx, own);
  }
  own.energy_mwh = 0;
  own.year_days = 0;
}

/** Power tariffs are set to costs: prices, and capacity payments over what is sold; the budget expects a year of debt, and plans output and taxes at trend and target. */
function planYear(ctx: Context, own: BudgetState): void {
  const { world } = ctx;
  const { p } = world;
  const { economy } = ctx.state;
  const years = world.time[ctx.day]! - world.time[0]!;
  own.capacity_index = economy.price_index * exp(p.capacity_growth_year * years);
  const owed = (own.capacity_index / economy.price_index) * capacityFactor(ctx.state);
  own.capacity_factor = (owed * baseYear(world)) / Math.max(1, yearEnergy(world, own));
  own.tariff_index = economy.price_index * (1 + p.tariff_capacity_share * (own.capacity_factor - 1));
  weighPackage(world, ctx.state);
  own.subsidy_pkr_year = Math.round(p.subsidy_share * Math.max(0, expectedGap(ctx, own)));
  own.plan_gdp_pkr = economy.gdp_pkr * (1 + (p.growth_trend_pct + p.cpi_target_pct) / 200);
  own.plan_tax_pkr = (own.plan_gdp_pkr * world.economy!.tax_pkr) / (world.economy!.gdp_usd * p.fx_pkr_usd);
  own.gdp_pkr = 0;
  own.receipts_pkr = 0;
  own.interest_pkr = 0;
  own.primary_pkr = 0;
}

/** The month before: taxes with output, interest on the public debt, and the primary balance: the plan, and what taxes came over it. */
function accounts(ctx: Context, own: BudgetState): void {
  const { world } = ctx;
  const { p } = world;
  const { economy } = ctx.state;
  const base = world.economy!;
  const share = own.days / 365.25;
  const fast = (p.tax_buoyancy - 1) * ((economy.growth_pct - p.growth_trend_pct) / 100);
  const gdp = economy.gdp_pkr * share;
  const taxes =
    (gdp * base.tax_pkr * (1 + fast)) / (base.gdp_usd * p.fx_pkr_usd) +
    leverOf(ctx.state, LEVER.tax_pkr_year) * economy.price_index * share;
  const primary = own.plan_gdp_pkr * share * (base.primary_pct / 100) + taxes - own.plan_tax_pkr * share;
  own.debt_rate_pct += (p.debt_turn_year / 12) * (economy.policy_pct - own.debt_rate_pct);
  const interest = (own.public_debt_pkr * own.debt_rate_pct * share) / 100;
  own.gdp_pkr += gdp;
  own.receipts_pkr += taxes;
  own.interest_pkr += interest;
  own.primary_pkr += primary;
  const revalued = own.public_debt_pkr * base.external_debt_share * economy.fx_change;
  own.public_debt_pkr = Math.max(0, own.public_debt_pkr + interest - primary + revalued);
  debtMonth(ctx, own);
  own.days = 0;
}

/** May more be asked for now? In steps, up to a limit, in the weeks before the vote. */
export function checkBudget(ctx: Context, command: Command): Refusal | null {
  if (command.kind !== 'budget.ask') return null;
  const { world, day } = ctx;
  const { p } = world;
  const own = ctx.state.budget;
  const { usd } = command;
  const most = p.ask_most_usd - own.asked_usd;
  if (!(usd > 0 && usd <= p.ask_most_usd))
    return {
      code: 'out-of-range',
      need: { field: 'usd', value: String(usd), least_usd: p.ask_step_usd, most_usd: p.ask_most_usd },
    };
  if (!Number.isInteger(usd / p.ask_step_usd))
    return { code: 'not-a-step', need: { field: 'usd', step_usd: p.ask_step_usd } };
  if (usd > most)
    return {
      code: 'out-of-range',
      need: { field: 'usd', value: String(usd), least_usd: 0, most_usd: Math.max(0, most) },
    };
  const wait = daysToVote(world, day);
  if (wait < 1 || wait > p.ask_days || day + wait < p.first_envelope_day || own.voted_usd >= 0)
    return { code: 'vote-closed', need: { before_days: p.ask_days, vote_june: p.vote_june } };
  const cost = askCost(world, usd);
  return ctx.state.laws.capital < cost
    ? { code: 'no-capital', need: { cost, have: ctx.state.laws.capital } }
    : null;
}

function askCost(world: Prepared, usd: number): number {
  return Math.round((usd / world.p.ask_step_usd) * world.p.ask_capital);
}

/** Days until the next vote in June; a year is enough to look ahead. */
function daysToVote(world: Prepared, day: number): number {
  const last = Math.min(world.days, day + 366);
  for (let at = day; at <= last; at++)
    if (world.month[at] === JUNE && world.dayOfMonth[at] === world.p.vote_june) return at - day;
  return 367;
}

export function applyBudget(ctx: Context, command: Command): void {
  if (command.kind !== 'budget.ask') return;
  ctx.state.budget.asked_usd += command.usd;
  spend(ctx, askCost(ctx.world, command.usd), 'spent');
}
