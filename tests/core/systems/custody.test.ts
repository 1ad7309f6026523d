// Custody: each hazard reached, what is lost posted and conserved, what moves the odds, audits, proof, seizures, the gauge.
import { describe, expect, it } from 'vitest';
import { carryOut } from '../../../src/core/effects.ts';
import { broken } from '../../../src/core/invariants.ts';
import { zoneOf } from '../../../src/core/systems/custody.ts';
import type { Command, Custodian, Hazard, PostingKind, State } from '../../../src/core/types.ts';
import { HAZARDS, POSTING_KINDS } from '../../../src/core/types.ts';
import type { Prepared } from '../../../src/core/world.ts';
import {
  balance,
  contextOf,
  engine,
  good,
  lawfulFrom,
  playFrom,
  refusal,
  stateOn,
  worldOf,
} from '../../helpers.ts';

const buy: Command = { kind: 'treasury.buy', usd: 50e6 };
const scheme = (sign: number, keys: number): Command => ({ kind: 'custody.scheme', sign, keys });
const places = (count: number): Command => ({ kind: 'custody.places', places: count });
const tiers = (hot_pct: number, custodian_pct: number): Command => ({
  kind: 'custody.tiers',
  hot_pct,
  custodian_pct,
});
const custodian = (id: string): Command => ({ kind: 'custody.custodian', custodian: id });
const audits = (quarterly: boolean): Command => ({ kind: 'custody.audit', quarterly });
const publish = (published: boolean): Command => ({ kind: 'custody.publish', published });
const flow = (state: State, kind: PostingKind): number => state.ledger.flow[POSTING_KINDS.indexOf(kind)]!;

const world = worldOf();
const held = (from: Prepared = world): State =>
  engine.preview(from, engine.begin(from), [custodian('gulf-trust'), tiers(20, 30), buy]);

/** Odds a year that make a month certain. */
const SURE = 40;
/** A world in which nothing but one cause happens, and that for sure. */
function only(cause: Hazard): Prepared {
  const values = { hot_year: 0, insider_year: 0, lost_year: 0, raid_year: 0 };
  const own = `${cause}_year`;
  const made = worldOf({ values: own in values ? { ...values, [own]: SURE * 20 } : values });
  const nation = made.nation.custody!;
  const one = (from: Custodian): Custodian => ({
    ...from,
    failure_year: cause === 'custodian' ? SURE : 0,
    court_year: cause === 'court' ? SURE : 0,
  });
  return {
    ...made,
    nation: { ...made.nation, custody: { ...nation, custodians: nation.custodians.map(one) } },
  };
}

