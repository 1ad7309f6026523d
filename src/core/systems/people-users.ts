// Those who hold coins themselves: how many, how many of them formally, what they know, what they lost; trust in the reserve, and scandal.

import { type Context, drawUniform, reserve, tell } from '../context.ts';
import { exp } from '../kernel/exact.ts';
import { NATIONAL_DRIVERS, type PeopleState, type SocialLaw, type State } from '../types.ts';
import { type Prepared, STREAM } from '../world.ts';
import { conflictCount, isSeated } from './council-seats.ts';
import { clip } from './people-views.ts';

/** Draws of the stream `people` by entity; protests draw by province after them. */
export const DRAW = { scandal: 0, protest: 1 } as const;
const LOSSES = NATIONAL_DRIVERS.indexOf('losses');
const SCANDAL = NATIONAL_DRIVERS.indexOf('scandal');
const RESERVE = NATIONAL_DRIVERS.indexOf('reserve');

/** What is left of a memory after a month, by its half-life in months. */
export function keptMonth(half_months: number): number {
  return exp(-Math.LN2 / half_months);
}

/** Sum over the laws in force of what they do to society. */
function ofLaws(world: Prepared, own: PeopleState, read: (law: SocialLaw) => number): number {
  const { lawRow } = world.society!;
  let sum = 0;
  for (let i = 0; i < own.law_on.length; i++)
    if (own.law_on[i] === 1 && lawRow[i]! >= 0) sum += read(world.nation.society!.laws[lawRow[i]!]!);
  return sum;
}

/** What the scholars’ ruling comes to: holdings, and laws that bring coins nearer to money or farther from it. */
export function faithOf(ctx: Context, own: PeopleState): number {
  const { held, laws, scholar } = faithParts(ctx.world, ctx.state, own);
  return held + laws + scholar;
}
/** Its parts; a scholar in the council takes away a part of what is held against it, and adds nothing where nothing is. */
export function faithParts(world: Prepared, state: State, own: PeopleState) {
  const society = world.nation.society;
  if (society === undefined) return { held: 0, laws: 0, scholar: 0 };
  const held = reserve(state) > 0 ? society.faith_coins.value : 0;
  const laws = ofLaws(world, own, (law) => law.faith);
  const against = Math.max(0, -(held + laws));
  return { held, laws, scholar: isSeated(world, state, 'scholar') ? world.p.scholar_share * against : 0 };
}

/** The month before: users follow its price move and the law, and learn; a fall burns those who know least. */
export function usersMonth(ctx: Context, own: PeopleState): void {
  const { p } = ctx.world;
  const price = ctx.state.market.price_usd;
  const move = clip(price / own.price_before - 1, -0.5, 0.5);
  own.price_before = price;
  const before = own.users_m;
  const grown = before * p.users_growth_month * (1 - before / p.users_most_m);
  const drawn = before * p.users_price * move;
  const allowed = before * ofLaws(ctx.world, own, (law) => law.growth);
  own.users_m = clip(before + grown + drawn + allowed, 0.5, p.users_most_m);
  if (ctx.trace) {
    ctx.trace('users_m', 'users-growth', grown, 'users_growth_month');
    ctx.trace('users_m', 'users-price', drawn, 'users_price');
    ctx.trace('users_m', 'users-law', allowed, 'consent-model');
  }
  const laws = ofLaws(ctx.world, own, (law) => law.formal);
  if (ctx.trace) {
    ctx.trace('formal_pct', 'formal-laws', p.trust_pull * laws, 'consent-model');
    ctx.trace(
      'formal_pct',
      'formal-habit',
      p.trust_pull * (p.formal_start_pct - own.formal_pct),
      'trust_pull',
    );
  }
  const known = isSeated(ctx.world, ctx.state, 'founder') ? p.founder_formal_pct : 0;
  if (ctx.trace) ctx.trace('formal_pct', 'adviser', p.trust_pull * known, 'founder_formal_pct');
  own.formal_pct += p.trust_pull * (clip(p.formal_start_pct + laws + known, 0, 100) - own.formal_pct);
  own.literacy_pct += (p.literacy_year_pct / 12) * (1 - own.literacy_pct / 100);
  own.felt[LOSSES] = own.felt[LOSSES]! * keptMonth(p.losses_half_months);
  if (-100 * move <= p.losses_from_pct) return;
  const people = peopleOf(ctx);
  const naive = (1 - own.literacy_pct / 100) * (1 - own.formal_pct / 200);
  own.felt[LOSSES] = own.felt[LOSSES]! + (100 * own.users_m * -move * naive) / people;
  tell(ctx, { kind: 'users-lost', day: ctx.day, fall_pct: -100 * move });
}

