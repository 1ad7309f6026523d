// Plays a policy through a world and writes down what it ordered: the run that comes of it is a run file like any other.
import type { Command, Engine, RunFile, Sink, State, Watch, World } from '../core/types.ts';
import type { Policy } from './ministries/index.ts';

/** A run and how it ended. */
export interface PolicyRun {
  readonly run: RunFile;
  readonly state: State;
}

/** Asks the policy each morning for `days` days; fingerprints at quarter ends and on the last day. */
export function playPolicy(
  engine: Engine,
  world: World,
  policy: Policy,
  days: number,
  progress: (share: number) => void = () => undefined,
  sink?: Sink,
  watch?: Watch,
): PolicyRun {
  const ends = new Set([...engine.quarterEnds(world), days]);
  const commands: (readonly [number, Command])[] = [];
  const fingerprints: (readonly [number, string])[] = [];
  const morning = (now: State): readonly Command[] => {
    const orders = policy.morning(engine, world, now);
    for (const order of orders) commands.push([now.day, order]);
    return orders;
  };
  const state = engine.govern(world, engine.begin(world), days, morning, sink, (now) => {
    watch?.(now);
    if (!ends.has(now.day)) return;
    fingerprints.push([now.day, engine.fingerprint(now)]);
    progress(now.day / days);
  });
  // a run that ended early, or had no day at all, has its last fingerprint here
  if (fingerprints.at(-1)?.[0] !== state.day) fingerprints.push([state.day, engine.fingerprint(state)]);
  const played = state.day;
  return {
    run: { format: 'surplus-run-1', spec: world.spec, days: played, commands, fingerprints },
    state,
  };
}