describe('a hazard', () => {
  it.each(HAZARDS.map((cause) => [cause] as const))(
    '%s takes coins at the month’s count, posted, told and conserved',
    (cause) => {
      const from = only(cause);
      const start = held(from);
      const before = balance(start, 'reserve_sat');
      const basis = start.treasury.cost_basis_usd;
      const { state, news } = playFrom(from, start, [], 17);
      const lost = news.filter((one) => one.kind === 'coins-lost');
      expect(lost).toMatchObject([{ cause, day: 16 }]);
      const { sat, held_sat } = lost[0]!;
      expect(flow(state, 'lost')).toBe(sat);
      expect(state.custody.lost_sat).toBe(sat);
      expect(balance(state, 'reserve_sat')).toBe(held_sat - sat);
      // no further than it reaches: 20 % online, 30 % with the custodian, half behind own keys
      const reach = cause === 'hot' ? 0.2 : cause === 'custodian' || cause === 'court' ? 0.3 : 0.5;
      expect(sat / held_sat).toBeLessThanOrEqual(reach + 1e-9);
      expect(sat / held_sat).toBeGreaterThan(reach * 0.15);
      expect(held_sat).toBeGreaterThanOrEqual(before);
      expect(state.treasury.cost_basis_usd).toBeLessThan(basis);
      expect(broken(from, state)).toEqual([]);
    },
  );
  it('of a custodian takes all it holds; it pays out a part when its time has come', () => {
    const from = only('custodian');
    const { state } = playFrom(from, held(from), [], 17);
    expect([state.custody.custodian, state.custody.custodian_pct]).toEqual([-1, 0]);
    expect(state.custody.hot_pct).toBeCloseTo((20 * 100) / 70, 9);
    expect(state.custody.claim_sat).toBeGreaterThan(state.custody.lost_sat * 0.8 - 1);
    const due = state.custody.claim_day;
    expect(due).toBe(16 + from.p.claim_days);
    const { state: after, news } = playFrom(from, state, [], due + 1);
    expect(news.filter((one) => one.kind === 'coins-recovered')).toEqual([
      { kind: 'coins-recovered', day: due, sat: state.custody.claim_sat },
    ]);
    expect(flow(after, 'recovered')).toBe(state.custody.claim_sat);
    expect(broken(from, after)).toEqual([]);
  });
  it('is drawn by luck that no order moves: more of the same luck takes coins where odds are higher', () => {
    let thin = 0;
    let safe = 0;
    for (let seed = 0; seed < 24; seed++) {
      const from = worldOf({ seed: `hazard-${seed}`, values: { insider_year: 1 } });
      const start = held(from);
      const one = structuredClone(start);
      one.custody.sign = 1;
      one.custody.keys = 1;
      const three = structuredClone(start);
      three.custody.sign = 3;
      three.custody.keys = 5;
      const losses = (state: State) =>
        playFrom(from, state, [], 250).news.filter(
          (each) => each.kind === 'coins-lost' && each.cause === 'insider',
        ).length;
      const [worse, better] = [losses(one), losses(three)];
      expect(worse).toBeGreaterThanOrEqual(better);
      thin += worse;
      safe += better;
    }
    expect(thin).toBeGreaterThan(safe * 2);
  }, 60_000);
  it('takes nothing in a median world, nor where a nation has no custody', () => {
    const median = good(engine.openMedian(world.spec)) as Prepared;
    expect(engine.advance(median, held(median), [], 1000).custody.lost_sat).toBe(0);
    const lines = worldOf({ scenario: 'two-lines', values: { hot_year: SURE, insider_year: SURE } });
    expect(engine.advance(lines, engine.begin(lines), [], 700).custody.lost_sat).toBe(0);
  });
});

