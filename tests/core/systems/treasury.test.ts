// The treasury: trades with slippage and fee, average cost, rules with guards, and what an overdraft stops.
import { describe, expect, it } from 'vitest';
import type { Command, State } from '../../../src/core/types.ts';
import { POSTING_KINDS, type PostingKind } from '../../../src/core/types.ts';
import { balance, engine, playFrom, refusal, setBalance, stateOn, worldOf } from '../../helpers.ts';

const world = worldOf();
const { p } = world;
const flow = (state: State, kind: PostingKind): number => state.ledger.flow[POSTING_KINDS.indexOf(kind)]!;
const buy = (usd: number): Command => ({ kind: 'treasury.buy', usd });
const sell = (sat: number): Command => ({ kind: 'treasury.sell', sat });
const preview = (state: State, ...commands: Command[]): State => engine.preview(world, state, commands);
const still = (day = 0): State => {
  const state = stateOn(world, day);
  state.halls.batches = [];
  return state;
};

describe('buying', () => {
  it('pays the dollars asked and brings coins at the slipped price less the fee', () => {
    const state = still();
    const offer = engine.trade(world, state, 10e6);
    const after = preview(state, buy(10e6));
    expect(balance(state, 'treasury_usd') - balance(after, 'treasury_usd')).toBe(1e9);
    expect(balance(after, 'reserve_sat')).toBe(
      Math.floor(((10e6 * (1 - p.trade_fee)) / offer.price_usd) * 1e8),
    );
    expect(balance(after, 'reserve_sat')).toBe(offer.sat);
    expect(offer.slip_pct).toBeGreaterThan(0);
  });
  it('sets the cost basis to what was paid', () => {
    expect(preview(still(), buy(5e6), buy(2e6)).treasury.cost_basis_usd).toBe(7e8);
  });
  it('in two halves of a day costs as much as at once, within the drift it causes', () => {
    const once = balance(preview(still(), buy(20e6)), 'reserve_sat');
    const twice = balance(preview(still(), buy(10e6), buy(10e6)), 'reserve_sat');
    expect(Math.abs(twice / once - 1)).toBeLessThan(0.001);
  });
});

describe('selling', () => {
  it('brings less than the quote by slippage and fee, and takes its share of the cost', () => {
    const held = preview(still(), buy(20e6));
    const coins = balance(held, 'reserve_sat');
    const half = Math.floor(coins / 2);
    const after = preview(held, sell(half));
    const cents = balance(after, 'treasury_usd') - balance(held, 'treasury_usd');
    expect(cents).toBeLessThan((half / 1e8) * held.market.price_usd * 100 * (1 - p.trade_fee));
    expect(cents).toBeGreaterThan((half / 1e8) * held.market.price_usd * 100 * 0.995);
    expect(after.treasury.cost_basis_usd).toBeCloseTo(1e9, -3);
  });
  it('of all coins leaves no cost', () => {
    const held = preview(still(), buy(20e6));
    const after = preview(held, sell(balance(held, 'reserve_sat')));
    expect([after.treasury.cost_basis_usd, balance(after, 'reserve_sat')]).toEqual([0, 0]);
  });
  it('right after buying loses money: there is no free round trip', () => {
    const held = preview(still(), buy(20e6));
    const after = preview(held, sell(balance(held, 'reserve_sat')));
    expect(balance(after, 'treasury_usd')).toBeLessThan(balance(still(), 'treasury_usd'));
  });
});

describe('the buying rule', () => {
  const rule = (usd: number, below_usd: number, keep_usd: number): Command => ({
    kind: 'treasury.buying',
    usd,
    below_usd,
    keep_usd,
  });
  const bought = (command: Command): number[] => {
    const out: number[] = [];
    let state = preview(still(), command);
    for (let day = 1; day <= 50; day++) {
      const next = engine.step(world, state, []);
      if (flow(next, 'coins-bought') > flow(state, 'coins-bought')) out.push(day - 1);
      state = next;
    }
    return out;
  };
  it('buys on the first of each month: 1 July and 1 August', () => {
    expect(bought(rule(1e6, 1e9, 0))).toEqual([16, 47]);
  });
  it('waits while the price is above its guard', () => {
    expect(bought(rule(1e6, 1000, 0))).toEqual([]);
  });
  it('never goes into the cash to keep: it buys less, or nothing', () => {
    expect(bought(rule(1e6, 1e9, 60e6))).toEqual([]);
    const keep = 59.2e6;
    const state = engine.advance(world, preview(still(), rule(50e6, 1e9, keep)), [], 17);
    expect(balance(state, 'treasury_usd')).toBeGreaterThanOrEqual(keep * 100);
    expect(balance(state, 'treasury_usd')).toBeLessThan(keep * 100 + 100);
  });
  it('is off at 0', () => {
    expect(bought(rule(0, 1e9, 0))).toEqual([]);
  });
});

