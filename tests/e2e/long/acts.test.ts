// Acts on the map in real Chromium: a line is clicked and reinforced, a city moves in the cut order, both are listed.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fit as fitInto, toScreen } from '../../../src/game/geometry.ts';
import { insetsOf } from '../../../src/game/scene-view.ts';
import { launch, openPage, serveSite } from '../browser.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('the map', () => {
  it('takes orders about a line and a city, and lists them', async () => {
    const { page, troubles, close } = await openPage(browser, site.address);
    await page.goto(site.address);
    await page.getByRole('button', { name: /New campaign/ }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByLabel(/seed/i).fill('acts');
    await dialog.getByRole('button', { name: 'Begin' }).click();
    await page.locator('section.quarter button.pri').click();
    const box = await page.locator('.map-host canvas').boundingBox();
    if (box === null) throw new Error('no map');

    // half-way between two of the line's towers
    const view = fitInto(box.width, box.height, insetsOf(box.width, box.height));
    const [x, y] = toScreen(view, 72.65, 30.32);
    const card = page.getByRole('region', { name: 'Selected' });
    for (let tries = 0; tries < 10 && !(await card.isVisible()); tries += 1) {
      await page.mouse.click(box.x + x, box.y + y);
      await page.waitForTimeout(300);
    }
    expect(await card.textContent()).toContain('Matiari–Lahore HVDC');
    await card.getByRole('button', { name: 'Reinforce' }).click();
    await card.getByRole('button', { name: 'Order the circuit' }).click();

    await page.getByText('Load-shedding', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Cut order' }).click();
    await page.getByRole('button', { name: 'Lahore: dark later' }).click();
    const last = page.getByRole('region', { name: 'Last' });
    await last.getByText('Lahore').waitFor();

    const listed = await page.locator('.red-box').textContent();
    expect(listed).toContain('Add a circuit to Matiari–Lahore HVDC');
    expect(listed).toContain('Lahore goes dark last');
    expect(troubles).toEqual([]);
    await close();
  }, 40_000);
});
