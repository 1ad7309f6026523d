// A law's clause as it is printed: its value with its unit, and the span that it may take.
import type { Clause } from '../core/types.ts';
import type { Speech } from './language.ts';

function digitsOf(step: number): number {
  return step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
}

/** A value of a clause with its unit. */
export function clauseAmount({ words, say }: Speech, { unit, step }: Clause, value: number): string {
  const print = Object.hasOwn(words.clauseUnits, unit) ? words.clauseUnits[unit] : undefined;
  const number = say.number(value, digitsOf(step));
  return print === undefined ? `${number} ${unit}` : print(number, value === 1);
}

/** From the least to the most; a unit that follows both is said once. */
export function clauseRange(speech: Speech, clause: Clause): string {
  const [least, most] = [clause.least, clause.most].map((value) => clauseAmount(speech, clause, value));
  const bare = /^[\d.,]+\s/.test(most ?? '') ? speech.say.number(clause.least, digitsOf(clause.step)) : least;
  return speech.words.screens.span(bare ?? '', most ?? '');
}
