// The rhythm of a game: pace, quarters, orders and events.
import { describe, expect, it } from 'vitest';
import { EVENT_DAY } from './fake-engine.ts';
import { openTab, settle } from './fake-tab.ts';

async function begun() {
  const tab = openTab();
  await tab.session.ready();
  await tab.session.begin('two-lines', 'seed', 'mixed');
  const game = () => {
    const { game } = tab.session.get();
    if (game === null) throw new Error('no game');
    return game;
  };
  return { ...tab, game };
}
const buy = (usd: number) => ({ kind: 'treasury.buy', usd }) as const;

describe('a new game', () => {
  it('begins with the brief of the first quarter, standing still', async () => {
    const { game } = await begun();
    expect([game().phase, game().quarter, game().pace, game().state.day]).toEqual(['brief', 1, 'paused', 0]);
    expect(game().history.series.price_usd).toEqual([100_000]);
    expect(game().snapshots.map(([day]) => day)).toEqual([0]);
  });

  it('is refused by value when the scenario is unknown, and leaves the game in progress', async () => {
    const { session, game } = await begun();
    await session.begin('nowhere', 'seed', 'mixed');
    expect(session.get().bad?.code).toBe('unknown-scenario');
    expect(game().spec.seed).toBe('seed');
  });
});

describe('pace', () => {
  it('owes two, four and ten days a second', async () => {
    for (const [pace, days] of [
      ['1x', 2],
      ['2x', 4],
      ['5x', 10],
    ] as const) {
      const { session, pass, game } = await begun();
      session.setPace(pace);
      pass(0);
      pass(1000);
      expect(game().state.day).toBe(days);
    }
  });

  it('counts parts of a day across calls', async () => {
    const { session, pass, game } = await begun();
    session.setPace('1x');
    pass(0);
    for (let i = 0; i < 60; i += 1) pass(50);
    expect(game().state.day).toBe(6);
  });

  it('plays at most ten days a call and forgets the rest', async () => {
    const { session, pass, game } = await begun();
    session.setPace('5x');
    pass(0);
    pass(60_000);
    expect(game().state.day).toBe(10);
    pass(50);
    expect(game().state.day).toBe(10);
  });

  it('publishes once a call however many days it plays', async () => {
    const { session, pass } = await begun();
    session.setPace('5x');
    pass(0);
    await settle();
    let games = 0;
    session.subscribe((now, before) => {
      if (now.game !== before.game) games += 1;
    });
    pass(1000);
    expect(games).toBe(1);
  });

  it('stands still when the tab is hidden, owes nothing for that time, and saves', async () => {
    const { session, clock, storage, pass, game } = await begun();
    session.setPace('1x');
    pass(0);
    pass(2000);
    clock.hide();
    await settle();
    expect(storage.texts.size).toBeGreaterThan(0);
    for (let i = 0; i < 600; i += 1) pass(1000);
    clock.seen = true;
    pass(16);
    expect(game().state.day).toBe(4);
    expect(game().pace).toBe('paused');
  });

  it('runs to the next happening that needs the player', async () => {
    const { session, pass, game } = await begun();
    session.setPace('next');
    pass(0);
    for (let i = 0; i < 20; i += 1) pass(200);
    expect(game().state.day).toBe(5);
    expect(game().pace).toBe('paused');
  });
});

describe('events', () => {
  it('stop time until answered, then time goes on as before', async () => {
    const { session, pass, game } = await begun();
    session.setPace('5x');
    pass(0);
    for (let i = 0; i < 40; i += 1) pass(100);
    expect([game().state.day, game().pace, game().waiting]).toEqual([EVENT_DAY, 'paused', 'storm']);
    session.setPace('2x');
    pass(5000);
    expect(game().state.day).toBe(EVENT_DAY);
    session.dispatch({ kind: 'events.answer', event: 'storm', choice: 'wait' });
    expect([game().pace, game().waiting]).toEqual(['2x', null]);
    pass(0);
    pass(1000);
    expect(game().state.day).toBe(EVENT_DAY + 4);
    expect(game().log).toEqual([[EVENT_DAY, { kind: 'events.answer', event: 'storm', choice: 'wait' }]]);
  });

  it('are put by: time stands, then goes on past them until they decide themselves', async () => {
    const { session, pass, game } = await begun();
    session.setPace('5x');
    pass(0);
    for (let i = 0; i < 40; i += 1) pass(100);
    session.putBy('storm');
    expect([game().pace, game().waiting]).toEqual(['paused', null]);
    session.setPace('2x');
    pass(0);
    pass(1000);
    expect(game().state.day).toBe(EVENT_DAY + 4);
    expect(game().log).toEqual([]);
  });

  it('wait again when the answer is taken back', async () => {
    const { session, pass, game } = await begun();
    session.setPace('5x');
    pass(0);
    for (let i = 0; i < 40; i += 1) pass(100);
    session.dispatch({ kind: 'events.answer', event: 'storm', choice: 'wait' });
    session.takeBack(0);
    expect([game().pace, game().waiting]).toEqual(['paused', 'storm']);
  });
});

