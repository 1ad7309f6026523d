// A stranger's first quarter in real Chromium: build, order, set a rule, play, read why, export; then the terminal verifies
// the file, and the fingerprint printed in the browser is the terminal's.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, serveSite, type Watched } from './browser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'surplus-e2e-'));

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The terminal program, as a user runs it. */
function surplus(...args: string[]): { status: number | null; out: string; err: string } {
  const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const run = spawnSync(process.execPath, [tsx, 'src/cli/main.ts', ...args], { cwd: root, encoding: 'utf8' });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

async function newCampaign(watched: Watched, seed: string): Promise<void> {
  const { page } = watched;
  await page.goto(site.address);
  await page.getByRole('button', { name: /New campaign/ }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel(/seed/i).fill(seed);
  await dialog.getByRole('button', { name: 'Begin' }).click();
  await page.locator('section.quarter').waitFor();
}

/** Runs on, answering whatever card opens with its first open choice, until the quarter's explanation. */
async function playQuarter(page: Page): Promise<void> {
  for (let turn = 0; turn < 240; turn++) {
    if (await page.locator('section.quarter[aria-label="Explain"]').isVisible()) return;
    const choice = page.locator('dialog.event[open] .option button:not([disabled])').first();
    if (await choice.isVisible()) await choice.click();
    else await page.keyboard.press('n');
    await page.waitForTimeout(250);
  }
  throw new Error('the quarter never ended');
}

/** The first card that comes is put by: the days stand, the red box keeps it, and it opens again from there. */
async function putByAndTakeUp(page: Page): Promise<void> {
  const card = page.locator('dialog.event[open]');
  for (let turn = 0; turn < 120 && !(await card.isVisible()); turn++) {
    await page.keyboard.press('n');
    await page.waitForTimeout(250);
  }
  const title = await card.locator('h2').textContent();
  await card.getByRole('button', { name: 'Decide later' }).click();
  await card.waitFor({ state: 'hidden' });
  expect(await page.locator('.speeds button').first().getAttribute('aria-pressed')).toBe('true');
  await page
    .locator('.red-box .item', { hasText: title ?? '' })
    .getByRole('button', { name: 'Decide' })
    .click();
  await card.waitFor();
  expect(await card.locator('h2').textContent()).toBe(title);
}

async function exportRun(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Menu' }).last().click();
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /Export/ })
    .first()
    .click();
  const file = path.join(folder, `run-${Date.now()}.json`);
  await (await download).saveAs(file);
  return file;
}

