import { chromium } from 'playwright-core';
import { serve } from './.setup/serve.mjs';
import { dist } from './.setup/build.mjs';
const site = await serve({ folder: dist });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const [which = 'all'] = process.argv.slice(2);
const sizes = [[1440, 900], [1366, 768], [390, 844]];
for (const theme of ['night', 'day']) for (const [w, h] of sizes) {
  if (which !== 'all' && which !== `${theme}${w}`) continue;
  const page = await browser.newPage({ viewport: { width: w, height: h }, reducedMotion: 'reduce' });
  page.on('pageerror', (e) => console.log('ERR', e.message));
  page.on('console', (m) => m.type() === 'error' && console.log('CON', m.text()));
  await page.addInitScript(`localStorage.setItem('surplus-theme','${theme}');localStorage.setItem('surplus-first','seen')`);
  await page.goto(site.address);
  const open = async (file) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Open a run file/ }).click();
    await (await chooser).setFiles(file);
    await page.waitForURL(/#\/play/, { timeout: 60000 });
    await page.waitForTimeout(2500);
    const card = page.locator('dialog.event[open]');
    if (await card.isVisible()) await page.keyboard.press('Escape');
    const q = page.locator('section.quarter button.pri');
    if (await q.isVisible()) await q.click();
    await page.waitForTimeout(500);
  };
  const shot = async (name) => { await page.waitForTimeout(700); await page.screenshot({ path: `/tmp/pics/${theme}-${w}-${name}.png`, fullPage: false }); };
  await open('/tmp/floor.json');
  await shot('map');
  await page.goto(site.address + '#/play/parliament');
  await page.waitForTimeout(1500);
  await shot('bill');
  if (w < 500) { await page.locator('.desk-body').evaluate((el) => el.scrollTo(0, 700)); await shot('bill2'); await page.locator('.desk-body').evaluate((el) => el.scrollTo(0, 2400)); await shot('bill3'); await page.locator('.desk-body').evaluate((el) => el.scrollTo(0, 0)); }
  const tabs = page.locator('.desk-head [role=tab]');
  await tabs.nth(1).click(); await shot('paper');
  await tabs.nth(2).click(); await shot('force');
  await tabs.nth(3).click(); await shot('courts');
  await tabs.nth(0).click();
  await page.locator('.law-select select').selectOption('targeted-tariff'); await shot('tariff');
  await page.locator('.law-select select').selectOption('reserve-act'); await shot('reserve');
  await page.goto(site.address + '#/');
  await page.waitForTimeout(500);
  await open('/tmp/voted.json');
  await page.waitForTimeout(2500);
  await shot('voted');
  await page.close();
}
await browser.close(); await site.close?.();
process.exit(0);
