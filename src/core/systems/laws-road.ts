// The road of a law: on the day its stage ends it moves on, is voted down or comes into force; ordinances lapse on theirs.

import { type Context, tell } from '../context.ts';
import { carryOut, KEYS } from '../effects.ts';
import { quantityOf, readQuantity } from '../quantities.ts';
import type { Condition, House, Law, LawStage } from '../types.ts';
import { petition } from './courts.ts';
import { holdsNow, layLevers } from './laws-levers.ts';
import { divide, scoreOf } from './votes.ts';

/** Runs every stage and ordinance that ends today, then notes the next such day. */
export function roadDay(ctx: Context): void {
  const { day } = ctx;
  const own = ctx.state.laws;
  for (let i = 0; i < own.stage.length; i++) {
    if (own.next_day[i]! >= 0 && own.next_day[i]! <= day) moveOn(ctx, i);
    if (own.until_day[i]! >= 0 && own.until_day[i]! <= day) lapse(ctx, i);
  }
  noteDue(ctx);
}

/** The next day on which anything ends, −1 none. */
export function noteDue(ctx: Context): void {
  const own = ctx.state.laws;
  let due = -1;
  for (let i = 0; i < own.stage.length; i++) {
    const next = own.next_day[i]!,
      until = own.until_day[i]!;
    if (next >= 0 && (due < 0 || next < due)) due = next;
    if (until >= 0 && (due < 0 || until < due)) due = until;
  }
  own.due_day = due;
}

/** A committee whose chair is against the bill takes twice as long. */
export function daysOf(ctx: Context, index: number, stage: LawStage): number {
  const law = ctx.world.laws[index]!;
  const days = law.stages.find((one) => one.id === stage)?.days ?? ctx.world.p.joint_days;
  const chair = ctx.world.nation.parliament?.parties.findIndex((party) => party.id === law.chair) ?? -1;
  if (stage !== 'committee' || chair < 0) return days;
  const score = scoreOf(ctx.world, ctx.state, index, ctx.state.laws.clauses[index]!, chair);
  return score < 0 ? days * 2 : days;
}

/** Puts a law on a stage and says so. */
export function enter(ctx: Context, index: number, stage: LawStage, days = daysOf(ctx, index, stage)): void {
  const own = ctx.state.laws;
  own.stage[index] = stage;
  own.since_day[index] = ctx.day;
  own.next_day[index] = ctx.day + days;
  tell(ctx, { kind: 'law-stage', day: ctx.day, law: ctx.world.laws[index]!.id, stage });
}

/** Takes a law off its road. */
export function leave(ctx: Context, index: number, stage: LawStage): void {
  const own = ctx.state.laws;
  const held = holdsNow(own, index);
  own.stage[index] = stage;
  own.since_day[index] = ctx.day;
  own.next_day[index] = -1;
  if (stage !== 'failed') forget(ctx, index);
  tell(ctx, { kind: 'law-stage', day: ctx.day, law: ctx.world.laws[index]!.id, stage });
  if (held && !holdsNow(own, index)) gone(ctx, index, stage !== 'ended');
}

/** What was met and promised for a bill ends with it. */
function forget(ctx: Context, index: number): void {
  const { parliament } = ctx.state;
  parliament.bills = parliament.bills.filter((bill) => bill.law !== index);
}

function moveOn(ctx: Context, index: number): void {
  const own = ctx.state.laws;
  const law = ctx.world.laws[index]!;
  const stage = own.stage[index]!;
  // the years of an Act are over
  if (stage === 'force') {
    leave(ctx, index, 'ended');
    return;
  }
  const house = HOUSE_OF[stage];
  if (house !== undefined && !divide(ctx, index, house)) {
    refused(ctx, index, house);
    return;
  }
  if (stage === 'consent' && !consents(ctx, index)) {
    tell(ctx, { kind: 'consent-refused', day: ctx.day, law: law.id });
    leave(ctx, index, 'failed');
    return;
  }
  const at = law.stages.findIndex((one) => one.id === (stage === 'joint' ? 'other-house' : stage));
  const next = law.stages[at + 1]?.id ?? 'force';
  if (next === 'force') comeIntoForce(ctx, index);
  else enter(ctx, index, next);
}

const HOUSE_OF: Readonly<Partial<Record<LawStage, House>>> = {
  floor: 'assembly',
  'other-house': 'senate',
  joint: 'joint',
};

