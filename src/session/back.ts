// Looking back: a day of the run as it stood then, computed again from a snapshot. The run in progress is only read.
import type { Engine, State } from '../core/types.ts';
import { createMeter, type Meter } from './pace.ts';
import type { Run } from './run.ts';
import type { Game, History, Pace } from './types.ts';

/** What is looked at: a day before the run's own, and how fast it is watched again. */
export interface Back {
  readonly day: number;
  readonly state: State;
  readonly pace: Pace;
  readonly meter: Meter;
}

/** The run on a day before its own; null for the run's own day and later, which is the present. Days before the first are the first. */
export function lookBack(engine: Engine, run: Run, day: number, from: Back | null): Back | null {
  const at = Math.max(0, Math.round(day));
  if (!(at < run.state.day)) return null;
  let start = run.snapshots[0]?.[1] ?? engine.begin(run.world);
  for (const [when, state] of run.snapshots) if (when <= at && when > start.day) start = state;
  if (from !== null && from.day <= at && from.day > start.day) start = from.state;
  const state = start.day === at ? start : engine.advance(run.world, start, run.log, at);
  return { day: at, state, pace: from?.pace ?? 'paused', meter: from?.meter ?? createMeter() };
}

/** Watched again at this pace; `next` stops at what needed the player then. */
export function paceBack(back: Back, pace: Pace): Back {
  back.meter.reset();
  return { ...back, pace };
}

/** The day to look at after this much time; null when the present is reached. */
export function watched(engine: Engine, run: Run, back: Back, now: number, hidden: boolean): Back | null {
  const owed = back.meter.owed(now, back.pace, hidden || back.pace === 'paused');
  if (owed === 0) return back;
  const until = back.pace === 'next' ? nextStop(run, back.day, back.day + owed) : back.day + owed;
  const next = lookBack(engine, run, until, back);
  if (next === null) return null;
  return until < back.day + owed ? paceBack(next, 'paused') : next;
}

/** First morning after an event opened, a law moved or a site was ready, no later than `until`. */
function nextStop(run: Run, day: number, until: number): number {
  for (const one of run.happenings) {
    if (one.day < day) continue;
    if (one.day >= until) break;
    if (one.kind === 'event-opened' || one.kind === 'law-stage' || one.kind === 'site-ready')
      return one.day + 1;
  }
  return until;
}

/** That day as a game to be shown: no orders, nothing that happened later. */
export function gameBack(run: Run, back: Back): Game {
  const { day, state } = back;
  return {
    spec: run.world.spec,
    world: run.world,
    shown: state,
    state,
    pending: [],
    log: run.log.filter(([at]) => at < day),
    fingerprints: run.fingerprints.filter(([at]) => at <= day),
    history: historyUntil(run, day),
    snapshots: run.snapshots.filter(([at]) => at <= day),
    phase: 'advance',
    quarter: run.ends.filter((end) => end <= day).length + 1,
    pace: back.pace,
    waiting: null,
    mark: run.mark,
  };
}

/** Series are cut when they are read: a screen reads few of them. */
function historyUntil(run: Run, day: number): History {
  const series: Record<string, readonly number[]> = {};
  for (const [id, values] of Object.entries(run.series)) {
    let cut: readonly number[] | null = null;
    Object.defineProperty(series, id, {
      enumerable: true,
      get: () => {
        cut ??= values.slice(0, day + 1);
        return cut;
      },
    });
  }
  return { version: run.version, series, happenings: run.happenings.filter((one) => one.day < day) };
}
