// The final report on paper: one page of A4 for the busiest run and for the quietest, with the run's fingerprint on it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, serveSite } from './browser.ts';
import { openReport } from './tour-stops.ts';

const pictures = fileURLToPath(new URL('../../.build/tour/', import.meta.url));
let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  site = await serveSite();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('the printed report', () => {
  it.each(['busy-ten-years', 'quiet-ten-years'])(
    'of %s is one page of A4',
    async (run) => {
      const { page, close } = await openPage(browser, site.address);
      await openReport(page, site.address, `${run}.json`);
      expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(true);
      const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      writeFileSync(`${pictures}print-${run}.pdf`, paper);
      const bytes = paper.toString('latin1');
      expect(bytes.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
      expect(bytes).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);

      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 703, height: 1032 });
      expect(await page.locator('.report .hash').isVisible()).toBe(true);
      expect(await page.locator('.report-foot button').first().isVisible()).toBe(false);
      const ground = await page
        .locator('.report')
        .evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(ground).toBe('rgb(255, 255, 255)');
      await page.screenshot({ path: `${pictures}print-${run}.png` });
      await close();
    },
    120_000,
  );
});
