// Finance: each form taken, what it brings and binds, its end, and why it may be refused.
import { describe, expect, it } from 'vitest';
import { post } from '../../../src/core/context.ts';
import { broken } from '../../../src/core/invariants.ts';
import type { Command, PostingKind, State } from '../../../src/core/types.ts';
import { ENDINGS, POSTING_KINDS } from '../../../src/core/types.ts';
import type { Prepared } from '../../../src/core/world.ts';
import {
  balance,
  contextOf,
  engine,
  good,
  lawfulFrom,
  playFrom,
  refusal,
  setBalance,
  worldOf,
} from '../../helpers.ts';

const flow = (state: State, kind: PostingKind): number => state.ledger.flow[POSTING_KINDS.indexOf(kind)]!;
const quantity = (state: State, id: string): number => engine.quantity(easy, state, id);

/** Everybody is content with a middling standing, offers stray by no luck, and partners never sell out. */
const EASY = {
  gulf_standing: 40,
  bond_standing: 40,
  host_luck: 0,
  gulf_exit_year: 0,
  governor_months: 0.1,
  hot_year: 0,
  insider_year: 0,
  lost_year: 0,
  raid_year: 0,
};
const made = lawfulFrom(worldOf({ values: { ...EASY, missed_most: 1 }, lasting: true }), ['bonds-act']);
const easy = made.world;
const { p } = easy;
/** A first morning with points and dollars to spare. */
const rich = (day = 0, usd = 800e6): State => {
  const state = engine.advance(easy, made.state, [], day);
  state.laws.capital = 10;
  const ctx = contextOf(easy, state);
  post(ctx, 'office', balance(state, 'treasury_usd'));
  post(ctx, 'envelope', usd * 100);
  return state;
};
const host = (mw: number, place = 'sahiwal'): Command => ({ kind: 'finance.host', place, mw });
const venture = (mw: number, place = 'sahiwal'): Command => ({ kind: 'finance.venture', place, mw });
const gulf = (usd: number, place = 'port-qasim'): Command => ({ kind: 'finance.gulf', place, usd });
const arrears = (mw: number, place = 'sahiwal'): Command => ({ kind: 'finance.arrears', place, mw });
const bond = (usd: number): Command => ({ kind: 'finance.bond', usd });
const certificate = (usd: number): Command => ({ kind: 'finance.certificate', usd });
const central = (usd: number): Command => ({ kind: 'finance.central', usd });
const buy = (usd: number): Command => ({ kind: 'treasury.buy', usd });
const given = (state: State, ...commands: Command[]): State => {
  const news: string[] = [];
  const after = engine.step(easy, state, commands, (one) => news.push(one.kind));
  expect(news).not.toContain('refused');
  return after;
};

describe('a host', () => {
  // the first offers come on 1 July
  const start = rich(17);
  it('offers more megawatts and a higher royalty the better a MWh pays', () => {
    const { offer_mw, offer_pct } = start.finance;
    expect(offer_mw).toBeGreaterThan(5);
    expect(offer_pct).toBeGreaterThanOrEqual(5);
    expect(offer_pct).toBeLessThanOrEqual(12);
    const lean = engine.begin(easy);
    lean.day = 16;
    lean.halls.tariff_pkr_kwh = 40;
    const poor = engine.step(easy, lean, []);
    expect(poor.finance.offer_mw).toBeLessThan(offer_mw);
    expect(poor.finance.offer_pct).toBeLessThan(offer_pct);
  });
  it('pays for everything, runs after half a year, and gives its part of the coins', () => {
    const after = given(start, host(10));
    expect(balance(start, 'treasury_usd') - balance(after, 'treasury_usd')).toBeLessThan(1e6);
    expect(start.laws.capital - after.laws.capital).toBe(p.host_points);
    expect(quantity(after, 'partner_mw')).toBe(10);
    expect(engine.advance(easy, after, [], 150).halls.royalty_sat).toBe(0);
    const later = engine.advance(easy, after, [], 17 + p.host_days + 5);
    expect(later.halls.royalty_sat).toBeGreaterThan(0);
  });
  it('goes when its term is over, and is told', () => {
    const after = given(start, host(10));
    const { state, news } = playFrom(easy, after, [], 17 + p.host_days + p.host_years * 365 + 95);
    expect(news.filter((one) => one.kind === 'partner-left')).toMatchObject([{ form: 'host', mw: 10 }]);
    expect(quantity(state, 'partner_mw')).toBe(0);
  });
  it('is refused without an offer, beyond it, without points, nowhere, and where there is no room', () => {
    expect(refusal(easy, engine.begin(easy), host(10))).toBe('no-offer');
    expect(refusal(easy, start, host(start.finance.offer_mw + 1))).toBe('out-of-range');
    expect(refusal(easy, start, host(7.5))).toBe('not-a-step');
    expect(refusal(easy, start, host(10, 'nowhere'))).toBe('unknown-place');
    const full = structuredClone(start);
    full.finance.offer_mw = 60;
    expect(refusal(easy, full, host(30, 'daral'))).toBe('place-full');
    const tired = structuredClone(start);
    tired.laws.capital = 0;
    expect(refusal(easy, tired, host(10))).toBe('no-capital');
  });
});

