// Keeping a game: slots, autosave, faulty storage.
import { describe, expect, it } from 'vitest';
import { type SaveBody, seal, unseal } from '../../src/session/save-file.ts';
import { fakeStorage, openTab, settle, type Tab } from './fake-tab.ts';

const buy = (usd: number) => ({ kind: 'treasury.buy', usd }) as const;
async function begun(shared: Parameters<typeof openTab>[0] = {}): Promise<Tab> {
  const tab = openTab(shared);
  await tab.session.ready();
  await tab.session.begin('two-lines', 'seed', 'mixed');
  return tab;
}
const dayOf = ({ session }: Tab) => session.get().game?.state.day;

describe('the save', () => {
  const body: SaveBody = {
    run: '{"days":3}',
    pending: [buy(3)],
    phase: 'advance',
    day: 3,
    days: 90,
    scenario: 'two-lines',
    reserve_sat: 12,
    mark: { id: '4', name: 'mine', hindsight: 2, forced: null, differs: null },
  };

  it('reads back as it was written', () => {
    expect(unseal(seal(body, 7))).toEqual({ body, turn: 7 });
  });

  it('is refused with any character changed and at any shorter or longer length', () => {
    const text = seal(body, 7);
    for (let i = 0; i < text.length; i += 1) {
      expect(unseal(text.slice(0, i))).toBeNull();
      for (const bit of [1, 2, 16, 32]) {
        const flipped = text.slice(0, i) + String.fromCharCode(text.charCodeAt(i) ^ bit) + text.slice(i + 1);
        expect(unseal(flipped), `bit ${bit} of character ${i}`).toBeNull();
      }
    }
    expect(unseal(`${text} `)).toBeNull();
  });
});

describe('autosave', () => {
  it('leaves a new game unsaved until something happened in it', async () => {
    const tab = await begun();
    await settle();
    expect(tab.storage.texts.size).toBe(0);
    expect(tab.session.get().kept.status).toBe('none');
    tab.session.dispatch(buy(1));
    await settle();
    expect(tab.session.get().kept).toEqual({ status: 'saved', why: null, day: 0 });
  });

  it('writes at most each five seconds while days pass', async () => {
    const tab = await begun();
    tab.session.setPace('1x');
    tab.pass(0);
    let writes = 0;
    tab.session.subscribe((now, before) => {
      if (now.kept.status === 'saved' && before.kept.status !== 'saved') writes += 1;
    });
    for (let i = 0; i < 19; i += 1) {
      tab.pass(500);
      tab.session.get();
      await settle();
      if (tab.session.get().game?.waiting) break;
    }
    expect(writes).toBeLessThanOrEqual(3);
    expect(writes).toBeGreaterThanOrEqual(2);
  });

  it('keeps the other slot while one is replaced', async () => {
    const tab = await begun();
    for (let i = 0; i < 4; i += 1) {
      tab.play(1);
      tab.session.setPace('paused');
      await settle();
    }
    expect([...tab.storage.texts.keys()].sort()).toEqual(['save/a', 'save/b']);
    const turns = [...tab.storage.texts.values()]
      .map((text) => unseal(text)?.turn ?? 0)
      .sort((a, b) => a - b);
    expect((turns[1] ?? 0) - (turns[0] ?? 0)).toBe(1);
  });

  it('is continued with its pending orders and day, bit for bit', async () => {
    const storage = fakeStorage();
    const first = await begun({ storage });
    first.session.dispatch(buy(7));
    first.play(8);
    first.session.setPace('paused');
    first.session.dispatch(buy(9));
    await settle();
    const second = openTab({ storage });
    await second.session.ready();
    expect(second.session.get().saved).toMatchObject({
      day: 8,
      days: 90,
      scenario: 'two-lines',
      reserve_sat: 7,
    });
    await second.session.continueSaved();
    const [was, is] = [first.session.get().game, second.session.get().game];
    expect(is?.state).toEqual(was?.state);
    expect(is?.pending).toEqual([buy(9)]);
    expect(is?.phase).toBe('advance');
    expect(is?.history.series).toEqual(was?.history.series);
    expect(second.session.exportRun()).toBe(first.session.exportRun());
  });

  it('is found in the older slot when the newer one is damaged', async () => {
    const storage = fakeStorage();
    const tab = await begun({ storage });
    for (let i = 0; i < 3; i += 1) {
      tab.play(1);
      tab.session.setPace('paused');
      await settle();
    }
    const newest = [...storage.texts].sort(
      (a, b) => (unseal(b[1])?.turn ?? 0) - (unseal(a[1])?.turn ?? 0),
    )[0];
    storage.texts.set(newest?.[0] ?? '', (newest?.[1] ?? '').slice(0, -3));
    const next = openTab({ storage });
    await next.session.ready();
    expect(next.session.get().saved?.day).toBe(2);
  });

  it('says so when both slots are damaged', async () => {
    const storage = fakeStorage();
    storage.texts.set('save/a', 'rubbish');
    const tab = openTab({ storage });
    await tab.session.ready();
    expect(tab.session.get().bad?.code).toBe('save-damaged');
    expect(tab.session.get().saved).toBeNull();
  });
});

describe('faulty storage', () => {
  it('never stops the game and is always told, whichever call fails first', async () => {
    for (const code of ['storage-full', 'storage-denied', 'storage-broken'] as const) {
      for (let n = 1; n <= 16; n += 1) {
        const storage = fakeStorage();
        Object.assign(storage, { failFrom: n, code });
        const tab = await begun({ storage });
        for (let i = 0; i < 6; i += 1) {
          tab.play(1);
          tab.session.setPace('paused');
          await settle();
        }
        expect(dayOf(tab)).toBe(6);
        expect(tab.session.get().kept, `${code} from call ${n}`).toMatchObject({
          status: 'unsaved',
          why: code,
        });
        expect(tab.session.exportRun()).not.toBeNull();
      }
    }
  });

  it('is forgotten once a later write succeeds, over no newer save', async () => {
    for (let n = 1; n <= 12; n += 1) {
      const storage = fakeStorage();
      Object.assign(storage, { failFrom: n, failUntil: n + 2 });
      const tab = await begun({ storage });
      for (let i = 0; i < 10; i += 1) {
        tab.play(1);
        tab.session.setPace('paused');
        await settle();
      }
      expect(tab.session.get().kept, `call ${n}`).toEqual({ status: 'saved', why: null, day: 10 });
    }
  });

  it('that rejects is a value too', async () => {
    const storage = fakeStorage();
    storage.write = () => Promise.reject(new Error('careless'));
    const tab = await begun({ storage });
    tab.session.dispatch(buy(1));
    await settle();
    expect(tab.session.get().kept).toMatchObject({ status: 'unsaved', why: 'storage-broken' });
  });
});
