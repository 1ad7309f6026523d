// The office in real Chromium: a letter and a call by keyboard, a sitting answered, a ministry that falls and one that lasts,
// the succession. At every size and in both themes nothing is cut, covered or out of reach.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandLog } from '../../../src/core/types.ts';
import { engine, runFileOf, seedThatSits, worldOf } from '../../helpers.ts';
import { launch, openPage, serveSite } from '../browser.ts';
import { cuts, flaws, SIZES, THEMES } from '../look.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'surplus-office-'));
const letter: CommandLog = [[0, { kind: 'office.letter', letter: 'engineers' }]];
const FIRST = 'tests';
/** A campaign of the corpus that lasts ten years; a ministry that orders nothing falls. */
const LASTS = fileURLToPath(new URL('../../replays/corpus/won-without-coins.json', import.meta.url));

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
/** a seed whose grid fails twice within two years, and the day of the sitting */
let falls = '';
let sat = 0;

function written(name: string, seed: string, days: number): string {
  const world = worldOf({ seed });
  const file = path.join(folder, `${name}.json`);
  const { day } = engine.advance(world, engine.begin(world), letter, days);
  writeFileSync(file, engine.serialise(runFileOf(world, letter, day)));
  return file;
}

beforeAll(async () => {
  site = await serveSite();
  browser = await launch();
  ({ seed: falls, day: sat } = seedThatSits());
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openRun(page: Page, file: string): Promise<void> {
  await page.goto(site.address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a run file/ }).click();
  await (await chooser).setFiles(file);
  await page.locator('.app, .report, .ending').first().waitFor({ timeout: 60_000 });
}
async function looked(page: Page, found: string[], name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size.width, height: size.height });
    await page.waitForTimeout(200);
    const seen = size.name === 'laptop' ? await cuts(page) : await flaws(page);
    found.push(...seen.map((flaw) => `${name} at ${size.name}: ${flaw}`));
  }
  await page.setViewportSize({ width: SIZES[0].width, height: SIZES[0].height });
  await page.waitForTimeout(200);
}
/** Tab until a button of that name has the focus, then Enter. */
async function press(page: Page, name: string): Promise<void> {
  for (let tab = 0; tab < 80; tab++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => (document.activeElement?.textContent ?? '').trim());
    if (at !== name) continue;
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error(`no way by Tab to ${name}`);
}

describe.each(THEMES)('the office by %s', (theme) => {
  const open = async () => {
    const watched = await openPage(browser, site.address, {
      viewport: { width: SIZES[0].width, height: SIZES[0].height },
      reducedMotion: 'reduce',
    });
    await watched.page.addInitScript((chosen) => {
      localStorage.setItem('surplus-theme', chosen);
      // not the first campaign: three of the twelve may be chosen
      localStorage.setItem('surplus-letter', 'another-seed');
    }, theme);
    return watched;
  };

  it('answers a letter and calls a quarter by keyboard', async () => {
    const { page, troubles, close } = await open();
    const found: string[] = [];
    await page.goto(site.address);
    await page.getByRole('button', { name: /New campaign/ }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByLabel(/seed/i).fill(FIRST);
    await dialog.getByRole('button', { name: 'Begin' }).click();
    await page.locator('section.quarter').waitFor();
    await looked(page, found, 'first brief');
    await press(page, 'Read');
    await page.locator('dialog.letters[open]').waitFor();
    await looked(page, found, 'letters');
    await press(page, 'Answer this letter');
    await page.locator('dialog.letters[open]').waitFor({ state: 'detached' });
    // whichever letter the keys came to first: its three mandates stand where the letters stood
    await page.locator('.mandates-line li b').nth(2).waitFor();
    await openRun(page, written(`q1-${theme}`, FIRST, 108));
    await page.locator('section.quarter button.pri').click();
    await looked(page, found, 'brief with a call');
    await page.getByLabel('70 %').check({ force: true });
    await press(page, 'Up');
    await page.getByText('Called: up, 70 % sure.').waitFor();
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('sits in emergency; answered, the days go on', async () => {
    const { page, troubles, close } = await open();
    const found: string[] = [];
    await openRun(page, written(`sitting-${theme}`, falls, sat + 1));
    const sitting = page.locator('dialog.sitting[open]');
    await sitting.waitFor();
    await looked(page, found, 'sitting');
    const day = await page.locator('.when .lab').textContent();
    await page.keyboard.press('Escape');
    await sitting.waitFor({ state: 'detached' });
    await page.keyboard.press('2');
    await page.waitForTimeout(800);
    expect(await page.locator('.when .lab').textContent()).toBe(day);
    await page.locator('.red-box').getByRole('button', { name: 'Answer' }).click();
    await sitting.waitFor();
    await page.keyboard.press('1');
    await sitting.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.when .lab').textContent()).not.toBe(day);
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('tells a fallen ministry what would have saved it, then reports; and reports one that lasted', async () => {
    const { page, troubles, close } = await open();
    const found: string[] = [];
    await openRun(page, written(`fell-${theme}`, falls, 3652));
    await page.locator('.ending h1', { hasText: 'Blackout' }).waitFor();
    await page.locator('.ending .saved li').first().waitFor();
    await looked(page, found, 'ending');
    await press(page, 'Read the report');
    await page.locator('table.mandates').waitFor();
    await page.locator('.report .saved li').first().waitFor();
    await looked(page, found, 'report of a ministry that fell');
    await openRun(page, LASTS);
    await page.locator('.report table.mandates tbody tr').nth(2).waitFor();
    expect(await page.locator('.report-parts h2').first().textContent()).toMatch(
      /^(One|Two|Ten|Something|Better)/,
    );
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('hands the office over', async () => {
    const { page, troubles, close } = await open();
    const found: string[] = [];
    const lasted = JSON.parse(readFileSync(LASTS, 'utf8')) as {
      readonly seed: string;
      readonly commands: CommandLog;
    };
    const world = worldOf({ seed: lasted.seed });
    const handed = path.join(folder, `handed-${theme}.json`);
    const day = engine.quarterEnds(world)[35]!;
    const orders = lasted.commands.filter(([at]) => at < day);
    writeFileSync(handed, engine.serialise(runFileOf(world, orders, day)));
    await openRun(page, handed);
    await page.locator('section.quarter button.pri').click();
    await page.locator('section.quarter button.pri').click();
    const sheet = page.locator('dialog.succession[open]');
    await sheet.waitFor();
    await looked(page, found, 'succession');
    await sheet.getByRole('radio', { name: 'let lapse' }).nth(2).check({ force: true });
    await press(page, 'Hand over');
    await sheet.waitFor({ state: 'detached' });
    await page
      .locator('.red-box')
      .getByText(/Bind the successor by/)
      .waitFor();
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});
