// A whole run with every invariant on: each morning is held to all of them, saved and loaded, and its day played twice.
import type { BadInput, Engine, Heavy, State } from '../core/types.ts';
import { keeping } from './fuzz.ts';
import { readText } from './tasks.ts';

/** The text of a run file is played a day at a time; `days` is where it ended or stopped. */
export async function heavyText(
  text: string,
  progress: (share: number) => void,
  engineOf?: (text: string) => Promise<Engine | BadInput>,
): Promise<Heavy | BadInput> {
  const read = await readText(text, engineOf);
  if ('bad' in read) return read;
  const { engine, run } = read;
  const world = engine.open(run.spec);
  if ('bad' in world) return world;
  const days = Math.min(run.days, world.days);
  let state: State = engine.begin(world);
  let next = 0;
  const wrong = (): string | null => engine.faults(world, state)[0] ?? keeping(engine, state);
  let what = wrong();
  while (what === null && state.day < days) {
    const orders = [];
    for (; run.commands[next]?.[0] === state.day; next += 1) orders.push(run.commands[next]![1]);
    const before = engine.fingerprint(state);
    const after = engine.step(world, state, orders);
    const again = engine.step(world, state, orders);
    if (engine.fingerprint(state) !== before) what = 'a step touched the morning it began with';
    else if (engine.fingerprint(after) !== engine.fingerprint(again))
      what = 'a day played twice came out two ways';
    state = after;
    what ??= wrong();
    if (state.day % 30 === 0) progress(state.day / days);
  }
  return { days: state.day, fault: what === null ? null : { day: state.day, what } };
}
