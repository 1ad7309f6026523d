// The Fund: reviews passed, put off and lapsed; breaches on half-year averages; waivers, consultation, a new programme.
import { describe, expect, it } from 'vitest';
import { posted } from '../../../src/core/context.ts';
import { board } from '../../../src/core/systems/programme-fund.ts';
import { halfYear, openPoints } from '../../../src/core/systems/programme-measures.ts';
import { type Command, FUND_CAUSES, type Happening, type State } from '../../../src/core/types.ts';
import type { Prepared } from '../../../src/core/world.ts';
import {
  calmWorld,
  contextOf,
  engine,
  good,
  lawfulFrom,
  play,
  playFrom,
  refusal,
  stateOn,
  worldOf,
} from '../../helpers.ts';

const world = calmWorld();
const data = world.nation.programme!;
/** 15 December 2025, 15 May 2026, 15 October 2027 */
const FIRST = 183;
const SECOND = 334;
const LAST = 852;
const reviews = (news: readonly Happening[]) => news.filter((one) => one.kind === 'review');
const points = (state: State, id: string, of = world): number =>
  openPoints(of, state)[of.nation.programme!.fund.benchmarks.findIndex((one) => one.id === id)]!;
const quantity = (state: State, id: string): number => engine.quantity(world, state, id);
/** Licensed halls that run from the first day. */
function withHalls(state: State, mw: number, tariff_pkr_kwh: number): State {
  state.halls.licensed = [
    {
      place: 0,
      mw,
      j_th: 16,
      tariff_pkr_kwh,
      royalty_pct: 5,
      interruptible: 1,
      arrive_day: 0,
      lean: 0,
      partner: -1,
      until_day: -1,
      margin_usd: 0,
      days: 0,
    },
  ];
  return state;
}

describe('a programme kept', () => {
  it('passes all five reviews on their days without any order, each with its tranche, and is completed', () => {
    const { state, news } = play(world, [], 900);
    expect(reviews(news).map(({ day, passed, usd }) => [day, passed, usd])).toEqual(
      [FIRST, SECOND, 548, 699, LAST].map((day) => [day, true, 1.2e9]),
    );
    expect(posted(state, 'fx-tranche')).toBe(5 * 1.2e11);
    expect(news.filter((one) => one.kind === 'programme-ended')).toEqual([
      { kind: 'programme-ended', day: LAST, completed: true },
    ]);
    expect([quantity(state, 'reviews_passed'), quantity(state, 'reviews_late')]).toEqual([5, 0]);
  });
  it('asks for a reform by each review from the second, and is late where none was passed', () => {
    const strict = good(
      engine.openMedian(good(engine.spec('pakistan-2025', 'tests', 'central'))),
    ) as Prepared;
    const reforms = strict.nation.programme!.fund.benchmarks.find(({ id }) => id === 'reforms')!;
    const { state, news } = play(strict, [], 900);
    expect(
      reviews(news)
        .map(({ passed }) => passed)
        .slice(0, 3),
    ).toEqual([true, true, false]);
    expect(points(state, 'reforms', strict)).toBe(state.programme.phase > 0 ? 0 : reforms.points * 2);
    const kept = playFrom(strict, lawfulFrom(strict, reforms.laws).state, [], 900);
    expect(reviews(kept.news).filter(({ passed }) => passed)).toHaveLength(5);
    const half = lawfulFrom(strict, reforms.laws.slice(0, 1)).state;
    half.programme.done = 2;
    expect(points(half, 'reforms', strict)).toBe(reforms.points);
  });
  it('is monitored twice a year afterwards', () => {
    const { news } = playFrom(world, stateOn(world, 900), [], 1300);
    const days = news.filter((one) => one.kind === 'monitored').map(({ day }) => engine.date(world, day));
    expect(days.map(({ month, dayOfMonth }) => [month, dayOfMonth])).toEqual([
      [4, 15],
      [10, 15],
    ]);
  });
});

