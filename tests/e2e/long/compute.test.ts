// AI halls in real Chromium: one is put up with the mouse, a tenant signs for it, and it stands on desk and map; the demand page follows a slider.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serialise } from '../../../src/core/run-file.ts';
import { words } from '../../../src/text/index.ts';
import { runFileOf, worldOf } from '../../helpers.ts';
import { launch, openPage, serveSite } from '../browser.ts';
import { cuts, flaws, SIZES, settled } from '../look.ts';

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

/** Two years in: a group of banks asks for five megawatts. */
const DAYS = 385;

async function opened() {
  const watched = await openPage(browser, site.address, {
    viewport: { width: SIZES[0].width, height: SIZES[0].height },
    reducedMotion: 'reduce',
  });
  const { page } = watched;
  await page.goto(site.address);
  const text = serialise(runFileOf(worldOf({ seed: 'x' }), [], DAYS));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a run file/ }).click();
  await (await chooser).setFiles({
    name: 'run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.locator('.app').first().waitFor({ timeout: 60_000 });
  return watched;
}
const to = (page: Page, hash: string): Promise<void> =>
  page.evaluate((where) => {
    location.hash = where;
  }, hash);

/** What does not hold of this page at each size. */
async function held(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize({ width: size.width, height: size.height });
    await settled(page);
    await page.waitForTimeout(400);
    const seen = size.name === 'laptop' ? await cuts(page) : await flaws(page);
    found.push(...seen.map((flaw) => `${size.name}: ${flaw}`));
  }
  await page.setViewportSize({ width: SIZES[0].width, height: SIZES[0].height });
  return found;
}

it('an AI hall is built with the mouse, a tenant signs, and map and desk show both', async () => {
  const { page, troubles, close } = await opened();
  await to(page, '/play/halls');
  const head = page.locator('.desk-head');
  await head.getByRole('tab', { name: 'AI halls', exact: true }).click();
  await page.getByLabel('Megawatts', { exact: true }).fill('5');
  await page.getByRole('button', { name: 'Build it tomorrow' }).click();
  const halls = page.getByRole('region', { name: 'AI halls' });
  await halls.getByText('Hall 1, Port Qasim').waitFor();
  const asks = page.getByRole('region', { name: 'Who asks' });
  const banks = asks.getByRole('listitem').filter({ hasText: 'A group of banks' });
  await banks.getByRole('button', { name: 'Sign' }).click();
  await halls.getByText('A group of banks').waitFor();
  expect(await halls.textContent()).toContain('5 of 5 MW');
  expect(await held(page)).toEqual([]);
  // the next morning it is in the state, and the map's list has it
  await to(page, '/play');
  await page.keyboard.press('Space');
  await page.waitForTimeout(900);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: words.screens.map.list, exact: true }).first().click();
  const list = page.locator('.twin .tabs');
  await list.getByRole('tab', { name: 'AI halls', exact: true }).click();
  const row = page.locator('.twin tbody tr').first();
  expect(await row.textContent()).toMatch(/Port Qasim.*5\.0 MW|Port Qasim.*5 MW/);
  expect(troubles).toEqual([]);
  await close();
});

it('the day of the demand page follows the rebate before it is tabled', async () => {
  const { page, troubles, close } = await opened();
  await to(page, '/play/power');
  await page.locator('.desk-head').getByRole('tab', { name: 'Demand', exact: true }).click();
  const day = page.getByRole('region', { name: 'The day in four blocks' });
  const before = await day.textContent();
  await page.getByLabel('Rebate, Rs/kWh').first().fill('12');
  await page.waitForTimeout(200);
  expect(await day.textContent()).not.toBe(before);
  await page.getByRole('button', { name: 'Tube-well feeders Act' }).click();
  await page.getByLabel('Pumps moved', { exact: true }).waitFor();
  expect(await held(page)).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});
