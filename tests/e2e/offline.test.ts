// Without a network, and across versions, in real Chromium: after one visit the game opens, plays and verifies with its server gone; a newer version
// waits until it is asked for, no page ever gets files of another version than its own, and the worker can be taken away again.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeServiceWorker } from '../../.setup/offline.mjs';
import { serve } from '../../.setup/serve.mjs';
import { packLink } from '../../src/platform/links.ts';
import { engine, runFileOf, worldOf } from '../helpers.ts';
import { dist, launch, openPage } from './browser.ts';

let browser: Browser;
const folder = mkdtempSync(path.join(tmpdir(), 'surplus-'));
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const OPTIONS = {
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
  serviceWorkers: 'allow',
} as const;
/** Until the worker has the whole game, and the page is its client. */
const taken = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => setTimeout(resolve, 20));
  });
const dayOf = async (page: Page): Promise<number> =>
  Number(/Day (\d+)/i.exec((await page.locator('.when .lab').textContent()) ?? '')?.[1]);
async function open(page: Page, text: string): Promise<string> {
  await page.goto(`${page.url().replace(/#.*$/, '')}#/run/${await packLink(text)}`);
  const verified = page.locator('.notice.verified');
  await verified.waitFor({ timeout: 60_000 });
  return (await verified.textContent()) ?? '';
}
/** Goes on to a day, answering what is asked. */
async function playTo(page: Page, day: number): Promise<void> {
  for (let turn = 0; turn < 400 && (await dayOf(page)) < day; turn++) {
    const choice = page.locator('dialog.event[open] .option button:not([disabled])').first();
    if (await choice.isVisible()) await choice.click();
    else if ((await page.locator('.speeds button').first().getAttribute('aria-pressed')) === 'true')
      await page.keyboard.press('3');
    await page.waitForTimeout(60);
  }
  await page.keyboard.press('Space');
  expect(await dayOf(page)).toBeGreaterThanOrEqual(day);
}
const caches_ = (page: Page): Promise<number> => page.evaluate(async () => (await caches.keys()).length);

it('opens, plays and verifies with the network gone after the first visit', async () => {
  const site = await serve({ folder: dist, prefix: '/games/surplus/' });
  const { page, troubles, close } = await openPage(browser, site.address, OPTIONS);
  await page.goto(site.address);
  await taken(page);
  await site.close();
  // nothing more is asked of any host, by page or worker, and nothing about the player is laid down for one
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (request.serviceWorker() !== null) asked.push(request.url());
  });
  page.on('response', (response) => {
    if (!response.fromServiceWorker() && /^http/.test(response.url())) asked.push(response.url());
  });
  await page.reload();
  await page.getByRole('button', { name: 'New campaign' }).waitFor();
  const text = engine.serialise(runFileOf(worldOf({ seed: 'evidence' }), [], 60));
  expect(await open(page, text)).toContain('Verified: 60 days');
  await playTo(page, 90);
  // all that is fetched late is there too: desks, codex, workers, the engine of former rules
  await page.goto(`${site.address}#/play/archive/codex`);
  await page.getByRole('searchbox').first().waitFor();
  const old = readFileSync(new URL('../replays/former/3/refused.json', import.meta.url), 'utf8');
  expect(await open(page, old)).toContain('with the engine of its day');
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
    const found = await (await fetch(link?.href ?? '')).json();
    const icons = await Promise.all(
      found.icons.map(async ({ src }: { src: string }) => (await fetch(src)).ok),
    );
    return [found.start_url, found.display, ...icons];
  });
  expect(manifest).toEqual(['./', 'standalone', true, true, true]);
  expect(asked).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(troubles).toEqual([]);
  const session = await page.context().newCDPSession(page);
  expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
  await close();
}, 90_000);

/** The site as its next version would be: every file of assets/ under another name, as if all had changed, and another title. */
async function nextVersion(of = 'next', turn = 15): Promise<void> {
  const names = readdirSync(path.join(dist, 'assets')).map((name) => name.split('.')[0] ?? '');
  const renamed = (name: string): string =>
    name.replace(/./g, (digit) => (turn ^ Number.parseInt(digit, 16)).toString(16));
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true });
  const every = new RegExp(names.join('|'), 'g');
  for (const name of readdirSync(path.join(folder, 'assets'))) {
    const file = path.join(folder, 'assets', name);
    if (/\.(?:js|css)$/.test(name)) writeFileSync(file, readFileSync(file, 'utf8').replace(every, renamed));
    renameSync(file, path.join(folder, 'assets', name.replace(/^[0-9a-f]+/, renamed)));
  }
  const html = path.join(folder, 'index.html');
  const said = readFileSync(html, 'utf8')
    .replace(every, renamed)
    .replace('<title>Surplus<', `<title>Surplus, ${of}<`);
  writeFileSync(html, said);
  await writeServiceWorker(folder);
}

