// The budget: the June vote, asking for more, what lapses, the hard wall, running costs, the country's accounts; and circular debt.
import { describe, expect, it } from 'vitest';
import { circularDebt, posted } from '../../../src/core/context.ts';
import { envelopeOf, outlayOf } from '../../../src/core/systems/budget.ts';
import type { Command, PostingKind, State } from '../../../src/core/types.ts';
import { balance, engine, play, playFrom, refusal, setBalance, stateOn, worldOf } from '../../helpers.ts';

const world = worldOf();
const { p } = world;
const still = (day = 0): State => {
  const state = stateOn(world, day);
  state.halls.batches = [];
  return state;
};
const ask = (usd: number): Command => ({ kind: 'budget.ask', usd });
/** 24 June 2026, the first vote; and 30 June, 1 July after it */
const VOTE = 374;
const LAPSE = 380;
const JULY = 381;

describe('the envelope', () => {
  it('is base × (0.7 + 0.3 × consent ÷ 50), × 0.6 in open breach, with what was asked for on top', () => {
    const rows: readonly (readonly [number, boolean, number, number])[] = [
      [50, false, 0, 120e6],
      [0, false, 0, 84e6],
      [100, false, 0, 156e6],
      [50, true, 0, 72e6],
      [50, true, 50e6, 122e6],
    ];
    for (const [consent, breach, asked, usd] of rows)
      expect(envelopeOf(120e6, consent, breach, 0.6, asked)).toBe(usd);
  });
  it('is voted on 24 June, half of the unspent lapses on the 30th, and it is paid on 1 July; never in the first year', () => {
    const { state, news } = playFrom(world, still(), [], 800);
    const told = news.flatMap((one) =>
      one.kind === 'voted' || one.kind === 'lapse' || one.kind === 'envelope' ? [[one.kind, one.day]] : [],
    );
    expect(told).toEqual([
      ['voted', VOTE],
      ['lapse', LAPSE],
      ['envelope', JULY],
      ['voted', VOTE + 365],
      ['lapse', LAPSE + 365],
      ['envelope', JULY + 365],
    ]);
    // near the base sum of RULES §1, by what people think on the day; and six tenths of it while a review is late
    const votes = news.flatMap((one) => (one.kind === 'voted' ? [one.usd] : []));
    expect(votes.map((usd) => Math.round((10 * usd) / 120e6) / 10)).toEqual([1, 0.6]);
    expect(posted(state, 'envelope')).toBe(100 * votes.reduce((sum, usd) => sum + usd, 0));
  });
  it('loses half of what is unspent, to the cent', () => {
    const eve = engine.advance(world, still(), [], LAPSE);
    const day = engine.advance(world, eve, [], JULY);
    const unspent = balance(eve, 'treasury_usd');
    expect(posted(day, 'lapse')).toBe(Math.floor(unspent * p.lapse_share));
  });
  it('lapses nothing when it is spent', () => {
    const state = still(JULY - 2);
    setBalance(state, 'treasury_usd', 0);
    expect(posted(engine.advance(world, state, [], JULY + 2), 'lapse')).toBe(0);
  });
});

