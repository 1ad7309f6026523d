// The next day on which parliament has something to do beside votes: a judgment, or a promise that has been kept to its end.

import type { ParliamentState } from '../types.ts';

export function noteParliamentDue(own: ParliamentState): void {
  let due = -1;
  for (const one of own.petitions) if (due < 0 || one.due_day < due) due = one.due_day;
  for (const one of own.spared) if (due < 0 || one.until_day < due) due = one.until_day;
  own.due_day = due;
}
