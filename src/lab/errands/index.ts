// Errands: ministries that go after one thing that seldom comes, by ordinary orders. `exhaust` sends them; `balance` never sees them.
import type { Command, Engine, State, World } from '../../core/types.ts';
import { cashOf, firstOfMonth, MODEST, mine, type Morning, type Policy, sieved } from '../ministries/tools.ts';
import { dice } from '../random-policy.ts';
import { duties, upkeep } from '../republic.ts';
import { refusedToday } from './asking.ts';
import { oneByOne, tellingAnswers, type Wanted } from './means.ts';

const CONSULT: Command = { kind: 'programme.consult' };
/** Nobody dark for long at the partner's homes: what it minds most. */
const SHEDDING: Wanted = ['equal-shedding', 3, { levelling_pct: 100, feeders_usd_m: 12 }];

/** Duties of the office but for cards, which are answered so that they lead on. */
function office(engine: Engine, world: World, state: State): Command[] {
  const own = duties(engine, world, state).filter(({ kind }) => kind !== 'events.answer');
  return [...tellingAnswers(engine, world, state), ...own];
}

/** The same, with an ear for whoever thinks least of the government. */
function kept(engine: Engine, world: World, state: State): Command[] {
  const own = office(engine, world, state);
  return firstOfMonth(engine, world, state) ? [...own, ...upkeep(engine, world, state)] : own;
}

/** What the Fund and the watch on money would like to hear and see, once a month. */
function watched(world: World, state: State): Command[] {
  if (state.day % 30 !== 0) return [];
  const acts = world.nation.programme?.fatf.acts ?? [];
  return [CONSULT, ...acts.map(({ id }): Command => ({ kind: 'programme.act', act: id }))];
}

/** Coins bought in a month for what lies over `keep`, dollars. */
function coins(engine: Engine, world: World, state: State, keep: number): Command[] {
  const usd = Math.floor(cashOf(engine, world, state) - keep);
  return firstOfMonth(engine, world, state) && usd > 1e6 ? [{ kind: 'treasury.buy', usd }] : [];
}

/** A place of the nation by the day's dice. */
function anyPlace(world: World, state: State, k: number): string {
  const { places } = world.nation;
  return places[dice(world.spec.seed, state.day, k) % places.length]?.id ?? '';
}

/** Good standing, a reserve with the custodian that an investor trusts, and then the investor and a bond against the coins. */
function borrower(engine: Engine, world: World, state: State): readonly Command[] {
  const out: Command[] = [
    ...kept(engine, world, state),
    ...watched(world, state),
    ...oneByOne(engine, world, state, [SHEDDING, ['reserve-act'], ['bonds-act'], ['travel-rule']]),
    { kind: 'custody.custodian', custodian: 'gulf-trust' },
    { kind: 'custody.tiers', hot_pct: 0, custodian_pct: 60 },
  ];
  if (engine.quantity(world, state, 'reserve_usd') < 60e6) out.push(...coins(engine, world, state, 15e6));
  if (firstOfMonth(engine, world, state))
    out.push(
      { kind: 'finance.bond', usd: 100e6 },
      { kind: 'finance.gulf', place: anyPlace(world, state, 1), usd: 250e6 },
    );
  return out;
}

/** Supervisor, licences, accounts at banks, and then a cheap way home for wages from abroad. */
const CORRIDOR: readonly Wanted[] = [
  SHEDDING,
  ['assets-act'],
  ['licensing'],
  ['bank-access'],
  ['remittance-corridor'],
];
/** Legal tender takes all points that can be saved, more than once; the partner must be warm first. */
const TENDER: readonly Wanted[] = [SHEDDING, ['legal-tender', 10]];

const lawful =
  (laws: readonly Wanted[]): Morning =>
  (engine, world, state) => [...kept(engine, world, state), ...oneByOne(engine, world, state, laws)];

