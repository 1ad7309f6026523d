// The map's canvas never shows black, however slow the machine, and is as it was after a graphics card forgot what was drawn (sleep, a driver
// that starts anew).
import type { Browser, Page } from 'playwright-core';
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

async function begin(page: Page): Promise<void> {
  await page.goto(site.address);
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
}

interface Seen {
  black: number;
  looks: number;
  painted: number;
}

it.each(['night', 'day'] as const)(
  'on a slow phone the %s map is never black, before its first picture or when it is turned',
  async (theme) => {
    const { page, troubles, close } = await openPage(browser, site.address, {
      viewport: { width: 390, height: 844 },
      colorScheme: theme === 'day' ? 'light' : 'dark',
    });
    // after each frame, when it has been shown: one point of the canvas, as it lies over the page
    await page.addInitScript(() => {
      const seen = { black: 0, looks: 0, painted: 0 };
      Object.assign(window, { seen });
      const look = (): void => {
        const canvas = document.querySelector<HTMLCanvasElement>('.map-host canvas');
        if (canvas === null) return;
        const pixels = canvas.getContext('2d')?.getImageData(canvas.width >> 1, canvas.height >> 1, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = pixels?.data ?? [];
        seen.looks += 1;
        if (alpha === 255 && red + green + blue === 0) seen.black += 1;
        else if (alpha === 255) seen.painted += 1;
      };
      const frame = (): void => {
        setTimeout(look);
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    const seen = (): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await begin(page);
    await expect.poll(async () => (await seen()).painted, { timeout: 40_000 }).toBeGreaterThan(0);
    const { painted } = await seen();
    await page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(async () => (await seen()).painted, { timeout: 40_000 }).toBeGreaterThan(painted + 2);
    expect((await seen()).black).toBe(0);
    const ground = await page.locator('.map-host').evaluate((host) => getComputedStyle(host).backgroundColor);
    expect(ground).toBe(theme === 'day' ? 'rgb(233, 228, 211)' : 'rgb(11, 20, 26)');
    expect(troubles).toEqual([]);
    await close();
  },
);

it('the map comes back as it was when what was drawn is lost', async () => {
  const { page, troubles, close } = await openPage(browser, site.address, {
    viewport: { width: 1000, height: 700 },
    reducedMotion: 'reduce',
  });
  await begin(page);
  await page.getByRole('button', { name: 'Decide' }).last().click();
  const canvas = page.locator('canvas[role=img]');
  await canvas.waitFor();
  let before: Buffer = Buffer.alloc(0);
  // until the country is engraved and nothing changes any more
  const still = async (): Promise<boolean> => {
    await page.waitForTimeout(1200);
    const now = await page.screenshot();
    const same = now.equals(before);
    before = now;
    return same;
  };
  await expect.poll(still, { timeout: 40_000 }).toBe(true);
  // browsers give an emptied canvas back and say so; what is in sheets of the page’s own is said by each of them
  const emptied = await canvas.evaluate(async (element) => {
    const { width, height } = element as HTMLCanvasElement;
    const pen = (element as HTMLCanvasElement).getContext('2d');
    pen?.resetTransform();
    pen?.clearRect(0, 0, width, height);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));
    return pen?.getImageData(width >> 1, height >> 1, 1, 1).data[3];
  });
  expect(emptied).toBe(0);
  expect((await page.screenshot()).equals(before)).toBe(false);
  await canvas.dispatchEvent('contextrestored');
  await expect.poll(async () => (await page.screenshot()).equals(before)).toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

it('a campaign that is left leaves nothing of its page in memory', async () => {
  const { page, troubles, close } = await openPage(browser, site.address);
  const memory = await page.context().newCDPSession(page);
  await memory.send('Performance.enable');
  const left: (readonly [nodes: number, listeners: number])[] = [];
  await page.goto(site.address);
  for (let time = 1; time <= 3; time += 1) {
    await page.getByRole('button', { name: 'New campaign' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'Decide' }).last().click();
    await page.locator('canvas[role=img]').waitFor();
    await page.waitForTimeout(1000);
    await page.evaluate(() => {
      location.hash = '/';
    });
    await page.locator('.title-page').waitFor();
    // a map is taken down in the frame after
    await page.waitForTimeout(500);
    await memory.send('HeapProfiler.collectGarbage');
    const { metrics } = await memory.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
    left.push([of('Nodes'), of('JSEventListeners')]);
  }
  // a page of play is some 700 nodes and 65 listeners
  const [, second, third] = left;
  expect(third?.[0], JSON.stringify(left)).toBeLessThan((second?.[0] ?? 0) + 100);
  expect(third?.[1], JSON.stringify(left)).toBeLessThan((second?.[1] ?? 0) + 10);
  expect(troubles).toEqual([]);
  await close();
});
