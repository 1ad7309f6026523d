// The door to the simulation for everyone: the engine of a rules version, loaded when asked for.
import type { BadInput, Content, Engine } from '../core/types.ts';

/** Rules versions that can be played, newest last. Former ones are immutable files, each with a loader here. */
const LOADERS: ReadonlyMap<number, () => Promise<Engine>> = new Map([
  [4, async () => (await import('./current.ts')).engine],
]);
export const RULES: readonly number[] = [...LOADERS.keys()];

/** The engine of these rules (the newest without an argument). Rules that do not exist come back as bad input. */
export async function loadEngineFor(rules: number): Promise<Engine | BadInput> {
  const loader = LOADERS.get(rules);
  return loader
    ? loader()
    : { bad: true, code: 'other-rules', at: 'rules', found: String(rules), expected: RULES.join(', ') };
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
