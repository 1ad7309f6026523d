// From a replayed run file to a run: what is no run, what differs, and what a save adds to its run file.
import type { BadInput, Engine } from '../core/types.ts';
import { fromReplay, type Run, recheck } from './run.ts';
import type { SaveBody } from './save-file.ts';
import type { Replayed, SessionState } from './types.ts';

export type Taken =
  | { readonly run: Run }
  | { readonly run: null; readonly told: Partial<SessionState>; readonly differing?: Run };

/** The run of a replay, or what to tell; the game in progress is not looked at. */
export function takeReplay(
  engine: Engine,
  text: string,
  result: Replayed | BadInput,
  saved: SaveBody | null,
): Taken {
  if (isBad(result)) return { run: null, told: { bad: result } };
  try {
    const world = engine.open(result.run.spec);
    if (isBad(world)) return { run: null, told: { bad: world } };
    const run = fromReplay(engine, world, result);
    if (result.divergence !== null) {
      run.mark = { ...run.mark, differs: result.divergence };
      run.phase = 'report';
      const verified = { verified: false, ...result.divergence, text } as const;
      return { run: null, told: { verified }, differing: run };
    }
    if (saved !== null) restore(engine, run, saved);
    return { run };
  } catch (error) {
    return { run: null, told: { bad: trouble('fault', `day ${result.state.day}`, error) } };
  }
}

/** What the run file does not say, as far as it still makes sense. */
function restore(engine: Engine, run: Run, saved: SaveBody): void {
  run.mark = saved.mark;
  const betweenQuarters = run.phase === 'explain';
  if (betweenQuarters && saved.phase !== 'report') run.phase = saved.phase;
  if (run.phase === 'brief' && (saved.phase === 'decide' || saved.phase === 'advance'))
    run.phase = saved.phase;
  try {
    recheck(engine, run, saved.pending);
  } catch {
    run.pending = [];
    run.shown = run.state;
  }
}

export function isBad(value: object): value is BadInput {
  return 'bad' in value;
}

/** A trouble of the session's own, told as bad input is. */
export function trouble(code: string, at: string, error: unknown): BadInput {
  return { bad: true, code, at, found: error instanceof Error ? error.message : String(error), expected: '' };
}
