// Errands about laws: statutes that nobody else goes after, decrees, words kept and broken, the Fund's reforms.
import type { Command, Engine, State, World } from '../../core/types.ts';
import type { Morning } from '../ministries/tools.ts';
import { coins, kept, office, REFORMS, SHEDDING, watched } from './duties.ts';
import { oneByOne, type Wanted } from './means.ts';

/** Supervisor, licences, accounts at banks, and then a cheap way home for wages from abroad. */
export const CORRIDOR: readonly Wanted[] = [
  SHEDDING,
  ['assets-act'],
  ['licensing'],
  ['bank-access'],
  ['remittance-corridor'],
  ['reserve-act'],
  ['wealth-fund'],
];
/** Legal tender takes all points that can be saved, more than once; the partner must be warm first. */
export const TENDER: readonly Wanted[] = [SHEDDING, ['legal-tender', 10]];

/** Laws that nobody else goes after. */
export const STATUTES: readonly Wanted[] = [
  ['ai-zone'],
  ['interruptible-load'],
  ['home-tariff', 3, { cut_pkr_kwh: 1, units: 100, years: 5 }],
  // the Fund agrees to it for a waiver only
  ['targeted-tariff', 6, { tariff_pkr_kwh: 17, years: 5 }],
  ['duty-holiday', 3, { relief_pct: 50, years: 5 }],
  ['night-rebate'],
];

export const lawful =
  (laws: readonly Wanted[]): Morning =>
  (engine, world, state) => [...kept(engine, world, state), ...oneByOne(engine, world, state, laws)];

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
export function decrees(engine: Engine, world: World, state: State): readonly Command[] {
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
export const estranged =
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

export const promiser: Morning = (engine, world, state) => [
  ...kept(engine, world, state),
  ...oneByOne(engine, world, state, PLEASANT),
  ...brokenWord(world, state),
];

/** The Fund's reforms, no breach, and a new programme asked for as soon as the old one is over. */
export function pupil(engine: Engine, world: World, state: State): readonly Command[] {
  const out = [...kept(engine, world, state), ...watched(world, state)];
  out.push(...oneByOne(engine, world, state, REFORMS));
  if (state.day === 0) out.push({ kind: 'treasury.selling', share_pct: 100, above_usd: 1, keep_pct: 0 });
  if (state.day % 7 === 0) out.push({ kind: 'programme.request' });
  return out;
}