describe('asking for more', () => {
  it('adds to the vote for two points of capital a step, and pays on 1 July', () => {
    const state = still(340);
    state.laws.capital = 5;
    const { state: after, news } = playFrom(world, state, [[340, ask(100e6)]], JULY + 1);
    const mean = engine.advance(world, state, [], JULY - 7).people.mean;
    const usd = envelopeOf(120e6, mean, false, 0.6, 100e6);
    expect(news.find((one) => one.kind === 'voted')).toMatchObject({ usd, asked_usd: 100e6 });
    expect(posted(after, 'envelope')).toBe(usd * 100);
    expect(engine.preview(world, state, [ask(100e6)]).laws.capital).toBe(1);
    expect(after.budget.asked_usd).toBe(0);
  });
  it.each<[string | null, Command, number, number]>([
    [null, ask(50e6), 340, 10],
    [null, ask(150e6), VOTE - 1, 10],
    ['out-of-range', ask(200e6), 340, 10],
    ['out-of-range', ask(0), 340, 10],
    ['out-of-range', ask(-50e6), 340, 10],
    ['out-of-range', ask(Number.NaN), 340, 10],
    ['not-a-step', ask(60e6), 340, 10],
    ['no-capital', ask(150e6), 340, 5],
    ['vote-closed', ask(50e6), 200, 10],
    ['vote-closed', ask(50e6), VOTE, 10],
    ['vote-closed', ask(50e6), VOTE + 2, 10],
    ['vote-closed', ask(50e6), 5, 10],
  ])('is refused as %s: %o on day %i with %i points', (code, command, day, points) => {
    const state = stateOn(world, day);
    state.laws.capital = points;
    expect(refusal(world, state, command)).toBe(code);
  });
  it('may be done in parts up to the limit', () => {
    const state = still(340);
    state.laws.capital = 10;
    const asked = engine.preview(world, state, [ask(100e6)]);
    expect(refusal(world, asked, ask(100e6))).toBe('out-of-range');
    expect(refusal(world, asked, ask(50e6))).toBe(null);
  });
});

describe('outlay and the hard wall', () => {
  it('outlay is everything laid out since July, begun anew each year', () => {
    const spent = engine.preview(world, still(370), [{ kind: 'treasury.buy', usd: 5e6 }]);
    expect(outlayOf(spent) - outlayOf(still(370))).toBe(5e8);
    const after = engine.advance(world, spent, [], JULY + 1);
    // July's office and custody are the new year's first
    expect(outlayOf(after)).toBe(
      Math.round((p.office_usd_year * 100) / 12) + Math.round((p.keys_two_usd_year * 100) / 12),
    );
  });
  it('is told once when outlay passes it, and a new year measures it anew', () => {
    const state = still(20);
    state.budget.wall_usd = 1e6;
    const { state: after, news } = playFrom(world, state, [[21, { kind: 'treasury.buy', usd: 2e6 }]], 60);
    expect(news.filter((one) => one.kind === 'wall')).toEqual([{ kind: 'wall', day: 21, usd: 1e6 }]);
    expect(after.budget.over_wall).toBe(1);
    const next = engine.advance(world, after, [], JULY + 1);
    expect(next.budget.over_wall).toBe(0);
    expect(next.budget.wall_usd).toBeGreaterThan(150e6);
    expect(next.budget.wall_usd).toBe(
      Math.round((next.economy.gdp_pkr / next.economy.fx_pkr_usd) * p.wall_share),
    );
  });
  it('the office costs its twelfth each month', () => {
    expect(posted(engine.advance(world, still(), [], 17), 'office')).toBe(
      Math.round((p.office_usd_year * 100) / 12),
    );
  });
});

