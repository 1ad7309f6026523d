// The page's side of the service worker: silent where there is none, told of a newer version but never of the first, and opened anew only when asked.
import { afterEach, describe, expect, it } from 'vitest';
import { openRenewal, type Renewal } from '../../src/platform/index.ts';

type Listener = () => void;
interface Worker {
  state: string;
  said: string[];
  postMessage(what: string): void;
  addEventListener(kind: string, listener: Listener): void;
  change(state: string): void;
}
function worker(state: string): Worker {
  const listeners: Listener[] = [];
  return {
    state,
    said: [],
    postMessage(what) {
      this.said.push(what);
    },
    addEventListener: (_, listener) => void listeners.push(listener),
    change(to) {
      this.state = to;
      for (const listener of listeners) listener();
    },
  };
}

let reloads = 0;
const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
afterEach(() => {
  if (before !== undefined) Object.defineProperty(globalThis, 'navigator', before);
  reloads = 0;
});
/** A page with these workers: in office, waiting, and one that comes when `come` is called. */
async function page(
  active: Worker | null,
  waiting: Worker | null,
  installing: Worker | null = null,
): Promise<{ renewal: Renewal; come(one: Worker): void; turn(): void }> {
  const found: Listener[] = [];
  const turned: Listener[] = [];
  const registration = {
    active,
    waiting,
    installing,
    addEventListener: (_: string, one: Listener) => void found.push(one),
  };
  const serviceWorker = {
    controller: active,
    register: async () => registration,
    addEventListener: (_: string, one: Listener) => void turned.push(one),
  };
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { serviceWorker } });
  Object.defineProperty(globalThis, 'location', {
    configurable: true,
    value: { href: 'https://example.org/surplus/', reload: () => void reloads++ },
  });
  const renewal = openRenewal('./sw.js', 'aaaaaaaa');
  renewal.start();
  await new Promise((resolve) => setTimeout(resolve));
  return {
    renewal,
    come(one) {
      registration.installing = one;
      for (const listener of found) listener();
      one.change('installed');
    },
    turn: () => turned.forEach((listener) => void listener()),
  };
}

describe('a newer version', () => {
  it('is told too when the browser was taking it in before this page asked', async () => {
    const coming = worker('installing');
    const at = await page(worker('activated'), null, coming);
    expect(at.renewal.ready()).toBe(false);
    coming.change('installed');
    expect(at.renewal.ready()).toBe(true);
  });
  it('is told when it has come whole, and begins when asked: this page is opened anew once it is in office', async () => {
    const at = await page(worker('activated'), null);
    let told = 0;
    at.renewal.follow(() => void told++);
    expect(at.renewal.ready()).toBe(false);
    const newer = worker('installing');
    at.come(newer);
    expect([at.renewal.ready(), told, newer.said, reloads]).toEqual([true, 1, [], 0]);
    at.renewal.renew();
    expect([newer.said, reloads]).toEqual([['go'], 0]);
    at.turn();
    expect(reloads).toBe(1);
  });
  it('that another page has let in already is opened at once', async () => {
    const newer = worker('installed');
    const at = await page(worker('activated'), newer);
    expect(at.renewal.ready()).toBe(true);
    newer.change('activated');
    at.turn();
    expect(reloads).toBe(0);
    at.renewal.renew();
    expect(reloads).toBe(1);
  });
  it('is none where no worker was in office before: it is the first', async () => {
    const at = await page(null, null);
    at.come(worker('installing'));
    expect(at.renewal.ready()).toBe(false);
  });
  it('never comes where asking for such workers is an error', () => {
    Object.defineProperty(globalThis, 'navigator', {
      configurable: true,
      value: Object.defineProperty({}, 'serviceWorker', {
        get() {
          throw new Error('sandboxed');
        },
      }),
    });
    Object.defineProperty(globalThis, 'location', {
      configurable: true,
      value: { href: 'https://example.org/surplus/' },
    });
    const renewal = openRenewal('./sw.js', 'aaaaaaaa');
    renewal.start();
    expect(renewal.ready()).toBe(false);
  });
});
