// Looking back: any past day is shown as it stood, watched again up to now, and nothing of the run is touched by it.
import { describe, expect, it } from 'vitest';
import { engine } from '../../src/engine/current.ts';
import { createSession, type Session } from '../../src/session/index.ts';
import { fakeLocks, fakeStorage, settle } from './fake-tab.ts';

interface Played {
  readonly session: Session;
  pass(ms: number): void;
}

/** A run of so many days with orders in it, events answered by their first choice. */
async function played(days: number): Promise<Played> {
  let time = 0;
  const session = createSession({
    loadEngine: async () => engine,
    replay: async () => ({ bad: true, code: 'worker-broken', at: '', found: '', expected: '' }),
    outlooks: async () => [],
    counsel: async () => [],
    storage: fakeStorage(),
    locks: fakeLocks(),
    clock: { now: () => time, hidden: () => false, onHidden: () => () => undefined },
  });
  await session.ready();
  await session.begin('base', 'looking-back', 'central');
  if (session.get().game === null)
    await session.begin(engine.catalogue.scenarios[0]!.id, 'looking-back', 'central');
  const pass = (ms: number): void => {
    time += ms;
    session.tick(time);
  };
  session.dispatch({ kind: 'treasury.buy', usd: 1_000_000 });
  for (let turn = 0; turn < days * 4; turn++) {
    const { game } = session.get();
    if (game === null || game.state.day >= days) break;
    if (game.phase === 'explain') session.setPhase('brief');
    if (game.waiting !== null) {
      const event = engine.catalogue.events.find(({ id }) => id === game.waiting)!;
      session.dispatch({ kind: 'events.answer', event: event.id, choice: event.fallback });
    }
    if (game.state.day === 40) session.dispatch({ kind: 'halls.tariff', pkr_kwh: 21 });
    if (session.get().game?.pace === 'paused') session.setPace('5x');
    pass(100);
  }
  session.setPace('paused');
  await settle();
  return { session, pass };
}

function trace(session: Session): readonly unknown[] {
  const game = session.get().game!;
  return [
    engine.fingerprint(game.state),
    engine.fingerprint(game.shown),
    JSON.stringify(game.log),
    JSON.stringify(game.pending),
    JSON.stringify(game.history.happenings),
    game.history.series.price_usd?.length,
    game.snapshots.length,
    game.phase,
    game.quarter,
    session.exportRun(),
  ];
}

describe('looking back', () => {
  it('shows each day as it stood, and leaves fingerprint, log and file of the run as they were', async () => {
    const { session } = await played(220);
    session.dispatch({ kind: 'treasury.buy', usd: 2000 });
    const before = trace(session);
    const { log, world } = session.get().game!;
    for (const day of [0, 1, 40, 41, 91, 92, 150, 149, 219, 7]) {
      session.lookAt(day);
      const back = session.get().back!;
      const there = engine.advance(world, engine.begin(world), log, day);
      expect(back.state.day).toBe(day);
      expect(engine.fingerprint(back.state)).toBe(engine.fingerprint(there));
      expect(back.history.series.price_usd).toHaveLength(day + 1);
      expect(back.history.happenings.every((one) => one.day < day)).toBe(true);
      expect(back.log.every(([at]) => at < day)).toBe(true);
    }
    session.lookAt(null);
    expect(session.get().back).toBeNull();
    expect(trace(session)).toEqual(before);
  });

  it('takes no order: it is refused, and the run does not have it', async () => {
    const { session } = await played(60);
    session.lookAt(30);
    const before = trace(session);
    expect(session.dispatch({ kind: 'treasury.buy', usd: 2000 })).toMatchObject({ code: 'looking-back' });
    session.takeBack(0);
    session.setPhase('decide');
    expect(trace(session)).toEqual(before);
    session.lookAt(null);
    expect(session.dispatch({ kind: 'treasury.buy', usd: 2000 })).toBeNull();
  });

  it('can be watched again at a pace, stands still when paused, and ends in the present', async () => {
    const { session, pass } = await played(60);
    const before = trace(session);
    session.lookAt(50);
    pass(1000);
    expect(session.get().back?.state.day).toBe(50);
    session.setPace('1x');
    pass(0);
    pass(1000);
    expect(session.get().back?.state.day).toBe(52);
    session.setPace('paused');
    pass(5000);
    expect(session.get().back?.state.day).toBe(52);
    session.setPace('quarter');
    pass(0);
    pass(100);
    expect(session.get().back).toBeNull();
    session.lookAt(0);
    session.setPace('month');
    pass(0);
    pass(100);
    expect(session.get().back?.state.day).toBe(3);
    session.lookAt(50);
    session.setPace('5x');
    pass(0);
    for (let i = 0; i < 20; i++) pass(200);
    expect(session.get().back).toBeNull();
    expect(session.get().game?.pace).toBe('paused');
    pass(5000);
    expect(trace(session)).toEqual(before);
  });

  it('stops the clock, and today or later is the present', async () => {
    const { session, pass } = await played(30);
    const { day } = session.get().game!.state;
    session.setPace('5x');
    session.lookAt(3);
    expect(session.get().game?.pace).toBe('paused');
    pass(3000);
    expect(session.get().game?.state.day).toBe(day);
    for (const now of [day, day + 100]) {
      session.lookAt(now);
      expect(session.get().back).toBeNull();
      session.lookAt(3);
    }
    session.lookAt(-5);
    expect(session.get().back?.state.day).toBe(0);
    session.close();
    expect(session.get().back).toBeNull();
  });

  it('explains figures of the day that is looked at', async () => {
    const { session } = await played(60);
    session.lookAt(33);
    const back = session.get().back!;
    const told = session.explain('treasury_usd', 33);
    expect(told).toMatchObject({
      day: 33,
      value: Math.round(engine.quantity(back.world, back.state, 'treasury_usd')),
    });
  });
});