describe('a joint venture', () => {
  const start = rich(17);
  it('takes three tenths of its cost now and of its bills each month, gives three tenths of the coins, and stays five years', () => {
    const usd_mw = engine.finance(easy, start).find((one) => one.form === 'venture')!.terms.usd_mw!;
    const after = engine.preview(easy, start, [venture(20)]);
    expect(flow(after, 'venture')).toBe(Math.round(usd_mw * 20 * 100));
    expect(start.laws.capital - after.laws.capital).toBe(2);
    const early = engine.advance(easy, after, [], 190);
    const late = engine.advance(easy, early, [], 17 + p.venture_days + 70);
    expect(flow(late, 'venture')).toBeGreaterThan(flow(early, 'venture'));
    expect(late.halls.royalty_sat).toBeGreaterThan(0);
    expect(late.treasury.cost_basis_usd).toBeGreaterThan(early.treasury.cost_basis_usd);
    // under water for years, it stays until its day
    const dear = structuredClone(late);
    for (const batch of dear.halls.licensed) batch.tariff_pkr_kwh = 60;
    expect(engine.quantity(easy, engine.advance(easy, dear, [], 17 + 5 * 365), 'partner_mw')).toBe(20);
  });
  it('is refused without cash for its share', () => {
    expect(refusal(easy, rich(17, 1e6), venture(20))).toBe('no-cash');
    expect(refusal(easy, rich(17, 8e6), venture(100))).toBe('no-cash');
  });
});

describe('an investor from the Gulf', () => {
  const ready = (): State =>
    given(
      rich(17),
      { kind: 'custody.custodian', custodian: 'gulf-trust' },
      { kind: 'custody.tiers', hot_pct: 5, custodian_pct: 60 },
    );
  it('talks for nine months, builds for its dollars, pays its floor tariff and holds the reserve abroad', () => {
    const start = ready();
    const talks = given(start, gulf(250e6));
    expect(start.laws.capital - talks.laws.capital).toBe(4);
    expect(talks.finance.gulf_day).toBe(18 + p.gulf_days);
    expect(refusal(easy, talks, gulf(250e6))).toBe('talks-going');
    expect(refusal(easy, talks, { kind: 'custody.tiers', hot_pct: 5, custodian_pct: 40 })).toBe(
      'held-abroad',
    );
    expect(refusal(easy, talks, { kind: 'custody.custodian', custodian: 'meridian' })).toBe('held-abroad');
    const { state, news } = playFrom(easy, talks, [], talks.finance.gulf_day + 1);
    const mw = Math.floor(250e6 / p.gulf_mw_usd);
    expect(news.filter((one) => one.kind === 'financed')).toMatchObject([{ form: 'gulf', mw, usd: 250e6 }]);
    expect(state.halls.licensed.find((one) => one.partner === 3)).toMatchObject({
      mw,
      tariff_pkr_kwh: p.gulf_floor_pkr_kwh,
      royalty_pct: p.gulf_royalty_pct,
    });
    expect(refusal(easy, state, { kind: 'custody.tiers', hot_pct: 5, custodian_pct: 40 })).toBe(
      'held-abroad',
    );
  });
  it('sells out when it likes, and binds no longer', () => {
    const leaving: Prepared = { ...easy, p: { ...p, gulf_exit_year: 12 } };
    const agreed = engine.advance(leaving, given(ready(), gulf(250e6)), [], 18 + p.gulf_days);
    const { state, news } = playFrom(leaving, agreed, [], agreed.day + 40);
    expect(news.some((one) => one.kind === 'partner-left' && one.form === 'gulf')).toBe(true);
    expect(refusal(leaving, state, { kind: 'custody.tiers', hot_pct: 5, custodian_pct: 40 })).toBe(null);
  });
  it('is refused under its standing, and while the reserve is not with its custodian', () => {
    const strict: Prepared = { ...easy, p: { ...p, gulf_standing: 99 } };
    expect(refusal(strict, ready(), gulf(250e6))).toBe('low-standing');
    expect(refusal(easy, rich(17), gulf(250e6))).toBe('not-abroad');
    expect(refusal(easy, ready(), gulf(240e6))).toBe('out-of-range');
    expect(refusal(easy, ready(), gulf(260e6))).toBe('not-a-step');
    expect(refusal(easy, ready(), gulf(500e6, 'daral'))).toBe('place-full');
  });
});