describe('quarters', () => {
  it('end with the explanation, then brief, decide, advance', async () => {
    const { session, play, game } = await begun();
    play(30);
    expect([game().state.day, game().phase, game().pace, game().quarter]).toEqual([
      30,
      'explain',
      'paused',
      1,
    ]);
    expect(game().snapshots.map(([day]) => day)).toEqual([0, 30]);
    expect(game().fingerprints.map(([day]) => day)).toEqual([30]);
    session.setPace('1x');
    expect(game().pace).toBe('paused');
    session.setPhase('advance');
    expect(game().phase).toBe('explain');
    session.setPhase('brief');
    expect(game().quarter).toBe(2);
    session.setPhase('decide');
    session.setPhase('advance');
    expect([game().phase, game().pace]).toEqual(['advance', '1x']);
  });

  it('end the run with the report, after which nothing is ordered', async () => {
    const { session, play, game } = await begun();
    play(90);
    expect([game().state.day, game().phase, game().quarter]).toEqual([90, 'report', 3]);
    expect(session.dispatch(buy(1))?.code).toBe('run-over');
    expect(game().history.series.price_usd).toHaveLength(91);
  });
});

describe('orders', () => {
  it('are checked against what is already ordered, and told when refused', async () => {
    const { session, game } = await begun();
    expect(session.dispatch(buy(70))).toBeNull();
    expect(session.dispatch(buy(70))?.code).toBe('no-cash');
    expect(session.get().refusal?.refusal.code).toBe('no-cash');
    expect(game().pending).toHaveLength(1);
    expect(game().shown.ledger.balance[4]).toBe(70);
    expect(game().state.ledger.balance[4]).toBe(0);
    session.dismiss();
    expect(session.get().refusal).toBeNull();
  });

  it('are taken back one by one, the others checked again', async () => {
    const { session, game } = await begun();
    session.dispatch(buy(10));
    session.dispatch(buy(20));
    session.takeBack(0);
    expect(game().pending).toEqual([buy(20)]);
    expect(game().shown.ledger.balance[4]).toBe(20);
    session.takeBack(7);
    expect(game().pending).toHaveLength(1);
  });

  it('are logged with the day on which they were given', async () => {
    const { session, play, game } = await begun();
    play(3);
    session.dispatch(buy(5));
    play(1);
    expect(game().log).toEqual([[3, buy(5)]]);
    expect(game().pending).toEqual([]);
  });
});

describe('a fault of the simulation', () => {
  it('when an order is given leaves the game as it was', async () => {
    const { session, game } = await begun();
    session.dispatch({ kind: 'halls.tariff', pkr_kwh: 666 });
    expect(session.get().bad?.code).toBe('fault');
    expect(game().pending).toEqual([]);
  });

  it('in a day stops time, keeps the morning and still exports', async () => {
    const { session, pass, game } = await begun();
    session.dispatch({ kind: 'halls.tariff', pkr_kwh: 667 });
    session.setPace('1x');
    pass(0);
    pass(1000);
    expect([game().state.day, game().pace, session.get().bad?.code]).toEqual([0, 'paused', 'fault']);
    expect(session.exportRun()).not.toBeNull();
  });
});

describe('explaining', () => {
  it('starts from a snapshot with the month before the day in it', async () => {
    const { session, play } = await begun();
    play(70);
    const from = (day: number) => {
      const got = session.explain('price_usd', day);
      return got !== null && 'value' in got ? got.value : got?.code;
    };
    expect([from(0), from(30), from(61), from(70)]).toEqual([0, 0, 30, 30]);
    expect(from(71)).toBe('no-snapshot');
  });
});
