// Two tabs over one save in a real browser, doing things in an order drawn from a seed: `node .setup/tabs.mjs STEPS [SEED]` after a build
// (tests/e2e/long/crash plays a few). After each step one of them at most says that it keeps the game, and what lies on disk is that one's day.
import { fileURLToPath } from 'node:url';
import { openSite } from './chromium.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ steps: number, troubles: string[], handed: number[] }} Told what went wrong; how long tabs took to let go, ms */

/** @param {number} steps @param {number} [seed] @param {(line: string) => void} [tell] @returns {Promise<Told>} */
export async function tabs(steps, seed = 1, tell = () => undefined) {
  const { address, browser, close } = await openSite();
  /** @type {string[]} */
  const troubles = [];
  /** @type {number[]} */
  const handed = [];
  let drawn = seed >>> 0;
  const draw = (/** @type {number} */ below) => {
    drawn = (Math.imul(drawn, 1664525) + 1013904223) >>> 0;
    return Math.floor((drawn / 2 ** 32) * below);
  };
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    context.setDefaultTimeout(60_000);
    await context.addInitScript(`localStorage.setItem('surplus-first', 'seen')`);
    const pair = [await context.newPage(), await context.newPage()];
    const looker = await context.newPage();
    const [first, second] = /** @type {[Page, Page]} */ (pair);
    await first.goto(address);
    await first.getByRole('button', { name: /^New campaign/ }).click();
    await first.locator('dialog[open] form button.pri').click();
    await first.locator('section.quarter button.pri').click();
    while ((await dayOf(first)) < 1) await play([first]);
    await again(second, address);
    for (let step = 1; step <= steps; step++) {
      const page = /** @type {Page} */ (pair[draw(2)]);
      const other = page === first ? second : first;
      const what = /** @type {const} */ (['play', 'play', 'both', 'take', 'take', 'again'])[draw(6)];
      if (what === 'play' || what === 'both') await play(what === 'both' ? pair : [page]);
      else if (what === 'take') {
        const took = await takeOver(page, other);
        if (took !== null) handed.push(took);
      } else await again(page, address);
      const wrong = await faultOf(pair, looker, address);
      tell(`${step} ${page === first ? 'first' : 'second'} ${what}: ${wrong ?? 'as it must be'}`);
      if (wrong !== null) troubles.push(`step ${step} of seed ${seed} (${what}): ${wrong}`);
    }
  } finally {
    await close();
  }
  return { steps, troubles, handed };
}

/** What is not as it must be. @param {Page[]} pair @param {Page} looker @param {string} address */
async function faultOf(pair, looker, address) {
  const keepers = [];
  for (const page of pair) if (await keeps(page)) keepers.push(page);
  if (keepers.length > 1) return 'both say that they keep the game';
  const [keeper] = keepers;
  if (keeper === undefined) return null;
  const shown = await dayOf(keeper);
  let lies = -2;
  // what was given to the disk last may be on its way
  for (let i = 0; i < 20 && lies !== shown; i++) {
    await looker.goto(`${address}#/`);
    await looker.reload();
    const entry = await looker.getByRole('button', { name: /^Continue/ }).textContent();
    lies = dayIn(entry);
  }
  return lies === shown ? null : `day ${lies} lies there, its keeper shows day ${shown}`;
}

/** @param {Page} page */
const keeps = async (page) => (await page.locator('.when .sub.c-risk').count()) === 0;

/** @param {string | null} text @returns {number} −1 where no day stands in it */
const dayIn = (text) => Number(/day ([\d,]+)/i.exec(text ?? '')?.[1]?.replace(',', '') ?? -1);

/** @param {Page} page */
const dayOf = async (page) => dayIn(await page.locator('.when .lab').textContent());

/** A few days, then a pause. @param {Page[]} pages */
async function play(pages) {
  for (const page of pages) {
    await page.evaluate(ANSWER);
    await page.keyboard.press('3');
  }
  // a busy machine may take its time for a day
  const [one] = /** @type {[Page]} */ (pages);
  const from = await dayOf(one);
  for (let i = 0; i < 40 && (await dayOf(one)) < from + 3; i++) {
    await one.evaluate(ANSWER);
    await one.waitForTimeout(150);
  }
  for (const page of pages) {
    await page.evaluate("document.querySelector('.speeds button').click()");
    await page.evaluate(ANSWER);
  }
}

/** Presses what asks for an answer, where something does. */
const ANSWER =
  "document.querySelector('dialog.event[open] .option button:not([disabled]), section.quarter button.pri')?.click()";

/** Asks for the save where another tab has it; how long that tab took to say so, ms. @param {Page} page @param {Page} other */
async function takeOver(page, other) {
  if (await keeps(page)) return null;
  const had = await keeps(other);
  await page.keyboard.press('Escape');
  await page
    .locator('dialog.menu-dialog[open]')
    .getByRole('button', { name: 'Keep this one instead' })
    .click();
  const from = performance.now();
  if (had) await other.locator('.when .sub.c-risk').waitFor();
  const took = performance.now() - from;
  await page.locator('.when .sub.c-risk').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  return had ? took : null;
}

/** The tab is loaded anew and goes on with what lies there. @param {Page} page @param {string} address */
async function again(page, address) {
  await page.goto(`${address}#/`);
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.locator('.when .lab').waitFor();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const told = await tabs(Number(process.argv[2] ?? 500), Number(process.argv[3] ?? 1), console.log);
  for (const trouble of told.troubles) console.log(trouble);
  const sorted = told.handed.sort((a, b) => a - b);
  console.log(
    `${told.steps} steps, ${told.troubles.length} troubles; ${sorted.length} times handed over, middle ${Math.round(sorted[sorted.length >> 1] ?? 0)} ms`,
  );
  process.exitCode = told.troubles.length === 0 ? 0 : 1;
}
