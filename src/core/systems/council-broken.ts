// What must hold of the council: nobody twice, loyalty and records within their bounds, forecasts that are still to come.
import type { State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { seatCount } from './council-seats.ts';

/** Sentences about what does not hold; empty when all is well. */
export function brokenCouncil(world: Prepared, state: State): string[] {
  const own = state.council;
  const out: string[] = [];
  const taken = own.seat.filter((at) => at >= 0);
  if (new Set(taken).size < taken.length) out.push('an adviser sits twice');
  if (taken.length > seatCount(world, state)) out.push(`${taken.length} advisers in too few seats`);
  for (const at of own.candidates)
    if (taken.includes(at) || own.gone[at] === 1) out.push('a candidate who is seated or has left');
  for (const at of taken) if (own.gone[at] === 1) out.push('somebody who has left is seated');
  if (own.loyalty.some((one) => one < 0 || one > 100)) out.push('a loyalty out of bounds');
  own.resolved.forEach((resolved, at) => {
    if (own.hits[at]! > resolved || own.regret[at]! < 0) out.push('a record that cannot be');
  });
  for (const one of own.counsels) {
    if (one.due_day <= state.day) out.push('a forecast that was due');
    if (!(one.low <= one.mid && one.mid <= one.high)) out.push('a bar that is upside down');
  }
  return out;
}
