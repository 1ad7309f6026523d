// What must hold of the office on every evening.

import { posted } from '../context.ts';
import { GAUGES, MANDATES, type State } from '../types.ts';
import type { Prepared } from '../world.ts';

/** Sentences about what does not hold; empty when all is well. */
export function brokenOffice(world: Prepared, state: State): string[] {
  const out: string[] = [];
  const own = state.office;
  if (own.deposit_usd !== posted(state, 'fx-rescue') - posted(state, 'fx-rescue-back'))
    out.push('the deposit is not what came less what was paid back');
  if (own.mandates.length !== 0 && own.mandates.length !== 3) out.push(`${own.mandates.length} mandates`);
  if (new Set(own.mandates).size !== own.mandates.length || own.mandates.some((at) => !(at in MANDATES)))
    out.push('mandates that are not three of the twelve');
  let dark = 0;
  for (const days of own.dark) for (let bit = 0; bit < 30; bit++) dark += (days >>> bit) & 1;
  if (dark !== own.dark_days) out.push(`${own.dark_days} dark days are not the ${dark} of the register`);
  for (let g = 0; g < GAUGES.length; g++)
    if (own.red_days[g]! > 0 !== (own.zone[g] === 0))
      out.push(`red days of ${GAUGES[g]} do not follow its zone`);
  if (own.right > own.calls || own.brier < 0 || own.brier > 2 * own.calls) out.push('calls do not add up');
  if (own.taken.length > world.p.sittings_most || new Set(own.taken).size !== own.taken.length)
    out.push('a way out taken twice, or too many');
  if (own.sitting_day >= 0 && own.dealt.length !== 3) out.push(`a sitting with ${own.dealt.length} ways out`);
  if (own.ended < 0 !== own.ended_day < 0) out.push('an ending without a day');
  return out;
}
