// Gauges and their price, acts, the succession and what it binds, national blackouts.
import { describe, expect, it } from 'vitest';
import { blackoutDay, collapseOdds } from '../../../src/core/systems/blackout.ts';
import { gaugesDay, gaugeZoneOf } from '../../../src/core/systems/gauges.ts';
import { actOf, officeDay } from '../../../src/core/systems/office.ts';
import type { Command, Happening, State } from '../../../src/core/types.ts';
import { GAUGES } from '../../../src/core/types.ts';
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

const world = worldOf({ lasting: true, cards: false });

describe('gauges', () => {
  it('measure margin, liquidity and the reserve from the first evening on', () => {
    const { office } = stateOn(world, 1);
    expect(GAUGES.filter((_, g) => office.zone[g]! >= 0)).toEqual(
      expect.arrayContaining(['grid-margin', 'liquidity', 'reserve']),
    );
  });
  it('count days in red, and remember the day on which green was left', () => {
    const state = stateOn(world, 40);
    const own = state.office;
    const day = (margin: number): void => {
      state.grid.margin_pct = margin;
      state.goals.grid_margin_zone = margin < 0 ? 0 : margin < 4 ? 1 : 2;
      gaugesDay(contextOf(world, state), own, true);
      state.day += 1;
    };
    for (const margin of [8, 2, -1, -1]) day(margin);
    expect([own.red_days[0], own.left_day[0]]).toEqual([2, 41]);
    day(8);
    expect([own.red_days[0], own.left_day[0]]).toEqual([0, -1]);
  });
  it('weigh coins against the central bank’s dollars: amber over 5 %, red over 10 %, green without any', () => {
    const state = stateOn(world, 40);
    const zone = (pct: number): number => {
      state.market.price_usd = 1e5;
      Object.assign(state.custody, { sign: 3, keys: 5, places: 3 });
      setBalance(state, 'central_usd', 1e12);
      setBalance(state, 'reserve_sat', (pct / 100) * (1e10 / 1e5) * 1e8);
      return gaugeZoneOf(world, state, 'reserve');
    };
    expect([0, 4.9, 5.1, 9.9, 10.1].map(zone)).toEqual([2, 2, 1, 1, 0]);
  });
  it('cost a point of capital at a quarter’s end when two are out of the green, nothing when one is', () => {
    const closed = (zones: number[]): { capital: number; news: Happening[] } => {
      const state = stateOn(world, 107);
      state.laws.capital = 3;
      state.grid.margin_pct = zones[0] === 2 ? 8 : 20;
      state.goals.grid_margin_zone = zones[0]!;
      state.goals.liquidity_zone = zones[1]!;
      setBalance(state, 'reserve_sat', 0);
      const news: Happening[] = [];
      officeDay(contextOf(world, state, news));
      return { capital: state.laws.capital, news };
    };
    // two come for the quarter that ends
    expect(closed([2, 1]).capital).toBe(5);
    expect(closed([1, 1]).capital).toBe(4);
    expect(closed([0, 1]).news).toContainEqual({ kind: 'gauges', day: 107, count: 2, points: -1 });
  });
});

describe('acts', () => {
  it('begin with quarters 1, 9 and 25, and are told', () => {
    expect([1, 8, 9, 24, 25, 40].map((quarter) => actOf(world, quarter))).toEqual([1, 1, 2, 2, 3, 3]);
    const { news } = play(world, [], world.days);
    expect(news.filter((one) => one.kind === 'act')).toMatchObject([{ act: 2 }, { act: 3 }]);
  });
});

describe('the succession', () => {
  const standing: readonly [number, Command][] = [
    [0, { kind: 'treasury.buying', usd: 1e6, below_usd: 1e6, keep_usd: 5e6 }],
    [0, { kind: 'halls.rule', margin_pct: 7, cost_pkr_kwh: 30 }],
  ];
  const ends = engine.quarterEnds(world);
  const morning = play(world, standing, ends[35]!).state;
  const bind = (over: Partial<Record<string, boolean>> = {}): Command =>
    ({
      kind: 'office.bind',
      buying: true,
      selling: true,
      rule: true,
      licence: true,
      gate: true,
      cut: true,
      ...over,
    }) as Command;
  it('opens with quarter 37 and closes every order but emergencies and calls', () => {
    expect(morning.office).toMatchObject({ quarter: 37, succession: 1 });
    expect(refusal(world, morning, { kind: 'treasury.buy', usd: 1000 })).toBe('bound');
    expect(refusal(world, morning, bind())).toBe(null);
    expect(refusal(world, morning, { kind: 'office.predict', call: 'up', sure: 50 })).not.toBe('bound');
    expect(refusal(world, stateOn(world, 40), bind())).toBe('not-bound');
  });
  it('lets lapse what was not bound, and keeps what was', () => {
    const after = engine.preview(world, morning, [bind({ buying: false })]);
    expect(after.treasury.buying.usd).toBe(0);
    expect(after.halls.rule_margin_pct).toBe(7);
    expect(refusal(world, after, bind())).toBe('not-bound');
    const other = engine.preview(world, morning, [
      bind({ rule: false, gate: false, cut: false, licence: false, selling: false }),
    ]);
    expect(other.treasury.buying.usd).toBe(1e6);
    expect(other.halls.rule_margin_pct).toBe(4);
  });
  it('binds all that stands after a month without an answer', () => {
    const { state, news } = playFrom(world, morning, [], morning.day + 31);
    expect(state.office.succession).toBe(2);
    expect(state.treasury.buying.usd).toBe(1e6);
    expect(news).toContainEqual({ kind: 'succession', day: morning.day + 30, stage: 'bound' });
    expect(refusal(world, state, { kind: 'treasury.sell', sat: 1 })).toBe('bound');
  });
});

describe('a national blackout', () => {
  it('is likelier the less plant runs and the more demand is left unserved', () => {
    const { p } = world;
    expect(collapseOdds(p, 11_000, 11_000, 0)).toBe(0);
    expect(collapseOdds(p, 11_000, 10_000, 0)).toBeCloseTo(p.blackout_low_gw, 12);
    expect(collapseOdds(p, 11_000, 10_000, 0.1)).toBeGreaterThan(collapseOdds(p, 11_000, 10_000, 0));
  });
  it('lasts 12 to 16 hours, takes the halls off for a day, and costs exports', () => {
    const sure = worldOf({ values: { blackout_low_gw: 10 } });
    const state = stateOn(sure, 40) as State;
    state.grid.generated_mwh = 24 * 9000;
    const before = balance(state, 'central_usd');
    blackoutDay(contextOf(sure, state));
    expect(state.grid.blackout_h).toBeGreaterThanOrEqual(12);
    expect(state.grid.blackout_h).toBeLessThanOrEqual(16);
    expect(balance(state, 'central_usd')).toBeLessThan(before);
    const next = engine.step(sure, state, []);
    expect(next.halls.drawn_mw).toBe(0);
  });
  it('comes about once in twelve years to a ministry that does nothing, and never in a median world or a nation without the figure', () => {
    let count = 0;
    const seeds = 12;
    for (let k = 0; k < seeds; k++)
      count += play(worldOf({ seed: `dark-${k}` }), [], 2000).news.filter(
        (one) => one.kind === 'blackout',
      ).length;
    const year = count / ((seeds * 2000) / 365);
    expect(year).toBeGreaterThan(0.02);
    expect(year).toBeLessThan(0.2);
    const lines = worldOf({ scenario: 'two-lines' });
    expect(play(lines, [], lines.days).state.grid.blackouts).toBe(0);
  });
});
