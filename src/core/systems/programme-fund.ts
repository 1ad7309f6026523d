// The Fund: compliance and what moves it, the board's sittings, tranches, delay, the programme's end, monitoring, a new programme.

import { type Context, circularDebt, post, posted, tell } from '../context.ts';
import { dayNumber } from '../kernel/calendar.ts';
import type { ProgrammeData, ProgrammeState } from '../types.ts';
import { FUND_CAUSES } from '../types.ts';
import type { Prepared } from '../world.ts';
import { isSeated } from './council-seats.ts';
import { moveInvestors } from './programme-investors.ts';
import { openPoints } from './programme-measures.ts';

export const IN_PROGRAMME = 0,
  MONITORED = 1,
  TALKS = 2;

const MONTH_DAYS = 30;

/** Day of the run of a date. */
export function dayOf(world: Prepared, date: readonly [number, number, number]): number {
  return dayNumber(...date) - world.firstDay;
}

/** Books points of compliance under a cause, within 0 and 100. */
export function bookFund(own: ProgrammeState, cause: number, by: number): void {
  const to = Math.max(0, Math.min(100, own.fund + by));
  own.fund_by[cause] = own.fund_by[cause]! + (to - own.fund);
  own.fund = to;
}
export const CAUSE = { start: 0, time: 1, events: 2, asked: 3, adviser: 4 } as const satisfies Record<
  (typeof FUND_CAUSES)[number],
  number
>;
const benchmarkCause = (b: number): number => FUND_CAUSES.length + b;

/** Points open now by benchmark, less the worst where the board has granted a waiver. */
export function chargedPoints(ctx: Context, own: ProgrammeState): number[] {
  const points = openPoints(ctx.world, ctx.state);
  if (own.waiver === 0) return points;
  let worst = 0;
  for (let b = 1; b < points.length; b++) if (points[b]! > points[worst]!) worst = b;
  points[worst] = 0;
  return points;
}

/** The board's day: a first sitting takes the points of what is open, a later one gives back what was mended since. */
export function board(ctx: Context, own: ProgrammeState, data: ProgrammeData): void {
  const { world, day } = ctx;
  const { p } = world;
  const points = chargedPoints(ctx, own);
  points.forEach((now, b) => {
    bookFund(own, benchmarkCause(b), own.taken[b]! - now);
    own.taken[b] = now;
  });
  own.waiver = 0;
  markBoard(ctx, own);
  const usd = own.due_usd;
  if (own.fund < p.fund_pass) {
    if (own.late_day < 0) {
      own.late += 1;
      own.late_day = day;
      moveInvestors(ctx, 'review-late', -p.late_investors, 'late_investors');
    }
    const wanted = p.delay_months + Math.floor((p.fund_pass - own.fund) / p.delay_points);
    const months = Math.min(p.delay_most_months, wanted);
    own.due_day = day + Math.round(months * MONTH_DAYS);
    tell(ctx, { kind: 'review', day, passed: false, fund: own.fund, months, usd });
    return;
  }
  own.passed += 1;
  own.passed_day = day;
  own.late_day = -1;
  own.taken.fill(0);
  moveInvestors(ctx, 'review-passed', p.review_investors, 'review_investors');
  own.done += 1;
  post(ctx, 'fx-tranche', Math.round(usd * 100));
  tell(ctx, { kind: 'review', day, passed: true, fund: own.fund, months: 0, usd });
  tell(ctx, { kind: 'tranche', day, usd });
  next(ctx, own, data);
}

/** What was measured since the last sitting is measured anew. */
export function markBoard(ctx: Context, own: ProgrammeState): void {
  own.over_wall = 0;
  own.debt_pkr = circularDebt(ctx.state);
  own.board_day = ctx.day;
  own.coins_usd = posted(ctx.state, 'coins-bought');
  own.unconsulted = 0;
}

