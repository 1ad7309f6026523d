// The stops of the tour: how a person comes to each screen of one campaign, in the order in which it is played.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Language, speak } from '../../src/text/index.ts';

/** Looks at the screen under this name, at every size. `open` brings it back where a new size has closed it. */
export type Look = (name: string, open?: () => Promise<void>) => Promise<void>;

/** Buttons are found by what they say, in the language of the page. */
export type Words = Language;
const EN: Words = speak().words;
const SEED = 'grand-tour';
const corpus = fileURLToPath(new URL('../replays/corpus/', import.meta.url));

/** From the title to the first quarter's brief. */
export async function titleStops(page: Page, address: string, look: Look, words = EN): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: words.title.newCampaign }).waitFor();
  await page.waitForTimeout(500);
  await look('01-title');
  await page.getByRole('link', { name: words.screens.about.link }).click();
  await page.locator('.prose').waitFor();
  await look('02-about');
  await page.goBack();
  await page.getByRole('button', { name: words.title.newCampaign }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel(words.title.seed).fill(SEED);
  await look('03-new-campaign');
  await dialog.getByRole('button', { name: words.title.begin }).click();
  await page.locator('section.quarter').waitFor();
  await look('04-brief');
  await page.locator('.mandates-line button').click();
  await page.locator('dialog.letters[open]').waitFor();
  await look('04-letters');
  await page.keyboard.press('Escape');
  await page.locator('section.quarter button.pri').click();
}

/** The same campaign again, without a look at the way there, to the day on which desks are visited. */
export async function toDesks(page: Page, address: string, words = EN): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: words.title.newCampaign }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel(words.title.seed).fill(SEED);
  await dialog.getByRole('button', { name: words.title.begin }).click();
  await page.locator('section.quarter button.pri').click();
  await playDays(page, 12);
}

/** A few screens in another language, chosen at the title: words of every kind, and the two desks with most of them. */
export async function tongueStops(page: Page, address: string, look: Look, words: Words): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: words.title.newCampaign }).waitFor();
  await look('01-title');
  await toDesks(page, address, words);
  await look('05-map-flow');
  for (const [key, desk] of [
    ['p', 'power'],
    ['b', 'parliament'],
  ] as const) {
    await openDesk(page, key, desk);
    await page.waitForTimeout(1200);
    await look(`10-${desk}-1`);
  }
}

/** The map with each lens, a selected plant, the list, an explanation two deep. */
export async function mapStops(page: Page, look: Look, words = EN): Promise<void> {
  await playDays(page, 12);
  for (const lens of ['flow', 'price', 'shedding', 'consent'] as const) {
    await page.getByRole('radio', { name: words.map.lenses[lens] }).check({ force: true });
    await look(`05-map-${lens}`);
  }
  await page.getByRole('radio', { name: words.map.lenses.flow }).check({ force: true });
  await page.getByRole('button', { name: words.map.palette }).click();
  await look('06-map-palette');
  await page.getByRole('button', { name: words.map.palette }).click();
  await page.locator('.map-tools button').last().click();
  for (const [i, tab] of (await page.locator('.twin [role=tab]').all()).entries()) {
    await tab.click();
    await look(`07-list-${i + 1}`);
  }
  await page.locator('.twin [role=tab]').first().click();
  await page.locator('.twin td button').first().click();
  await page.locator('.twin button.small').first().click();
  await look('08-selected');
  await look('09-explain', async () => {
    for (let i = await page.locator('.why').count(); i > 0; i--) await page.keyboard.press('Escape');
    await page.locator('.kpi').nth(1).click();
    await page.locator('.why').first().locator('button.link').first().click();
    await page.locator('.why').nth(1).waitFor();
    await page.waitForTimeout(250);
  });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** By its key; a card that comes up meanwhile takes the key and is put off. */
async function openDesk(page: Page, key: string, desk: string): Promise<void> {
  for (let turn = 0; turn < 20 && !page.url().endsWith(`/play/${desk}`); turn++) {
    if (await page.locator('dialog[open]').first().isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
  }
  await page.locator('.desk-head [role=tab]').first().waitFor();
}

/** Every page of every desk, found by its tabs. */
export async function deskStops(page: Page, look: Look, round = ''): Promise<void> {
  for (const [key, desk] of [
    ['p', 'power'],
    ['h', 'halls'],
    ['t', 'treasury'],
    ['r', 'relations'],
    ['b', 'parliament'],
    ['c', 'council'],
    ['a', 'archive'],
  ] as const) {
    await openDesk(page, key, desk);
    for (const [i, tab] of (await page.locator('.desk-head [role=tab]').all()).entries()) {
      await tab.click();
      await page.waitForTimeout(desk === 'power' || desk === 'halls' ? 1200 : 200);
      await look(`10-${desk}-${i + 1}${round}`);
    }
  }
  await page.keyboard.press('m');
}

/** The menu and a past day. */
export async function shellStops(page: Page, look: Look): Promise<void> {
  const menu = page.locator('dialog.menu-dialog[open]');
  // a list or a card that is open takes the first press
  for (let press = 0; press < 4 && !(await menu.isVisible()); press++) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  }
  await menu.waitFor();
  await look('11-menu');
  await page.keyboard.press('Escape');
  await page.locator('.time .plot').focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
  await page.locator('.back-bar').waitFor();
  await look('12-looking-back');
  await page.keyboard.press('t');
  await look('12-looking-back-treasury');
  await page.keyboard.press('m');
  await page.locator('.back-bar button.pri').click();
}

/** A fork, and the pages on which runs lie beside one another and are taken apart. */
export async function evidenceStops(page: Page, look: Look, words = EN): Promise<void> {
  await page.locator('.time .plot').focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: words.evidence.fork.button }).click();
  await page.locator('dialog[open] form').waitFor();
  await look('12-fork');
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: words.evidence.fork.short, exact: true })
    .click();
  await page.locator('.hud .run-mark').waitFor();
  for (const [name, there] of [
    ['runs', '.runs tbody tr'],
    ['compare', '.compare-chart svg.chart'],
    ['testers', '.prints'],
  ] as const) {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, `/${name}`);
    await page.locator(there).first().waitFor();
    await look(`12-${name}`);
  }
}

