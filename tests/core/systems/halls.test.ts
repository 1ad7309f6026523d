// Own halls: what sites and rigs cost, when they come, what heat takes, when they wear out, and each refusal.
import { describe, expect, it } from 'vitest';
import { heatShare } from '../../../src/core/systems/halls.ts';
import { hashrateOf } from '../../../src/core/systems/protocol.ts';
import type { Command } from '../../../src/core/types.ts';
import { balance, engine, play, playFrom, refusal, setBalance, stateOn, worldOf } from '../../helpers.ts';

const world = worldOf();
const build = (
  place: string,
  size: 'container' | 'hall' | 'campus' = 'container',
  cooling: 'air' | 'immersion' = 'air',
): Command => ({ kind: 'halls.build', place, size, cooling });
const order = (site: number, mw: number, rig: 'standard' | 'frontier' = 'standard'): Command => ({
  kind: 'halls.order',
  site,
  rig,
  mw,
});

describe('building', () => {
  it('takes its price now and is ready after its days, with news of it', () => {
    const prices = engine.prices(world, stateOn(world)).site.container;
    const { state, news } = play(world, [[3, build('hub')]], 40);
    expect(state.halls.sites[1]).toEqual({
      id: 2,
      place: 2,
      size: 'container',
      cooling: 'air',
      mw: 2,
      ready_day: 3 + prices.days,
    });
    expect(news).toContainEqual({ kind: 'site-ready', day: 3 + prices.days, site: 2 });
    const [before, after] = [stateOn(world), engine.preview(world, stateOn(world), [build('hub')])];
    expect(balance(before, 'treasury_usd') - balance(after, 'treasury_usd')).toBe(prices.air_usd * 100);
  });
  it('costs more with immersion, by the MW', () => {
    const { hall } = engine.prices(world, stateOn(world)).site;
    expect(hall.immersion_usd - hall.air_usd).toBe(20 * world.p.immersion_usd_mw);
  });
  it('gives each site the next number', () => {
    const { sites } = engine.preview(world, stateOn(world), [
      build('hub'),
      build('thar'),
      build('hub'),
    ]).halls;
    expect(sites.map((site) => site.id)).toEqual([1, 2, 3, 4]);
  });
});

describe('rigs', () => {
  it('cost what the list says, come after their days and hash at once where the site is ready', () => {
    const before = play(world, [[0, build('hub')]], 5).state;
    const offer = engine.prices(world, before).rig.standard;
    const after = engine.preview(world, before, [order(2, 2)]);
    expect(balance(before, 'treasury_usd') - balance(after, 'treasury_usd')).toBe(2 * offer.usd_mw * 100);
    const { state, news } = playFrom(world, after, [], 5 + offer.days + 1);
    expect(news).toContainEqual({ kind: 'rigs-arrived', day: 5 + offer.days, site: 2, mw: 2 });
    expect(state.halls.ready_mw).toBe(4);
    expect(engine.advance(world, after, [], 5 + offer.days).halls.ready_mw).toBe(2);
  });
  it('follow hashprice down to a floor', () => {
    const state = stateOn(world);
    const price = (hashprice: number): number => {
      state.network.hashprice_usd = hashprice;
      return engine.prices(world, state).rig.standard.usd_th;
    };
    expect(price(100)).toBeCloseTo(27, 9);
    expect(price(50)).toBeCloseTo(13.5, 9);
    expect(price(10)).toBe(9.5);
    expect(engine.prices(world, state).rig.frontier.usd_th).toBeCloseTo(9.5 * 1.4, 9);
  });
  it('get better by the year and never pass the floor', () => {
    const { standardJth, frontierJth } = world;
    expect(standardJth[0]!).toBeCloseTo(17.5, 1);
    for (let day = 1; day <= world.days; day += 50) {
      expect(standardJth[day]!).toBeLessThanOrEqual(standardJth[day - 1]!);
      expect(frontierJth[day]!).toBeLessThan(standardJth[day]!);
      expect(frontierJth[day]!).toBeGreaterThan(world.p.rig_floor_j_th);
    }
  });
  it('wear out on their last day, with news, and stop drawing', () => {
    const state = stateOn(world);
    state.halls.batches[0]!.end_day = 10;
    const { state: after, news } = playFrom(world, state, [], 11);
    expect(news).toContainEqual({ kind: 'rigs-worn', day: 10, site: 1, mw: 2 });
    expect([after.halls.batches.length, after.halls.ready_mw, after.halls.drawn_mw]).toEqual([0, 0, 0]);
  });
});