it('leaves a run in progress its own version, and begins the newer one when asked', async () => {
  cpSync(dist, folder, { recursive: true });
  const site = await serve({ folder, prefix: '/games/surplus/' });
  const { page, troubles, close } = await openPage(browser, site.address, OPTIONS);
  await page.goto(site.address);
  await taken(page);
  await open(page, engine.serialise(runFileOf(worldOf({ seed: 'evidence' }), [], 20)));
  await page.evaluate(() => Object.assign(window, { sameAsBefore: true }));

  // the host has the next version, and none of the files of this one
  await nextVersion();
  const other = await page.context().newPage();
  await other.goto(site.address);
  expect(await other.title()).toBe('Surplus');
  await other.getByText('A new version is ready.').waitFor({ timeout: 30_000 });
  await playTo(page, 26);
  // the other page takes it; the run in progress is left alone, and still gets what it fetches late, of its own version
  await other.getByRole('button', { name: 'Load it now' }).click();
  await expect.poll(() => other.title()).toBe('Surplus, next');
  await other.getByRole('button', { name: 'New campaign' }).waitFor();
  expect(await caches_(other)).toBe(2);
  await page.goto(`${site.address}#/play/archive/codex`);
  await page.getByRole('searchbox').first().waitFor();
  await page.goto(`${site.address}#/testers`);
  await page.getByRole('button', { name: 'Check the whole run so far' }).click();
  await page.getByText(/days checked: every invariant held/).waitFor();
  expect(await page.evaluate(() => 'sameAsBefore' in window)).toBe(true);
  expect(await page.title()).toBe('Surplus');

  // once it asks itself, it is the next version with the same run; then nobody needs the old files
  await page.goto(`${site.address}#/`);
  await page.getByRole('button', { name: 'Save and load it now' }).click();
  await expect.poll(() => page.title()).toBe('Surplus, next');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.locator('.hud').waitFor();
  expect(await dayOf(page)).toBeGreaterThanOrEqual(26);
  await expect.poll(() => caches_(page)).toBe(1);
  expect(troubles).toEqual([]);

  // a worker that must go: the next visit takes it away, and the page after it is the host's alone
  await writeServiceWorker(folder, true);
  await other.reload();
  await expect
    .poll(() =>
      other.evaluate(async () => [
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    )
    .toEqual([0, 0]);
  await close();
  await site.close();
}, 120_000);

it.runIf(process.env.SURPLUS_LONG === '1')(
  'goes through twenty versions without ever mixing two',
  async () => {
    await nextVersion('0', 15);
    const site = await serve({ folder, prefix: '/games/surplus/' });
    const { page, troubles, close } = await openPage(browser, site.address, OPTIONS, 'new');
    await page.goto(site.address);
    await taken(page);
    for (let version = 1; version <= 20; version++) {
      await nextVersion(String(version), 1 + (version % 15));
      // one start finds it, a start after every page was left is of it, and each is of one version whole
      await page.goto(site.address);
      await expect
        .poll(
          () =>
            page.evaluate(() =>
              navigator.serviceWorker.getRegistration().then((one) => (one?.waiting ?? null) !== null),
            ),
          { timeout: 30_000 },
        )
        .toBe(true);
      await expect
        .poll(
          async () => {
            await page.goto('about:blank');
            await page.waitForTimeout(300);
            await page.goto(site.address);
            return page.title();
          },
          { timeout: 30_000 },
        )
        .toBe(`Surplus, ${version}`);
      await page.goto(`${site.address}#/about`);
      await page.locator('main').waitFor();
      await page.goto(site.address);
      await page.getByRole('button', { name: 'New campaign' }).waitFor();
      await taken(page);
      expect(await caches_(page)).toBeLessThanOrEqual(2);
    }
    expect(troubles).toEqual([]);
    await close();
    await site.close();
  },
  600_000,
);
