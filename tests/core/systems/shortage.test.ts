// Shortage and who stands down: causes that add up, new load that waits, halls that ask last.
import { describe, expect, it } from 'vitest';
import { broken } from '../../../src/core/invariants.ts';
import { type Happening, POSTING_KINDS, type State } from '../../../src/core/types.ts';
import { engine, play, stateOn, tinyWorld, worldOf } from '../../helpers.ts';

const sum = (values: readonly number[]): number => values.reduce((total, x) => total + x, 0);

describe('shortage', () => {
  const short = { plants: [{ mw: 200 }], load_mw: 250, latent_mw: 10 };
  it('is what is wanted and not served, and its causes add up to it', () => {
    const { grid } = stateOn(tinyWorld(short, { outage_mean: 0.1 }), 1);
    expect(grid.unserved_mwh).toBeGreaterThan(70 * 24);
    expect(sum(grid.shortage_mwh)).toBeCloseTo(grid.unserved_mwh, 6);
    expect(grid.shortage_h[0]).toBeGreaterThan(24 * 0.28);
    expect(grid.margin_pct).toBeLessThan(-25);
  });
  it('is told on its first day and again only after a quiet time', () => {
    const world = worldOf({ lasting: true });
    const told: Happening[] = [];
    const short: number[] = [];
    engine.advance(
      world,
      engine.begin(world),
      [],
      3652,
      (one) => {
        if (one.kind === 'shortage') told.push(one);
      },
      ({ day, grid }) => {
        // the state of a morning stands for the day before it
        if (Math.max(...grid.shortage_h) >= world.p.shortage_told_h) short.push(day - 1);
      },
    );
    const first = short.filter((day, i) => i === 0 || day - short[i - 1]! > world.p.shortage_quiet_days);
    expect(told.map(({ day }) => day)).toEqual(first);
    expect(told.length).toBeGreaterThan(3);
  });
  it('has causes that add up on every short day of a Pakistani decade', () => {
    let days = 0;
    const world = worldOf({ lasting: true });
    engine.advance(world, engine.begin(world), [], 3652, undefined, ({ grid }) => {
      if (grid.unserved_mwh === 0) return;
      days++;
      expect(Math.abs(sum(grid.shortage_mwh) - grid.unserved_mwh)).toBeLessThan(1e-6 * grid.unserved_mwh);
      expect(Math.min(...grid.shortage_mwh)).toBeGreaterThan(-1e-9);
    });
    expect(days).toBeGreaterThan(50);
  });
  it('lays it on fuel when LNG stops, and on the link when power is stranded behind it', () => {
    const world = tinyWorld({
      fuels: [{ id: 'peat', lng: true }],
      zones: [
        { id: 'a', demand_share: 0.1 },
        { id: 'b', demand_share: 0.9 },
      ],
      links: [{ mw: 20 }],
      plants: [
        { id: 'a', zone: 'a', mw: 400 },
        { id: 'b', zone: 'b', mw: 200 },
      ],
      load_mw: 200,
    });
    const stopped = stateOn(world);
    stopped.climate.lng = 2;
    stopped.climate.lng_days = 9;
    const { grid } = engine.step(world, stopped, []);
    expect(grid.shortage_mwh[1]).toBeGreaterThan(grid.unserved_mwh * 0.5);
    const behind = tinyWorld({
      zones: [
        { id: 'a', demand_share: 0.1 },
        { id: 'b', demand_share: 0.9 },
      ],
      links: [{ mw: 20 }],
      plants: [
        { id: 'a', zone: 'a', mw: 400 },
        { id: 'b', zone: 'b', mw: 100 },
      ],
      load_mw: 200,
    });
    const link = stateOn(behind, 1).grid;
    expect(link.shortage_mwh[0]).toBeCloseTo(link.unserved_mwh, 6);
    expect(link.unserved_mwh).toBeCloseTo((180 - 100 - 20) * 24, 3);
  });
  it('is a plain number even when no named cause took anything away', () => {
    const world = tinyWorld({ plants: [{ mw: 100 }], load_mw: 150 });
    expect(broken(world, stateOn(world, 1))).toEqual([]);
  });
  it('makes all new load wait: no package, no halls', () => {
    const world = tinyWorld({ ...short, container: true }, { outage_mean: 0.1 });
    const state = stateOn(world);
    state.grid.package_full_mw = 20;
    state.grid.package_mw = 20;
    state.grid.package_end_day = 99;
    state.halls.rule_margin_pct = -100;
    const { grid, halls } = engine.step(world, state, []);
    expect(grid.use_mwh.slice(1)).toEqual([0, 0, 0, 0, 0]);
    expect(halls.drawn_mw).toBe(0);
  });
});

