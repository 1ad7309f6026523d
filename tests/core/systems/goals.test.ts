// Goals: the grid gauge and the running counts behind four mandates.
import { describe, expect, it } from 'vitest';
import { gaugeZone, goalsDay } from '../../../src/core/systems/goals.ts';
import type { State } from '../../../src/core/types.ts';
import { contextOf, play, stateOn, worldOf } from '../../helpers.ts';

const world = worldOf();
function days(state: State, n: number, set: (state: State) => void): State {
  for (let i = 0; i < n; i++) {
    set(state);
    goalsDay(contextOf(world, state));
    state.day += 1;
  }
  return state;
}
const lit =
  (hours: number) =>
  (state: State): void => {
    state.grid.shortage_h = [hours, hours];
    state.grid.unserved_mwh = hours * 1000;
  };

describe('the gauge', () => {
  it('is red, amber, green, amber, red from short to far too wide', () => {
    expect(
      [-0.01, 0, 3.99, 4, 15, 15.01, 30, 30.01].map((margin) => gaugeZone(margin, 0, 4, 15, 30)),
    ).toEqual([0, 1, 1, 2, 2, 1, 1, 0]);
  });
  it('follows the day’s margin', () => {
    const state = days(stateOn(world), 1, (one) => {
      one.grid.margin_pct = -3;
    });
    expect(state.goals.grid_margin_zone).toBe(0);
  });
});

describe('summers', () => {
  it('are lit within six minutes a day from June to August, counted on the first of September', () => {
    expect(days(stateOn(world), 100, lit(0.05)).goals).toMatchObject({ summers: 1, summers_lit: 1 });
    expect(days(stateOn(world), 100, lit(0.15)).goals).toMatchObject({ summers: 1, summers_lit: 0 });
    expect(days(stateOn(world), 78, lit(0.05)).goals.summers).toBe(0);
  });
  it('weigh zones by their demand', () => {
    const uneven = (state: State): void => {
      state.grid.shortage_h = [0.3, 0];
    };
    // the south has 28 % of demand: 0.084 hours on average
    expect(days(stateOn(world), 100, uneven).goals.summers_lit).toBe(1);
  });
  it('of which the run sees less than half are not counted: ten in ten years', () => {
    expect(play(worldOf({ lasting: true }), [], 3652).state.goals.summers).toBe(10);
  });
});

describe('the promise', () => {
  it('nears the new load that runs outside shortage, over about a year', () => {
    const state = days(stateOn(world), 365, (one) => {
      one.grid.unserved_mwh = 0;
      one.grid.use_mwh = [1e5, 24 * 100, 24 * 200, 24 * 250, 24 * 50, 24 * 999];
    });
    expect(state.goals.promise_mw).toBeGreaterThan(600 * 0.6);
    expect(state.goals.promise_mw).toBeLessThan(600);
  });
  it('does not move on days with shortage', () => {
    const state = stateOn(world);
    state.goals.promise_mw = 77;
    expect(days(state, 10, lit(1)).goals.promise_mw).toBe(77);
  });
});

describe('only what was spare', () => {
  const run = (cost: number, unserved: number): State['goals'] =>
    days(stateOn(world), 400, (state) => {
      state.grid.halls_mw = new Array<number>(8).fill(20);
      state.grid.cost_pkr_kwh = new Array<number>(8).fill(cost);
      state.grid.unserved_mwh = unserved;
    }).goals;
  it('counts a year of enough energy at low zonal cost without shortage', () => {
    expect(run(8, 0).spare_years).toBe(1);
  });
  it('counts none at a higher cost, or on days of shortage', () => {
    expect(run(9, 0).spare_years).toBe(0);
    expect(run(8, 100).spare_years).toBe(0);
  });
});
