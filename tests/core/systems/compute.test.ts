// AI halls: what they ask for at the evening peak, who bears a shortage, what a cut costs, tenants, cables, engineers, chips.
import { describe, expect, it } from 'vitest';
import { computeEvening, computeMorning } from '../../../src/core/systems/compute.ts';
import { computeQuarter } from '../../../src/core/systems/compute-tenants.ts';
import { gridDay } from '../../../src/core/systems/grid.ts';
import type { Happening, State } from '../../../src/core/types.ts';
import type { Prepared } from '../../../src/core/world.ts';
import {
  balance,
  contextOf,
  engine,
  playFrom,
  refusal,
  setBalance,
  stateOn,
  tinyWorld,
  worldOf,
} from '../../helpers.ts';

const PEAT = { load_mw: 90, plants: [{ mw: 100 }] } as const;
const withCompute = (world: Prepared): Prepared => ({
  ...world,
  nation: {
    ...world.nation,
    compute: { paths: 2, engineers: 500, licence_deal: '', path_deal: '', source: 'design: test' },
  },
});
const tenant = (id: string): number => engine.catalogue.tenants.findIndex((one) => one.id === id);

/** A hall of so many MW with one tenant in it, both there from the first day. */
function letTo(state: State, mw: number, id = 'bank', form = 1): State {
  const of = engine.catalogue.tenants[tenant(id)]!;
  state.compute.halls.push({ id: 1, place: 0, form, mw, backup: 0, ready_day: 0, chips_day: -1 });
  state.compute.contracts.push({
    tenant: tenant(id),
    hall: 1,
    mw,
    rent_usd_mwh: 160,
    arrive_day: 0,
    until_day: 9000,
    cut_mwh: 0,
    free_mwh: mw * 8760 * (1 - of.promise_pct / 100),
  });
  return state;
}

/** One morning, one day of the grid, one evening. */
function day(world: Prepared, state: State): Happening[] {
  const news: Happening[] = [];
  const ctx = contextOf(world, state, news);
  computeMorning(ctx);
  gridDay(ctx);
  computeEvening(ctx);
  return news;
}

describe('firm load', () => {
  const world = withCompute(tinyWorld(PEAT));
  it('is asked for in every block, and cuts the margin of the evening', () => {
    const before = stateOn(world);
    day(world, before);
    const state = letTo(stateOn(world), 5);
    day(world, state);
    expect(state.compute.ask_mw.every((mw) => Math.abs(mw - 5 * world.p.ai_load) < 1e-9)).toBe(true);
    expect(before.grid.margin_pct).toBeCloseTo((100 * 10) / 90, 6);
    expect(state.grid.margin_pct).toBeCloseTo((100 * (10 - 4.25)) / 94.25, 6);
    expect(state.grid.use_mwh[4]).toBeCloseTo(24 * 4.25, 6);
  });
  it('pays rent in dollars, tariff in rupees, and is served at the cost of its fuel', () => {
    const state = letTo(stateOn(world), 5);
    const [cash, power] = [balance(state, 'treasury_usd'), balance(state, 'power_pkr')];
    day(world, state);
    const running = Math.round(((5 * world.p.ai_running_usd_year) / 365) * 100);
    expect(balance(state, 'treasury_usd') - cash).toBe(5 * 24 * 160 * 100 - running);
    const mwh = 24 * 4.25;
    expect(balance(state, 'power_pkr') - power).toBe(Math.round(mwh * 34_000) - Math.round(mwh * 5000));
  });
});

