// A page with the screens on it and a session that only says what it is told.
import type { Session, SessionState } from '../../src/session/index.ts';
import { createChoice, createHearing } from '../../src/session/index.ts';
import { type Deps, startScreens } from '../../src/ui/index.tsx';

export const nothing: SessionState = {
  engine: null,
  newest: null,
  game: null,
  back: null,
  kept: { status: 'none', why: null, day: null },
  refusal: null,
  bad: null,
  saved: null,
  runs: [],
  heavy: false,
  busy: null,
  verified: null,
};

export interface Stand {
  readonly host: HTMLElement;
  readonly deps: Deps;
  readonly done: readonly string[];
  say(change: Partial<SessionState>): Promise<void>;
  stop(): void;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

export async function stand(state: Partial<SessionState> = {}, given: Partial<Deps> = {}): Promise<Stand> {
  let now: SessionState = { ...nothing, ...state };
  const listeners = new Set<(now: SessionState, before: SessionState) => void>();
  const done: string[] = [];
  const note =
    (what: string) =>
    async (...rest: readonly unknown[]): Promise<void> => {
      done.push([what, ...rest.map(String)].join(' '));
    };
  const session: Session = {
    get: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready: note('ready'),
    begin: note('begin'),
    continueSaved: note('continue'),
    openRun: note('open'),
    exportRun: () => null,
    fork: async () => false,
    openKept: note('kept'),
    rename: note('rename'),
    remove: note('remove'),
    keptText: async () => null,
    force: () => false,
    lookInto: () => false,
    unforce: () => undefined,
    setHeavy: () => undefined,
    dispatch: () => null,
    takeBack: () => undefined,
    setPace: (pace) => void note('pace')(pace),
    setPhase: (phase) => void note('phase')(phase),
    putBy: (event) => void note('putBy')(event),
    lookAt: (day) => void note('look')(String(day)),
    tick: () => undefined,
    explain: () => null,
    outlooks: () => null,
    counsel: async () => false,
    dismiss: () => undefined,
    takeOver: note('take'),
    save: async () => {
      note('save')();
      return now.game === null || now.kept.status === 'saved';
    },
    close: () => undefined,
  };
  const still = {
    destroy() {},
    zoomIn() {},
    zoomOut() {},
    reset() {},
    setMoving() {},
    panBy() {},
    placeAt: () => null,
  };
  const never = { outcome: new Promise<never>(() => undefined), cancel: () => undefined };
  const deps: Deps = {
    session,
    choice: createChoice(),
    map: { mount: () => still, engrave: async () => undefined },
    files: { save: () => undefined, open: async () => null },
    links: {
      address: async () => '',
      copy: async () => ({ address: '', copied: true }),
      read: async () => '',
    },
    proof: {
      check: async () => ({ divergence: null }),
      compare: () => new Promise(() => undefined),
      heavy: () => new Promise(() => undefined),
    },
    judge: () => never,
    lab: { futures: () => never, wedges: () => never, lessons: () => never },
    flags: { get: () => null, set: () => undefined },
    languages: { now: () => 'en', choose: async () => 'unkept' },
    version: 'test',
    build: 'test',
    renewal: { ready: () => false, follow: () => () => undefined, renew: () => undefined },
    hearing: createHearing({
      session,
      player: { able: true, play: () => undefined, bed: () => undefined, set: () => undefined },
      notes: { get: () => null, set: () => undefined },
      now: () => 0,
    }),
    ...given,
  };
  const host = document.createElement('div');
  document.body.append(host);
  const end = startScreens(host, deps);
  await settled();
  return {
    host,
    deps,
    done,
    async say(change) {
      const before = now;
      now = { ...now, ...change };
      for (const listener of listeners) listener(now, before);
      await settled();
    },
    stop() {
      end();
      host.remove();
    },
  };
}
