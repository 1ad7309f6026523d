// Figures come out with their units, signs typographic, nothing rounded to a lie.
import { describe, expect, it } from 'vitest';
import { say } from '../../src/text/index.ts';

const date = { year: 2025, month: 6, dayOfMonth: 15, quarter: 1, weekday: 6 };

describe('formats', () => {
  it('print money compactly from a million on', () => {
    expect([60e6, 999, 4200, 999_499, 999_600, 1.25e9, 2.6e9, -2e6, 0].map(say.usd)).toEqual([
      '$60.0 m',
      '$999',
      '$4,200',
      '$999,499',
      '$1.0 m',
      '$1.25 bn',
      '$2.60 bn',
      '−$2.0 m',
      '$0',
    ]);
    expect(say.usdFromCents(6_000_000_000)).toBe('$60.0 m');
    expect(say.pkr(-1.2e9)).toBe('−Rs 1.20 bn');
    expect(say.price(105_700)).toBe('$105,700');
    expect([say.pkrKwh(22.98), say.usdMwh(43.1), say.hashprice(53.418)]).toEqual([
      'Rs 22.98/kWh',
      '$43.10/MWh',
      '$53.42/PH/s/day',
    ]);
  });

  it('print bitcoin from satoshi', () => {
    expect([421_260_000_000, 0, 1_430_000, 1234, 1_250_000_000, 5e14].map(say.btc)).toEqual([
      '4,212.6 BTC',
      '0 BTC',
      '0.0143 BTC',
      '1,234 sat',
      '12.50 BTC',
      '5,000,000 BTC',
    ]);
  });

  it('print power, energy and the network', () => {
    expect([1320, 2, 17.46, -120, 0].map(say.mw)).toEqual(['1,320 MW', '2 MW', '17.5 MW', '−120 MW', '0 MW']);
    expect([420, 120_400, 13_700_000].map(say.energy)).toEqual(['420 MWh', '120 GWh', '13.7 TWh']);
    expect([900, 12.34, 0.0123].map(say.ehs)).toEqual(['900 EH/s', '12.3 EH/s', '0.012 EH/s']);
    expect(say.difficulty(126.41e12)).toBe('126.41 T');
  });

  it('print dates, days and hours', () => {
    expect([say.date(date), say.shortDate(date), say.month(date)]).toEqual([
      'Sun 15 June 2025',
      '15 Jun 2025',
      'June 2025',
    ]);
    expect([say.days(1), say.days(90), say.hours(4.25), say.celsius(34.06)]).toEqual([
      '1 day',
      '90 days',
      '4.3 h',
      '34.1 °C',
    ]);
  });

  it('never print minus nothing, nor a figure that is none', () => {
    expect([say.pct(-0.04), say.mw(-0.01), say.number(-0)]).toEqual(['0.0 %', '0.0 MW', '0']);
    expect([say.usd(Number.NaN), say.btc(Number.POSITIVE_INFINITY), say.pct(Number.NaN)]).toEqual([
      '–',
      '–',
      '– %',
    ]);
  });

  it('print any quantity by its unit and tick', () => {
    expect(say.figure(421_260_000_000, 'sat', 1)).toBe('4,212.6 BTC');
    expect(say.figure(53.418, '$/PH/s/day', 0.01)).toBe('$53.42/PH/s/day');
    expect(say.figure(22.98, 'Rs/kWh', 0.01)).toBe('Rs 22.98/kWh');
    expect(say.figure(1320.4, 'MW', 1)).toBe('1,320 MW');
    expect(say.figure(4.26, '%', 0.1)).toBe('4.3 %');
    expect(say.figure(60e6, '$', 1)).toBe('$60.0 m');
  });

  it('print changes with a sign, and none for what prints as nothing', () => {
    expect([
      say.change(120, 'MW', 1),
      say.change(-3, '%', 0.1),
      say.change(0, 'MW', 1),
      say.change(0.001, '%', 0.1),
    ]).toEqual(['+120 MW', '−3.0 %', '0 MW', '0.0 %']);
  });
});