describe('the selling rule', () => {
  const rule = (share_pct: number, above_usd: number, keep_pct: number): Command => ({
    kind: 'treasury.selling',
    share_pct,
    above_usd,
    keep_pct,
  });
  it('sells its share of what was mined that day', () => {
    const state = engine.advance(world, preview(stateOn(world), rule(40, 0, 100)), [], 5);
    const next = engine.step(world, state, []);
    expect(next.halls.mined_sat).toBeGreaterThan(0);
    expect(flow(next, 'sold') - flow(state, 'sold')).toBe(Math.floor((next.halls.mined_sat * 40) / 100));
  });
  it('sells a month’s share of what lies above the part to keep, on the first, above its price', () => {
    const held = preview(still(), buy(20e6), rule(0, 1000, 50));
    const coins = balance(held, 'reserve_sat');
    const { state } = playFrom(world, held, [], 17);
    expect(coins - balance(state, 'reserve_sat')).toBe(
      Math.floor((coins - Math.ceil(coins / 2)) * p.sale_month_share),
    );
    expect(balance(playFrom(world, held, [], 3652).state, 'reserve_sat')).toBeGreaterThanOrEqual(
      Math.ceil(coins / 2),
    );
  });
  it('waits under its price', () => {
    const held = preview(still(), buy(20e6), rule(0, 9e8, 0));
    expect(balance(engine.advance(world, held, [], 60), 'reserve_sat')).toBe(balance(held, 'reserve_sat'));
  });
});

describe('the months', () => {
  it('pays the office each month, custody only while coins are held', () => {
    const without = engine.advance(world, still(), [], 17);
    expect([flow(without, 'office'), flow(without, 'custody')]).toEqual([
      Math.round((p.office_usd_year * 100) / 12),
      0,
    ]);
    const withCoins = engine.advance(world, preview(still(), buy(1e6)), [], 17);
    // two of three keys in one place
    expect(flow(withCoins, 'custody')).toBe(Math.round((p.keys_two_usd_year * 100) / 12));
  });
  it('carries a cost of money on what was put in, by the day, which is not cash', () => {
    const held = preview(still(), buy(36.5e6));
    const next = engine.step(world, held, []);
    expect(next.treasury.carry_usd).toBe(Math.round((36.5e8 * p.carry_year) / 365));
    expect(balance(next, 'treasury_usd')).toBe(balance(held, 'treasury_usd'));
  });
  it('remembers the highest holding and the lowest share since', () => {
    const held = engine.step(world, preview(still(), buy(20e6)), []);
    const coins = balance(held, 'reserve_sat');
    const after = engine.step(world, preview(held, sell(Math.floor(coins / 4))), []);
    expect(after.treasury.peak_sat).toBe(coins);
    expect(after.treasury.least_share).toBeCloseTo(0.75, 6);
  });
});

describe('an overdraft', () => {
  it('stops own halls from the next morning, with news, until it is paid', () => {
    const state = stateOn(world, 5);
    setBalance(state, 'treasury_usd', -1);
    const { state: stopped, news } = playFrom(world, state, [], 7);
    expect(news.filter((one) => one.kind === 'unpaid')).toEqual([{ kind: 'unpaid', day: 5 }]);
    expect([stopped.halls.drawn_mw, stopped.halls.mined_sat, stopped.halls.ready_mw]).toEqual([0, 0, 2]);
    setBalance(stopped, 'treasury_usd', 1e9);
    expect(engine.step(world, stopped, []).halls.drawn_mw).toBeGreaterThan(0);
  });
});

describe('refusals of the treasury', () => {
  it.each<[string, Command]>([
    ['out-of-range', buy(999)],
    ['out-of-range', buy(-5000)],
    ['out-of-range', buy(Number.NaN)],
    ['out-of-range', buy(Infinity)],
    ['not-a-step', buy(1000.5)],
    ['no-cash', buy(61e6)],
    ['out-of-range', sell(0)],
    ['not-a-step', sell(1.5)],
    ['no-coins', sell(1)],
    ['out-of-range', { kind: 'treasury.buying', usd: -1, below_usd: 1, keep_usd: 1 }],
    ['out-of-range', { kind: 'treasury.buying', usd: 1, below_usd: 1e10, keep_usd: 1 }],
    ['out-of-range', { kind: 'treasury.selling', share_pct: 101, above_usd: 0, keep_pct: 0 }],
    ['out-of-range', { kind: 'treasury.selling', share_pct: 1, above_usd: 0, keep_pct: Number.NaN }],
  ])('say %s to %o', (code, command) => {
    expect(refusal(world, still(), command)).toBe(code);
  });
  it('are none for the last dollar and the last coin', () => {
    expect(refusal(world, still(), buy(60e6))).toBe(null);
    const held = preview(still(), buy(1e6));
    expect(refusal(world, held, sell(balance(held, 'reserve_sat')))).toBe(null);
  });
});
