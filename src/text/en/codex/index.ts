// The words of the codex, whole. They are loaded with it and not with the game: the door gives them apart.
import { begin } from './begin.ts';
import { council } from './council.ts';
import { country } from './country.ts';
import { others } from './others.ts';
import type { PageWords } from './page.ts';
import { screen } from './screen.ts';
import { type TermWords, terms } from './terms.ts';

const pages: Readonly<Record<string, PageWords>> = { ...council, ...country, ...others };

export const codexWords: {
  readonly screen: typeof screen;
  readonly pages: Readonly<Record<string, PageWords>>;
  readonly terms: Readonly<Record<string, TermWords>>;
  readonly begin: Readonly<Record<string, string>>;
} = { screen, pages, terms, begin };