describe('a first quarter', () => {
  it('is played by clicks, exported, and verified by the terminal with the same fingerprint', async () => {
    const watched = await openPage(browser, site.address);
    const { page, troubles, close } = watched;
    await newCampaign(watched, 'first-light');
    await page.locator('section.quarter button.pri').click();

    // build a container at the place offered, then change one's mind about nothing: it is listed for tomorrow
    await page.keyboard.press('h');
    await page
      .getByRole('button', { name: /^Container/ })
      .or(page.getByText(/^Container, 2\sMW$/))
      .first()
      .click();
    await page.getByRole('button', { name: /^Build from tomorrow/ }).click();
    await page.keyboard.press('t');
    await page.getByRole('button', { name: /^Buy for/ }).click();
    await page.keyboard.press('p');
    // a low window leaves things out, and never what a bar is dragged by
    await page.setViewportSize({ width: 1366, height: 768 });
    const grip = await page.getByRole('slider', { name: 'Industry package' }).boundingBox();
    expect(grip?.width ?? 0).toBeGreaterThan(40);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: /^Table it, / }).click();
    await page.keyboard.press('m');
    await putByAndTakeUp(page);
    await playQuarter(page);

    // why: a figure opens to terms that add up
    await page.locator('section.quarter button.link').first().click();
    await page.getByRole('row').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('section.quarter button.pri').click();

    const file = await exportRun(page);
    const shown = (await page.locator('dialog[open] .source').last().textContent()) ?? '';
    const result = surplus('verify', file, '--json');
    expect(result.err).toBe('');
    expect(result.status).toBe(0);
    const said = JSON.parse(result.out) as
      | { file: string; verified: boolean; fingerprint: string }
      | { file: string; verified: boolean; fingerprint: string }[];
    const [one] = [said].flat();
    expect(one?.verified).toBe(true);
    expect(shown).toContain(one?.fingerprint.slice(0, 16));
    expect(troubles).toEqual([]);

    // one changed seed no longer verifies
    const other = path.join(folder, 'other.json');
    writeFileSync(other, readFileSync(file, 'utf8').replace('"first-light"', '"other-light"'));
    expect(surplus('verify', other).status).toBe(1);
    await close();
  }, 180_000);

  it('goes on from where it was after the page is closed', async () => {
    const watched = await openPage(browser, site.address);
    const { page, close } = watched;
    await newCampaign(watched, 'again');
    await page.locator('section.quarter button.pri').click();
    // a phone's one button plays, and pressed again plays faster, round to the slowest
    await page.setViewportSize({ width: 390, height: 844 });
    const faster = page.locator('.speeds button.phone-only').first();
    const paces: (string | null)[] = [];
    for (let press = 0; press < 3; press++) {
      await faster.click();
      paces.push(await faster.textContent());
    }
    expect(paces).toEqual(['2×', '5×', '1×']);
    await page.locator('.speeds button').first().click();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('3');
    await page.waitForTimeout(2500);
    await page.keyboard.press('Space');
    await page.getByText(/^Saved as of/).waitFor();
    await page.reload();
    await page.goto(site.address);
    await page.getByRole('button', { name: /Continue/ }).click();
    const when = page.locator('.when .lab');
    await page.getByText(/DAY [1-9]\d* OF/i).waitFor();
    const day = /[1-9]\d*/.exec((await when.textContent()) ?? '')?.[0] ?? '';

    // another language is chosen in the game: it is saved, and goes on on the same day in it
    await page.getByRole('button', { name: 'Menu' }).last().click();
    await page.locator('dialog[open] .language select').selectOption('ru');
    await page.waitForFunction(() => document.documentElement.lang === 'ru');
    await page.getByRole('button', { name: /Продолжить/ }).click();
    await page.getByText(new RegExp(`день ${day} из`, 'i')).waitFor();
    await close();
  }, 120_000);
});

describe('a link', () => {
  it('holds the whole run, opens it on a fresh profile, and says in one sentence what is broken', async () => {
    const made = await openPage(browser, site.address);
    await made.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await newCampaign(made, 'linked');
    await made.page.locator('section.quarter button.pri').click();
    await made.page.keyboard.press('3');
    await made.page.waitForTimeout(1500);
    await made.page.keyboard.press('Space');
    await made.page.getByRole('button', { name: 'Menu' }).last().click();
    await made.page.getByRole('button', { name: 'Copy a link to this run' }).click();
    await made.page.getByText(/^Copied: the whole run so far/).waitFor();
    const address = await made.page.evaluate(() => navigator.clipboard.readText());
    const told = (await made.page.locator('dialog[open] .source').last().textContent()) ?? '';
    await made.close();
    expect(address.length).toBeLessThan(6000);

    const other = await openPage(browser, site.address);
    await other.page.goto(address);
    await other.page.getByText(/DAY [1-9]\d* OF/i).waitFor();
    expect(other.page.url()).not.toContain('/run/');
    await other.page.getByRole('button', { name: 'Menu' }).last().click();
    expect(await other.page.locator('dialog[open] .source').last().textContent()).toBe(told);
    await other.close();

    const broken = await openPage(browser, site.address);
    await broken.page.goto(address.slice(0, -40));
    const said = broken.page.getByRole('alert');
    await said.waitFor();
    expect(await said.textContent()).toMatch(/^The link is cut off or is no run/);
    expect(broken.troubles).toEqual([]);
    await broken.close();
  }, 90_000);
});

