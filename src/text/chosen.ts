// The language that the page speaks: chosen once, before the first screen is drawn, and fetched only if it is not English.
import type { Language } from './language.ts';
import type { Part } from './lay.ts';

/** The languages there are, each by its own name. */
export const LANGUAGES = [
  { id: 'en', name: 'English', dir: 'ltr' },
  { id: 'ur', name: 'اردو', dir: 'rtl' },
  { id: 'ru', name: 'Русский', dir: 'ltr' },
] as const;
export type LanguageId = (typeof LANGUAGES)[number]['id'];

type Taker = (part: Part<Language>, rightToLeft: boolean) => void;
let chosen: Parameters<Taker> | null = null;
const waiting: Taker[] = [];

/** Called with the language when it is chosen, at once if it has been; never for English. */
export function whenChosen(take: Taker): void {
  if (chosen !== null) take(...chosen);
  else waiting.push(take);
}

/** Lays a language over the words in place; what it lacks stays English. */
export function adopt(part: Part<Language>, rightToLeft = false): void {
  chosen = [part, rightToLeft];
  for (const take of waiting) take(...chosen);
}

/** Whether its lines run from right to left. */
export function runsRightToLeft(): boolean {
  return chosen?.[1] ?? false;
}

/** Fetches a language and makes it the page's once its faces are there too; English is there already. Rejects, and changes nothing, when either does not come. */
export async function chooseLanguage(id: LanguageId, faces: Promise<unknown>): Promise<void> {
  if (id === 'en') return;
  const words =
    id === 'ur' ? import('./ur/index.ts').then(({ ur }) => ur) : import('./ru/index.ts').then(({ ru }) => ru);
  const [part] = await Promise.all([words, faces]);
  adopt(part, id === 'ur');
}
