// Weather and fuel: seasons, hot spells, rivers, price indices and the LNG supply, the same whoever plays.
import { describe, expect, it } from 'vitest';
import { climateDay, riverFactor } from '../../../src/core/systems/climate.ts';
import type { ClimateState } from '../../../src/core/types.ts';
import { contextOf, engine, good, play, stateOn, worldOf } from '../../helpers.ts';

function weather(
  seed: string,
  values: Readonly<Record<string, number>> = {},
): { own: ClimateState; month: number }[] {
  const world = worldOf({ seed, values });
  const state = stateOn(world);
  return Array.from({ length: world.days }, () => {
    climateDay(contextOf(world, state));
    const month = world.month[state.day]! + 1;
    state.day += 1;
    return { own: structuredClone(state.climate), month };
  });
}
const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
const ten = weather('weather');

describe('the weather', () => {
  it('follows the season: warmer in June than in January, in every zone', () => {
    for (const zone of [0, 1]) {
      const of = (month: number): number =>
        mean(ten.filter((day) => day.month === month).map((day) => day.own.temperature_c[zone]!));
      expect(of(6) - of(1)).toBeGreaterThan(10);
    }
  });
  it('strays by its stated spread and returns', () => {
    const anomalies = ten.map((day) => day.own.anomaly_c[1]!);
    expect(Math.abs(mean(anomalies))).toBeLessThan(0.3);
    expect(Math.sqrt(mean(anomalies.map((x) => x * x)))).toBeGreaterThan(1.7);
    expect(Math.sqrt(mean(anomalies.map((x) => x * x)))).toBeLessThan(2.3);
  });
  it('has hot spells that begin in May to July only and last five to eleven days', () => {
    const days = weather('spells', { heat_spell_year: 5 });
    let length = 0;
    const lengths: number[] = [];
    days.forEach(({ own, month }, i) => {
      if (own.heat_days > 0 && (days[i - 1]?.own.heat_days ?? 0) === 0) expect([5, 6, 7]).toContain(month);
      if (own.heat_days > 0) length++;
      else if (length > 0) {
        lengths.push(length);
        length = 0;
      }
    });
    expect(lengths.length).toBeGreaterThan(10);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(5);
    // one spell may follow another without a day between them
    expect(lengths.filter((n) => n <= 11).length / lengths.length).toBeGreaterThan(0.5);
  });
  it('makes a hot spell as much hotter as stated', () => {
    const world = worldOf();
    const calm = stateOn(world);
    const hot = stateOn(world);
    hot.climate.heat_days = 5;
    climateDay(contextOf(world, calm));
    climateDay(contextOf(world, hot));
    expect(hot.climate.temperature_c[0]! - calm.climate.temperature_c[0]!).toBeCloseTo(
      world.p.heat_spell_c,
      9,
    );
  });
  it('lets rivers run above and below their season about equally', () => {
    const wet = ten.filter((day) => riverFactor(day.own) > 1).length / ten.length;
    expect(wet).toBeGreaterThan(0.3);
    expect(wet).toBeLessThan(0.7);
  });
  it('keeps fuel indices near 1 and above nought', () => {
    for (const index of ['gas', 'coal', 'oil'] as const) {
      const values = ten.map((day) => day.own[index]);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0.3);
      expect(Math.abs(mean(values) - 1)).toBeLessThan(0.35);
    }
  });
});

describe('the LNG supply', () => {
  it('fails and returns with news of both, and never lasts under its least days', () => {
    const { news } = play(
      worldOf({ seed: 'lng', values: { lng_tight_year: 1, lng_stop_year: 1 } }),
      [],
      3652,
    );
    const changes = news.filter((one) => one.kind === 'lng');
    expect(new Set(changes.map((one) => one.supply))).toEqual(new Set([0, 1, 2]));
    changes.forEach((one, i) => {
      const back = changes[i + 1];
      if (one.supply > 0 && back) {
        expect(back.supply).toBe(0);
        expect(back.day - one.day).toBeGreaterThanOrEqual(45);
        expect(back.day - one.day).toBeLessThanOrEqual(135);
      }
    });
  });
});

describe('a median world', () => {
  it('has no spells, no LNG stops, ordinary rivers and seasonal heat', () => {
    const world = good(engine.openMedian(worldOf().spec));
    const state = engine.advance(world, engine.begin(world), [], 700);
    expect(state.climate).toMatchObject({
      heat_days: 0,
      lng: 0,
      river: 0,
      gas: 1,
      coal: 1,
      oil: 1,
      anomaly_c: [0, 0],
    });
  });
});