/** Voted down: the other house lets a bill lie that is near, and a joint sitting follows; in the Assembly what was reached is banked. */
function refused(ctx: Context, index: number, house: House): void {
  const own = ctx.state.laws;
  const { p } = ctx.world;
  if (house !== 'senate') {
    own.banked[index] = 1;
    leave(ctx, index, 'failed');
    return;
  }
  const last = ctx.state.parliament.divisions[ctx.state.parliament.divisions.length - 1]!;
  const lies = own.since_day[index]! + p.senate_wait_days;
  if (ctx.day < lies && last.needed - last.ayes <= p.senate_near) own.next_day[index] = lies;
  else enter(ctx, index, 'joint', p.joint_days);
}

/** The Fund minds who is favoured, not the price; a waiver asked for in time lets it pass. */
function consents(ctx: Context, index: number): boolean {
  const { p } = ctx.world;
  const bill = ctx.state.parliament.bills.find((one) => one.law === index);
  if (bill?.waiver === 1) return true;
  const trust =
    quantityOf(ctx.world, 'fund') === null ? p.consent_neutral : readQuantity(ctx.world, ctx.state, 'fund');
  return trust >= (ctx.world.laws[index]!.targets ? p.consent_targets : p.consent_least);
}

function comeIntoForce(ctx: Context, index: number): void {
  const own = ctx.state.laws;
  const law = ctx.world.laws[index]!;
  const years = law.clauses.findIndex((clause) => clause.id === law.sunset);
  forget(ctx, index);
  own.banked[index] = 0;
  own.stage[index] = 'force';
  own.since_day[index] = ctx.day;
  own.next_day[index] = years < 0 ? -1 : ctx.day + Math.round(own.clauses[index]![years]! * 365);
  own.until_day[index] = -1;
  tell(ctx, { kind: 'law-stage', day: ctx.day, law: law.id, stage: 'force' });
  begun(ctx, index, own.clauses[index]!, law.petition);
}

/** What a law does once, unless an ordinance did it before; its levers; and who goes to court over it. */
export function begun(ctx: Context, index: number, values: readonly number[], odds: number): void {
  const own = ctx.state.laws;
  const law = ctx.world.laws[index]!;
  if (own.done[index] === 0)
    carryOut(
      ctx,
      law.effects,
      (id) => values[law.clauses.findIndex((c) => c.id === id)] ?? 0,
      KEYS.law + index,
    );
  own.done[index] = 1;
  layLevers(ctx);
  if (odds > 0) petition(ctx, index, odds);
}

/** An ordinance's days are over. */
function lapse(ctx: Context, index: number): void {
  ctx.state.laws.until_day[index] = -1;
  tell(ctx, { kind: 'ordinance-lapsed', day: ctx.day, law: ctx.world.laws[index]!.id });
  gone(ctx, index, true);
}

/** A court's judgment takes a law out of force at once. */
export function strike(ctx: Context, index: number): void {
  const own = ctx.state.laws;
  if (!holdsNow(own, index)) return;
  const decree = own.until_day[index]! >= 0;
  own.until_day[index] = -1;
  if (own.stage[index] === 'force') leave(ctx, index, 'struck');
  if (decree) gone(ctx, index, true);
  noteDue(ctx);
}

/** A law is no longer in force: what that brings with it, its levers, and the laws that hung on it. */
function gone(ctx: Context, index: number, early: boolean): void {
  const own = ctx.state.laws;
  const law = ctx.world.laws[index]!;
  own.done[index] = 0;
  if (early) carryOut(ctx, law.on_lapse, () => 0, KEYS.lapse + index);
  if (law.effects.some((effect) => effect.kind === 'package')) ctx.state.grid.package_end_day = ctx.day;
  layLevers(ctx);
  for (let i = 0; i < own.stage.length; i++) {
    if (i === index || !holdsNow(own, i) || !hangsOn(ctx.world.laws[i]!, law.id)) continue;
    own.until_day[i] = -1;
    if (own.stage[i] === 'force') leave(ctx, i, 'ended');
    else gone(ctx, i, true);
  }
}

/** Whether a law may be in force only while another is. */
function hangsOn(law: Law, other: string): boolean {
  const asks = (when: Condition): boolean =>
    when.kind === 'all'
      ? when.of.some(asks)
      : when.kind === 'law' && when.law === other && when.stage === 'force';
  return law.when !== null && asks(law.when);
}
