// The dispatch, on nations small enough to do by hand: merit order, links, least takes, spill, losses.
import { describe, expect, it } from 'vitest';
import { engine, months, stateOn, type TinyNation, tinyWorld } from '../../helpers.ts';

const source = 'design: test';
const gridOf = (tiny: TinyNation, parameters: Readonly<Record<string, number>> = {}) =>
  stateOn(tinyWorld(tiny, parameters), 1).grid;
const near = (values: readonly number[]) => values.map((value) => Math.round(value * 1e6) / 1e6 + 0);

describe('merit order', () => {
  const plants = [
    { id: 'dear', cost_pkr_kwh: 9 },
    { id: 'cheap', cost_pkr_kwh: 5 },
    { id: 'last', cost_pkr_kwh: 20 },
  ];
  it('runs the cheap plant full, the next for the rest, and leaves the last', () => {
    const grid = gridOf({ plants, load_mw: 150 });
    expect(near(grid.output_mw)).toEqual([50, 100, 0]);
    expect(near(grid.cost_pkr_kwh)).toEqual([9, 9, 9, 9]);
    expect(grid.use_pkr[0]).toBeCloseTo(24_000 * (100 * 5 + 50 * 9), 3);
    expect(grid.fuel_pkr).toBeCloseTo(grid.use_pkr[0]!, 3);
  });
  it('turns about when fuel prices turn about', () => {
    const fuels = [{ id: 'peat' }, { id: 'gas', index: 'gas' as const }];
    const world = tinyWorld({
      fuels,
      plants: [{ id: 'a' }, { id: 'b', fuel: 'gas', cost_pkr_kwh: 4 }],
      load_mw: 80,
    });
    expect(near(stateOn(world, 1).grid.output_mw)).toEqual([0, 80]);
    const state = stateOn(world);
    state.climate.gas = 2;
    expect(near(engine.step(world, state, []).grid.output_mw)).toEqual([80, 0]);
  });
  it('pays for fuel in today’s money: prices at home, the exchange rate for what is imported', () => {
    const fuels = [{ id: 'peat' }, { id: 'ship', imported: 0.75 }];
    const world = tinyWorld({
      fuels,
      plants: [{ id: 'a' }, { id: 'b', fuel: 'ship', cost_pkr_kwh: 4 }],
      load_mw: 80,
    });
    const rate = world.p.fx_pkr_usd;
    const day = (prices: number, fx: number) => {
      const state = stateOn(world);
      state.economy.price_index = prices;
      state.economy.fx_pkr_usd = rate * fx;
      return engine.step(world, state, []).grid;
    };
    const still = day(1, 1);
    expect(near(still.cost_pkr_kwh)).toEqual([4, 4, 4, 4]);
    expect(still.fuel_import_usd).toBe(Math.round((80 * 24_000 * 4 * 0.75) / rate));
    // the rupee falls by a fifth: dollars abroad are the same
    expect(near(day(1, 1.2).cost_pkr_kwh)).toEqual([4.6, 4.6, 4.6, 4.6]);
    expect(day(1, 1.2).fuel_import_usd).toBe(still.fuel_import_usd);
    expect(near(day(2, 1).cost_pkr_kwh)).toEqual([5, 5, 5, 5]);
    // dear enough, and the local plant goes first
    expect(near(day(1, 1.5).output_mw)).toEqual([80, 0]);
    expect(day(1, 1.5).fuel_import_usd).toBe(0);
  });
  it('breaks a tie by the order of the list', () => {
    expect(near(gridOf({ plants: [{ id: 'a' }, { id: 'b' }], load_mw: 60 }).output_mw)).toEqual([60, 0]);
  });
  it('does not run a plant that is out of service', () => {
    const grid = gridOf({ plants: [{ id: 'a', running: false, cost_pkr_kwh: 1 }, { id: 'b' }], load_mw: 60 });
    expect(near(grid.output_mw)).toEqual([0, 60]);
  });
  it('counts only what is dependable, less outages, less heat', () => {
    const fuels = [{ dependable: 0.5 }];
    expect(near(gridOf({ fuels, plants: [{ mw: 400 }], load_mw: 10 }).available_mw)).toEqual([200]);
    expect(
      near(gridOf({ fuels, plants: [{ mw: 400 }], load_mw: 10 }, { outage_mean: 0.1 }).available_mw),
    ).toEqual([180]);
    const hot = gridOf({
      fuels,
      plants: [{ mw: 400 }],
      load_mw: 10,
      zones: [{ id: 'a', temperature_c: months(40) }],
    });
    expect(near(hot.available_mw)).toEqual([200 * (1 - 10 * 0.006)]);
  });
});

