// The codex in real Chromium: found by keyboard, from a law to a parameter and its source, linked to, and back; whole at every size.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, serveSite } from '../browser.ts';
import { colours, cuts, flaws, SIZES, settled } from '../look.ts';

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

describe('the codex', () => {
  it('is searched by keyboard, leads from a law to a parameter and its source, and keeps its layout', async () => {
    const { page, troubles, close } = await openPage(browser, site.address, {
      viewport: { width: SIZES[0].width, height: SIZES[0].height },
      reducedMotion: 'reduce',
    });
    await page.goto(site.address);
    await page.getByRole('button', { name: /New campaign/ }).click();
    await page.locator('dialog[open]').getByRole('button', { name: 'Begin' }).click();
    await page.locator('section.quarter button.pri').click();
    const heading = page.locator('.codex-read h2');
    const at = (): string => new URL(page.url()).hash;

    // the slash leads here from any desk
    await page.keyboard.press('p');
    await page.keyboard.press('/');
    const field = page.getByLabel('Search the codex');
    await field.waitFor();
    await expect.poll(() => field.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.type('digital assets act');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading.textContent()).toBe('Digital assets Act');
    expect(at()).toBe('#/play/archive/codex/laws/assets-act');
    expect(await flaws(page)).toEqual([]);

    // to the ordinance, its days, their source, and what else rests on it
    await page.getByRole('link', { name: 'The ordinance of July 2025' }).click();
    await page.getByRole('link', { name: 'Days of an ordinance' }).click();
    await expect.poll(() => heading.textContent()).toBe('Days of an ordinance');
    expect(await page.locator('.leaf-number').textContent()).toBe('120 days');
    await page.locator('.leaf-more').first().click();
    await expect.poll(at).toBe('#/play/archive/codex/sources/ordinance-clock');
    expect(await page.locator('.leaf-citation').textContent()).toContain('Article 89');
    await page.goBack();
    await expect.poll(() => heading.textContent()).toBe('Days of an ordinance');

    // nothing found is said; Escape clears what was asked
    await page.keyboard.press('/');
    await page.keyboard.type('qqqq');
    expect(await page.locator('.codex-index .empty').textContent()).toContain('“qqqq”');

    // an explanation leads here, and its box closes behind it
    await page
      .locator('.hud')
      .getByRole('button', { name: /Grid margin/ })
      .first()
      .click();
    await page.locator('.why').first().getByRole('link', { name: 'In the codex' }).click();
    await expect.poll(at).toBe('#/play/archive/codex/figures/grid_margin_pct');
    expect(await page.locator('.why').count()).toBe(0);

    // every size; the phone shows the index or the page
    for (const { width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      for (const place of ['background/meeting', 'background/users', 'decisions/heatwave', 'terms']) {
        await page.evaluate((to) => {
          location.hash = `/play/archive/codex/${to}`;
        }, place);
        await settled(page);
        expect(await cuts(page), `${place} ${width}`).toEqual([]);
      }
    }
    expect(await page.locator('.codex-index').isVisible()).toBe(false);
    await page.getByRole('link', { name: /Back to the index/ }).click();
    expect(await page.locator('.codex-index').isVisible()).toBe(true);
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'day'));
    await settled(page);
    expect(await colours(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});
