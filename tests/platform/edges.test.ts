// Locks, workers and files over stand-ins for the browser.
import { describe, expect, it } from 'vitest';
import {
  FILE_CAP_BYTES,
  openLanguages,
  openLocks,
  openThemes,
  openWorkers,
  pageWorker,
  readFile,
  type WorkerLike,
} from '../../src/platform/index.ts';

const tick = async (): Promise<void> => {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
};

/** One browser's locks: ifAvailable and steal as the standard has them. */
function fakeManager(): LockManager {
  const holders = new Map<string, (reason: unknown) => void>();
  return {
    request: (name: string, options: LockOptions, use: (lock: Lock | null) => unknown) =>
      new Promise((resolve, reject) => {
        const former = holders.get(name);
        if (former !== undefined && options.ifAvailable) {
          resolve(use(null));
          return;
        }
        if (options.steal) former?.(Object.assign(new Error('stolen'), { name: 'AbortError' }));
        holders.set(name, reject);
        void Promise.resolve(use({ name, mode: 'exclusive' })).then((value) => {
          if (holders.get(name) === reject) holders.delete(name);
          resolve(value);
        });
      }),
    query: () => Promise.resolve({}),
  } as unknown as LockManager;
}

describe('locks', () => {
  it('are held by one at a time, free again when released, and told when taken', async () => {
    const locks = openLocks(fakeManager());
    const lost: string[] = [];
    const first = await locks.hold('slot', () => lost.push('first'));
    expect(first).not.toBeNull();
    expect(await locks.hold('slot', () => undefined)).toBeNull();
    first?.release();
    await tick();
    expect(await locks.hold('slot', () => lost.push('second'))).not.toBeNull();
    await locks.take('slot', () => undefined);
    await tick();
    expect(lost).toEqual(['second']);
  });

  it('are everybody’s where the browser has none or forbids them', async () => {
    expect(await openLocks(null).hold('slot', () => undefined)).not.toBeNull();
    const forbidden = { request: () => Promise.reject(new Error('SecurityError')) } as unknown as LockManager;
    expect(await openLocks(forbidden).hold('slot', () => undefined)).not.toBeNull();
  });
});

class FakeWorker implements WorkerLike {
  readonly sent: { id: number; kind: string; [key: string]: unknown }[] = [];
  ended = false;
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  postMessage(message: unknown): void {
    this.sent.push(message as FakeWorker['sent'][number]);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: unknown): void {
    this.onmessage?.({ data } as MessageEvent);
  }
}

describe('the page in the place of a worker', () => {
  it('says that it broke when what answers cannot be fetched, instead of leaving a task for ever', async () => {
    const workers = openWorkers(() => pageWorker(() => Promise.reject(new Error('no such chunk'))));
    expect(await workers.run('replay', { text: 'x' }).outcome).toMatchObject({
      kind: 'broken',
      why: expect.stringContaining('no such chunk'),
    });
  });
});

