// The programme and the country’s standing: how they begin, what each day and month brings, and what others may move.

import type { Context } from '../context.ts';
import type { ProgrammeData, ProgrammeState, Relation } from '../types.ts';
import { FUND_CAUSES, HALF_YEAR } from '../types.ts';
import type { Prepared } from '../world.ts';
import { dealsDay, dealsMonth, moveGoodwill, partnerOf } from './programme-deals.ts';
import { fatfDay, fatfMonth, setMeter } from './programme-fatf.ts';
import { bookFund, CAUSE, dayOf, fundDay, fundMonth, IN_PROGRAMME, MONITORED } from './programme-fund.ts';
import { investorsMonth, moveInvestors } from './programme-investors.ts';
import { generalTariff, MARKS, sumsNow } from './programme-measures.ts';
import { rivalsMonth } from './programme-rivals.ts';
import { NEUTRAL } from './programme-standing.ts';

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
    drivers:
      data?.fatf.drivers.map((one) =>
        one.from !== undefined && dayOf(world, one.from) > 0
          ? 0
          : opening(one.points, one.laws, one.act, one.figure),
      ) ?? [],
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
  const { marks } = own;
  const kept = (MARKS - 1) * wide;
  // by hand: `copyWithin` of a plain array took 2 µs
  for (let i = 0; i < kept; i++) marks[i] = marks[i + wide]!;
  for (let i = 0; i < wide; i++) marks[kept + i] = now[i]!;
  fundMonth(ctx, own);
  fatfMonth(ctx, own, data);
  investorsMonth(ctx, own);
  dealsMonth(ctx, own, data);
  rivalsMonth(ctx, own, data);
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
