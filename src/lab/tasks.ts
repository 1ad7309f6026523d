// Long work behind one protocol, the same in a worker and in the terminal: `replay` plays a run file again and returns all that a session needs.
import type { BadInput, Engine, Happening, RunFile, State } from '../core/types.ts';
import { loadEngineFor, RULES } from '../engine/index.ts';

/** What came of replaying a run file. */
export interface Replayed {
  readonly run: RunFile;
  readonly state: State;
  /** states at quarter ends; the first is day 0 */
  readonly snapshots: readonly (readonly [number, State])[];
  readonly series: Readonly<Record<string, readonly number[]>>;
  readonly fingerprints: readonly (readonly [number, string])[];
  readonly happenings: readonly Happening[];
  readonly divergence: null | { readonly day: number; readonly slice: string };
}

/** Reads and replays a run file; the shares of progress run from 0 to 1. Bad input comes back as a value. */
export async function replayText(
  text: string,
  progress: (share: number) => void,
  engineFor: (rules: number) => Promise<Engine | BadInput> = loadEngineFor,
): Promise<Replayed | BadInput> {
  const newest = await engineFor(RULES[RULES.length - 1] ?? 1);
  if ('bad' in newest) return newest;
  const run = newest.parse(text);
  if ('bad' in run) return run;
  const engine = run.spec.rules === newest.rules ? newest : await engineFor(run.spec.rules);
  if ('bad' in engine) return engine;
  const world = engine.open(run.spec);
  if ('bad' in world) return world;
  const series: Record<string, number[]> = {};
  const first = engine.begin(world);
  for (const quantity of engine.quantities)
    series[quantity.id] = [engine.quantity(world, first, quantity.id)];
  const ends = new Set(engine.quarterEnds(world));
  const snapshots: [number, State][] = [[0, first]];
  const fingerprints: [number, string][] = [];
  const happenings: Happening[] = [];
  const played = engine.play(
    run,
    (happening) => happenings.push(happening),
    (state) => {
      for (const quantity of engine.quantities)
        series[quantity.id]?.push(engine.quantity(world, state, quantity.id));
      if (ends.has(state.day)) {
        snapshots.push([state.day, engine.preview(world, state, [])]);
        fingerprints.push([state.day, engine.fingerprint(state)]);
        progress(run.days > 0 ? state.day / run.days : 1);
      }
    },
  );
  if ('bad' in played) return played;
  return {
    run,
    state: played.state,
    snapshots,
    series,
    fingerprints,
    happenings,
    divergence: played.divergence,
  };
}
