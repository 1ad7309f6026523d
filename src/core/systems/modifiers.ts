// Modifiers: factors that laws and events set on a part of the grid until a day.

import type { GridState, ModifierTarget } from '../types.ts';

const AT: Readonly<Record<ModifierTarget, number>> = {
  hydel: 0,
  rlng: 1,
  coal: 2,
  oil: 3,
  halls: 4,
  demand: 5,
  cables: 6,
};
/** Where those that grid code reads each day stand. */
export const HYDEL = AT.hydel,
  HALLS_DRAW = AT.halls,
  DEMAND = AT.demand,
  CABLES = AT.cables;

/** Scales a target until a day; a second modifier of the same target replaces the first. */
export function modify(own: GridState, target: ModifierTarget, factor: number, until: number): void {
  own.modifier[AT[target]] = factor;
  own.modifier_until[AT[target]] = until;
}
