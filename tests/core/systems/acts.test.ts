// Acts on the grid: circuits paid month by month, gates that shift water, cargoes put off and sold, who goes dark first.
import { describe, expect, it } from 'vitest';
import { cash } from '../../../src/core/context.ts';
import { cutDay } from '../../../src/core/systems/acts.ts';
import type { Command, State } from '../../../src/core/types.ts';
import type { Prepared } from '../../../src/core/world.ts';
import { engine, good, worldOf } from '../../helpers.ts';

const world = worldOf();
const median = good(engine.openMedian(world.spec)) as Prepared;
const from = (state: State, commands: readonly Command[], days: number, inWorld = world): State =>
  engine.advance(
    inWorld,
    state,
    commands.map((command) => [state.day, command] as const),
    state.day + days,
  );
const start = engine.begin(world);
const rich = (): State => {
  const state = structuredClone(start);
  // the treasury's purse for a whole line, from the world's
  state.ledger.balance[0] = state.ledger.balance[0]! + 1e11;
  state.ledger.balance[1] = state.ledger.balance[1]! - 1e11;
  return state;
};

describe('a new circuit', () => {
  const reinforce: Command = { kind: 'grid.reinforce', link: world.nation.links[1]!.id };
  it('is paid in monthly parts and opens with the last', () => {
    const state = rich();
    const after = from(state, [reinforce], 365 * 3 + 40);
    expect(after.grid.link_mw[1]).toBe(world.columns.linkMw[1]! + world.p.line_mw);
    expect(after.grid.works_paid[1]).toBe(-1);
    const half = from(state, [reinforce], 365);
    expect(half.grid.link_mw[1]).toBe(world.columns.linkMw[1]);
    expect(half.grid.works_paid[1]).toBe(12);
  });
  it('costs what the parameters say', () => {
    const state = rich();
    const spent = cash(from(state, [], 40)) - cash(from(state, [reinforce], 40));
    expect(spent).toBe(Math.round((world.p.line_usd * 100) / world.p.line_months) * 1);
  });
  it('is refused twice, and where there is no such link', () => {
    const after = from(rich(), [reinforce], 1);
    expect(engine.check(world, after, reinforce)?.code).toBe('works-going');
    expect(engine.check(world, after, { kind: 'grid.reinforce', link: 'moon' })?.code).toBe('nothing-here');
  });
});

describe('the gates', () => {
  it('hold water back into the store, lose a part, and give it again', () => {
    const held = from(start, [{ kind: 'grid.gate', gate: 'hold' }], 30, median);
    const even = from(start, [], 30, median);
    const hydel = world.nation.fuels.findIndex((fuel) => fuel.id === 'hydel');
    const lost = even.grid.fuel_mwh[hydel]! - held.grid.fuel_mwh[hydel]!;
    expect(lost).toBeGreaterThan(0);
    expect(held.grid.store_gwh * 1000).toBeCloseTo(lost * (1 - world.p.gate_loss), 3);
    const released = from(held, [{ kind: 'grid.gate', gate: 'release' }], 90, median);
    expect(released.grid.store_gwh).toBeLessThan(1e-6);
  });
  it('never hold more than the reservoirs take', () => {
    const full = from(start, [{ kind: 'grid.gate', gate: 'hold' }], 300, median);
    expect(full.grid.store_gwh).toBeLessThanOrEqual(world.nation.reservoir!.gwh + 1e-6);
    expect(full.grid.store_gwh).toBeGreaterThan(0.9 * world.nation.reservoir!.gwh);
  });
  it('cost political capital', () => {
    expect(from(start, [{ kind: 'grid.gate', gate: 'hold' }], 1).laws.capital).toBe(
      start.laws.capital - world.p.gate_capital,
    );
  });
});

