// Endings: each disaster's clock, the sittings before it, what is dealt, what a way out does, and how a campaign that lasts ends.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { endsDay, pushDark } from '../../../src/core/systems/office-ends.ts';
import type { Command, Disaster, Ending, Happening, State } from '../../../src/core/types.ts';
import { DISASTERS, ENDINGS } from '../../../src/core/types.ts';
import {
  balance,
  contextOf,
  engine,
  play,
  playFrom,
  refusal,
  setBalance,
  stateOn,
  worldOf,
} from '../../helpers.ts';

const figures = new Map<string, number>();
vi.mock('../../../src/core/systems/office-reads.ts', () => ({
  measured: (_world: unknown, _state: unknown, id: string) => figures.get(id) ?? null,
  leastOf: () => null,
}));
afterEach(() => figures.clear());

const world = worldOf();
const fresh = stateOn(world, 40);
/** Plays evenings of the office alone; `set` makes each of them. */
function evenings(count: number, set: (state: State, evening: number) => void, last = false) {
  const state = structuredClone(fresh);
  const news: Happening[] = [];
  for (let i = 0; i < count; i++) {
    set(state, i);
    endsDay(contextOf(world, state, news), state.office, last);
    state.day += 1;
  }
  return { state, news, why: DISASTERS[state.office.sitting_why] };
}
const poorCover = (state: State): void => setBalance(state, 'central_usd', 1e10);
const noLight = (state: State): void => {
  state.grid.unserved_mwh = 1e5;
  state.grid.shortage_h = [8.1, 8.1];
};
const blackout =
  (...on: number[]) =>
  (state: State, evening: number): void => {
    state.grid.blackout_h = on.includes(evening) ? 12 : 0;
  };
const theft =
  (sat: number, price: number) =>
  (state: State, evening: number): void => {
    setBalance(state, 'reserve_sat', 1e11);
    state.market.price_usd = price;
    if (evening > 0) state.custody.lost_sat = sat;
  };

describe('a disaster brings the house together', () => {
  it('default: thirty days under a month’s cover, or dollars that were due and not there', () => {
    expect(evenings(29, poorCover).why).toBe(undefined);
    expect(evenings(30, poorCover).why).toBe('default');
    expect(evenings(40, (s, i) => (i === 20 ? setBalance(s, 'central_usd', 1e12) : poorCover(s))).why).toBe(
      undefined,
    );
    expect(evenings(1, (s) => setBalance(s, 'central_usd', -1)).why).toBe('default');
  });
  it('no confidence: fourteen days without 169 seats', () => {
    figures.set('seats', 168);
    expect(evenings(13, () => undefined).why).toBe(undefined);
    expect(evenings(14, () => undefined).why).toBe('no-confidence');
    figures.set('seats', 169);
    expect(evenings(20, () => undefined).why).toBe(undefined);
  });
  it('grid: two long blackouts in two years, or 45 of 90 days over eight hours', () => {
    expect(evenings(800, blackout(0, 730)).why).toBe('grid');
    expect(evenings(800, blackout(0, 731)).why).toBe(undefined);
    expect(evenings(44, noLight).why).toBe(undefined);
    expect(evenings(45, noLight).why).toBe('grid');
    // every other day: never more than 45 of any ninety
    const half = evenings(88, (s, i) => {
      if (i % 2 === 0) noLight(s);
      else s.grid.shortage_h = [0, 0];
    });
    expect(half.state.office.dark_days).toBe(44);
    const gone = evenings(180, (s, i) => {
      if (i < 40) noLight(s);
      else s.grid.shortage_h = [0, 0];
    });
    expect(gone.state.office.dark_days).toBe(0);
  });
  it('custody: half the coins in a day, over $100 m, with too few keys', () => {
    // 1,000 BTC are left; as many were lost, or one less
    expect(evenings(2, theft(1e11, 150_000)).why).toBe('custody');
    expect(evenings(2, theft(0.99e11, 150_000)).why).toBe(undefined);
    expect(evenings(2, theft(1e11, 100_000)).why).toBe(undefined);
    figures.set('keys', 3);
    expect(evenings(2, theft(1e11, 150_000)).why).toBe(undefined);
  });
  it('dismissed: two quarters without capital and consent under 35', () => {
    const poor = (state: State): void => {
      state.laws.capital = 0;
    };
    figures.set('consent', 34);
    expect(evenings(1, poor, true).why).toBe(undefined);
    expect(evenings(2, poor, true).why).toBe('dismissed');
    figures.set('consent', 35);
    expect(evenings(2, poor, true).why).toBe(undefined);
  });
});

