// The council: lists, seats and what they cost, loyalty, interests that are asked for or found, forecasts held against what came, and what each archetype works.
import { describe, expect, it } from 'vitest';
import { posted } from '../../../src/core/context.ts';
import { dueDay } from '../../../src/core/systems/council-forecasts.ts';
import { councilEffect } from '../../../src/core/systems/council-orders.ts';
import type { Command, CommandLog, Explanation, State } from '../../../src/core/types.ts';
import { NATIONAL_DRIVERS } from '../../../src/core/types.ts';
import type { Prepared } from '../../../src/core/world.ts';
import {
  contextOf,
  engine,
  good,
  lawfulFrom,
  play,
  playFrom,
  refusal,
  setBalance,
  stateOn,
  worldOf,
} from '../../helpers.ts';

const world = worldOf({ seed: 'council', cards: false, lasting: true });
const { advisers, questions } = world.nation.council!;
const place = (id: string): number => advisers.findIndex((one) => one.id === id);
const idOf = (at: number): string => advisers[at]!.id;
const SCANDAL = NATIONAL_DRIVERS.indexOf('scandal');

/** A first morning with these seated, whatever list there is. */
function seatedFrom(ids: readonly string[], from: State = stateOn(world)): State {
  ids.forEach((id, s) => {
    from.council.seat[s] = place(id);
    from.council.since_day[s] = from.day;
    from.council.loyalty[s] = 60;
  });
  from.council.candidates = from.council.candidates.filter((at) => !ids.includes(idOf(at)));
  return from;
}
const counsel = (
  adviser: string,
  bar: Partial<Extract<Command, { kind: 'council.counsel' }>> = {},
): Command => ({
  kind: 'council.counsel',
  adviser,
  question: 'coins',
  plan: 'stand',
  low: 90_000,
  mid: 100_000,
  high: 120_000,
  regret: 'buy',
  regret_by: 0,
  ...bar,
});
const explained = (w: Prepared, from: State, quantity: string, day: number): Explanation =>
  good(engine.explain(w, [], from, quantity, day));
const termOf = (one: Explanation, because: string): number =>
  one.terms.find((term) => term.because === because)?.amount ?? 0;

describe('lists and seats', () => {
  it('name three of different kinds on the first day and anew each March and September, whoever is ordered about', () => {
    const lists = (log: CommandLog): readonly string[][] =>
      play(world, log, 700).news.flatMap((one) => (one.kind === 'candidates' ? [[...one.advisers]] : []));
    const first = engine.begin(world).council.candidates;
    expect(new Set(first.map((at) => advisers[at]!.archetype)).size).toBe(3);
    const days = play(world, [], 700).news.flatMap((one) => (one.kind === 'candidates' ? [one.day] : []));
    const dates = days
      .map((day) => engine.date(world, day))
      .map(({ month, dayOfMonth }) => [month, dayOfMonth]);
    expect(dates).toEqual([
      [9, 1],
      [3, 1],
      [9, 1],
      [3, 1],
    ]);
    const bought = lists([[3, { kind: 'treasury.buy', usd: 1e6 }]]);
    expect(bought).toEqual(lists([]));
  });

  it('take capital, a star’s one point more, and fees of a twelfth each month', () => {
    const state = stateOn(world);
    state.council.candidates = [place('founder-bold'), place('veteran-bold')];
    const took = (adviser: string): number =>
      state.laws.capital - engine.preview(world, state, [{ kind: 'council.seat', adviser }]).laws.capital;
    expect([took('founder-bold'), took('veteran-bold')]).toEqual([3, 2]);
    const paid = (from: State): number => {
      const after = engine.advance(world, from, [], 20);
      return engine.quantity(world, after, 'treasury_usd');
    };
    const empty = stateOn(world);
    const gap = paid(empty) - paid(seatedFrom(['veteran-bold', 'whip-bold']));
    expect(gap).toBe((2 * 300_000) / 12);
  });

  it('are four, five by the law, and the fifth lapses with it', () => {
    const four = ['veteran-bold', 'whip-bold', 'keeper-bold', 'banker-bold'];
    const fifth: Command = { kind: 'council.seat', adviser: 'engineer-bold' };
    const listed = (state: State): State => {
      state.council.candidates = [place('engineer-bold')];
      return state;
    };
    expect(refusal(world, listed(seatedFrom(four)), fifth)).toBe('no-seat');
    const lawful = lawfulFrom(world, ['council']);
    const five = engine.preview(world, listed(seatedFrom(four, lawful.state)), [fifth]);
    expect(engine.quantity(world, five, 'advisers')).toBe(5);
    five.laws.stage[world.scenario.laws.indexOf('council')] = 'ended';
    const { state, news } = playFrom(world, five, [], 1);
    expect(engine.quantity(world, state, 'advisers')).toBe(4);
    expect(news).toContainEqual({ kind: 'adviser-left', day: 0, adviser: 'engineer-bold', why: 'seat' });
    expect(state.council.gone[place('engineer-bold')]).toBe(0);
  });

  it('refuse who is not listed, not there, not seated, and what costs more capital than there is', () => {
    const state = seatedFrom(['veteran-bold']);
    state.council.candidates = [place('whip-bold')];
    const code = (kind: 'seat' | 'dismiss' | 'declare' | 'recuse', adviser: string) =>
      refusal(world, state, { kind: `council.${kind}`, adviser } as Command);
    expect(code('seat', 'nobody')).toBe('unknown-adviser');
    expect(code('seat', 'veteran-bold')).toBe('seated');
    expect(code('seat', 'scholar-bold')).toBe('not-candidate');
    expect(code('dismiss', 'whip-bold')).toBe('not-seated');
    expect(code('recuse', 'veteran-bold')).toBe('declare-first');
    state.laws.capital = 0;
    expect(code('seat', 'whip-bold')).toBe('no-capital');
    expect(code('dismiss', 'veteran-bold')).toBe('no-capital');
    const other = worldOf({ scenario: 'two-lines' });
    expect(refusal(other, engine.begin(other), { kind: 'council.seat', adviser: 'whip-bold' })).toBe(
      'no-council',
    );
  });
});

