// Several runs: a fork has its days and its luck and is free afterwards, the original is put by untouched, and nothing that was played is lost.
import { describe, expect, it } from 'vitest';
import { engine } from '../../src/engine/current.ts';
import { replayText } from '../../src/lab/tasks.ts';
import { createSession, type Session } from '../../src/session/index.ts';
import { type FakeStorage, fakeLocks, fakeStorage, settle } from './fake-tab.ts';

interface Desk {
  readonly session: Session;
  /** plays so many days, answering as nobody would */
  play(days: number): void;
}

async function desk(storage: FakeStorage = fakeStorage()): Promise<Desk> {
  let time = 0;
  const session = createSession({
    loadEngine: async () => engine,
    replay: replayText,
    outlooks: async () => [],
    counsel: async () => [],
    storage,
    locks: fakeLocks(),
    clock: { now: () => time, hidden: () => false, onHidden: () => () => undefined },
  });
  await session.ready();
  const today = (): number => session.get().game?.state.day ?? 0;
  return {
    session,
    play(days) {
      const until = today() + days;
      for (let turn = 0; turn < days * 9 && today() < until; turn++) {
        const { game } = session.get();
        if (game?.phase === 'explain') session.setPhase('brief');
        const card = engine.catalogue.events.find(({ id }) => id === game?.waiting);
        if (card !== undefined)
          session.dispatch({ kind: 'events.answer', event: card.id, choice: card.fallback });
        if (session.get().game?.pace === 'paused') session.setPace('1x');
        time += 500;
        session.tick(time);
      }
      session.setPace('paused');
    },
  };
}
async function begun(days: number, storage?: FakeStorage): Promise<Desk> {
  const made = await desk(storage);
  await made.session.begin('pakistan-2025', 'forked', 'central');
  made.session.dispatch({ kind: 'treasury.buy', usd: 1_000_000 });
  made.play(days);
  return made;
}
const rest = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await settle();
};

describe('a fork', () => {
  it('has the days before it, meets the same luck, is free, and verifies', async () => {
    const at = await begun(120);
    const { session } = at;
    const text = session.exportRun() ?? '';
    const { world, log } = session.get().game!;
    const luck = engine.fingerprintBySlice(engine.advance(world, engine.begin(world), log, 100)).climate;
    session.lookAt(50);
    const stood = engine.fingerprint(session.get().back!.state);
    expect(await session.fork('  What\nif ')).toBe(true);
    const { game, back } = session.get();
    expect(back).toBeNull();
    expect(engine.fingerprint(game!.state)).toBe(stood);
    expect(game!.mark).toMatchObject({ name: 'What if', hindsight: 50 });
    expect(game!.log).toHaveLength(1);
    expect(game!.pending).toEqual([]);
    expect(game!.history.series.price_usd).toHaveLength(51);
    expect(session.dispatch({ kind: 'treasury.buy', usd: 2_000_000 })).toBeNull();
    at.play(50);
    expect(engine.fingerprintBySlice(session.get().game!.state).climate).toBe(luck);
    const [mine, its] = [engine.parse(session.exportRun()!), engine.parse(text)];
    if ('bad' in mine || 'bad' in its) throw new Error('no run');
    expect(engine.play(mine)).toMatchObject({ divergence: null });
    expect(mine.spec).toEqual(its.spec);
    expect(mine.commands.filter(([day]) => day < 50)).toEqual(its.commands.filter(([day]) => day < 50));
    expect(mine.commands.some(([day, one]) => day === 50 && one.kind === 'treasury.buy')).toBe(true);
  });

  it('leaves the original to be opened again as it was, on a later visit too, and is put by itself', async () => {
    const storage = fakeStorage();
    const first = await begun(60, storage);
    const text = first.session.exportRun();
    first.session.lookAt(20);
    await first.session.fork('Other');
    first.play(5);
    await rest();
    const { session } = await desk(storage);
    expect(session.get().saved).toMatchObject({ day: 25, mark: { name: 'Other', hindsight: 20 } });
    expect(session.get().runs).toMatchObject([{ id: '1', day: 60, hindsight: null, seed: 'forked' }]);
    expect(await session.keptText('1')).toBe(text);
    await session.openKept('1');
    await rest();
    expect(session.exportRun()).toBe(text);
    expect(session.get().game?.mark).toMatchObject({ id: '1', hindsight: null });
    expect(session.get().runs.map(({ id, day, hindsight }) => [id, day, hindsight])).toEqual([
      ['2', 25, 20],
      ['1', 60, null],
    ]);
  });

  it('of a fork was seen from the earlier of the two days on', async () => {
    const { session, play } = await begun(60);
    session.lookAt(20);
    await session.fork('');
    play(30);
    session.lookAt(40);
    await session.fork('');
    expect(session.get().game?.mark.hindsight).toBe(20);
    session.lookAt(10);
    await session.fork('');
    expect(session.get().game?.mark.hindsight).toBe(10);
  });

  it('is not made where the original could not be put by', async () => {
    const storage = fakeStorage();
    const { session } = await begun(30, storage);
    await rest();
    const before = session.exportRun();
    session.lookAt(10);
    storage.failFrom = 0;
    expect(await session.fork('')).toBe(false);
    expect(session.get().bad?.code).toBe('not-put-by');
    session.lookAt(null);
    expect(session.exportRun()).toBe(before);
  });
});