describe('megawatts for arrears', () => {
  it('settle late claims in the ledger, and hosts pay the cost of fuel', () => {
    const start = rich(130);
    const after = engine.preview(easy, start, [arrears(100)]);
    const debt = (state: State) => quantity(state, 'circular_debt_pkr');
    expect(debt(start) - debt(after)).toBe(100 * p.arrears_pkr_mw);
    expect(flow(after, 'debt-hosting')).toBe(100 * p.arrears_pkr_mw);
    expect(after.halls.licensed.at(-1)).toMatchObject({ royalty_pct: 0, tariff_pkr_kwh: p.arrears_pkr_kwh });
    expect(broken(easy, engine.advance(easy, given(start, arrears(100)), [], 500))).toEqual([]);
    const told = good(engine.explain(easy, [[130, arrears(100)]], made.state, 'circular_debt_pkr', 131));
    expect(told.terms.length).toBeGreaterThan(5);
  });
  it('are refused when no claims are left or too little stands idle', () => {
    const spent = rich(130);
    spent.finance.claims_pkr = 219e9;
    expect(refusal(easy, spent, arrears(100))).toBe('claims-spent');
    const busy = rich(130);
    busy.grid.idle_mw = 50;
    expect(refusal(easy, busy, arrears(100))).toBe('no-idle');
    expect(refusal(easy, busy, arrears(40))).toBe(null);
    expect(refusal(easy, busy, arrears(4))).toBe('out-of-range');
  });
});

