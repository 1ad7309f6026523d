// Long work behind one protocol, the same in a worker and in the terminal: `replay` plays a run file again and returns all that
// a session needs; `score` works out what it is worth in expectation.
import type { BadInput, Engine, Happening, RunFile, Score, State } from '../core/types.ts';
import { loadEngineOf } from '../engine/index.ts';
import { score } from './score.ts';

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
  engineOf: (text: string) => Promise<Engine | BadInput> = loadEngineOf,
): Promise<Replayed | BadInput> {
  const read = await readText(text, engineOf);
  if ('bad' in read) return read;
  const { engine, run } = read;
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

/** A run file's text as a run, and the engine of its rules. */
export async function readText(
  text: string,
  engineOf: (text: string) => Promise<Engine | BadInput> = loadEngineOf,
): Promise<{ readonly engine: Engine; readonly run: RunFile } | BadInput> {
  const engine = await engineOf(text);
  if ('bad' in engine) return engine;
  const run = engine.parse(text);
  return 'bad' in run ? run : { engine, run };
}

/** Worlds and futures that a page waits for: about a minute on an old machine. */
export const PAGE_SAMPLE = { worlds: 200, futures: 16 } as const;

/** The score of a run file's text. */
export async function scoreText(
  text: string,
  progress: (share: number) => void,
  sample = PAGE_SAMPLE,
): Promise<Score | BadInput> {
  const read = await readText(text);
  return 'bad' in read ? read : score(read.engine, read.run, sample, progress);
}
