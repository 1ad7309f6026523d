// The council in real Chromium: a candidate is seated, asked in the brief, and the forecast comes due; the register takes a name; no page is cut.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialise } from '../../../src/core/run-file.ts';
import type { CommandLog } from '../../../src/core/types.ts';
import { counselOf } from '../../../src/lab/counsel.ts';
import { engine, good, runFileOf, worldOf } from '../../helpers.ts';
import { launch, openPage, serveSite } from '../browser.ts';
import { cuts, flaws, SIZES } from '../look.ts';

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

const world = worldOf({ seed: 'council-1' });
const idOf = (at: number): string => world.nation.council!.advisers[at]!.id;
const [first = 0] = engine.begin(world).council.candidates;
const SEATED: CommandLog = [[5, { kind: 'council.seat', adviser: idOf(first) }]];
/** Seated in the first quarter and asked on the first morning of the second: due on the eve of the fourth. */
const [, asked = 0, due = 0] = [0, engine.quarterEnds(world)[0], engine.quarterEnds(world)[2]];
const morning = engine.advance(world, engine.begin(world), SEATED, asked);
const LOG: CommandLog = [...SEATED, [asked, good(counselOf(engine, world, morning, idOf(first), 'coins'))]];

async function opened(log: CommandLog, days: number) {
  const watched = await openPage(browser, site.address, {
    viewport: { width: SIZES[0].width, height: SIZES[0].height },
    reducedMotion: 'reduce',
  });
  const { page } = watched;
  await page.goto(site.address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a run file/ }).click();
  await (await chooser).setFiles({
    name: 'run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(serialise(runFileOf(world, log, days))),
  });
  await page.locator('.app').first().waitFor({ timeout: 60_000 });
  return watched;
}
async function desk(page: Page, tab: string): Promise<void> {
  for (let turn = 0; turn < 20 && !page.url().endsWith('/play/council'); turn++) {
    if (await page.locator('dialog[open]').first().isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await page.waitForTimeout(100);
  }
  await page.locator('.desk-head').getByRole('tab', { name: tab, exact: true }).click();
}

describe('the council', () => {
  it('seats a candidate and asks: the line stands on the chart, and what was heard cannot be taken back', async () => {
    const { page, troubles, close } = await opened([], 2);
    await desk(page, 'Cabinet');
    const vacant = await page.locator('.vacant-seat').count();
    await page
      .locator('.candidates')
      .getByRole('button', { name: /^Seat .+ points?$/ })
      .first()
      .click();
    expect(await page.locator('.vacant-seat').count()).toBe(vacant - 1);
    await page.locator('.ask-bar button').click();
    await page.locator('.seat-card .counsel-said .advice').waitFor({ timeout: 60_000 });
    expect(await page.locator('.ghost-chart .foreseen').count()).toBe(1);
    expect(await page.locator('.seat-card .counsel-said').textContent()).toMatch(/eight cases in ten/);
    expect(await page.locator('.seat-card button').first().textContent()).toBe('Asked this quarter');
    await page.locator('.desk-lead button').first().click();
    expect(await page.locator('.orders .item').count()).toBe(2);
    expect(await page.locator('.orders .item button').count()).toBe(0);
    await page.keyboard.press('Escape');
    await desk(page, 'Register');
    await page.getByRole('button', { name: /^Ask, for/ }).click();
    expect(await page.locator('.register').textContent()).toMatch(/in the register/);
    expect(troubles).toEqual([]);
    await close();
  }, 90_000);

  it('holds a forecast against what came, and no page of it is cut', async () => {
    const { page, troubles, close } = await opened(LOG, due + 1);
    const found: string[] = [];
    await desk(page, 'Record');
    expect(await page.locator('.record-page table tbody tr').count()).toBe(1);
    expect(await page.locator('.record-page table').textContent()).toMatch(/inside|outside/);
    for (const tab of ['Record', 'Cabinet']) {
      await desk(page, tab);
      for (const size of SIZES) {
        await page.setViewportSize({ width: size.width, height: size.height });
        await page.waitForTimeout(200);
        const seen = size.name === 'phone' ? await flaws(page) : await cuts(page);
        found.push(...seen.map((flaw) => `${tab} at ${size.name}: ${flaw}`));
      }
      await page.setViewportSize({ width: SIZES[0].width, height: SIZES[0].height });
    }
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  }, 90_000);
});
