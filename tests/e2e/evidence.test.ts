// Runs as evidence in real Chromium: a link opens on a fresh profile and says that it verifies, a past day is forked, the fork is
// set beside the original, which is still there, and the testers' screen takes the run apart without changing it.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CommandLog } from '../../src/core/types.ts';
import { packLink } from '../../src/platform/links.ts';
import { engine, runFileOf, worldOf } from '../helpers.ts';
import { launch, openPage, serveSite } from './browser.ts';
import { cuts } from './look.ts';

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

const LOG: CommandLog = [
  [3, { kind: 'treasury.buy', usd: 2_000_000 }],
  [40, { kind: 'treasury.sell', sat: 100_000_000 }],
];
const DAYS = 60;
const text = engine.serialise(runFileOf(worldOf({ seed: 'evidence' }), LOG, DAYS));

async function menu(page: Page, item: string): Promise<void> {
  // a card that came up meanwhile is put off
  if (await page.locator('dialog[open]').first().isVisible()) await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).last().click();
  await page.locator('dialog.menu-dialog[open]').getByText(item, { exact: true }).click();
}
const dayOf = async (page: Page): Promise<number> =>
  Number(/Day (\d+)/i.exec((await page.locator('.when .lab').textContent()) ?? '')?.[1]);

it('a link is verified, watched, forked, compared and taken apart', async () => {
  const { page, troubles, close } = await openPage(browser, site.address, {
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.goto(`${site.address}#/run/${await packLink(text)}`);
  const verified = page.locator('.notice.verified');
  await verified.waitFor({ timeout: 60_000 });
  expect(await verified.textContent()).toContain('Verified: 60 days played again');

  // watched from the first day on, then held on a day before the second order
  await verified.getByRole('button', { name: 'Watch from the first day' }).click();
  await page.locator('.back-bar').waitFor();
  await page.keyboard.press('Space');
  const plot = page.locator('.time .plot');
  await plot.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => dayOf(page)).toBe(38);
  await page.getByRole('button', { name: 'Fork from here' }).click();
  await page.locator('dialog[open]').getByLabel('Name').fill('Kept the coins');
  await page.locator('dialog[open]').getByRole('button', { name: 'Fork', exact: true }).click();
  await page.locator('.back-bar').waitFor({ state: 'detached' });
  expect(await page.locator('.hud .run-mark').textContent()).toBe('hindsight');
  expect(await dayOf(page)).toBe(38);
  for (let turn = 0; turn < 60 && (await dayOf(page)) < 42; turn++) {
    const choice = page.locator('dialog.event[open] .option button:not([disabled])').first();
    if (await choice.isVisible()) await choice.click();
    else if ((await page.locator('.speeds button').first().getAttribute('aria-pressed')) === 'true')
      await page.keyboard.press('3');
    await page.waitForTimeout(150);
  }
  await page.keyboard.press('Space');
  expect(await dayOf(page)).toBeGreaterThanOrEqual(42);

  await menu(page, 'Two runs side by side');
  const first = page.locator('.first-difference');
  await first.waitFor();
  expect(await first.textContent()).toMatch(
    /They part on 25 Jul 2025: “Seed evidence” orders “Sell 1\.00.BTC”; “Kept the coins” orders nothing/,
  );
  await page.locator('.compare-chart svg.chart').waitFor();
  expect(await page.locator('.compare-form select').first().inputValue()).toBe('present');
  expect(await cuts(page)).toEqual([]);

  // the original is there as it was
  await page.getByRole('link', { name: 'Kept runs' }).click();
  const rows = page.locator('.runs tbody tr');
  await expect.poll(() => rows.count()).toBe(2);
  expect(await rows.first().textContent()).toMatch(/Kept the coins.*In progress.*hindsight from 23 Jul 2025/);
  await rows.nth(1).getByRole('button', { name: 'Verify' }).click();
  await rows.nth(1).locator('.seal.c-ok').waitFor();
  await rows.nth(1).getByRole('button', { name: 'Open' }).click();
  await page.locator('.app').waitFor();
  await expect.poll(() => dayOf(page)).toBe(DAYS);
  expect(await page.locator('.hud .run-mark').count()).toBe(0);

  await menu(page, 'For testers');
  const print = engine.fingerprint(
    engine.advance(worldOf({ seed: 'evidence' }), engine.begin(worldOf({ seed: 'evidence' })), LOG, DAYS),
  );
  expect(await page.locator('.prints .total .hash').textContent()).toBe(print);
  await page.getByRole('searchbox').fill('sell');
  await expect.poll(() => page.locator('.order-log tbody tr').count()).toBe(1);
  await page.getByRole('button', { name: 'Check the whole run so far' }).click();
  await page.getByText(/^60 days checked: every invariant held/).waitFor();
  expect(await cuts(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open the card' }).click();
  await page.locator('.hud .run-mark.c-risk').waitFor();
  await page.locator('dialog.event[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.goto(`${site.address}#/testers`);
  await page.getByRole('button', { name: 'Back to the run' }).click();
  await expect.poll(() => page.locator('.prints .total .hash').textContent()).toBe(print);

  // a report of a fault, in one click
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy a bug report' }).click();
  await page.getByText(/^Copied: link, version/).waitFor();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain(`fingerprint: ${print}`);
  expect(report).toContain('played again: verified');
  expect(report).toMatch(/link: http\S+#\/run\/[\w-]+\n/);
  expect(troubles).toEqual([]);
  await close();
}, 90_000);

it('a run of former rules is verified by the engine of its day, which comes only then, and is played on with it', async () => {
  const { page, troubles, close } = await openPage(browser, site.address);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const former = (): boolean => fetched.some((url) => url.endsWith('/0650d222.js'));
  await page.goto(site.address);
  await page.getByRole('button', { name: 'New campaign' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(former()).toBe(false);
  const old = readFileSync(new URL('../replays/former/3/refused.json', import.meta.url), 'utf8');
  await page.goto(`${site.address}#/run/${await packLink(old)}`);
  const verified = page.locator('.notice.verified');
  await verified.waitFor({ timeout: 60_000 });
  expect(await verified.textContent()).toContain(
    'Verified: 120 days played again, every fingerprint as the run says. This run is of rules 3; it is played with the engine of its day.',
  );
  expect(former()).toBe(true);
  expect(await page.locator('.hud .run-mark').textContent()).toBe('rules 3');
  for (const desk of ['power', 'halls', 'treasury', 'parliament', 'relations', 'council', 'archive']) {
    await page.goto(`${site.address}#/play/${desk}`);
    await page.locator('.desk-body h1').first().waitFor();
  }
  await page.goto(`${site.address}#/play`);
  await page.locator('.speeds').waitFor();
  for (let turn = 0; turn < 60 && (await dayOf(page)) < 124; turn++) {
    const choice = page.locator('dialog.event[open] .option button:not([disabled])').first();
    if (await choice.isVisible()) await choice.click();
    else if ((await page.locator('.speeds button').first().getAttribute('aria-pressed')) === 'true')
      await page.keyboard.press('3');
    await page.waitForTimeout(150);
  }
  await page.keyboard.press('Space');
  expect(await dayOf(page)).toBeGreaterThanOrEqual(124);
  await page.goto(`${site.address}#/testers`);
  await page.getByText('3, 373fa4ac5f9e').waitFor();
  await page.getByRole('button', { name: 'Check the whole run so far' }).click();
  await page.getByText(/days checked: every invariant held/).waitFor();
  expect(troubles).toEqual([]);
  await close();
}, 60_000);

it('a run that does not verify says by which day and slice, and can be reported', async () => {
  const { page, troubles, close } = await openPage(browser, site.address);
  const changed = text.replace('"usd":2000000', '"usd":1000000');
  await page.goto(`${site.address}#/run/${await packLink(changed)}`);
  await page.getByText(/^Does not verify: by day 60 the \S+ slice differs/).waitFor({ timeout: 60_000 });
  expect(await page.locator('.app').count()).toBe(0);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy a bug report' }).click();
  await page.getByText(/^Copied: link, version/).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /played again: differs by day 60, slice \S+/,
  );

  // looked at all the same, marked on every day from the one that differs, and away again
  await page.getByRole('button', { name: 'Look at it all the same' }).click();
  await page
    .getByText(/^Not verified: by Thu 14 August 2025 the slice \S+ is not as the file says/)
    .waitFor();
  expect(await page.locator('.hud .run-mark').textContent()).toBe('differs');
  expect(await dayOf(page)).toBe(60);
  await page.getByRole('button', { name: 'Watch from the first day' }).click();
  await page.locator('.back-bar').waitFor();
  expect(await page.locator('.back-bar').getByRole('button', { name: 'Fork from here' }).count()).toBe(0);
  await page.locator('.back-bar button.pri').click();
  const [download] = await Promise.all([page.waitForEvent('download'), menu(page, 'Export run')]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(changed);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Close this run' }).click();
  await page.getByRole('button', { name: 'New campaign' }).waitFor();
  expect(await page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
}, 60_000);
