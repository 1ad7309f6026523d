// FATF and its grey list, standing, raters, deals with partners, other states' coins and the Global South ranking.
import { describe, expect, it } from 'vitest';
import { posted } from '../../../src/core/context.ts';
import { createEngine } from '../../../src/core/index.ts';
import { calledFor } from '../../../src/core/systems/programme-fatf.ts';
import type { Command, Engine, Law, State } from '../../../src/core/types.ts';
import type { Prepared } from '../../../src/core/world.ts';
import { engine, good, play, playFrom, refusal, setBalance, stateOn, worldOf } from '../../helpers.ts';
import { busyLog } from '../../properties/orders.ts';

const median = (of: Engine = engine): Prepared =>
  good(of.openMedian(good(of.spec('pakistan-2025', 'tests', 'central')))) as Prepared;
const world = median();
const data = world.nation.programme!;
const quantity = (state: State, id: string): number => engine.quantity(world, state, id);

/** Content with laws of these ids that do nothing, so that their being in force alone is seen. */
function withLaws(ids: readonly string[]): Engine {
  const { catalogue } = engine;
  const bare = (id: string): Law => ({
    id,
    cost_capital: 0,
    when: null,
    kind: 'tariff',
    ordinance: false,
    targets: false,
    chair: '',
    position: {},
    petition: 0,
    sunset: null,
    on_lapse: [],
    levers: [],
    clauses: [],
    stages: [{ id: 'cabinet', days: 1 }],
    effects: [],
    source: 'design: test',
  });
  const fresh = ids.filter((id) => !catalogue.laws.some((law) => law.id === id));
  return createEngine(engine.rules, {
    ...catalogue,
    laws: [...catalogue.laws, ...fresh.map(bare)],
    scenarios: catalogue.scenarios.map((one) =>
      one.id === 'pakistan-2025' ? { ...one, laws: [...new Set([...one.laws, ...ids])] } : one,
    ),
  });
}
function inForce(of: Prepared, state: State, ids: readonly string[]): State {
  for (const id of ids) state.laws.stage[of.scenario.laws.indexOf(id)] = 'force';
  return state;
}

describe('the FATF meter', () => {
  it('starts at 35: a country like this one, and its users outside the banks', () => {
    expect(quantity(engine.begin(world), 'fatf')).toBe(35);
  });
  it('moves by named drivers, a few points a month, and says which', () => {
    const other = withLaws(['licensing', 'travel-rule']);
    const own = median(other);
    const licences = inForce(own, other.begin(own), ['licensing']);
    const early = other.advance(own, licences, [], 200);
    expect(Math.abs(early.programme.fatf - 50)).toBeLessThan(3);
    const ruled = other.advance(own, inForce(own, early, ['travel-rule']), [], 420);
    expect(Math.abs(ruled.programme.fatf - 20)).toBeLessThan(3);
    const told = good(other.explain(own, [], ruled, 'fatf', 420));
    const term = (id: string): number => told.terms.find(({ because }) => because === id)?.amount ?? 0;
    expect([term('fatf-base'), term('driver-travel-rule')]).toEqual([25, -15]);
    // users have grown or gone since the first day
    expect(Math.abs(term('driver-outside-banks') - 10)).toBeLessThan(3);
  });
  it('counts a figure linearly: halls that no law supervises', () => {
    const driver = data.fatf.drivers.find((one) => one.id === 'unruled-halls')!;
    const called = [0, 20, 160, 300, 1e6].map((mw) => {
      const state = stateOn(world, 20);
      state.grid.use_mwh[2] = mw * 24;
      return calledFor(world, state, driver);
    });
    expect(called).toEqual([0, 0, 3, 6, 12]);
  });
  it('falls by the acts against dirty money, once they work', () => {
    const log: [number, Command][] = data.fatf.acts.map((act) => [5, { kind: 'programme.act', act: act.id }]);
    const { state, news } = play(world, log, 500);
    expect(news.flatMap((one) => (one.kind === 'act-works' ? [[one.act, one.day]] : []))).toEqual([
      ['analytics', 125],
      ['fmu-links', 245],
    ]);
    expect(Math.abs(state.programme.fatf - 10)).toBeLessThan(3);
    expect(posted(state, 'compliance')).toBe(10e8);
  });
});

