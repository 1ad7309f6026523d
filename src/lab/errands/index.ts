// Errands: ministries that go after one thing that seldom comes, by ordinary orders. `exhaust` sends them; `balance` never sees them.
import type { Command, Engine, State, World } from '../../core/types.ts';
import {
  cashOf,
  firstOfMonth,
  type Morning,
  mine,
  type Policy,
  SPREAD,
  sieved,
} from '../ministries/tools.ts';
import { dice } from '../random-policy.ts';
import { duties, upkeep } from '../republic.ts';
import { refusedToday } from './asking.ts';
import { oneByOne, SEIZURES, tellingAnswers, type Wanted } from './means.ts';

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

/** Coins with the custodian that asks no fee and fails before others. */
const MERIDIAN: readonly Command[] = [
  { kind: 'custody.custodian', custodian: 'meridian' },
  { kind: 'custody.tiers', hot_pct: 5, custodian_pct: 90 },
];

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

/** Supervisor, licences, accounts at banks, and then a cheap way home for wages from abroad. */
const CORRIDOR: readonly Wanted[] = [
  SHEDDING,
  ['assets-act'],
  ['licensing'],
  ['bank-access'],
  ['remittance-corridor'],
  ['reserve-act'],
  ['wealth-fund'],
];
/** Legal tender takes all points that can be saved, more than once; the partner must be warm first. */
const TENDER: readonly Wanted[] = [SHEDDING, ['legal-tender', 10]];

/** Laws that nobody else goes after. */
const STATUTES: readonly Wanted[] = [
  ['ai-zone'],
  ['interruptible-load'],
  ['home-tariff', 3, { cut_pkr_kwh: 1, units: 100, years: 5 }],
  // the Fund agrees to it for a waiver only
  ['targeted-tariff', 6, { tariff_pkr_kwh: 17, years: 5 }],
  ['duty-holiday', 3, { relief_pct: 50, years: 5 }],
  ['night-rebate'],
];

const lawful =
  (laws: readonly Wanted[]): Morning =>
  (engine, world, state) => [...kept(engine, world, state), ...oneByOne(engine, world, state, laws)];

/** A licence for chips, an own cloud while it is early, and ground for the largest tenants; paths to the world by law and by sea, or none. */
const machines =
  (paths: boolean): Morning =>
  (engine, world, state) => {
    const { halls, contracts, offers } = state.compute;
    const ground = halls.reduce((sum, { mw }) => sum + mw, 0);
    const let_mw = contracts.reduce((sum, { mw }) => sum + mw, 0);
    const out: Command[] = [
      { kind: 'programme.deal', deal: 'us-chips' },
      ...kept(engine, world, state),
      ...watched(world, state),
      ...oneByOne(engine, world, state, REFORMS),
    ];
    for (const offer of offers)
      for (const hall of halls) out.push({ kind: 'compute.sign', offer: offer.id, hall: hall.id });
    if (!firstOfMonth(engine, world, state)) return out;
    if (!halls.some(({ form }) => form > 0))
      out.push({ kind: 'compute.build', place: 'hub', form: 'cloud', mw: 1, backup: true });
    else if (paths) out.push({ kind: 'programme.deal', deal: 'china-cable' }, { kind: 'compute.cable' });
    if (ground - let_mw < 90 && (state.day > 400 || halls.length > 0))
      out.push({
        kind: 'compute.build',
        place: anyPlace(world, state, 2),
        form: 'land',
        mw: halls.length < 2 ? 5 : 95,
        backup: false,
      });
    if (let_mw > 20) out.push({ kind: 'compute.ladder', first: 'halls' });
    return out;
  };

/** A law's clauses where those who mind them like them least. */
function harsh(engine: Engine, law: string): Readonly<Record<string, number>> {
  const found = engine.catalogue.laws.find(({ id }) => id === law);
  return Object.fromEntries(
    (found?.clauses ?? []).map(({ id, least, most, pull = {} }) => [
      id,
      (pull.front ?? 0) > 0 ? least : most,
    ]),
  );
}

