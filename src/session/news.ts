// What a headline quotes beside the change: the term of the explanation that made most of it.
import type { Explanation, Term } from '../core/types.ts';

/** The largest term in the direction of the change; null where the figure has no parts or did not move. `before` explains the same figure at the start of the stretch. */
export function causeOf(after: Explanation, before: Explanation): Term | null {
  const start = after.terms.find(({ because }) => because === 'month-start');
  const parts = start === undefined ? changes(after, before) : after.terms.filter((term) => term !== start);
  const change = after.value - (start === undefined ? before.value : start.amount);
  let most: Term | null = null;
  for (const term of parts)
    if (term.amount * change > 0 && (most === null || Math.abs(term.amount) > Math.abs(most.amount)))
      most = term;
  return most === null || most.because === 'level' ? null : most;
}

/** Term by term, what each added between two mornings. */
function changes(after: Explanation, before: Explanation): readonly Term[] {
  const old = new Map(before.terms.map((term) => [term.because, term.amount]));
  const grown = after.terms.map((term) => ({
    ...term,
    amount: term.amount - (old.get(term.because) ?? 0),
  }));
  const gone = before.terms
    .filter(({ because }) => !after.terms.some((term) => term.because === because))
    .map((term) => ({ ...term, amount: -term.amount }));
  return [...grown, ...gone];
}
