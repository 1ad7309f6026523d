// The run in progress as its parts hold it: what it is, the day looked at, and how it is shown and kept. It publishes once a deed, never once a day.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Engine } from '../core/types.ts';
import { type Back, gameBack } from './back.ts';
import type { Edges } from './edges.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { trouble } from './opening.ts';
import { stop } from './play.ts';
import { gameOf, type Run, reserveOf, runFile } from './run.ts';
import type { SaveBody } from './save-file.ts';
import type { SessionState } from './types.ts';

/** A run in progress, if there was one, with its engine. */
export interface Covered {
  readonly run: Run | null;
  readonly engine: Engine | null;
}

export interface Current {
  readonly store: StoreApi<SessionState>;
  readonly keeper: Keeper;
  /** null without a game */
  run: Run | null;
  /** the day looked at; null in the present */
  back: Back | null;
  /** the run as it was before another was set over it that is not kept: one with a forced card, or one that differs; null while there is none */
  before: Covered | null;
  /** the game as it is to be kept; null when there is none */
  body(): SaveBody | null;
  publish(more?: Partial<SessionState>): void;
  /** Shows a day that is past, or the present; the game in progress stays the object that it was. */
  publishBack(to: Back | null): void;
  keep(at: Run): void;
  /** Does something to the run, then shows and keeps it; a fault of the simulation stops time and is told once. */
  act(deed: (at: Run, engine: Engine) => Partial<SessionState>): void;
}

/** No game yet, and no engine. */
export function createCurrent({
  storage,
  locks,
  clock,
}: Pick<Edges, 'storage' | 'locks' | 'clock'>): Current {
  const store = createStore<SessionState>(() => ({
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
  }));
  const tell = (kept: SessionState['kept']): void => store.setState({ kept });
  const current: Current = {
    store,
    keeper: createKeeper({ storage, locks, clock, body, tell }),
    run: null,
    back: null,
    before: null,
    body,
    publish,
    publishBack(to) {
      current.back = to;
      const { run } = current;
      store.setState({ back: run === null || to === null ? null : gameBack(run, to) });
    },
    keep,
    act(deed) {
      const { engine } = store.getState();
      const { run } = current;
      if (run === null || engine === null) return;
      try {
        const more = deed(run, engine);
        publish(more);
        keep(run);
      } catch (error) {
        stop(run);
        publish({ bad: trouble('fault', `day ${run.state.day}`, error) });
      }
    },
  };
  function publish(more: Partial<SessionState> = {}): void {
    const { run } = current;
    store.setState({ game: run === null ? null : gameOf(run), ...more });
  }
  function body(): SaveBody | null {
    const { run: at, engine } = current.before ?? { run: current.run, engine: store.getState().engine };
    if (at === null || engine === null) return null;
    const { state, world, pending, phase, mark } = at;
    return {
      run: engine.serialise(runFile(engine, at)),
      pending,
      phase,
      day: state.day,
      days: world.days,
      scenario: world.spec.scenario,
      reserve_sat: reserveOf(at),
      mark,
    };
  }
  /** A run on its first morning without an order is not worth the place of the saved one. */
  function keep(at: Run): void {
    if (at.mark.forced !== null || at.mark.differs !== null) return;
    if (at.state.day > 0 || at.pending.length > 0 || at.mark.hindsight !== null)
      current.keeper.changed(at.pace === 'paused');
  }
  return current;
}