describe('odds', () => {
  const odds = (state: State, cause: Hazard, from: Prepared = world): number =>
    engine.quantity(from, state, `hazard_${cause}_pct`);
  const with_ = (change: (state: State) => void): State => {
    const state = held();
    change(state);
    return state;
  };
  const base = held();
  it('are those of a single unaudited key, cut by each signer, spare key and place', () => {
    const one = with_((state) => {
      state.custody.sign = 1;
      state.custody.keys = 1;
    });
    expect(odds(one, 'insider')).toBeCloseTo(2, 9);
    expect(odds(one, 'lost')).toBeCloseTo(1, 9);
    const three = with_((state) => {
      state.custody.sign = 3;
      state.custody.keys = 5;
      state.custody.places = 3;
    });
    expect(odds(three, 'insider')).toBeCloseTo(2 * 0.4 * 0.4, 9);
    expect(odds(three, 'lost')).toBeCloseTo(1 * 0.3 * 0.3 * 0.7 * 0.7, 9);
    expect(odds(three, 'raid')).toBeCloseTo(0.6 * 0.36 * 0.36, 9);
  });
  it('of insiders are halved by a fresh audit, and again by the audit act; stale audits do nothing', () => {
    const audited = (quarters: number) =>
      with_((state) => {
        state.custody.audits = 1;
        state.custody.quarters = quarters;
      });
    expect(odds(audited(1), 'insider')).toBeCloseTo(odds(base, 'insider') / 2, 12);
    expect(odds(audited(2), 'insider')).toBe(odds(base, 'insider'));
    const lawful = lawfulFrom(world, ['audit-act']);
    const under = engine.preview(lawful.world, lawful.state, [buy]);
    expect(odds(under, 'insider', lawful.world)).toBeCloseTo(odds(base, 'insider') / 2, 12);
  });
  it('move with proof of reserves: fewer insiders, more raids and courts', () => {
    const seen = engine.preview(world, base, [publish(true)]);
    expect(odds(seen, 'insider')).toBeLessThan(odds(base, 'insider'));
    expect(odds(seen, 'raid')).toBeGreaterThan(odds(base, 'raid'));
    expect(odds(seen, 'court')).toBeGreaterThan(odds(base, 'court'));
  });
  it('of own keys are up while keys move and when own keys sign sales', () => {
    const moving = engine.preview(world, base, [places(2)]);
    expect(odds(moving, 'insider')).toBeCloseTo(odds(base, 'insider') * world.p.move_hazard, 9);
    const sold = engine.preview(world, base, [
      { kind: 'treasury.sell', sat: Math.floor(balance(base, 'reserve_sat') * 0.6) },
    ]);
    expect(sold.custody.signings).toBe(1);
    expect(odds(sold, 'insider')).toBeCloseTo(odds(base, 'insider') * 1.1, 9);
    const small = engine.preview(world, base, [
      { kind: 'treasury.sell', sat: Math.floor(balance(base, 'reserve_sat') * 0.4) },
    ]);
    expect(small.custody.signings).toBe(0);
  });
  it('are multiplied for a year by what events do', () => {
    const state = held();
    carryOut(
      contextOf(world, state),
      [{ kind: 'sway', relation: 'hazard', of: '', by: 3, spread: 0 }],
      () => 0,
      1,
    );
    expect(odds(state, 'hot')).toBeCloseTo(odds(base, 'hot') * 3, 9);
    state.day = 365;
    expect(odds(state, 'hot')).toBeCloseTo(odds(base, 'hot'), 9);
  });
  it('explain themselves: base and each step; the whole by its causes', () => {
    const log = [
      [0, custodian('gulf-trust')],
      [0, tiers(20, 30)],
      [0, buy],
      [0, audits(true)],
      [3, places(3)],
    ] as const;
    const start = engine.begin(world);
    const of = (id: string) =>
      good(engine.explain(world, log, start, id, 10)).terms.map((term) => term.because);
    expect(of('hazard_insider_pct')).toEqual(['base-insider', 'more-signers', 'audited', 'moving']);
    expect(of('hazard_lost_pct')).toEqual(['base-lost', 'spare-keys', 'more-places', 'audited', 'moving']);
    expect(of('hazard_pct')).toHaveLength(6);
    // thirty per cent with the custodian are more than what one of three places holds of a quorum
    expect(of('concentration_pct')).toEqual(['at-custodian']);
    expect(of('custody_cost_usd')).toEqual(['cost-keys', 'cost-places', 'cost-fee']);
    const whole = good(engine.explain(world, log, start, 'hazard_pct', 10));
    expect(whole.terms.reduce((sum, term) => sum + term.amount, 0)).toBe(whole.value);
  });
});

describe('keys on the road', () => {
  it('take their days and their ceremony, and nothing else may move until they have arrived', () => {
    const start = held();
    const moving = engine.preview(world, start, [scheme(3, 5)]);
    expect(balance(start, 'treasury_usd') - balance(moving, 'treasury_usd')).toBe(
      world.p.key_move_usd * 5 * 100,
    );
    expect(moving.custody.moving_day).toBe(world.p.scheme_days);
    expect(refusal(world, moving, places(2))).toBe('keys-moving');
    expect(refusal(world, moving, custodian('meridian'))).toBe('keys-moving');
    const { state, news } = playFrom(world, moving, [], 22);
    expect(news.filter((one) => one.kind === 'keys-settled')).toEqual([{ kind: 'keys-settled', day: 21 }]);
    expect(refusal(world, state, places(2))).toBe(null);
  });
  it('count their days for more', () => {
    const still = engine.advance(world, held(), [], 10).custody;
    const moved = engine.advance(world, engine.preview(world, held(), [places(2)]), [], 10).custody;
    expect([still.days, still.exposed_days]).toEqual([10, 10]);
    expect(moved.exposed_days).toBe(10 * world.p.move_hazard);
  });
});

