// The game in progress as the session holds it: plays days, grows history in place, and shows itself as a Game.
import type { Command, Engine, Happening, RunFile, State, World } from '../core/types.ts';
import { ACCOUNT_ORDER } from './contract.ts';
import { comesIntoView } from './halving.ts';
import { type Mark, PLAIN } from './mark.ts';
import { createMeter, type Meter } from './pace.ts';
import type { Game, Pace, Phase, Replayed } from './types.ts';

/** Mutable on purpose: history of ten years grows a value a day and is never copied. */
export interface Run {
  readonly world: World;
  /** last days of quarters, ascending; the last is the run's end */
  readonly ends: readonly number[];
  state: State;
  shown: State;
  pending: Command[];
  readonly log: [number, Command][];
  readonly fingerprints: [number, string][];
  readonly series: Record<string, number[]>;
  readonly happenings: Happening[];
  readonly snapshots: [number, State][];
  /** what is known of it beside its file */
  mark: Mark;
  version: number;
  phase: Phase;
  pace: Pace;
  /** pace to go back to after a stop */
  remembered: Exclude<Pace, 'paused'>;
  /** time was running when an event stopped it, so its answer starts it again */
  resume: boolean;
  /** open cards that were put by: time does not wait for them, and on their day they decide themselves */
  putBy: readonly string[];
  readonly meter: Meter;
}

/** Days of a hot spell on which time stops when somebody went dark. */
const WALLS = 4;

/** What a game waits for while the house sits in emergency. */
export const SITTING = 'sitting';

/** Why a batch of days ended. */
export type Stop = 'owed' | 'event' | 'heat' | 'halving' | 'notable' | 'quarter' | 'over';

/** A run on its first morning. */
export function firstMorning(engine: Engine, world: World): Run {
  const state = engine.begin(world);
  const run = bare(world, engine, state, 'brief');
  run.snapshots.push([state.day, state]);
  record(engine, run);
  return run;
}

/** A run from a replay of its file. */
export function fromReplay(engine: Engine, world: World, replayed: Replayed): Run {
  const { state } = replayed;
  const run = bare(
    world,
    engine,
    state,
    isOver({ state, world }) ? 'report' : phaseAt(engine.quarterEnds(world), state.day),
  );
  run.log.push(...replayed.run.commands.map(([day, command]): [number, Command] => [day, command]));
  run.fingerprints.push(
    ...replayed.fingerprints
      .filter(([day]) => run.ends.includes(day))
      .map(([day, hex]): [number, string] => [day, hex]),
  );
  for (const [id, values] of Object.entries(replayed.series)) run.series[id] = [...values];
  run.happenings.push(...replayed.happenings);
  run.snapshots.push(...replayed.snapshots.map(([day, at]): [number, State] => [day, at]));
  return run;
}

/** A run on a morning, with nothing yet of what came before it. */
export function bare(world: World, engine: Engine, state: State, phase: Phase): Run {
  return {
    world,
    ends: engine.quarterEnds(world),
    state,
    shown: state,
    pending: [],
    log: [],
    fingerprints: [],
    series: {},
    happenings: [],
    snapshots: [],
    mark: PLAIN,
    version: 0,
    phase,
    pace: 'paused',
    remembered: '1x',
    resume: false,
    putBy: [],
    meter: createMeter(),
  };
}

/** The phase in which a run that was put away on a day is taken up again. */
export function phaseAt(ends: readonly number[], day: number): Phase {
  if (day === 0) return 'brief';
  return ends.includes(day) ? 'explain' : 'advance';
}

function record(engine: Engine, run: Run): void {
  for (const { id } of engine.quantities) {
    const values = run.series[id] ?? [];
    values.push(engine.quantity(run.world, run.state, id));
    run.series[id] = values;
  }
}

/** News that ends a run to the next thing worth a look. */
const NOTABLE: readonly Happening['kind'][] = [
  'law-stage',
  'site-ready',
  'coins-lost',
  'missed',
  'partner-left',
  'governor-left',
  'protest',
  'leak',
  'review',
  'plenary',
  'coalition-left',
];

