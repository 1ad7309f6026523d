// Each language: whole in the parts it says it has, its sentences sound whatever they are given, nothing left in English.
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/index.ts';
import { quantitiesOf } from '../../src/core/quantities.ts';
import { amountText } from '../../src/text/amount.ts';
import { isolated, withoutMarks } from '../../src/text/bidi.ts';
import { en } from '../../src/text/en/index.ts';
import type { MandateBesides } from '../../src/text/en/office-words.ts';
import { type Formats, speak } from '../../src/text/index.ts';
import type { Language } from '../../src/text/language.ts';
import type { Part } from '../../src/text/lay.ts';
import { ru } from '../../src/text/ru/index.ts';
import { ur } from '../../src/text/ur/index.ts';

/** All that may fall back on English: what only the codex says, and a table of ids. */
const LACK = [/^leverRows$/, /^partyFacts\./, /^chronicleGroup\./];

/** Latin letters that a text may hold. */
const LATIN: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['numerals of acts', /^I{1,3}$/],
  ['units', /^(?:MW|MWh|kWh|GWh|TWh|kV|Hz|EH|PH|TH|th|bp|bn|m|h|s|day|J)$/],
  ['money and rates', /^(?:BTC|USD|PKR|Rs|sat)$/],
  ['ratings and the serial of a note', /^(?:CCC|CC|BBB|BB|B|PK|SR)$/],
  ['techniques without another name', /^(?:HVDC|CSV|PNG|QR|C\d|K)$/],
  ['keys of the keyboard', /^(?:Space|Tab|Shift|Esc|[A-Z])$/],
  [
    'names of works, firms and licences that are credited',
    /^(?:Natural|Earth|Phosphor|Icons|MIT|Playfair|IBM|Plex|Sans|Condensed|Open|SIL|Font|License|Phaser|Preact|zustand|seedrandom|minisearch|uqr|licences|md|Surplus|Dilmun|Trust|Meridian|Exchange|Crescent|Indus|Bank|Custody)$/,
  ],
  [
    'firms that own plants',
    /^(?:China|Power|Hub|Engro|Powergen|Thar|Energy|ThalNova|Lucky|Electric|Punjab|Thermal)$/,
  ],
  ['what formulas are written in', /^(?:min|max|fx|PUE)$/],
  ['a name of a file or a part of an address, which programs read', /^(?:surplus|hindsight|json|run)$/],
];

const NEEDS = [
  {},
  {
    cost_usd: 31e6,
    cash_usd: 2e6,
    least: 1,
    most: 5,
    step: 1,
    free_mw: 3,
    days: 4,
    place: '3',
    wait_days: 9,
  },
];
const BESIDES: MandateBesides = {
  minutes: '3',
  peak: '3',
  coins: '3',
  keys: '3',
  meter: '3',
  year: '3',
  late: '3',
  spare: '3',
  gwh: '3',
  debt: '3',
  feet: '3',
  content: '3',
};

/** Arguments for the functions of a part; where none are named, figures in print, of one and of several. */
function given(path: string, say: Formats): unknown[][] {
  if (path.startsWith('refusals.')) return NEEDS.map((need) => [need, say]);
  if (path.startsWith('finance.condition.')) return [[{ cost: 1, have: 3, least: 2, least_pct: 50 }]];
  if (path.startsWith('mandates.')) return [['3', BESIDES]];
  if (path.startsWith('bad')) return ['', '3'].map((at) => [{ at, found: '3', expected: '3' }]);
  if (path === 'keeping.fileName') return [['3', 3, null]];
  return ['1', '3'].map((figure) => Array.from({ length: 6 }, () => figure));
}