describe('the drawer', () => {
  it('takes the run that another campaign or a file replaces, once, and its later days over its earlier', async () => {
    const { session, play } = await begun(30);
    const early = session.exportRun()!;
    await session.begin('pakistan-2025', 'second', 'central');
    expect(session.get().runs).toMatchObject([{ id: '1', day: 30, seed: 'forked' }]);
    await session.openRun(early);
    expect(session.get().verified).toEqual({ verified: true, days: 30 });
    play(10);
    await session.begin('pakistan-2025', 'third', 'central');
    expect(session.get().runs).toMatchObject([{ id: '1', day: 40 }]);
    await session.openRun(early);
    await session.begin('pakistan-2025', 'third', 'central');
    expect(session.get().runs).toMatchObject([{ id: '1', day: 40 }]);
  });

  it('names and throws away, and leaves what is damaged alone', async () => {
    const storage = fakeStorage();
    const { session } = await begun(12, storage);
    await session.begin('pakistan-2025', 'second', 'central');
    await session.rename('1', 'My first');
    expect(session.get().runs[0]?.name).toBe('My first');
    storage.texts.set('run/7', 'rubbish');
    await session.begin('pakistan-2025', 'second', 'central');
    expect(session.get().runs.map(({ id }) => id)).toEqual(['1']);
    await session.remove('1');
    expect(session.get().runs).toEqual([]);
    expect(storage.texts.get('run/7')).toBe('rubbish');
  });

  it('keeps a mark of hindsight that came with a link', async () => {
    const { session } = await begun(12);
    const text = session.exportRun()!;
    await session.begin('pakistan-2025', 'second', 'central');
    await session.openRun(text, 8);
    expect(session.get().game?.mark.hindsight).toBe(8);
  });
});

describe('a card that a tester makes come', () => {
  it('opens, is played on, cannot be exported or kept, and leaves the run as it was', async () => {
    const storage = fakeStorage();
    const { session, play } = await begun(40, storage);
    const before = session.exportRun();
    const card = session
      .get()
      .game!.world.scenario.events.find((_, at) => session.get().game!.state.events.open_day[at]! < 0)!;
    expect(session.force('no-such-card')).toBe(false);
    expect(session.force(card)).toBe(true);
    expect(session.get().game).toMatchObject({ waiting: card, mark: { forced: card } });
    expect(session.exportRun()).toBeNull();
    play(20);
    expect(session.get().game?.state.day).toBe(60);
    expect(engine.faults(session.get().game!.world, session.get().game!.state)).toEqual([]);
    session.lookAt(45);
    expect(await session.fork('')).toBe(false);
    session.unforce();
    expect(session.exportRun()).toBe(before);
    await session.save();
    const next = await desk(storage);
    expect(next.session.get().saved).toMatchObject({ day: 40 });
  });
});

describe('heavy mode', () => {
  it('stops time at the day that breaks an invariant, which is not played', async () => {
    const { session, play } = await begun(5);
    session.setHeavy(true);
    play(3);
    expect(session.get().bad).toBeNull();
    const state = session.get().game!.state;
    state.ledger.balance[0] = (state.ledger.balance[0] ?? 0) + 1;
    play(1);
    expect(session.get().bad).toMatchObject({ code: 'fault', at: 'day 8' });
    expect(session.get().game?.state.day).toBe(8);
  });
});
