// What must hold of licensed halls: power that the grid booked for them is power that they had, batch by batch.
import type { State } from '../types.ts';
import { BLOCK_HOURS } from '../types.ts';
import type { Prepared } from '../world.ts';
import { standsStill } from './people-unrest.ts';

/** MWh; sums over batches and sums over zones round differently */
const NOTHING = 1e-3;

/** Sentences about what does not hold on the evening of the day before; empty when all is well. */
export function brokenHalls(world: Prepared, state: State): string[] {
  const { grid, halls, people } = state;
  const day = state.day - 1;
  // on the first day of a quarter batches leave after they have run
  if (day < 0 || world.quarterFirst[day] === 1) return [];
  const { placeZone, zones } = world.columns;
  // hours of the day for which each zone gave what was asked, firm and interruptible
  const hours = new Array<number>(2 * zones).fill(0);
  let served = 0;
  for (let j = 0; j < 4 * zones; j++) {
    const at = 2 * (j >> 2);
    const long = BLOCK_HOURS[j & 3]!;
    served += (grid.firm_mw[j]! + grid.licensed_mw[j]!) * long;
    if (halls.ask_firm_mw[j]! > 0) hours[at]! += (grid.firm_mw[j]! / halls.ask_firm_mw[j]!) * long;
    if (halls.ask_licensed_mw[j]! > 0)
      hours[at + 1]! += (grid.licensed_mw[j]! / halls.ask_licensed_mw[j]!) * long;
  }
  let mwh = 0;
  for (const { place, mw, interruptible, arrive_day } of halls.licensed)
    if (arrive_day <= day && !standsStill(world, people, place, day))
      mwh += mw * world.p.utilisation * hours[2 * placeZone[place]! + interruptible]!;
  const booked = grid.use_mwh[2]!;
  const out: string[] = [];
  if (Math.abs(served - booked) > NOTHING)
    out.push(`licensed halls had ${served} MWh by blocks and ${booked} by the grid`);
  // an ordinance lapsed or was struck this evening: who rested on it has left after a day's work
  const voided = halls.licence.open === 0 && !halls.licensed.some(({ partner }) => partner === 0);
  if (Math.abs(mwh - served) > NOTHING && !(voided && mwh < served))
    out.push(`licensed halls had ${mwh} MWh by batches and ${served} by blocks`);
  return out;
}
