// First letters: a common word inside a sentence, and a name that begins one.

/** The word as it stands inside a sentence; one in capitals (LNG, FATF) stays as it is. */
export function lowerFirst(text: string): string {
  return text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

/** The word as it begins a sentence or a line. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
