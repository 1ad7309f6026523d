// What may be asked of the Fund, the watch and partners: whether it may, and what it does at once.

import { failing } from '../conditions.ts';
import { type Context, cash, circularDebt, post, tell } from '../context.ts';
import type { Command, ProgrammeData, ProgrammeState, Refusal, State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { coverMonths } from './payments.ts';
import { spend } from './points.ts';
import { swayProgramme } from './programme.ts';
import { dealRuns, lacksGoodwill, signDeal } from './programme-deals.ts';
import { bookFund, CAUSE, IN_PROGRAMME, MONITORED, TALKS } from './programme-fund.ts';
import { openPoints } from './programme-measures.ts';

/** Before a review the board hears of a waiver for so many days. */
const WAIVER_DAYS = 60;

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
      spend(ctx, Math.round(world.p.consult_capital), 'consultation');
      return;
    case 'programme.waive':
      spend(ctx, waiverCost(world, state), 'waiver');
      own.waiver = 1;
      own.waivers += 1;
      return;
    case 'programme.request':
      spend(ctx, data.fund.again.capital, 'new-programme');
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
      spend(ctx, act.capital, 'compliance');
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
    ((command.kind === 'laws.table' || command.kind === 'parliament.ordinance') &&
      data.fund.announced.includes(command.law)) ||
    (command.kind === 'halls.licence' && command.open && command.cap_mw > data.fund.pilot_mw) ||
    (command.kind === 'treasury.buying' && command.usd > 0);
  if (!says) return;
  const fresh = own.consulted_day >= 0 && ctx.day - own.consulted_day <= ctx.world.p.consult_days;
  if (fresh) return;
  own.unconsulted += 1;
  tell(ctx, { kind: 'unconsulted', day: ctx.day, count: own.unconsulted });
}
