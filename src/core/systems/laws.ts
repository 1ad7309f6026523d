// Laws on their road, and political capital. In this version a law passes by its stages' days; who votes comes with parliament.

import { failing } from '../conditions.ts';
import { type Context, tell } from '../context.ts';
import { carryOut } from '../effects.ts';
import type { Command, Law, LawStage, LawsState, Refusal } from '../types.ts';
import type { Prepared } from '../world.ts';

export function beginLaws(world: Prepared): LawsState {
  const { laws } = world;
  return {
    stage: laws.map((): LawStage => 'none'),
    since_day: laws.map(() => -1),
    clauses: laws.map((law) => law.clauses.map((c) => c.start)),
    capital: world.p.capital_start,
    wasted: 0,
    dark_days: 0,
  };
}

export function lawsDay(ctx: Context): void {
  const { world, day } = ctx;
  const { p } = world;
  const own = ctx.state.laws;
  let worst = 0;
  for (let z = 0; z < world.columns.zones; z++) worst = Math.max(worst, ctx.state.grid.shortage_h[z]!);
  if (worst > p.capital_dark_hours) own.dark_days += 1;
  if (world.quarterFirst[day] === 1) {
    const gain = Math.min(4, Math.max(1, p.capital_quarter - (own.dark_days > p.capital_dark_days ? 1 : 0)));
    const room = Math.max(0, p.capital_cap - own.capital);
    own.capital += Math.min(gain, room);
    own.wasted += Math.max(0, gain - room);
    own.dark_days = 0;
  }
  for (let i = 0; i < own.stage.length; i++)
    if (own.stage[i] !== 'none' && own.stage[i] !== 'ended') lawDay(ctx, own, i);
}

/** A law on its road, or in force until what it set in motion has run out. */
function lawDay(ctx: Context, own: LawsState, i: number): void {
  const { day } = ctx;
  const law = ctx.world.laws[i]!;
  const stage = own.stage[i]!;
  if (stage === 'force') {
    if (ctx.state.grid.package_end_day < 0 && law.effects.some((e) => e.kind === 'package')) endLaw(ctx, i);
    return;
  }
  let at = 0;
  while (law.stages[at]!.id !== stage) at++;
  if (day - own.since_day[i]! < law.stages[at]!.days) return;
  const next: LawStage = law.stages[at + 1]?.id ?? 'force';
  own.stage[i] = next;
  own.since_day[i] = day;
  tell(ctx, { kind: 'law-stage', day, law: law.id, stage: next });
  if (next === 'force') enforce(ctx, law, own.clauses[i]!);
}

function enforce(ctx: Context, law: Law, clauses: readonly number[]): void {
  carryOut(ctx, law.effects, (id) => clauses[law.clauses.findIndex((c) => c.id === id)] ?? 0);
}

/** Called when what a law set in motion has run out. */
function endLaw(ctx: Context, index: number): void {
  ctx.state.laws.stage[index] = 'ended';
  ctx.state.laws.since_day[index] = ctx.day;
  tell(ctx, { kind: 'law-stage', day: ctx.day, law: ctx.world.scenario.laws[index]!, stage: 'ended' });
}

export function checkLaws(ctx: Context, command: Command): Refusal | null {
  if (command.kind !== 'laws.table') return null;
  const own = ctx.state.laws;
  const index = ctx.world.scenario.laws.indexOf(command.law);
  if (index < 0) return { code: 'unknown-law', need: { law: command.law } };
  if (own.stage[index] !== 'none' && own.stage[index] !== 'ended')
    return { code: 'already-tabled', need: { law: command.law } };
  const law = ctx.world.laws[index]!;
  for (const id of Object.keys(command.clauses))
    if (!law.clauses.some((c) => c.id === id))
      return { code: 'out-of-range', need: { field: id, value: 'unknown', least: 0, most: 0 } };
  for (const clause of law.clauses) {
    const value = command.clauses[clause.id] ?? clause.start;
    if (!(value >= clause.least && value <= clause.most))
      return {
        code: 'out-of-range',
        need: { field: clause.id, value: String(value), least: clause.least, most: clause.most },
      };
    // a value on a whole-number step must stand on it
    if (clause.step >= 1 && !Number.isInteger((value - clause.least) / clause.step))
      return { code: 'not-a-step', need: { field: clause.id, step: clause.step } };
  }
  const missing = law.when ? failing(ctx, law.when) : [];
  if (missing.length > 0) return { code: 'condition', need: { law: command.law, missing: missing.length } };
  return own.capital < law.cost_capital
    ? { code: 'no-capital', need: { cost: law.cost_capital, have: own.capital } }
    : null;
}

export function applyLaws(ctx: Context, command: Command): void {
  if (command.kind !== 'laws.table') return;
  const own = ctx.state.laws;
  const index = ctx.world.scenario.laws.indexOf(command.law);
  const law = ctx.world.laws[index]!;
  own.capital -= law.cost_capital;
  own.clauses[index] = law.clauses.map((c) => command.clauses[c.id] ?? c.start);
  own.stage[index] = law.stages[0]!.id;
  own.since_day[index] = ctx.day;
  tell(ctx, { kind: 'law-stage', day: ctx.day, law: law.id, stage: law.stages[0]!.id });
}
