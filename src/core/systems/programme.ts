// The programme and the country’s standing: what each day and month brings, which orders there are, and what others may move.

import { failing } from '../conditions.ts';
import { type Context, cash, circularDebt, post, tell } from '../context.ts';
import type { Command, ProgrammeData, ProgrammeState, Refusal, Relation, State } from '../types.ts';
import { FUND_CAUSES, HALF_YEAR } from '../types.ts';
import type { Prepared } from '../world.ts';
import { coverMonths } from './payments.ts';
import {
  dealRuns,
  dealsDay,
  dealsMonth,
  lacksGoodwill,
  moveGoodwill,
  partnerOf,
  signDeal,
} from './programme-deals.ts';
import { fatfDay, fatfMonth, setMeter } from './programme-fatf.ts';
import {
  bookFund,
  CAUSE,
  dayOf,
  fundDay,
  fundMonth,
  IN_PROGRAMME,
  MONITORED,
  TALKS,
} from './programme-fund.ts';
import { investorsMonth, moveInvestors } from './programme-investors.ts';
import { generalTariff, MARKS, openPoints, sumsNow } from './programme-measures.ts';
import { rivalsMonth } from './programme-rivals.ts';
import { NEUTRAL } from './programme-standing.ts';

/** Before a review the board hears of a waiver for so many days. */
const WAIVER_DAYS = 60;

export function beginProgramme(world: Prepared): ProgrammeState {
  const { nation, begin } = world;
  const data = nation.programme;
  const zeros = (count: number): number[] => new Array<number>(count).fill(0);
  const none = (count: number): number[] => new Array<number>(count).fill(-1);
  const start = data?.fund.start ?? 0;
  const causes = FUND_CAUSES.length + (data?.fund.benchmarks.length ?? 0);
  const first = data?.fund.reviews.findIndex(({ date }) => dayOf(world, date) >= 0) ?? -1;
  const last = data?.fund.reviews.at(-1);
  const own: ProgrammeState = {
    fund: start,
    fatf: 0,
    investors: data ? NEUTRAL : 0,
    fund_by: [start, ...zeros(causes - 1)],
    phase: first < 0 ? MONITORED : IN_PROGRAMME,
    again: 0,
    done: Math.max(0, first),
    due_day: first < 0 ? -1 : dayOf(world, data!.fund.reviews[first]!.date),
    due_usd: first < 0 ? 0 : data!.fund.reviews[first]!.usd,
    end_day: last && first >= 0 ? dayOf(world, last.date) + data!.fund.grace_days : -1,
    late_day: -1,
    taken: zeros(data?.fund.benchmarks.length ?? 0),
    passed: 0,
    late: 0,
    passed_day: -1,
    completed: 0,
    lapsed: 0,
    waivers: 0,
    waiver: 0,
    consulted_day: -1,
    unconsulted: 0,
    reporting: 0,
    hall_mwh: 0,
    hall_general_pkr: 0,
    marks: zeros(MARKS * HALF_YEAR.length),
    over_wall: 0,
    debt_pkr: begin.arrears_pkr ?? 0,
    board_day: 0,
    coins_usd: 0,
    drivers: data?.fatf.drivers.map((one) => opening(one.points, one.laws, one.act, one.figure)) ?? [],
    shock: 0,
    acts: none(data?.fatf.acts.length ?? 0),
    grey: 0,
    grey_day: -1,
    clean: 0,
    plenaries: 0,
    plenaries_low: 0,
    coin_notch: 0,
    goodwill: data?.partners.map((one) => one.goodwill) ?? [],
    deals: none(data?.deals.length ?? 0),
    held_btc: data?.rivals.map((one) => one.held_btc) ?? [],
    law: data?.rivals.map((one) => one.law) ?? [],
    peak_usd: data ? begin.price_usd! : 0,
  };
  if (data) setMeter(own, data);
  return own;
}

/** A driver on the first day: no law is in force and no act works; a figure stands at its start. */
function opening(
  points: number,
  laws: readonly string[],
  act: string | null,
  figure: { readonly none: number; readonly whole: number; readonly start: number } | null,
): number {
  if (laws.length > 0 || act !== null) return 0;
  if (figure === null) return points;
  return points * Math.max(0, Math.min(2, (figure.start - figure.none) / (figure.whole - figure.none)));
}

