// Two tabs over one save, and run files opened into a game.
import { describe, expect, it } from 'vitest';
import { fakeEngine, fakeReplay } from './fake-engine.ts';
import { fakeLocks, fakeStorage, openTab, settle, type Tab } from './fake-tab.ts';

const buy = (usd: number) => ({ kind: 'treasury.buy', usd }) as const;
async function begun(shared: Parameters<typeof openTab>[0] = {}): Promise<Tab> {
  const tab = openTab(shared);
  await tab.session.ready();
  await tab.session.begin('two-lines', 'seed', 'mixed');
  return tab;
}
const dayOf = ({ session }: Tab) => session.get().game?.state.day;

describe('two tabs', () => {
  it('never write over each other: the second plays unsaved', async () => {
    const shared = { storage: fakeStorage(), locks: fakeLocks() };
    const first = await begun(shared);
    first.play(4);
    first.session.setPace('paused');
    await settle();
    const second = await begun(shared);
    expect(second.session.get().kept).toMatchObject({ status: 'elsewhere', why: 'lock-held' });
    second.play(9);
    second.session.setPace('paused');
    await settle();
    expect(dayOf(second)).toBe(9);
    const third = openTab(shared);
    await third.session.ready();
    expect(third.session.get().saved?.day).toBe(4);
  });

  it('hand over when asked, and the former one says so', async () => {
    const shared = { storage: fakeStorage(), locks: fakeLocks() };
    const first = await begun(shared);
    const second = await begun(shared);
    second.play(2);
    second.session.setPace('paused');
    await second.session.takeOver();
    expect(second.session.get().kept).toEqual({ status: 'saved', why: null, day: 2 });
    expect(first.session.get().kept).toMatchObject({ status: 'elsewhere', why: 'lock-lost' });
    first.play(3);
    first.session.setPace('paused');
    await settle();
    const third = openTab(shared);
    await third.session.ready();
    expect(third.session.get().saved?.day).toBe(2);
  });

  it('without locks notice each other by the turn of the save', async () => {
    const storage = fakeStorage();
    const first = await begun({ storage });
    const second = await begun({ storage });
    first.play(4);
    first.session.setPace('paused');
    await settle();
    second.play(2);
    second.session.setPace('paused');
    await settle();
    expect(second.session.get().kept.status).toBe('elsewhere');
    expect(first.session.get().kept).toMatchObject({ status: 'saved', day: 4 });
  });

  it('leave the slot free when the game is closed, with its last day on disk', async () => {
    const shared = { storage: fakeStorage(), locks: fakeLocks() };
    const first = await begun(shared);
    first.play(3);
    first.session.close();
    expect(first.session.get().game).toBeNull();
    await settle();
    expect(first.session.get().saved?.day).toBe(3);
    const second = await begun(shared);
    expect(second.session.get().kept.status).toBe('none');
  });
});

describe('a run file', () => {
  it('opens as the game in progress, verified', async () => {
    const tab = await begun();
    tab.session.dispatch(buy(7));
    tab.play(31);
    const text = tab.session.exportRun() ?? '';
    const other = await begun();
    await other.session.openRun(text);
    expect(other.session.get().verified).toEqual({ verified: true, days: 31 });
    expect(dayOf(other)).toBe(31);
    expect(other.session.exportRun()).toBe(text);
    expect(other.session.get().busy).toBeNull();
  });

  it('that is none leaves the game untouched', async () => {
    const tab = await begun();
    tab.play(3);
    const before = tab.session.get().game;
    await tab.session.openRun('no run');
    expect(tab.session.get().bad?.code).toBe('not-json');
    expect(tab.session.get().game).toBe(before);
    expect(tab.session.get().busy).toBeNull();
  });

  it('that differs reports day and slice and leaves the game untouched', async () => {
    const tab = await begun();
    tab.play(31);
    const text = (tab.session.exportRun() ?? '').replace('"30:0:1"', '"30:9:1"');
    const other = await begun();
    const before = other.session.get().game;
    await other.session.openRun(text);
    expect(other.session.get().verified).toEqual({ verified: false, day: 30, slice: 'treasury', text });
    expect(other.session.get().game).toBe(before);
  });

  it('that differs is looked at beside the run in progress: played, kept and exported by nobody, and the run is there again after it', async () => {
    const storage = fakeStorage();
    const tab = await begun();
    tab.play(31);
    const text = (tab.session.exportRun() ?? '').replace('"30:0:1"', '"30:9:1"');
    const { session, ...other } = await begun({ storage });
    session.dispatch(buy(3));
    other.play(2);
    session.setPace('paused');
    await settle();
    const [before, own] = [session.get().game?.state, session.exportRun()];
    expect(session.lookInto()).toBe(false);
    await session.openRun(text);
    expect(session.lookInto()).toBe(true);
    expect(session.get().game).toMatchObject({
      state: { day: 31 },
      mark: { differs: { day: 30, slice: 'treasury' } },
    });
    // as it came, to be reported or compared; no order, no day, no card, no fork
    expect([session.exportRun(), await session.keptText(null)]).toEqual([text, text]);
    expect(session.dispatch(buy(1))?.code).toBe('not-verified');
    session.setPace('5x');
    other.pass(5000);
    expect(session.get().game?.state.day).toBe(31);
    expect(session.force('storm')).toBe(false);
    session.lookAt(30);
    expect(session.get().back?.state.day).toBe(30);
    expect(await session.fork('mine')).toBe(false);
    // what is saved meanwhile is the run in progress, and that is what comes back
    expect(await session.save()).toBe(true);
    const next = openTab({ storage });
    await next.session.ready();
    expect(next.session.get().saved?.day).toBe(2);
    session.unforce();
    expect(session.get().game?.state).toBe(before);
    expect(session.exportRun()).toBe(own);
    expect(session.lookInto()).toBe(false);
  });

  it('that differs is looked at where no run is in progress, and nothing is kept of it', async () => {
    const from = await begun();
    from.play(31);
    const text = (from.session.exportRun() ?? '').replace('"30:0:1"', '"30:9:1"');
    const tab = openTab();
    await tab.session.ready();
    await tab.session.openRun(text);
    expect(tab.session.lookInto()).toBe(true);
    expect(await tab.session.save()).toBe(true);
    tab.session.close();
    await settle();
    expect(tab.session.get()).toMatchObject({ game: null, saved: null, runs: [] });
    expect(tab.storage.texts.size).toBe(0);
  });

  it('whose worker dies leaves the game untouched', async () => {
    const tab = await begun({ replay: () => Promise.reject(new Error('gone')) });
    const before = tab.session.get().game;
    await tab.session.openRun('{}');
    expect(tab.session.get().bad?.code).toBe('worker-broken');
    expect(tab.session.get().game).toBe(before);
  });

  it('shows how far it is', async () => {
    const engine = fakeEngine();
    const tab = await begun({ replay: fakeReplay(engine) });
    tab.play(3);
    const seen: (number | null)[] = [];
    tab.session.subscribe(({ busy }) => {
      seen.push(busy);
    });
    await tab.session.openRun(tab.session.exportRun() ?? '');
    expect(seen).toContain(0.5);
    expect(seen[seen.length - 1]).toBeNull();
  });
});