/** Every text of a tree by its path; functions are called. */
function texts(value: unknown, path: string, say: Formats): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return given(path, say).flatMap((all) =>
      texts((value as (...all: unknown[]) => unknown)(...all), path, say),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`, say));
}

/** Paths of whatever a tree has at its ends; lists and functions are taken whole. */
function ends(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => ends(inner, `${path}.${key}`));
}

function latin(text: string): string[] {
  return (withoutMarks(text).match(/[A-Za-z]+\d?/g) ?? []).filter(
    (word) => !LATIN.some(([, pattern]) => pattern.test(word)),
  );
}

const LANGUAGES: readonly (readonly [name: string, part: Part<Language>, lacks: readonly RegExp[]])[] = [
  ['Russian', ru, LACK],
  // formulas run from left to right, and are written as schools in Pakistan write them
  ['Urdu', ur, [...LACK, /^equations\.\w+\.symbols$/]],
];

describe.each(LANGUAGES)('%s', (_, part, lacks) => {
  const { say } = speak(part);
  const wanted = Object.keys(en).flatMap((key) => ends(en[key as keyof Language], key));
  const has = new Set(Object.keys(part).flatMap((key) => ends(part[key as keyof Language], key)));
  const said = Object.keys(part)
    .filter((key) => key !== 'locale' && key !== 'units')
    .flatMap((key) => texts(part[key as keyof Language], key, say));

  it('has every word but those that may fall back, which it has not', () => {
    const missing = wanted.filter((path) => !has.has(path));
    expect(wanted.length).toBeGreaterThan(4700);
    expect(missing.filter((path) => !lacks.some((lack) => lack.test(path)))).toEqual([]);
    expect(lacks.filter((lack) => !missing.some((path) => lack.test(path)))).toEqual([]);
  });

  it('keeps a card to sixty words, and an answer to eight', () => {
    const cards = Object.entries(part.events ?? {});
    expect(cards.length).toBe(Object.keys(en.events).length);
    const count = (text: string | undefined): number => (text ?? '').split(/\s+/).length;
    expect(cards.filter(([, one]) => count(one?.card) > 60).map(([id]) => id)).toEqual([]);
    const answers = cards.flatMap(([, one]) => Object.values(one?.choices ?? {}));
    expect(answers.map((one) => one?.label).filter((label) => count(label) > 8)).toEqual([]);
  });

  it('says something, whatever it is given', () => {
    expect(said.length).toBeGreaterThan(3500);
    expect(said.filter(([, text]) => /undefined|NaN|\[object|=>|!/.test(text))).toEqual([]);
  });

  it('ends its sentences where English does', () => {
    const english = new Map(
      Object.keys(part).flatMap((key) => texts(en[key as keyof Language], key, speak().say)),
    );
    // a Russian word cut short ends with a point and no sentence with it
    const stops = /(?<! (?:г|мес|дн|макс)|руп)[.?…۔؟]\u2069?$/;
    const differ = said.filter(([path, text]) => {
      const other = english.get(path) ?? '';
      return other.includes(' ') && text.includes(' ') && stops.test(text) !== stops.test(other);
    });
    expect(differ).toEqual([]);
  });

  it('has a word for the unit of every figure, parameter and clause', () => {
    const figures = quantitiesOf(CONTENT).map((one) => one.unit);
    const parameters = Object.values(CONTENT.parameters).map((one) => one.unit);
    const clauses = CONTENT.laws.flatMap((law) => law.clauses.map((clause) => clause.unit));
    const printed = [
      ...figures.flatMap((unit) => [[unit, say.figure(2.5, unit)] as const, [unit, say.unit(unit)] as const]),
      ...parameters.map((unit) => [unit, amountText(say, 2.5, unit)] as const),
      ...clauses.map((unit) => [unit, say.unit(unit)] as const),
    ];
    expect(new Set(printed.map(([unit]) => unit)).size).toBeGreaterThan(80);
    const english = printed.map(([unit, text]) => [unit, ...latin(text)]);
    expect(english.filter((found) => found.length > 1)).toEqual([]);
  });

  it('leaves nothing in English', () => {
    // in a formula a letter stands for a figure
    const left = said.map(([path, text]) => [
      path,
      ...latin(path.endsWith('.symbols') ? text.replace(/\b[a-z]\b|\b[a-z](?=_)/g, '') : text),
    ]);
    expect(left.filter((found) => found.length > 1)).toEqual([]);
  });
});

describe('Urdu, which runs from right to left', () => {
  const { say } = speak(ur);
  const said = Object.keys(ur)
    .filter((key) => key !== 'units')
    .flatMap((key) => texts(ur[key as keyof Language], key, say));
  /** What stands between marks is apart; of the rest no figure may touch a sign or a Latin letter. */
  const loose = /[−+$]\d|\d ?[A-Za-z%×]|[A-Za-z] ?\d/;
  const outside = (text: string): string => text.replace(/[\u2066\u2068][^\u2066-\u2069]*\u2069/g, ' · ');

  it('keeps figures with their signs and Latin units together', () => {
    expect(said.filter(([, text]) => loose.test(outside(text)))).toEqual([]);
    expect(loose.test(outside('\u2066−3\u2069 اور 20 MW'))).toBe(true);
  });

  it('closes every mark that it opens', () => {
    const opened = (text: string): number => (text.match(/[\u2066-\u2068]/g) ?? []).length;
    expect(said.filter(([, text]) => opened(text) !== (text.match(/\u2069/g) ?? []).length)).toEqual([]);
  });

  it('holds together what begins with a figure, and marks nothing twice', () => {
    const figure = isolated('$5');
    expect(isolated(figure)).toBe(figure);
    expect(isolated(`${figure} spent`)).toBe(`\u2066${figure} spent\u2069`);
    expect(ur.futures?.btc?.(say.number(-3))).toBe('\u2066\u2066−3\u2069 BTC\u2069');
  });

  it('prints figures in one piece', () => {
    const figures = [
      say.usd(-2e6),
      say.pkrKwh(22.98),
      say.hashprice(53.418),
      say.mw(-120),
      say.pct(12.5),
      say.btc(421_260_000_000),
      say.change(12, 'MW', 1),
      say.change(-3, '%', 0.1),
      say.number(-7),
      say.days(-3),
      say.change(3, 'days', 1),
      say.points(1),
    ];
    expect(figures.filter((figure) => loose.test(outside(figure)))).toEqual([]);
    // nor is a number parted from its unit at the end of a line
    expect(figures.filter((figure) => / /.test(withoutMarks(figure)))).toEqual([]);
    expect(figures.map((figure) => withoutMarks(figure).replaceAll('\u00a0', ' '))).toEqual([
      '−$2.0 m',
      'Rs 22.98/kWh',
      '$53.42/PH/s/day',
      '−120 MW',
      '12.5 %',
      '4,212.6 BTC',
      '+12 MW',
      '−3.0 %',
      '−7',
      '−3 دن',
      '+3 دن',
      '1 پوائنٹ',
    ]);
  });
});

describe('the check for what is left in English', () => {
  it('finds a word of it, and lets symbols be', () => {
    expect(latin('یہاں اب نیا Build at')).toEqual(['Build', 'at']);
    expect(latin('\u206620 MW\u2069، Rs 22.98/kWh')).toEqual([]);
  });
});
