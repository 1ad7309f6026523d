// What must hold of the programme after every day.

import type { State } from '../types.ts';
import type { Prepared } from '../world.ts';

/** Sentences about what does not hold; empty when all is well. */
export function brokenProgramme(world: Prepared, state: State): string[] {
  const data = world.nation.programme;
  if (data === undefined) return [];
  const own = state.programme;
  const out: string[] = [];
  const within = (name: string, value: number): void => {
    if (!(value >= 0 && value <= 100)) out.push(`${name} of ${value}`);
  };
  within('compliance', own.fund);
  within('FATF meter', own.fatf);
  within('investors’ trust', own.investors);
  own.goodwill.forEach((value, i) => {
    within(`goodwill of ${data.partners[i]?.id}`, value);
  });
  const causes = own.fund_by.reduce((sum, points) => sum + points, 0);
  if (Math.abs(causes - own.fund) > 1e-6) out.push(`compliance ${own.fund} is not its causes ${causes}`);
  own.held_btc.forEach((btc, r) => {
    if (!(btc >= 0)) out.push(`${data.rivals[r]?.id} holds ${btc} BTC`);
  });
  // a day that has passed was sat on
  if (own.due_day >= 0 && own.due_day < state.day) out.push(`a board of day ${own.due_day} never sat`);
  if (own.late_day >= 0 && own.phase !== 0) out.push('a review is late outside a programme');
  if (own.plenaries_low > own.plenaries) out.push('more plenaries passed than held');
  return out;
}
