// The deck without coins: load moved between the blocks, vehicles and cookers, lower prices, batteries, contracts that end.
import { describe, expect, it } from 'vitest';
import { type Asks, demandEvening, demandMonth, layDemand } from '../../../src/core/systems/demand.ts';
import { gridDay } from '../../../src/core/systems/grid.ts';
import { BLOCK_HOURS, type State } from '../../../src/core/types.ts';
import type { Prepared } from '../../../src/core/world.ts';
import {
  balance,
  contextOf,
  engine,
  refusal,
  setBalance,
  stateOn,
  tinyWorld,
  worldOf,
} from '../../helpers.ts';

const world = worldOf({ seed: 'demand', cards: false });
const summer = 30;
const energy = (mw: readonly number[]): number =>
  mw.reduce((sum, one, j) => sum + one * BLOCK_HOURS[j & 3]!, 0);
const sum = (mw: readonly number[], block: number): number =>
  mw.reduce((all, one, j) => (j % 4 === block ? all + one : all), 0);

/** What laws ask: nothing but this. */
const only = (asked: Partial<Asks> = {}): Asks => ({
  night_rebate_pkr_kwh: 0,
  wells_pct: 0,
  wells_discount_pkr_kwh: 0,
  vehicles_k_year: 0,
  stoves_k_year: 0,
  home_cut_pkr_kwh: 0,
  home_units: 0,
  ...asked,
});

/** A summer's morning on which programmes have been reached in full. */
function reached(levers: Partial<Asks>, on = summer): State {
  const state = stateOn(world, on);
  for (let i = 0; i < 60; i++) demandMonth(contextOf(world, state), only(levers));
  return state;
}
const laid = (state: State): number[] => {
  const load = [...state.grid.demand_mw];
  if (state.demand.on === 1) layDemand(contextOf(world, state), load);
  return load;
};

describe('a night rebate', () => {
  const state = reached({ night_rebate_pkr_kwh: 6 });
  const [before, after] = [state.grid.demand_mw, laid(state)];
  it('moves evening load to the night, MWh for MWh', () => {
    expect(energy(after)).toBeCloseTo(energy(before), 3);
    expect(sum(after, 3) / sum(before, 3)).toBeCloseTo(1 - (0.25 * 6) / 33.4, 6);
    expect(sum(after, 0)).toBeGreaterThan(sum(before, 0));
    expect([1, 2].map((b) => sum(after, b))).toEqual([1, 2].map((b) => sum(before, b)));
  });
  it('moves no more than meters reach', () => {
    const most = laid(reached({ night_rebate_pkr_kwh: 15 }));
    expect(1 - sum(most, 3) / sum(before, 3)).toBeLessThanOrEqual(world.p.night_most + 1e-9);
  });
  it('pays those who moved and some who always drew at night, against the fuel it spares', () => {
    const ctx = contextOf(world, state);
    const power = balance(state, 'power_pkr');
    state.grid.cost_pkr_kwh = [5, 8, 8, 20, 5, 8, 8, 20];
    demandEvening(ctx, only({ night_rebate_pkr_kwh: 6 }));
    const moved = state.demand.moved_mwh;
    const night = 0.1 * sum(state.grid.demand_mw, 0) * 7;
    expect(balance(state, 'power_pkr') - power).toBeCloseTo(
      1000 * (moved * (20 - 5) - 6 * (moved + night)),
      -1,
    );
  });
});

describe('farm pumps', () => {
  it('run by day instead of the evening, more of them in summer', () => {
    const state = reached({ wells_pct: 100, wells_discount_pkr_kwh: 8 });
    const [before, after] = [state.grid.demand_mw, laid(state)];
    const out = sum(before, 3) - sum(after, 3);
    expect(out).toBeCloseTo(world.p.wells_load_mw * world.p.wells_evening, 1);
    expect((sum(after, 2) - sum(before, 2)) * 7).toBeCloseTo(out * 5, 1);
    const winter = reached({ wells_pct: 100, wells_discount_pkr_kwh: 8 }, 220);
    expect(winter.demand.wells_mw / state.demand.wells_mw).toBeCloseTo(world.p.wells_winter, 6);
  });
  it('slip back by half without a discount', () => {
    const bare = reached({ wells_pct: 100 });
    expect(bare.demand.wells_share).toBeCloseTo(0.5, 4);
  });
});

