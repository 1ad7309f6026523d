// A house open to all, so that cards find what they are about; and the same house answering them one way, the next, and so on, in the same world.
import type { Command, Engine, State, World } from '../../core/types.ts';
import { cashOf, firstOfMonth, MODEST, mine, type Policy, sieved } from '../ministries/tools.ts';
import { duties, upkeep } from '../republic.ts';
import { oneByOne, SEIZURES, type Wanted } from './means.ts';

const LAWS: readonly Wanted[] = [
  ['council'],
  ['assets-act'],
  ['licensing'],
  SEIZURES,
  ['equal-shedding'],
  ['audit-act'],
  ['electrify'],
];

/** Licences, hosts, halls, some coins, outsiders whom nobody asks what they own, one law after the other, and dollars in hand for what answers cost. */
function house(engine: Engine, world: World, state: State): Command[] {
  const out = [
    ...duties(engine, world, state).filter(({ kind }) => kind !== 'events.answer'),
    ...oneByOne(engine, world, state, LAWS),
  ];
  const advisers = world.nation.council?.advisers ?? [];
  for (const at of state.council.candidates)
    out.push({ kind: 'council.seat', adviser: advisers[at]?.id ?? '' });
  if (!firstOfMonth(engine, world, state)) return out;
  if (state.halls.licence.open === 0)
    out.push({
      kind: 'halls.licence',
      open: true,
      place: 'thar',
      tariff_pkr_kwh: 23,
      royalty_pct: 5,
      interruptible: true,
      cap_mw: 400,
    });
  const usd = Math.floor(cashOf(engine, world, state) - 45e6);
  if (engine.quantity(world, state, 'reserve_usd') < 10e6 && usd > 1e6)
    out.push({ kind: 'treasury.buy', usd: Math.min(usd, 5e6) });
  return [
    ...out,
    ...upkeep(engine, world, state),
    { kind: 'finance.host', place: 'hub', mw: 20 },
    ...mine(engine, world, state, MODEST, 5, 45e6),
  ];
}

/** Each open card by its `turn`-th answer of those that may be given; a leading house takes those that lead on to another card while there are any. */
function answered(engine: Engine, world: World, state: State, turn: number, leading: boolean): Command[] {
  return world.scenario.events.flatMap((event, i): Command[] => {
    if ((state.events.open_day[i] ?? -1) < 0) return [];
    const open = (engine.catalogue.events.find(({ id }) => id === event)?.choices ?? []).filter(
      ({ id }) => engine.check(world, state, { kind: 'events.answer', event, choice: id }) === null,
    );
    const lead = leading ? open.filter(({ effects }) => effects.some(({ kind }) => kind === 'follow')) : [];
    const among = lead.length > 0 ? lead : open;
    const choice = among[(turn + (state.events.count[i] ?? 0)) % Math.max(1, among.length)];
    return choice === undefined ? [] : [{ kind: 'events.answer', event, choice: choice.id }];
  });
}

/** Three houses that go by turns, and three that lead on. */
export const OPEN_HOUSES: readonly Policy[] = [0, 1, 2, 3, 4, 5].map((k) => ({
  id: `open-house-${k + 1}`,
  morning: sieved((engine, world, state) => [
    ...answered(engine, world, state, k % 3, k > 2),
    ...house(engine, world, state),
  ]),
}));
