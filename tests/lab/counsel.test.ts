// Counsel: computed from a morning and beliefs alone, never from the run's own luck; seats may differ and all be honest; what a run records comes out again.
import { describe, expect, it } from 'vitest';
import type { Command, State } from '../../src/core/types.ts';
import { counselOf, counselsOf, imaginedSeed } from '../../src/lab/counsel.ts';
import { ordersOf } from '../../src/lab/plans.ts';
import { recountCounsel } from '../../src/lab/recount.ts';
import { engine, good, runFileOf, stateOn, worldOf } from '../helpers.ts';

const world = worldOf({ seed: 'counsel' });
const { advisers, questions } = world.nation.council!;
const morning = engine.advance(
  world,
  engine.begin(world),
  [
    [0, { kind: 'treasury.buy', usd: 10e6 }],
    [1, { kind: 'treasury.buying', usd: 400_000, below_usd: 1e9, keep_usd: 1e6 }],
  ],
  60,
);
const ask = (state: State, adviser: string, question = 'coins') =>
  good(counselOf(engine, world, state, adviser, question));

describe('counsel', () => {
  it('is the same from the same morning, is taken as an order, and leaves the morning as it was', () => {
    const print = engine.fingerprint(morning);
    const one = ask(morning, 'veteran-cautious');
    expect(ask(morning, 'veteran-cautious')).toEqual(one);
    expect(engine.fingerprint(morning)).toBe(print);
    const seated = engine.preview(world, morning, []);
    seated.council.seat[0] = advisers.findIndex(({ id }) => id === 'veteran-cautious');
    expect(engine.check(world, seated, one)).toBeNull();
  });

  it('never plays the run’s own luck, and does not know what is hidden: regime, fair value, the length of a spell, cards in the hand', () => {
    for (let k = 0; k < 9; k++) expect(imaginedSeed(world.spec.seed, 1, k)).not.toBe(world.spec.seed);
    expect(imaginedSeed(imaginedSeed('x', 1, 0), 1, 0)).not.toBe(imaginedSeed('x', 1, 0));
    const other = engine.preview(world, morning, []);
    Object.assign(other.market, {
      family: 2,
      bull: 1 - other.market.bull,
      log_fair: other.market.log_fair + 1,
    });
    other.climate.heat_day = 2;
    other.climate.heat_days = 3;
    const longer = engine.preview(world, other, []);
    longer.climate.heat_days = 9;
    longer.events.wait_day.fill(59);
    expect(ask(longer, 'banker-bold')).toEqual(ask(other, 'banker-bold'));
    other.climate.heat_day = morning.climate.heat_day;
    other.climate.heat_days = morning.climate.heat_days;
    expect(ask(other, 'banker-bold')).toEqual(ask(morning, 'banker-bold'));
  });

  it('differs by beliefs: who holds fair value to lie higher sees a higher price, and the cautious sell what the bold buy', () => {
    const [bold, careful] = [ask(morning, 'strategist-bold'), ask(morning, 'banker-cautious')];
    expect(bold.mid).toBeGreaterThan(1.2 * careful.mid);
    expect([bold.plan, careful.plan]).toEqual(['buy', 'sell']);
  });

  it('bends with an interest: the same beliefs without one do not count what it pays', () => {
    const at = advisers.findIndex(({ id }) => id === 'keeper-bold');
    const bent = (pull: number): string => {
      const list = advisers.map((one, i) =>
        i === at ? { ...one, pull: { quantity: 'reserve_usd', per: pull } } : one,
      );
      const other = {
        ...world,
        nation: { ...world.nation, council: { ...world.nation.council!, advisers: list } },
      };
      return good(counselOf(engine, other, morning, 'keeper-bold', 'coins')).plan;
    };
    expect(bent(1e5)).toBe('buy');
    expect(bent(-1e5)).not.toBe('buy');
  });

  it('has an answer to every question with a plan that is open, and numbers in order', () => {
    for (const { id, plans } of questions.filter(({ id }) => id !== 'coins' && id !== 'people')) {
      const one = ask(morning, 'whip-bold', id);
      expect(plans).toContain(one.plan);
      expect(plans).toContain(one.regret);
      expect(one.low <= one.mid && one.mid <= one.high && one.regret_by >= 0, id).toBe(true);
    }
  });

  it('comes for several seats in the order asked, and says what it does not know', async () => {
    const asks = [
      { adviser: 'scholar-bold', question: 'people' },
      { adviser: 'whip-bold', question: 'people' },
    ];
    const engineFor = async () => engine;
    const all = good(await counselsOf({ spec: world.spec, state: morning, asks }, engineFor));
    expect(all.map(({ adviser }) => adviser)).toEqual(['scholar-bold', 'whip-bold']);
    const wrong = counselOf(engine, world, morning, 'nobody', 'coins');
    expect('bad' in wrong && wrong.at).toBe('adviser');
    const end = stateOn(world);
    end.day = world.days;
    const late = counselOf(engine, world, end, 'whip-bold', 'coins');
    expect('bad' in late && late.at).toBe('day');
  });

  it('offers as plans only what may be ordered, and the orders of a plan are the desks’', () => {
    const at = { engine, world, state: morning };
    expect(ordersOf(at, 'coins', 'halve')).toEqual([
      { kind: 'treasury.sell', sat: Math.floor(engine.quantity(world, morning, 'reserve_sat') / 2) },
    ]);
    const empty = stateOn(world);
    expect(ordersOf({ engine, world, state: empty }, 'coins', 'halve')).toBeNull();
    expect(ordersOf({ engine, world, state: empty }, 'coins', 'stand')).toEqual([]);
    for (const { id, plans } of questions)
      expect(ordersOf(at, id, plans[0]!), `${id}: the first plan leaves all as it stands`).toEqual([]);
  });
});

describe('recorded counsel', () => {
  const first = engine.begin(world);
  const adviser = advisers[first.council.candidates[0]!]!.id;
  const seat: Command = { kind: 'council.seat', adviser };
  const told = ask(engine.advance(world, first, [[0, seat]], 5), adviser, 'people');
  const run = (counsel: Command) =>
    runFileOf(
      world,
      [
        [0, seat],
        // orders of the same morning do not change what was said that morning
        [5, { kind: 'treasury.buy', usd: 5e6 }],
        [5, counsel],
        [6, counsel],
      ],
      30,
    );

  it('comes out again, and what was refused is left alone', () => {
    expect(recountCounsel(engine, run(told))).toEqual({ counsels: 1, differs: null });
  });

  it('that was changed is named by its day, its adviser and the field', () => {
    expect(recountCounsel(engine, run({ ...told, high: told.high + 1 }))).toEqual({
      counsels: 1,
      differs: { day: 5, adviser, field: 'high' },
    });
  });
});