describe('a bitcoin-linked bond', () => {
  const start = given(rich(30), buy(200e6));
  const sold = engine.preview(easy, start, [bond(200e6)]);
  it('brings its dollars, pledges coins that cannot be sold, and owes its coupon', () => {
    expect(balance(sold, 'treasury_usd') - balance(start, 'treasury_usd')).toBe(200e6 * 100);
    expect(quantity(sold, 'owed_usd')).toBe(200e6);
    const premium = sold.finance.debts[0]!.rate_bp - p.dollar_rate_bp;
    expect(premium).toBeGreaterThanOrEqual(550);
    expect(premium).toBeLessThanOrEqual(900);
    expect(quantity(sold, 'coupon_usd_year')).toBeCloseTo((200e6 * sold.finance.debts[0]!.rate_bp) / 1e4, 2);
    const pledged = quantity(sold, 'pledged_sat');
    expect((pledged / 1e8) * start.market.price_usd).toBeCloseTo(50e6, -3);
    const held = balance(sold, 'reserve_sat');
    expect(refusal(easy, sold, { kind: 'treasury.sell', sat: held - pledged + 1 })).toBe('pledged');
    expect(refusal(easy, sold, { kind: 'treasury.sell', sat: held - pledged })).toBe(null);
  });
  it('holds its pledge against the selling rules too', () => {
    const rules: Command = { kind: 'treasury.selling', share_pct: 100, above_usd: 1, keep_pct: 0 };
    const { state } = playFrom(easy, given(sold, rules), [], 1500);
    expect(balance(state, 'reserve_sat')).toBeGreaterThanOrEqual(state.finance.pledged_sat);
  });
  it('pays each half-year, and its bullet in act III with a part of the rise', () => {
    const due = sold.finance.debts[0]!.due_day;
    expect(due).toBeGreaterThanOrEqual(easy.ends[23]!);
    expect(due).toBeLessThan(3652);
    const before = engine.advance(easy, sold, [], due);
    setBalance(before, 'treasury_usd', 900e6 * 100);
    before.market.price_usd = sold.market.price_usd;
    const { state, news } = playFrom(easy, before, [], due + 1);
    const repaid = news.find((one) => one.kind === 'repaid')!;
    const rise = Math.max(0, Math.min(5, state.market.price_usd / before.finance.debts[0]!.linked_usd - 1));
    expect(repaid).toMatchObject({ form: 'bond', day: due });
    expect((repaid as { usd: number }).usd / 200e6).toBeCloseTo(1 + Math.min(1, rise * p.bond_link_share), 1);
    expect([quantity(state, 'owed_usd'), quantity(state, 'pledged_sat')]).toEqual([0, 0]);
    const coupons = playFrom(easy, sold, [], 30 + 370).news.filter((one) => one.kind === 'coupon');
    expect(coupons.map((one) => one.day)).toEqual([31 + 182, 31 + 364]);
  });
  it('that cannot be paid is missed, told and counted, and brings the house together over a default', () => {
    const broke = structuredClone(sold);
    setBalance(broke, 'treasury_usd', 0);
    const { state, news } = playFrom(easy, broke, [], 31 + 182 + 40);
    const missed = news.filter((one) => one.kind === 'missed');
    expect(missed.map((one) => one.day)).toEqual([31 + 182]);
    expect([state.finance.missed, state.finance.missed_day]).toEqual([1, 31 + 182]);
    expect(news).toContainEqual({ kind: 'sitting', day: 31 + 182, why: 'default' });
    expect(ENDINGS[state.office.ended]).toBe('default');
    expect(broken(easy, engine.advance(easy, sold, [], 400))).toEqual([]);
  });
  it('is refused without the act, under its standing, without coins, over its sum, and too late', () => {
    const lawless = structuredClone(start);
    lawless.laws.stage[easy.scenario.laws.indexOf('bonds-act')] = 'none';
    expect(refusal(easy, lawless, bond(100e6))).toBe('law-missing');
    const tight = structuredClone(start);
    tight.laws.clauses[easy.scenario.laws.indexOf('bonds-act')]![0] = 150;
    expect(refusal(easy, tight, bond(150e6))).toBeNull();
    expect(refusal(easy, tight, bond(175e6))).toBe('out-of-range');
    expect(refusal({ ...easy, p: { ...p, bond_standing: 99 } }, start, bond(100e6))).toBe('low-standing');
    expect(refusal(easy, rich(30), bond(100e6))).toBe('no-pledge');
    expect(refusal(easy, start, bond(325e6))).toBe('out-of-range');
    expect(refusal(easy, start, bond(110e6))).toBe('not-a-step');
    expect(refusal(easy, engine.preview(easy, start, [bond(275e6)]), bond(100e6))).toBe('no-offer');
    const late = structuredClone(start);
    late.day = 2000;
    expect(refusal(easy, late, bond(100e6))).toBe('too-late');
  });
});

describe('a diaspora certificate', () => {
  it('is sold once a year, pays eight per cent each year, and is repaid after five', () => {
    const sold = engine.preview(easy, rich(30), [certificate(60e6)]);
    expect(refusal(easy, sold, certificate(40e6))).toBe('sold-this-year');
    expect(refusal(easy, engine.advance(easy, sold, [], 30 + 365), certificate(40e6))).toBe(null);
    setBalance(sold, 'treasury_usd', 900e6 * 100);
    const { news } = playFrom(easy, sold, [], 30 + 5 * 365 + 1);
    const coupons = news.filter((one) => one.kind === 'coupon');
    expect(coupons.map((one) => [one.day, (one as { usd: number }).usd])).toEqual(
      [1, 2, 3, 4, 5].map((year) => [30 + 365 * year, 4.8e6]),
    );
    expect(news.filter((one) => one.kind === 'repaid')).toMatchObject([{ form: 'certificate', usd: 60e6 }]);
  });
  it('sells as much as standing lets it, and nothing without any', () => {
    const most = (standing: number): number =>
      engine
        .finance({ ...easy, p: { ...p, certificate_standing: standing } } as Prepared, rich(30))
        .find((one) => one.form === 'certificate')!.most;
    expect(most(10)).toBe(120e6);
    expect(most(30)).toBeLessThan(120e6);
    expect(refusal({ ...easy, p: { ...p, certificate_standing: 99 } }, rich(30), certificate(40e6))).toBe(
      'low-standing',
    );
    expect(refusal(easy, rich(30), certificate(130e6))).toBe('out-of-range');
  });
});

