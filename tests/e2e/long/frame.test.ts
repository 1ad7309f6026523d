// In a frame of another site that is given scripts and forms and nothing else, as a learning platform may have it: no storage, no workers, an origin
// of nobody's. The game is played all the same, and says in one sentence that it is not saved.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../../.setup/serve.mjs';
import { dist, launch, openPage } from '../browser.ts';

let browser: Browser;
const folder = mkdtempSync(path.join(tmpdir(), 'surplus-frame-'));
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

it('plays, works out the year ahead, and exports in a foreign frame without storage or workers', async () => {
  // as a host for the public serves files: to everybody
  const game = await serve({
    folder: dist,
    prefix: '/games/surplus/',
    headers: { 'access-control-allow-origin': '*' },
  });
  const address = game.address.replace('localhost', '127.0.0.1');
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts allow-forms allow-downloads" width="1360" height="800" src="${address}"></iframe>`,
  );
  const school = await serve({ folder, headers: {} });
  const { page, troubles, close } = await openPage(
    browser,
    address,
    { viewport: { width: 1400, height: 860 }, reducedMotion: 'reduce' },
    'new',
  );
  await page.goto(school.address);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'New campaign' }).click();
  await frame.getByRole('button', { name: 'Begin' }).click();
  await frame.getByRole('button', { name: 'Skip the introduction' }).click();
  await expect.poll(() => frame.locator('.when .sub').textContent()).toContain('Not saved');
  expect(await frame.locator('.red-box .kept').textContent()).toContain(
    'The browser forbids storage here. The game goes on; export the run to keep it.',
  );
  await frame.getByRole('button', { name: 'Play the quarter' }).click();
  await expect
    .poll(
      async () => Number(/Day (\d+)/i.exec((await frame.locator('.when .lab').textContent()) ?? '')?.[1]),
      { timeout: 30_000 },
    )
    .toBeGreaterThanOrEqual(2);
  await frame.locator('body').press('Space');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.locator('.kept').getByRole('button', { name: 'Export run' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  await frame.locator('.rail').getByText('Power', { exact: true }).click();
  await frame.locator('.desk-body .plot-host svg').first().waitFor();
  expect(troubles.filter((one) => !one.startsWith('foreign request'))).toEqual([]);
  await close();
  await school.close();
  await game.close();
}, 60_000);
