// Tabs over faulty edges for the tests of the session: storage that fails when told, locks of one browser, a set clock.
import {
  createSession,
  type Edges,
  type SaveStorage,
  type Session,
  type Stored,
} from '../../src/session/index.ts';
import { fakeEngine, fakeReplay } from './fake-engine.ts';

export interface FakeStorage extends SaveStorage {
  readonly texts: Map<string, string>;
  calls: number;
  /** call from which on everything fails, and how */
  failFrom: number;
  failUntil: number;
  code: 'storage-full' | 'storage-denied' | 'storage-broken';
}
export function fakeStorage(): FakeStorage {
  const texts = new Map<string, string>();
  const storage: FakeStorage = {
    texts,
    calls: 0,
    failFrom: Number.POSITIVE_INFINITY,
    failUntil: Number.POSITIVE_INFINITY,
    code: 'storage-full',
    read: (name) => answer(() => texts.get(name) ?? null),
    write: (name, text) =>
      answer(() => {
        texts.set(name, text);
        return null;
      }),
    remove: (name) =>
      answer(() => {
        texts.delete(name);
        return null;
      }),
    names: (prefix) => answer(() => [...texts.keys()].filter((name) => name.startsWith(prefix))),
  };
  async function answer<T>(make: () => T): Promise<Stored<T>> {
    storage.calls += 1;
    const { calls } = storage;
    await Promise.resolve();
    return calls >= storage.failFrom && calls < storage.failUntil
      ? { ok: false, code: storage.code }
      : { ok: true, value: make() };
  }
  return storage;
}

/** Locks of one browser, shared by its tabs. */
export function fakeLocks(): Edges['locks'] {
  const held = new Map<string, () => void>();
  const grant = (name: string, lost: () => void) => {
    held.set(name, lost);
    return {
      release: () => {
        if (held.get(name) === lost) held.delete(name);
      },
    };
  };
  return {
    hold: async (name, lost) => (held.has(name) ? null : grant(name, lost)),
    take: async (name, lost) => {
      const former = held.get(name);
      const mine = grant(name, lost);
      former?.();
      return mine;
    },
  };
}

export interface FakeClock {
  time: number;
  seen: boolean;
  hide(): void;
  readonly edge: Edges['clock'];
}
function fakeClock(): FakeClock {
  const listeners: (() => void)[] = [];
  const clock: FakeClock = {
    time: 0,
    seen: true,
    hide: () => {
      clock.seen = false;
      for (const listener of listeners) listener();
    },
    edge: {
      now: () => clock.time,
      hidden: () => !clock.seen,
      onHidden: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    },
  };
  return clock;
}

export interface Tab {
  readonly session: Session;
  readonly clock: FakeClock;
  readonly storage: FakeStorage;
  play(days: number): void;
  pass(ms: number): void;
}
/** A tab with its own session over shared or own storage and locks. */
export function openTab(
  shared: {
    storage?: FakeStorage;
    locks?: Edges['locks'];
    replay?: Edges['replay'];
    outlooks?: Edges['outlooks'];
    counsel?: Edges['counsel'];
  } = {},
): Tab {
  const engine = fakeEngine();
  const clock = fakeClock();
  const storage = shared.storage ?? fakeStorage();
  const session = createSession({
    loadEngine: async () => engine,
    replay: shared.replay ?? fakeReplay(engine),
    outlooks: shared.outlooks ?? (async () => []),
    counsel: shared.counsel ?? (async () => []),
    storage,
    locks: shared.locks ?? fakeLocks(),
    clock: clock.edge,
  });
  const pass = (ms: number): void => {
    clock.time += ms;
    session.tick(clock.time);
  };
  return {
    session,
    clock,
    storage,
    pass,
    /** at 1×, as many half seconds as days, events answered as they come */
    play: (days) => {
      const until = (session.get().game?.state.day ?? 0) + days;
      for (let turns = 0; turns < days * 4 && (session.get().game?.state.day ?? until) < until; turns += 1) {
        const { game } = session.get();
        if (game?.phase === 'explain') session.setPhase('brief');
        if (game?.waiting) session.dispatch({ kind: 'events.answer', event: game.waiting, choice: 'wait' });
        if (session.get().game?.pace === 'paused') {
          session.setPace('1x');
          session.tick(clock.time);
        }
        pass(500);
      }
    },
  };
}

/** Lets every promise that is ready run. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 50; i += 1) await Promise.resolve();
}