/** A licence for chips, an own cloud while it is early, paths by law and by sea, and ground for the largest tenants. */
function machines(engine: Engine, world: World, state: State): readonly Command[] {
  const out: Command[] = [
    { kind: 'programme.deal', deal: 'us-chips' },
    ...kept(engine, world, state),
    ...watched(world, state),
    ...oneByOne(engine, world, state, [['travel-rule'], ['ai-zone', 3, { tax_years: 15, cables: 1 }]]),
  ];
  const { halls, contracts, offers } = state.compute;
  for (const offer of offers)
    for (const hall of halls) out.push({ kind: 'compute.sign', offer: offer.id, hall: hall.id });
  if (!firstOfMonth(engine, world, state)) return out;
  if (engine.compute(world, state)?.licence === true) out.push({ kind: 'programme.deal', deal: 'china-cable' });
  if (state.compute.next_hall === 1)
    out.push({ kind: 'compute.build', place: 'hub', form: 'cloud', mw: 1, backup: false });
  const ground = halls.reduce((sum, { mw }) => sum + mw, 0);
  const let_mw = contracts.reduce((sum, { mw }) => sum + mw, 0);
  if (ground - let_mw < 90)
    out.push({
      kind: 'compute.build',
      place: anyPlace(world, state, 2),
      form: 'land',
      mw: 95,
      backup: false,
    });
  if (cashOf(engine, world, state) > 40e6) out.push({ kind: 'compute.cable' });
  return out;
}

/** Whatever may be decreed, in each recess; one in two resolutions is asked for. */
function decrees(engine: Engine, world: World, state: State): readonly Command[] {
  const out = kept(engine, world, state);
  if (state.day % 5 === 0)
    world.scenario.laws.forEach((law, i) => {
      if (i % 2 === 0) out.push({ kind: 'parliament.extend', law });
      out.push({ kind: 'parliament.ordinance', law, clauses: {} });
    });
  return out;
}

/** Rules by decree until the partner goes, and then does everything to have it back. */
function estranged(engine: Engine, world: World, state: State): readonly Command[] {
  const partner = world.nation.parliament?.parties.findIndex(({ bench }) => bench === 'partner') ?? -1;
  const gone = state.parliament.with_us[partner] === 0;
  const wooing = gone || state.office.taken.length > 0;
  const out = office(engine, world, state).filter(({ kind }) => wooing || kind !== 'parliament.partner');
  if (state.office.sitting_day >= 0)
    for (const way of ['central-custody', 'equal-feeders', 'partner-ministry'])
      out.unshift({ kind: 'office.sitting', way });
  if (wooing) return [...out, ...oneByOne(engine, world, state, [SHEDDING])];
  out.push(...coins(engine, world, state, 40e6));
  if (state.day % 5 === 0)
    for (const law of world.scenario.laws) out.push({ kind: 'parliament.ordinance', law, clauses: {} });
  for (const { id, province } of world.nation.cities)
    if (province === world.nation.parliament?.parties[partner]?.province)
      out.push({ kind: 'grid.cut', city: id, rank: 'first' });
  return out;
}

/** A promise to each member who asks that his city be spared, and the same city first in the dark. */
function promiser(engine: Engine, world: World, state: State): readonly Command[] {
  const out: Command[] = [
    ...kept(engine, world, state),
    ...oneByOne(engine, world, state, [
      ['equal-shedding'],
      ['electrify'],
      ['tube-wells'],
      ['audit-act'],
      ['gains-tax'],
      ['council'],
    ]),
  ];
  const members = world.nation.parliament?.members ?? [];
  for (const { law } of state.parliament.bills)
    for (const { id, demands } of members)
      if (demands.some(({ kind }) => kind === 'spare')) {
        const name = world.scenario.laws[law] ?? '';
        out.push(
          { kind: 'parliament.meet', law: name, member: id },
          { kind: 'parliament.promise', law: name, member: id, demand: 'spare' },
        );
      }
  for (const { city, until_day } of state.parliament.spared)
    if (until_day - state.day < 300)
      out.push({ kind: 'grid.cut', city: world.nation.cities[city]?.id ?? '', rank: 'first' });
  return out;
}

