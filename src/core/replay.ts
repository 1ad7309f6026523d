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
  try {
    return compareAll(world, run, sink, watch, onPrint);
  } catch (fault) {
    // only a changed parameter can make a day impossible: with the content's own numbers a throw is a bug
    if (Object.keys(run.spec.options.parameters).length === 0) throw fault;
    const what = fault instanceof Error ? fault.message : 'a day that cannot be played';
    return bad('cannot-play', 'options.parameters', what, 'parameters with which every day can be played');
  }
}

function compareAll(
  world: Prepared,
  run: RunFile,
  sink?: Sink,
  watch?: Watch,
  onPrint?: (day: number, state: State) => void,
): Played {
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
  // a file vouches only for the days up to its last fingerprint
  const vouched = run.fingerprints.at(-1)?.[0] ?? -1;
  if (divergence === null && vouched !== run.days) divergence = { day: run.days, slice: 'log' };
  return { state, fingerprint: fingerprint(state), divergence };
}
