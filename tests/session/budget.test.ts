// What the budget tab shows, against the core: lapse, vote and window, the debt's year, the bands of cover.
import { describe, expect, it } from 'vitest';
import { LEVERS } from '../../src/core/types.ts';
import { budgetDesk, coverOf, debtYear, dueUntil, type Game, moves } from '../../src/session/index.ts';
import { engine, playFrom, stateOn, worldOf } from '../helpers.ts';

const world = worldOf({ family: 'central', lasting: true });
/** A game as far as these selectors read one. */
function gameOn(day: number, stops: readonly number[] = [0]): Game {
  const state = stateOn(world, day);
  const snapshots = stops.map((stop) => [stop, stateOn(world, stop)] as const);
  return { world, state, shown: state, snapshots, history: { series: {} } } as unknown as Game;
}
const dated = (year: number, month: number, dayOfMonth: number): number => {
  for (let day = 0; day <= world.days; day++) {
    const date = engine.date(world, day);
    if (date.year === year && date.month === month && date.dayOfMonth === dayOfMonth) return day;
  }
  throw new Error('not in the run');
};

describe('the envelope', () => {
  it('has its vote in June 2026 first, the lapse six days later, sixty days to ask before', () => {
    const desk = budgetDesk(gameOn(40), engine);
    expect(desk.vote_day).toBe(dated(2026, 6, 24));
    expect(desk.lapse_day).toBe(dated(2026, 6, 30));
    expect(desk.window_day).toBe(dated(2026, 6, 24) - 60);
    expect([desk.step_usd, desk.most_usd, desk.asked_usd, desk.voted_usd]).toEqual([50e6, 150e6, 0, null]);
    expect(desk.wall_usd).toBeGreaterThan(200e6);
  });
  it('says on the evening of 30 June what the core takes that night', () => {
    const day = dated(2026, 6, 30);
    const game = gameOn(day);
    const lapsed: number[] = [];
    engine.step(world, game.state, [], (one) => {
      if (one.kind === 'lapse') lapsed.push(one.usd);
    });
    const { lapse_usd } = budgetDesk(game, engine);
    // custody and the halls' own costs are paid in the same step
    expect(Math.abs(lapse_usd - (lapsed[0] ?? 0))).toBeLessThan(20_000);
  });
  it('leaves out what a law in force lets the ministry keep, as the core does', () => {
    const day = dated(2026, 6, 30);
    const game = gameOn(day);
    const free = budgetDesk(game, engine).lapse_usd;
    const at = world.laws.findIndex(({ levers }) => levers.some(({ lever }) => lever === 'kept'));
    const law = world.laws[at];
    const state = structuredClone(game.state);
    state.laws.stage[at] = 'force';
    state.laws.clauses[at] = (law?.clauses ?? []).map(({ id, start }) => (id === 'keep_pct' ? 50 : start));
    // the core sums the levers when a law comes into force
    state.laws.lever[LEVERS.indexOf('kept')] = 0.5;
    const lapsed: number[] = [];
    engine.step(world, state, [], (one) => {
      if (one.kind === 'lapse') lapsed.push(one.usd);
    });
    const { lapse_usd } = budgetDesk({ ...game, shown: state }, engine);
    expect(lapse_usd).toBeCloseTo(free / 2, 0);
    expect(Math.abs(lapse_usd - (lapsed[0] ?? 0))).toBeLessThan(20_000);
  });
  it('has no more votes near the end of the run', () => {
    const desk = budgetDesk(gameOn(world.days - 30), engine);
    expect([desk.vote_day, desk.lapse_day, desk.window_day]).toEqual([null, null, null]);
  });
});

describe('circular debt', () => {
  it('has causes that add up to the change since 1 July, to the rupee', () => {
    const july = dated(2026, 7, 1);
    const game = gameOn(dated(2027, 1, 15), [0, july, dated(2026, 10, 1)]);
    const year = debtYear(game, engine);
    expect(year.from).toBe(july);
    const before = engine.quantity(world, stateOn(world, july), 'circular_debt_pkr');
    const sum = year.causes.reduce((all, { pkr }) => all + pkr, 0);
    expect(sum).toBe(year.level_pkr - before);
    expect(year.causes.find(({ cause }) => cause === 'debt-losses')?.pkr).toBeGreaterThan(0);
    expect(year.causes.find(({ cause }) => cause === 'debt-subsidy')?.pkr).toBeLessThan(0);
  });
  it('counts from the first day until a July has passed', () => {
    expect(debtYear(gameOn(100), engine).from).toBe(0);
  });
});

describe('import cover', () => {
  it('stands in the band of its months', () => {
    const game = gameOn(40);
    const at = (months: number) => {
      const state = { ...game.state, economy: { ...game.state.economy } };
      state.economy.import_month_usd = engine.quantity(world, state, 'fx_reserves_usd') / months;
      return coverOf({ ...game, shown: state }, engine)?.band;
    };
    expect([1, 2, 3, 5, 7].map(at)).toEqual(['red-low', 'amber-low', 'green', 'amber-high', 'red-high']);
  });
});

describe('what is due', () => {
  it('names the vote, the lapse, the Fund’s review and the plenary, and no loans', () => {
    const state = stateOn(world, 300);
    const game = { ...gameOn(300), shown: state } as Game;
    const due = dueUntil(game, engine, dated(2026, 7, 1));
    expect(due.map(({ kind }) => kind)).toEqual(['review', 'plenary', 'envelope', 'lapse']);
    expect(due[0]).toEqual({ kind: 'review', day: dated(2026, 5, 15), usd: 1.2e9, late: false });
    expect(dueUntil(gameOn(0), engine, 30)).toEqual([]);
  });
  it('tells of cover rather than of the dollars behind it', () => {
    const { state } = playFrom(world, stateOn(world, 0), [], 1);
    const series = { cover_months: [2, 3], fx_reserves_usd: [1e10, 2e10], circular_debt_pkr: [1e12, 2e12] };
    const game = { ...gameOn(1), state, history: { series } } as unknown as Game;
    expect(moves(game, engine, 0).map(({ quantity }) => quantity.id)).toEqual([
      'circular_debt_pkr',
      'cover_months',
    ]);
  });
});
