// What errands share: cards answered so that chains go on, and a law pushed through both houses with all that may be offered for it.
import type { Command, Engine, House, State, World } from '../../core/types.ts';
import { isOpen } from '../ministries/tools.ts';
import { dice } from '../random-policy.ts';

type Clauses = Readonly<Record<string, number>>;

/** Cards by the dice, each answer as likely as the other; where one of them leads on to another card, that one more often. Now and then nobody answers. */
export function tellingAnswers(engine: Engine, world: World, state: State): Command[] {
  const out: Command[] = [];
  world.scenario.events.forEach((event, i) => {
    const opened = state.events.open_day[i] ?? -1;
    if (opened < 0) return;
    const choices = engine.catalogue.events.find(({ id }) => id === event)?.choices ?? [];
    const open = choices.filter(
      ({ id }) => engine.check(world, state, { kind: 'events.answer', event, choice: id }) === null,
    );
    const roll = dice(world.spec.seed, opened, 7000 + i);
    if (roll % 16 === 0) return;
    const leading = open.filter(({ effects }) => effects.some(({ kind }) => kind === 'follow'));
    const among = leading.length > 0 && (roll >>> 4) % 3 > 0 ? leading : open;
    const choice = among[(roll >>> 8) % Math.max(1, among.length)];
    if (choice !== undefined) out.push({ kind: 'events.answer', event, choice: choice.id });
  });
  return out;
}

/** Ayes that are likely: those counted, and half of the open. */
function likely(
  engine: Engine,
  world: World,
  state: State,
  law: string,
  clauses: Clauses,
  house: House,
): number {
  const count = engine.whips(world, state, law, clauses, house);
  return count === null ? 0 : count.ayes + count.open / 2 - count.needed;
}

/** The clauses that both houses like best, each at its least, its start or its most. */
export function popular(engine: Engine, world: World, state: State, law: string): Clauses {
  const content = engine.catalogue.laws.find(({ id }) => id === law);
  const clauses: Record<string, number> = {};
  for (const { id, start } of content?.clauses ?? []) clauses[id] = start;
  for (const { id, least, start, most } of content?.clauses ?? []) {
    let best = Number.NEGATIVE_INFINITY;
    let found = start;
    for (const value of [start, least, most]) {
      const tried = { ...clauses, [id]: value };
      const worth =
        likely(engine, world, state, law, tried, 'assembly') +
        likely(engine, world, state, law, tried, 'joint');
      if (worth <= best) continue;
      best = worth;
      found = value;
    }
    clauses[id] = found;
  }
  return clauses;
}

/** A law that is wanted: with clauses that the houses like unless told, tabled with so many points in hand. */
export type Wanted = readonly [law: string, points?: number, clauses?: Clauses];
/** Half of what is seized stays with the reserve: as the houses like it, nothing would. */
export const SEIZURES: Wanted = ['seizure-act', 3, { reserve_pct: 50, hold_months: 12 }];

/** Takes a law through parliament: tabled with what the houses like; on the floor members are met and granted what they ask, districts get money, until it would pass. */
function pushed(engine: Engine, world: World, state: State, [law, points = 3, given]: Wanted): Command[] {
  const at = world.scenario.laws.indexOf(law);
  const tariff = engine.catalogue.laws.find(({ id }) => id === law)?.kind === 'tariff';
  if (isOpen(world, state, law)) {
    if (state.laws.capital < points || !mayTable(engine, world, state, law)) return [];
    return [{ kind: 'laws.table', law, clauses: given ?? popular(engine, world, state, law) }];
  }
  if (tariff) return [{ kind: 'parliament.waiver', law }];
  if (state.laws.stage[at] !== 'floor') return [];
  const [floor, senate, joint] = (['assembly', 'senate', 'joint'] as const).map((house) =>
    likely(engine, world, state, law, {}, house),
  );
  if (Math.min(floor ?? 0, Math.max(senate ?? 0, joint ?? 0)) > SAFE) return [];
  const count = engine.whips(world, state, law, {}, 'assembly');
  const out: Command[] = [];
  for (const { member, side, demands } of count?.members ?? []) {
    if (side === 'aye') continue;
    out.push({ kind: 'parliament.meet', law, member });
    for (const { kind, granted } of demands)
      if (!granted) out.push({ kind: 'parliament.promise', law, member, demand: kind });
  }
  for (const { party, score } of count?.parties ?? [])
    if (score < 10) out.push({ kind: 'parliament.funds', law, party });
  return out;
}

/** Votes over the line at which nobody else is asked. */
const SAFE = 8;

function mayTable(engine: Engine, world: World, state: State, law: string): boolean {
  return engine.check(world, state, { kind: 'laws.table', law, clauses: {} }) === null;
}

/** Laws in their order, one on its road at a time; every few days, for it is long work. */
export function oneByOne(engine: Engine, world: World, state: State, laws: readonly Wanted[]): Command[] {
  if (state.day % 4 !== 0) return [];
  const next = laws.find(([law]) => state.laws.stage[world.scenario.laws.indexOf(law)] !== 'force');
  return next === undefined ? [] : pushed(engine, world, state, next);
}