describe('the register of ninety days', () => {
  it('counts as a plain list would', () => {
    const dark = [0, 0, 0];
    const list: boolean[] = [];
    let count = 0;
    for (let i = 0; i < 400; i++) {
      const today = (i * 7919) % 5 < 2;
      list.push(today);
      count = pushDark(dark, count, today);
      expect(count).toBe(list.slice(-90).filter(Boolean).length);
    }
  });
});

/** A world in which the dollars have run out: the house sits. */
function sat(seed = 'tests', coins = 0): { own: ReturnType<typeof worldOf>; state: State } {
  const own = worldOf({ seed });
  const state = stateOn(own, 40);
  setBalance(state, 'central_usd', 1e10);
  if (coins > 0) setBalance(state, 'reserve_sat', coins);
  for (let i = 0; i < 30; i++) {
    endsDay(contextOf(own, state), state.office, false);
    state.day += 1;
  }
  return { own, state };
}
const answer = (way: string): Command => ({ kind: 'office.sitting', way });
const ways = (state: State): string[] => state.office.dealt.map((at) => engine.catalogue.waysOut[at]!.id);

describe('an emergency sitting', () => {
  it('deals three different ways by luck of the seed, the same each time', () => {
    const dealt = new Set<string>();
    for (let k = 0; k < 12; k++) {
      const one = ways(sat(`deal-${k}`, 1e11).state);
      expect(one).toEqual(ways(sat(`deal-${k}`, 1e11).state));
      expect(new Set(one).size).toBe(3);
      for (const way of one) dealt.add(way);
    }
    expect(dealt.size).toBe(6);
  });
  it('offers to sell or hand over coins only where there are some', () => {
    for (let k = 0; k < 12; k++) {
      const one = ways(sat(`poor-${k}`).state);
      expect(one).not.toContain('sell-half');
      expect(one).not.toContain('central-custody');
    }
  });
  it('refuses every other order, and ways that were not dealt', () => {
    const { own, state } = sat();
    expect(refusal(own, state, { kind: 'treasury.buy', usd: 1000 })).toBe('sitting');
    const others = engine.catalogue.waysOut.map(({ id }) => id).filter((id) => !ways(state).includes(id));
    for (const way of [...others, 'prayer']) expect(refusal(own, state, answer(way))).toBe('not-offered');
    expect(refusal(own, state, answer(ways(state)[0]!))).toBe(null);
    expect(refusal(world, fresh, answer('deposit'))).toBe('no-sitting');
  });
  it('once answered caps the score at 850, then at 700, rests a quarter, and offers nothing twice', () => {
    const { own, state } = sat();
    const first = ways(state)[0]!;
    const once = engine.preview(own, state, [answer(first)]);
    expect(once.office).toMatchObject({ cap: 850, sitting_day: -1, cover_days: 0 });
    setBalance(once, 'central_usd', 1e10);
    const until = (to: number): void => {
      for (; once.day < to; once.day++) endsDay(contextOf(own, once), once.office, false);
    };
    until(state.day + 90);
    expect(once.office.sitting_day).toBe(-1);
    until(state.day + 92);
    expect(ways(once)).toHaveLength(3);
    expect(ways(once)).not.toContain(first);
    const twice = engine.preview(own, once, [answer(ways(once)[0]!)]);
    expect(twice.office.cap).toBe(700);
    setBalance(twice, 'central_usd', -1);
    for (let i = 0; i < 100; i++, twice.day++) endsDay(contextOf(own, twice), twice.office, false);
    expect(ENDINGS[twice.office.ended]).toBe('default');
  });
  it('without an answer is the end after a fortnight; then no day passes and no order is taken', () => {
    const { own, state } = sat();
    const { state: over, news } = playFrom(own, state, [], own.days);
    expect(ENDINGS[over.office.ended]).toBe('default');
    // the house came together on the evening before the morning given
    expect(over.day).toBe(state.day + 14);
    expect(news.at(-1)).toMatchObject({ kind: 'ended', how: 'default' });
    expect(engine.step(own, over, [])).toEqual(over);
    expect(engine.advance(own, over, [], own.days)).toEqual(over);
    expect(refusal(own, over, { kind: 'treasury.buy', usd: 1000 })).toBe('run-over');
  });
  it('that is answered lets the days go on', () => {
    const { own, state } = sat();
    const way = ways(state).includes('deposit') ? 'deposit' : ways(state)[0]!;
    setBalance(state, 'central_usd', 1e12);
    expect(playFrom(own, state, [[state.day, answer(way)]], state.day + 40).state.day).toBe(state.day + 40);
  });
});