export function programmeDay(ctx: Context): void {
  const { world, state, day } = ctx;
  const data = world.nation.programme;
  if (data === undefined) return;
  const own = state.programme;
  const { use_mwh } = state.grid;
  const mwh = use_mwh[2]! + use_mwh[3]!;
  own.hall_mwh += mwh;
  own.hall_general_pkr += mwh * 1000 * generalTariff(world, state);
  if (state.budget.over_wall === 1) own.over_wall = 1;
  if (world.dayOfMonth[day] === 1) month(ctx, own, data);
  fundDay(ctx, own, data);
  fatfDay(ctx, own, data);
  dealsDay(ctx, own, data);
}

function month(ctx: Context, own: ProgrammeState, data: ProgrammeData): void {
  const wide = HALF_YEAR.length;
  const now = sumsNow(ctx.state);
  own.marks.copyWithin(0, wide);
  for (let i = 0; i < wide; i++) own.marks[(MARKS - 1) * wide + i] = now[i]!;
  fundMonth(ctx, own);
  fatfMonth(ctx, own, data);
  investorsMonth(ctx, own);
  dealsMonth(ctx, own, data);
  rivalsMonth(ctx, own, data);
}

function lacksCapital(state: State, cost: number): Refusal | null {
  const have = state.laws.capital;
  return have < cost ? { code: 'no-capital', need: { cost, have } } : null;
}

function lacksCash(state: State, usd: number): Refusal | null {
  const cash_usd = cash(state) / 100;
  return usd > 0 && cash_usd < usd ? { code: 'no-cash', need: { cost_usd: usd, cash_usd } } : null;
}

/** Points that a waiver costs now: one more for each had before. */
export function waiverCost(world: Prepared, state: State): number {
  return Math.round(world.p.waiver_capital) + state.programme.waivers;
}

export function checkProgramme(ctx: Context, command: Command): Refusal | null {
  if (!command.kind.startsWith('programme.')) return null;
  const { world, state, day } = ctx;
  const { p } = world;
  const data = world.nation.programme;
  if (data === undefined) return { code: 'no-programme', need: {} };
  const own = state.programme;
  switch (command.kind) {
    case 'programme.consult':
      if (own.consulted_day >= 0 && day - own.consulted_day < p.consult_days)
        return {
          code: 'just-consulted',
          need: { wait_days: Math.ceil(own.consulted_day + p.consult_days - day) },
        };
      return lacksCapital(state, Math.round(p.consult_capital));
    case 'programme.waive': {
      const near = own.due_day - day <= WAIVER_DAYS || own.late_day >= 0;
      const open = openPoints(world, state).some((points) => points > 0);
      if (own.phase !== IN_PROGRAMME || !near || !open || own.waiver === 1)
        return { code: 'nothing-to-waive', need: { before_days: WAIVER_DAYS } };
      return lacksCapital(state, waiverCost(world, state));
    }
    case 'programme.request':
      if (own.phase !== MONITORED) return { code: 'programme-runs', need: {} };
      if (coverMonths(state) >= data.fund.again.cover_months)
        return { code: 'cover-enough', need: { months: data.fund.again.cover_months } };
      return lacksCapital(state, data.fund.again.capital);
    case 'programme.report':
      return (own.reporting === 1) === command.on ? { code: 'already-so', need: {} } : null;
    case 'programme.act': {
      const at = data.fatf.acts.findIndex((act) => act.id === command.act);
      const act = data.fatf.acts[at];
      if (act === undefined) return { code: 'unknown-act', need: { act: command.act } };
      if (own.acts[at]! >= 0) return { code: 'act-taken', need: { act: act.id } };
      return lacksCapital(state, act.capital) ?? lacksCash(state, act.usd);
    }
    case 'programme.deal':
      return checkDeal(ctx, own, data, command.deal);
    default:
      return null;
  }
}