/** A card and the quarter's explanation: played until each has come. */
export async function playStops(page: Page, look: Look, words = EN): Promise<void> {
  const wanted = new Set(['card', 'explain']);
  for (let turn = 0; turn < 160 && wanted.size > 0; turn++) {
    if (await page.locator('dialog.event[open]').isVisible()) {
      if (wanted.delete('card')) await look('13-event');
      await page.locator('dialog.event[open] .option button:not([disabled])').first().click();
    } else if (await page.locator('section.quarter').isVisible()) {
      const label = await page.locator('section.quarter').getAttribute('aria-label');
      if (label === words.hud.phases.explain && wanted.delete('explain')) await look('14-quarter');
      else await page.locator('section.quarter button.pri').click();
    } else {
      // a card that was put off on the way here holds the days until it is decided
      const put = page
        .locator('.red-box .item')
        .getByRole('button', { name: words.screens.box.decide, exact: true })
        .first();
      if (await put.isVisible()) await put.click({ timeout: 1000 }).catch(() => undefined);
      else await page.keyboard.press('n');
    }
    await page.waitForTimeout(250);
  }
  if (wanted.size > 0) throw new Error(`never came: ${[...wanted].join(', ')}`);
}

/** A run of ten years from its file, to the final report. */
export async function openReport(page: Page, address: string, file: string, words = EN): Promise<void> {
  await page.goto(address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.title.openRun }).click();
  await (await chooser).setFiles(corpus + file);
  await page.locator('.app, .report, .ending').first().waitFor({ timeout: 60_000 });
  // a ministry that fell says so before its report
  if (await page.locator('.ending').isVisible()) await page.locator('.ending button.pri').click();
  if (!(await page.locator('.report').isVisible())) await page.goto(`${address}#/report`);
  await page.locator('.report-charts svg').first().waitFor();
  await page.waitForTimeout(400);
}

async function playDays(page: Page, days: number): Promise<void> {
  await page.keyboard.press('2');
  const day = page.locator('.when .lab');
  for (let turn = 0; turn < 100; turn++) {
    const at = /(\d+)/.exec((await day.textContent()) ?? '');
    if (Number(at?.[1] ?? 0) >= days) break;
    await page.waitForTimeout(50);
  }
  if ((await page.locator('.speeds button').first().getAttribute('aria-pressed')) !== 'true')
    await page.keyboard.press('Space');
  await page.waitForTimeout(200);
  // on a slow machine a card may have come by now: it waits in the red box
  if (await page.locator('dialog.event[open]').isVisible()) await page.keyboard.press('Escape');
}