describe('a review put off', () => {
  const before = stateOn(world, FIRST);
  /** outlay was over the wall once since the last board, and the record is thin */
  const bent = (): State => {
    const state = stateOn(world, FIRST);
    state.programme.fund = 55;
    state.programme.fund_by[0] = 55 - state.programme.fund_by[1]!;
    state.programme.over_wall = 1;
    return state;
  };
  const { state: after, news } = playFrom(world, bent(), [], FIRST + 1);
  it('takes the points of what is open, pays nothing, and sits again by how far the mark is missed', () => {
    expect(reviews(news)).toMatchObject([{ passed: false, fund: 55 - 12, months: 3 }]);
    expect(posted(after, 'fx-tranche')).toBe(posted(before, 'fx-tranche'));
    expect(after.programme.due_day).toBe(FIRST + 90);
    expect(quantity(after, 'reviews_late')).toBe(1);
    expect(after.programme.investors).toBeLessThan(before.programme.investors);
  });
  it('weakens rupee and credit while it stands, and cuts the envelope voted', () => {
    const [calm, late] = [bent(), bent()].map((state, i) => {
      if (i === 0) state.programme.over_wall = 0;
      return engine.advance(world, state, [], FIRST + 60);
    });
    expect(late!.economy.fx_pkr_usd).toBeGreaterThan(calm!.economy.fx_pkr_usd * 1.01);
    expect(late!.economy.spread_bp).toBeGreaterThan(calm!.economy.spread_bp + 50);
    const june = stateOn(world, 374);
    june.programme.late_day = 350;
    june.programme.due_day = 400;
    const calmly = structuredClone(june);
    calmly.programme.late_day = -1;
    const voted = (state: State): number => engine.advance(world, state, [], 375).budget.voted_usd;
    expect(voted(june)).toBe(Math.round(voted(calmly) * world.p.envelope_breach_factor));
  });
  it('gives back what was mended and pays at the next sitting', () => {
    const { state, news: later } = playFrom(world, after, [], FIRST + 91);
    expect(reviews(later)).toMatchObject([{ day: FIRST + 90, passed: true, fund: 58 }]);
    expect(posted(state, 'fx-tranche')).toBe(1.2e11);
    expect(state.programme.late_day).toBe(-1);
    // the second review keeps its day, and is not counted late
    expect(state.programme.due_day).toBe(SECOND);
  });
  it('passes at a waiver for the worst breach, which costs a point more each time', () => {
    const state = bent();
    state.laws.capital = 10;
    const waived = engine.preview(world, state, [{ kind: 'programme.waive' }]);
    expect(waived.laws.capital).toBe(7);
    expect(reviews(playFrom(world, waived, [], FIRST + 1).news)).toMatchObject([{ passed: true, fund: 55 }]);
    waived.programme.waiver = 0;
    expect(engine.preview(world, waived, [{ kind: 'programme.waive' }]).laws.capital).toBe(3);
  });
  it('ends the programme lapsed when the mark is never reached', () => {
    const state = stateOn(world, FIRST);
    state.programme.fund = 2;
    state.programme.fund_by[0] = 2 - state.programme.fund_by[1]!;
    const { state: end, news: told } = playFrom(world, state, [], LAST + data.fund.grace_days + 1);
    expect(told.filter((one) => one.kind === 'programme-ended')).toEqual([
      { kind: 'programme-ended', day: LAST + data.fund.grace_days, completed: false },
    ]);
    expect([end.programme.completed, end.programme.lapsed, end.programme.passed]).toEqual([0, 1, 0]);
    expect(quantity(end, 'reviews_late')).toBe(1);
  });
  it('charges a breach that stays open again at each review', () => {
    const state = stateOn(world, FIRST);
    state.programme.unconsulted = 1;
    const ctx = contextOf(world, state);
    board(ctx, state.programme, data);
    state.programme.unconsulted = 1;
    board(ctx, state.programme, data);
    const at = FUND_CAUSES.length + data.fund.benchmarks.findIndex((one) => one.id === 'unconsulted');
    expect(state.programme.fund_by[at]).toBe(-16);
  });
});

