// The door to the simulation for everyone: the engine of a rules version, loaded when asked for.
import type { BadInput, Content, Engine } from '../core/types.ts';

/** Rules of the past that can still be played, oldest first: immutable files, each fetched when a run asks for it (assets/engines). */
const FORMER: ReadonlyMap<number, () => Promise<{ readonly engine: Engine }>> = new Map([
  [3, () => import('../../assets/engines/3-0650d222.js')],
  [4, () => import('../../assets/engines/4-c4e0d97a.js')],
]);
export const FORMER_RULES: readonly number[] = [...FORMER.keys()];

/** The engine of these rules (the newest without an argument). Rules that do not exist come back as bad input. */
export async function loadEngineFor(rules: number): Promise<Engine | BadInput> {
  const former = FORMER.get(rules);
  if (former !== undefined) return (await former()).engine;
  const newest = await loadEngine();
  if (newest.rules === rules) return newest;
  const expected = [...FORMER_RULES, newest.rules].join(', ');
  return { bad: true, code: 'other-rules', at: 'rules', found: String(rules), expected };
}

/** The engine that may read a run file’s text: that of the rules which the text opens with. What opens otherwise is no run file, and the newest engine (which is also given without a text) says why. */
export async function loadEngineOf(text = ''): Promise<Engine | BadInput> {
  const rules = /^\{\n"format": "surplus-run-1",\n"rules": ([1-9]\d{0,6}),\n/.exec(text)?.[1];
  return rules === undefined ? loadEngine() : loadEngineFor(Number(rules));
}

/** The newest engine. */
export async function loadEngine(): Promise<Engine> {
  return (await import('./current.ts')).engine;
}

/** The newest engine on changed content. */
export async function engineWith(change: (content: Content) => Content): Promise<Engine> {
  return (await import('./current.ts')).engineOf(change);
}

/** The core's pure functions, for holding the model against history. */
export * as reality from './reality.ts';
