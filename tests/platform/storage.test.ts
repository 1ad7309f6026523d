// The shelf of texts over a small stand-in for IndexedDB, sound and faulty.
import { describe, expect, it } from 'vitest';
import { openStorage, troubleOf } from '../../src/platform/index.ts';

type Fault =
  | 'none'
  | 'open-throws'
  | 'open-errors'
  | 'blocked'
  | 'transaction-throws'
  | 'request-errors'
  | 'aborts';
const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
const denied = Object.assign(new Error('no'), { name: 'SecurityError' });

interface Asked {
  result: unknown;
  error: unknown;
  onsuccess?: () => void;
  onerror?: () => void;
  onblocked?: () => void;
  onupgradeneeded?: () => void;
}

/** As much of IndexedDB as one shelf needs; `options` collects how transactions were opened. */
function fakeFactory(
  fault: () => Fault,
  texts = new Map<string, unknown>(),
  options: unknown[] = [],
): IDBFactory {
  const connection = {
    createObjectStore: () => undefined,
    close: () => undefined,
    transaction: (_names: string, mode: string, how: unknown) => {
      if (fault() === 'transaction-throws') throw new Error('closed');
      options.push([mode, how]);
      const staged: (() => void)[] = [];
      const transaction: Record<string, unknown> = { error: null };
      const asked: Asked = { result: undefined, error: null };
      queueMicrotask(() => {
        const call = (name: string): void => {
          (transaction[name] as (() => void) | undefined)?.();
        };
        if (fault() === 'request-errors') {
          transaction.error = quota;
          call('onerror');
          call('onabort');
          return;
        }
        if (fault() === 'aborts') {
          transaction.error = quota;
          call('onabort');
          return;
        }
        for (const stage of staged) stage();
        call('oncomplete');
      });
      const later = (stage: () => void): Asked => {
        staged.push(stage);
        return asked;
      };
      transaction.objectStore = () => ({
        get: (name: string) =>
          later(() => {
            asked.result = texts.get(name);
          }),
        put: (text: unknown, name: string) =>
          later(() => {
            texts.set(name, text);
          }),
        getAllKeys: () =>
          later(() => {
            asked.result = [...texts.keys()].sort();
          }),
        delete: (name: string) =>
          later(() => {
            texts.delete(name);
          }),
      });
      return transaction;
    },
  };
  return {
    open: () => {
      if (fault() === 'open-throws') throw denied;
      const opening: Asked = { result: connection, error: null };
      queueMicrotask(() => {
        if (fault() === 'open-errors') {
          opening.error = denied;
          opening.onerror?.();
          return;
        }
        if (fault() === 'blocked') {
          opening.onblocked?.();
          return;
        }
        opening.onupgradeneeded?.();
        opening.onsuccess?.();
      });
      return opening;
    },
  } as unknown as IDBFactory;
}

describe('storage', () => {
  it('keeps texts by name, one strict transaction a write', async () => {
    const options: unknown[] = [];
    const storage = openStorage(
      'test',
      fakeFactory(() => 'none', new Map(), options),
    );
    expect(await storage.read('a')).toEqual({ ok: true, value: null });
    expect(await storage.write('a', 'one')).toEqual({ ok: true, value: null });
    expect(await storage.read('a')).toEqual({ ok: true, value: 'one' });
    await storage.write('b/1', 'two');
    expect(await storage.names('b/')).toEqual({ ok: true, value: ['b/1'] });
    expect(await storage.remove('a')).toEqual({ ok: true, value: null });
    expect(await storage.read('a')).toEqual({ ok: true, value: null });
    expect(options[1]).toEqual(['readwrite', { durability: 'strict' }]);
  });

  it('turns every fault into a value, and works again when the fault is gone', async () => {
    const codes: Record<Exclude<Fault, 'none'>, string> = {
      'open-throws': 'storage-denied',
      'open-errors': 'storage-denied',
      blocked: 'storage-broken',
      'transaction-throws': 'storage-broken',
      'request-errors': 'storage-full',
      aborts: 'storage-full',
    };
    for (const [fault, code] of Object.entries(codes) as [Fault, string][]) {
      let now: Fault = fault;
      const storage = openStorage(
        'test',
        fakeFactory(() => now),
      );
      expect(await storage.write('a', 'one'), fault).toEqual({ ok: false, code });
      expect(await storage.read('a'), fault).toEqual({ ok: false, code });
      now = 'none';
      expect(await storage.write('a', 'two'), fault).toEqual({ ok: true, value: null });
    }
  });

  it('is denied where the browser has none', async () => {
    expect(await openStorage('test', null).read('a')).toEqual({ ok: false, code: 'storage-denied' });
    expect(await openStorage('test', null).persist()).toBe(false);
  });

  it('knows a full disk by name and by the old codes', () => {
    expect(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].map((name) => troubleOf({ name }))).toEqual([
      'storage-full',
      'storage-full',
    ]);
    expect([22, 1014].map((code) => troubleOf({ code }))).toEqual(['storage-full', 'storage-full']);
    expect([troubleOf({ code: 18 }), troubleOf(null), troubleOf('x')]).toEqual([
      'storage-denied',
      'storage-broken',
      'storage-broken',
    ]);
  });
});
