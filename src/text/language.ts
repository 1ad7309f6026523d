// A language whole or in part: what is missing is said in English.
import { en } from './en/index.ts';
import { type Formats, formats } from './format.ts';
import { lay, type Part } from './lay.ts';

export type Language = typeof en;

/** What speaks: words and formats of one language. */
export interface Speech {
  readonly words: Language;
  readonly say: Formats;
}

/** A language from a part of one; every missing word is English. */
export function speak(part: Part<Language> = {}): Speech {
  const words = lay(en, part) as Language;
  return { words, say: formats(words.locale, words.units) };
}
