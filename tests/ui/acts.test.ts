// What acts on the map would cost and change, held against what the core does with the same orders.
import { describe, expect, it } from 'vitest';
import type { Command, State } from '../../src/core/types.ts';
import { actsOf, cargoOf, circuitOf, cutOf, gatesOf, replacedBy } from '../../src/ui/play/acts.ts';
import { engine, worldOf } from '../helpers.ts';

const world = worldOf();
const advance = (state: State, days: number, orders: readonly Command[] = []): State => {
  let now = engine.step(world, state, orders);
  for (let day = 1; day < days; day += 1) now = engine.step(world, now, []);
  return now;
};
const morning = advance(engine.begin(world), 30);
const rivers = (state: State): number =>
  world.nation.plants.reduce(
    (sum, { fuel }, i) => (fuel === 'hydel' ? sum + (state.grid.available_mw[i] ?? 0) : sum),
    0,
  );

describe('a further circuit', () => {
  it('costs in equal months what it costs in all, and carries more', () => {
    const plan = circuitOf(world, morning, 'hvdc');
    expect(plan).toMatchObject({ now_mw: 4000, after_mw: 5000, add_mw: 1000, paid: null });
    expect((plan?.month_usd ?? 0) * (plan?.months ?? 0)).toBeCloseTo(plan?.usd ?? -1);
    expect(plan?.load_after).toBeLessThan(1);
    expect(circuitOf(world, morning, 'nowhere')).toBeNull();
  });
  it('counts the months paid once it is ordered', () => {
    const after = engine.preview(world, morning, [{ kind: 'grid.reinforce', link: 'hvdc' }]);
    expect(circuitOf(world, after, 'hvdc')?.paid).toBe(0);
    expect(circuitOf(world, after, 'ac-500')?.paid).toBeNull();
  });
});

describe('the gates', () => {
  it('take from the rivers what the core then takes', () => {
    const gates = gatesOf(world, morning, morning);
    expect(gates?.gate).toBe('even');
    expect(gates?.mw.even).toBe(0);
    expect(gates?.mw.release).toBe(0);
    const even = advance(morning, 1);
    const held = advance(morning, 1, [{ kind: 'grid.gate', gate: 'hold' }]);
    // the same day with and without: rivers rise and fall, the share does not
    expect((rivers(held) - rivers(even)) / rivers(even)).toBeCloseTo(
      (gates?.mw.hold ?? 0) / rivers(morning),
      2,
    );
  });
  it('can release what is held, and show tomorrow’s order', () => {
    const held = advance(morning, 20, [{ kind: 'grid.gate', gate: 'hold' }]);
    const shown = engine.preview(world, held, [{ kind: 'grid.gate', gate: 'release' }]);
    const gates = gatesOf(world, held, shown);
    expect(gates?.gate).toBe('release');
    expect(gates?.store_gwh).toBeGreaterThan(0);
    expect(gates?.mw.release).toBeGreaterThan(0);
  });
});

describe('cargoes', () => {
  it('are counted as owed when they are put off', () => {
    expect(cargoOf(world, morning)).toMatchObject({ owed: 0, hand: null, due_day: null, supply: 0 });
    const after = engine.preview(world, morning, [{ kind: 'grid.cargo', act: 'defer' }]);
    const cargo = cargoOf(world, after);
    expect(cargo).toMatchObject({ owed: 1, hand: 'defer' });
    expect(cargo?.due_day).toBe(morning.day + 365);
    expect(cargo?.mw).toBeCloseTo(652.8, 0);
  });
  it('are sold for what the core takes', () => {
    const cash = (state: State): number => engine.quantity(world, state, 'treasury_usd');
    const after = engine.preview(world, morning, [{ kind: 'grid.cargo', act: 'sell' }]);
    expect(cash(morning) - cash(after)).toBeCloseTo(cargoOf(world, morning)?.sell_usd ?? -1, 0);
  });
});

describe('the cut order', () => {
  it('costs a point unless the zone is short, and is seen in the preview', () => {
    const calm = {
      ...morning,
      grid: { ...morning.grid, shortage_h: morning.grid.shortage_h.map(() => 0) },
    };
    expect(cutOf(world, calm, 'lahore')).toMatchObject({ rank: 'even', cost: 1 });
    const short = { ...calm, grid: { ...calm.grid, shortage_h: calm.grid.shortage_h.map(() => 2) } };
    expect(cutOf(world, short, 'lahore')?.cost).toBe(0);
    const after = engine.preview(world, morning, [{ kind: 'grid.cut', city: 'lahore', rank: 'last' }]);
    expect(cutOf(world, after, 'lahore')?.rank).toBe('last');
    expect(cutOf(world, after, 'karachi')?.rank).toBe('even');
  });
});

describe('a second order about the same', () => {
  it('replaces the first, and nothing else', () => {
    const pending: Command[] = [
      { kind: 'grid.reinforce', link: 'hvdc' },
      { kind: 'grid.cut', city: 'lahore', rank: 'first' },
      { kind: 'grid.gate', gate: 'hold' },
      { kind: 'halls.move', site: 1, place: 'thar' },
    ];
    expect(replacedBy(pending, { kind: 'grid.cut', city: 'lahore', rank: 'last' })).toBe(1);
    expect(replacedBy(pending, { kind: 'grid.cut', city: 'karachi', rank: 'last' })).toBe(-1);
    expect(replacedBy(pending, { kind: 'grid.gate', gate: 'even' })).toBe(2);
    expect(replacedBy(pending, { kind: 'halls.move', site: 1, place: 'hub' })).toBe(3);
    expect(replacedBy(pending, { kind: 'halls.move', site: 2, place: 'hub' })).toBe(-1);
  });
});

describe('ways from the map', () => {
  it('lead to the desk that goes on from there', () => {
    expect(actsOf(world, { kind: 'place', id: 'thar' })[0]?.kind).toBe('build');
    expect(actsOf(world, { kind: 'site', id: '1' })[0]?.kind).toBe('halls');
    expect(actsOf(world, { kind: 'plant', id: 'nowhere' })).toEqual([]);
  });
});
