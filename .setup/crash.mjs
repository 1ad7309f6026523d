// Kills the browser while it saves, again and again: `node .setup/crash.mjs ROUNDS` after a build (tests/e2e/long/crash plays a few).
// A campaign runs, is paused and goes on twice a second, which writes at each pause; at a moment drawn at random the whole browser gets SIGKILL.
// The next round starts it on the same profile: the game must lie there, open, and be no more than 30 days behind what was on the screen.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

/** Days of the game that a kill may cost. */
const MOST_LOST = 30;

/** @typedef {{ rounds: number, lost: number[], troubles: string[] }} Told days lost by each kill; what went wrong */

/** @param {number} rounds @param {(line: string) => void} [tell] @returns {Promise<Told>} */
export async function crash(rounds, tell = () => undefined) {
  const site = await serve({ folder: fileURLToPath(new URL('../dist/', import.meta.url)) });
  const profile = mkdtempSync(path.join(tmpdir(), 'surplus-crash-'));
  /** @type {number[]} */
  const lost = [];
  /** @type {string[]} */
  const troubles = [];
  let last = -1;
  try {
    for (let round = 0; round <= rounds; round++) {
      const browser = await start(profile);
      try {
        const found = await goOn(browser.page, site.address, round === 0);
        if (round > 0) {
          lost.push(last - found);
          if (found < 0) troubles.push(`kill ${round}: no game lay there, day ${last} was on the screen`);
          else if (last - found > MOST_LOST) troubles.push(`kill ${round}: day ${found} instead of ${last}`);
          tell(`kill ${round}: day ${last} was on the screen, day ${found} lay there`);
        }
        if (found < 0) break;
        if (round < rounds) last = await playABit(browser.page, 1500 + Math.floor(3000 * Math.random()));
      } finally {
        browser.kill();
      }
    }
  } finally {
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { rounds, lost, troubles };
}

/** A browser of its own on this profile, which can be killed with all its processes. @param {string} profile */
async function start(profile) {
  const program = findBrowser();
  if (program === null) throw new Error('There is no Chromium, Chrome or Edge.');
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const said = path.join(profile, 'DevToolsActivePort');
  rmSync(said, { force: true });
  const child = spawn(
    program,
    [
      ...['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...(root ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  );
  const kill = () => {
    try {
      process.kill(-Number(child.pid), 'SIGKILL');
    } catch {
      // it is gone
    }
  };
  try {
    const [port, address] = await portOf(said);
    const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${address}`);
    const page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.newPage());
    if (page === undefined) throw new Error('The browser has no page.');
    return { page, kill };
  } catch (fault) {
    kill();
    throw fault;
  }
}

/** @param {string} file @returns {Promise<string[]>} */
async function portOf(file) {
  for (let i = 0; i < 600; i++) {
    try {
      const lines = readFileSync(file, 'utf8').split('\n');
      if (lines.length === 2) return lines;
    } catch {
      // not yet
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The browser did not start within a minute.');
}

/** Into the game: a new one, or the one that lies there. Gives its day, −1 where nothing lies there. @param {import('playwright-core').Page} page @param {string} address @param {boolean} fresh */
async function goOn(page, address, fresh) {
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  if (fresh) {
    await page.evaluate(`localStorage.setItem('surplus-first', 'seen')`);
    await page.getByRole('button', { name: /^New campaign/ }).click();
    await page.locator('dialog[open] form button.pri').click();
    await page.locator('section.quarter button.pri').click();
  } else {
    const resume = page.getByRole('button', { name: /^Continue/ });
    const there = await resume.waitFor({ timeout: 20_000 }).then(
      () => true,
      () => false,
    );
    if (!there) return -1;
    await resume.click();
  }
  await page.locator('.when .lab').waitFor();
  return dayOf(page);
}

/** The day that the page shows; −1 where it shows none. @param {import('playwright-core').Page} page */
async function dayOf(page) {
  const text = (await page.locator('.when .lab').textContent()) ?? '';
  return Number(/day ([\d,]+)/i.exec(text)?.[1]?.replace(',', '') ?? -1);
}

/** Presses what asks for an answer, where something does. */
const ANSWER =
  "document.querySelector('dialog.event[open] .option button:not([disabled]), section.quarter button.pri')?.click()";

/** Plays on, answering whatever asks, with a pause several times a second; gives the day on the screen. @param {import('playwright-core').Page} page @param {number} ms */
async function playABit(page, ms) {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    await page.evaluate(ANSWER);
    await page.keyboard.press('3');
    // a day at this speed takes a tenth of a second
    await page.waitForTimeout(450);
    await page.keyboard.press('k');
  }
  return dayOf(page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const told = await crash(Number(process.argv[2] ?? 200), console.log);
  for (const trouble of told.troubles) console.log(trouble);
  const most = Math.max(...told.lost);
  console.log(`${told.rounds} kills, ${told.troubles.length} troubles, ${most} days lost at most`);
  process.exitCode = told.troubles.length === 0 ? 0 : 1;
}
