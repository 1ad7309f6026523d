// A graphics card may forget everything at any moment (sleep, a driver that starts anew): the map is then as it was, to the pixel.
// Fifty times, with SURPLUS_LONG=1.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

const TIMES = 50;

it.runIf(process.env.SURPLUS_LONG === '1')(
  'the map comes back as it was each time its context was lost',
  async () => {
    const { page, troubles, close } = await openPage(browser, site.address, {
      viewport: { width: 1000, height: 700 },
      reducedMotion: 'reduce',
    });
    // the map uses WebGL only where it does not run on the processor, as it does here
    await page.addInitScript(() => {
      const { getParameter } = WebGLRenderingContext.prototype;
      WebGLRenderingContext.prototype.getParameter = function (name: number) {
        return name === 0x9246 || name === this.RENDERER ? 'a graphics card' : getParameter.call(this, name);
      };
    });
    await page.goto(site.address);
    await page.getByRole('button', { name: 'New campaign' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'Decide' }).last().click();
    const canvas = page.locator('canvas[role=img]');
    await canvas.waitFor();
    let before: Buffer = Buffer.alloc(0);
    // until the country is engraved and nothing changes any more
    await expect
      .poll(
        async () => {
          await page.waitForTimeout(1200);
          const now = await page.screenshot();
          const still = now.equals(before);
          before = now;
          return still;
        },
        { timeout: 40_000 },
      )
      .toBe(true);
    for (let time = 0; time < TIMES; time++) {
      const black = await canvas.evaluate(async (element) => {
        const gl = (element as HTMLCanvasElement).getContext('webgl');
        const lose = gl?.getExtension('WEBGL_lose_context');
        if (!gl || !lose) return null;
        lose.loseContext();
        await new Promise((resolve) => setTimeout(resolve, 60));
        const lost = gl.isContextLost();
        lose.restoreContext();
        return lost;
      });
      expect(black).toBe(true);
      await expect
        .poll(async () => (await page.screenshot()).equals(before), { message: `after ${time + 1} times` })
        .toBe(true);
    }
    expect(troubles).toEqual([]);
    await close();
  },
  900_000,
);
