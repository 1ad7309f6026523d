// Forecasts of hot spells keep their word over many worlds; cities remember the spell that took their power.
import { describe, expect, it } from 'vitest';
import { climateDay } from '../../../src/core/systems/climate.ts';
import { rememberHeat } from '../../../src/core/systems/heat.ts';
import type { Happening } from '../../../src/core/types.ts';
import { contextOf, engine, good, play, stateOn, worldOf } from '../../helpers.ts';

type Warned = Extract<Happening, { kind: 'heat-warned' }>;

/** Weather alone, ten years of it. */
function weather(seed: string, values: Readonly<Record<string, number>> = {}): Happening[] {
  const world = worldOf({ seed, values });
  const state = stateOn(world);
  const news: Happening[] = [];
  for (; state.day < world.days; state.day++) climateDay(contextOf(world, state, news));
  return news;
}
const often = Array.from({ length: 24 }, (_, i) => weather(`heat${i}`, { heat_spell_year: 2 }));

describe('the forecast of a hot spell', () => {
  it('is made the stated days ahead, and each one comes or passes on its day', () => {
    for (const news of often) {
      const told = news.filter(({ kind }) => kind.startsWith('heat-'));
      told.forEach((one, i) => {
        if (one.kind !== 'heat-warned') return;
        expect(one.due - one.day).toBe(5);
        const next = told[i + 1];
        if (next === undefined) return;
        expect(['heat-came', 'heat-passed']).toContain(next.kind);
        expect(next.day).toBe(one.due);
      });
    }
  });
  it('is true: of those that say q, the share q comes', () => {
    for (const [low, high] of [
      [0.3, 0.5],
      [0.5, 0.7],
      [0.7, 0.9],
    ] as const) {
      let said = 0,
        count = 0,
        came = 0;
      for (const news of often) {
        const days = new Set(news.filter(({ kind }) => kind === 'heat-came').map(({ day }) => day));
        for (const one of news.filter((each): each is Warned => each.kind === 'heat-warned')) {
          if (one.odds < low || one.odds >= high) continue;
          said += one.odds;
          count += 1;
          if (days.has(one.due)) came += 1;
        }
      }
      expect(count).toBeGreaterThan(100);
      // three standard errors of a share near one half
      expect(Math.abs(came - said) / count).toBeLessThan(1.5 / Math.sqrt(count));
    }
  });
  it('leaves spells as frequent as stated, less the days that a spell or forecast already takes', () => {
    const came = often.flat().filter(({ kind }) => kind === 'heat-came').length;
    const aYear = came / (often.length * 10);
    expect(aYear).toBeGreaterThan(1.4);
    expect(aYear).toBeLessThan(1.9);
  });
  it('is never made in a median world, but one already made comes there when it is likelier than not', () => {
    const world = good(engine.openMedian(worldOf({ values: {} }).spec));
    for (const [odds, hot] of [
      [0.4, false],
      [0.6, true],
    ] as const) {
      const state = structuredClone(engine.begin(world));
      state.climate.heat_due = 2;
      state.climate.heat_odds = odds;
      const later = engine.advance(world, state, [], 3);
      expect(later.climate.heat_days > 0).toBe(hot);
      expect(later.climate.heat_due).toBe(-1);
    }
  });
});

describe('what cities remember', () => {
  it('is the longest dark day of the last spell that took their power, written on its last day', () => {
    const world = worldOf();
    const state = stateOn(world);
    const { climate, grid } = state;
    const news: Happening[] = [];
    const spell = (hours: readonly number[]): void => {
      hours.forEach((h, i) => {
        climate.heat_day = i + 1;
        climate.heat_days = hours.length - i;
        grid.city_h.fill(0);
        grid.city_h[1] = h;
        rememberHeat(contextOf(world, state, news), grid);
        if (i < hours.length - 1) expect(news).toEqual([]);
      });
    };
    spell([1, 7, 2]);
    expect(grid.memory_h[1]).toBe(7);
    expect(grid.memory_h[0]).toBe(0);
    expect(news.pop()).toMatchObject({
      kind: 'heat-over',
      days: 3,
      city: world.nation.cities[1]!.id,
      hours: 7,
    });
    spell([0, 0.05]);
    expect(grid.memory_h[1]).toBe(7);
    expect(news.pop()).toMatchObject({ city: '', hours: 0 });
    spell([3, 1]);
    expect(grid.memory_h[1]).toBe(3);
  });
  it('comes of a played spell and changes nothing else', () => {
    const { state, news } = play(worldOf({ seed: 'heat-24' }), [], 20);
    const over = news.find(({ kind }) => kind === 'heat-over');
    expect(over).toBeDefined();
    if (over?.kind !== 'heat-over') return;
    expect(Math.max(...state.grid.memory_h)).toBe(over.hours);
  });
});
