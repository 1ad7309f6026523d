// The lines of play that would ruin a game which let them win (RULES §5): each is tried whole-heartedly, so that `balance` shows what stops it.
import type { Command, Engine, State, World } from '../../core/types.ts';
import { letHalls } from '../compute.ts';
import { duties, upkeep } from '../republic.ts';
import {
  cashOf,
  firstOfMonth,
  isOpen,
  mine,
  type Plot,
  type Policy,
  rule,
  SPREAD,
  sieved,
  table,
} from './tools.ts';

const wishes = (own: (engine: Engine, world: World, state: State) => readonly Command[]) =>
  sieved((engine, world, state) => [
    ...duties(engine, world, state),
    ...(firstOfMonth(engine, world, state) ? upkeep(engine, world, state) : []),
    ...own(engine, world, state),
  ]);
const letter = (state: State, id: string): Command[] =>
  state.day === 0 ? [{ kind: 'office.letter', letter: id }] : [];

/** Everything into coins while they are cheap, and never a coin out. */
function earlyHold(engine: Engine, world: World, state: State): readonly Command[] {
  const usd = Math.floor(cashOf(engine, world, state) - 1e6);
  const out = letter(state, 'minister');
  if (state.day === 0) out.push({ kind: 'programme.consult' });
  if (state.day < 730 && state.day % 10 === 1 && usd > 1e6) out.push({ kind: 'treasury.buy', usd });
  return out;
}

const THAR: readonly Plot[] = Array.from({ length: 24 }, (_, i) => [
  'thar',
  i < 8 ? 'hall' : 'campus',
  'immersion',
]);

/** Cheap coal looks free: all halls at its mine's mouth. */
function tharForAll(engine: Engine, world: World, state: State): readonly Command[] {
  return [...letter(state, 'minister'), ...rule(state, 0, 200), ...mine(engine, world, state, THAR, 20, 2e6)];
}

/** Own halls at a tariff of nothing, so that mining always pays. */
function cheapSelfTariff(engine: Engine, world: World, state: State): readonly Command[] {
  const out = letter(state, 'minister');
  if (state.day === 0) out.push({ kind: 'halls.tariff', pkr_kwh: 0 });
  return [...out, ...rule(state, 0, 200), ...mine(engine, world, state, SPREAD, 20, 3e6)];
}

/** A decent tariff when the Fund measures, a low one for the months between. */
function raiseThenCut(engine: Engine, world: World, state: State): readonly Command[] {
  const { month, dayOfMonth } = engine.date(world, state.day);
  const out = letter(state, 'fund');
  const measured = month % 6 === 0 || month % 6 === 5;
  if (dayOfMonth === 1 && (month % 6 === 5 || month % 6 === 1))
    out.push({ kind: 'halls.tariff', pkr_kwh: measured ? 35 : 5 });
  return [...out, ...mine(engine, world, state, SPREAD, 10, 4e6)];
}

/** Whatever may be decreed is decreed, recess after recess. */
function ordinanceSpam(engine: Engine, world: World, state: State): readonly Command[] {
  const out = letter(state, 'minister');
  if (state.day % 5 === 0)
    for (const law of world.scenario.laws) {
      if (state.laws.stage[world.scenario.laws.indexOf(law)] === 'force') continue;
      out.push({ kind: 'parliament.extend', law }, { kind: 'parliament.ordinance', law, clauses: {} });
    }
  return [...out, ...mine(engine, world, state, SPREAD, 10, 6e6)];
}

/** Halls that run from November to February, on what heating does not take. */
function winterOnly(engine: Engine, world: World, state: State): readonly Command[] {
  const { month } = engine.date(world, state.day);
  const winter = month >= 11 || month <= 2;
  return [
    ...letter(state, 'engineers'),
    ...(winter ? rule(state, 2, 60) : rule(state, 100, 0)),
    ...mine(engine, world, state, SPREAD, 10, 5e6),
  ];
}

/** Out near the top, in after the fall, by prices named beforehand. */
function sellTopRebuy(engine: Engine, world: World, state: State): readonly Command[] {
  const out = letter(state, 'minister');
  if (state.day === 0)
    out.push(
      { kind: 'programme.consult' },
      { kind: 'treasury.selling', share_pct: 100, above_usd: 180_000, keep_pct: 0 },
      { kind: 'treasury.buying', usd: 4_000_000, below_usd: 85_000, keep_usd: 5e6 },
    );
  return [...out, ...mine(engine, world, state, SPREAD, 10, 6e6)];
}

/** Firm power for whoever asks: ground, shells, paths and people, and homes after them once there are tenants. */
function aiFirst(engine: Engine, world: World, state: State): readonly Command[] {
  const out = letter(state, 'minister');
  if (state.day === 0 || firstOfMonth(engine, world, state))
    out.push(...table(world, state, 'industry-package'), ...letHalls(engine, world, state, 15e6));
  return out;
}

/** Points are for later: no bill, no licence, no meeting, all halls. */
function hoardCapital(engine: Engine, world: World, state: State): readonly Command[] {
  return [...letter(state, 'minister'), ...mine(engine, world, state, SPREAD, 20, 4e6)];
}

/** The gate open to all, at the lowest price there is. */
function licenceEveryone(engine: Engine, world: World, state: State): readonly Command[] {
  const out = letter(state, 'minister');
  const { dayOfMonth, month } = engine.date(world, state.day);
  if (state.day === 1 || (dayOfMonth === 1 && month % 3 === 1 && state.halls.licence.open === 0))
    out.push({
      kind: 'halls.licence',
      open: true,
      place: 'thar',
      tariff_pkr_kwh: 12,
      royalty_pct: 0,
      interruptible: false,
      cap_mw: 2000,
    });
  return out;
}

/** The tariff that the Fund refused, tabled until it is law. */
function targetedAnyway(engine: Engine, world: World, state: State): readonly Command[] {
  const out = letter(state, 'minister');
  if (firstOfMonth(engine, world, state)) {
    out.push(...table(world, state, 'targeted-tariff'));
    if (!isOpen(world, state, 'targeted-tariff'))
      out.push({ kind: 'parliament.waiver', law: 'targeted-tariff' });
  }
  return [...out, ...mine(engine, world, state, SPREAD, 20, 3e6)];
}

export const RUIN: readonly Policy[] = [
  { id: 'early-hold', morning: wishes(earlyHold) },
  { id: 'thar-for-all', morning: wishes(tharForAll) },
  { id: 'cheap-self-tariff', morning: wishes(cheapSelfTariff) },
  { id: 'raise-then-cut', morning: wishes(raiseThenCut) },
  { id: 'ordinance-spam', morning: wishes(ordinanceSpam) },
  { id: 'winter-only', morning: wishes(winterOnly) },
  { id: 'sell-top-rebuy', morning: wishes(sellTopRebuy) },
  { id: 'ai-first', morning: wishes(aiFirst) },
  { id: 'hoard-capital', morning: wishes(hoardCapital) },
  { id: 'licence-everyone', morning: wishes(licenceEveryone) },
  { id: 'targeted-anyway', morning: wishes(targetedAnyway) },
];