describe('favours to halls', () => {
  it('are a breach under the general tariff, and none for a pilot', () => {
    const state = engine.advance(world, withHalls(stateOn(world), 100, 20), [], 60);
    expect(halfYear(world, state).gap).toBeCloseTo(world.p.package_base_pkr_kwh - 20, 0);
    expect(points(state, 'targeting')).toBe(15);
    expect(points(stateOn(world, 60), 'targeting')).toBe(0);
  });
  it('are not a low price: what everybody may have is no favour while it covers the power', () => {
    const state = withHalls(stateOn(world), 100, 22.98);
    state.grid.package_end_day = 1200;
    state.grid.package_pkr_kwh = 22.98;
    const after = engine.advance(world, state, [], 60);
    expect(halfYear(world, after).gap).toBeLessThan(0.25);
    expect(points(after, 'targeting')).toBe(0);
  });
  it('under the cost of their power are a breach whatever the general tariff', () => {
    const state = withHalls(stateOn(world), 100, 5);
    state.grid.package_end_day = 1200;
    state.grid.package_pkr_kwh = 5;
    const after = engine.advance(world, state, [], 60);
    const { cost, paid, gap } = halfYear(world, after);
    expect(gap).toBeCloseTo(cost - paid, 9);
    expect(points(after, 'targeting')).toBe(15);
  });
  it('are judged on half a year: raised for the review’s month, they are still seen; kept up, they are gone', () => {
    const raised = engine.advance(world, withHalls(stateOn(world), 100, 15), [], 150);
    raised.halls.licensed[0]!.tariff_pkr_kwh = 40;
    const review = engine.advance(world, raised, [], FIRST);
    expect(points(review, 'targeting')).toBe(15);
    const kept = engine.advance(world, raised, [], 150 + 220);
    expect(points(kept, 'targeting')).toBe(0);
  });
  it('show as terms that add up', () => {
    const log = [] as const;
    const from = withHalls(stateOn(world), 100, 20);
    const told = good(engine.explain(world, log, from, 'targeting_pkr_kwh', 60));
    expect(told.terms.map(({ because }) => because)).toEqual(['general-tariff', 'halls-paid']);
    expect(told.terms.reduce((sum, { amount }) => sum + amount, 0)).toBe(told.value);
  });
});

describe('other benchmarks', () => {
  it.each<[string, (state: State) => void]>([
    [
      'wall',
      (state) => {
        state.budget.over_wall = 1;
      },
    ],
    [
      'debt',
      (state) => {
        state.programme.debt_pkr *= 0.9;
      },
    ],
    [
      'primary',
      (state) => {
        state.budget.primary_pkr = 0;
      },
    ],
    [
      'dollars',
      (state) => {
        state.programme.coins_usd = -60e8;
      },
    ],
    [
      'unconsulted',
      (state) => {
        state.programme.unconsulted = 1;
      },
    ],
  ])('%s opens by its measure and not without it', (id, bend) => {
    const state = stateOn(world, 150);
    expect(points(state, id)).toBe(0);
    bend(state);
    expect(points(state, id)).toBeGreaterThan(0);
  });
  it('holdings over a hundred coins want reporting', () => {
    const rich = worldOf({ scenario: 'pakistan-2025' });
    const state = stateOn(rich, 20);
    state.ledger.balance[4] = 101e8;
    expect(points(state, 'unreported', rich)).toBe(8);
    expect(
      points(engine.preview(rich, state, [{ kind: 'programme.report', on: true }]), 'unreported', rich),
    ).toBe(0);
  });
  it('an announcement without a word counts, one after a consultation does not, and a consultation mends', () => {
    const rule: Command = { kind: 'treasury.buying', usd: 1e6, below_usd: 1, keep_usd: 0 };
    const state = stateOn(world, 20);
    const alone = engine.preview(world, state, [rule]);
    expect(points(alone, 'unconsulted')).toBe(8);
    expect(points(engine.preview(world, alone, [{ kind: 'programme.consult' }]), 'unconsulted')).toBe(0);
    const asked = engine.preview(world, state, [{ kind: 'programme.consult' }, rule]);
    expect([points(asked, 'unconsulted'), asked.laws.capital]).toEqual([0, state.laws.capital - 1]);
  });
  it('asking parliament for more costs three points a step', () => {
    const state = stateOn(world, 340);
    const asked = engine.preview(world, state, [{ kind: 'budget.ask', usd: 100e6 }]);
    expect(asked.programme.fund - state.programme.fund).toBeCloseTo(-6, 9);
  });
});

