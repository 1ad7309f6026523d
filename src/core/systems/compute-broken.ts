// What must hold of compute: tenants fit their halls, nothing is served that was not asked, and money is what was posted.
import type { State } from '../types.ts';
import { HALL_FORMS } from '../types.ts';
import type { Prepared } from '../world.ts';
import { freeMw } from './compute-tenants.ts';
import { placeMw } from './halls.ts';

/** Sentences about what does not hold; empty when all is well. */
export function brokenCompute(world: Prepared, state: State): string[] {
  const own = state.compute;
  const out: string[] = [];
  for (const hall of own.halls) {
    if (HALL_FORMS[hall.form] !== 'cloud' && freeMw(own, hall.id) < 0)
      out.push(`hall ${hall.id} has more tenants than megawatts`);
    if (hall.chips_day >= 0 !== (HALL_FORMS[hall.form] === 'cloud'))
      out.push(`hall ${hall.id} has chips and is no cloud, or the other way`);
    const place = world.nation.places[hall.place];
    if (place === undefined || placeMw(state, hall.place) > place.limit_mw + 1e-6)
      out.push(`hall ${hall.id} stands where there is no room`);
  }
  for (const one of own.contracts)
    if (!own.halls.some(({ id }) => id === one.hall)) out.push('a tenant of no hall');
  let asked = 0,
    served = 0;
  for (let j = 0; j < own.ask_mw.length; j++) {
    if (own.served_mw[j]! < -1e-6 || own.served_mw[j]! > own.ask_mw[j]! + 1e-6)
      out.push(`AI halls asked ${own.ask_mw[j]} MW and got ${own.served_mw[j]}`);
    asked += own.ask_mw[j]!;
    served += own.served_mw[j]!;
  }
  if (own.halls.length === 0 && asked + served > 0) out.push('power for AI halls that are not there');
  if (own.engineers < 0 || own.trainees < 0) out.push('fewer engineers than none');
  if (!(own.uptime >= 0 && own.uptime <= 1)) out.push(`uptime of ${own.uptime}`);
  return out;
}