describe('own halls', () => {
  const tiny = {
    plants: [{ mw: 100 }, { id: 'dear', mw: 10, cost_pkr_kwh: 30 }],
    load_mw: 100,
    container: true,
  };
  const drawn = (set: (state: State) => void, load_mw = 100): number => {
    const world = tinyWorld({ ...tiny, load_mw });
    const state = stateOn(world);
    set(state);
    return engine.step(world, state, []).halls.drawn_mw;
  };
  it('draw their share of nameplate when nothing stands against it', () => {
    expect(
      drawn((state) => {
        state.halls.rule_margin_pct = 4;
      }),
    ).toBeCloseTo(2 * 0.9, 9);
  });
  it('stand down when spare margin is under the rule', () => {
    expect(
      drawn((state) => {
        state.halls.rule_margin_pct = 11;
      }),
    ).toBe(0);
    expect(
      drawn((state) => {
        state.halls.rule_margin_pct = 9;
      }),
    ).toBeGreaterThan(0);
  });
  it('stand down when the next kWh costs more than the rule allows', () => {
    expect(
      drawn((state) => {
        state.halls.rule_cost_pkr_kwh = 29;
      }),
    ).toBe(0);
    expect(
      drawn((state) => {
        state.halls.rule_cost_pkr_kwh = 30;
      }),
    ).toBeGreaterThan(0);
  });
  it('stand down when an answer says so, until its last day', () => {
    const world = tinyWorld(tiny);
    const state = stateOn(world);
    state.grid.modifier[4] = 0;
    state.grid.modifier_until[4] = 2;
    const days = [1, 2, 3].map((day) => engine.advance(world, state, [], day).halls.drawn_mw);
    expect(days[0]).toBe(0);
    expect(days[1]).toBe(0);
    expect(days[2]).toBeGreaterThan(0);
  });
  it('take what is left when there is not enough for all', () => {
    expect(
      drawn((state) => {
        state.halls.rule_margin_pct = -100;
      }, 109),
    ).toBeCloseTo(1, 6);
  });
});

describe('modifiers', () => {
  it('scale a fuel, never past the nameplate', () => {
    const world = tinyWorld({
      fuels: [{ modifier: 'coal', dependable: 0.5 }],
      plants: [{ mw: 100 }],
      load_mw: 10,
    });
    const state = stateOn(world);
    const available = (factor: number): number => {
      state.grid.modifier[2] = factor;
      state.grid.modifier_until[2] = 10;
      return engine.step(world, state, []).grid.available_mw[0]!;
    };
    expect(available(1.1)).toBeCloseTo(55, 9);
    expect(available(0.5)).toBeCloseTo(25, 9);
    expect(available(99)).toBeCloseTo(57.5, 9);
  });
  it('scale demand', () => {
    const world = tinyWorld({ plants: [{ mw: 200 }], load_mw: 100 });
    const state = stateOn(world);
    state.grid.modifier[5] = 0.97;
    state.grid.modifier_until[5] = 10;
    expect(engine.step(world, state, []).grid.demand_mw[0]).toBeCloseTo(97, 6);
  });
});

describe('the industry package', () => {
  const world = worldOf({ values: { package_cap_mw: 500 } });
  // so cheap that the cap binds, whatever industry pays elsewhere
  const start = (): State => {
    const state = stateOn(world);
    Object.assign(state.grid, { package_full_mw: 500, package_pkr_kwh: 1, package_end_day: 400 });
    return state;
  };
  it('grows evenly to its full size over the ramp', () => {
    const sizes = [1, 100, 365, 390].map((day) => engine.advance(world, start(), [], day).grid.package_mw);
    expect(sizes[0]).toBeCloseTo(500 / 365, 9);
    expect(sizes[1]).toBeCloseTo((100 * 500) / 365, 6);
    expect(sizes[2]).toBeCloseTo(500, 6);
    expect(sizes[3]).toBe(500);
  });
  it('is gone from its end day on', () => {
    expect(engine.advance(world, start(), [], 400).grid.package_mw).toBe(500);
    expect(engine.advance(world, start(), [], 401).grid).toMatchObject({
      package_mw: 0,
      package_end_day: -1,
    });
  });
  it('pays its tariff to the power account and its fuel out of it', () => {
    const { state } = play(
      worldOf({ values: { package_ramp_days: 1 } }),
      [[0, { kind: 'laws.table', law: 'industry-package', clauses: {} }]],
      200,
    );
    const kind = (name: string): number => state.ledger.flow[POSTING_KINDS.indexOf(name as never)]!;
    expect(kind('package-tariff')).toBeGreaterThan(0);
    expect(kind('package-fuel')).toBeGreaterThan(0);
  });
});
