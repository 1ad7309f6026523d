// Measures whether the page's memory stays where it is: campaigns at 5× one after another for so many minutes. Heap after
// forced collection, DOM nodes and listeners, a line each half minute, and the slope over all campaigns but the first.
// Run by hand after a build: node .setup/soak.mjs [MINUTES, 60]
// @ts-nocheck – part of it runs in the page
import { openSite } from './chromium.mjs';

const minutes = Number(process.argv[2] ?? 60);
const { address, browser, close } = await openSite();
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
page.on('pageerror', (error) => console.log('error', error.message));
await page.addInitScript(() => localStorage.setItem('surplus-first', 'seen'));
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
await session.send('HeapProfiler.enable');

const started = Date.now();
/** @type {(readonly [hours: number, megabytes: number])[]} */
const heaps = [];
/** @param {string} what */
async function measure(what) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
  const mb = of('JSHeapUsedSize') / 1048576;
  const hours = (Date.now() - started) / 3600_000;
  console.log(
    `${(60 * hours).toFixed(1)} min, ${what}: heap ${mb.toFixed(1)} MB, ${of('Nodes')} nodes, ${of('JSEventListeners')} listeners, ${of('Documents')} documents`,
  );
  return [hours, mb];
}
/** Least squares slope of what was measured, MB an hour. @param {typeof heaps} points */
function slope(points) {
  const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const x = mean(points.map(([h]) => h));
  const y = mean(points.map(([, mb]) => mb));
  const over = points.reduce((sum, [h, mb]) => sum + (h - x) * (mb - y), 0);
  return over / points.reduce((sum, [h]) => sum + (h - x) ** 2, 0);
}

/** Whatever stands in the way of time is pressed; true once the campaign has ended and its report stands there. */
async function goOn() {
  for (const which of [
    'dialog.event[open] .option button:not([disabled])',
    'section.quarter button.pri',
    '.halving-now button.pri',
    'section.sitting button:not([disabled])',
  ]) {
    const button = page.locator(which).first();
    if (await button.isVisible()) await button.click({ timeout: 2000 }).catch(() => undefined);
  }
  await page.keyboard.press('3');
  return (await page.locator('.when .lab').count()) === 0;
}

for (let campaign = 1; (Date.now() - started) / 60_000 < minutes; campaign += 1) {
  await page.goto(`${address}#/`);
  await page.getByRole('button', { name: /New campaign/ }).click();
  await page.locator('dialog[open]').getByLabel(/seed/i).fill(`soak-${campaign}`);
  await page.locator('dialog[open] button').last().click();
  await page.locator('section.quarter').waitFor();
  for (let turn = 1; (Date.now() - started) / 60_000 < minutes; turn += 1) {
    if (await goOn()) break;
    await page.waitForTimeout(1000);
    if (turn % 30 === 0)
      await measure(`campaign ${campaign}, ${await page.locator('.when .lab').textContent()}`);
  }
  const day =
    (await page
      .locator('.when .lab')
      .textContent()
      .catch(() => null)) ?? 'ended';
  heaps.push(await measure(`campaign ${campaign}, ${day}`));
}
if (heaps.length > 2)
  console.log(`slope after the first campaign: ${slope(heaps.slice(1)).toFixed(2)} MB an hour`);
await close();