describe('loyalty', () => {
  it('rises where counsel was asked for in the quarter and falls where it was not', () => {
    const from = seatedFrom(['veteran-bold', 'whip-bold']);
    const after = playFrom(world, from, [[1, counsel('veteran-bold')]], world.ends[0]!).state;
    const { loyal_asked, loyal_unasked } = world.p;
    expect(after.council.loyalty[0]! - after.council.loyalty[1]!).toBe(loyal_asked + loyal_unasked);
  });

  it('ends in a resignation under its least, and the opposition is briefed', () => {
    const from = seatedFrom(['veteran-bold']);
    from.council.loyalty[0] = world.p.loyal_least + 1;
    const { state, news } = playFrom(world, from, [], world.ends[0]!);
    expect(news.find((one) => one.kind === 'adviser-left')).toMatchObject({
      adviser: 'veteran-bold',
      why: 'resigned',
    });
    expect(state.council.seat[0]).toBe(-1);
    expect(state.council.gone[place('veteran-bold')]).toBe(1);
  });

  it('who is dismissed never comes back to a list, and is remembered as a scandal', () => {
    const from = seatedFrom(['veteran-bold']);
    const after = engine.preview(world, from, [{ kind: 'council.dismiss', adviser: 'veteran-bold' }]);
    expect(after.people.felt[SCANDAL]! - from.people.felt[SCANDAL]!).toBe(world.p.brief_scandal);
    expect(from.laws.capital - after.laws.capital).toBe(world.p.dismiss_capital);
    const lists = playFrom(world, after, [], 2000).news.flatMap((one) =>
      one.kind === 'candidates' ? one.advisers : [],
    );
    expect(lists.length).toBeGreaterThan(20);
    expect(lists).not.toContain('veteran-bold');
  });
});

