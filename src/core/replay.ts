// Playing a run file again: the same spec and commands must give the fingerprints it holds.

import { advance, begin, differingSlices, fingerprint } from './game.ts';
import type { BadInput, Played, RunFile, Sink, State, Watch } from './types.ts';
import { bad, type Prepared } from './world.ts';

/** Plays a run again and compares at each day that has a fingerprint; stops nowhere, names the first difference. */
export function replay(
  world: Prepared,
  run: RunFile,
  sink?: Sink,
  watch?: Watch,
  onPrint?: (day: number, state: State) => void,
): Played | BadInput {
  if (run.days > world.days)
    return bad('too-many-days', 'days', String(run.days), `at most ${world.days} for ${run.spec.scenario}`);
  let state = begin(world);
  let divergence: Played['divergence'] = null;
  const compare = (day: number, print: string): void => {
    if (state.day < day) state = advance(world, state, run.commands, day, sink, watch);
    const now = fingerprint(state);
    if (divergence === null && now !== print)
      divergence = { day, slice: differingSlices(world, now, print)[0] ?? 'log' };
    onPrint?.(day, state);
  };
  for (const [day, print] of run.fingerprints) compare(day, print);
  if (state.day < run.days) state = advance(world, state, run.commands, run.days, sink, watch);
  return { state, fingerprint: fingerprint(state), divergence };
}
