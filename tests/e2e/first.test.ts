// A new machine's first minutes: the introduction by clicks, by touch on a phone, and by keyboard alone, each in a minute;
// and a heatwave of a seed that has one in its first summer, from its forecast to the ring that stays.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fit as fitInto, toScreen } from '../../src/game/geometry.ts';
import { insetsOf } from '../../src/game/scene-view.ts';
import { launch, openPage, serveSite, type Watched } from './browser.ts';
import { flaws, SIZES, THEMES } from './look.ts';

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

const TOUCH = { hasTouch: true, isMobile: true };
const [WIDE, , PHONE] = SIZES.map((viewport) => ({ viewport, ...(viewport.name === 'phone' && TOUCH) }));

async function begin(page: Page, seed: string): Promise<void> {
  await page.goto(site.address);
  await page.getByRole('button', { name: /New campaign/ }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel(/seed/i).fill(seed);
  await dialog.getByRole('button', { name: 'Begin' }).click();
}

/** Plays the introduction with a way of pressing; `drag` gives megawatts away. */
async function introduced(
  page: Page,
  press: (name: string) => Promise<void>,
  drag: () => Promise<void>,
): Promise<void> {
  const first = page.locator('section.first');
  await first.waitFor();
  expect(await first.locator('h2').textContent()).toBe('2,000 MW have been promised. 2 MW are running.');
  await press('Run a day');
  await first.getByText('to the reserve').waitFor();
  await press('Next');
  await first.getByText('At 0 MW').waitFor();
  await drag();
  await first.getByText(/^At 2,000 MW power is short/).waitFor();
  await press('Next');
  await first.getByText(/^All of it would pay \d+ % of what you owe/).waitFor();
  await press('Next');
  await press('Advance');
  await first.getByText('Amber').or(first.getByText('Red')).waitFor();
  expect(await page.locator('.kpi[data-pointed]').count()).toBeLessThan(2);
  await press('Why');
  await page.locator('.why').first().press('Escape');
  await first.getByRole('heading', { name: 'The first card' }).waitFor();
  await press('Go on');
  for (let turn = 0; turn < 60; turn++) {
    if (await first.getByRole('heading', { name: 'Three letters' }).isVisible()) break;
    const choice = page.locator('dialog.event[open] .option button:not([disabled])').first();
    if (await choice.isVisible()) {
      await choice.click();
      await press('Next');
    }
    await page.waitForTimeout(200);
  }
  await press('The engineers’');
  await first.waitFor({ state: 'detached' });
}

function byPointer(page: Page, touch: boolean): (name: string) => Promise<void> {
  return async (name) => {
    const button = page
      .locator('section.first')
      // a figure's button says first what it is of, a letter's what is in it
      .getByRole('button', { name: new RegExp(name.startsWith('The') ? `^${name}` : `(^|: )${name}$`) });
    await (touch ? button.tap() : button.click());
  };
}
/** Tab until a button of that name has the focus, then Enter: nothing is pressed that cannot be reached. */
function byKeys(page: Page): (name: string) => Promise<void> {
  return async (name) => {
    for (let tab = 0; tab < 120; tab++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const at = document.activeElement;
        return at?.closest('section.first') ? (at.textContent ?? '').trim() : '';
      });
      if (!focused.startsWith(name)) continue;
      await page.keyboard.press('Enter');
      return;
    }
    throw new Error(`no way by Tab to ${name}`);
  };
}

async function told(watched: Watched): Promise<void> {
  const { page, troubles, close } = watched;
  // not shown again, but in the menu
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show the introduction' }).click();
  await page.locator('section.first').waitFor();
  await page.getByRole('button', { name: 'Skip the introduction' }).click();
  await page.locator('section.first').waitFor({ state: 'detached' });
  expect(troubles).toEqual([]);
  await close();
}