describe('vehicles and cookers', () => {
  it('add load, pay the tariff, and spare petrol bought abroad', () => {
    const state = reached({ vehicles_k_year: 400, stoves_k_year: 300 });
    const [before, after] = [state.grid.demand_mw, laid(state)];
    const more = energy(after) - energy(before);
    expect(more).toBeCloseTo(state.demand.vehicles_k * 1.5 + state.demand.stoves_k * 2.5, 3);
    const power = balance(state, 'power_pkr');
    demandEvening(contextOf(world, state), only());
    expect(balance(state, 'power_pkr')).toBeGreaterThan(power);
  });
  it('charge at night where a rebate says so', () => {
    const evening = (rebate: number): number =>
      reached({ vehicles_k_year: 400, night_rebate_pkr_kwh: rebate }).demand.electric_mw[3]!;
    expect(evening(6)).toBe(0);
    expect(evening(0)).toBeGreaterThan(0);
  });
});

describe('a lower tariff for homes', () => {
  const state = reached({ home_cut_pkr_kwh: 4, home_units: 200 });
  it('takes off the average tariff what homes are let off, and costs it every day', () => {
    const was = engine.quantity(world, stateOn(world, summer), 'tariff_pkr_kwh');
    const less = was - engine.quantity(world, state, 'tariff_pkr_kwh');
    expect(less).toBeGreaterThan(0.9);
    expect(less).toBeLessThan(1.1);
    const before = laid(state);
    state.grid.demand_mw = before;
    const power = balance(state, 'power_pkr');
    demandEvening(contextOf(world, state), only({ home_cut_pkr_kwh: 4, home_units: 200 }));
    const homes = 1000 * energy(before) * 0.49;
    expect((power - balance(state, 'power_pkr')) / (homes * 2)).toBeCloseTo(1, 1);
  });
  it('is answered by more use, most of it where homes draw most', () => {
    const [before, after] = [
      stateOn(world, summer).grid.demand_mw,
      laid(reached({ home_cut_pkr_kwh: 4, home_units: 200 })),
    ];
    const rise = [0, 1, 2, 3].map((b) => sum(after, b) / sum(before, b) - 1);
    expect(rise[3]!).toBeGreaterThan(rise[2]!);
    expect(rise[3]!).toBeCloseTo((0.2 * 4 * 0.5 * 0.56) / 33.4, 6);
  });
});

describe('laws', () => {
  it('reach it month by month, and it fades when they end', () => {
    const state = stateOn(world, 10);
    const month = (rebate: number): number => {
      demandMonth(contextOf(world, state), only({ night_rebate_pkr_kwh: rebate }));
      return state.demand.night_share;
    };
    const up = [month(6), month(6), month(6)];
    expect(up[0]! < up[1]! && up[1]! < up[2]!).toBe(true);
    expect(month(0)).toBeLessThan(up[2]!);
    for (let i = 0; i < 200; i++) month(0);
    expect(state.demand.on).toBe(0);
  });
});