describe('audits', () => {
  it('come at once and each quarter while ordered, and cost their fee', () => {
    const { state, news } = playFrom(world, held(), [[0, audits(true)]], 300);
    const told = news.filter((one) => one.kind === 'audited').map((one) => one.day);
    expect(told).toEqual([0, ...world.ends.filter((end) => end < 300)]);
    expect(flow(state, 'audit')).toBe(told.length * world.p.audit_usd * 100);
    expect(engine.quantity(world, state, 'audited')).toBe(0);
    const off = engine.preview(world, state, [audits(false)]);
    expect(engine.advance(world, off, [], 500).custody.quarters).toBeGreaterThanOrEqual(2);
  });
  it('are missed without cash, and the act asks for them without an order', () => {
    const lawful = lawfulFrom(world, ['audit-act']);
    const start = engine.preview(lawful.world, lawful.state, [buy]);
    expect(engine.advance(lawful.world, start, [], 120).custody.audits).toBe(1);
    const poor = engine.preview(lawful.world, lawful.state, [{ kind: 'treasury.buy', usd: 59.9e6 }]);
    const { news } = playFrom(lawful.world, poor, [], 120);
    expect(news.some((one) => one.kind === 'audit-missed')).toBe(true);
  });
});

describe('proof of reserves', () => {
  it('makes own orders dearer', () => {
    const start = engine.begin(world);
    const seen = engine.preview(world, start, [publish(true)]);
    expect(engine.trade(world, seen, 50e6).slip_pct).toBeCloseTo(
      engine.trade(world, start, 50e6).slip_pct * world.p.publish_impact,
      9,
    );
    const coins = (state: State) => balance(engine.preview(world, state, [buy]), 'reserve_sat');
    expect(coins(seen)).toBeLessThan(coins(start));
    expect(coins(seen)).toBe(engine.trade(world, seen, 50e6).sat);
  });
});

describe('the seizure act', () => {
  const lawful = lawfulFrom(world, ['seizure-act']);
  it('brings nothing without it, and up to 200 coins a year with it', () => {
    expect(flow(engine.advance(world, engine.begin(world), [], 1500), 'seized')).toBe(0);
    let before = 0;
    let all = 0;
    engine.advance(lawful.world, lawful.state, [], 3652, undefined, (state) => {
      if (lawful.world.dayOfMonth[state.day - 1] !== 1 || lawful.world.month[state.day - 1] !== 0) return;
      const now = flow(state, 'seized');
      expect(now - before).toBeLessThanOrEqual(200e8);
      before = now;
      all = now;
    });
    expect(all).toBeGreaterThan(10e8);
  });
  it('gives back what was seized wrongly, a quarter later', () => {
    const wrong: Prepared = { ...lawful.world, p: { ...lawful.world.p, seize_odds: 1, seize_wrong: 1 } };
    const { state, news } = playFrom(wrong, lawful.state, [], 202);
    const seized = news.filter((one) => one.kind === 'coins-seized');
    const returned = news.filter((one) => one.kind === 'coins-returned');
    expect(seized[0]).toMatchObject({ wrongly: true, day: 108 });
    expect(returned).toMatchObject([{ day: 200, sat: (seized[0] as { sat: number }).sat }]);
    expect(broken(wrong, state)).toEqual([]);
  });
});