/** One day with the pending orders. Either all of it happens or, if the engine throws, none of it. */
export function playDay(engine: Engine, run: Run): Stop {
  const told = run.happenings.length;
  const day = run.state.day;
  const { network } = run.state;
  let next: State;
  try {
    next = engine.step(run.world, run.state, run.pending, (happening) => {
      run.happenings.push(happening);
    });
  } catch (error) {
    run.happenings.length = told;
    throw error;
  }
  for (const command of run.pending) run.log.push([day, command]);
  run.pending = [];
  run.state = next;
  run.shown = next;
  run.putBy = run.putBy.filter((event) => isOpen(run, event));
  record(engine, run);
  run.version += 1;
  if (run.ends.includes(next.day)) {
    run.snapshots.push([next.day, next]);
    run.fingerprints.push([next.day, engine.fingerprint(next)]);
  }
  if (isOver(run)) return 'over';
  if (run.ends.includes(next.day)) return 'quarter';
  if (waitingFor(run) !== null) return 'event';
  if (wall(next)) return 'heat';
  if (comesIntoView(network, next.network)) return 'halving';
  for (let i = told; i < run.happenings.length; i += 1) {
    const kind = run.happenings[i]?.kind;
    if (kind === 'heat-warned' || kind === 'heat-came' || kind === 'heat-over') return 'heat';
    if (kind === 'halving') return 'halving';
    if (kind !== undefined && NOTABLE.includes(kind)) return 'notable';
  }
  return 'owed';
}

/** Whether no day follows: the last has been played, or the ministry has ended before it. */
export function isOver({ state, world }: { readonly state: State; readonly world: World }): boolean {
  return state.day >= world.days || state.office.ended_day >= 0;
}

/** Somebody went dark on one of a spell's first days: the evening's wall. */
export function wall({ climate, grid }: State): boolean {
  return climate.heat_day > 0 && climate.heat_day <= WALLS && grid.unserved_mwh > 0;
}

function isOpen({ world, state }: Run, event: string): boolean {
  return (state.events.open_day[world.scenario.events.indexOf(event)] ?? -1) >= 0;
}

/** The emergency sitting, or the open event that was not put by, that has no answer among the pending orders. */
export function waitingFor(run: Run): string | null {
  if (run.state.office.sitting_day >= 0 && !run.pending.some(({ kind }) => kind === 'office.sitting'))
    return SITTING;
  const { events } = run.world.scenario;
  for (let i = 0; i < events.length; i += 1) {
    const id = events[i];
    if (id === undefined || !isOpen(run, id) || run.putBy.includes(id)) continue;
    if (!run.pending.some((command) => command.kind === 'events.answer' && command.event === id)) return id;
  }
  return null;
}

/** Pending orders checked again one after another; those no longer possible are returned, not kept. */
export function recheck(engine: Engine, run: Run, orders: readonly Command[]): readonly Command[] {
  const dropped: Command[] = [];
  run.pending = [];
  run.shown = run.state;
  for (const command of orders) {
    if (engine.check(run.world, run.shown, command) !== null) {
      dropped.push(command);
      continue;
    }
    run.pending = [...run.pending, command];
    run.shown = engine.preview(run.world, run.state, run.pending);
  }
  return dropped;
}

/** The run file of the run so far; its last fingerprint is of the state as it stands. */
export function runFile(engine: Engine, run: Run): RunFile {
  const { day } = run.state;
  const last = run.fingerprints[run.fingerprints.length - 1];
  const fingerprints: (readonly [number, string])[] = [...run.fingerprints];
  if (last === undefined || last[0] !== day) fingerprints.push([day, engine.fingerprint(run.state)]);
  return { format: 'surplus-run-1', spec: run.world.spec, days: day, commands: run.log, fingerprints };
}

/** Number of the quarter now played, from 1; while it is explained, the one just over. */
function quarterOf(run: Run): number {
  const over = run.ends.filter((end) => end <= run.state.day).length;
  return run.phase === 'explain' || run.phase === 'report' ? Math.max(1, over) : over + 1;
}

/** What the interface sees: a new object each time, over the same history. */
export function gameOf(run: Run): Game {
  return {
    spec: run.world.spec,
    world: run.world,
    shown: run.shown,
    state: run.state,
    pending: run.pending,
    log: run.log,
    fingerprints: run.fingerprints,
    history: { version: run.version, series: run.series, happenings: run.happenings },
    snapshots: run.snapshots,
    phase: run.phase,
    quarter: quarterOf(run),
    pace: run.pace,
    waiting: waitingFor(run),
    mark: run.mark,
  };
}

/** The state from which a day is explained: early enough that the month before the day is played again. */
export function snapshotFor(run: Run, day: number): State | null {
  let found: State | null = run.snapshots[0]?.[1] ?? null;
  // a card that a tester made come is in no log: only its own morning knows of it
  const reach = run.mark.forced === null ? Math.max(0, day - 31) : day;
  for (const [at, state] of run.snapshots) if (at <= reach) found = state;
  return found;
}

/** Satoshi in the reserve: an account of the ledger. */
export function reserveOf(run: Run): number {
  return run.state.ledger.balance[ACCOUNT_ORDER.indexOf('reserve_sat')] ?? 0;
}