/** Whatever may be decreed, in each recess; one in two resolutions is asked for. */
function decrees(engine: Engine, world: World, state: State): readonly Command[] {
  const out = kept(engine, world, state);
  if (state.day % 5 === 0)
    world.scenario.laws.forEach((law, i) => {
      // as the houses like it least, so that some resolutions fail
      out.push({ kind: 'parliament.ordinance', law, clauses: i % 2 === 0 ? {} : harsh(engine, law) });
      out.push({ kind: 'parliament.extend', law });
    });
  return out;
}

/** Breaks its word for so many days, then rules by decree until the partner goes, and then does everything to have it back. */
const estranged =
  (betrayed: number, ways: readonly string[]): Morning =>
  (engine, world, state) => {
    const partner = world.nation.parliament?.parties.findIndex(({ bench }) => bench === 'partner') ?? -1;
    const gone = state.parliament.with_us[partner] === 0;
    const wooing = gone || state.office.taken.length > 0;
    const out = office(engine, world, state).filter(({ kind }) => wooing || kind !== 'parliament.partner');
    // a week of the fortnight goes by in talk
    if (state.office.sitting_day >= 0 && state.day < state.office.sitting_day + 7) return [];
    if (state.office.sitting_day >= 0) for (const way of ways) out.unshift({ kind: 'office.sitting', way });
    if (wooing) return [...out, ...oneByOne(engine, world, state, [SHEDDING])];
    out.push(...coins(engine, world, state, 40e6));
    if (state.day < betrayed)
      return [...out, ...brokenWord(world, state), ...oneByOne(engine, world, state, PLEASANT)];
    // the one that fewest would help on comes last, when nobody is left who would
    const laws = world.scenario.laws.filter((law) => law !== 'bank-access' || state.day > 3 * betrayed);
    if (state.day % 5 === 0)
      for (const law of laws) out.push({ kind: 'parliament.ordinance', law, clauses: harsh(engine, law) });
    for (const { id, province } of world.nation.cities)
      if (province === world.nation.parliament?.parties[partner]?.province)
        out.push({ kind: 'grid.cut', city: id, rank: 'first' });
    return out;
  };
const PLEASANT: readonly Wanted[] = [
  ['equal-shedding'],
  ['electrify'],
  ['tube-wells'],
  ['audit-act'],
  ['gains-tax'],
  ['council'],
];

/** A promise to each member who asks that his city be spared, and the same city first in the dark. */
function brokenWord(world: World, state: State): Command[] {
  const out: Command[] = [];
  for (const { law } of state.parliament.bills) {
    const name = world.scenario.laws[law] ?? '';
    for (const { id, demands } of world.nation.parliament?.members ?? [])
      if (demands.some(({ kind }) => kind === 'spare'))
        out.push(
          { kind: 'parliament.meet', law: name, member: id },
          { kind: 'parliament.promise', law: name, member: id, demand: 'spare' },
          { kind: 'parliament.delay', law: name },
        );
  }
  for (const { city, until_day } of state.parliament.spared)
    if (until_day - state.day < 300)
      out.push({ kind: 'grid.cut', city: world.nation.cities[city]?.id ?? '', rank: 'first' });
  return out;
}

const promiser: Morning = (engine, world, state) => [
  ...kept(engine, world, state),
  ...oneByOne(engine, world, state, PLEASANT),
  ...brokenWord(world, state),
];