describe('a day of own halls', () => {
  const after = stateOn(world, 40);
  const before = stateOn(world, 39);
  it('hashes by power, machine and cooling', () => {
    const hashrate = hashrateOf(after.halls.drawn_mw, 30, world.p.pue_air);
    expect(after.halls.state_ehs).toBeCloseTo(hashrate, 12);
    expect(after.halls.drawn_mw).toBeGreaterThan(0);
  });
  it('books the coins mined, and pays tariff and running cost for the energy drawn', () => {
    const mwh = after.halls.drawn_mw * 24;
    expect(balance(after, 'reserve_sat') - balance(before, 'reserve_sat')).toBe(after.halls.mined_sat);
    expect(after.halls.bill_usd).toBe(
      Math.round((Math.round(mwh * 1000 * 22.98) / before.economy.fx_pkr_usd) * 100),
    );
    const paid = balance(before, 'treasury_usd') - balance(after, 'treasury_usd');
    expect(paid).toBe(after.halls.bill_usd + Math.round(mwh * world.p.operations_usd_mwh * 100));
  });
});

describe('heat', () => {
  it('takes nothing to 30 °C, a tenth at 40 °C and all at 47 °C', () => {
    expect([20, 30, 35, 40, 43.5, 47, 60].map((c) => heatShare(c, 'air'))).toEqual([
      1, 1, 0.95, 0.9, 0.45, 0, 0,
    ]);
  });
  it('takes nothing from machines in oil', () => {
    expect([30, 47, 60].map((c) => heatShare(c, 'immersion'))).toEqual([1, 1, 1]);
  });
  it('never gives more as it rises', () => {
    for (let c = 20; c < 50; c += 0.1)
      expect(heatShare(c + 0.1, 'air')).toBeLessThanOrEqual(heatShare(c, 'air'));
  });
});

describe('moving a container', () => {
  const move: Command = { kind: 'halls.move', site: 1, place: 'daral' };
  it('costs its price and stands still for its days', () => {
    const before = stateOn(world);
    const after = engine.preview(world, before, [move]);
    expect(balance(before, 'treasury_usd') - balance(after, 'treasury_usd')).toBe(world.p.move_usd * 100);
    expect(after.halls.sites[0]).toMatchObject({ place: 9, ready_day: world.p.move_days });
    expect(engine.advance(world, after, [], world.p.move_days).halls.ready_mw).toBe(0);
    expect(engine.advance(world, after, [], world.p.move_days + 1).halls.ready_mw).toBe(2);
  });
});

