// Measures whether the page's memory stays where it is: heap after forced collection, DOM nodes, listeners and workers, a line each half minute or round,
// and the slope over all that follows the first. Run by hand after a build:
//   node .setup/soak.mjs MINUTES            campaigns at 5× one after another
//   node .setup/soak.mjs MINUTES --watch    a ten-year golden run watched at 45× from its first day, again and again
//   node .setup/soak.mjs --futures ROUNDS   1,000 other worlds of it in the lab, a price family a round
// @ts-nocheck – part of it runs in the page
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openSite } from './chromium.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { watch: { type: 'boolean' }, futures: { type: 'string' } },
});
const minutes = Number(positionals[0] ?? 60);
const golden = fileURLToPath(new URL('../tests/replays/corpus/won-with-coins.json', import.meta.url));
const { address, browser, close } = await openSite();
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
page.on('pageerror', (error) => console.log('error', error.message));
await page.addInitScript(() => localStorage.setItem('surplus-first', 'seen'));
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
await session.send('HeapProfiler.enable');

const started = Date.now();
const passed = () => (Date.now() - started) / 60_000;
/** @type {(readonly [hours: number, megabytes: number])[]} */
const heaps = [];
/** @param {string} what */
async function measure(what) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
  const mb = of('JSHeapUsedSize') / 1048576;
  console.log(
    `${passed().toFixed(1)} min, ${what}: heap ${mb.toFixed(2)} MB, ${of('Nodes')} nodes, ${of('JSEventListeners')} listeners, ${of('Documents')} documents, ${page.workers().length} workers`,
  );
  return [passed() / 60, mb];
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

async function campaigns() {
  for (let campaign = 1; passed() < minutes; campaign += 1) {
    await page.goto(`${address}#/`);
    await page.getByRole('button', { name: /New campaign/ }).click();
    await page.locator('dialog[open]').getByLabel(/seed/i).fill(`soak-${campaign}`);
    await page.locator('dialog[open] button').last().click();
    await page.locator('section.quarter').waitFor();
    for (let turn = 1; passed() < minutes; turn += 1) {
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
}

/** The golden run, opened as a player opens a file. */
async function openGolden() {
  await page.goto(`${address}#/`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a run file/ }).click();
  await (await chooser).setFiles(golden);
  await page.locator('.report-page').waitFor({ timeout: 300_000 });
}

async function watching() {
  await openGolden();
  for (let round = 1; passed() < minutes; round += 1) {
    await page.goto(`${address}#/report`);
    await page.getByRole('button', { name: 'Watch from the first day' }).click();
    await page.locator('.back-bar select.speed').selectOption('quarter');
    while (passed() < minutes && (await page.locator('.back-bar').isVisible()))
      await page.waitForTimeout(2000);
    if (await page.locator('.back-bar').isVisible()) await page.locator('.back-bar button.pri').click();
    heaps.push(await measure(`watched ${round} times`));
  }
}

/** @param {number} rounds */
async function futures(rounds) {
  const families = ['mixed', 'sceptic', 'central', 'enthusiast'];
  await openGolden();
  await page.goto(`${address}#/play/archive/futures`);
  await page.locator('.futures-form select').waitFor();
  heaps.push(await measure('before'));
  for (let round = 0; round < rounds; round += 1) {
    await page.locator('.futures-form select').selectOption(families[round % families.length]);
    await page.getByRole('button', { name: 'Play them' }).click();
    await page.locator('.futures-work progress').waitFor();
    const began = Date.now();
    let most = 0;
    while (!(await page.locator('.two-by-two').isVisible())) {
      await page.waitForTimeout(5000);
      const { metrics } = await session.send('Performance.getMetrics');
      most = Math.max(most, metrics.find((one) => one.name === 'JSHeapUsedSize').value / 1048576);
    }
    const took = ((Date.now() - began) / 1000).toFixed(0);
    await page.waitForTimeout(2000);
    heaps.push(
      await measure(
        `1,000 worlds of family ${families[round % families.length]} in ${took} s, page's heap at most ${most.toFixed(0)} MB meanwhile`,
      ),
    );
  }
}

if (values.futures !== undefined) await futures(Number(values.futures));
else if (values.watch) await watching();
else await campaigns();
if (heaps.length > 2) console.log(`slope after the first: ${slope(heaps.slice(1)).toFixed(2)} MB an hour`);
await close();
