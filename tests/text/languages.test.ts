// Each language: whole in the parts it says it has, its sentences sound whatever they are given, nothing left in English.
import { describe, expect, it } from 'vitest';
import { isolated, withoutMarks } from '../../src/text/bidi.ts';
import { en } from '../../src/text/en/index.ts';
import type { MandateBesides } from '../../src/text/en/office-words.ts';
import { type Formats, speak } from '../../src/text/index.ts';
import type { Language } from '../../src/text/language.ts';
import type { Part } from '../../src/text/lay.ts';
import { ru } from '../../src/text/ru/index.ts';
import { ur } from '../../src/text/ur/index.ts';

/** What is read beside the desks, long texts above all, falls back on English. */
const BOTH_LACK = [
  'leverRows',
  'partyFacts',
  'equations',
  // ids alone, and nothing
  'chronicleGroup',
  'advance',
];

const RUSSIAN_LACKS = ['parameters', 'futures', 'work', 'events', 'laws', 'because', 'termWords', 'whyBox'];

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
    /^(?:Natural|Earth|Phosphor|Icons|MIT|Playfair|IBM|Plex|Sans|Condensed|Open|SIL|Font|License|Phaser|Preact|zustand|seedrandom|minisearch|uqr|licences|md|Surplus|Dilmun|Trust|Meridian|Exchange|Indus|Bank|Custody)$/,
  ],
  [
    'firms that own plants',
    /^(?:China|Power|Hub|Engro|Powergen|Thar|Energy|ThalNova|Lucky|Electric|Punjab|Thermal)$/,
  ],
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

const LANGUAGES: readonly (readonly [name: string, part: Part<Language>, lacks: readonly string[]])[] = [
  ['Russian', ru, [...BOTH_LACK, ...RUSSIAN_LACKS]],
  ['Urdu', ur, [...BOTH_LACK, 'evidence']],
];

describe.each(LANGUAGES)('%s', (_, part, lacks) => {
  const { say } = speak(part);
  const parts = Object.keys(en).filter((key) => !lacks.includes(key));
  const said = parts
    .filter((key) => key !== 'locale' && key !== 'units')
    .flatMap((key) => texts(part[key as keyof Language], key, say));

  it('has every word of the parts that it says it has', () => {
    const has = new Set(parts.flatMap((key) => ends(part[key as keyof Language], key)));
    const wanted = parts.flatMap((key) => ends(en[key as keyof Language], key));
    expect(wanted.length).toBeGreaterThan(3000);
    expect(wanted.filter((path) => !has.has(path))).toEqual([]);
  });

  it('says something, whatever it is given', () => {
    expect(said.length).toBeGreaterThan(3500);
    expect(said.filter(([, text]) => /undefined|NaN|\[object|=>|!/.test(text))).toEqual([]);
  });

  it('ends its sentences where English does', () => {
    const english = new Map(parts.flatMap((key) => texts(en[key as keyof Language], key, speak().say)));
    // a Russian word cut short ends with a point and no sentence with it
    const stops = /(?<! (?:г|мес|дн|макс)|руп)[.?…۔؟]\u2069?$/;
    const differ = said.filter(([path, text]) => {
      const other = english.get(path) ?? '';
      return other.includes(' ') && text.includes(' ') && stops.test(text) !== stops.test(other);
    });
    expect(differ).toEqual([]);
  });

  it('leaves nothing in English', () => {
    expect(said.map(([path, text]) => [path, ...latin(text)]).filter((found) => found.length > 1)).toEqual(
      [],
    );
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
    expect(figures.map(withoutMarks)).toEqual([
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
