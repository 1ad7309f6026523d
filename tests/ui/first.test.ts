// What the introduction and the heat strip reckon, from the run's own figures.
import { describe, expect, it } from 'vitest';
import { strayed, sumOf, underOf } from '../../src/ui/play/first/steps.ts';
import { blocksOf, frequency, priceOf } from '../../src/ui/play/heat/reckon.ts';
import { engine, good, stateOn, worldOf } from '../helpers.ts';

const world = worldOf({ seed: 'heat-24' });
const state = stateOn(world, 12);

describe('the sums of the introduction', () => {
  it('set the promise at the halls’ tariff on imported coal against capacity payments', () => {
    const sum = sumOf(engine, world, engine.begin(world));
    const mwh = world.begin.promised_mw! * world.p.utilisation * 8760;
    expect(sum.left_pkr).toBeCloseTo((sum.tariff_pkr_kwh - sum.fuel_pkr_kwh) * 1000 * mwh, 0);
    expect(sum.share).toBeGreaterThan(0.04);
    expect(sum.share).toBeLessThan(0.1);
    expect(sum.cash_mw).toBe(Math.floor(sum.cash_usd / sum.each_usd));
  });
  it('find the evenings that cannot spare what is given, and none when nothing is', () => {
    const median = good(engine.openMedian(world.spec));
    const ahead = engine.outlook(median, engine.begin(world), [], { days: 365, span: 5, stress: null });
    expect(underOf(ahead, 0)).toBeNull();
    const under = underOf(ahead, world.begin.promised_mw!);
    expect(under?.days).toBeGreaterThan(0);
    expect(under!.until).toBeGreaterThan(under!.from);
    const most = underOf(ahead, 1e6);
    expect(most).toEqual({ days: 365, from: 0, until: 364 });
  });
  it('name the first gauge that is not green, with the limit it passed', () => {
    const morning = structuredClone(state);
    morning.goals.grid_margin_zone = 2;
    morning.goals.liquidity_zone = 2;
    expect(strayed(engine, world, morning)).toBeNull();
    morning.goals.grid_margin_zone = 0;
    morning.grid.margin_pct = -3;
    expect(strayed(engine, world, morning)).toMatchObject({
      quantity: 'grid_margin_pct',
      over: false,
      limit: world.p.margin_red_pct,
    });
    morning.goals.grid_margin_zone = 1;
    morning.grid.margin_pct = 20;
    expect(strayed(engine, world, morning)).toMatchObject({ over: true, limit: world.p.margin_wide_pct });
  });
});

describe('a hot day', () => {
  it('has a frequency that falls from 50.00 to 49.70 Hz as spare power goes', () => {
    expect(frequency(40)).toBe(50);
    expect(frequency(10)).toBeCloseTo(49.9, 9);
    expect(frequency(0)).toBeCloseTo(49.7, 9);
    expect(frequency(-20)).toBeCloseTo(49.7, 9);
  });
  it('adds its blocks up to the state’s own figures', () => {
    const blocks = blocksOf(state);
    const demand = state.grid.demand_mw.reduce((sum, mw) => sum + mw, 0);
    expect(blocks.reduce((sum, one) => sum + one.demand_mw, 0)).toBeCloseTo(demand, 6);
    for (const one of blocks) expect(one.down_mw).toBeGreaterThanOrEqual(0);
  });
  it('names who went dark, longest first, and prices what stood down', () => {
    const { cities, lost_sat, down_mwh, oil_pkr } = priceOf(world, state);
    expect(cities.every(({ hours }, i) => i === 0 || hours <= cities[i - 1]!.hours)).toBe(true);
    expect(lost_sat > 0).toBe(down_mwh > 0);
    expect(oil_pkr).toBeGreaterThanOrEqual(0);
  });
});
