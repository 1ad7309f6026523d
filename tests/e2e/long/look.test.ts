// The eye of the tour can see: a page with one flaw of each kind, and one without any.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser.ts';
import { flaws } from '../look.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});

async function seen(body: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  await page.setContent(
    `<!doctype html><html lang="en"><title>Look</title><body style="margin:0;background:#fff;color:#111;font:16px/1.4 serif"><main><h1>A page</h1>${body}</main>`,
  );
  const found = await flaws(page);
  await page.close();
  return found;
}

describe('looking at a page', () => {
  it('finds nothing on a sound one', async () => {
    expect(
      await seen('<p>All of it is there.</p><svg role="img" aria-label="a"><text y="20">4 MW</text></svg>'),
    ).toEqual([]);
  });

  it.each([
    [
      'text that is cut',
      '<p style="width:60px;overflow:hidden;white-space:nowrap">A long line of text</p>',
      /^cut: /,
    ],
    [
      'text of a chart that is cut',
      '<svg width="60" height="30" style="overflow:hidden" role="img" aria-label="a"><text x="30" y="20">12,000 MW</text></svg>',
      /^cut: “12,000 MW”/,
    ],
    [
      'a number that its field cuts',
      '<input aria-label="a" value="123456789" style="width:30px">',
      /^cut: .* input/,
    ],
    [
      'text over text',
      '<p>One sentence here</p><p style="margin-top:-30px">Another one there</p>',
      /lies over/,
    ],
    [
      'text that something covers in part',
      '<div style="position:relative"><p>One sentence here</p><div style="position:absolute;top:0;left:50px;width:300px;height:40px;background:#eee"></div></div>',
      /half covered/,
    ],
    ['sideways scrolling', '<div style="width:900px;height:5px"></div>', /scrolls sideways/],
    [
      'a list that slips sideways',
      '<div tabindex="0" style="overflow:auto;width:200px"><div style="width:230px">x</div></div>',
      /scrolls sideways/,
    ],
    ['low contrast', '<p style="color:#bbb">Hard to read</p>', /^axe color-contrast/],
    ['a button without a name', '<button style="width:40px;height:40px"></button>', /^axe button-name/],
  ])('finds %s', async (_what, body, as) => {
    expect((await seen(body)).some((flaw) => as.test(flaw))).toBe(true);
  });
});
