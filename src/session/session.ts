// The run in progress: dispatch, pace, quarters, keeping and opening. It publishes once a call, never once a day.
import { createStore } from 'zustand/vanilla';
import type { BadInput, Command, Engine, Refusal, World } from '../core/types.ts';
import { type Back, gameBack, lookBack, paceBack, watched } from './back.ts';
import type { Edges } from './edges.ts';
import { createKeeper } from './keeper.ts';
import { isBad, takeReplay, trouble } from './opening.ts';
import { createOutlooks } from './outlooks.ts';
import { changePace, changePhase, mayTakeBack, order, playDays, stop, withdraw } from './play.ts';
import { firstMorning, gameOf, type Run, reserveOf, runFile, snapshotFor } from './run.ts';
import type { SaveBody } from './save-file.ts';
import type { Pace, Phase, Session, SessionState } from './types.ts';

/** A session without a game. Nothing is loaded before `ready`. */
export function createSession(edges: Edges): Session {
  const { loadEngine, replay, outlooks, storage, locks, clock } = edges;
  const ahead = createOutlooks(outlooks);
  const store = createStore<SessionState>(() => ({
    engine: null,
    game: null,
    back: null,
    kept: { status: 'none', why: null, day: null },
    refusal: null,
    bad: null,
    saved: null,
    busy: null,
    verified: null,
  }));
  let run: Run | null = null;
  let back: Back | null = null;
  const keeper = createKeeper({
    storage,
    locks,
    clock,
    body,
    tell: (kept) => {
      store.setState({ kept });
    },
  });
  clock.onHidden(() => {
    if (run === null) return;
    if (run.pace !== 'paused') stop(run);
    if (back !== null && back.pace !== 'paused') publishBack(paceBack(back, 'paused'));
    publish();
    keep(run);
  });

  function publish(more: Partial<SessionState> = {}): void {
    store.setState({ game: run === null ? null : gameOf(run), ...more });
  }
  /** Shows a day that is past, or the present; the game in progress stays the object that it was. */
  function publishBack(to: Back | null): void {
    back = to;
    store.setState({ back: run === null || to === null ? null : gameBack(run, to) });
  }
  function body(): SaveBody | null {
    const { engine } = store.getState();
    if (run === null || engine === null) return null;
    const { state, world, pending, phase } = run;
    return {
      run: engine.serialise(runFile(engine, run)),
      pending,
      phase,
      day: state.day,
      days: world.days,
      scenario: world.spec.scenario,
      reserve_sat: reserveOf(run),
    };
  }
  /** A run on its first morning without an order is not worth the place of the saved one. */
  function keep(at: Run): void {
    if (at.state.day > 0 || at.pending.length > 0) keeper.changed(at.pace === 'paused');
  }

  async function engineReady(): Promise<Engine | null> {
    const { engine } = store.getState();
    if (engine !== null) return engine;
    try {
      const loaded = await loadEngine();
      store.setState({ engine: loaded });
      return loaded;
    } catch (error) {
      store.setState({ bad: trouble('engine-missing', 'engine', error) });
      return null;
    }
  }
  async function install(next: Run, more: Partial<SessionState>): Promise<void> {
    await keeper.flush();
    run = next;
    back = null;
    publish({ back: null, refusal: null, bad: null, verified: null, ...more });
    await keeper.open();
  }
  async function reopen(text: string, saved: SaveBody | null): Promise<void> {
    const engine = await engineReady();
    if (engine === null || store.getState().busy !== null) return;
    store.setState({ busy: 0, bad: null, verified: null });
    const progress = (share: number): void => {
      store.setState({ busy: share });
    };
    const result = await replay(text, progress).catch((error: unknown) =>
      trouble('worker-broken', 'worker', error),
    );
    const taken = takeReplay(engine, result, saved);
    if (taken.run === null) {
      store.setState({ busy: null, ...taken.told });
      return;
    }
    await install(taken.run, {
      busy: null,
      verified: saved === null ? { verified: true, day: null, slice: null } : null,
    });
  }
  function fault(at: Run, error: unknown): void {
    stop(at);
    publish({ bad: trouble('fault', `day ${at.state.day}`, error) });
  }
  /** Does something to the run, then shows and keeps it; a fault of the simulation stops time and is told once. */
  function act(deed: (at: Run, engine: Engine) => Partial<SessionState>): void {
    const { engine } = store.getState();
    if (run === null || engine === null) return;
    try {
      const more = deed(run, engine);
      publish(more);
      keep(run);
    } catch (error) {
      fault(run, error);
    }
  }
  function dispatch(command: Command): Refusal | null {
    if (back !== null) {
      const past: Refusal = { code: 'looking-back', need: {} };
      store.setState({ refusal: { command, refusal: past } });
      return past;
    }
    let refusal: Refusal | null = null;
    act((at, engine) => {
      refusal = order(engine, at, command);
      return { refusal: refusal === null ? null : { command, refusal } };
    });
    return refusal;
  }
  function takeBack(index: number): void {
    if (back === null && run?.pending[index] !== undefined && mayTakeBack(run.pending, index))
      act((at, engine) => ({ refusal: withdraw(engine, at, index) }));
  }
  function setPace(pace: Pace): void {
    if (back !== null) {
      publishBack(paceBack(back, pace));
      return;
    }
    act((at) => {
      changePace(at, pace);
      return {};
    });
  }
  function setPhase(phase: Phase): void {
    if (back !== null) return;
    act((at) => {
      changePhase(at, phase);
      return {};
    });
  }
  function lookAt(day: number | null): void {
    const { engine } = store.getState();
    if (run === null || engine === null) return;
    if (day === null) {
      if (back !== null) publishBack(null);
      return;
    }
    if (run.pace !== 'paused') {
      stop(run);
      publish();
      keep(run);
    }
    try {
      publishBack(lookBack(engine, run, day, back));
    } catch (error) {
      back = null;
      store.setState({ back: null, bad: trouble('fault', `day ${day}`, error) });
    }
  }
  function tickBack(at: Run, from: Back, now: number): void {
    const { engine } = store.getState();
    if (engine === null) return;
    const next = watched(engine, at, from, now, clock.hidden());
    if (next !== from) publishBack(next);
  }
  function tick(now: number): void {
    if (run === null) return;
    if (back !== null) {
      tickBack(run, back, now);
      return;
    }
    const owed = run.meter.owed(now, run.pace, clock.hidden() || run.phase !== 'advance');
    if (owed > 0)
      act((at, engine) => {
        playDays(engine, at, owed);
        return {};
      });
  }
  async function lookForSaved(): Promise<void> {
    const shelf = await keeper.find();
    if (shelf?.body) {
      const { day, days, scenario, reserve_sat } = shelf.body;
      store.setState({ saved: { day, days, scenario, reserve_sat } });
    } else if (shelf?.damaged) store.setState({ bad: trouble('save-damaged', 'save', null) });
  }

  return {
    get: store.getState,
    subscribe: store.subscribe,
    async ready() {
      await engineReady();
      await lookForSaved();
    },
    async begin(scenario, seed, family) {
      const engine = await engineReady();
      if (engine === null) return;
      const spec = engine.spec(scenario, seed, family);
      const world: World | BadInput = isBad(spec) ? spec : engine.open(spec);
      if (isBad(world)) store.setState({ bad: world });
      else await install(firstMorning(engine, world), {});
    },
    async continueSaved() {
      const shelf = await keeper.find();
      if (shelf === null) return;
      if (shelf.body !== null) await reopen(shelf.body.run, shelf.body);
      else if (shelf.damaged) store.setState({ bad: trouble('save-damaged', 'save', null) });
    },
    async openRun(text) {
      await reopen(text, null);
    },
    exportRun() {
      const { engine } = store.getState();
      return run === null || engine === null ? null : engine.serialise(runFile(engine, run));
    },
    dispatch,
    takeBack,
    setPace,
    setPhase,
    lookAt,
    tick,
    explain(quantity, day) {
      const { engine } = store.getState();
      if (run === null || engine === null) return null;
      const from = day >= 0 && day <= run.state.day ? snapshotFor(run, day) : null;
      if (from === null)
        return {
          bad: true,
          code: 'no-snapshot',
          at: `day ${day}`,
          found: String(day),
          expected: `0 to ${run.state.day}`,
        };
      return engine.explain(run.world, run.log, from, quantity, day);
    },
    outlooks(drafts, views) {
      if (run === null) return null;
      const { world, state, pending } = run;
      return ahead({ spec: world.spec, state, commands: [...pending, ...drafts], views });
    },
    async counsel(asks) {
      if (run === null || back !== null) return false;
      if (run.pace !== 'paused') setPace('paused');
      const at = run;
      const { state, world } = at;
      const found = await edges
        .counsel({ spec: world.spec, state, asks })
        .catch((error: unknown) => trouble('worker-broken', 'worker', error));
      // another morning by now, or another game: what was said is of a day that is past
      if (isBad(found) || run !== at || at.state !== state) return false;
      return found.map((command) => dispatch(command)).every((refusal) => refusal === null);
    },
    dismiss() {
      store.setState({ refusal: null, bad: null, verified: null });
    },
    async takeOver() {
      await keeper.takeOver();
    },
    async save() {
      await keeper.flush();
    },
    close() {
      if (run === null) return;
      stop(run);
      const letGo = keeper.release();
      run = null;
      back = null;
      publish({ back: null, refusal: null, bad: null, verified: null });
      void letGo.then(lookForSaved);
    },
  };
}
