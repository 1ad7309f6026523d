// The figures of office, and the terms that they are made of.
import type { Loose, Month } from '../explain-month.ts';
import type { Entry } from '../quantity-entry.ts';

export const OFFICE_ENTRIES: readonly Entry[] = [];

/** Terms of a figure of this room; none for another’s or for a level. */
export function officeTerms(_month: Month, _quantity: string): Loose[] {
  return [];
}
