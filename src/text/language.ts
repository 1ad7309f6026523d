// A language whole or in part: what is missing is said in English.
import { en } from './en/index.ts';
import { type Formats, formats } from './format.ts';

export type Language = typeof en;

/** Any part of a value that is made of objects, texts, functions and lists. */
export type Part<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: Part<T[K]> }
      : T;

/** What speaks: words and formats of one language. */
export interface Speech {
  readonly words: Language;
  readonly say: Formats;
}

/** A language from a part of one; every missing word is English. */
export function speak(part: Part<Language> = {}): Speech {
  const words = over(en, part) as Language;
  return { words, say: formats(words.locale) };
}

/** Values of `part` where it has them, else of `base`; lists and functions are taken whole. */
function over(base: unknown, part: unknown): unknown {
  if (part === undefined) return base;
  if (!isTree(base) || !isTree(part)) return part;
  const merged: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(base)) merged[key] = over(value, part[key]);
  // Names by id may be more in another language than in English.
  for (const [key, value] of Object.entries(part))
    if (!(key in merged) && key !== '__proto__') merged[key] = value;
  return merged;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
