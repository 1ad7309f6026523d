// The run in progress: dispatch, pace, quarters, keeping and opening. It publishes once a call, never once a day.
import { createStore } from 'zustand/vanilla';
import type { BadInput, Command, Engine, Refusal, RunFile, World } from '../core/types.ts';
import { type Back, gameBack, lookBack, paceBack, watched } from './back.ts';
import { createDrawer } from './drawer.ts';
import type { Edges } from './edges.ts';
import { forceCard, forkRun } from './fork.ts';
import { held } from './heavy.ts';
import { createKeeper } from './keeper.ts';
import { PLAIN } from './mark.ts';
import { isBad, takeReplay, trouble } from './opening.ts';
import { createOutlooks } from './outlooks.ts';
import { changePace, changePhase, mayTakeBack, order, playDays, stop, withdraw } from './play.ts';
import { firstMorning, gameOf, isOver, type Run, reserveOf, runFile, snapshotFor } from './run.ts';
import type { SaveBody } from './save-file.ts';
import { createSeveral } from './several.ts';
import type { Pace, Phase, Session, SessionState } from './types.ts';

/** A session without a game. Nothing is loaded before `ready`. */
export function createSession(edges: Edges): Session {
  const { loadEngine, replay, outlooks, storage, locks, clock } = edges;
  const ahead = createOutlooks(outlooks);
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
  let run: Run | null = null;
  let back: Back | null = null;
  /** the run as it was before a tester made a card come; null while none was */
  let before: Run | null = null;
  const keeper = createKeeper({
    storage,
    locks,
    clock,
    body,
    tell: (kept) => {
      store.setState({ kept });
    },
  });
  const several = createSeveral({
    drawer: createDrawer(storage, readRun),
    keeper,
    readRun,
    body,
    tell: (change) => {
      store.setState(change);
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
    const at = before ?? run;
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
    if (at.mark.forced !== null) return;
    if (at.state.day > 0 || at.pending.length > 0 || at.mark.hindsight !== null)
      keeper.changed(at.pace === 'paused');
  }

  /** The newest engine, or the one of a run file’s text; null when it could not be had, which is told. */
  async function engineReady(text?: string): Promise<Engine | null> {
    const { newest } = store.getState();
    if (newest !== null && text === undefined) return newest;
    try {
      const loaded = await loadEngine(text);
      if (isBad(loaded)) {
        store.setState({ bad: loaded });
        return null;
      }
      if (text === undefined) store.setState({ engine: loaded, newest: loaded });
      return loaded;
    } catch (error) {
      store.setState({ bad: trouble('engine-missing', 'engine', error) });
      return null;
    }
  }
  /** A run file’s text. What the newest engine cannot read may be of former rules, whose engine is fetched only then. */
  async function readRun(text: string): Promise<RunFile | BadInput> {
    const newest = await engineReady();
    const read = newest?.parse(text);
    if (read !== undefined && !isBad(read)) return read;
    const own = await loadEngine(text).catch((error: unknown) => trouble('engine-missing', 'engine', error));
    return isBad(own) ? own : own.parse(text);
  }
  async function install(engine: Engine, next: Run, more: Partial<SessionState>): Promise<void> {
    await keeper.flush();
    run = next;
    back = null;
    before = null;
    publish({ engine, back: null, refusal: null, bad: null, verified: null, ...more });
    await keeper.open();
  }
  /** `put`: the run that was in progress is put by, since another takes its place */
  async function reopen(
    text: string,
    saved: SaveBody | null,
    put: boolean,
    hindsight: number | null = null,
  ): Promise<void> {
    if ((await engineReady()) === null || store.getState().busy !== null) return;
    store.setState({ busy: 0, bad: null, verified: null });
    const engine = await engineReady(text);
    if (engine === null) {
      store.setState({ busy: null });
      return;
    }
    const progress = (share: number): void => {
      store.setState({ busy: share });
    };
    const result = await replay(text, progress).catch((error: unknown) =>
      trouble('worker-broken', 'worker', error),
    );
    const taken = takeReplay(engine, text, result, saved);
    if (taken.run === null) {
      store.setState({ busy: null, ...taken.told });
      return;
    }
    if (saved === null) taken.run.mark = { ...PLAIN, hindsight };
    if (put) await several.putBy();
    const days = taken.run.state.day;
    await install(engine, taken.run, {
      busy: null,
      verified: saved === null ? { verified: true, days } : null,
    });
    if (put && saved !== null) keep(taken.run);
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
        playDays(store.getState().heavy ? held(engine) : engine, at, owed);
        return {};
      });
  }
  function unforce(): void {
    if (before === null) return;
    run = before;
    before = null;
    back = null;
    publish({ back: null, refusal: null, bad: null });
  }
  return {
    get: store.getState,
    subscribe: store.subscribe,
    async ready() {
      await engineReady();
      await several.lookForSaved();
      await several.refresh();
    },
    async begin(scenario, seed, family) {
      const engine = await engineReady();
      if (engine === null) return;
      const spec = engine.spec(scenario, seed, family);
      const world: World | BadInput = isBad(spec) ? spec : engine.open(spec);
      if (isBad(world)) store.setState({ bad: world });
      else {
        await several.putBy();
        await install(engine, firstMorning(engine, world), {});
      }
    },
    async continueSaved() {
      const shelf = await keeper.find();
      if (shelf === null) return;
      if (shelf.body !== null) await reopen(shelf.body.run, shelf.body, false);
      else if (shelf.damaged) store.setState({ bad: trouble('save-damaged', 'save', null) });
    },
    async openRun(text, hindsight = null) {
      await reopen(text, null, true, hindsight);
    },
    async fork(name) {
      const { engine } = store.getState();
      const at = run;
      if (at === null || engine === null || back === null || before !== null) return false;
      const next = forkRun(engine, at, back.state, name);
      const put = await several.putBy();
      if (!put) store.setState({ bad: trouble('not-put-by', 'save', null) });
      if (!put || run !== at) return false;
      await install(engine, next, {});
      keep(next);
      return true;
    },
    async openKept(id) {
      const text = await several.take(id);
      if (text !== null) await reopen(text.run, text, true);
    },
    rename: several.rename,
    remove: several.remove,
    keptText: several.text,
    force(card) {
      const { engine } = store.getState();
      if (run === null || engine === null || back !== null || isOver(run)) return false;
      const next = forceCard(engine, run, card);
      if (next === null) return false;
      stop(run);
      before ??= run;
      run = next;
      publish({ refusal: null, bad: null, verified: null });
      return true;
    },
    unforce,
    setHeavy(heavy) {
      store.setState({ heavy });
    },
    exportRun() {
      const { engine } = store.getState();
      return run === null || engine === null || run.mark.forced !== null
        ? null
        : engine.serialise(runFile(engine, run));
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
      unforce();
      if (run === null) return;
      stop(run);
      const letGo = keeper.release();
      run = null;
      back = null;
      const { newest } = store.getState();
      publish({ engine: newest, back: null, refusal: null, bad: null, verified: null });
      void letGo.then(several.lookForSaved);
    },
  };
}
