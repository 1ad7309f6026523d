// Every screen where there is little room: letters of twice the size, a window of 320 px, a phone held either way, a tablet.
// Nothing is cut, covered or slips sideways; every control can be reached, seen when it has the focus, and hit.
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, serveSite } from '../browser.ts';
import { cuts, settled } from '../look.ts';
import { controlFlaws } from '../look-controls.ts';
import {
  deskStops,
  type Look,
  mapStops,
  openReport,
  playStops,
  shellStops,
  titleStops,
  toDesks,
} from '../tour-stops.ts';

/** `letters`: the browser's own size of text, px; what a person sets who needs it larger. 1280 × 1024 at 400 % is 320 × 256. */
const PLACES = [
  { name: 'large-laptop', width: 1366, height: 768, letters: 32 },
  { name: 'large-phone', width: 390, height: 844, letters: 32 },
  { name: 'narrow', width: 320, height: 640, letters: 16 },
  { name: 'zoomed', width: 320, height: 256, letters: 16 },
  { name: 'lying-phone', width: 844, height: 390, letters: 16 },
  { name: 'tablet', width: 768, height: 1024, letters: 16 },
].filter(({ name }) => name.includes(process.env.REACH ?? ''));
/** Twelve letters' width: there a card may slip sideways by itself, never the page, and a list box shows the beginning of what it says when it opens. */
const SLIPS = /^(?!the page).* scrolls sideways|^cut: .* in a select/;
const HOME = { width: 1440, height: 900 };
const pictures = fileURLToPath(new URL('../../../.build/reach/', import.meta.url));

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

/** Looks at each place and goes home, where all that the next stop presses is to be seen. */
async function looker(page: Page, found: string[]): Promise<Look> {
  const session = await page.context().newCDPSession(page);
  const stand = async (width: number, height: number, letters: number): Promise<void> => {
    await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
    await page.setViewportSize({ width, height });
  };
  return async (name, open) => {
    for (const place of PLACES) {
      await stand(place.width, place.height, place.letters);
      await open?.();
      await settled(page);
      const seen = [...(await cuts(page)), ...(await page.evaluate(controlFlaws))].filter(
        (flaw) => place.name !== 'large-phone' || !SLIPS.test(flaw),
      );
      const named = seen.map((flaw) => `${name} at ${place.name}: ${flaw}`);
      found.push(...named);
      appendFileSync(`${pictures}found.txt`, named.map((flaw) => `${flaw}\n`).join(''));
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'png',
        optimizeForSpeed: true,
      });
      writeFileSync(`${pictures}${place.name}-${name}.png`, Buffer.from(data, 'base64'));
    }
    await stand(HOME.width, HOME.height, 16);
    await open?.();
    await settled(page);
  };
}

describe.concurrent('where there is little room', () => {
  const tour = async (visit: (page: Page, look: Look) => Promise<void>): Promise<void> => {
    const { page, troubles, close } = await openPage(browser, site.address, {
      viewport: HOME,
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(30_000);
    const found: string[] = [];
    await visit(page, await looker(page, found));
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  };

  it(
    'from the title over the map and its lists to the menu and a day looked back at',
    () =>
      tour(async (page, look) => {
        await titleStops(page, site.address, look);
        await mapStops(page, look);
        await shellStops(page, look);
      }),
    900_000,
  );

  it(
    'over every desk, a card and a quarter’s end to the report',
    () =>
      tour(async (page, look) => {
        await toDesks(page, site.address);
        await deskStops(page, look);
        await playStops(page, look);
        await openReport(page, site.address, 'busy-ten-years.json');
        await look('15-report');
      }),
    900_000,
  );
});
