// Forecasts: when one is due, whether its numbers are sound, and how it is scored by what came.

import { type Context, tell } from '../context.ts';
import { figureOf, quantityOf } from '../quantities.ts';
import type { CouncilState, Counsel, Question, Refusal } from '../types.ts';
import type { Prepared } from '../world.ts';
import { adviserAt } from './council-seats.ts';

/** The interval score of a bar that holds 8 in 10: each unit outside counts 2 ÷ (1 − 0.8). */
const OUTSIDE = 10;
/** Larger than any figure. */
const MOST = 1e16;

/** The morning after the next quarter: a forecast given on a day is due then; at the latest on the last one. */
export function dueDay({ ends, days }: Prepared, day: number): number {
  const quarter = ends.findIndex((end) => end > day);
  return quarter < 0 ? days : (ends[quarter + 1] ?? days);
}

/** What is wrong with the numbers of a counsel: order, size, or a fraction of a tick. */
export function barRefusal(
  world: Prepared,
  question: Question,
  bar: { readonly low: number; readonly mid: number; readonly high: number; readonly regret_by: number },
): Refusal | null {
  const wrong: Refusal = { code: 'bad-bar', need: { question: question.id } };
  const inTicks = (value: number, id: string): boolean => {
    const tick = quantityOf(world, id)?.tick ?? 1;
    return Math.abs(value) <= MOST && Math.round(value / tick) * tick === value;
  };
  const { low, mid, high, regret_by } = bar;
  if (!(low <= mid && mid <= high && regret_by >= 0)) return wrong;
  const figures = inTicks(low, question.quantity) && inTicks(mid, question.quantity);
  return figures && inTicks(high, question.quantity) && inTicks(regret_by, question.stake) ? null : wrong;
}

/** Score of a bar by what came, in widths that count as one: how wide it is, and ten times what lay outside. Less is better. */
export function scoreOf(question: Question, one: Counsel, came: number): number {
  const outside = Math.max(0, one.low - came) + Math.max(0, came - one.high);
  const unit = question.relative ? question.scale * Math.max(1e-9, Math.abs(one.was)) : question.scale;
  return (one.high - one.low + OUTSIDE * outside) / unit;
}

/** This evening’s figures are the next morning’s: forecasts that are due are told and counted. */
export function resolveDue(ctx: Context, own: CouncilState): void {
  const { world, state, day } = ctx;
  const due = own.counsels.filter((one) => one.due_day === day + 1);
  if (due.length === 0) return;
  own.counsels = own.counsels.filter((one) => one.due_day !== day + 1);
  const { questions } = world.nation.council!;
  const cameOf = (one: Counsel): number => figureOf(world, state, questions[one.question]!.quantity) ?? 0;
  for (const one of due) {
    const question = questions[one.question]!;
    const came = cameOf(one);
    const score = scoreOf(question, one, came);
    let best = score;
    for (const other of due)
      if (other.question === one.question) best = Math.min(best, scoreOf(question, other, came));
    const { adviser } = one;
    own.resolved[adviser] = own.resolved[adviser]! + 1;
    if (came >= one.low && came <= one.high) own.hits[adviser] = own.hits[adviser]! + 1;
    own.regret[adviser] = own.regret[adviser]! + score - best;
    const known = quantityOf(world, question.quantity);
    tell(ctx, {
      kind: 'counsel-came',
      day,
      adviser: adviserAt(world, adviser).id,
      question: question.id,
      quantity: question.quantity,
      plan: question.plans[one.plan]!,
      since: one.day,
      was: one.was,
      low: one.low,
      mid: one.mid,
      high: one.high,
      came,
      unit: known?.unit ?? '',
      tick: known?.tick ?? 1,
      regret: score - best,
    });
  }
}