describe('an LNG cargo', () => {
  const rlng = world.nation.fuels.findIndex((fuel) => fuel.lng);
  const burnt = (state: State): number => state.grid.fuel_mwh[rlng]!;
  it('put off is gas not burnt now and burnt when called', () => {
    const put = from(start, [{ kind: 'grid.cargo', act: 'defer' }], 30, median);
    const plain = from(start, [], 30, median);
    expect(burnt(put)).toBeLessThan(burnt(plain) - 1000);
    expect(put.grid.cargo_owed).toBe(1);
    const called = from(put, [{ kind: 'grid.cargo', act: 'call' }], 30, median);
    expect(burnt(called) - burnt(put)).toBeGreaterThan(burnt(from(put, [], 30, median)) - burnt(put));
    expect(called.grid.cargo_owed).toBe(0);
  });
  it('put off comes by itself after a year', () => {
    const later = from(start, [{ kind: 'grid.cargo', act: 'defer' }], 366, median);
    expect(later.grid).toMatchObject({ cargo_owed: 0, cargo: 3 });
  });
  it('sold costs the fee, and one act stands at a time', () => {
    const sold = engine.preview(median, start, [{ kind: 'grid.cargo', act: 'sell' }]);
    expect(cash(start) - cash(sold)).toBe(world.p.cargo_fee_usd * 100);
    expect(engine.check(median, sold, { kind: 'grid.cargo', act: 'defer' })?.code).toBe('too-soon');
    expect(engine.check(median, start, { kind: 'grid.cargo', act: 'call' })?.code).toBe('nothing-owed');
  });
});

describe('the cut order', () => {
  const dark = (ranks: Readonly<Record<string, number>>, hours: number): Readonly<Record<string, number>> => {
    const { grid } = structuredClone(start);
    grid.shortage_h[0] = hours;
    world.nation.cities.forEach((city, c) => {
      grid.cut[c] = ranks[city.id] ?? 0;
    });
    cutDay(world, grid);
    return Object.fromEntries(world.nation.cities.map((city, c) => [city.id, grid.city_h[c]!]));
  };
  it('shares evenly unless told', () => {
    expect(dark({}, 2)).toMatchObject({ karachi: 2, hyderabad: 2, lahore: 0 });
  });
  it('takes from the first up to the limit and spares the last', () => {
    const hours = dark({ sukkur: 1, karachi: -1 }, 1);
    expect(hours.sukkur).toBe(world.p.cut_most_h);
    expect(hours.karachi).toBe(0);
    expect(hours.hyderabad).toBeGreaterThan(1);
  });
  it('gives out as many hours as there are, whoever bears them', () => {
    const south = world.nation.cities.filter((city) => city.zone === world.nation.zones[0]!.id);
    const people = south.reduce((sum, city) => sum + city.population_m, 0);
    const hours = dark({ sukkur: 1, karachi: -1 }, 1);
    const cities = south.reduce(
      (sum, c) => sum + hours[c.id]! * (c.population_m / people) * world.p.city_share,
      0,
    );
    expect(cities + hours.hyderabad! * (1 - world.p.city_share)).toBeCloseTo(1, 9);
  });
  it('shows in a preview what it would have made of the last night', () => {
    const short = structuredClone(start);
    short.grid.shortage_h[0] = 1;
    const sukkur = world.nation.cities.findIndex(({ id }) => id === 'sukkur');
    const after = engine.preview(world, short, [{ kind: 'grid.cut', city: 'sukkur', rank: 'first' }]);
    expect(after.grid.city_h[sukkur]).toBe(dark({ sukkur: 1 }, 1).sukkur);
    expect(short.grid.city_h).toEqual(start.grid.city_h);
  });
  it('costs a point, and nothing while the zone is short', () => {
    const order: Command = { kind: 'grid.cut', city: 'karachi', rank: 'last' };
    expect(engine.preview(world, start, [order]).laws.capital).toBe(start.laws.capital - world.p.cut_capital);
    const short = structuredClone(start);
    short.grid.shortage_h[0] = 1;
    expect(engine.preview(world, short, [order]).laws.capital).toBe(start.laws.capital);
  });
});
