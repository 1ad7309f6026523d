// Licensed halls: they come by the demand curve, pay tariff and royalty, and leave after two lean quarters.
import { describe, expect, it } from 'vitest';
import { posted } from '../../../src/core/context.ts';
import { offerMw } from '../../../src/core/systems/prices.ts';
import type { Command, State } from '../../../src/core/types.ts';
import { balance, engine, play, playFrom, stateOn, tinyWorld, worldOf } from '../../helpers.ts';

const world = worldOf();
const terms = {
  tariff_pkr_kwh: (81.6 * 283) / 1000,
  royalty_pct: 10,
  interruptible: false,
  fx_pkr_usd: 283,
  standing: 50,
  levers: [],
};
const licence = (with_: object = {}): Command => ({
  kind: 'halls.licence',
  open: true,
  place: 'hub',
  tariff_pkr_kwh: 12,
  royalty_pct: 5,
  interruptible: true,
  cap_mw: 300,
  ...with_,
});

describe('the demand curve', () => {
  it('gives the figures of the rules: 47, 16 and 2 MW at hashprice 53, 43 and 35', () => {
    expect([53, 43, 35].map((hashprice) => Math.round(offerMw(world, hashprice, 17.5, terms)))).toEqual([
      47, 16, 2,
    ]);
  });
  it('falls with tariff and royalty, and asks a discount to be interruptible', () => {
    const base = offerMw(world, 45, 17.5, terms);
    expect(offerMw(world, 45, 17.5, { ...terms, tariff_pkr_kwh: 30 })).toBeLessThan(base);
    expect(offerMw(world, 45, 17.5, { ...terms, royalty_pct: 20 })).toBeCloseTo(
      (base * (1 - 20 / 30)) / (1 - 10 / 30),
      9,
    );
    expect(offerMw(world, 45, 17.5, { ...terms, interruptible: true })).toBeLessThan(base);
    expect(offerMw(world, 45, 17.5, { ...terms, royalty_pct: 30 })).toBe(0);
  });
});

describe('a licence round', () => {
  it('brings whole MW on the first day of a quarter, to run after their days', () => {
    const { state, news } = play(world, [[0, licence()]], 109);
    const came = news.find((one) => one.kind === 'licensed-came');
    expect(came).toMatchObject({ day: 108, mw: Math.floor(state.halls.offered_mw) });
    expect(state.halls.licensed[0]).toMatchObject({
      place: 2,
      royalty_pct: 5,
      interruptible: 1,
      arrive_day: 108 + world.p.licence_days,
    });
    expect(state.grid.use_mwh[2]).toBe(0);
    const later = engine.advance(world, state, [], 108 + world.p.licence_days + 20);
    expect(later.halls.licensed_ehs).toBeGreaterThan(0);
    expect(later.halls.royalty_sat).toBeGreaterThan(0);
  });
  it('costs political capital, and brings none while closed', () => {
    const before = stateOn(world);
    const after = engine.preview(world, before, [licence({ open: false })]);
    expect(before.laws.capital - after.laws.capital).toBe(world.p.licence_capital);
    expect(engine.advance(world, after, [], 300).halls.licensed).toEqual([]);
  });
  it('never passes its cap', () => {
    const { state } = play(world, [[0, licence({ cap_mw: 50 })]], 1200);
    expect(state.halls.licensed.reduce((mw, batch) => mw + batch.mw, 0)).toBeLessThanOrEqual(50);
  });
  it('never passes what the place can carry', () => {
    const { state } = play(world, [[0, licence({ place: 'daral', cap_mw: 5000 })]], 500);
    expect(state.halls.licensed.reduce((mw, batch) => mw + batch.mw, 0)).toBeLessThanOrEqual(20);
  });
  it('pays the tariff to the power account and the royalty to the reserve', () => {
    const from = play(world, [[0, licence({ place: 'sahiwal' })]], 230).state;
    const to = engine.step(world, from, []);
    expect(to.halls.royalty_sat).toBeGreaterThan(0);
    expect(balance(to, 'reserve_sat') - balance(from, 'reserve_sat')).toBe(
      to.halls.royalty_sat + to.halls.mined_sat,
    );
  });
});