describe('least takes', () => {
  it('run before cheaper power, and only the rest of the plant waits its turn', () => {
    const grid = gridOf({
      fuels: [{ id: 'peat' }, { id: 'contract' }],
      plants: [
        { id: 'a', cost_pkr_kwh: 5 },
        { id: 'b', fuel: 'contract', cost_pkr_kwh: 20 },
      ],
      takes: [{ fuel: 'contract', share: months(0.4), source }],
      load_mw: 100,
    });
    expect(near(grid.output_mw)).toEqual([60, 40]);
    expect(near(grid.cost_pkr_kwh)).toEqual([5, 5, 5, 5]);
  });
});

describe('power of weather', () => {
  const river = { id: 'river', weather: 'river' as const, surplus: false };
  const profiles = [{ fuel: 'river', mean_mw: months(80), source }];
  it('comes first and costs nothing; what finds no use is spilled', () => {
    const grid = gridOf({
      fuels: [river],
      plants: [{ fuel: 'river', mw: 100, cost_pkr_kwh: 0 }],
      profiles,
      load_mw: 50,
    });
    expect(near(grid.output_mw)).toEqual([50]);
    expect(grid.spilled_mwh).toBeCloseTo(30 * 24, 6);
    expect(near(grid.cost_pkr_kwh)).toEqual([0, 0, 0, 0]);
    expect(grid.fuel_pkr).toBe(0);
  });
  it('never passes what its plants can carry', () => {
    const grid = gridOf({
      fuels: [river],
      plants: [{ fuel: 'river', mw: 60, cost_pkr_kwh: 0 }],
      profiles,
      load_mw: 70,
      latent_mw: 1,
    });
    expect(near(grid.available_mw)).toEqual([60]);
  });
  it('has its own shape in the day, with the day’s mean kept', () => {
    const sun = { id: 'river', weather: 'calendar' as const, shape: [0, 1, 2, 0] as const };
    const fuels = [sun, { id: 'peat' }];
    const grid = gridOf({
      fuels,
      plants: [
        { fuel: 'river', mw: 400 },
        { id: 'b', mw: 300 },
      ],
      profiles,
      load_mw: 250,
    });
    expect(grid.output_mw[0]).toBeCloseTo(80, 6);
    expect(grid.output_mw[1]).toBeCloseTo(250 - 80, 6);
  });
});

describe('a link', () => {
  const zones = [
    { id: 'a', demand_share: 0.25 },
    { id: 'b', demand_share: 0.75 },
  ];
  const plants = [
    { id: 'a', zone: 'a', mw: 300, cost_pkr_kwh: 5 },
    { id: 'b', zone: 'b', mw: 100, cost_pkr_kwh: 20 },
  ];
  it('with room makes one price', () => {
    const grid = gridOf({ zones, plants, links: [{ mw: 1000 }], load_mw: 200 });
    expect(near(grid.cost_pkr_kwh)).toEqual([5, 5, 5, 5, 5, 5, 5, 5]);
    expect(near(grid.flow_mw)).toEqual([150, 150, 150, 150]);
    expect(near(grid.output_mw)).toEqual([200, 0]);
  });
  it('that is full separates the zones’ costs', () => {
    const grid = gridOf({ zones, plants, links: [{ mw: 100 }], load_mw: 200 });
    expect(near(grid.flow_mw)).toEqual([100, 100, 100, 100]);
    expect(near(grid.cost_pkr_kwh)).toEqual([5, 5, 5, 5, 20, 20, 20, 20]);
    expect(near(grid.output_mw)).toEqual([150, 50]);
  });
  it('shows flow against its direction as negative', () => {
    expect(
      near(gridOf({ zones, plants, links: [{ from: 'b', to: 'a', mw: 100 }], load_mw: 200 }).flow_mw),
    ).toEqual([-100, -100, -100, -100]);
  });
  it('loses its share on the way: more is sent than arrives', () => {
    const grid = gridOf({ zones, plants, links: [{ mw: 1000 }], load_mw: 200 }, { link_loss: 0.03 });
    expect(grid.flow_mw[0]).toBeCloseTo(150 / 0.97, 6);
    expect(grid.losses_mwh).toBeCloseTo((150 / 0.97 - 150) * 24, 6);
    expect(grid.generated_mwh).toBeCloseTo(grid.use_mwh[0]! + grid.losses_mwh, 6);
  });
  it('serves its own zone before it sends', () => {
    const scarce = [
      { id: 'a', zone: 'a', mw: 60, cost_pkr_kwh: 5 },
      { id: 'b', zone: 'b', mw: 400, cost_pkr_kwh: 20 },
    ];
    const grid = gridOf({ zones, plants: scarce, links: [{ mw: 1000 }], load_mw: 200 });
    expect(near(grid.flow_mw)).toEqual([10, 10, 10, 10]);
  });
});