describe('the register', () => {
  it('holds what is asked for, for certain and for a point; then it can be kept out of the room', () => {
    const from = seatedFrom(['founder-bold', 'veteran-bold']);
    const ask = (adviser: string): Command => ({ kind: 'council.declare', adviser });
    expect(engine.quantity(world, from, 'interests_unasked')).toBe(2);
    const asked = engine.preview(world, from, [ask('founder-bold'), ask('veteran-bold')]);
    expect(engine.quantity(world, asked, 'interests_unasked')).toBe(0);
    expect(from.laws.capital - asked.laws.capital).toBe(2);
    expect(refusal(world, asked, ask('founder-bold'))).toBe('declared');
    expect(refusal(world, asked, { kind: 'council.recuse', adviser: 'veteran-bold' })).toBe('no-interest');
    const out = engine.preview(world, asked, [{ kind: 'council.recuse', adviser: 'founder-bold' }]);
    expect(refusal(world, out, counsel('founder-bold'))).toBe('recused');
    expect(
      refusal(
        world,
        out,
        counsel('founder-bold', { question: 'dollars', regret: 'sell', low: 1, mid: 2, high: 3 }),
      ),
    ).toBeNull();
  });

  it('left empty, the papers find an interest at the stated odds, with scandal, less trust and a card; nothing is found of who has none', () => {
    const odd = worldOf({ seed: 'council', values: { surface_quarter: 0.999 }, lasting: true });
    const day = odd.ends[0]!;
    const two = playFrom(odd, seatedFrom(['founder-bold', 'veteran-bold'], stateOn(odd)), [], day);
    expect(two.news.filter((one) => one.kind === 'interest')).toEqual([
      { kind: 'interest', day: day - 1, adviser: 'founder-bold', interest: 'exchange', how: 'surfaced' },
    ]);
    const none = playFrom(odd, seatedFrom(['veteran-bold'], stateOn(odd)), [], day);
    expect(two.state.people.felt[SCANDAL]! - none.state.people.felt[SCANDAL]!).toBeCloseTo(
      odd.p.surface_scandal,
    );
    expect(two.state.people.trust_pct).toBeLessThan(none.state.people.trust_pct);
    expect(two.state.events.due_day[odd.scenario.events.indexOf('conflict-report')]).toBe(day + 6);
    const declared = engine.preview(odd, seatedFrom(['founder-bold'], stateOn(odd)), [
      { kind: 'council.declare', adviser: 'founder-bold' },
    ]);
    expect(playFrom(odd, declared, [], day).news.filter((one) => one.kind === 'interest')).toEqual([]);
  });

  it('is what cards act on: the adviser whom the papers found is kept out or sent away, a register opened asks everybody', () => {
    const found = seatedFrom(['veteran-bold', 'founder-bold', 'strategist-bold']);
    found.council.register[place('founder-bold')] = 3;
    const done = (act: 'declare' | 'recuse' | 'dismiss'): State => {
      const state = engine.preview(world, found, []);
      councilEffect(contextOf(world, state), act);
      return state;
    };
    const register = (state: State) =>
      ['veteran-bold', 'founder-bold', 'strategist-bold'].map((id) => state.council.register[place(id)]);
    expect(register(done('recuse'))).toEqual([0, 2, 0]);
    expect(register(done('declare'))).toEqual([1, 1, 1]);
    expect(done('dismiss').council.seat).toEqual([
      place('veteran-bold'),
      -1,
      place('strategist-bold'),
      -1,
      -1,
    ]);
  });

  it('soils a clean quarter while somebody has sat for a quarter unasked', () => {
    const clean = (ask: boolean): number => {
      // seated on day 50: not for a quarter yet at the first count, for longer at the second
      const state = seatedFrom(['veteran-bold'], stateOn(world, 50));
      state.office.quarter = world.p.clean_from_quarter;
      Object.assign(state.custody, { sign: 3, keys: 5, places: 3 });
      setBalance(state, 'reserve_sat', world.p.clean_least_sat);
      const log: CommandLog = ask ? [[50, { kind: 'council.declare', adviser: 'veteran-bold' }]] : [];
      const audits: CommandLog = [...log, [51, { kind: 'custody.audit', quarterly: true }]];
      return playFrom(world, state, audits, world.ends[1]!).state.office.clean_quarters;
    };
    expect(clean(true)).toBe(clean(false) + 1);
  });
});

