// One row of the registry of figures: a quantity and how it is read from a state.
import type { Quantity, State } from '../types.ts';
import type { Prepared } from '../world.ts';

export interface Entry extends Quantity {
  readonly read: (world: Prepared, state: State) => number;
}

export function entry(
  id: string,
  unit: string,
  tick: number,
  system: string,
  headline: boolean,
  equation: string,
  inputs: readonly string[],
  read: Entry['read'],
): Entry {
  return { id, unit, tick, system, headline, equation, inputs, read };
}