describe('circular debt', () => {
  const year = play(worldOf({ scenario: 'pakistan-fy25', seed: 'debt' }), [], 365).state;
  it('grows by losses over what is allowed and by bills not paid, by the day', () => {
    const [eve, day] = [100, 101].map((at) => play(world, [], at).state);
    const { grid, budget } = day!;
    const energy = grid.generated_mwh - grid.use_mwh[1]! - grid.use_mwh[2]! - grid.use_mwh[3]!;
    // capacity payments move cost and tariff, each by its part
    const moved = budget.capacity_factor - 1;
    const prices = budget.tariff_index / (1 + p.tariff_capacity_share * moved);
    const cost = p.average_cost_pkr_kwh * prices * (1 + p.capacity_share * moved);
    const tariff = p.average_tariff_pkr_kwh * budget.tariff_index;
    const losses = (p.loss_actual - p.loss_allowed) * energy * 1000 * cost;
    const unpaid = (1 - p.recovery) * (1 - p.loss_actual) * energy * 1000 * tariff;
    const added = (kind: PostingKind): number => posted(day!, kind) - posted(eve!, kind);
    expect(added('debt-losses')).toBe(Math.round(losses));
    expect(added('debt-unpaid')).toBe(Math.round(unpaid));
  });
  it('is what was added less what was paid, to the rupee, on every day of a year', () => {
    const added = posted(year, 'debt-losses') + posted(year, 'debt-unpaid') + posted(year, 'debt-interest');
    const taken = posted(year, 'debt-surcharge') + posted(year, 'debt-subsidy');
    expect(circularDebt(year)).toBe(2.393e12 + added - taken - balance(year, 'power_pkr'));
  });
  it('is lightened by the margin of new uses, and made heavier by a tariff under the cost of power', () => {
    const [dear, cheap] = [40, 0].map((pkr_kwh) => {
      const state = stateOn(world, 20);
      state.halls.tariff_pkr_kwh = pkr_kwh;
      return engine.advance(world, state, [], 60);
    });
    const margin = balance(dear!, 'power_pkr') - balance(cheap!, 'power_pkr');
    const interest = posted(cheap!, 'debt-interest') - posted(dear!, 'debt-interest');
    expect(circularDebt(cheap!) - circularDebt(dear!)).toBe(margin + interest);
    expect(interest).toBeGreaterThan(0);
    expect(balance(cheap!, 'power_pkr')).toBeLessThan(balance(dear!, 'power_pkr'));
  });
  it('is paid a subsidy of four fifths of what the year is expected to add', () => {
    const state = play(world, [], 360).state;
    expect(state.budget.subsidy_pkr_year).toBeGreaterThan(150e9);
    expect(state.budget.subsidy_pkr_year).toBeLessThan(350e9);
    const none = worldOf({ parameters: { subsidy_share: 0 } });
    expect(posted(play(none, [], 360).state, 'debt-subsidy')).toBe(0);
  });
  it('is never paid off below nothing', () => {
    const rich = worldOf({ values: { surcharge_pkr_kwh: 400 } });
    const state = play(rich, [], 200).state;
    // what is left is what new uses earned, which is theirs
    expect(circularDebt(state)).toBeLessThan(20e9);
    expect(posted(state, 'debt-surcharge')).toBeLessThanOrEqual(
      1.614e12 + posted(state, 'debt-losses') + posted(state, 'debt-unpaid') + posted(state, 'debt-interest'),
    );
  });
});

describe('the country’s accounts', () => {
  const before = play(world, [], JULY).state;
  it('take in about what FY26 budgeted, pay its interest, and near the target', () => {
    // eleven and a half months are booked by 30 June
    expect(before.budget.receipts_pkr / 1e12).toBeGreaterThan(12);
    expect(before.budget.receipts_pkr / 1e12).toBeLessThan(15.5);
    expect(before.budget.interest_pkr / 1e12).toBeGreaterThan(7);
    expect(before.budget.interest_pkr / 1e12).toBeLessThan(9.5);
    expect(engine.quantity(world, before, 'primary_pct')).toBeGreaterThan(1);
    expect(engine.quantity(world, before, 'primary_pct')).toBeLessThan(4);
  });
  it('begin anew each July', () => {
    const after = engine.advance(world, before, [], JULY + 1);
    expect([after.budget.receipts_pkr, after.budget.interest_pkr, after.budget.primary_pkr]).toEqual([
      0, 0, 0,
    ]);
  });
  it('owe more when the currency falls', () => {
    const fallen = still(30);
    const level = still(30);
    // almost no dollars: the rate gives way on 1 August
    setBalance(fallen, 'central_usd', 1e11);
    const [one, two] = [fallen, level].map((state) => engine.advance(world, state, [], 50).budget);
    expect(one!.public_debt_pkr).toBeGreaterThan(two!.public_debt_pkr + 100e9);
  });
});