function checkDeal(ctx: Context, own: ProgrammeState, data: ProgrammeData, id: string): Refusal | null {
  const d = data.deals.findIndex((one) => one.id === id);
  const deal = data.deals[d];
  if (deal === undefined) return { code: 'unknown-deal', need: { deal: id } };
  if (dealRuns(own, deal, d, ctx.day)) return { code: 'deal-runs', need: { deal: id } };
  const low = lacksGoodwill(own, data, deal);
  if (low) return low;
  for (const gain of deal.gains)
    if (gain.kind === 'act' && own.acts[data.fatf.acts.findIndex((act) => act.id === gain.act)]! >= 0)
      return { code: 'act-taken', need: { act: gain.act } };
  const leaf = deal.when === null ? undefined : failing(ctx, deal.when)[0];
  if (leaf !== undefined)
    return {
      code: 'deal-needs',
      need: leaf.kind === 'compare' ? { quantity: leaf.quantity, op: leaf.op, value: leaf.value } : {},
    };
  return lacksCapital(ctx.state, deal.capital) ?? lacksCash(ctx.state, deal.usd);
}

export function applyProgramme(ctx: Context, command: Command): void {
  const { world, state, day } = ctx;
  const data = world.nation.programme;
  if (data === undefined) return;
  const own = state.programme;
  announce(ctx, own, data, command);
  switch (command.kind) {
    case 'budget.ask':
      // asking parliament for more is asking the Fund to look away (RULES §1)
      bookFund(own, CAUSE.asked, -(world.p.ask_fund * command.usd) / world.p.ask_step_usd);
      return;
    case 'programme.consult':
      own.consulted_day = day;
      own.unconsulted = 0;
      state.laws.capital -= Math.round(world.p.consult_capital);
      return;
    case 'programme.waive':
      state.laws.capital -= waiverCost(world, state);
      own.waiver = 1;
      own.waivers += 1;
      return;
    case 'programme.request':
      state.laws.capital -= data.fund.again.capital;
      own.phase = TALKS;
      own.due_day = day + data.fund.again.talks_days;
      own.debt_pkr = circularDebt(state);
      own.board_day = day;
      return;
    case 'programme.report':
      own.reporting = command.on ? 1 : 0;
      return;
    case 'programme.act': {
      const at = data.fatf.acts.findIndex((act) => act.id === command.act);
      const act = data.fatf.acts[at]!;
      state.laws.capital -= act.capital;
      post(ctx, 'compliance', Math.round(act.usd * 100));
      own.acts[at] = day + act.days;
      return;
    }
    case 'programme.deal':
      signDeal(
        ctx,
        own,
        data,
        data.deals.findIndex((one) => one.id === command.deal),
        (relation, by) => swayProgramme(ctx, relation, '', by),
        (act) => {
          own.acts[data.fatf.acts.findIndex((one) => one.id === act)] = day + 1;
        },
      );
      return;
    default:
  }
}

/** Some orders are announcements: the Fund would rather hear of them first. */
function announce(ctx: Context, own: ProgrammeState, data: ProgrammeData, command: Command): void {
  const says =
    (command.kind === 'laws.table' && data.fund.announced.includes(command.law)) ||
    (command.kind === 'halls.licence' && command.open && command.cap_mw > data.fund.pilot_mw) ||
    (command.kind === 'treasury.buying' && command.usd > 0);
  if (!says) return;
  const fresh = own.consulted_day >= 0 && ctx.day - own.consulted_day <= ctx.world.p.consult_days;
  if (fresh) return;
  own.unconsulted += 1;
  tell(ctx, { kind: 'unconsulted', day: ctx.day, count: own.unconsulted });
}

/** Moves what others think of us; `of` is the deal’s partner for `deal`, otherwise ''. */
export function swayProgramme(ctx: Context, relation: Relation, of: string, by: number): void {
  const data = ctx.world.nation.programme;
  if (data === undefined) return;
  const own = ctx.state.programme;
  if (relation === 'fund') bookFund(own, CAUSE.events, by);
  else if (relation === 'fatf') {
    own.shock += by;
    setMeter(own, data);
  } else if (relation === 'investors') moveInvestors(ctx, 'events', by, 'state');
  else if (relation === 'deal') moveGoodwill(own, partnerOf(data, of), by);
}