describe('sound', () => {
  it('is off until it is turned on in the menu, names what sounds, and warns of nothing', async () => {
    const { page, troubles, close } = await openPage(browser, site.address);
    const warned: string[] = [];
    page.on('console', (message) => {
      if (/audio/i.test(message.text())) warned.push(message.text());
    });
    await page.addInitScript(() => {
      const made: AudioContext[] = [];
      Object.assign(window, { made });
      window.AudioContext = class extends AudioContext {
        constructor(options?: AudioContextOptions) {
          super(options);
          made.push(this);
        }
      };
    });
    const states = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as { made: AudioContext[] }).made.map(({ state }) => state));
    await newCampaign({ page, troubles, close, transferred: () => 0 }, 'heard');
    await page.locator('section.quarter button.pri').click();
    expect(await states()).toEqual([]);
    await page.getByRole('button', { name: 'Menu' }).last().click();
    await page.getByLabel('Sound on').check();
    await page.getByText('What each sound means').click();
    await page.getByRole('button', { name: 'Hear: Bell: the house divides' }).click();
    expect(await states()).toEqual(['running']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await page.locator('.captions').getByText('Tick: a day passes').waitFor();
    await page.locator('.speeds button').first().click();

    // kept on the machine, and silent again until somebody does something
    await page.reload();
    await page.getByRole('button', { name: /Continue/ }).waitFor();
    expect(await states()).toEqual([]);
    expect([warned, troubles]).toEqual([[], []]);
    await close();
  }, 90_000);
});

describe('before New campaign', () => {
  it('transfers at most 150 kB of all kinds, and no map engine', async () => {
    const { page, close } = await openPage(browser, site.address);
    // the page itself notes when the button stands and nothing covers it
    await page.addInitScript(() => {
      const look = (): void => {
        const button = [...document.querySelectorAll('button')].find((one) =>
          one.textContent?.includes('New campaign'),
        );
        const box = button?.getBoundingClientRect();
        const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        if (button && top && button.contains(top)) Object.assign(window, { clickable: performance.now() });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(site.address);
    await page.getByRole('button', { name: /New campaign/ }).waitFor();
    await page.waitForFunction(() => 'clickable' in window);
    // everything asked for by then counts, whether or not it had come
    const asked = await page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 1500));
      const at = (window as unknown as { clickable: number }).clickable;
      const entries = [
        ...performance.getEntriesByType('resource'),
        ...performance.getEntriesByType('navigation'),
      ];
      return (entries as PerformanceResourceTiming[])
        .filter((one) => one.startTime <= at)
        .map((one) => ({ name: one.name, bytes: one.transferSize }));
    });
    const until = asked.reduce((sum, one) => sum + one.bytes, 0);
    expect(until).toBeGreaterThan(20_000);
    expect(until).toBeLessThanOrEqual(150_000);
    await close();
  });
});

describe('bad run files', () => {
  it.each([
    ['cut off', '{"format": "surplus-run-1", "rules": 1'],
    ['another format', '{"format": "chess"}'],
    ['hostile keys', '{"__proto__": {"polluted": true}}'],
  ])('that are %s get one clear sentence and change nothing', async (_name, text) => {
    const file = path.join(folder, 'bad.json');
    writeFileSync(file, text);
    const { page, troubles, close } = await openPage(browser, site.address);
    await page.goto(site.address);
    await page.getByRole('button', { name: /New campaign/ }).waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Open a run file/ }).click();
    await (await chooser).setFiles(file);
    const said = (await page.getByRole('alert').first().textContent()) ?? '';
    expect(said.length).toBeGreaterThan(20);
    expect(said).not.toMatch(/at .*:\d+:\d+|undefined|\[object/);
    expect(await page.evaluate(() => ({}) as { polluted?: boolean }).then((o) => o.polluted)).toBeUndefined();
    expect(surplus('verify', file).status).toBe(2);
    expect(troubles).toEqual([]);
    await close();
  });
});