/** A reserve that everybody can see, with the custodian that fails first, and keys that are often carried about. */
function careless(engine: Engine, world: World, state: State): readonly Command[] {
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
function deferrer(engine: Engine, world: World, state: State): readonly Command[] {
  const out: Command[] = [...kept(engine, world, state), { kind: 'grid.cargo', act: 'defer' }];
  if (!firstOfMonth(engine, world, state)) return out;
  for (const { form, unit, most } of engine.finance(world, state))
    if (form === 'arrears' && unit === 'mw')
      for (const { id } of world.nation.places)
        for (const mw of [most, 60, 20, 5]) out.push({ kind: 'finance.arrears', place: id, mw });
  return out;
}

/** An adviser's word that nothing will be dear, worth nothing itself. */
function counselOf(adviser: string): Command {
  const none = { low: 0, mid: 0, high: 0, regret_by: 0 };
  return { kind: 'council.counsel', adviser, question: 'coins', plan: 'stand', regret: 'stand', ...none };
}

/** Every seat taken, counsel and a call each quarter, deals with everybody, halls here and there. */
function caller(engine: Engine, world: World, state: State): readonly Command[] {
  const out = kept(engine, world, state);
  const advisers = world.nation.council?.advisers ?? [];
  for (const at of state.council.candidates)
    out.push({ kind: 'council.seat', adviser: advisers[at]?.id ?? '' });
  if (state.day === 0) out.push({ kind: 'office.letter', letter: 'engineers' });
  if (firstOfMonth(engine, world, state)) {
    for (const { id } of advisers)
      out.push(
        { kind: 'council.declare', adviser: id },
        { kind: 'council.recuse', adviser: id },
        counselOf(id),
      );
    out.push(
      { kind: 'office.predict', call: 'up', sure: 70 },
      { kind: 'people.share', pct: 5 + (state.day % 7) },
      ...mine(engine, world, state, SPREAD, 5, 30e6),
    );
    for (const { id } of world.nation.programme?.deals ?? []) out.push({ kind: 'programme.deal', deal: id });
  }
  return [...out, ...oneByOne(engine, world, state, [['council'], SHEDDING])];
}

/** Dollars from whoever has any: the central bank, the diaspora, the Gulf, the Fund; and a line that costs more than all of them. */
function needy(engine: Engine, world: World, state: State): readonly Command[] {
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

/** The Fund's reforms, no breach, and a new programme asked for as soon as the old one is over. */
function pupil(engine: Engine, world: World, state: State): readonly Command[] {
  const out = [...kept(engine, world, state), ...watched(world, state)];
  out.push(...oneByOne(engine, world, state, REFORMS));
  if (state.day === 0) out.push({ kind: 'treasury.selling', share_pct: 100, above_usd: 1, keep_pct: 0 });
  if (state.day % 7 === 0) out.push({ kind: 'programme.request' });
  return out;
}
const REFORMS: readonly Wanted[] = [['net-billing'], ['gains-tax'], ['audit-act'], SHEDDING];

/** Everything into coins, then one key for all of them that signs each day and is never long in one place; no sitting is answered. */
function reckless(engine: Engine, world: World, state: State): readonly Command[] {
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
function closer(engine: Engine, world: World, state: State): readonly Command[] {
  const out = kept(engine, world, state);
  // what it did to the grid it has no answer to
  if (state.office.sitting_why === GRID) return [];
  if (state.office.sitting_day >= 0) out.unshift({ kind: 'office.sitting', way: 'central-custody' });
  if (!firstOfMonth(engine, world, state)) return out;
  for (const { id } of [...world.nation.plants].sort((a, b) => b.mw - a.mw))
    out.push({ kind: 'grid.retire', plant: id });
  return out;
}

/** An errand: what it asks in vain, what it orders, and how its coins are kept unless it sees to that itself. */
function sent(id: string, wishes: Morning, coinsKept: readonly Command[] = MERIDIAN): Policy {
  const own = sieved((engine, world, state) => {
    const orders = wishes(engine, world, state);
    return firstOfMonth(engine, world, state) ? [...orders, ...coinsKept] : orders;
  });
  return {
    id,
    morning: (engine, world, state) => [...refusedToday(engine, world, state), ...own(engine, world, state)],
  };
}

export { OPEN_HOUSES } from './open-house.ts';

/** Orders of a nation that lacks what they are about: nothing else happens there. */
export const VISITOR: Policy = { id: 'visitor', morning: refusedToday };

export const ERRANDS: readonly Policy[] = [
  sent('borrower', borrower, []),
  sent('corridor', lawful(CORRIDOR)),
  sent('legal-tender', lawful(TENDER)),
  sent('statutes', lawful(STATUTES)),
  sent('machines', machines(true)),
  sent('machines-without-paths', machines(false)),
  sent('decrees', decrees),
  sent('estranged', estranged(0, ['central-custody', 'equal-feeders', 'partner-ministry'])),
  sent('betrayer', estranged(260, ['sell-half', 'partner-ministry', 'deposit'])),
  sent('promiser', promiser),
  sent('careless', careless),
  sent('deferrer', deferrer),
  sent('caller', caller),
  sent('needy', needy),
  sent('pupil', pupil),
  sent('reckless', reckless, []),
  sent('closer', closer),
];
