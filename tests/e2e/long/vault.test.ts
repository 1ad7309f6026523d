// Custody and finance in real Chromium: a custodian fails on screen and the log says so; a host is taken; both pages hold at every size.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialise } from '../../../src/core/run-file.ts';
import type { CommandLog } from '../../../src/core/types.ts';
import { runFileOf, worldOf } from '../../helpers.ts';
import { launch, openPage, serveSite } from '../browser.ts';
import { cuts, flaws, SIZES, THEMES } from '../look.ts';

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

/** A campaign whose custodian fails at the count of 1 July 2026, day 381. */
const LOG: CommandLog = [
  [0, { kind: 'finance.certificate', usd: 60e6 }],
  [2, { kind: 'treasury.buy', usd: 60e6 }],
  [3, { kind: 'custody.custodian', custodian: 'meridian' }],
  [3, { kind: 'custody.tiers', hot_pct: 30, custodian_pct: 40 }],
  [4, { kind: 'custody.audit', quarterly: true }],
  [20, { kind: 'finance.host', place: 'hub', mw: 20 }],
  [30, { kind: 'custody.scheme', sign: 3, keys: 5 }],
  [60, { kind: 'custody.places', places: 4 }],
];

async function opened(days: number, theme: 'night' | 'day') {
  const watched = await openPage(browser, site.address, {
    viewport: { width: SIZES[0].width, height: SIZES[0].height },
    reducedMotion: 'reduce',
  });
  const { page } = watched;
  await page.addInitScript((chosen) => localStorage.setItem('surplus-theme', chosen), theme);
  await page.goto(site.address);
  const text = serialise(runFileOf(worldOf({ seed: 'v12' }), LOG, days));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a run file/ }).click();
  await (await chooser).setFiles({
    name: 'run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.locator('.app').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(800);
  return watched;
}
async function tab(page: Page, name: string): Promise<void> {
  await page.keyboard.press('t');
  await page.locator('.desk-head').getByRole('tab', { name, exact: true }).click();
  await page.waitForTimeout(300);
}

describe('custody and finance', () => {
  it('tell of a custodian that fails, lead from its odds to their reason, and take an order of keys', async () => {
    const { page, troubles, close } = await opened(378, 'night');
    await tab(page, 'Custody');
    const keys = page.getByRole('region', { name: 'Keys and places' });
    await keys.getByText('4 of 7').click();
    await keys.getByRole('button', { name: 'Order it' }).click();
    const log = page.getByRole('region', { name: 'What happened to the coins' });
    const told = async (): Promise<boolean> =>
      // the quarter’s sheet lies over the desk until it is read
      (await log.isVisible()) &&
      !(await page.locator('section.quarter').isVisible()) &&
      /custodian failed/.test((await log.textContent()) ?? '');
    for (let turn = 0; turn < 160 && !(await told()); turn++) {
      const quarter = page.locator('section.quarter button.pri');
      const card = page.locator('dialog.event[open] .option button:not([disabled])').first();
      if (await card.isVisible()) await card.click();
      else if (await quarter.isVisible()) await quarter.click();
      else if (!(await log.isVisible())) await tab(page, 'Custody');
      else await page.keyboard.press('n');
      await page.waitForTimeout(250);
    }
    expect(await log.textContent()).toMatch(/The custodian failed with [\d.]+ BTC/);
    expect(await log.textContent()).toMatch(/are to be paid out by the failed custodian/);
    await page
      .getByRole('region', { name: 'What could take coins' })
      .locator('td button.link')
      .nth(1)
      .click();
    expect(await page.locator('.why').first().textContent()).toContain('More keys must sign');
    expect(troubles).toEqual([]);
    await close();
  }, 240_000);

  it('say what an offer takes, refuse with why, and list what was taken', async () => {
    const { page, troubles, close } = await opened(378, 'night');
    await tab(page, 'Finance');
    await page.getByRole('button', { name: /Bitcoin-linked bond/ }).click();
    const bond = page.getByRole('region', { name: 'Bitcoin-linked bond' });
    expect(await bond.textContent()).toContain('The law that allows it is not in force');
    await page.getByRole('button', { name: /Dollars of the central bank/ }).click();
    const central = page.getByRole('region', { name: 'Dollars of the central bank' });
    await central.getByRole('button', { name: 'Take it tomorrow' }).click();
    expect(await page.getByRole('region', { name: 'Owed and bound' }).textContent()).toContain(
      'Dollars of the central bank',
    );
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByText('Repayment: Dollars of the central bank').waitFor();
    expect(troubles).toEqual([]);
    await close();
  }, 120_000);

  it.each(THEMES)(
    'hold at every size by %s',
    async (theme) => {
      const { page, troubles, close } = await opened(420, theme);
      const found: string[] = [];
      for (const name of ['Custody', 'Finance']) {
        await tab(page, name);
        for (const size of SIZES) {
          await page.setViewportSize({ width: size.width, height: size.height });
          await page.waitForTimeout(300);
          const seen = size.name === 'laptop' ? await cuts(page) : await flaws(page);
          found.push(...seen.map((flaw) => `${name} at ${size.name}: ${flaw}`));
        }
        await page.setViewportSize({ width: SIZES[0].width, height: SIZES[0].height });
      }
      expect(found).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    },
    240_000,
  );
});
