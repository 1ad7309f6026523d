// The halving in real Chromium: it stands in the place of the red box, takes a threshold as an order, and tells of the block; nothing of it is cut.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serialise } from '../../../src/core/run-file.ts';
import { engine, good, runFileOf } from '../../helpers.ts';
import { CORPUS } from '../../replays/make.ts';
import { launch, openPage, serveSite } from '../browser.ts';
import { flaws, SIZES } from '../look.ts';

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

it('the halving is weighed hall by hall, met with a threshold, and its block comes', async () => {
  const run = good(engine.parse(readFileSync(path.join(CORPUS, 'busy-ten-years.json'), 'utf8')));
  const world = good(engine.open(run.spec));
  let fell = 0;
  engine.advance(world, engine.begin(world), run.commands, 1200, (one) => {
    if (one.kind === 'halving') fell = one.day;
  });
  const days = fell - 1;
  const commands = run.commands.filter(([day]) => day < days);
  const { page, troubles, close } = await openPage(browser, site.address, {
    viewport: { width: SIZES[0].width, height: SIZES[0].height },
    reducedMotion: 'reduce',
  });
  await page.goto(site.address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a run file/ }).click();
  await (await chooser).setFiles({
    name: 'run.json',
    mimeType: 'application/json',
    // the helper's world type is the core's own
    buffer: Buffer.from(serialise(runFileOf(world as Parameters<typeof runFileOf>[0], commands, days))),
  });
  const piece = page.locator('.halving');
  await piece.waitFor({ timeout: 60_000 });
  expect(await piece.locator('.count').textContent()).toMatch(/^[\d,]+ blocks left$/);
  expect(await piece.locator('tbody tr').count()).toBeGreaterThan(2);
  expect(await page.locator('.time .now').textContent()).toMatch(/Halving in [\d,]+ blocks/);
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize({ width: size.width, height: size.height });
    await page.waitForTimeout(200);
    found.push(...(await flaws(page)).map((flaw) => `${size.name}: ${flaw}`));
  }
  await page.setViewportSize({ width: SIZES[0].width, height: SIZES[0].height });
  expect(found).toEqual([]);
  const threshold = await piece.locator('.rule-line input').inputValue();
  await piece.getByRole('button', { name: 'Set' }).click();
  expect(Number(threshold)).toBeGreaterThan(0);
  await page.keyboard.press('1');
  await piece.locator('.strands.gone').waitFor({ timeout: 15_000 });
  expect(await piece.locator('.count').textContent()).toMatch(/Block 1,050,000 came on/);
  expect(await piece.locator('.retargets li').count()).toBe(3);
  expect(troubles).toEqual([]);
  await close();
}, 90_000);
