// Another run from a day of this one: the same world and the same days up to it, free afterwards. And a day on which a tester
// makes a card come, which is played beside the run and kept nowhere.
import type { Engine, State } from '../core/types.ts';
import { nameOfRun } from './mark.ts';
import { bare, phaseAt, type Run } from './run.ts';

/** The run up to the day of a state of its own; marked, since what came after has been seen. */
export function forkRun(engine: Engine, run: Run, state: State, name: string): Run {
  const { day } = state;
  const fork = upTo(engine, run, state);
  const seen = run.mark.hindsight;
  fork.mark = {
    id: null,
    name: nameOfRun(name),
    hindsight: seen === null ? day : Math.min(seen, day),
    forced: null,
    differs: null,
  };
  return fork;
}

/** This morning with a card open that luck did not deal; null for a card that this scenario has not, or that is open. */
export function forceCard(engine: Engine, run: Run, card: string): Run | null {
  const at = run.world.scenario.events.indexOf(card);
  const known = engine.catalogue.events.find(({ id }) => id === card);
  if (at < 0 || known === undefined || (run.state.events.open_day[at] ?? -1) >= 0) return null;
  const { day } = run.state;
  const state = structuredClone(run.state);
  const { events } = state;
  events.open_day[at] = day;
  events.last_day[at] = day;
  events.due_day[at] = -1;
  events.count[at] = (events.count[at] ?? 0) + 1;
  const due = day + known.answer_days;
  events.wake_day = events.wake_day < 0 ? due : Math.min(events.wake_day, due);
  const forced = upTo(engine, run, state);
  // its own days are looked back at from this morning, not from a snapshot that knows nothing of the card
  if (forced.snapshots.at(-1)?.[0] === day) forced.snapshots.pop();
  forced.snapshots.push([day, state]);
  forced.happenings.push({ kind: 'event-opened', day, event: card });
  forced.mark = { ...run.mark, forced: card };
  forced.phase = 'advance';
  return forced;
}

function upTo(engine: Engine, run: Run, state: State): Run {
  const { day } = state;
  const copy = bare(run.world, engine, state, phaseAt(run.ends, day));
  copy.log.push(...run.log.filter(([at]) => at < day));
  copy.fingerprints.push(...run.fingerprints.filter(([at]) => at <= day));
  for (const [id, values] of Object.entries(run.series)) copy.series[id] = values.slice(0, day + 1);
  copy.happenings.push(...run.happenings.filter((one) => one.day < day));
  copy.snapshots.push(...run.snapshots.filter(([at]) => at <= day));
  copy.version = run.version + 1;
  return copy;
}
