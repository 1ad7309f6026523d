// What a player does to a run: go, stop, order, take back, and what a played day means for the rhythm.
import type { Command, Engine, Refusal } from '../core/types.ts';
import { playDay, type Run, recheck, type Stop, waitingFor, wall } from './run.ts';
import type { Pace, Phase, SessionState } from './types.ts';

/** Which phase may follow which when the player says so. */
const NEXT: Readonly<Record<Phase, readonly Phase[]>> = {
  brief: ['decide', 'advance'],
  decide: ['brief', 'advance'],
  advance: [],
  explain: ['brief', 'decide'],
  report: [],
};

export function stop(run: Run): void {
  run.pace = 'paused';
  run.meter.reset();
}

/** Time runs at the remembered pace, unless an event waits: then it will once that is answered. */
function go(run: Run): void {
  run.phase = 'advance';
  run.resume = waitingFor(run) !== null;
  if (run.resume) {
    stop(run);
    return;
  }
  if (run.pace === 'paused') run.meter.reset();
  run.pace = run.remembered;
}

export function changePace(run: Run, pace: Pace): void {
  if (run.phase === 'explain' || run.phase === 'report') return;
  if (pace === 'paused') {
    run.resume = false;
    stop(run);
    return;
  }
  // whole months a second are for watching
  run.remembered = pace === 'month' || pace === 'quarter' ? '5x' : pace;
  go(run);
}

/** A card is left for later: time stands, and may go on without its answer. */
export function putBy(run: Run, event: string): void {
  if (!run.putBy.includes(event)) run.putBy = [...run.putBy, event];
  changePace(run, 'paused');
}

/** True when the phase changed. */
export function changePhase(run: Run, phase: Phase): boolean {
  if (!NEXT[run.phase].includes(phase)) return false;
  run.phase = phase;
  if (phase === 'advance') go(run);
  return true;
}

/** Plays up to `owed` days, fewer when something stops time. */
export function playDays(engine: Engine, run: Run, owed: number): void {
  for (let played = 0; played < owed && run.pace !== 'paused'; played += 1) settle(run, playDay(engine, run));
}

function settle(run: Run, why: Stop): void {
  if (why === 'over' || why === 'quarter') {
    run.phase = why === 'over' ? 'report' : 'explain';
    stop(run);
  } else if (why === 'event') {
    // a card that opens at the wall is answered first, and the wall still stands
    run.resume = !wall(run.state);
    stop(run);
  } else if (why === 'heat' || why === 'halving') stop(run);
  else if (why === 'notable' && run.pace === 'next') stop(run);
}

/** Adds an order for the next day, if it may be done after those already given. */
export function order(engine: Engine, run: Run, command: Command): Refusal | null {
  if (run.phase === 'report') return { code: 'run-over', need: {} };
  const refusal = engine.check(run.world, run.shown, command);
  if (refusal !== null) return refusal;
  const pending = [...run.pending, command];
  run.shown = engine.preview(run.world, run.state, pending);
  run.pending = pending;
  if (run.resume && waitingFor(run) === null) go(run);
  return null;
}

/** Counsel that was given cannot be unheard: neither it nor an order about its adviser before it is taken back. */
export function mayTakeBack(pending: readonly Command[], index: number): boolean {
  const order = pending[index];
  const adviser = order !== undefined && 'adviser' in order ? order.adviser : null;
  return !pending.some((one, at) => one.kind === 'council.counsel' && at >= index && one.adviser === adviser);
}

/** Takes one pending order back; the first other one that thereby became impossible is told. */
export function withdraw(engine: Engine, run: Run, index: number): SessionState['refusal'] {
  const dropped = recheck(
    engine,
    run,
    run.pending.filter((_, at) => at !== index),
  )[0];
  if (waitingFor(run) !== null && run.pace !== 'paused') {
    run.resume = true;
    stop(run);
  }
  const refusal = dropped === undefined ? null : engine.check(run.world, run.shown, dropped);
  return dropped === undefined || refusal === null ? null : { command: dropped, refusal };
}
