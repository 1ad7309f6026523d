// Measures the built site as on a slow Chromebook: 1366 × 768, processor slowed down six times, 10 Mbit/s with 40 ms there and
// back. From the address to a button that answers, and from each press to the next picture (Event Timing, as browsers reckon
// INP). On a busy machine a wall clock says little, so the processor's own time is printed beside it.
// Run by hand after a build: node .setup/measure-slow.mjs [ROUNDS, 5]
// @ts-nocheck – part of it runs in the page
import { loadavg } from 'node:os';
import { openSite } from './chromium.mjs';

const rounds = Number(process.argv[2] ?? 5);
const SLOWER = 6;
const { address, browser, close } = await openSite();

/** What was measured, by row, ms: by the clock and by the processor (as it is without the slowing down, times six). */
const rows = new Map();
/** @param {string} row @param {number} wall @param {number} processor */
function note(row, wall, processor) {
  rows.set(row, [...(rows.get(row) ?? []), [wall, processor]]);
}

/** Processor time of the page's main thread so far, ms. @param {import('playwright-core').CDPSession} session */
async function busy(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

const INPUTS = new Set([
  'pointerdown',
  'pointerup',
  'click',
  'keydown',
  'keyup',
  'input',
  'change',
  'hashchange',
]);
/**
 * Processor time that stands between a press and the picture after it, ms: all tasks of the main thread from the first that
 * hands the page an input to the end of the first frame after the last of that press.
 * @param {import('playwright-core').CDPSession} session @param {() => Promise<void>} during
 */
async function answered(session, during) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    categories: 'toplevel,devtools.timeline',
    transferMode: 'ReportEvents',
  });
  await during();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const inputs = events.filter(({ name, args }) => name === 'EventDispatch' && INPUTS.has(args?.data?.type));
  const main = inputs[0];
  if (main === undefined) return 0;
  const here = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const tasks = here.filter(({ name }) => name.includes('RunTask'));
  const frames = here.filter(({ name }) => name === 'Commit').sort((x, y) => x.ts - y.ts);
  // an input is answered by the first frame after it: the slowest of them is the press
  return Math.max(
    ...inputs.map(({ ts, dur = 0 }) => {
      const end = frames.find((frame) => frame.ts >= ts + dur);
      const until = end === undefined ? ts + dur : end.ts + (end.dur ?? 0);
      return tasks
        .filter((task) => task.ts + task.dur > ts && task.ts < until)
        .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
    }),
  );
}

/** One visit by somebody who was never here. @param {number} slower 1 for the processor's time, 6 for the clock's */
async function visit(slower) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log('error', error.message));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: 10e6 / 8,
    uploadThroughput: 10e6 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(() => {
    localStorage.setItem('surplus-first', 'seen');
    window.presses = [];
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) if (one.interactionId > 0) window.presses.push(one.duration);
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
    window.seen = {};
    const look = () => {
      if (document.querySelector('.entry.pri:not([disabled])')) window.seen.title ??= performance.now();
      if (document.querySelector('section.quarter button.pri')) window.seen.brief ??= performance.now();
      requestAnimationFrame(look);
    };
    look();
  });
  const rest = () => page.waitForTimeout(slower === 1 ? 400 : 1500);
  /** From a press to the picture after it. @param {string} row @param {() => Promise<void>} press @param {string} there what is to be seen then */
  const measure = async (row, press, there) => {
    await rest();
    await page.evaluate(() => {
      window.presses.length = 0;
    });
    const whole = async () => {
      await press();
      if (there) await page.locator(there).first().waitFor();
      await rest();
    };
    if (slower === 1) note(row, Number.NaN, SLOWER * (await answered(session, whole)));
    else {
      await whole();
      // what took less than 16 ms is not listed at all
      note(row, await page.evaluate(() => Math.max(8, ...window.presses)), Number.NaN);
    }
  };

  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.seen.title > 0);
  const title = await page.evaluate(() => window.seen.title);
  note(
    'address to New campaign',
    slower === 1 ? Number.NaN : title,
    slower === 1 ? SLOWER * (await busy(session)) : Number.NaN,
  );
  await measure('New campaign opens', () => page.locator('.entry.pri').click(), 'dialog[open] form');
  await rest();
  const before = await busy(session);
  const pressed = await page.evaluate(() => performance.now());
  await page.locator('dialog[open] form button.pri').click();
  await page.waitForFunction(() => window.seen.brief > 0);
  const brief = await page.evaluate(() => window.seen.brief);
  note(
    'Begin to the first brief',
    slower === 1 ? Number.NaN : brief - pressed,
    slower === 1 ? SLOWER * ((await busy(session)) - before) : Number.NaN,
  );
  await measure('the brief is answered', () => page.locator('section.quarter button.pri').click());
  await measure('a figure is asked why', () => page.locator('.kpi').nth(1).click(), '.why');
  await measure('and closed', () => page.keyboard.press('Escape'));
  await measure('the power desk opens', () => page.keyboard.press('p'), '.uses');
  await page.waitForTimeout(slower === 1 ? 1500 : 5000);
  const slider = page.locator('.alloc > input').first();
  await slider.focus();
  await measure('a bar moves by a key', () => page.keyboard.press('ArrowRight'));
  await measure('the treasury opens', () => page.keyboard.press('t'), '.certificate');
  await measure('parliament opens', () => page.keyboard.press('b'), '.parliament');
  await measure('the map comes back', () => page.keyboard.press('m'), '.map-host canvas');
  await measure('a lens is chosen', () => page.locator('.lens-set input').nth(1).check({ force: true }));
  await measure('the menu opens', () => page.keyboard.press('Escape'), 'dialog.menu-dialog[open]');
  await context.close();
}

const sorted = (list) => list.filter((ms) => !Number.isNaN(ms)).sort((a, b) => a - b);
/** All rows so far; on a busy machine whoever waits may stop when the least no longer falls. */
function print(round) {
  const load = loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');
  console.log(
    `round ${round}, load ${load}; ms: least and median by the clock at 1/${SLOWER}, least processor × ${SLOWER}`,
  );
  for (const [row, all] of rows) {
    const wall = sorted(all.map(([ms]) => ms));
    const processor = sorted(all.map(([, ms]) => ms));
    console.log(
      `${row.padEnd(26)} ${Math.round(wall[0])} ${Math.round(wall[wall.length >> 1])}   ${Math.round(processor[0])}`,
    );
  }
}

for (let round = 1; round <= rounds; round++) {
  await visit(1);
  await visit(SLOWER);
  print(round);
}
await close();
