// The republic in real Chromium: a bill watched through the bell to assent, an ordinance that lapses, a review put off and one
// passed. Each run is prepared in Node to shortly before, opened as a file, and played on by keys and clicks.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandLog } from '../../../src/core/types.ts';
import { engine, runFileOf, worldOf } from '../../helpers.ts';
import { launch, openPage, serveSite, type Watched } from '../browser.ts';

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

/** A run of that seed with these orders, opened on that day. */
async function opened(seed: string, log: CommandLog, days: number): Promise<Watched> {
  const watched = await openPage(browser, site.address, {
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const { page } = watched;
  await page.goto(site.address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a run file/ }).click();
  await (await chooser).setFiles({
    name: 'run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(engine.serialise(runFileOf(worldOf({ seed }), log, days))),
  });
  await page.locator('.app').waitFor({ timeout: 60_000 });
  return watched;
}

const dayOf = async (page: Page): Promise<number> =>
  Number(/Day ([\d,]+)/i.exec((await page.locator('.when .lab').textContent()) ?? '')?.[1]?.replace(',', ''));

/** Plays on, a key at a time, answering what comes, until it is that day or `seen` says so. */
async function playTo(page: Page, day: number, seen: () => Promise<boolean> = async () => false) {
  for (let turn = 0; turn < 160; turn++) {
    if (await seen()) return;
    const quarter = page.locator('section.quarter button.pri');
    const card = page.locator('dialog.event[open] .option button:not([disabled])').first();
    const pending = page
      .locator('.red-box .item')
      .getByRole('button', { name: 'Decide', exact: true })
      .first();
    if (await card.isVisible()) await card.click();
    else if (await quarter.isVisible()) await quarter.click();
    else if ((await dayOf(page)) >= day) return;
    // a card of its own may open over it meanwhile: the next turn answers that
    else if (await pending.isVisible()) await pending.click({ timeout: 1000 }).catch(() => undefined);
    else await page.keyboard.press('n');
    await page.waitForTimeout(150);
  }
  throw new Error(`day ${day} never came`);
}

/** By its key and tab; a card that lies over it is put off, a quarter's sheet is read and closed. */
async function desk(page: Page, key: string, tab: RegExp): Promise<void> {
  const found = page.locator('.desk-head').getByRole('tab', { name: tab });
  const sheet = page.locator('section.quarter button.pri');
  for (let turn = 0; turn < 30; turn++) {
    if (await page.locator('dialog[open]').first().isVisible()) await page.keyboard.press('Escape');
    else if (await sheet.isVisible()) await sheet.click({ timeout: 1000 }).catch(() => undefined);
    else if (!(await found.isVisible())) await page.keyboard.press(key);
    else if (
      await found.click({ timeout: 1000 }).then(
        () => true,
        () => false,
      )
    )
      return;
    await page.waitForTimeout(150);
  }
  throw new Error(`no way to ${tab.source}`);
}
const chronicle = (page: Page) => page.getByRole('region', { name: 'Chronicle' }).locator('ul.chronicle');

describe('the republic', () => {
  it('votes on a bill while the stage looks on, and has it in force after assent', async () => {
    const bill: CommandLog = [[1, { kind: 'laws.table', law: 'audit-act', clauses: {} }]];
    const { page, troubles, close } = await opened('s0', bill, 66);
    const chamber = page.locator('aside.division');
    const bell = /Audit.*: (\d) days to the bell/i;
    await chamber.getByText(bell).waitFor();
    const rings = (await dayOf(page)) + Number(bell.exec((await chamber.textContent()) ?? '')?.[1]);
    const verdict = chamber.locator('.verdict');
    // once the bell has rung the stage is watched before another day is asked for
    await playTo(page, 90, async () => {
      if ((await dayOf(page)) < rings - 1) return false;
      return verdict.waitFor({ timeout: 4000 }).then(
        () => true,
        () => false,
      );
    });
    const [, ayes = ''] =
      /^Passed with (\d{3}) ayes of 169 needed\.$/.exec((await verdict.textContent()) ?? '') ?? [];
    expect(Number(ayes)).toBeGreaterThanOrEqual(169);
    await playTo(page, 112);
    await desk(page, 'b', /^In force/);
    const law = page.getByRole('region', { name: /Audit/i }).or(page.locator('.in-force .card')).first();
    expect(await law.textContent()).toMatch(/since \d+ Oct 2025/i);
    await desk(page, 'a', /^Chronicle/);
    expect(await chronicle(page).textContent()).toContain(ayes);
    expect(troubles).toEqual([]);
    await close();
  }, 120_000);

  it('loses an ordinance when its 120 days are over', async () => {
    const decree: CommandLog = [[36, { kind: 'parliament.ordinance', law: 'assets-act', clauses: {} }]];
    const { page, troubles, close } = await opened('s0', decree, 150);
    await desk(page, 'b', /^In force \(1\)/);
    expect(await page.locator('.in-force').textContent()).toMatch(/by ordinance/);
    await page.keyboard.press('m');
    await playTo(page, 157);
    await desk(page, 'b', /^In force \(0\)/);
    await page.getByText('No law of yours is in force yet.').waitFor();
    await desk(page, 'a', /^Chronicle/);
    expect(await chronicle(page).textContent()).toMatch(/ordinance.*lapsed|lapsed.*ordinance/i);
    expect(troubles).toEqual([]);
    await close();
  }, 120_000);

  it('has a review put off by the Fund’s board, and passed when it sits again', async () => {
    const spent: CommandLog = [
      [1, { kind: 'laws.table', law: 'industry-package', clauses: {} }],
      [1, { kind: 'finance.certificate', usd: 60e6 }],
      [2, { kind: 'treasury.buy', usd: 60e6 }],
      [36, { kind: 'parliament.ordinance', law: 'assets-act', clauses: {} }],
    ];
    const { page, troubles, close } = await opened('s2', spent, 181);
    const road = page.getByRole('list', { name: /road|reviews/i });
    await playTo(page, 184);
    await desk(page, 'r', /^Programme/);
    expect(await road.textContent()).toMatch(/put off/);
    await page.keyboard.press('m');
    await playTo(page, 244);
    await desk(page, 'r', /^Programme/);
    expect(await road.textContent()).toMatch(/passed/);
    expect(await road.textContent()).not.toMatch(/put off/);
    await desk(page, 'a', /^Chronicle/);
    const told = (await chronicle(page).textContent()) ?? '';
    expect(told).toMatch(/The Fund’s board put the review off at \d+\./);
    expect(told).toMatch(
      /The Fund’s board passed the review at \d+ and paid \$1\.20? bn to the central bank\./,
    );
    expect(troubles).toEqual([]);
    await close();
  }, 180_000);
});
