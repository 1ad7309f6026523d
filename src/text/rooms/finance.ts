// One line for each order and each piece of news of finance.
import type { Command, Happening } from '../../core/types.ts';
import type { Speech } from '../language.ts';

/** The line of an order of this room; null for another’s. */
export function financeOrder(_speech: Speech, _command: Command): string | null {
  return null;
}

/** The line of the chronicle for news of this room; null for another’s. `date` prints a day. */
export function financeNews(_speech: Speech, _one: Happening, _date: (day: number) => string): string | null {
  return null;
}