describe('the gauge', () => {
  const zone = (state: State, from: Prepared = world): number => zoneOf(from, state);
  it('is read at the month’s count and after each order', () => {
    const { state } = playFrom(world, held(), [], 17);
    expect(state.custody.zone).toBe(zoneOf(world, state));
    expect(engine.preview(world, held(), [tiers(0, 0)]).custody.zone).toBe(0);
  });
  it('is green on the first day, amber when a promised reserve is empty after two years', () => {
    expect(zone(engine.begin(world))).toBe(2);
    const late = stateOn(world);
    late.day = 740;
    late.halls.batches = [];
    expect(zone(late)).toBe(1);
  });
  it('is amber over half of a full hand and red over nearly all of it; three of five keys in three places are green', () => {
    const state = held();
    state.custody.custodian_pct = 0;
    state.custody.hot_pct = 10;
    expect([engine.quantity(world, state, 'concentration_pct'), zone(state)]).toEqual([90, 1]);
    state.custody.hot_pct = 0;
    expect(zone(state)).toBe(0);
    state.custody.sign = 3;
    state.custody.keys = 5;
    state.custody.places = 3;
    state.custody.hot_pct = 10;
    expect([engine.quantity(world, state, 'concentration_pct'), zone(state)]).toEqual([60, 2]);
  });
  it('is amber over 5 % of the central bank’s dollars and red over 10 %', () => {
    const state = held();
    state.custody.sign = 3;
    state.custody.keys = 5;
    state.custody.places = 5;
    const share = (pct: number): Prepared => ({
      ...world,
      p: { ...world.p, reserve_amber_pct: pct, reserve_red_pct: 2 * pct },
    });
    // fifty million of 11.5 billion dollars are 0.43 %
    expect([zone(state, share(0.5)), zone(state, share(0.3)), zone(state, share(0.1))]).toEqual([2, 1, 0]);
  });
});

describe('refusals of custody', () => {
  const start = held();
  it.each<[string, Command]>([
    ['unknown-scheme', scheme(2, 5)],
    ['unknown-scheme', scheme(0, 0)],
    ['so-already', scheme(2, 3)],
    ['so-already', places(1)],
    ['too-many-places', places(4)],
    ['out-of-range', places(0)],
    ['not-a-step', places(1.5)],
    ['out-of-range', tiers(101, 0)],
    ['out-of-range', tiers(60, 50)],
    ['not-a-step', tiers(0.5, 0)],
    ['so-already', tiers(20, 30)],
    ['unknown-custodian', custodian('piggy-bank')],
    ['custodian-holds', custodian('none')],
    ['so-already', custodian('gulf-trust')],
    ['so-already', audits(false)],
    ['so-already', publish(false)],
  ])('say %s to %o', (code, command) => {
    expect(refusal(world, start, command)).toBe(code);
  });
  it('say no-custodian to a share for nobody, no-cash without cash, too-many-places when keys grow few', () => {
    expect(refusal(world, engine.begin(world), tiers(0, 10))).toBe('no-custodian');
    const poor = engine.preview(world, start, [{ kind: 'treasury.buy', usd: 9.9e6 }]);
    expect(refusal(world, poor, scheme(3, 5))).toBe('no-cash');
    expect(refusal(world, poor, audits(true))).toBe('no-cash');
    const wide = held();
    wide.custody.sign = 3;
    wide.custody.keys = 5;
    wide.custody.places = 5;
    expect(refusal(world, wide, scheme(2, 3))).toBe('too-many-places');
  });
  it('say no-custody in a nation without', () => {
    const lines = worldOf({ scenario: 'two-lines' });
    for (const command of [
      scheme(3, 5),
      places(2),
      tiers(0, 0),
      custodian('none'),
      audits(true),
      publish(true),
    ])
      expect(refusal(lines, engine.begin(lines), command)).toBe('no-custody');
  });
});
