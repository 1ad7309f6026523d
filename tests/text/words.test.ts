// Words: complete where the contract asks, plain in style, safe with foreign text, and whole in any language.
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/index.ts';
import { POSTING_KINDS, type RefusalCode } from '../../src/core/types.ts';
import {
  badSentence,
  becauseWords,
  buildReport,
  commandLine,
  nameOf,
  plain,
  quantityWords,
  type RunFigures,
  refusalSentence,
  speak,
  speech,
  words,
} from '../../src/text/index.ts';

/** Every text of the language; functions are called with marks in the place of their arguments. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
  return [];
}

describe('English', () => {
  it('is plain: no exclamation marks, no emoji, no card over sixty words', () => {
    const all = texts(words);
    expect(all.length).toBeGreaterThan(300);
    for (const text of all) {
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(60);
    }
  });

  it('has a sentence for every refusal, whatever it is given', () => {
    for (const code of Object.keys(words.refusals) as RefusalCode[]) {
      for (const need of [
        {},
        { cost_usd: 31e6, cash_usd: 2e6, least: 1, most: 5, step: 1, free_mw: 3, days: 4, place: 'thar' },
      ]) {
        expect(refusalSentence(speech, { code, need })).toMatch(/^[A-Z].*\.$/);
        expect(refusalSentence(speech, { code, need })).not.toMatch(/undefined|NaN/);
      }
    }
    expect(refusalSentence(speech, { code: 'no-cash', need: { cost_usd: 31e6, cash_usd: 2e6 } })).toBe(
      'It costs $31.0 m and the treasury has $2.0 m; order less or wait for the envelope.',
    );
  });

  it('has words for every kind of posting', () => {
    for (const kind of POSTING_KINDS) expect(becauseWords(speech, kind)).not.toBe(kind);
  });

  it('says each choice of the events and each clause of the law', () => {
    expect(Object.keys(words.events)).toEqual(CONTENT.events.map((event) => event.id));
    for (const event of CONTENT.events)
      expect(Object.keys(words.events[event.id]?.choices ?? {}), event.id).toEqual(
        event.choices.map((choice) => choice.id),
      );
    expect(Object.keys(words.headlines)).toEqual(CONTENT.headlines.map((headline) => headline.id));
    expect(Object.keys(words.laws['industry-package']?.clauses ?? {})).toEqual(['tariff_pkr_kwh', 'years']);
  });
});

describe('names', () => {
  it('fall back on the id, also for ids that objects have by themselves', () => {
    expect(nameOf(speech, 'plant', 'tarbela')).toBe('Tarbela Dam');
    expect(nameOf(speech, 'city', 'rahim-yar-khan')).toBe('Rahim Yar Khan');
    for (const id of ['nowhere', 'constructor', '__proto__', 'toString']) {
      expect([
        nameOf(speech, 'city', id),
        nameOf(speech, 'law', id),
        becauseWords(speech, id),
        quantityWords(speech, id).label,
      ]).toEqual([id, id, id, id]);
    }
  });

  it('tell plants that stand for several, and figures and terms of a zone or fuel', () => {
    expect(nameOf(speech, 'plant', 'other-hydel-north')).toBe('Other hydel, north');
    expect(nameOf(speech, 'plant', 'other-coal-thar-south')).toBe('Other thar coal, south');
    expect(quantityWords(speech, 'zone_cost_south').label).toBe('Cost of the next kWh, south');
    expect(becauseWords(speech, 'margin:rlng')).toBe('Imported gas (RLNG)');
  });
});

describe('foreign text', () => {
  it('is shown short and without marks that hide or reorder', () => {
    expect(plain('a\u202Eb\u0000c\u200Fd\n')).toBe('a b c d');
    expect(plain('x'.repeat(500))).toHaveLength(80);
    expect(
      badSentence(speech, {
        bad: true,
        code: 'unknown-key',
        at: 'spec.\u202Eevil',
        found: 'y',
        expected: 'z',
      }),
    ).toBe('This cannot be read at spec. evil: found y, expected z.');
  });
});

describe('orders', () => {
  it('are one line each', () => {
    const line = (command: Parameters<typeof commandLine>[1]) =>
      commandLine(speech, command, (id) => `site ${id}`, []);
    expect(line({ kind: 'halls.build', place: 'port-qasim', size: 'hall', cooling: 'air' })).toBe(
      'Build at Port Qasim: Kit hall, 20\u00a0MW, air-cooled',
    );
    expect(line({ kind: 'treasury.buy', usd: 2_500_000 })).toBe('Buy coins for $2.5 m');
    expect(line({ kind: 'events.answer', event: 'heatwave', choice: 'burn-oil' })).toBe(
      'Heatwave: Burn furnace oil',
    );
  });
});

describe('another language', () => {
  it('may be given in part; the rest is English', () => {
    const other = speak({
      title: { newCampaign: 'Neue Partie' },
      names: { cities: { lahore: 'Lahaur' } },
      locale: 'de',
    });
    expect(other.words.title.newCampaign).toBe('Neue Partie');
    expect(other.words.title.continueGame).toBe(words.title.continueGame);
    expect([nameOf(other, 'city', 'lahore'), nameOf(other, 'city', 'karachi')]).toEqual([
      'Lahaur',
      'Karachi',
    ]);
    expect(other.say.number(1234.5, 1)).toBe('1.234,5');
    expect(words.title.newCampaign).toBe('New campaign');
  });
});

describe('the final report', () => {
  const day = { year: 2035, month: 6, dayOfMonth: 14, quarter: 40, weekday: 3 };
  const run: RunFigures = {
    from: { ...day, year: 2025, dayOfMonth: 15 },
    to: day,
    power: {
      used_mean_mw: 123,
      used_most_mw: 456,
      idle_mean_mw: 6789,
      promise_mw: 321,
      summers_lit: 7,
      summers: 10,
      shortage_days: 55,
      shortage_worst_h: 6.5,
      shortage_worst: day,
      margin_least_pct: -8.1,
      margin_least: day,
      power_pkr: -31e9,
    },
    halls: { mined_sat: 91_230_000_000, royalty_sat: 4_560_000_000, sites: 3, ready_mw: 78, spare_years: 2 },
    treasury: {
      reserve_sat: 87_650_000_000,
      price_usd: 214_300,
      first_price_usd: 105_700,
      treasury_usd: 17e6,
      bought_sat: 0,
      sold_sat: 8_140_000_000,
      peak_sat: 90_000_000_000,
      least_share: 0.72,
      invested_usd: 88e6,
      carry_usd: 29e6,
      halvings: 2,
    },
    laws: [{ law: 'industry-package', stage: 'force' }],
    events: [{ event: 'heatwave', came: 4, answered: 3 }],
    orders: 26,
    refused: 1,
  };

  it('says no figure that it was not given', () => {
    const said = buildReport(speech, run)
      .flatMap(({ sentences }) => sentences)
      .join(' ');
    const given = [
      '123',
      '456',
      '6,789',
      '321',
      '7',
      '10',
      '55',
      '6.5',
      '14',
      '2035',
      '8.1',
      '31.00',
      '912.30',
      '912.3',
      '45.60',
      '78',
      '876.5',
      '214,300',
      '187.8',
      '105,700',
      '17.0',
      '0',
      '81.40',
      '900.0',
      '72',
      '88.0',
      '29.0',
      '2',
      '4',
      '3',
      '26',
    ];
    for (const figure of said.match(/\d[\d,.]*\d|\d/g) ?? []) expect(given, figure).toContain(figure);
    expect(said).toContain('The power account lost Rs 31.00 bn to halls and package');
    expect(said).not.toMatch(/undefined|NaN/);
  });

  it('says what did not happen', () => {
    const nothing: RunFigures = {
      ...run,
      halls: { mined_sat: 0, royalty_sat: 0, sites: 1, ready_mw: 2, spare_years: 0 },
      laws: [],
      events: [],
      power: {
        ...run.power,
        used_mean_mw: 0,
        used_most_mw: 0,
        shortage_days: 0,
        shortage_worst: null,
        power_pkr: 0,
      },
      treasury: { ...run.treasury, reserve_sat: 0, halvings: 0 },
    };
    const said = buildReport(speech, nothing).flatMap(({ sentences }) => sentences);
    expect(said).toContain('None of the promised surplus was put to use.');
    expect(said).toContain('The reserve holds no bitcoin.');
    expect(said).toContain('No law was tabled.');
  });
});
