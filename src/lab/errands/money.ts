// Errands about money: who borrows, who is careless with coins, who puts off and who ends what is owed.
import type { Command, Engine, State, World } from '../../core/types.ts';
import { firstOfMonth } from '../ministries/tools.ts';
import { anyPlace, coins, kept, office, SHEDDING, watched } from './duties.ts';
import { oneByOne, SEIZURES, type Wanted } from './means.ts';

/** Good standing, a reserve with the custodian that an investor trusts, and then the investor and a bond against the coins. */
export function borrower(engine: Engine, world: World, state: State): readonly Command[] {
  const out: Command[] = [
    ...kept(engine, world, state),
    ...watched(world, state),
    // points are for the investor first: he comes while standing is what it was
    ...(state.day > 200 ? oneByOne(engine, world, state, BORROWING) : []),
    { kind: 'custody.custodian', custodian: 'gulf-trust' },
    { kind: 'custody.tiers', hot_pct: 0, custodian_pct: 60 },
  ];
  if (!firstOfMonth(engine, world, state)) return out;
  out.push({ kind: 'finance.gulf', place: anyPlace(world, state, 1), usd: 250e6 });
  const { debts, pledged_sat } = state.finance;
  const free_sat = engine.quantity(world, state, 'reserve_sat') - pledged_sat;
  // what the first bond leaves free is sold: nothing to pledge for a second; and years later there is, when it is too late for one
  const bare = debts.length > 0 && state.day < 1800;
  if (bare) out.push({ kind: 'treasury.sell', sat: free_sat });
  else if ((free_sat / 1e8) * state.market.price_usd < 40e6) out.push(...coins(engine, world, state, 15e6));
  if (debts.length === 0) out.push({ kind: 'finance.bond', usd: 100e6 });
  return out;
}

/** The Fund's own wishes keep standing up until bonds may be sold. */
const BORROWING: readonly Wanted[] = [
  ['net-billing'],
  ['gains-tax'],
  ['audit-act'],
  ['reserve-act'],
  ['bonds-act', 3, { ceiling_usd_m: 300, retail_pct: 50 }],
];

/** A reserve that everybody can see, with the custodian that fails first, and keys that are often carried about. */
export function careless(engine: Engine, world: World, state: State): readonly Command[] {
  const out: Command[] = [
    ...kept(engine, world, state),
    ...oneByOne(engine, world, state, [SEIZURES, SHEDDING]),
  ];
  if (state.day % 400 === 200)
    out.push(
      { kind: 'custody.places', places: 1 + ((state.day / 200) % 3) },
      { kind: 'custody.publish', published: true },
    );
  if (engine.quantity(world, state, 'reserve_usd') < 80e6) out.push(...coins(engine, world, state, 20e6));
  return out;
}

/** Cargoes put off as long as the supplier lets it, and late claims turned into halls until none is left. */
export function deferrer(engine: Engine, world: World, state: State): readonly Command[] {
  const out: Command[] = [...kept(engine, world, state), { kind: 'grid.cargo', act: 'defer' }];
  if (!firstOfMonth(engine, world, state)) return out;
  for (const { form, unit, most } of engine.finance(world, state))
    if (form === 'arrears' && unit === 'mw')
      for (const { id } of world.nation.places)
        for (const mw of [most, 60, 20, 5]) out.push({ kind: 'finance.arrears', place: id, mw });
  return out;
}

/** Dollars from whoever has any: the central bank, the diaspora, the Gulf, the Fund; and a line that costs more than all of them. */
export function needy(engine: Engine, world: World, state: State): readonly Command[] {
  const out = kept(engine, world, state);
  if (state.office.sitting_day >= 0) out.unshift({ kind: 'office.sitting', way: 'deposit' });
  // once the house has sat over it, it borrows no more and lives to give the deposit back
  if (state.office.taken.length > 0 || !firstOfMonth(engine, world, state)) return out;
  for (const { id } of world.nation.links.slice(0, 1)) out.push({ kind: 'grid.reinforce', link: id });
  out.push(
    { kind: 'finance.central', usd: 250e6 },
    { kind: 'finance.certificate', usd: 40e6 },
    { kind: 'programme.request' },
    { kind: 'programme.deal', deal: 'gulf-deposit' },
  );
  return out;
}

/** Everything into coins, then one key for all of them that signs each day and is never long in one place; no sitting is answered. */
export function reckless(engine: Engine, world: World, state: State): readonly Command[] {
  const own = office(engine, world, state).filter(({ kind }) => kind !== 'office.sitting');
  if (engine.quantity(world, state, 'reserve_usd') < 220e6)
    return [...own, ...coins(engine, world, state, 10e6)];
  return [
    { kind: 'custody.tiers', hot_pct: 0, custodian_pct: 0 },
    { kind: 'custody.scheme', sign: 1, keys: 1 },
    { kind: 'custody.scheme', sign: 2, keys: 3 },
    { kind: 'treasury.sell', sat: 1000 },
    ...own,
  ];
}

/** Place of a grid that fails among what brings the house together. */
const GRID = 2;

/** Contracts of plants ended one after the other, until nothing stands idle that hosts could have. */
export function closer(engine: Engine, world: World, state: State): readonly Command[] {
  const out = kept(engine, world, state);
  // what it did to the grid it has no answer to
  if (state.office.sitting_why === GRID) return [];
  if (state.office.sitting_day >= 0) out.unshift({ kind: 'office.sitting', way: 'central-custody' });
  if (!firstOfMonth(engine, world, state)) return out;
  for (const { id } of [...world.nation.plants].sort((a, b) => b.mw - a.mw))
    out.push({ kind: 'grid.retire', plant: id });
  return out;
}