describe('dollars of the central bank', () => {
  it('take cover one for one, and cost it nothing again when they are spent abroad', () => {
    const start = rich(30);
    const drawn = engine.preview(easy, start, [central(200e6)]);
    const reserves = (state: State) => balance(state, 'central_usd');
    expect(reserves(start) - reserves(drawn)).toBe(200e6 * 100);
    expect(quantity(start, 'cover_months') - quantity(drawn, 'cover_months')).toBeCloseTo(
      200e6 / start.economy.import_month_usd,
      9,
    );
    expect(quantity(drawn, 'owed_usd')).toBe(0);
    // bought with them: the reserves of the month after are the same as if nothing was bought abroad
    const still = engine.advance(easy, drawn, [], 50);
    const spent = engine.advance(easy, engine.preview(easy, drawn, [buy(150e6)]), [], 50);
    expect(reserves(still) - reserves(spent)).toBeLessThan(1e6 * 100);
    const beyond = engine.advance(easy, engine.preview(easy, drawn, [buy(300e6)]), [], 50);
    expect((reserves(still) - reserves(beyond)) / 100).toBeGreaterThan(99e6);
    expect(broken(easy, beyond)).not.toContain('reserves are not what came less what went');
  });
  it('cost a governor when cover is under three months; nobody signs until another is found', () => {
    const strict: Prepared = { ...easy, p: { ...p, governor_months: 3 } };
    const start = rich(30);
    const news: string[] = [];
    const after = engine.step(strict, start, [central(100e6)], (one) => news.push(one.kind));
    expect(news).toContain('governor-left');
    expect(after.economy.spread_bp).toBe(start.economy.spread_bp + p.governor_spread_bp);
    expect(after.laws.capital).toBe(start.laws.capital - p.central_points - 1);
    expect(refusal(strict, after, central(50e6))).toBe('no-governor');
    expect(refusal(strict, engine.advance(strict, after, [], 30 + 91), central(50e6))).toBe(null);
    expect(refusal(easy, engine.preview(easy, start, [central(50e6)]), central(50e6))).toBe(null);
  });
  it('are repaid after three years, or stand another', () => {
    const drawn = engine.preview(easy, rich(30), [central(100e6)]);
    const due = 30 + 3 * 365;
    const able = engine.advance(easy, drawn, [], due);
    setBalance(able, 'treasury_usd', 900e6 * 100);
    expect(flow(engine.step(easy, able, []), 'central-repaid')).toBe(100e6 * 100);
    setBalance(able, 'treasury_usd', 0);
    const { state, news } = playFrom(easy, able, [], due + 1);
    expect(news.filter((one) => one.kind === 'rolled-over')).toEqual([
      { kind: 'rolled-over', day: due, usd: 100e6 },
    ]);
    expect(state.finance.debts[0]!.due_day).toBe(due + 365);
    expect(state.finance.missed).toBe(0);
  });
});

describe('what is on offer', () => {
  it('says of each form what it takes; an order passes when all of it holds', () => {
    const state = given(
      rich(17),
      { kind: 'custody.custodian', custodian: 'gulf-trust' },
      { kind: 'custody.tiers', hot_pct: 5, custodian_pct: 60 },
      buy(200e6),
    );
    const orders: Record<string, Command> = {
      host: host(5),
      venture: venture(5),
      gulf: gulf(250e6),
      arrears: arrears(5),
      bond: bond(100e6),
      certificate: certificate(40e6),
      central: central(50e6),
    };
    const offers = engine.finance(easy, state);
    expect(offers.map((one) => one.form)).toEqual(Object.keys(orders));
    for (const offer of offers) {
      const failing = offer.conditions.filter((one) => !one.holds);
      expect(refusal(easy, state, orders[offer.form]!), offer.form).toBe(failing[0]?.code ?? null);
    }
  });
  it('is nothing in a nation without finance', () => {
    const lines = worldOf({ scenario: 'two-lines' });
    const state = engine.begin(lines);
    expect(engine.finance(lines, state)).toEqual([]);
    for (const command of [host(5, 'x'), bond(100e6), central(50e6)])
      expect(refusal(lines, state, command)).toBe('no-lenders');
  });
});
