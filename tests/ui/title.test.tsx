// @vitest-environment happy-dom
// The title: what can be begun, what a saved game says, and one sentence for a file that is no run.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCENARIOS } from '../../src/content/scenarios/index.ts';
import { OFFERED } from '../../src/ui/front-words.ts';
import { nothing, type Stand, stand } from './stand.ts';

let page: Stand;
afterEach(() => {
  page.stop();
  window.location.hash = '';
});

const labels = (): string[] =>
  [...page.host.querySelectorAll('.entry b')].map((one) => one.textContent ?? '');
const press = async (text: string): Promise<void> => {
  const button = [...page.host.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
  button?.click();
  await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('the title', () => {
  it('offers a new campaign and a run file, and nothing to continue', async () => {
    page = await stand();
    expect(labels()).toEqual(['New campaign', 'Open a run file']);
  });

  it('continues a saved game and says what it holds', async () => {
    page = await stand({
      saved: {
        day: 400,
        days: 3652,
        scenario: 'pakistan-2025',
        reserve_sat: 421_260_000_000,
        seed: 'x',
        rules: 4,
        mark: { id: null, name: '', hindsight: null, forced: null, differs: null },
      },
    });
    expect(labels()[0]).toBe('Continue');
    // day 400, not the scenario's first
    expect(page.host.textContent).toContain('Saved as of Mon 20 July 2026 (day 400), with 4,212.6 BTC');
    expect([OFFERED]).toMatchObject(
      SCENARIOS.filter(({ hidden }) => !hidden).map(({ id, start }) => ({ id, start })),
    );
    await press('Continue');
    expect(page.done).toContain('continue');
  });

  it('says one sentence about a file that is no run, and stays', async () => {
    page = await stand();
    await page.say({
      bad: { bad: true, code: 'format', at: 'line 1', found: 'a picture', expected: 'a run file' },
    });
    expect(page.host.querySelector('.title-told')?.textContent).toMatch(
      /found a picture, expected a run file/,
    );
    expect(labels()).toContain('New campaign');
  });

  it('offers a newer version only while nothing is lost by it, and saves before it loads it', async () => {
    const done: string[] = [];
    let told = (): void => undefined;
    let ready = false;
    const renewal = {
      ready: () => ready,
      follow: (listener: () => void) => {
        told = listener;
        return () => undefined;
      },
      renew: () => void done.push('renewed'),
    };
    page = await stand(nothing, { renewal });
    expect(page.host.textContent).not.toContain('A new version is ready.');
    ready = true;
    told();
    await page.say({});
    expect(page.host.textContent).toContain('A new version is ready.');
    await press('Load it now');
    expect([page.done.at(-1), done]).toEqual(['save', ['renewed']]);
    await page.say({ kept: { status: 'unsaved', why: 'storage-full', day: 3 } });
    // on the title there is nothing to lose
    await press('Load it now');
    expect(done).toEqual(['renewed', 'renewed']);
  });

  it('tells a file that cannot be read at all without asking the session', async () => {
    const bad = { bad: true, code: 'file-too-large', at: '', found: '9 MB', expected: '4 MB' } as const;
    page = await stand(nothing, { files: { save: () => undefined, open: async () => bad } });
    await press('Open a run file');
    expect(page.host.querySelector('.title-told')?.textContent).toContain('too large');
    expect(page.done.some((one) => one.startsWith('open'))).toBe(false);
  });

  it('begins with the seed as written and the family chosen', async () => {
    page = await stand();
    await press('New campaign');
    const seed = page.host.querySelector<HTMLInputElement>('dialog input:not([type])');
    await vi.waitFor(() => expect(seed?.value).not.toBe(''));
    expect(seed?.value).toMatch(/^[a-z]{6}-\d\d$/);
    if (seed !== null) {
      seed.value = 'lahore-1';
      seed.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await press('Begin');
    page.host.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(page.done).toContain('begin pakistan-2025 lahore-1 mixed');
  });

  it('changes theme for the whole page', async () => {
    page = await stand();
    await press('Day theme');
    expect(page.deps.choice.get().theme).toBe('day');
  });

  it('offers each language in its own name, and says so where the choice cannot be kept', async () => {
    const asked: string[] = [];
    page = await stand(nothing, {
      languages: { now: () => 'en', choose: async (id) => (asked.push(id) > 0 ? 'unkept' : null) },
    });
    const select = page.host.querySelector<HTMLSelectElement>('.language select');
    const offered = [...(select?.options ?? [])].map((one) => [one.textContent, one.lang, one.dir]);
    expect(offered).toEqual([
      ['English', 'en', 'ltr'],
      ['اردو', 'ur', 'rtl'],
      ['Русский', 'ru', 'ltr'],
    ]);
    if (select !== null) {
      select.value = 'ur';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await vi.waitFor(() => expect(page.host.querySelector('.language [role=alert]')).not.toBeNull());
    expect(asked).toEqual(['ur']);
  });
});
