// The words of the first screens alone: title, about, what is loading, what could not be opened. The whole language comes
// with the game, so that a stranger waits for these and no more (a budget of bytes in tests/e2e/play.test.ts).
import type { BadInput } from '../core/types.ts';
import { whenChosen } from './chosen.ts';
import { bad, general } from './en/bad.ts';
import { hud } from './en/hud.ts';
import { screens } from './en/screens.ts';
import { keeping, title } from './en/title.ts';
import { units } from './en/units.ts';
import { formats } from './format.ts';
import { layInto } from './lay.ts';

/** The same objects as in the whole language, under the same names. */
export const frontWords = { locale: 'en', units, screens, title, keeping, hud, bad, badGeneral: general };
export const frontSay = formats(frontWords.locale, frontWords.units);
whenChosen((part, rightToLeft) => {
  const front = Object.fromEntries(
    Object.keys(frontWords).map((key) => [key, part[key as keyof typeof part]]),
  );
  layInto(frontWords, front, rightToLeft);
  Object.assign(frontSay, formats(frontWords.locale, frontWords.units));
});

/** Own entry of a table of words, so that an id such as `constructor` finds nothing. */
export function entry<T>(table: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(table, id) ? (table[id] ?? null) : null;
}

/** The name of a scenario by its id. */
export function scenarioName(id: string): string {
  return entry<{ readonly label: string }>(title.scenarios, id)?.label ?? id;
}

/** One sentence for input that is no run; foreign text in it is cut short and stripped of marks that reorder or hide. */
export function badSentence(
  { words }: { readonly words: Pick<typeof frontWords, 'bad' | 'badGeneral'> },
  bad: BadInput,
): string {
  const parts = { at: plain(bad.at), found: plain(bad.found), expected: plain(bad.expected) };
  return (entry(words.bad, bad.code) ?? words.badGeneral)(parts);
}

/** Text from outside made safe to show: no control or direction characters, at most 80. */
export function plain(text: string): string {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  // never through the middle of a letter
  return clean.length > 80 ? `${clean.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…` : clean;
}

/** JSON text with every mark that turns or hides written out, as JSON may have it: the same value, and all of it to be seen. */
export function writtenOut(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, (mark) =>
    Array.from(
      { length: mark.length },
      (_, i) => `\\u${mark.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
