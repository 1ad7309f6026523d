// Marks that keep what runs from left to right together inside lines that run the other way.

/** From here to POP the line runs from left to right, whatever surrounds it. */
const LEFT_TO_RIGHT = '\u2066';
/** From here to POP it runs as its own first letter does. */
const FIRST_STRONG = '\u2068';
const POP = '\u2069';
/** Any of them, for texts that leave the page (files, the terminal). */
const MARKS = /[\u2066-\u2069]/g;

/** Kept together from left to right: a signed number, a number with a Latin unit, a sentence in English. */
export function isolated(text: string): string {
  // Only what is one piece already stays; a sentence may begin with a figure that is.
  const whole = text.startsWith(LEFT_TO_RIGHT) && text.indexOf(POP) === text.length - 1;
  return text === '' || whole ? text : `${LEFT_TO_RIGHT}${text}${POP}`;
}

/** A name of unknown direction, kept apart from what stands around it. */
export function apart(text: string): string {
  return `${FIRST_STRONG}${text}${POP}`;
}

export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}
