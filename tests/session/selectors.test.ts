// What map, desks, brief and report select, from states made by hand.
import { describe, expect, it } from 'vitest';
import {
  dueUntil,
  hallsDesk,
  hud,
  mapView,
  moves,
  powerDesk,
  runFigures,
  seasonOf,
  treasuryDesk,
} from '../../src/session/index.ts';
import { made } from './fake-morning.ts';

describe('the map', () => {
  it('shows plants with a place, flow, dark hours and draws', async () => {
    const { game, engine } = await made();
    const map = mapView(game, engine);
    expect(map.plants).toEqual([
      { id: 'one', fuel: 'coal', lat: 25, lon: 67, mw: 600, available_mw: 500, output_mw: 480, closed: false },
    ]);
    expect(map.links[0]).toMatchObject({
      flow_mw: 390,
      limit_mw: 1000,
      share: 0.96,
      works_paid: 12,
      added: 0,
    });
    expect(map.cities[0]).toMatchObject({ shed_h: 3.5, shortage_h: 1.5, rank: 1, memory_h: 3 });
    expect(map.sites).toMatchObject([
      { id: '1', place: 'a', rigs_mw: 30, drawn_mw: 24, ready: true },
      { id: '2', place: 'b', rigs_mw: 0, drawn_mw: 0, ready: false },
    ]);
    expect(map.places.map(({ free_mw }) => free_mw)).toEqual([50, 30]);
  });

  it('knows the seasons', () => {
    expect([1, 4, 7, 10, 12].map((month) => seasonOf({ month }))).toEqual([
      'winter',
      'spring',
      'summer',
      'autumn',
      'winter',
    ]);
  });
});

describe('the desks', () => {
  it('sum plants by fuel and name what is in force', async () => {
    const { game } = await made();
    const desk = powerDesk(game);
    expect(desk.fuels).toEqual([{ fuel: 'coal', mw: 900, available_mw: 700, output_mw: 600, year_mwh: 777 }]);
    expect(desk.modifiers).toEqual([{ target: 'rlng', factor: 0.5, until_day: 70 }]);
    expect(desk.zones[1]?.cost_pkr_kwh).toEqual([20, 20, 20, 20]);
    expect(desk.package).toBeNull();
  });

  it('count rigs on their way as room taken', async () => {
    const { game } = await made();
    expect(hallsDesk(game).sites.map(({ rigs_mw, free_mw }) => [rigs_mw, free_mw])).toEqual([
      [30, 5],
      [0, 0],
    ]);
    expect(hallsDesk(game).licensed_mw).toBe(5);
  });

  it('read balances and flows by name', async () => {
    const { game } = await made();
    const desk = treasuryDesk(game);
    expect(desk.balances).toMatchObject({ treasury_usd: 100, power_pkr: -5, reserve_sat: 200_000_000 });
    expect(desk.flows).toEqual([{ kind: 'mined', amount: 7 }]);
    expect(desk.worth_usd).toBe(2 * game.shown.market.price_usd);
  });
});

describe('the quarter', () => {
  it('shows headline figures against the quarter’s first day', async () => {
    const { game, engine } = await made();
    const strip = hud({ game, engine });
    expect(strip).toMatchObject({ day: 40, quarter: 2, quarters: 3 });
    expect(strip?.figures[0]).toMatchObject({ value: 100_400, before: 100_300 });
    expect(moves(game, engine, 30).map(({ quantity }) => quantity.id)).toEqual(['price_usd']);
  });

  it('lists what falls due, soonest first', async () => {
    const { game, engine } = await made();
    expect(dueUntil(game, engine, 60).map(({ kind, day }) => [kind, day])).toEqual([
      ['event-due', 45],
      ['halving', 47],
      ['law-stage', 48],
      ['rigs-arrive', 50],
      ['keys-settle', 52],
      ['site-ready', 55],
      ['coupon', 58],
      ['rigs-arrive', 60],
    ]);
  });
});

it('the report’s figures are the run’s', async () => {
  const { game, engine } = await made();
  const figures = runFigures(game, engine);
  expect(figures.treasury).toMatchObject({
    reserve_sat: 200_000_000,
    treasury_usd: 1,
    first_price_usd: 100_000,
    price_usd: 100_400,
  });
  expect(figures.halls).toMatchObject({ mined_sat: 7, sites: 2 });
  expect(figures.events).toEqual([{ event: 'storm', came: 1, answered: 0 }]);
  expect(figures.orders).toBe(1);
});
