// How the office reads figures of other rooms: by their ids, and null where the nation has nothing to measure.

import { figureOf, figuresBeginning } from '../quantities.ts';
import type { State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { seatsOf } from './parliament.ts';

/** A figure by its id; null where the nation has nothing that it would measure. */
export function measured(world: Prepared, state: State, id: string): number | null {
  // the one that is read every evening is not looked up
  return id === 'seats' ? seatsOf(world, state) : figureOf(world, state, id);
}

/** The least of all figures whose ids begin so; null when there are none. */
export function leastOf(world: Prepared, state: State, prefix: string): number | null {
  let least: number | null = null;
  for (const { read } of figuresBeginning(world, prefix)) {
    const value = read(world, state);
    if (least === null || value < least) least = value;
  }
  return least;
}