describe('counsel', () => {
  const from = seatedFrom(['veteran-bold', 'whip-bold', 'keeper-bold']);
  it('is recorded as it is given, once a seat a quarter, before the call, with sound numbers only', () => {
    const after = engine.preview(world, from, [counsel('veteran-bold')]);
    expect(after.council.counsels).toMatchObject([
      {
        adviser: place('veteran-bold'),
        question: 0,
        plan: 0,
        low: 90_000,
        high: 120_000,
        due_day: dueDay(world, 0),
      },
    ]);
    expect(refusal(world, after, counsel('veteran-bold'))).toBe('asked-already');
    expect(refusal(world, after, counsel('whip-bold'))).toBeNull();
    const called = engine.preview(world, from, []);
    called.office.call = 1;
    expect(refusal(world, called, counsel('veteran-bold'))).toBe('called-first');
    for (const bar of [
      { low: 130_000 },
      { mid: 121_000 },
      { high: 120_000.5 },
      { regret_by: -1 },
      { high: 1e18 },
    ])
      expect(refusal(world, from, counsel('veteran-bold', bar)), JSON.stringify(bar)).toBe('bad-bar');
    expect(refusal(world, from, counsel('veteran-bold', { question: 'war' }))).toBe('unknown-question');
    expect(refusal(world, from, counsel('veteran-bold', { plan: 'hear' }))).toBe('unknown-plan');
  });

  it('is due on the last morning where the campaign ends before the next quarter does', () => {
    expect(dueDay(world, world.ends.at(-3)! + 1)).toBe(world.days);
    expect(dueDay(world, world.ends.at(-2)! + 1)).toBe(world.days);
  });

  it('is held against the figure of the morning after the next quarter: inside or outside, and worse than the best seat or not', () => {
    const due = dueDay(world, 1);
    expect(due).toBe(world.ends[1]);
    const price = Math.round(engine.quantity(world, stateOn(world, due), 'price_usd'));
    const { state, news } = playFrom(
      world,
      from,
      [
        [1, counsel('veteran-bold', { low: price - 5000, mid: price, high: price + 5000 })],
        [1, counsel('whip-bold', { low: price - 20_000, mid: price, high: price + 20_000 })],
        [1, counsel('keeper-bold', { low: price + 10_000, mid: price + 11_000, high: price + 20_000 })],
      ],
      due,
    );
    const was = news.find((one) => one.kind === 'counsel-came')!;
    const regret = news.flatMap((one) => (one.kind === 'counsel-came' ? [one.regret] : []));
    const unit = questions[0]!.scale * ('was' in was ? was.was : 1);
    expect(regret[0]).toBe(0);
    expect(regret[1]).toBeCloseTo(30_000 / unit);
    // ten times what lay outside: a bar that misses is dearer than one that is wide
    expect(regret[2]).toBeGreaterThan(2 * regret[1]!);
    const of = (list: readonly number[]) =>
      ['veteran-bold', 'whip-bold', 'keeper-bold'].map((id) => list[place(id)]);
    expect(of(state.council.resolved)).toEqual([1, 1, 1]);
    expect(of(state.council.hits)).toEqual([1, 1, 0]);
    expect(state.council.counsels).toEqual([]);
  });
});