describe('a place with people at its gates', () => {
  it('earns nothing beside another of its zone that runs: what is paid is paid for what the grid gave', () => {
    const state = stateOn(world, 50);
    const placeAt = (id: string): number => world.nation.places.findIndex((one) => one.id === id);
    const batch = (id: string, mw: number) => ({
      place: placeAt(id),
      mw,
      j_th: 17.5,
      tariff_pkr_kwh: 12,
      royalty_pct: 5,
      interruptible: 0,
      arrive_day: 0,
      lean: 0,
      margin_usd: 0,
      days: 0,
      partner: 0,
      until_day: -1,
    });
    state.halls.licensed = [batch('port-qasim', 40), batch('hub', 10)];
    const sindh = world.society!.placeProvince[placeAt('port-qasim')]!;
    expect(world.society!.placeProvince[placeAt('hub')]).not.toBe(sindh);
    expect(world.columns.placeZone[placeAt('hub')]).toBe(world.columns.placeZone[placeAt('port-qasim')]);
    state.people.protest_until[sindh] = 52;
    const after = engine.step(world, state, []);
    const paid = posted(after, 'licensed-tariff') - posted(state, 'licensed-tariff');
    expect(after.grid.use_mwh[2]).toBeCloseTo(10 * world.p.utilisation * 24, 6);
    expect(paid).toBeCloseTo(after.grid.use_mwh[2]! * 1000 * 12, -1);
    expect(after.halls.licensed.map(({ days }) => days)).toEqual([0, 1]);
  });
});

describe('lean quarters', () => {
  const lean = (): State => {
    const state = stateOn(world, 107);
    state.halls.licensed = [
      {
        place: 2,
        mw: 40,
        j_th: 17.5,
        tariff_pkr_kwh: 90,
        royalty_pct: 5,
        interruptible: 1,
        arrive_day: 0,
        lean: 0,
        margin_usd: 0,
        days: 0,
        partner: 0,
        until_day: -1,
      },
      {
        place: 2,
        mw: 30,
        j_th: 17.5,
        tariff_pkr_kwh: 1,
        royalty_pct: 0,
        interruptible: 0,
        arrive_day: 0,
        lean: 1,
        margin_usd: 0,
        days: 0,
        partner: 0,
        until_day: -1,
      },
    ];
    return state;
  };
  it('drive a batch away after two in a row, with news; one that earns stays', () => {
    const { state, news } = playFrom(world, lean(), [], 201);
    expect(news.filter((one) => one.kind === 'licensed-left')).toEqual([
      { kind: 'licensed-left', day: 200, mw: 40 },
    ]);
    expect(state.halls.licensed.map((batch) => [batch.mw, batch.lean])).toEqual([[30, 0]]);
  });
  it('count the first of two', () => {
    const state = engine.advance(world, lean(), [], 109);
    expect(state.halls.licensed.map((batch) => batch.lean)).toEqual([1, 0]);
  });
  it('do not count before a batch has run', () => {
    const state = lean();
    for (const batch of state.halls.licensed) batch.arrive_day = 150;
    expect(engine.advance(world, state, [], 109).halls.licensed.map((batch) => batch.lean)).toEqual([0, 1]);
  });
});

describe('firm and interruptible', () => {
  it('differ in a shortage elsewhere: firm load is served while interruptible waits', () => {
    const half = tinyWorld({
      zones: [
        { id: 'a', demand_share: 0.2 },
        { id: 'b', demand_share: 0.8 },
      ],
      plants: [
        { id: 'a', zone: 'a', mw: 200 },
        { id: 'b', zone: 'b', mw: 50 },
      ],
      load_mw: 100,
      latent_mw: 1,
    });
    const state = stateOn(half);
    const batch = {
      place: 0,
      mw: 40,
      j_th: 17.5,
      tariff_pkr_kwh: 12,
      royalty_pct: 5,
      arrive_day: 0,
      lean: 0,
      margin_usd: 0,
      days: 0,
      partner: 0,
      until_day: -1,
    };
    state.halls.licensed = [{ ...batch, interruptible: 1 }];
    const waits = engine.step(half, state, []);
    state.halls.licensed = [{ ...batch, interruptible: 0 }];
    const served = engine.step(half, state, []);
    expect(waits.grid.unserved_mwh).toBeGreaterThan(0);
    expect([waits.grid.use_mwh[2], waits.halls.licensed_ehs]).toEqual([0, 0]);
    expect(served.grid.use_mwh[2]).toBeCloseTo(40 * 0.9 * 24, 6);
    expect(served.halls.licensed_ehs).toBeGreaterThan(0);
  });
});