describe('a shortage', () => {
  const short = withCompute(tinyWorld({ load_mw: 98, plants: [{ mw: 100 }] }));
  it('is borne by AI halls when homes are first: they are cut, and it is paid for beyond the promise', () => {
    const state = letTo(stateOn(short), 10);
    const news = day(short, state);
    const cut = 24 * (8.5 - 2);
    expect(state.grid.unserved_mwh).toBe(0);
    expect(state.grid.margin_pct).toBeLessThan(0);
    expect(state.compute.cut_mwh).toBeCloseTo(cut, 6);
    // 99.9 % of a contracted MW: 8.76 h are free, the rest of 18.35 h are not
    const hours = (24 * (8.5 - 2)) / 8.5;
    expect(state.compute.penalty_usd / 100).toBeCloseTo(10 * (hours - 8.76) * short.p.ai_cut_usd_mwh, 0);
    expect(state.compute.quiet_until).toBe(Math.round((6 * 365) / 4));
    expect(news.map(({ kind }) => kind)).toContain('ai-cut');
  });
  it('is borne by homes when AI halls are first, and the energy still closes', () => {
    const state = letTo(stateOn(short), 10);
    state.compute.first = 1;
    day(short, state);
    expect(state.compute.cut_mwh).toBe(0);
    expect(state.grid.unserved_mwh).toBeCloseTo(24 * 6.5, 6);
    expect(state.grid.use_mwh[0]! + state.grid.use_mwh[4]!).toBeCloseTo(state.grid.generated_mwh, 6);
    expect(state.grid.use_mwh[4]).toBeCloseTo(24 * 8.5, 6);
  });
  it('is bridged by backup for some hours, at the price of its fuel', () => {
    const state = letTo(stateOn(short), 10);
    state.compute.halls[0]!.backup = 1;
    day(short, state);
    const hours = (24 * 6.5) / 8.5 - short.p.ai_backup_h;
    expect(state.compute.bridged_mwh).toBeCloseTo(8.5 * short.p.ai_backup_h, 6);
    expect(state.compute.cut_mwh).toBeCloseTo(8.5 * hours, 6);
  });
  it('ends contracts when it goes on', () => {
    const state = letTo(stateOn(short), 10);
    const gone: Happening[] = [];
    for (let d = 0; d < 6; d++) {
      gone.push(...day(short, state).filter(({ kind }) => kind === 'tenant-left'));
      state.day += 1;
    }
    expect(gone).toHaveLength(1);
    expect(state.compute.contracts).toEqual([]);
  });
});

describe('tenants', () => {
  const world = worldOf({ seed: 'tenants', lasting: true });
  it('come by the quarter: 0.35 at standing 50, a tenth more for ten points', () => {
    const state = stateOn(world);
    const at50 =
      engine.quantity(world, state, 'tenants_due') - 0.01 * (engine.quantity(world, state, 'standing') - 50);
    expect(at50).toBeCloseTo(0.35, 9);
    let came = 0;
    const quarters = 4000;
    for (let q = 0; q < quarters; q++) {
      state.day = q;
      state.compute.offers = [];
      computeQuarter(contextOf(world, state), state.compute);
      came += state.compute.offers.length;
    }
    expect(Math.abs(came / quarters / engine.quantity(world, state, 'tenants_due') - 1)).toBeLessThan(0.06);
  });
  it('are of four sizes by their odds', () => {
    const odds = (mw: number): number =>
      engine.catalogue.tenants.reduce((sum, one) => (one.mw === mw ? sum + one.odds : sum), 0);
    expect([5, 20, 50, 90].map((mw) => Number(odds(mw).toFixed(9)))).toEqual([0.45, 0.3, 0.18, 0.07]);
  });
  it('do not come for six quarters after a cut', () => {
    const state = stateOn(world);
    state.compute.quiet_until = 540;
    for (let q = 0; q < 6; q++) {
      state.day = q * 90;
      computeQuarter(contextOf(world, state), state.compute);
    }
    expect(state.compute.offers).toEqual([]);
  });
  it('sign for a hall with room, paths and licence, and are refused otherwise', () => {
    const state = stateOn(world);
    setBalance(state, 'treasury_usd', 2e11);
    const offer = (id: string): void => {
      state.compute.offers = [{ id: 7, tenant: tenant(id), until_day: 900 }];
    };
    const sign = { kind: 'compute.sign', offer: 7, hall: 1 } as const;
    offer('laboratory');
    expect(refusal(world, state, sign)).toBe('unknown-hall');
    state.compute.halls.push({ id: 1, place: 0, form: 1, mw: 80, backup: 0, ready_day: 100, chips_day: -1 });
    expect(refusal(world, state, sign)).toBe('hall-full');
    offer('cloud-region');
    expect(refusal(world, state, sign)).toBe('few-paths');
    state.compute.laid = 1;
    expect(refusal(world, state, sign)).toBe('no-licence');
    const deal = world.nation.programme!.deals.findIndex(({ id }) => id === 'us-chips');
    state.programme.deals[deal] = 0;
    const after = engine.preview(world, state, [sign]);
    expect(after.compute.contracts).toMatchObject([{ hall: 1, mw: 50, arrive_day: 100 }]);
    expect(after.compute.offers).toEqual([]);
  });
});