describe('the first minutes on a new machine', () => {
  it('are played by clicks', async () => {
    const watched = await openPage(browser, site.address, WIDE, 'new');
    const { page } = watched;
    await begin(page, 'first');
    await introduced(page, byPointer(page, false), async () => {
      const bar = page.locator('.first input[type=range]');
      const box = await bar.boundingBox();
      if (box === null) throw new Error('no bar');
      await page.mouse.move(box.x + 8, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
      await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 5 });
      await page.mouse.up();
    });
    await told(watched);
  }, 60_000);

  it('are played by keyboard alone', async () => {
    const watched = await openPage(browser, site.address, WIDE, 'new');
    const { page } = watched;
    await begin(page, 'first');
    await introduced(page, byKeys(page), async () => {
      for (let tab = 0; tab < 60; tab++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.matches('.first input[type=range]'))) break;
      }
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('End');
    });
    await told(watched);
  }, 60_000);

  it('are played by touch on a phone, with nothing cut or covered', async () => {
    const watched = await openPage(browser, site.address, PHONE, 'new');
    const { page } = watched;
    await begin(page, 'first');
    const tap = byPointer(page, true);
    await introduced(
      page,
      async (name) => {
        if (name === 'Next')
          expect(
            (await flaws(page)).filter((one) => one.startsWith('cut') && !one.includes('hidden-text')),
          ).toEqual([]);
        await tap(name);
      },
      async () => {
        const bar = page.locator('.first input[type=range]');
        const box = await bar.boundingBox();
        if (box === null) throw new Error('no bar');
        await page.touchscreen.tap(box.x + box.width - 2, box.y + box.height / 2);
      },
    );
    await told(watched);
  }, 60_000);

  it('begins whole at every size in both themes', async () => {
    for (const viewport of SIZES)
      for (const theme of THEMES) {
        const { page, close } = await openPage(browser, site.address, { viewport }, 'new');
        await page.addInitScript((name) => localStorage.setItem('surplus-theme', name), theme);
        await begin(page, 'whole');
        await page.locator('section.first h2').waitFor();
        const found = await flaws(page);
        expect(
          found.filter((one) => /^axe .*first|^“/.test(one)),
          `${viewport.name} ${theme}`,
        ).toEqual([]);
        await close();
      }
  }, 120_000);

  it('can be skipped at once, and the brief stands as ever', async () => {
    const { page, close } = await openPage(browser, site.address, WIDE, 'new');
    await begin(page, 'skip');
    await page.getByRole('button', { name: 'Skip the introduction' }).click();
    await page.locator('section.quarter').waitFor();
    await page.reload();
    await begin(page, 'skip');
    await page.locator('section.quarter').waitFor();
    expect(await page.locator('section.first').count()).toBe(0);
    await close();
  }, 60_000);
});

/** The blocks go by until the evening, a city is touched on the map, and the line of tonight and the red box say what it means. */
async function meetWall(page: Page): Promise<void> {
  const heat = page.locator('section.heat');
  await heat.locator('.chip', { hasText: /^49\.\d\d Hz in the evening$/ }).waitFor();
  const box = await page.locator('.map-host canvas').boundingBox();
  if (box === null) throw new Error('no map');
  const view = fitInto(box.width, box.height, insetsOf(box.width, box.height));
  const [x, y] = toScreen(view, 73.08, 31.42);
  const told = page.locator('.red-box').getByText('Faisalabad goes dark first');
  await page.mouse.click(box.x + x, box.y + y);
  await told.waitFor();
  expect(await heat.locator('.tonight').textContent()).toMatch(/: Faisalabad: \d/);
  await page.mouse.click(box.x + x, box.y + y);
  await told.waitFor({ state: 'detached' });
}

describe('a heatwave', () => {
  it('is forecast with odds, met with a drop order, and remembered', async () => {
    const { page, troubles, close } = await openPage(browser, site.address, WIDE);
    await begin(page, 'heat-24');
    await page.locator('section.quarter button.pri').click();
    const heat = page.locator('section.heat');
    await page.keyboard.press('3');
    await heat.getByText(/^A hot spell may begin on .* Odds \d+ %\.$/).waitFor();
    await heat.getByRole('button', { name: 'The drop order' }).click();
    await heat.getByRole('radiogroup', { name: 'Lahore' }).getByText('Last').click();
    let met = false;
    for (let turn = 0; turn < 80; turn++) {
      // time stops by itself at the wall, at a card and at the end: only a stopped game is sent on
      await page.locator('.speeds button[aria-pressed=true]').first().waitFor();
      const still = (await page.locator('.speeds button').first().getAttribute('aria-pressed')) === 'true';
      if (still && (await heat.getByText(/remembers/).isVisible())) break;
      const choice = page.locator('dialog.event[open] .option button:not([disabled])').last();
      if (await choice.isVisible()) await choice.click();
      else if (still && !met && (await heat.getByText(/^Demand peaks at 19:00\. Touch/).isVisible())) {
        met = true;
        await meetWall(page);
      } else if (still) await page.keyboard.press('3');
      await page.waitForTimeout(250);
    }
    expect(met).toBe(true);
    expect(await heat.locator('h2').textContent()).toMatch(
      /^It is over after \d+ days\. (?!Lahore).* remembers/,
    );
    await heat.getByRole('button', { name: 'See it on the map' }).click();
    await page.getByText('Dotted ring: went dark in a hot spell').waitFor();
    expect(troubles).toEqual([]);
    await close();
  }, 60_000);
});