describe('the grey list', () => {
  const scandal = (): State => {
    const state = stateOn(world, 100);
    state.programme.shock = 60;
    return state;
  };
  // before assessors lose patience in 2027 there is a law for them to read
  const first = playFrom(world, scandal(), [], 500);
  const ruled = inForce(world, first.state, ['assets-act', 'travel-rule']);
  const { state, news: later } = playFrom(world, ruled, [], 1200);
  const news = [...first.news, ...later];
  const outcomes = news.flatMap((one) => (one.kind === 'plenary' ? [one] : []));
  it('takes a country in at a plenary at 70 or more, and lets it go after two under 50 and eighteen months', () => {
    expect(outcomes[0]).toMatchObject({ day: 131, outcome: 'listed' });
    const out = outcomes.find((one) => one.outcome === 'removed')!;
    expect(out.day - 131).toBeGreaterThanOrEqual(world.p.grey_least_days);
    const between = outcomes.filter((one) => one.day > 131 && one.day < out.day);
    expect(between.every((one) => one.outcome === 'kept')).toBe(true);
    expect(between.at(-1)!.fatf).toBeLessThan(50);
    expect([state.programme.grey, outcomes.at(-1)!.outcome]).toEqual([0, 'clear']);
  });
  it('warns between 50 and 70 and lists nobody', () => {
    const warm = stateOn(world, 100);
    warm.programme.shock = 30;
    const told = playFrom(world, warm, [], 140);
    expect(told.news.find((one) => one.kind === 'plenary')).toMatchObject({ outcome: 'warned' });
    expect(told.state.programme.grey).toBe(0);
  });
  it('costs investment, remittances and spread', () => {
    const [clean, listed] = [0, 1].map((grey) => {
      const at = stateOn(world, 140);
      at.programme.grey = grey;
      at.programme.grey_day = 131;
      const month = engine.advance(world, at, [], 201);
      return {
        spread: month.economy.spread_bp,
        invested: posted(month, 'fx-investment') - posted(at, 'fx-investment'),
        sent: month.economy.remittances_usd,
      };
    });
    expect(listed!.spread).toBeGreaterThan(clean!.spread + 60);
    expect(listed!.invested / clean!.invested).toBeLessThan(0.86);
    expect(listed!.sent / clean!.sent).toBeCloseTo(1 - world.p.grey_remittance, 3);
  });
});

describe('standing and raters', () => {
  it('is half the Fund, three tenths a clean meter and a fifth the rating, and offers of halls follow it', () => {
    const state = stateOn(world, 20);
    expect(quantity(state, 'standing')).toBeCloseTo(0.5 * state.programme.fund + 0.3 * 65 + (20 * 5) / 11, 9);
    const terms = { tariff_pkr_kwh: 20, royalty_pct: 5, interruptible: false } as const;
    const offer = engine.offer(world, state, terms);
    state.programme.fund = 0;
    expect(engine.offer(world, state, terms)).toBeCloseTo(
      (offer * quantity(state, 'standing')) / quantity(stateOn(world, 20), 'standing'),
      9,
    );
    const told = good(engine.explain(world, [], engine.begin(world), 'standing', 20));
    expect(told.terms).toHaveLength(3);
  });
  it('raters hold a notch back while coins weigh more than their share of the reserves', () => {
    const rich = stateOn(world, 200);
    setBalance(rich, 'reserve_sat', 40_000e8);
    const [poor, heavy] = [stateOn(world, 200), rich].map((at) => engine.advance(world, at, [], 201));
    expect(heavy!.economy.rating).toBe(poor!.economy.rating - 1);
    setBalance(heavy!, 'reserve_sat', 0);
    const [low, back] = [poor, heavy].map((at) => engine.advance(world, at!, [], 382));
    expect(back!.economy.rating - heavy!.economy.rating).toBe(low!.economy.rating - poor!.economy.rating + 1);
  });
});

