import { chromium } from 'playwright-core';
import { serve } from './.setup/serve.mjs';
const site = await serve({ folder: new URL('./dist', import.meta.url).pathname });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const only = process.argv[2];
for (const [w, h] of [[1440, 900], [1366, 768], [390, 844]]) for (const theme of ['night', 'day']) {
  if (only && only !== `${w}-${theme}`) continue;
  const page = await browser.newPage({ viewport: { width: w, height: h }, reducedMotion: 'reduce' });
  page.on('pageerror', (e) => console.log('error', e.message));
  await page.addInitScript(`localStorage.setItem('surplus-theme', '${theme}'); localStorage.setItem('surplus-first','seen')`);
  await page.goto(site.address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a run file/ }).click();
  await (await chooser).setFiles('/tmp/vb/loss.surplus.json');
  await page.locator('.app').first().waitFor({ timeout: 60000 });
  await page.waitForTimeout(1500);
  for (let i = 0; i < 3; i++) { const b = page.locator('section.quarter button.pri'); if (await b.isVisible()) await b.click(); await page.waitForTimeout(300); }
  const d = page.locator('dialog.event[open]'); if (await d.isVisible()) await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.locator('.desk-head [role=tab]').first().waitFor({timeout:10000});
  for (const [i, n] of [[3, 'custody'], [4, 'finance']]) {
    await page.locator('.desk-head [role=tab]').nth(i).click();
    await page.waitForTimeout(700);
    await page.screenshot({ path: `/tmp/vb/${n}-${w}-${theme}.png`, fullPage: w < 500 });
    if (w < 500) { const el = page.locator('.desk-grid'); const n2 = await el.evaluate((x) => { const s = x.scrollHeight > x.clientHeight + 10 ? x : x.closest('.desk-body')?.parentElement; return s ? [s.className, s.scrollHeight, s.clientHeight] : null; }); console.log(JSON.stringify(n2)); }
  }
  await page.close();
}
await browser.close(); await site.close?.();
