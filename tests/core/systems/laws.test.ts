// Laws: the days of their stages, the bounds of their clauses, and the capital they and the quarters cost and bring.
import { describe, expect, it } from 'vitest';
import { lawsDay, pointsQuarter } from '../../../src/core/systems/laws.ts';
import type { Command, State } from '../../../src/core/types.ts';
import { contextOf, engine, play, playFrom, refusal, stateOn, worldOf } from '../../helpers.ts';

const world = worldOf();
const law = world.laws[0]!;
const table = (clauses: Readonly<Record<string, number>> = {}, id = law.id): Command => ({
  kind: 'laws.table',
  law: id,
  clauses,
});

describe('a law', () => {
  it('passes its stages on their days and says so', () => {
    const { state, news } = play(world, [[10, table()]], 400);
    const days = law.stages.map((stage) => stage.days);
    const told = news.filter((one) => one.kind === 'law-stage').map((one) => [one.day, one.stage]);
    const start = [10, 10 + days[0]!, 10 + days[0]! + days[1]!, 10 + days[0]! + days[1]! + days[2]!];
    expect(told).toEqual([
      [start[0], 'cabinet'],
      [start[1], 'consent'],
      [start[2], 'hearing'],
      [start[3], 'force'],
    ]);
    expect(state.laws.stage[0]).toBe('force');
    expect(state.grid.package_full_mw).toBeGreaterThan(300);
    expect(state.grid.package_full_mw).toBeLessThan(800);
  });
  it('takes its capital when tabled', () => {
    const before = stateOn(world);
    expect(before.laws.capital - engine.preview(world, before, [table()]).laws.capital).toBe(
      law.cost_capital,
    );
  });
  it('does nothing before it is in force', () => {
    expect(play(world, [[0, table()]], 119).state.grid.package_full_mw).toBe(0);
  });
  it('runs for the years of its clause and then has ended, free to be tabled again', () => {
    const { state, news } = play(world, [[0, table({ years: 1 })]], 600);
    expect(state.laws.stage[0]).toBe('ended');
    const ended = news.find((one) => one.kind === 'law-stage' && one.stage === 'ended');
    expect(ended?.day).toBe(120 + 365);
    expect(refusal(world, state, table())).toBe(null);
  });
  it('keeps the clauses it was tabled with, and its own start where none was given', () => {
    const { state } = play(world, [[0, table({ tariff_pkr_kwh: 20 })]], 1);
    expect(state.laws.clauses[0]).toEqual([20, law.clauses[1]!.start]);
    const cheap = play(world, [[0, table({ tariff_pkr_kwh: 20 })]], 130).state.grid;
    const dear = play(world, [[0, table({ tariff_pkr_kwh: 30 })]], 130).state.grid;
    expect(cheap.package_full_mw).toBeGreaterThan(dear.package_full_mw);
    expect(cheap.package_pkr_kwh).toBe(20);
  });
  it('calls for more when industry pays more: the package’s tariff stands still and the other moves in July', () => {
    const after = play(world, [[0, table()]], 500).state;
    const before = play(world, [[0, table()]], 130).state;
    expect(after.budget.tariff_index).toBeGreaterThan(before.budget.tariff_index);
    for (const { grid, budget } of [before, after])
      expect(grid.package_full_mw).toBeCloseTo(
        world.p.package_base_mw *
          world.p.package_elasticity *
          (1 - 22.98 / (world.p.package_base_pkr_kwh * budget.tariff_index)),
        9,
      );
    expect(after.grid.package_full_mw).toBeGreaterThan(before.grid.package_full_mw);
  });
});

describe('refusals of laws', () => {
  const state = stateOn(world);
  it.each<[string, string, Command]>([
    ['unknown-law', 'no law', table({}, 'free-beer')],
    ['out-of-range', 'a clause that is not', table({ colour: 1 })],
    ['out-of-range', 'a tariff under the least', table({ tariff_pkr_kwh: 17.99 })],
    ['out-of-range', 'a tariff over the most', table({ tariff_pkr_kwh: 60.01 })],
    ['out-of-range', 'NaN years', table({ years: Number.NaN })],
  ])('say %s to %s', (code, _what, command) => {
    expect(refusal(world, state, command)).toBe(code);
  });
  it('allow both ends of a clause', () => {
    expect(
      [table({ tariff_pkr_kwh: 18 }), table({ tariff_pkr_kwh: 60 })].map((one) => refusal(world, state, one)),
    ).toEqual([null, null]);
  });
  it('say not-a-step to a year and a half', () => {
    expect(refusal(world, state, table({ years: 1.5 }))).toBe('not-a-step');
  });
  it('say out-of-range to a number written as text', () => {
    expect(refusal(world, state, table({ years: '2' as unknown as number }))).toBe('out-of-range');
  });
  it('say already-tabled on the road, and no-capital without points', () => {
    expect(refusal(world, engine.preview(world, state, [table()]), table())).toBe('already-tabled');
    const tired = structuredClone(state);
    tired.laws.capital = law.cost_capital - 1;
    expect(refusal(world, tired, table())).toBe('no-capital');
  });
});

describe('political capital', () => {
  const quarter = (capital: number, dark: number): State['laws'] => {
    const state = stateOn(world, 107);
    state.laws.capital = capital;
    state.laws.dark_days = dark;
    pointsQuarter(contextOf(world, state));
    return state.laws;
  };
  it('gains two points a quarter, one after more than ten dark days', () => {
    expect(quarter(3, 0).capital).toBe(5);
    expect(quarter(3, 10).capital).toBe(5);
    expect(quarter(3, 11).capital).toBe(4);
    expect(quarter(3, 11).dark_days).toBe(0);
  });
  it('is capped at ten, and counts what is wasted', () => {
    expect(quarter(9, 0)).toMatchObject({ capital: 10, wasted: 1 });
    expect(quarter(10, 0)).toMatchObject({ capital: 10, wasted: 2 });
  });
  it('counts a day as dark when any zone was without power for over four hours', () => {
    const state = stateOn(world, 50);
    state.laws.dark_days = 0;
    state.grid.unserved_mwh = 1;
    state.grid.shortage_h = [0, 4.1];
    lawsDay(contextOf(world, state));
    state.grid.shortage_h = [4, 0];
    lawsDay(contextOf(world, state));
    expect(state.laws.dark_days).toBe(1);
  });
  it('starts at five', () => {
    expect(playFrom(world, stateOn(world), [], 1).state.laws.capital).toBe(5);
  });
});
