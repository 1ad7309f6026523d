// A language that nobody speaks: every word of English accented and a third longer, laid over English. What a screen still
// says in plain letters was written in its code.
import { en } from '../../src/text/en/index.ts';
import type { Language, Part } from '../../src/text/index.ts';

const FROM = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const TO = [...'àƀçðéƒĝĥîĵķļɱñôþɋŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞɊŔŠŢÛṼŴẊÝŽ'];

/** Accented, and a third longer by dots at the end of each longer word. */
export function accented(text: string): string {
  const letters = text.replace(/[A-Za-z]/g, (letter) => TO[FROM.indexOf(letter)] ?? letter);
  return letters.replace(
    /[^\s\d.,;:()/·–−“”]{3,}/g,
    (word) => word + '·'.repeat(Math.round(word.length * 0.35)),
  );
}

/** A sentence that was made from words and figures given to it: those stand in it as they came. */
function around(made: string, given: readonly unknown[]): string {
  const kept = given.filter((one): one is string => typeof one === 'string' && one.length > 0);
  kept.sort((a, b) => b.length - a.length);
  const first = kept.find((one) => made.includes(one));
  if (first === undefined) return accented(made);
  const rest = kept.filter((one) => one !== first);
  return made
    .split(first)
    .map((piece) => around(piece, rest))
    .join(first);
}

function turned(value: unknown, given: readonly unknown[]): unknown {
  if (typeof value === 'string') return around(value, given);
  if (typeof value === 'function')
    return (...all: unknown[]) => turned((value as (...all: unknown[]) => unknown)(...all), all);
  if (Array.isArray(value)) return value.map((one) => turned(one, given));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, turned(one, given)]));
}

/** Units and dates are words too: all their letters are turned, given or not. */
const whole =
  (make: (...given: never[]) => string) =>
  (...given: never[]) =>
    accented(make(...given));

export function pseudo(): Part<Language> {
  const units = Object.fromEntries(Object.entries(en.units).map(([key, make]) => [key, whole(make)]));
  return { ...(turned(en, []) as Language), units: units as unknown as Language['units'], locale: 'en' };
}