/** Millions of people on the first day. */
function peopleOf(ctx: Context): number {
  const { people } = ctx.world.society!;
  let sum = 0;
  for (let p = 0; p < people.length; p++) sum += people[p]!;
  return sum;
}

/** Odds of a scandal in the month ahead: the year’s, by laws that open or close doors, more where nobody dares to ask. */
export function scandalOdds(ctx: Context, own: PeopleState): number {
  const { p, society, nation } = ctx.world;
  let odds = p.scandal_year / 12;
  for (let i = 0; i < own.law_on.length; i++)
    if (own.law_on[i] === 1 && society!.lawRow[i]! >= 0)
      odds *= nation.society!.laws[society!.lawRow[i]!]!.scandal;
  // what stands in no register is there to be found
  for (let k = conflictCount(ctx.world, ctx.state); k > 0; k--) odds *= 1 + p.conflict_scandal;
  return clip(odds * (own.hubris === 1 ? p.hubris_scandal : 1), 0, 1);
}

export function scandalMonth(ctx: Context, own: PeopleState): void {
  const { p } = ctx.world;
  const kept = own.felt[SCANDAL]! * keptMonth(p.scandal_half_months);
  const comes = drawUniform(ctx, STREAM.people, DRAW.scandal) < scandalOdds(ctx, own);
  if (ctx.trace) {
    ctx.trace('scandal', 'scandal-fades', kept - own.felt[SCANDAL]!, 'scandal_half_months');
    ctx.trace('scandal', 'scandal-came', comes ? p.scandal_size : 0, 'scandal_size');
  }
  own.felt[SCANDAL] = clip(kept + (comes ? p.scandal_size : 0), 0, 100);
  if (comes) tell(ctx, { kind: 'scandal', day: ctx.day, points: p.scandal_size });
}

/** Trust in the reserve goes towards what laws, knowledge, scandal and results call for; coins lost take it at once. */
export function trustMonth(ctx: Context, own: PeopleState): void {
  const { p } = ctx.world;
  const pull = p.trust_pull;
  const laws = ofLaws(ctx.world, own, (law) => law.trust);
  const knows = p.trust_literacy * (own.literacy_pct - p.literacy_start_pct);
  const scandal = -p.trust_scandal * own.felt[SCANDAL]!;
  const gain = p.trust_gain * own.felt[RESERVE]!;
  const lost = ctx.state.custody.lost_sat - own.lost_before;
  own.lost_before = ctx.state.custody.lost_sat;
  const most = ctx.world.nation.society!.trust_lost.value;
  const shock = lost > 0 ? (-most * lost) / (lost + reserve(ctx.state)) : 0;
  const back = pull * (p.trust_start_pct - own.trust_pct);
  if (ctx.trace) {
    ctx.trace('trust_pct', 'trust-habit', back, 'trust_pull');
    ctx.trace('trust_pct', 'trust-laws', pull * laws, 'consent-model');
    ctx.trace('trust_pct', 'trust-knows', pull * knows, 'trust_literacy');
    ctx.trace('trust_pct', 'trust-scandal', pull * scandal, 'trust_scandal');
    ctx.trace('trust_pct', 'trust-gain', pull * gain, 'trust_gain');
    ctx.trace('trust_pct', 'trust-lost', shock, 'consent-model');
  }
  own.trust_pct = clip(own.trust_pct + back + pull * (laws + knows + scandal + gain) + shock, 0, 100);
}
