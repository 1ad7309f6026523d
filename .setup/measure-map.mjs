// Measures the map in the built site: long tasks at 5× and under zoom and pan, and the processor's share when paused.
// On a busy machine a task's time says little; what the processor spent on it (the trace's thread time) says more.
// Run by hand after a build: node .setup/measure-map.mjs [SECONDS at 5×, 60]
// @ts-nocheck – part of it runs in the page
import { openSite } from './chromium.mjs';

const seconds = Number(process.argv[2] ?? 60);
const { address, browser, close } = await openSite();

/** Long tasks since the last call. @param {import('playwright-core').Page} page */
async function taken(page) {
  const tasks = await page.evaluate(() => window.longTasks.splice(0, Number.POSITIVE_INFINITY));
  const most = Math.round(Math.max(0, ...tasks));
  return `${tasks.length} long tasks, longest ${most} ms, together ${Math.round(tasks.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0))} ms`;
}
/** Seconds of processor that all of Chromium has used. */
async function used() {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, one) => sum + one.cpuTime, 0);
}
/** Processor time of the page's tasks while something runs. @param {import('playwright-core').Page} page @param {() => Promise<void>} during */
async function spent(page, during) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    categories: 'toplevel,devtools.timeline',
    transferMode: 'ReportEvents',
  });
  await during();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const main = events.find(({ name }) => name === 'FireAnimationFrame');
  const tasks = events
    .filter(({ name, pid, tid }) => name.includes('RunTask') && pid === main?.pid && tid === main?.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
  return `most processor time of one task ${Math.round(Math.max(0, ...tasks))} ms, ${tasks.filter((ms) => ms > 50).length} over 50 ms`;
}
/** Goes on to a running game whatever cards have opened. @param {import('playwright-core').Page} page */
async function run(page) {
  for (const which of ['dialog.event[open] .option button:not([disabled])', 'section.quarter button.pri']) {
    const button = page.locator(which).first();
    if (await button.isVisible()) await button.click();
  }
  await page.keyboard.press('3');
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
]) {
  const page = await browser.newPage({ viewport: { width, height } });
  page.on('pageerror', (error) => console.log('error', error.message));
  await page.addInitScript(() => {
    localStorage.setItem('surplus-first', 'seen');
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(address);
  await page.getByRole('button', { name: /New campaign/ }).click();
  await page.locator('dialog[open]').getByLabel(/seed/i).fill('measure');
  await page.locator('dialog[open] button').last().click();
  await page.locator('section.quarter').waitFor();
  await taken(page);
  await page.waitForTimeout(2500);
  console.log(`${width}×${height} opening: ${await taken(page)}`);
  await page.locator('section.quarter button.pri').click();
  const before = await used();
  const cost = await spent(page, async () => {
    for (let at = 0; at < seconds; at += 1) {
      await run(page);
      await page.waitForTimeout(1000);
    }
  });
  const share = (await used()) - before;
  console.log(
    `${width}×${height} ${seconds} s at 5×: ${await taken(page)}; ${(share / seconds).toFixed(2)} cores; ${cost}`,
  );
  const box = await page.locator('.map-host canvas').boundingBox();
  if (box === null) throw new Error('measure: no map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.keyboard.press('Space');
  await page.waitForTimeout(500);
  if (await page.locator('dialog[open]').first().isVisible()) await page.keyboard.press('Escape');
  await taken(page);
  await page.mouse.move(x, y);
  for (let at = 0; at < 10; at += 1) {
    await page.mouse.wheel(0, at < 6 ? -120 : 120);
    await page.waitForTimeout(at % 3 === 2 ? 700 : 60);
  }
  console.log(`${width}×${height} zooming: ${await taken(page)}`);
  await page.mouse.down();
  for (let at = 0; at < 40; at += 1) await page.mouse.move(x + Math.sin(at / 5) * 120, y + at);
  await page.mouse.up();
  await page.waitForTimeout(1000);
  console.log(`${width}×${height} panning: ${await taken(page)}`);
  await page.mouse.move(2, 2);
  await page.waitForTimeout(1000);
  const still = await used();
  await page.waitForTimeout(10_000);
  console.log(`${width}×${height} paused: ${(((await used()) - still) / 10).toFixed(3)} cores`);
  await page.close();
}
await close();
