// Ministries of one plain idea each: to do nothing, to do what comes, to hold, to sell, to mine, to leave mining alone, and one with sense.
import type { Command, Engine, State, World } from '../../core/types.ts';
import { randomMorning } from '../random-policy.ts';
import { duties, upkeep } from '../republic.ts';
import {
  allowed,
  CAMPUSES,
  cashOf,
  fillSites,
  firstOfMonth,
  MODEST,
  mine,
  nextSite,
  type Policy,
  pays,
  rule,
  SPREAD,
  sieved,
  table,
} from './tools.ts';

const NONE: readonly Command[] = [];

function balanced(engine: Engine, world: World, state: State): readonly Command[] {
  const wanted: Command[] = duties(engine, world, state);
  if (state.day === 0)
    wanted.push(
      { kind: 'office.letter', letter: 'engineers' },
      { kind: 'programme.consult' },
      { kind: 'treasury.selling', share_pct: 35, above_usd: 400_000, keep_pct: 65 },
      { kind: 'treasury.buying', usd: 500_000, below_usd: 90_000, keep_usd: 20e6 },
    );
  const date = engine.date(world, state.day);
  if (state.day === 1 || date.dayOfMonth === 1) {
    wanted.push(...table(world, state, 'industry-package'), ...upkeep(engine, world, state));
    const pay = pays(engine, world, state);
    const limit = Math.min(200, Math.round((pay ? 40 : 12) * state.economy.price_index));
    wanted.push(...rule(state, 4, limit));
    wanted.push(...fillSites(engine, world, state, 10, 6e6), ...nextSite(engine, world, state, SPREAD, 10e6));
    if (date.month % 6 === 1 && state.laws.capital >= 3 && state.halls.licence.open === 0)
      wanted.push(
        { kind: 'programme.consult' },
        {
          kind: 'halls.licence',
          open: true,
          place: 'thar',
          tariff_pkr_kwh: 22.98,
          royalty_pct: 8,
          interruptible: true,
          cap_mw: 150,
        },
      );
  }
  return wanted.length === 0 ? NONE : allowed(engine, world, state, wanted);
}

function neverMine(engine: Engine, world: World, state: State): readonly Command[] {
  const wanted: Command[] = duties(engine, world, state);
  // a limit of nothing keeps the container that came with the office dark, and is said again after each card; coins that come by a law or a card are sold
  if (state.day === 0) wanted.push({ kind: 'treasury.selling', share_pct: 100, above_usd: 1, keep_pct: 0 });
  if (state.day === 0 || wanted.length > 0)
    wanted.push({ kind: 'halls.rule', margin_pct: 100, cost_pkr_kwh: 0 });
  if (state.day === 0 || firstOfMonth(engine, world, state))
    wanted.push(...table(world, state, 'industry-package'));
  return wanted.length === 0 ? NONE : allowed(engine, world, state, wanted);
}

function maxMine(engine: Engine, world: World, state: State): readonly Command[] {
  if (state.day % 7 !== 0) return NONE;
  const wanted = fillSites(engine, world, state, 100, 2e6);
  const plot = CAMPUSES[state.halls.next_site - 2];
  const cost = engine.prices(world, state).site.campus.immersion_usd;
  if (plot !== undefined && cashOf(engine, world, state) > cost + 2e6)
    wanted.push({ kind: 'halls.build', place: plot[0], size: plot[1], cooling: plot[2] });
  return allowed(engine, world, state, wanted);
}

/** Answers what is asked and keeps the partner: no will of its own. The ministry against which others are measured. */
function caretaker(engine: Engine, world: World, state: State): readonly Command[] {
  const wanted = duties(engine, world, state);
  if (state.day === 0) wanted.push({ kind: 'office.letter', letter: 'engineers' });
  return wanted;
}

export const PLAIN: readonly Policy[] = [
  { id: 'nothing', morning: () => NONE },
  { id: 'caretaker', morning: sieved(caretaker) },
  { id: 'never-mine', morning: neverMine },
  { id: 'max-mine', morning: maxMine },
  {
    id: 'dca',
    morning: (_engine, _world, state) =>
      state.day === 0 ? [{ kind: 'treasury.buying', usd: 4_000_000, below_usd: 1e9, keep_usd: 10e6 }] : NONE,
  },
  { id: 'hodl', morning: sieved((e, w, s) => mine(e, w, s, MODEST, 10, 4e6)) },
  {
    id: 'sell-all',
    morning: sieved((e, w, s) => [
      ...(s.day === 0
        ? [{ kind: 'treasury.selling', share_pct: 100, above_usd: 1, keep_pct: 0 } as const]
        : []),
      ...mine(e, w, s, MODEST, 10, 4e6),
    ]),
  },
  { id: 'balanced', morning: balanced },
  { id: 'random', morning: randomMorning },
];
