// Which run is in progress: begun, continued, opened, forked, forced by a tester, closed. The one that was is put by first.
import type { BadInput, Engine, World } from '../core/types.ts';
import type { Covered, Current } from './current.ts';
import { createDrawer } from './drawer.ts';
import type { Edges } from './edges.ts';
import { createEngines } from './engines.ts';
import { forceCard, forkRun } from './fork.ts';
import { PLAIN } from './mark.ts';
import { isBad, takeReplay, trouble } from './opening.ts';
import { stop } from './play.ts';
import { firstMorning, isOver, type Run, runFile } from './run.ts';
import type { SaveBody } from './save-file.ts';
import { createSeveral } from './several.ts';
import type { Session, SessionState } from './types.ts';

type Runs = Pick<
  Session,
  | 'ready'
  | 'begin'
  | 'continueSaved'
  | 'openRun'
  | 'exportRun'
  | 'fork'
  | 'openKept'
  | 'rename'
  | 'remove'
  | 'keptText'
  | 'force'
  | 'unforce'
  | 'lookInto'
  | 'close'
>;

export function createRuns(
  current: Current,
  { loadEngine, replay, storage }: Pick<Edges, 'loadEngine' | 'replay' | 'storage'>,
): Runs {
  const { store, keeper, body, publish, keep } = current;
  const engines = createEngines(store, loadEngine);
  const several = createSeveral({
    drawer: createDrawer(storage, engines.read),
    keeper,
    readRun: engines.read,
    body,
    tell: (change) => {
      store.setState(change);
    },
  });

  /** the run opened last, which is not what its file says, with its file */
  let differing: (Covered & { readonly text: string }) | null = null;
  /** the file of the run looked at */
  let looked: string | null = null;

  async function install(engine: Engine, next: Run, more: Partial<SessionState>): Promise<void> {
    await keeper.flush();
    current.run = next;
    current.back = null;
    current.before = null;
    looked = null;
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
    if ((await engines.ready()) === null || store.getState().busy !== null) return;
    store.setState({ busy: 0, bad: null, verified: null });
    differing = null;
    const engine = await engines.ready(text);
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
      if (taken.differing !== undefined) differing = { run: taken.differing, engine, text };
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
  function unforce(): void {
    if (current.before === null) return;
    const { run, engine } = current.before;
    current.run = run;
    current.before = null;
    current.back = null;
    looked = null;
    publish({ engine: engine ?? store.getState().newest, back: null, refusal: null, bad: null });
  }
  return {
    async ready() {
      await engines.ready();
      await several.lookForSaved();
      await several.refresh();
    },
    async begin(scenario, seed, family) {
      const engine = await engines.ready();
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
    exportRun() {
      const { engine } = store.getState();
      const { run } = current;
      if (looked !== null) return looked;
      return run === null || engine === null || run.mark.forced !== null
        ? null
        : engine.serialise(runFile(engine, run));
    },
    async fork(name) {
      const { engine } = store.getState();
      const { run: at, back, before } = current;
      if (at === null || engine === null || back === null || before !== null) return false;
      const next = forkRun(engine, at, back.state, name);
      const put = await several.putBy();
      if (!put) store.setState({ bad: trouble('not-put-by', 'save', null) });
      if (!put || current.run !== at) return false;
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
    async keptText(id) {
      return id === null && looked !== null ? looked : several.text(id);
    },
    force(card) {
      const { engine } = store.getState();
      const { run, back } = current;
      if (run === null || engine === null || back !== null || looked !== null || isOver(run)) return false;
      const next = forceCard(engine, run, card);
      if (next === null) return false;
      stop(run);
      current.before ??= { run, engine };
      current.run = next;
      publish({ refusal: null, bad: null, verified: null });
      return true;
    },
    unforce,
    lookInto() {
      if (differing === null) return false;
      const { run, engine, text } = differing;
      if (current.run !== null) stop(current.run);
      current.before ??= { run: current.run, engine: store.getState().engine };
      current.run = run;
      current.back = null;
      looked = text;
      differing = null;
      publish({ engine, back: null, refusal: null, bad: null, verified: null });
      return true;
    },
    close() {
      unforce();
      if (current.run === null) return;
      stop(current.run);
      const letGo = keeper.release();
      current.run = null;
      current.back = null;
      publish({ engine: store.getState().newest, back: null, refusal: null, bad: null, verified: null });
      void letGo.then(several.lookForSaved);
    },
  };
}
