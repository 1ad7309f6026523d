// The figures of finance, and the terms that they are made of.
import type { Loose, Month } from '../explain-month.ts';
import type { Entry } from '../quantity-entry.ts';

export const FINANCE_ENTRIES: readonly Entry[] = [];

/** Terms of a figure of this room; none for another’s or for a level. */
export function financeTerms(_month: Month, _quantity: string): Loose[] {
  return [];
}