describe('what halls rest on', () => {
  const world = worldOf({ seed: 'rest', lasting: true, cards: false });
  it('takes room from mining halls at the same place', () => {
    const state = stateOn(world);
    setBalance(state, 'treasury_usd', 9e11);
    const at = world.nation.places[0]!;
    for (let i = 0; i < 3; i++)
      state.compute.halls.push({
        id: i + 1,
        place: 0,
        form: 0,
        mw: 100,
        backup: 0,
        ready_day: 0,
        chips_day: -1,
      });
    expect(at.limit_mw).toBe(400);
    expect(refusal(world, state, { kind: 'halls.build', place: at.id, size: 'campus', cooling: 'air' })).toBe(
      'place-full',
    );
  });
  it('cables cut cost a part of the rent, all of it when none carries', () => {
    const world = withCompute(tinyWorld(PEAT));
    const rent = (cut: number, id: string): number => {
      const state = letTo(stateOn(world), 5, id);
      state.compute.path_until = [0, 0].map((_, i) => (i < cut ? 99 : -1));
      day(world, state);
      return state.compute.rent_usd;
    };
    const whole = rent(0, 'telecom');
    expect(rent(1, 'telecom') / whole).toBeCloseTo(1 - world.p.path_loss, 6);
    expect(rent(1, 'bank')).toBe(whole);
    expect(rent(2, 'bank')).toBe(0);
  });
  it('too few engineers run halls worse; a course of a year brings more', () => {
    const state = letTo(stateOn(world), 80);
    state.compute.engineers = 34;
    day(world, state);
    const short = state.compute.rent_usd;
    state.compute.engineers = 900;
    day(world, state);
    expect(short / state.compute.rent_usd).toBeCloseTo(34 / (80 * world.p.engineers_shell), 3);
    const taught = playFrom(world, stateOn(world), [[0, { kind: 'compute.train', people: 200 }]], 400).state;
    expect(taught.compute.engineers).toBeGreaterThan(230);
  });
  it('own chips need a licence, sell less every year, and leave a shell', () => {
    const state = stateOn(world);
    setBalance(state, 'treasury_usd', 9e11);
    const build = { kind: 'compute.build', place: 'hub', form: 'cloud', mw: 10, backup: false } as const;
    expect(refusal(world, state, build)).toBe('no-licence');
    state.compute.halls.push({ id: 1, place: 0, form: 2, mw: 10, backup: 0, ready_day: 0, chips_day: 1825 });
    day(world, state);
    const fresh = state.compute.rent_usd;
    state.day = 1824;
    day(world, state);
    expect(state.compute.rent_usd / fresh).toBeCloseTo(
      Math.exp(-world.p.ai_cloud_fade_year * (1824 / 365)),
      2,
    );
    state.day = 1825;
    const news = day(world, state);
    expect(news).toContainEqual({ kind: 'chips-worn', day: 1825, hall: 1 });
    expect(state.compute.halls[0]).toMatchObject({ form: 1, chips_day: -1 });
  });
  it('a path is laid month by month and then carries', () => {
    const start = stateOn(world);
    setBalance(start, 'treasury_usd', 5e10);
    const { state, news } = playFrom(world, start, [[0, { kind: 'compute.cable' }]], 760);
    expect(news.filter(({ kind }) => kind === 'path-laid')).toHaveLength(1);
    expect(state.compute.laid).toBe(1);
  });
});

describe('what a megawatt brings', () => {
  const world = worldOf();
  it('is ranked by return on a dollar, with the firm MW of a July evening beside it', () => {
    const now = engine.compute(world, stateOn(world))!;
    const back = now.worth.map(({ return_pct }) => return_pct);
    expect(back).toEqual([...back].sort((a, b) => b - a));
    const of = (what: string) => now.worth.find((one) => one.what === what)!;
    expect(of('shell').return_pct).toBeCloseTo((100 * (12e6 * 0.12 - world.p.ai_running_usd_year)) / 12e6, 6);
    expect([of('shell').firm_mw, of('mining').firm_mw]).toEqual([world.p.ai_load, 0]);
    expect(of('storage').firm_mw).toBeLessThan(0);
  });
  it('is nothing in a nation that brings nothing', () => {
    const lines = worldOf({ scenario: 'two-lines' });
    expect(engine.compute(lines, stateOn(lines))).toBe(null);
    expect(refusal(lines, stateOn(lines), { kind: 'compute.cable' })).toBe('no-compute');
  });
});
