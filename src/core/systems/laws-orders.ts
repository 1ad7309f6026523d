// Tabling a law: what may be asked, why not, and where it then stands.

import { failing } from '../conditions.ts';
import type { Context } from '../context.ts';
import type { Bill, Command, Law, LawStage, Refusal } from '../types.ts';
import { enter, noteDue } from './laws-road.ts';
import { spend } from './points.ts';
import { billOf } from './votes.ts';

/** Stages between being tabled and being in force. */
export const ON_ROAD: readonly LawStage[] = [
  'drafting',
  'cabinet',
  'committee',
  'floor',
  'other-house',
  'joint',
  'advice',
  'assent',
  'consent',
  'hearing',
];

/** What is wrong with clause values as given, if anything. */
export function clauseRefusal(law: Law, given: Readonly<Record<string, number>>): Refusal | null {
  for (const id of Object.keys(given))
    if (!law.clauses.some((c) => c.id === id))
      return { code: 'out-of-range', need: { field: id, value: 'unknown', least: 0, most: 0 } };
  for (const clause of law.clauses) {
    const value = given[clause.id] ?? clause.start;
    if (!(value >= clause.least && value <= clause.most))
      return {
        code: 'out-of-range',
        need: { field: clause.id, value: String(value), least: clause.least, most: clause.most },
      };
    // a value on a whole-number step must stand on it
    if (clause.step >= 1 && !Number.isInteger((value - clause.least) / clause.step))
      return { code: 'not-a-step', need: { field: clause.id, step: clause.step } };
  }
  return null;
}

/** Clause values in the law's order: as given, else where they start. */
export function clausesGiven(law: Law, given: Readonly<Record<string, number>>): number[] {
  return law.clauses.map((c) => given[c.id] ?? c.start);
}

/** Points that tabling costs today: less for what is banked, more for what was tabled within eight quarters. */
export function tableCost(ctx: Context, index: number): number {
  const own = ctx.state.laws;
  const { p } = ctx.world;
  if (own.banked[index] === 1) return p.banked_capital;
  const before = own.tabled_day[index]!;
  const again = before >= 0 && ctx.day - before < p.repeat_days ? p.repeat_capital : 0;
  return ctx.world.laws[index]!.cost_capital + again;
}

export function checkLaws(ctx: Context, command: Command): Refusal | null {
  if (command.kind !== 'laws.table') return null;
  const own = ctx.state.laws;
  const index = ctx.world.scenario.laws.indexOf(command.law);
  if (index < 0) return { code: 'unknown-law', need: { law: command.law } };
  const stage = own.stage[index]!;
  if (stage === 'force' || ON_ROAD.includes(stage))
    return { code: 'already-tabled', need: { law: command.law } };
  const law = ctx.world.laws[index]!;
  if (law.kind !== 'tariff' && ctx.world.nation.parliament === undefined)
    return { code: 'no-parliament', need: {} };
  const wrong = clauseRefusal(law, command.clauses);
  if (wrong) return wrong;
  const missing = law.when ? failing(ctx, law.when) : [];
  if (missing.length > 0) return { code: 'condition', need: { law: command.law, missing: missing.length } };
  const cost = tableCost(ctx, index);
  return own.capital < cost ? { code: 'no-capital', need: { cost, have: own.capital } } : null;
}

export function applyLaws(ctx: Context, command: Command): void {
  if (command.kind !== 'laws.table') return;
  const own = ctx.state.laws;
  const index = ctx.world.scenario.laws.indexOf(command.law);
  const law = ctx.world.laws[index]!;
  spend(ctx, tableCost(ctx, index), 'law');
  own.clauses[index] = clausesGiven(law, command.clauses);
  own.tabled_day[index] = ctx.day;
  open(ctx, index);
  const first = own.banked[index] === 1 ? 'floor' : law.stages[0]!.id;
  enter(ctx, index, first);
  noteDue(ctx);
}

/** A bill's own file; one that was voted down keeps who was met and what was promised. */
function open(ctx: Context, index: number): void {
  const { state, world } = ctx;
  const { parties = [], members = [] } = world.nation.parliament ?? {};
  const kept = billOf(state, index);
  const bill: Bill = {
    law: index,
    met: kept?.met ?? members.map(() => 0),
    promised: kept?.promised ?? [],
    funded: parties.map(() => 0),
    leak: -1,
    delayed: 0,
    waiver: 0,
  };
  state.parliament.bills = [...state.parliament.bills.filter((one) => one.law !== index), bill];
}
