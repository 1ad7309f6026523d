// The figures of programme, and the terms that they are made of.
import type { Loose, Month } from '../explain-month.ts';
import type { Entry } from '../quantity-entry.ts';

export const PROGRAMME_ENTRIES: readonly Entry[] = [];

/** Terms of a figure of this room; none for another’s or for a level. */
export function programmeTerms(_month: Month, _quantity: string): Loose[] {
  return [];
}
