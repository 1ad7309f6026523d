// The futures lab in real Chromium: from the report and from the archive, stopped and begun again, charts with their twins and
// files, luck and skill that add up, wedges and lessons; and the page is never held up while worlds are played.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CommandLog } from '../../../src/core/types.ts';
import { engine, runFileOf, worldOf } from '../../helpers.ts';
import { launch, openPage, serveSite } from '../browser.ts';
import { cuts, flaws, SIZES } from '../look.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'surplus-futures-'));
const file = path.join(folder, 'two-months.json');
const log: CommandLog = [
  [0, { kind: 'office.letter', letter: 'engineers' }],
  [1, { kind: 'treasury.buy', usd: 20e6 }],
  [2, { kind: 'laws.table', law: 'industry-package', clauses: {} }],
];

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

beforeAll(async () => {
  writeFileSync(file, engine.serialise(runFileOf(worldOf({ seed: 'lab' }), log, 60)));
  site = await serveSite();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The longest the page was held up since, ms. */
async function longest(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { longest: number }).longest);
}

it('plays a run’s orders in 200 other worlds, and says what of it was luck', async () => {
  const { page, troubles, close } = await openPage(browser, site.address, {
    viewport: { width: SIZES[0].width, height: SIZES[0].height },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await page.goto(site.address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a run file/ }).click();
  await (await chooser).setFiles(file);
  await page.locator('.app').waitFor({ timeout: 60_000 });
  await page.evaluate(() => {
    window.location.hash = '#/report';
  });
  await page.getByRole('button', { name: 'These orders in other worlds' }).click();
  await page.locator('.futures-page').waitFor();
  await page.getByText('200', { exact: true }).click();

  // stopped at once, nothing kept; then played while the page goes on drawing
  await page.getByRole('button', { name: 'Play them' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped. Nothing was kept of it.').waitFor();
  await page.evaluate(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await page.getByRole('button', { name: 'Play them' }).click();
  await page.locator('.futures-work progress').waitFor();
  await page.locator('.two-by-two').waitFor({ timeout: 60_000 });
  expect(await longest(page)).toBeLessThan(500);

  // the four figures and the two differences, as they are printed
  const printed = (text: string | null): number =>
    Number((text ?? '').replace('−', '-').replace(/[^\d.-]/g, ''));
  const cells = (await page.locator('.two-by-two td').allTextContents()).map(printed);
  const sums = (await page.locator('.luck .fall td.num').allTextContents()).map(printed);
  const [here = 0, elsewhere = 0, , plain = 0] = cells;
  expect(sums.map((value) => value.toFixed(1))).toEqual(
    [elsewhere - plain, here - elsewhere, here - plain].map((value) => value.toFixed(1)),
  );

  const fan = page.locator('.fan').first();
  await fan.getByRole('button', { name: 'Table' }).click();
  expect(await fan.locator('tbody tr').count()).toBe(2);
  for (const [name, ending] of [
    ['CSV', 'csv'],
    ['PNG', 'png'],
  ] as const) {
    if (ending === 'png') await fan.getByRole('button', { name: 'Chart' }).click();
    const saved = page.waitForEvent('download');
    await fan.getByRole('button', { name }).click();
    expect((await saved).suggestedFilename()).toMatch(new RegExp(`^surplus-futures-.*\\.${ending}$`));
  }
  await page.getByRole('button', { name: 'Take them out one by one' }).click();
  await page.locator('.wedges').getByText('Buying coins').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Find the costliest quarters' }).click();
  await page
    .locator('.lessons .lesson, .lessons p:has-text("No quarter cost")')
    .first()
    .waitFor({ timeout: 60_000 });

  expect(await flaws(page)).toEqual([]);
  await page.setViewportSize({ width: SIZES[2].width, height: SIZES[2].height });
  await page.waitForTimeout(200);
  expect(await cuts(page)).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});
