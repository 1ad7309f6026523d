// `npm run pictures`: builds, plays one fixed campaign in Chromium and writes the pictures of the README. The same seed and
// the same days each time, so that a picture changes only when the game does.
// @ts-nocheck – part of it runs in the page
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildIfChanged, root } from './build.mjs';
import { openSite } from './chromium.mjs';

const SEED = 'first-light';
const DAYS = 30;
const folder = path.join(root, 'docs/pictures');
await buildIfChanged();
const { address, browser, close } = await openSite();

/** A campaign at that size, stopped on its thirtieth day or a little after. @param {number} width @param {number} height */
async function campaign(width, height) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.addInitScript(
    "localStorage.setItem('surplus-theme', 'night'); localStorage.setItem('surplus-first', 'seen')",
  );
  await page.goto(address);
  await page.getByRole('button', { name: /New campaign/ }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel(/seed/i).fill(SEED);
  await dialog.getByRole('button', { name: 'Begin' }).click();
  await page.locator('section.quarter button.pri').click();
  await page.keyboard.press('2');
  for (let turn = 0; turn < 600; turn++) {
    const day = /Day (\d+)/i.exec((await page.locator('.when .lab').textContent()) ?? '');
    if (Number(day?.[1] ?? 0) >= DAYS) break;
    const choice = page.locator('dialog.event[open] .option button:not([disabled])').first();
    if (await choice.isVisible()) {
      await choice.click();
      await page.keyboard.press('2');
    }
    await page.waitForTimeout(50);
  }
  await page.keyboard.press('Space');
  await page.waitForTimeout(1500);
  return page;
}

/** Engraved lines make a PNG of half a megabyte: WebP says the same in a fifth. @param {import('playwright-core').Page} page @param {string} name */
async function picture(page, name) {
  const taken = (await page.screenshot()).toString('base64');
  const packer = await browser.newPage();
  const packed = await packer.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.8).split(',')[1] ?? '';
  }, taken);
  await packer.close();
  writeFileSync(path.join(folder, `${name}.webp`), Buffer.from(packed, 'base64'));
  console.log(`docs/pictures/${name}.webp`);
}

try {
  const page = await campaign(1280, 800);
  await picture(page, 'map');
  await page.keyboard.press('p');
  await page.waitForTimeout(5000);
  await picture(page, 'power');
  await page.keyboard.press('b');
  await page.waitForTimeout(3000);
  await picture(page, 'parliament');
  await page.keyboard.press('t');
  await page.waitForTimeout(1500);
  await picture(page, 'treasury');
  await page.keyboard.press('m');
  for (let turn = 0; turn < 1200; turn++) {
    if (await page.locator('dialog.event[open]').isVisible()) break;
    await page.keyboard.press('2');
    const next = page.locator('section.quarter button.pri');
    if (await next.isVisible()) await next.click();
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(1500);
  await picture(page, 'card');
  await page.close();
  await picture(await campaign(390, 844), 'phone');
} finally {
  await close();
}