describe('what advisers work', () => {
  /** The same days with nobody and with one of an archetype. */
  const both = (archetype: string, from: State = stateOn(world)): readonly [State, State] => [
    engine.preview(world, from, []),
    seatedFrom([`${archetype}-cautious`], engine.preview(world, from, [])),
  ];
  const read = (id: string, states: readonly State[]) => states.map((one) => engine.quantity(world, one, id));

  it('a strategist: own orders move the price less, and the figure says by what', () => {
    const [without, with_] = both('strategist');
    const paid = (state: State): number => engine.trade(world, state, 20e6).price_usd;
    expect(paid(with_)).toBeLessThan(paid(without));
    expect(termOf(explained(world, with_, 'order_impact_pct', 0), 'adviser')).toBe(-15);
  });

  it('a founder: more users in registered accounts', () => {
    const [without, with_] = both('founder').map((one) => engine.advance(world, one, [], 200));
    expect(with_!.people.formal_pct).toBeGreaterThan(without!.people.formal_pct);
    const [, from] = both('founder');
    const on = world.ends[0]! + 1;
    expect(termOf(explained(world, from, 'formal_pct', on), 'adviser')).toBeGreaterThan(0);
  });

  it('a veteran of the Fund: compliance month by month, under its own cause', () => {
    const [without, with_] = both('veteran').map((one) => engine.advance(world, one, [], 110));
    expect(with_!.programme.fund - without!.programme.fund).toBeCloseTo(4 * world.p.veteran_fund_month);
    const [, from] = both('veteran');
    expect(termOf(explained(world, from, 'fund', 110), 'fund-adviser')).toBeGreaterThan(0.5);
  });

  it('an engineer: a circuit is strung in fewer months, at the same price', () => {
    const { engineer_every, line_months, line_usd } = worldOf({
      values: { line_months: 12, line_usd: 12e6 },
    }).p;
    const quick = worldOf({
      seed: 'council',
      cards: false,
      lasting: true,
      values: { line_months, line_usd },
    });
    const link = world.nation.links[0]!.id;
    const done = (ids: readonly string[]): readonly [number, number] => {
      const { state, news } = playFrom(
        quick,
        seatedFrom(ids, stateOn(quick)),
        [[0, { kind: 'grid.reinforce', link }]],
        500,
      );
      const ready = news.find((one) => one.kind === 'line-ready')!;
      return [ready.day, posted(state, 'line')];
    };
    const [slow, quickly] = [done([]), done(['engineer-bold'])];
    expect(engineer_every).toBe(5);
    expect(slow[0] - quickly[0]).toBeGreaterThan(50);
    expect(quickly[1]).toBe(slow[1]);
    const [, from] = both('engineer');
    expect(termOf(explained(world, from, 'circuit_months', 0), 'adviser')).toBe(-6);
  });

  it('a custody officer: odds of insiders and lost keys, a step of their own', () => {
    const [hands, lost, raid] = ['hazard_insider_pct', 'hazard_lost_pct', 'hazard_raid_pct'].map((id) =>
      read(id, both('keeper')),
    );
    expect(hands![1]! / hands![0]!).toBeCloseTo(world.p.keeper_share, 2);
    expect(lost![1]! / lost![0]!).toBeCloseTo(world.p.keeper_share, 2);
    expect(raid![1]).toBe(raid![0]);
    expect(termOf(explained(world, both('keeper')[1], 'hazard_insider_pct', 0), 'adviser')).toBeLessThan(0);
  });

  it('a central banker: lenders ask less', () => {
    const [without, with_] = both('banker').map((one) => engine.advance(world, one, [], 200));
    const gap = without!.economy.spread_bp - with_!.economy.spread_bp;
    expect(gap).toBeGreaterThan(0.5 * world.p.banker_bp);
    expect(gap).toBeLessThan(1.5 * world.p.banker_bp);
  });

  it('a whip: one meeting a quarter costs nothing', () => {
    const law = 'audit-act';
    const [one, two] = world.nation.parliament!.members;
    const log: CommandLog = [[0, { kind: 'laws.table', law, clauses: {} }]];
    const floor = (state: State): State => {
      const tabled = engine.preview(world, state, [log[0]![1]]);
      tabled.laws.capital = 5;
      return tabled;
    };
    const [without, with_] = both('whip').map(floor);
    const meet = (member: string): Command => ({ kind: 'parliament.meet', law, member });
    const left = (state: State): number[] => {
      const first = engine.preview(world, state, [meet(one!.id)]);
      return [first.laws.capital, engine.preview(world, first, [meet(two!.id)]).laws.capital];
    };
    expect(left(without!)).toEqual([4, 3]);
    expect(left(with_!)).toEqual([5, 4]);
    expect(read('meeting_points', both('whip'))).toEqual([1, 0]);
  });

  it('a scholar: answers a part of what is held against coins, and adds nothing where nothing is', () => {
    expect(read('faith_points', both('scholar'))).toEqual([0, 0]);
    const bought = engine.advance(world, stateOn(world), [[0, { kind: 'treasury.buy', usd: 5e6 }]], 2);
    const [without, with_] = read('faith_points', both('scholar', bought));
    expect(without).toBeLessThan(0);
    expect(with_! / without!).toBeCloseTo(1 - world.p.scholar_share, 2);
  });
});
