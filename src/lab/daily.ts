// A random campaign in one word: a hash over the fingerprints of all its days, for holding engines against each other.
import type { Engine } from '../core/types.ts';
import { drawnDays, drawnWorld } from './fuzz.ts';
import { randomMorning } from './random-policy.ts';

/** Campaign `index` of a seed, `most` days at longest: its days, and 16 digits that any other state on any of them would change. */
export function dailyPrint(engine: Engine, seed: string, index: number, most: number): string {
  const own = `${seed}-${index}`;
  const world = drawnWorld(engine, own, index);
  if ('bad' in world) return `${world.code} at ${world.at}`;
  const days = drawnDays(world, own, most);
  let state = engine.begin(world);
  let hash = new Uint32Array([0x811c9dc5, 0x9e3779b9]);
  while (state.day < days && state.office.ended_day < 0) {
    state = engine.step(world, state, randomMorning(engine, world, state));
    hash = folded(hash, engine.fingerprint(state));
  }
  return `${state.day} days ${[...hash].map((half) => half.toString(16).padStart(8, '0')).join('')}`;
}

/** FNV-1a over the letters, in two lanes that see them in another order. */
function folded(hash: Uint32Array<ArrayBuffer>, text: string): Uint32Array<ArrayBuffer> {
  let [a = 0, b = 0] = hash;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return new Uint32Array([a, b]);
}