/** The review after the one just done, no sooner than two months from now; after the last the programme is completed. */
function next(ctx: Context, own: ProgrammeState, data: ProgrammeData): void {
  const { world, day } = ctx;
  const { reviews, again } = data.fund;
  const soonest = day + 2 * MONTH_DAYS;
  if (own.again === 0) {
    const following = reviews[own.done];
    if (following === undefined) {
      end(ctx, own, true);
      return;
    }
    own.due_day = Math.max(soonest, dayOf(world, following.date));
    own.due_usd = following.usd;
    return;
  }
  if (own.done >= again.reviews) {
    end(ctx, own, true);
    return;
  }
  own.due_day = day + again.gap_days;
  own.due_usd = again.usd;
}

function end(ctx: Context, own: ProgrammeState, completed: boolean): void {
  own.phase = MONITORED;
  own.due_day = -1;
  own.due_usd = 0;
  own.end_day = -1;
  own.late_day = -1;
  own.taken.fill(0);
  own.waiver = 0;
  if (completed) own.completed += 1;
  else own.lapsed += 1;
  tell(ctx, { kind: 'programme-ended', day: ctx.day, completed });
}

/** Days on which something of the Fund falls due. */
export function fundDay(ctx: Context, own: ProgrammeState, data: ProgrammeData): void {
  const { day } = ctx;
  if (own.phase === IN_PROGRAMME) {
    if (own.due_day === day) board(ctx, own, data);
    if (own.phase === IN_PROGRAMME && day >= own.end_day) end(ctx, own, false);
    return;
  }
  if (own.phase === TALKS) {
    if (own.due_day === day) approve(ctx, own, data);
    return;
  }
  if (ctx.world.monitorOn[day] === 1) monitor(ctx, own, data);
}

/** Twice a year after the programme: open breaches cost half of their points, and the statement is public. */
function monitor(ctx: Context, own: ProgrammeState, data: ProgrammeData): void {
  const { p } = ctx.world;
  const points = openPoints(ctx.world, ctx.state);
  let breaches = 0;
  points.forEach((now, b) => {
    if (now > 0) breaches += 1;
    bookFund(own, benchmarkCause(b), -data.fund.monitor_share * now);
  });
  markBoard(ctx, own);
  if (own.fund < p.fund_pass) moveInvestors(ctx, 'monitored', -p.late_investors, 'late_investors');
  tell(ctx, { kind: 'monitored', day: ctx.day, fund: own.fund, breaches });
}

/** Talks end: with a breach open the staff comes back in a month; otherwise a new programme begins. */
function approve(ctx: Context, own: ProgrammeState, data: ProgrammeData): void {
  const { day } = ctx;
  const { again } = data.fund;
  const open = openPoints(ctx.world, ctx.state).some((points) => points > 0);
  markBoard(ctx, own);
  if (open) {
    own.due_day = day + MONTH_DAYS;
    tell(ctx, { kind: 'review', day, passed: false, fund: own.fund, months: 1, usd: again.first_usd });
    return;
  }
  own.phase = IN_PROGRAMME;
  own.again += 1;
  own.done = 0;
  own.due_day = day + again.gap_days;
  own.due_usd = again.usd;
  own.end_day = day + again.reviews * again.gap_days + data.fund.grace_days;
  // prior actions met: the mark begins where a new programme's does
  bookFund(own, CAUSE.start, Math.max(0, data.fund.start - own.fund));
  post(ctx, 'fx-tranche', Math.round(again.first_usd * 100));
  tell(ctx, { kind: 'programme-begun', day, usd: again.first_usd });
  tell(ctx, { kind: 'tranche', day, usd: again.first_usd });
}

/** A month without an open breach mends a little of the record. */
export function fundMonth(ctx: Context, own: ProgrammeState): void {
  const { p } = ctx.world;
  if (own.fund >= p.fund_heal_most) return;
  // somebody whom the mission knows answers its letters, breach or none
  if (isSeated(ctx.world, ctx.state, 'veteran'))
    bookFund(own, CAUSE.adviser, Math.min(p.veteran_fund_month, p.fund_heal_most - own.fund));
  if (own.fund >= p.fund_heal_most) return;
  if (openPoints(ctx.world, ctx.state).some((points) => points > 0)) return;
  bookFund(own, CAUSE.time, Math.min(p.fund_heal_month, p.fund_heal_most - own.fund));
}