/** All coins with the custodian that costs nothing, published and often moved: sooner or later it fails. */
function careless(engine: Engine, world: World, state: State): readonly Command[] {
  const out: Command[] = [
    ...kept(engine, world, state),
    { kind: 'custody.custodian', custodian: 'meridian' },
    { kind: 'custody.tiers', hot_pct: 5, custodian_pct: 90 },
    ...oneByOne(engine, world, state, [SHEDDING, ['seizure-act'], ['audit-act']]),
  ];
  if (state.day % 400 === 200)
    out.push({ kind: 'custody.places', places: 1 + ((state.day / 200) % 3) }, { kind: 'custody.publish', published: true });
  if (engine.quantity(world, state, 'reserve_usd') < 80e6) out.push(...coins(engine, world, state, 20e6));
  return out;
}

/** Cargoes put off as long as the supplier lets it, and late claims turned into halls until none is left. */
function deferrer(engine: Engine, world: World, state: State): readonly Command[] {
  const out: Command[] = [...kept(engine, world, state), { kind: 'grid.cargo', act: 'defer' }];
  if (!firstOfMonth(engine, world, state)) return out;
  for (const { form, unit, most } of engine.finance(world, state))
    if (form === 'arrears' && unit === 'mw')
      for (const { id } of world.nation.places)
        for (const mw of [most, 60, 20, 5]) out.push({ kind: 'finance.arrears', place: id, mw });
  return out;
}

/** Every seat taken, a call each quarter, counsel asked of all but the last, and deals with everybody. */
function caller(engine: Engine, world: World, state: State): readonly Command[] {
  const out = kept(engine, world, state);
  const advisers = world.nation.council?.advisers ?? [];
  for (const at of state.council.candidates)
    out.push({ kind: 'council.seat', adviser: advisers[at]?.id ?? '' });
  if (state.day === 0) out.push({ kind: 'office.letter', letter: 'engineers' });
  if (firstOfMonth(engine, world, state)) {
    out.push({ kind: 'office.predict', call: 'up', sure: 70 });
    for (const { id } of world.nation.programme?.deals ?? []) out.push({ kind: 'programme.deal', deal: id });
  }
  return [...out, ...oneByOne(engine, world, state, [['council'], SHEDDING])];
}

/** A house open to all: licences, hosts, halls, coins, outsiders whom nobody asks what they own, and one law after the other, so that cards find what they are about. */
function openHouse(engine: Engine, world: World, state: State): readonly Command[] {
  const out = kept(engine, world, state);
  const { seed } = world.spec;
  const advisers = world.nation.council?.advisers ?? [];
  for (const at of state.council.candidates)
    out.push({ kind: 'council.seat', adviser: advisers[at]?.id ?? '' });
  if (!firstOfMonth(engine, world, state)) return [...out, ...oneByOne(engine, world, state, HOUSE)];
  if (state.halls.licence.open === 0)
    out.push({
      kind: 'halls.licence',
      open: true,
      place: 'thar',
      tariff_pkr_kwh: 20 + (dice(seed, 0, 3) % 8),
      royalty_pct: 5,
      interruptible: true,
      cap_mw: 400,
    });
  out.push({ kind: 'finance.host', place: anyPlace(world, state, 4), mw: 20 });
  if (engine.quantity(world, state, 'reserve_usd') < 10e6) out.push(...coins(engine, world, state, 45e6));
  return [...out, ...mine(engine, world, state, MODEST, 5, 45e6)];
}
const HOUSE: readonly Wanted[] = [
  SHEDDING,
  ['council'],
  ['assets-act'],
  ['licensing'],
  ['seizure-act'],
  ['audit-act'],
  ['electrify'],
  ['reserve-act'],
];

const sent = (id: string, wishes: Morning): Policy => {
  const own = sieved(wishes);
  return {
    id,
    morning: (engine, world, state) => [
      ...refusedToday(engine, world, state),
      ...own(engine, world, state),
    ],
  };
};

/** Orders of a nation that lacks what they are about: nothing else happens there. */
export const VISITOR: Policy = { id: 'visitor', morning: refusedToday };

export const ERRANDS: readonly Policy[] = [
  sent('borrower', borrower),
  sent('corridor', lawful(CORRIDOR)),
  sent('legal-tender', lawful(TENDER)),
  sent('machines', machines),
  sent('decrees', decrees),
  sent('estranged', estranged),
  sent('promiser', promiser),
  sent('careless', careless),
  sent('deferrer', deferrer),
  sent('caller', caller),
  sent('open-house', openHouse),
];