describe('workers', () => {
  const setUp = () => {
    const made: FakeWorker[] = [];
    const workers = openWorkers(
      () => {
        const one = new FakeWorker();
        made.push(one);
        return one;
      },
      { rules: 1 },
    );
    return { made, workers };
  };

  it('start when first needed, and carry progress and results by id', async () => {
    const { made, workers } = setUp();
    expect(made).toHaveLength(0);
    const shares: number[] = [];
    const a = workers.run('replay', { text: 'x' }, (share) => shares.push(share));
    const b = workers.run('replay', { text: 'y' });
    const [worker] = made;
    expect(worker?.sent).toEqual([
      { id: 0, kind: 'init', rules: 1 },
      { id: 1, kind: 'run', task: 'replay', text: 'x' },
      { id: 2, kind: 'run', task: 'replay', text: 'y' },
    ]);
    for (const said of [
      { id: 1, kind: 'progress', share: 0.5 },
      { id: 2, kind: 'failed', bad: 'no' },
      null,
      { id: 9, kind: 'done' },
      { id: 1, kind: 'done', result: 7 },
    ]) {
      worker?.say(said);
    }
    expect([await a.outcome, await b.outcome]).toEqual([
      { kind: 'done', result: 7 },
      { kind: 'failed', bad: 'no' },
    ]);
    expect(shares).toEqual([0.5]);
  });

  it('cancel at once and tell the worker', async () => {
    const { made, workers } = setUp();
    const task = workers.run('replay', {});
    task.cancel();
    task.cancel();
    expect(await task.outcome).toEqual({ kind: 'cancelled' });
    expect(made[0]?.sent.filter(({ kind }) => kind === 'cancel')).toEqual([{ id: 1, kind: 'cancel' }]);
  });

  it('that break fail their tasks and are replaced for the next', async () => {
    const { made, workers } = setUp();
    const task = workers.run('replay', {});
    made[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
    expect(await task.outcome).toEqual({ kind: 'broken', why: 'out of memory' });
    expect(made[0]?.ended).toBe(true);
    void workers.run('replay', {});
    expect(made).toHaveLength(2);
    workers.close();
    expect(made[1]?.ended).toBe(true);
  });

  it('that cannot be made are a value', async () => {
    const workers = openWorkers(() => {
      throw new Error('forbidden');
    });
    expect(await workers.run('replay', {}).outcome).toEqual({ kind: 'broken', why: 'forbidden' });
  });
});

describe('files', () => {
  it('over the cap are not read', async () => {
    let read = false;
    const file = {
      name: 'a.json',
      size: FILE_CAP_BYTES + 1,
      text: () => {
        read = true;
        return Promise.resolve('');
      },
    };
    expect(await readFile(file)).toMatchObject({ ok: false, code: 'file-too-large' });
    expect(read).toBe(false);
  });

  it('that cannot be read are a value', async () => {
    expect(
      await readFile({ name: 'a', size: 1, text: () => Promise.reject(new Error('gone')) }),
    ).toMatchObject({ ok: false, code: 'file-unreadable' });
    expect(await readFile({ name: 'a', size: 1, text: () => Promise.resolve('x') })).toEqual({
      ok: true,
      name: 'a',
      text: 'x',
    });
  });
});

describe('the theme', () => {
  const setUp = (kept: Record<string, string> | null) => {
    const heard: (() => void)[] = [];
    const system = { matches: true, addEventListener: (_: string, call: () => void) => heard.push(call) };
    const store = () => {
      if (kept === null) throw new Error('SecurityError');
      return {
        getItem: (key: string) => kept[key] ?? null,
        setItem: (key: string, value: string) => {
          kept[key] = value;
        },
      } as Storage;
    };
    const themes = openThemes(store, system as unknown as MediaQueryList);
    const told: string[] = [];
    themes.follow((theme) => told.push(theme));
    const turn = (light: boolean): void => {
      system.matches = light;
      for (const call of heard) call();
    };
    return { themes, told, turn };
  };

  it('is the system’s, and follows it, until somebody chooses', () => {
    const { themes, told, turn } = setUp({});
    expect(themes.first()).toBe('day');
    turn(false);
    themes.keep('day');
    turn(true);
    turn(false);
    expect(told).toEqual(['night']);
    expect(themes.first()).toBe('day');
  });

  it('lasts as long as the page where nothing may be kept', () => {
    const { themes, told, turn } = setUp(null);
    themes.keep('night');
    turn(true);
    expect([themes.first(), told]).toEqual(['night', []]);
  });
});

describe('the language', () => {
  const open = (kept: Record<string, string> | null, asked: readonly string[]) =>
    openLanguages(
      ['en', 'ur', 'ru'] as const,
      'en',
      () => {
        if (kept === null) throw new Error('SecurityError');
        return {
          getItem: (key) => kept[key] ?? null,
          setItem: (key, value) => void Object.assign(kept, { [key]: value }),
        };
      },
      asked,
    );

  it('is the first of ours that the browser asks for, until one is chosen', () => {
    expect(open({}, ['pa-PK', 'ur-PK', 'ru']).first()).toBe('ur');
    expect(open({}, ['de', 'fr']).first()).toBe('en');
    const kept = {};
    expect(open(kept, ['ur']).keep('ru')).toBe(true);
    expect(open(kept, ['ur']).first()).toBe('ru');
  });

  it('is not taken from what somebody else wrote there, and cannot be kept where nothing may be', () => {
    expect(open({ 'surplus-language': 'constructor' }, ['ru']).first()).toBe('ru');
    expect(open(null, ['ru']).first()).toBe('ru');
    expect(open(null, []).keep('ur')).toBe(false);
  });
});
