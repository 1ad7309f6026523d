// @vitest-environment happy-dom
// The keyboard's place in the play shell: what went away hands it on, and keys that play whatever has it.
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/session/index.ts';
import { placeAround, useKeptFocus } from '../../src/ui/play/kept-focus.ts';
import { useKeys } from '../../src/ui/play/keys.ts';
import type { Route } from '../../src/ui/route.ts';

const host = document.createElement('div');
document.body.append(host);
let root = createRoot(host);
afterEach(() => {
  root.unmount();
  root = createRoot(host);
});
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function draw(what: ReactNode): Promise<void> {
  root.render(what);
  await pause(40);
}

function Shell({ route, order }: { readonly route: Route; readonly order: boolean }) {
  const stage = useKeptFocus(route);
  return (
    <main ref={stage}>
      <section id="card">
        <p>{order && <button type="button">Order</button>}</p>
      </section>
    </main>
  );
}
const show = (route: Route, order: boolean): Promise<void> => draw(<Shell route={route} order={order} />);

describe('the keyboard in the play shell', () => {
  it('goes to the part of the page around a control that went away under a press', async () => {
    await show('/play', true);
    const button = host.querySelector('button');
    button?.focus();
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await show('/play', false);
    await pause(60);
    expect(document.activeElement?.id).toBe('card');
  });
  it('goes to the stage when another desk opens in it', async () => {
    await show('/play', true);
    host.querySelector('button')?.focus();
    await show('/play/halls', true);
    expect(document.activeElement?.tagName).toBe('MAIN');
  });
  it('is left alone when what had it still stands', async () => {
    await show('/play', true);
    const button = host.querySelector('button');
    expect(placeAround([button ?? host, host])).toBe(null);
  });
  it('plays by k from a button that a space would press', async () => {
    const paces: string[] = [];
    const session = {
      get: () => ({ back: null, game: { pace: 'paused' } }),
      setPace: (pace: string) => paces.push(pace),
    } as unknown as Session;
    function Keys() {
      useKeys(session, () => undefined);
      return <button type="button">Open</button>;
    }
    await draw(<Keys />);
    const button = host.querySelector('button');
    for (const key of [' ', 'k']) button?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(paces).toEqual(['1x']);
  });
});
