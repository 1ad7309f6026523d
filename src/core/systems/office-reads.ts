// How the office reads figures of other rooms: by their ids, and null while nothing measures them.

import { QUANTITIES, quantityOf, readQuantity } from '../quantities.ts';
import type { State } from '../types.ts';
import type { Prepared } from '../world.ts';

/** A figure by its id; null when this version does not measure it. The one place that makes allowance for rooms not built. */
export function measured(world: Prepared, state: State, id: string): number | null {
  return quantityOf(id) === null ? null : readQuantity(world, state, id);
}

/** The least of all figures whose ids begin so; null when there are none. */
export function leastOf(world: Prepared, state: State, prefix: string): number | null {
  let least: number | null = null;
  for (const { id } of QUANTITIES) {
    if (!id.startsWith(prefix)) continue;
    const value = readQuantity(world, state, id);
    if (least === null || value < least) least = value;
  }
  return least;
}