/** A sitting on the first morning of July 2025 with exactly this way dealt. */
function took(way: string, coins = 1e11): State {
  const { own, state } = sat('ways', coins);
  state.office.dealt[0] = engine.catalogue.waysOut.findIndex(({ id }) => id === way);
  return engine.preview(own, state, [answer(way)]);
}

describe('the ways out', () => {
  it('sell half the coins', () => {
    const state = took('sell-half');
    expect(balance(state, 'reserve_sat')).toBe(5e10);
    expect(balance(state, 'treasury_usd')).toBeGreaterThan(1e9);
  });
  it('bring a deposit of $2 bn that costs 9 % a year and goes back after three years', () => {
    const { own, state } = sat('ways');
    state.office.dealt[0] = engine.catalogue.waysOut.findIndex(({ id }) => id === 'deposit');
    const begun = engine.preview(own, state, [answer('deposit')]);
    expect(balance(begun, 'central_usd') - balance(state, 'central_usd')).toBe(2e11);
    setBalance(begun, 'central_usd', 3e12);
    const { state: later, news } = playFrom(own, begun, [], begun.day + 1097);
    expect(later.office.deposit_usd).toBe(0);
    expect(news.filter((one) => one.kind === 'deposit-back')).toMatchObject([{ usd: 2e9 }]);
    const paid = engine.quantity(own, later, 'fx_reserves_usd');
    expect(paid).toBeGreaterThan(0);
  });
  it('give the coins to the central bank, which sells none and loses none', () => {
    const state = took('central-custody');
    expect(refusal(world, state, { kind: 'treasury.sell', sat: 1 })).toBe('kept');
    const rule: Command = { kind: 'treasury.selling', share_pct: 10, above_usd: 0, keep_pct: 0 };
    expect(refusal(world, state, rule)).toBe('kept');
    expect(refusal(world, state, { ...rule, share_pct: 0 })).toBe(null);
  });
  it('cut all feeders alike for sixty days', () => {
    const cut: Command = { kind: 'grid.cut', city: 'lahore', rank: 'first' };
    const state = took('equal-feeders');
    expect(state.grid.cut.every((rank) => rank === 0)).toBe(true);
    expect(refusal(world, state, cut)).toBe('feeders');
    state.day += 60;
    expect(refusal(world, state, cut)).not.toBe('feeders');
  });
});

describe('a campaign that lasts', () => {
  const ending = (held: number, coins: number): Ending | undefined => {
    const state = stateOn(world, 40);
    state.day = world.days - 1;
    // lights, promise and spare hold when their counts say so
    state.office.mandates = [0, 8, 7];
    if (held > 0) state.goals.summers_lit = 10;
    if (held > 1) state.goals.promise_mw = 2000;
    if (held > 2) state.goals.spare_years = 9;
    setBalance(state, 'reserve_sat', coins);
    endsDay(contextOf(world, state), state.office, true);
    return ENDINGS[state.office.ended];
  };
  it('ends by how many mandates hold, and at three by whether there are coins', () => {
    expect([0, 1, 2, 3].map((held) => ending(held, 1))).toEqual([
      'none-held',
      'one-held',
      'two-held',
      'three-with',
    ]);
    expect(ending(3, 0)).toBe('three-without');
  });
  it('ends unanswered without a letter, on its last evening and not before', () => {
    const calm = worldOf({ lasting: true });
    const { state, news } = play(calm, [], calm.days);
    expect([ENDINGS[state.office.ended], state.day]).toEqual(['no-letter', world.days]);
    expect(news.filter((one) => one.kind === 'ended')).toHaveLength(1);
  });
  it('names each disaster once', () => {
    const all: readonly Disaster[] = DISASTERS;
    expect(new Set(all).size).toBe(5);
    expect(ENDINGS.length).toBe(11);
  });
});