describe('refusals of halls', () => {
  const state = stateOn(world);
  const rich = structuredClone(state);
  setBalance(rich, 'treasury_usd', 1e12);
  const poor = structuredClone(state);
  setBalance(poor, 'treasury_usd', 0);
  const licence = (with_: object): Command => ({
    kind: 'halls.licence',
    open: true,
    place: 'hub',
    tariff_pkr_kwh: 20,
    royalty_pct: 10,
    interruptible: true,
    cap_mw: 100,
    ...with_,
  });
  it.each<[string, string, Command, typeof state]>([
    ['unknown-place', 'to build nowhere', build('atlantis'), rich],
    ['out-of-range', 'of another size', { ...build('hub'), size: 'palace' } as unknown as Command, rich],
    ['out-of-range', 'with another cooling', { ...build('hub'), cooling: 'ice' } as unknown as Command, rich],
    ['place-full', 'where the bus is too small', build('daral', 'campus'), rich],
    ['no-cash', 'without money', build('hub'), poor],
    ['unknown-site', 'of rigs for no site', order(99, 1), rich],
    ['out-of-range', 'of another rig', { ...order(1, 1), rig: 'toaster' } as unknown as Command, rich],
    ['out-of-range', 'of no rigs', order(1, 0), rich],
    ['out-of-range', 'of NaN rigs', order(1, Number.NaN), rich],
    ['not-a-step', 'of half a MW', order(1, 1.5), rich],
    ['site-full', 'of more than fits', order(1, 1), rich],
    ['unknown-site', 'to move nothing', { kind: 'halls.move', site: 7, place: 'hub' }, rich],
    ['unknown-place', 'to move nowhere', { kind: 'halls.move', site: 1, place: 'atlantis' }, rich],
    ['already-there', 'to move where it stands', { kind: 'halls.move', site: 1, place: 'port-qasim' }, rich],
    ['no-cash', 'to move without money', { kind: 'halls.move', site: 1, place: 'hub' }, poor],
    [
      'out-of-range',
      'of a rule over all bounds',
      { kind: 'halls.rule', margin_pct: 100_000, cost_pkr_kwh: 10 },
      rich,
    ],
    ['out-of-range', 'of a negative cost', { kind: 'halls.rule', margin_pct: 1, cost_pkr_kwh: -2 }, rich],
    ['out-of-range', 'of an absurd tariff', { kind: 'halls.tariff', pkr_kwh: 1e9 }, rich],
    ['unknown-place', 'to license nowhere', licence({ place: 'x' }), rich],
    ['out-of-range', 'of a royalty over the ceiling', licence({ royalty_pct: 31 }), rich],
    ['out-of-range', 'of a negative cap', licence({ cap_mw: -1 }), rich],
    ['unknown-command', 'of a kind that is not', { kind: 'halls.burn' } as unknown as Command, rich],
  ])('say %s to an order %s', (code, _what, command, given) => {
    expect(refusal(world, given, command)).toBe(code);
  });
  it('say not-movable to a hall and site-not-ready to a container on the road', () => {
    const built = engine.preview(world, rich, [
      build('hub', 'hall'),
      { kind: 'halls.move', site: 1, place: 'thar' },
    ]);
    expect(refusal(world, built, { kind: 'halls.move', site: 2, place: 'thar' })).toBe('not-movable');
    expect(refusal(world, built, { kind: 'halls.move', site: 1, place: 'hub' })).toBe('site-not-ready');
  });
  it('say no-capital to a tariff change and a licence round without points', () => {
    const tired = structuredClone(rich);
    tired.laws.capital = 0;
    expect(refusal(world, tired, { kind: 'halls.tariff', pkr_kwh: 10 })).toBe('no-capital');
    expect(refusal(world, tired, licence({}))).toBe('no-capital');
  });
  it('say run-over to everything after the last day', () => {
    const over = { ...rich, day: world.days };
    expect(refusal(world, over, build('hub'))).toBe('run-over');
    expect(engine.step(world, over, [build('hub')])).toEqual(over);
  });
  it('are none for what may be done', () => {
    for (const command of [
      build('hub'),
      build('hub', 'hall', 'immersion'),
      licence({}),
      { kind: 'halls.tariff', pkr_kwh: 15 } as const,
    ]) {
      expect(refusal(world, rich, command)).toBe(null);
    }
  });
  it('change nothing but the log', () => {
    const { log: _log, ...left } = engine.preview(world, poor, [build('hub'), order(9, 9)]);
    const { log: _other, ...right } = poor;
    expect(left).toEqual(right);
  });
});