describe('batteries', () => {
  const dear = tinyWorld({
    load_mw: 90,
    plants: [
      { id: 'cheap', mw: 95, cost_pkr_kwh: 5 },
      { id: 'dear', mw: 50, cost_pkr_kwh: 20 },
    ],
  });
  const withBattery = (own: Prepared): State => {
    const state = stateOn(own);
    state.grid.batteries = [{ place: 0, mw: 10, ready_day: 0 }];
    state.grid.battery_day = 0;
    return state;
  };
  it('fill where power is cheapest, give in the evening, and lose a part', () => {
    const state = withBattery(dear);
    state.grid.cost_pkr_kwh = [5, 5, 5, 20];
    const ctx = contextOf(dear, state);
    gridDay(ctx);
    const filled = state.grid.use_mwh[5]!;
    expect(filled).toBeCloseTo(20 / dear.p.storage_keep, 6);
    expect(state.grid.battery_out_mwh).toBeCloseTo(20, 6);
    expect(state.grid.battery_mwh[0]).toBeCloseTo(0, 6);
    expect(state.grid.generated_mwh + 20).toBeCloseTo(state.grid.use_mwh[0]! + filled, 6);
  });
  it('stay as they are where the evening is no dearer', () => {
    const state = withBattery(dear);
    state.grid.cost_pkr_kwh = [5, 5, 5, 5];
    gridDay(contextOf(dear, state));
    expect([state.grid.use_mwh[5], state.grid.battery_out_mwh]).toEqual([0, 0]);
  });
  it('keep an evening lit that would be short', () => {
    const short = tinyWorld({ load_mw: 100, plants: [{ mw: 102 }] });
    const evening = (battery: boolean): number => {
      const state = battery ? withBattery(short) : stateOn(short);
      state.grid.cost_pkr_kwh = [1, 5, 5, 20];
      for (let d = 0; d < 3; d++) {
        if (battery) state.grid.cost_pkr_kwh[3] = 20;
        state.grid.modifier[5] = 1.04;
        state.grid.modifier_until[5] = 99;
        gridDay(contextOf(short, state));
      }
      return state.grid.shortage_mwh.reduce((a, b) => a + b, 0);
    };
    expect(evening(true)).toBeLessThanOrEqual(evening(false));
  });
  it('are bought in steps, cost less each year, and take a year', () => {
    const state = stateOn(world);
    expect(refusal(world, state, { kind: 'grid.storage', place: 'sahiwal', mw: 70 })).toBe('not-a-step');
    expect(refusal(world, state, { kind: 'grid.storage', place: 'sahiwal', mw: 2050 })).toBe('out-of-range');
    expect(refusal(world, state, { kind: 'grid.storage', place: 'sahiwal', mw: 500 })).toBe('no-cash');
    setBalance(state, 'treasury_usd', 5e10);
    const after = engine.preview(world, state, [{ kind: 'grid.storage', place: 'sahiwal', mw: 500 }]);
    expect(balance(state, 'treasury_usd') - balance(after, 'treasury_usd')).toBe(250e6 * 100);
    expect(after.grid.batteries).toEqual([{ place: 6, mw: 500, ready_day: 365 }]);
  });
});

describe('a plant whose contract is ended', () => {
  const order = { kind: 'grid.retire', plant: 'hub' } as const;
  const start = stateOn(world, 5);
  const closed = engine.preview(world, start, [order]);
  it('runs no more, is owed no more, and its owner is paid off into the debt and minds', () => {
    const hub = world.nation.plants.findIndex(({ id }) => id === 'hub');
    const after = engine.advance(world, closed, [], 12);
    const beside = engine.advance(world, start, [], 12);
    expect([after.grid.output_mw[hub], after.grid.available_mw[hub]]).toEqual([0, 0]);
    expect(beside.grid.available_mw[hub]).toBeGreaterThan(900);
    const share = (413e9 * 1320) / 4620 / 1.806e12;
    expect(after.grid.capacity_pkr / beside.grid.capacity_pkr).toBeCloseTo(1 - share, 6);
    expect(balance(start, 'arrears_pkr') - balance(closed, 'arrears_pkr')).toBe(
      Math.round(118e9 * world.p.retire_years),
    );
    const china = world.nation.programme!.partners.findIndex(({ id }) => id === 'china');
    expect(start.programme.goodwill[china]! - closed.programme.goodwill[china]!).toBe(world.p.retire_minds);
    expect(after.grid.margin_pct).toBeLessThan(beside.grid.margin_pct);
  });
  it('lowers the tariff from the next July', () => {
    const [july, without] = [closed, start].map(
      (state) => engine.advance(world, state, [], 20).budget.tariff_index,
    );
    expect(july! / without!).toBeCloseTo(1 - world.p.tariff_capacity_share * (118e9 / 1.806e12), 3);
  });
  it('is one that burns and has a contract, once', () => {
    expect(refusal(world, start, { kind: 'grid.retire', plant: 'tarbela' })).toBe('no-contract');
    expect(refusal(world, closed, order)).toBe('plant-closed');
    expect(refusal(world, start, { kind: 'grid.retire', plant: 'nowhere' })).toBe('nothing-here');
  });
});

describe('what programmes would move', () => {
  it('is told before they are law, block by block, and sums to nothing where load only moves', () => {
    const state = stateOn(world, summer);
    const now = engine.shift(world, state, {
      night_rebate_pkr_kwh: 6,
      wells_pct: 40,
      wells_discount_pkr_kwh: 4,
    });
    expect(now.base_mw.map(Math.round)).toEqual(
      [0, 1, 2, 3].map((b) => Math.round(sum(state.grid.demand_mw, b))),
    );
    expect(energy(now.night_mw)).toBeCloseTo(0, 6);
    expect(energy(now.wells_mw)).toBeCloseTo(0, 6);
    expect(now.night_mw[3]).toBeLessThan(-500);
    expect(now.pkr_year).toBeGreaterThan(1e9);
  });
});
