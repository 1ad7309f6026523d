// What something is worth: the same run, the same luck, with and without one answer, law or clause, and the figures that come out different.
import type { BadInput, Command, CommandLog, Content, Effect, Engine, State, World } from '../core/types.ts';
import { engineWith } from '../engine/index.ts';

/** A figure that came out different, on the day of its largest difference. */
export interface Moved {
  readonly quantity: string;
  readonly day: number;
  readonly whole: number;
  readonly without: number;
}

/** One way in which days go on. */
export interface Road {
  readonly engine: Engine;
  readonly world: World;
  readonly state: State;
  readonly log: CommandLog;
}

/** Where a comparison starts, and for how many days it is followed. */
export interface Stand {
  readonly scenario: string;
  readonly seed: string;
  /** first day, after orders of `before` */
  readonly day: number;
  readonly before: CommandLog;
  readonly days: number;
}

/** Figures by which two roads differ in some evening of `days`, by a tick at least. */
export function movedBetween(one: Road, other: Road, days: number): readonly Moved[] {
  const until = one.state.day + days;
  const walk = ({ engine, world, state, log }: Road): ReadonlyMap<string, number[]> => {
    const series = new Map<string, number[]>(engine.quantities.map(({ id }) => [id, []]));
    engine.advance(world, state, log, until, undefined, (now) => {
      for (const { id } of engine.quantities) series.get(id)?.push(engine.quantity(world, now, id));
    });
    return series;
  };
  const [whole, without] = [walk(one), walk(other)];
  const out: Moved[] = [];
  for (const { id, tick } of one.engine.quantities) {
    let most = tick;
    let found: Moved | null = null;
    (whole.get(id) ?? []).forEach((value, i) => {
      const beside = without.get(id)?.[i] ?? value;
      if (Math.abs(value - beside) < most) return;
      most = Math.abs(value - beside);
      found = { quantity: id, day: one.state.day + i, whole: value, without: beside };
    });
    if (found !== null) out.push(found);
  }
  return out;
}

/** A road of this engine from where the comparison starts. */
function roadOf(engine: Engine, stand: Stand, log: CommandLog): Road | BadInput {
  const spec = engine.spec(stand.scenario, stand.seed, 'mixed');
  if ('bad' in spec) return spec;
  const world = engine.open(spec);
  if ('bad' in world) return world;
  const state = engine.advance(world, engine.begin(world), stand.before, stand.day);
  return { engine, world, state, log };
}

/** The content with one answer of a card doing nothing. */
function withoutChoice(content: Content, event: string, choice: string): Content {
  const none: readonly Effect[] = [];
  return {
    ...content,
    events: content.events.map((one) =>
      one.id !== event
        ? one
        : {
            ...one,
            choices: one.choices.map((each) => (each.id === choice ? { ...each, effects: none } : each)),
          },
    ),
  };
}

/** What an answer moves: the card lies open on the first day and is answered so; beside it, the answer does nothing. */
export async function ablateChoice(
  event: string,
  choice: string,
  stand: Stand,
): Promise<readonly Moved[] | BadInput> {
  const answer: Command = { kind: 'events.answer', event, choice };
  const roads: Road[] = [];
  for (const change of [
    (content: Content): Content => content,
    (content: Content): Content => withoutChoice(content, event, choice),
  ]) {
    const road = roadOf(await engineWith(change), stand, [[stand.day, answer]]);
    if ('bad' in road) return road;
    const at = road.world.scenario.events.indexOf(event);
    if (at < 0) return { bad: true, code: 'unknown-id', at: 'event', found: event, expected: 'a card of it' };
    const state = road.engine.preview(road.world, road.state, []);
    state.events.open_day[at] = stand.day;
    state.events.last_day[at] = stand.day;
    roads.push({ ...road, state });
  }
  const [one, other] = roads;
  return one === undefined || other === undefined ? [] : movedBetween(one, other, stand.days);
}

/** What a law moves: tabled on the first day with these clauses; beside it, never tabled, or tabled with others. */
export async function ablateLaw(
  law: string,
  clauses: Readonly<Record<string, number>>,
  beside: Readonly<Record<string, number>> | null,
  stand: Stand,
): Promise<readonly Moved[] | BadInput> {
  const engine = await engineWith((content) => content);
  const table = (set: Readonly<Record<string, number>>): CommandLog => [
    [stand.day, { kind: 'laws.table', law, clauses: set }],
  ];
  const one = roadOf(engine, stand, table(clauses));
  const other = roadOf(engine, stand, beside === null ? [] : table(beside));
  if ('bad' in one) return one;
  if ('bad' in other) return other;
  return movedBetween(one, other, stand.days);
}