describe('a new programme', () => {
  const thin = (day: number): State => {
    const state = stateOn(world, day);
    state.economy.import_month_usd *= 2;
    state.laws.capital = 5;
    return state;
  };
  const request: Command = { kind: 'programme.request' };
  it('may be asked for after the first, under three months of cover, for two points', () => {
    expect(refusal(world, thin(400), request)).toBe('programme-runs');
    const calm = stateOn(world, 900);
    calm.economy.import_month_usd /= 2;
    expect(refusal(world, calm, request)).toBe('cover-enough');
    expect(refusal(world, thin(900), request)).toBe(null);
  });
  it('begins after the talks with its first dollars, then half-yearly reviews, and bars coins', () => {
    const { state, news } = playFrom(world, thin(900), [[900, request]], 1300);
    expect(news.filter((one) => one.kind === 'programme-begun')).toEqual([
      { kind: 'programme-begun', day: 990, usd: 1e9 },
    ]);
    expect(reviews(news).map(({ day, passed }) => [day, passed])).toEqual([[990 + 182, true]]);
    state.programme.coins_usd -= 1;
    expect(points(state, 'dollars')).toBe(15);
  });
  it('waits while a breach is open', () => {
    const state = thin(900);
    const talks = engine.advance(world, state, [[900, request]], 989);
    talks.programme.unconsulted = 1;
    const { state: after, news } = playFrom(world, talks, [], 1025);
    expect(news.find((one) => one.kind === 'review')).toMatchObject({ day: 990, passed: false });
    expect(after.programme.phase).toBe(0);
  });
});

describe('orders to the programme', () => {
  it.each<[string | null, Command, number]>([
    [null, { kind: 'programme.consult' }, 5],
    ['no-capital', { kind: 'programme.consult' }, 0],
    ['nothing-to-waive', { kind: 'programme.waive' }, 5],
    ['already-so', { kind: 'programme.report', on: false }, 0],
    [null, { kind: 'programme.report', on: true }, 0],
    ['unknown-act', { kind: 'programme.act', act: 'constructor' }, 5],
    ['no-capital', { kind: 'programme.act', act: 'analytics' }, 0],
    [null, { kind: 'programme.act', act: 'analytics' }, 1],
  ])('refused as %s: %o with %i points', (code, command, capital) => {
    const state = stateOn(world, 20);
    state.laws.capital = capital;
    expect(refusal(world, state, command)).toBe(code);
  });
  it('a consultation is not asked twice in a season', () => {
    const asked = engine.preview(world, stateOn(world, 20), [{ kind: 'programme.consult' }]);
    expect(refusal(world, asked, { kind: 'programme.consult' })).toBe('just-consulted');
  });
  it('a nation without a programme has none of it', () => {
    const lines = worldOf({ scenario: 'two-lines' });
    expect(refusal(lines, engine.begin(lines), { kind: 'programme.consult' })).toBe('no-programme');
    expect(engine.quantity(lines, engine.begin(lines), 'standing')).toBe(50);
  });
});
