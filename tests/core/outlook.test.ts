// The outlook: the same bits each time, the state untouched, and equal to a median world played day by day.
import { describe, expect, it } from 'vitest';
import type { Outlook, OutlookTerms, State } from '../../src/core/types.ts';
import type { Prepared } from '../../src/core/world.ts';
import { engine, good, stateOn, worldOf } from '../helpers.ts';

const world = worldOf();
const median = good(engine.openMedian(world.spec)) as Prepared;
const plain: OutlookTerms = { days: 60, span: 5, stress: null };
const morning = stateOn(world, 12);
const ahead = (terms: Partial<OutlookTerms> = {}, state: State = morning): Outlook =>
  engine.outlook(median, state, [], { ...plain, ...terms });

describe('the outlook', () => {
  it('gives the same bits twice and leaves the state alone', () => {
    const before = engine.fingerprint(morning);
    const one = ahead();
    expect(ahead()).toEqual(one);
    for (const kind of ['heat', 'dry', 'wet', 'lng'] as const) {
      const under = ahead({ stress: { kind, from: 20 } });
      expect(ahead({ stress: { kind, from: 20 } })).toEqual(under);
    }
    expect(ahead()).toEqual(one);
    expect(engine.fingerprint(morning)).toBe(before);
  });

  it('equals the median world advanced', () => {
    const idle: number[] = [];
    const margins: number[] = [];
    const end = engine.advance(median, morning, [], 72, undefined, ({ grid }) => {
      idle.push(grid.idle_mw);
      margins.push(grid.margin_pct);
    });
    const days = ahead({ span: 1 });
    expect(days.idle_mw).toEqual(idle);
    expect(days.margin_pct).toEqual(margins);
    expect(days.until).toBe(end.day);
    const spans = ahead();
    expect(spans.day).toEqual(Array.from({ length: 12 }, (_, i) => 12 + 5 * i));
    expect(spans.idle_mw[0]).toBeCloseTo(idle.slice(0, 5).reduce((a, b) => a + b, 0) / 5, 9);
    expect(spans.margin_pct[0]).toBe(Math.min(...margins.slice(0, 5)));
  });

  it('counts orders given this morning, and ignores those that would be refused', () => {
    const laws = engine.outlook(
      median,
      morning,
      [{ kind: 'laws.table', law: 'industry-package', clauses: { tariff_pkr_kwh: 22.98, years: 3 } }],
      { ...plain, days: 365 },
    );
    expect(laws.package_mw.at(-1)).toBeGreaterThan(100);
    const none = engine.outlook(median, morning, [{ kind: 'treasury.sell', sat: 9e15 }], plain);
    expect(none).toEqual(ahead());
  });

  it('stops at the end of the run', () => {
    const late = { ...morning, day: world.days - 7 };
    const days = ahead({ days: 365 }, late);
    expect(days.day).toEqual([world.days - 7, world.days - 2]);
    expect(ahead({ days: 365 }, { ...morning, day: world.days }).day).toEqual([]);
  });
});

describe('a stress', () => {
  const calm = ahead({ days: 365 });
  const under = (kind: 'heat' | 'dry' | 'wet' | 'lng', from: number): Outlook =>
    ahead({ days: 365, stress: { kind, from } });

  it('changes nothing before its day', () => {
    const lng = under('lng', 112);
    expect(lng.idle_mw.slice(0, 20)).toEqual(calm.idle_mw.slice(0, 20));
    expect(lng.idle_mw[20]).toBeLessThan(calm.idle_mw[20] ?? 0);
    expect(lng.stress_from).toBe(112);
    expect(lng.stress_days).toBe(90);
  });
  it('is as the game draws it: a heatwave takes spare power in June, dry rivers take water, wet ones give it', () => {
    const june = calm.day[73 - 4] ?? 0;
    expect(Math.min(...under('heat', june).margin_pct)).toBeLessThan(Math.min(...calm.margin_pct.slice(60)));
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
    expect(sum(under('dry', 12).idle_mw)).toBeLessThan(sum(calm.idle_mw));
    expect(sum(under('wet', 12).idle_mw)).toBeGreaterThan(sum(calm.idle_mw));
  });
  it('ends by itself', () => {
    const lng = under('lng', 12);
    const last = lng.idle_mw.length - 1;
    expect(lng.idle_mw[last]).toBeCloseTo(calm.idle_mw[last] ?? 0, 6);
  });
});

describe('uses', () => {
  it('are named in dispatch order and earn something on the first morning', () => {
    const uses = engine.uses(world, engine.begin(world));
    expect(uses.map(({ use }) => use)).toEqual(['package', 'licensed', 'halls', 'ai']);
    for (const one of uses) {
      expect(one.earns_usd_mwh).toBeGreaterThan(20);
      expect(one.next_usd_mwh).toBeGreaterThan(10);
    }
  });
  it('earn what the ledger books', () => {
    const state = stateOn(world, 30);
    const halls = engine.uses(world, state).find(({ use }) => use === 'halls');
    const mwh = state.grid.use_mwh[3] ?? 0;
    const coins = (state.halls.mined_sat / 1e8) * state.market.price_usd;
    const fuel = (state.grid.use_pkr[3] ?? 0) / state.economy.fx_pkr_usd;
    expect(halls?.net_usd_day).toBeCloseTo(coins - mwh * world.p.operations_usd_mwh - fuel, 6);
  });
});

describe('a year of machines', () => {
  const machines = { mw: 20, j_th: 17.5, cooling: 'air' } as const;
  const first = engine.begin(world);
  const one = engine.yields(world, first, machines);
  it('earns in coins what it earns in dollars, in proportion to its megawatts', () => {
    expect((one.sat_year / 1e8) * first.market.price_usd).toBeCloseTo(one.earned_usd_year, 4);
    expect(engine.yields(world, first, { ...machines, mw: 40 }).sat_year).toBeCloseTo(2 * one.sat_year, 2);
  });
  it('earns nothing over its cost at the efficiency and at the hashprice called break-even', () => {
    const edge = engine.yields(world, first, { ...machines, j_th: one.breakeven_j_th });
    expect(edge.earned_usd_mwh).toBeCloseTo(edge.cost_usd_mwh, 9);
    const poor = structuredClone(first);
    poor.network.hashprice_usd = one.breakeven_usd;
    const there = engine.yields(world, poor, machines);
    expect(there.earned_usd_year).toBeCloseTo(there.cost_usd_year, 4);
  });
});
