// The tour: one campaign, every screen at every size and in both themes, each reached once. Nothing is cut, nothing lies over
// anything else, nothing scrolls sideways, axe finds nothing; and a picture of each is left in .build/tour to be looked at.
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/text/en/index.ts';
import { speak } from '../../src/text/index.ts';
import { ru } from '../../src/text/ru/index.ts';
import { ur } from '../../src/text/ur/index.ts';
import { launch, openPage, serveSite } from './browser.ts';
import { colours, cuts, flaws, SIZES, settled } from './look.ts';
import {
  deskStops,
  evidenceStops,
  type Look,
  mapStops,
  openReport,
  playStops,
  shellStops,
  titleStops,
  toDesks,
  tongueStops,
} from './tour-stops.ts';

const pictures = fileURLToPath(new URL('../../.build/tour/', import.meta.url));
/** every stop, as `.ci/run` has it; a quick run sees a few of them in each language */
const LONG = process.env.SURPLUS_LONG === '1';
type Theme = 'night' | 'day';
type Size = (typeof SIZES)[number];
/** axe is asked at the widest and at the narrowest; between them only the layout moves */
const asked = ({ name }: Size): boolean => name !== 'laptop';

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

/** Through the protocol and lightly packed: a third of the time of page.screenshot. */
async function picture(session: CDPSession, file: string): Promise<void> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  writeFileSync(`${pictures}${file}.png`, Buffer.from(data, 'base64'));
}

/**
 * There by one theme, back by the other: whatever is not colour is the same in both and is judged on the way there. A quick
 * run goes one way only, by night, the widest last, where all that the next stop presses is to be seen.
 */
async function looker(page: Page, found: string[], language: string): Promise<Look> {
  const session = await page.context().newCDPSession(page);
  let theme: Theme = 'night';
  return async (name, open) => {
    const visit = async (size: Size, judge: (page: Page) => Promise<string[]>): Promise<void> => {
      await page.setViewportSize({ width: size.width, height: size.height });
      await open?.();
      await settled(page);
      const named = (await judge(page)).map(
        (flaw) => `${name} at ${size.name} by ${theme} in ${language}: ${flaw}`,
      );
      found.push(...named);
      appendFileSync(`${pictures}found.txt`, named.map((flaw) => `${flaw}\n`).join(''));
      await picture(session, `${language}-${theme}-${size.name}-${name}`);
    };
    const there = LONG ? SIZES : [...SIZES.slice(1)].reverse();
    for (const size of there) await visit(size, asked(size) ? flaws : cuts);
    if (!LONG) return;
    theme = theme === 'night' ? 'day' : 'night';
    await page.emulateMedia({ colorScheme: theme === 'night' ? 'dark' : 'light' });
    // a map is engraved anew in the other inks: pictures taken before that show neither theme
    if (await page.locator('.map-host canvas').isVisible()) await page.waitForTimeout(900);
    for (const size of [...SIZES].reverse()) await visit(size, asked(size) ? colours : async () => []);
  };
}

/** Every stop in English; a quick run sees a few of them, as it does in the other languages. Two halves at once: what one page waits for, the other uses. */
describe
  .runIf(LONG)
  .concurrent('nothing is cut, covered or out of reach at any size, in either theme', () => {
    const tour = async (visit: (page: Page, look: Look) => Promise<void>): Promise<void> => {
      const { page, troubles, close } = await openPage(browser, site.address, {
        viewport: { width: SIZES[0].width, height: SIZES[0].height },
        reducedMotion: 'reduce',
      });
      page.setDefaultTimeout(30_000);
      const found: string[] = [];
      await visit(page, await looker(page, found, 'en'));
      expect(found).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    };

    it(
      'from the title over the map and its lists to a day looked back at',
      () =>
        tour(async (page, look) => {
          await titleStops(page, site.address, look);
          await mapStops(page, look);
          await shellStops(page, look);
          await evidenceStops(page, look);
        }),
      600_000,
    );

    it(
      'over every desk and a quarter’s end to the report',
      () =>
        tour(async (page, look) => {
          await toDesks(page, site.address);
          await deskStops(page, look);
          await playStops(page, look);
          await openReport(page, site.address, 'busy-ten-years.json');
          await look('15-report');
        }),
      600_000,
    );
  });

// one after the other, when both halves are done: four pages at once take longer than each may
describe('nor in another language', () => {
  it.each([
    ...(LONG ? [] : [['en', 'ltr', en] as const]),
    ['ur', 'rtl', speak(ur).words],
    ['ru', 'ltr', speak(ru).words],
  ] as const)(
    '%s, %s',
    async (language, dir, words) => {
      const { page, troubles, close } = await openPage(browser, site.address, {
        viewport: { width: SIZES[0].width, height: SIZES[0].height },
        reducedMotion: 'reduce',
      });
      page.setDefaultTimeout(30_000);
      await page.addInitScript((id) => localStorage.setItem('surplus-language', id), language);
      const found: string[] = [];
      const look = await looker(page, found, language);
      if (LONG) {
        await titleStops(page, site.address, look, words);
        await mapStops(page, look, words);
        await shellStops(page, look);
        await evidenceStops(page, look, words);
        await toDesks(page, site.address, words);
        await deskStops(page, look);
        await playStops(page, look, words);
        await openReport(page, site.address, 'busy-ten-years.json', words);
        await look('15-report');
      } else await tongueStops(page, site.address, look, words);
      const html = page.locator('html');
      expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([language, dir]);
      expect(found).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    },
    900_000,
  );
});
