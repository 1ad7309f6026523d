// The tour: one campaign per theme, every screen at every size. Nothing is cut, nothing lies over anything else, nothing
// scrolls sideways, axe finds nothing; and a picture of each is left in .build/tour for whoever wants to look.
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, serveSite } from './browser.ts';
import { cuts, flaws, SIZES, THEMES } from './look.ts';
import { deskStops, type Look, mapStops, openReport, playStops, titleStops } from './tour-stops.ts';

const pictures = fileURLToPath(new URL('../../.build/tour/', import.meta.url));
/** axe is asked at the widest and at the narrowest; between them only the layout moves */
const ASKED = new Set<string>(['wide', 'phone']);

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

beforeAll(async () => {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  site = await serveSite();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function looker(page: Page, theme: string, found: string[]): Look {
  return async (name, open) => {
    for (const size of SIZES) {
      await page.setViewportSize({ width: size.width, height: size.height });
      await page.waitForTimeout(150);
      await open?.();
      const seen = ASKED.has(size.name) ? await flaws(page) : await cuts(page);
      const named = seen.map((flaw) => `${name} at ${size.name}: ${flaw}`);
      found.push(...named);
      appendFileSync(`${pictures}${theme}.txt`, named.map((flaw) => `${flaw}\n`).join(''));
      await page.screenshot({ path: `${pictures}${theme}-${size.name}-${name}.png` });
    }
    await page.setViewportSize({ width: SIZES[0].width, height: SIZES[0].height });
  };
}

describe.each(THEMES)('every screen by %s', (theme) => {
  it('shows nothing cut, covered or out of reach at any size', async () => {
    const { page, troubles, close } = await openPage(browser, site.address, {
      viewport: { width: SIZES[0].width, height: SIZES[0].height },
      reducedMotion: 'reduce',
    });
    await page.addInitScript((chosen) => localStorage.setItem('surplus-theme', chosen), theme);
    page.setDefaultTimeout(10_000);
    const found: string[] = [];
    const look = looker(page, theme, found);
    await titleStops(page, site.address, look);
    await mapStops(page, look);
    await deskStops(page, look);
    await playStops(page, look);
    await openReport(page, site.address, 'busy-ten-years.json');
    await look('15-report');
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  }, 300_000);
});
