// A run of former rules in the session: opened, continued, forked, put by and closed, always with the engine of its day; a new campaign has the newest.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/core/types.ts';
import { FORMER_RULES, loadEngine, loadEngineOf } from '../../src/engine/index.ts';
import { replayText } from '../../src/lab/tasks.ts';
import { createSession, type Session } from '../../src/session/index.ts';
import { good } from '../helpers.ts';
import { fakeLocks, fakeStorage, settle } from './fake-tab.ts';

const rules = FORMER_RULES.at(-1)!;
const text = readFileSync(new URL(`../replays/former/${rules}/refused.json`, import.meta.url), 'utf8');
/** texts for which an engine was asked */
const asked: (string | undefined)[] = [];
let time = 0;
let session: Session;
const storage = fakeStorage();
const open = async (): Promise<Session> => {
  const made = createSession({
    loadEngine: async (of) => {
      asked.push(of);
      return loadEngineOf(of);
    },
    replay: replayText,
    outlooks: async () => [],
    counsel: async () => [],
    storage,
    locks: fakeLocks(),
    clock: { now: () => time, hidden: () => false, onHidden: () => () => undefined },
  });
  await made.ready();
  return made;
};
const engineNow = (): Engine => session.get().engine!;
function play(days: number): void {
  const until = session.get().game!.state.day + days;
  for (let turn = 0; turn < days * 9 && session.get().game!.state.day < until; turn++) {
    const { game } = session.get();
    if (game?.phase === 'explain') session.setPhase('brief');
    const card = engineNow().catalogue.events.find(({ id }) => id === game?.waiting);
    if (card !== undefined)
      session.dispatch({ kind: 'events.answer', event: card.id, choice: card.fallback });
    if (session.get().game?.pace === 'paused') session.setPace('1x');
    time += 500;
    session.tick(time);
  }
  session.setPace('paused');
}

beforeAll(async () => {
  session = await open();
});

describe('a session with a run of former rules', () => {
  it('verifies it with its own engine, which is asked for only then', async () => {
    expect(asked).toEqual([undefined]);
    expect(engineNow().rules).not.toBe(rules);
    await session.openRun(text);
    const { verified, bad, newest, game } = session.get();
    expect([verified, bad]).toEqual([{ verified: true, days: 120 }, null]);
    expect([engineNow().rules, game?.spec.rules, newest?.rules]).toEqual([
      rules,
      rules,
      (await loadEngine()).rules,
    ]);
  });
  it('goes on with it, and what was played verifies by its rules', async () => {
    play(20);
    const more = session.exportRun() ?? '';
    expect(more).toContain(`"rules": ${rules},\n`);
    expect(good(await replayText(more, () => undefined)).divergence).toBe(null);
    expect(session.get().game?.state.day).toBe(140);
  });
  it('forks it into a run of the same rules, and lists both by them', async () => {
    session.lookAt(130);
    expect(await session.fork('again')).toBe(true);
    expect([session.get().game?.spec.rules, engineNow().rules]).toEqual([rules, rules]);
    play(2);
    await session.begin('pakistan-2025', 'new', 'mixed');
    expect(engineNow().rules).toBe(session.get().newest?.rules);
    for (let i = 0; i < 20; i++) await settle();
    expect(session.get().runs.map((run) => run.rules)).toEqual([rules, rules]);
  });
  it('opens one that was put by again, is the newest after it was closed, and continues it in another tab', async () => {
    await session.openKept(session.get().runs[0]!.id);
    expect([engineNow().rules, session.get().game?.state.day]).toEqual([rules, 132]);
    play(1);
    await session.save();
    session.close();
    expect(engineNow().rules).toBe(session.get().newest?.rules);
    for (let i = 0; i < 20; i++) await settle();
    session = await open();
    expect(session.get().saved).toMatchObject({ day: 133, rules });
    await session.continueSaved();
    expect([engineNow().rules, session.get().game?.state.day]).toEqual([rules, 133]);
  });
  it('says by one sentence’s parts that there is no engine for rules before them', async () => {
    await session.openRun(text.replace(`"rules": ${rules}`, '"rules": 2'));
    const { bad, busy, game } = session.get();
    expect(bad).toMatchObject({ code: 'other-rules', found: '2' });
    expect([busy, game?.state.day]).toEqual([null, 133]);
  });
});
