// Who sits in the council, and what each archetype works as long as one of them does: pure readings that other systems ask.

import type { Adviser, Archetype, CouncilState, State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { lawHolds } from './laws-levers.ts';

/** Seats there are this morning. */
export function seatCount(world: Prepared, state: State): number {
  const nation = world.nation.council;
  if (nation === undefined) return 0;
  return nation.seats + (lawHolds(world, state, nation.law) ? 1 : 0);
}

/** How many of them are taken. */
export function seatedCount({ council }: State): number {
  let count = 0;
  for (const at of council.seat) if (at >= 0) count += 1;
  return count;
}

/** Whether somebody of this archetype is seated. */
export function isSeated(world: Prepared, state: State, archetype: Archetype): boolean {
  const nation = world.nation.council;
  if (nation === undefined) return false;
  for (const at of state.council.seat)
    if (at >= 0 && nation.advisers[at]!.archetype === archetype) return true;
  return false;
}

/** Seat of an adviser by id, −1 when not seated. */
export function seatOf(world: Prepared, own: CouncilState, adviser: string): number {
  return own.seat.findIndex((at) => at >= 0 && adviserAt(world, at).id === adviser);
}

export function adviserAt(world: Prepared, at: number): Adviser {
  return world.nation.council!.advisers[at]!;
}

/** Neither written down nor kept out of the room: nobody asked, or the papers found it and nobody asked since. */
export function isUnasked(own: CouncilState, adviser: number): boolean {
  return own.register[adviser] === 0 || own.register[adviser] === 3;
}

/** Seats whose holders have not been asked for their interests, seated since before `day` at the latest. */
export function unaskedCount({ council }: State, day: number): number {
  let count = 0;
  for (let s = 0; s < council.seat.length; s++)
    if (council.seat[s]! >= 0 && council.since_day[s]! <= day && isUnasked(council, council.seat[s]!))
      count += 1;
  return count;
}

/** Seats with an interest that stands in no register: the player does not see how many. */
export function conflictCount(world: Prepared, { council }: State): number {
  let count = 0;
  for (const at of council.seat)
    if (at >= 0 && isUnasked(council, at) && adviserAt(world, at).interest !== null) count += 1;
  return count;
}

/** Points that seating an adviser costs. */
export function seatCost({ p }: Prepared, adviser: Adviser): number {
  return adviser.star ? p.star_capital : p.adviser_capital;
}

/** Points that meeting a member costs today: a whip gets one meeting a quarter for the asking. */
export function meetCost(world: Prepared, state: State): number {
  const free = isSeated(world, state, 'whip') && state.council.met !== state.office.quarter;
  return free ? Math.max(0, world.p.meet_capital - world.p.whip_capital) : world.p.meet_capital;
}

/** Months that a circuit takes as things stand: an engineer has two instalments’ work done at once every so many months. */
export function circuitMonths(world: Prepared, state: State): number {
  const { line_months, engineer_every } = world.p;
  if (!isSeated(world, state, 'engineer')) return line_months;
  return line_months - Math.floor(line_months / (engineer_every + 1));
}