describe('deals', () => {
  const ready = (): State => {
    const state = stateOn(world, 60);
    state.programme.goodwill.fill(100);
    state.laws.capital = 10;
    for (let i = 0; i < state.programme.drivers.length; i++) state.programme.drivers[i] = 0;
    state.programme.fatf = 25;
    return state;
  };
  it.each(data.deals.map((deal) => deal.id))('%s is signed, costs what it says and moves a figure', (id) => {
    const deal = data.deals.find((one) => one.id === id)!;
    const order: Command = { kind: 'programme.deal', deal: id };
    const before = ready();
    expect(refusal(world, before, order)).toBe(null);
    const signed = engine.preview(world, before, [order]);
    expect(before.laws.capital - signed.laws.capital).toBe(deal.capital);
    expect(posted(signed, 'compliance') - posted(before, 'compliance')).toBe(deal.usd * 100);
    const [without, with_] = [[], [[60, order]] as [number, Command][]].map((log) =>
      engine.advance(world, before, log, 1000),
    );
    const moved = [
      'fx_reserves_usd',
      'fatf',
      'fund',
      'investors',
      'south_index',
      'spread_bp',
      'cover_months',
    ].filter((figure) => Math.abs(quantity(with_!, figure) - quantity(without!, figure)) > 0.3);
    expect(moved.length, id).toBeGreaterThan(0);
  });
  it('a deposit goes back with interest when it ends, and may be had again', () => {
    const order: Command = { kind: 'programme.deal', deal: 'gulf-deposit' };
    const { state, news } = playFrom(world, ready(), [[60, order]], 430);
    expect(posted(state, 'fx-deposit')).toBe(1e11);
    expect(posted(state, 'fx-deposit-back')).toBe(1.05e11);
    expect(news.find((one) => one.kind === 'deal-over')).toMatchObject({ day: 425, usd: 1.05e9 });
    expect(refusal(world, engine.preview(world, ready(), [order]), order)).toBe('deal-runs');
    state.laws.capital = 5;
    expect(refusal(world, state, order)).toBe(null);
  });
  it('are refused for want of goodwill, of what the partner asks, of capital and of cash', () => {
    const refused = (deal: string, bend: (state: State) => void): unknown => {
      const state = ready();
      bend(state);
      return refusal(world, state, { kind: 'programme.deal', deal });
    };
    expect([
      refused('nowhere', () => {}),
      refused('gulf-deposit', (state) => state.programme.goodwill.fill(10)),
      refused('us-chips', (state) => {
        state.programme.fatf = 60;
      }),
      refused('bank-guarantee', (state) => {
        state.laws.capital = 1;
      }),
      refused('china-cable', (state) => setBalance(state, 'treasury_usd', 0)),
      refused('us-analytics', (state) => {
        state.programme.acts.fill(5);
      }),
    ]).toEqual(['unknown-deal', 'low-goodwill', 'deal-needs', 'no-capital', 'no-cash', 'act-taken']);
  });
  it('use goodwill up, and it comes back to what the partner thinks', () => {
    const signed = engine.preview(world, ready(), [{ kind: 'programme.deal', deal: 'us-chips' }]);
    const [china, us] = ['china', 'us'].map((id) => data.partners.findIndex((one) => one.id === id));
    expect([signed.programme.goodwill[china!], signed.programme.goodwill[us!]]).toEqual([88, 90]);
    const later = engine.advance(world, signed, [], 1200);
    expect(Math.abs(later.programme.goodwill[china!]! - 65)).toBeLessThan(1);
  });
});

describe('other states', () => {
  const plain = worldOf({ seed: 'rivals', lasting: true });
  const end = engine.advance(plain, engine.begin(plain), [], plain.days);
  it('each move in ten years without an order', () => {
    data.rivals.forEach((rival, r) => {
      expect(end.programme.held_btc[r], rival.id).not.toBe(rival.held_btc);
    });
  });
  it('never see the player', () => {
    const busy = engine.advance(plain, engine.begin(plain), busyLog(plain.days), plain.days);
    expect(busy.log.count).toBeGreaterThan(100);
    expect(busy.treasury.net_usd).not.toBe(0);
    const still = engine.advance(plain, engine.begin(plain), [], busy.day);
    expect(busy.programme.held_btc).toEqual(still.programme.held_btc);
    expect(busy.programme.law).toEqual(still.programme.law);
  });
  it('differ by luck of their own', () => {
    const twin = worldOf({ seed: 'rivals-2' });
    const other = engine.advance(twin, engine.begin(twin), [], twin.days);
    expect(other.programme.held_btc).not.toEqual(end.programme.held_btc);
  });
  it('keep their rules: who mines follows the subsidy, who buys buys more in a dip', () => {
    const r = data.rivals.findIndex((one) => one.id === 'uae');
    const months = (from: State, to: State): number =>
      to.programme.held_btc[r]! - from.programme.held_btc[r]!;
    const at = [0, 365, 2000, 2365].map((day) => engine.advance(plain, engine.begin(plain), [], day));
    expect(months(at[2]!, at[3]!)).toBeLessThan(months(at[0]!, at[1]!) * 0.6);
  });
});

describe('the ranking', () => {
  it('puts the country last on the first day and says who is ahead', () => {
    const state = engine.begin(world);
    const told = good(engine.explain(world, [], state, 'rank', 0));
    expect(told.value).toBe(1 + data.rivals.filter((one) => one.south).length);
    expect(told.terms.reduce((sum, { amount }) => sum + amount, 0)).toBe(told.value);
    expect(told.terms.map(({ because }) => because)).toContain('ahead-el-salvador');
  });
  it('rises with coins, law and deals', () => {
    const other = withLaws(['licensing', 'reserve-act']);
    const own = median(other);
    const state = inForce(own, other.begin(own), ['licensing', 'reserve-act']);
    setBalance(state, 'reserve_sat', 10_000e8);
    expect(other.quantity(own, state, 'rank')).toBeLessThan(quantity(engine.begin(world), 'rank'));
    const told = good(other.explain(own, [], state, 'south_index', 0));
    expect(told.terms.map(({ because }) => because)).toEqual([
      'index-reserve',
      'index-law',
      'index-standing',
    ]);
  });
});
