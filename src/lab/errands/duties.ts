// What every errand does beside its own: duties of the office, an ear for whoever minds most, the Fund's wishes, coins for spare cash.
import type { Command, Engine, State, World } from '../../core/types.ts';
import { cashOf, firstOfMonth } from '../ministries/tools.ts';
import { dice } from '../random-policy.ts';
import { duties, upkeep } from '../republic.ts';
import { tellingAnswers, type Wanted } from './means.ts';

const CONSULT: Command = { kind: 'programme.consult' };
/** Nobody dark for long at the partner's homes: what it minds most. */
export const SHEDDING: Wanted = ['equal-shedding', 3, { levelling_pct: 100, feeders_usd_m: 12 }];

/** Duties of the office but for cards, which are answered so that they lead on. */
export function office(engine: Engine, world: World, state: State): Command[] {
  const own = duties(engine, world, state).filter(({ kind }) => kind !== 'events.answer');
  return [...tellingAnswers(engine, world, state), ...own];
}

/** The same, with an ear for whoever thinks least of the government. */
export function kept(engine: Engine, world: World, state: State): Command[] {
  const own = office(engine, world, state);
  return firstOfMonth(engine, world, state) ? [...own, ...upkeep(engine, world, state)] : own;
}

/** Coins with the custodian that asks no fee and fails before others. */
export const MERIDIAN: readonly Command[] = [
  { kind: 'custody.custodian', custodian: 'meridian' },
  { kind: 'custody.tiers', hot_pct: 5, custodian_pct: 90 },
];

/** What the Fund and the watch on money would like to hear and see, once a month. */
export function watched(world: World, state: State): Command[] {
  if (state.day % 30 !== 0) return [];
  const acts = world.nation.programme?.fatf.acts ?? [];
  return [CONSULT, ...acts.map(({ id }): Command => ({ kind: 'programme.act', act: id }))];
}

/** Coins bought in a month for what lies over `keep`, dollars. */
export function coins(engine: Engine, world: World, state: State, keep: number): Command[] {
  const usd = Math.floor(cashOf(engine, world, state) - keep);
  return firstOfMonth(engine, world, state) && usd > 1e6 ? [{ kind: 'treasury.buy', usd }] : [];
}

/** A place of the nation by the day's dice. */
export function anyPlace(world: World, state: State, k: number): string {
  const { places } = world.nation;
  return places[dice(world.spec.seed, state.day, k) % places.length]?.id ?? '';
}

export const REFORMS: readonly Wanted[] = [['net-billing'], ['gains-tax'], ['audit-act'], SHEDDING];
