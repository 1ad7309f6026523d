// A run's orders made fit for other worlds: each keeps a guard and fires only where it holds there (RULES §3). Amounts become shares of what there is;
// answers become "card → choice"; whatever may not be given on its day is left out, as a minister would leave it.
import type { Command, Engine, RunFile, State, World } from '../core/types.ts';
import { POLICIES, type Policy } from './ministries/index.ts';

/** An order with what its amount was a share of on the day it was given, 0–1; null where it is no amount of cash or coins. */
interface Guarded {
  readonly day: number;
  readonly command: Command;
  readonly share: number | null;
}

/** What a run did, as a ministry that can sit in any world of its scenario. */
export interface Conduct {
  readonly orders: readonly Guarded[];
  /** by card: the choices given, each with the days that were waited */
  readonly answers: Readonly<Record<string, readonly { readonly choice: string; readonly wait: number }[]>>;
  /** the day from which the run says nothing */
  readonly until: number;
}

/** Reads a run's conduct by playing it once; `states` hears each morning, the first included. */
export function conductOf(
  engine: Engine,
  world: World,
  { commands, days }: Pick<RunFile, 'commands' | 'days'>,
  states: (state: State) => void = () => undefined,
): { readonly conduct: Conduct; readonly state: State } {
  const orders: Guarded[] = [];
  const answers: Record<string, { choice: string; wait: number }[]> = {};
  let state = engine.begin(world);
  states(state);
  let next = 0;
  while (state.day < days && state.office.ended_day < 0) {
    const mornings: Command[] = [];
    for (; next < commands.length && commands[next]?.[0] === state.day; next += 1) {
      const command = commands[next]?.[1];
      if (command === undefined || engine.check(world, state, command) !== null) continue;
      mornings.push(command);
      if (command.kind === 'events.answer') {
        const opened = state.events.open_day[world.scenario.events.indexOf(command.event)] ?? state.day;
        const given = answers[command.event] ?? [];
        given.push({ choice: command.choice, wait: state.day - opened });
        answers[command.event] = given;
      } else orders.push({ day: state.day, command, share: shareOf(engine, world, state, command) });
    }
    state = engine.step(world, state, mornings);
    states(state);
  }
  return { conduct: { orders, answers, until: state.day }, state };
}

function shareOf(engine: Engine, world: World, state: State, command: Command): number | null {
  if (command.kind === 'treasury.buy') {
    const cash = engine.quantity(world, state, 'treasury_usd');
    return cash > 0 ? command.usd / cash : null;
  }
  if (command.kind === 'treasury.sell') {
    const held = engine.quantity(world, state, 'reserve_sat');
    return held > 0 ? command.sat / held : null;
  }
  return null;
}

/** The order in this world: its share of what is there. */
function here(engine: Engine, world: World, state: State, { command, share }: Guarded): Command {
  if (share === null) return command;
  if (command.kind === 'treasury.buy')
    return { ...command, usd: Math.floor(share * engine.quantity(world, state, 'treasury_usd')) };
  if (command.kind === 'treasury.sell')
    return { ...command, sat: Math.floor(share * engine.quantity(world, state, 'reserve_sat')) };
  return command;
}

const BALANCED = POLICIES.find(({ id }) => id === 'balanced') as Policy;

/** The ministry that a conduct is in a world from a day on, until another day; `balanced` sits before and after, and never writes letters. */
export function seated(conduct: Conduct, from = 0, until = conduct.until): Policy {
  const byDay = new Map<number, Guarded[]>();
  for (const one of conduct.orders) {
    const list = byDay.get(one.day);
    if (list === undefined) byDay.set(one.day, [one]);
    else list.push(one);
  }
  let asked: Asked | null = null;
  return {
    id: 'conduct',
    morning: (engine, world, state) => {
      if (state.day < from || state.day >= until)
        return BALANCED.morning(engine, world, state).filter(({ kind }) => kind !== 'office.letter');
      if (asked?.events !== world.scenario.events) asked = askedOf(world.scenario.events, conduct);
      const given: Command[] = [];
      let now = state;
      // an order is laid on only when another is looked at after it: a copy of the state costs more than the day
      let last: Command | null = null;
      const give = (make: (state: State) => Command): void => {
        if (last !== null) now = engine.preview(world, now, [last]);
        last = null;
        const command = make(now);
        if (engine.check(world, now, command) !== null) return;
        given.push(command);
        last = command;
      };
      for (const command of answersNow(state, asked)) give(() => command);
      for (const one of byDay.get(state.day) ?? []) give((morning) => here(engine, world, morning, one));
      return given;
    },
  };
}

/** The cards of a scenario to which a conduct has answers, by their place. */
interface Asked {
  readonly events: readonly string[];
  readonly cards: readonly (readonly [number, string, Conduct['answers'][string]])[];
}

function askedOf(events: readonly string[], { answers }: Conduct): Asked {
  const cards = events.flatMap((event, i) => {
    const given = answers[event];
    return given === undefined ? [] : [[i, event, given] as const];
  });
  return { events, cards };
}

const NONE: readonly Command[] = [];

function answersNow(state: State, { cards }: Asked): readonly Command[] {
  let out: Command[] | null = null;
  for (const [i, event, given] of cards) {
    const opened = state.events.open_day[i] ?? -1;
    if (opened < 0) continue;
    const times = Math.max(1, state.events.count[i] ?? 1);
    const one = given[Math.min(times, given.length) - 1];
    if (one === undefined || state.day - opened < one.wait) continue;
    out ??= [];
    out.push({ kind: 'events.answer', event, choice: one.choice });
  }
  return out ?? NONE;
}
