// Hostile names in real Chromium: what a run file, a link or a name brings is shown as text and runs nowhere; and the page's policy refuses what would
// run, and our own watch over it speaks up when it does.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packLink } from '../../../src/platform/links.ts';
import { engine, good } from '../../helpers.ts';
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

const IMAGE = '<img src=x onerror="window.hit=1">';
const SCRIPT = '</script><script>window.hit=1</script>';
/** ends and turns what stands after it, where it is not taken out */
const TURNS = 'a\u202eb\u2066c\u0007d';

function runOf(seed: string): string {
  const world = good(engine.open(good(engine.spec('pakistan-2025', seed, 'mixed'))));
  const state = engine.advance(world, engine.begin(world), [], 3);
  return engine.serialise({
    format: 'surplus-run-1',
    spec: world.spec,
    days: 3,
    commands: [],
    fingerprints: [[3, engine.fingerprint(state)]],
  });
}

it('what would run is refused, and told by every test that opens a page', async () => {
  const { page, troubles, close } = await openPage(browser, site.address);
  await page.goto(site.address);
  await page.getByRole('button', { name: 'New campaign' }).waitFor();
  const thrown = await page.evaluate(async () => {
    const names: string[] = [];
    // in a task of the page's own: what a debugger asks for may do more
    await new Promise((resolve) => setTimeout(resolve));
    const tries: (() => unknown)[] = [
      () => {
        document.body.innerHTML = '<i>';
      },
      () => new Worker('assets/any.js'),
      () => Reflect.get(globalThis, 'eval')('1'),
      () => Reflect.construct(Function, ['return 1']),
      () =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
        ).trustedTypes.createPolicy('other', {}),
      () => fetch('https://example.invalid/'),
    ];
    for (const one of tries)
      try {
        await one();
        names.push('went through');
      } catch (error) {
        names.push(error instanceof Error ? error.name : 'thrown');
      }
    const inline = document.createElement('div');
    inline.setAttribute('style', 'color: red');
    document.body.append(inline);
    return [...names, inline.style.color];
  });
  expect(thrown).not.toContain('went through');
  expect(thrown.at(-1)).toBe('');
  const said = () => troubles.filter((one) => one.startsWith('policy: ')).map((one) => one.split(' ')[1]);
  await expect
    .poll(() => new Set(said()))
    .toEqual(new Set(['require-trusted-types-for', 'trusted-types', 'connect-src', 'style-src-attr']));
  await close();
}, 60_000);

it('names and seeds of others are text on every screen, without marks that hide or turn', async () => {
  const { page, troubles, close } = await openPage(browser, site.address);
  const clean = async (where: string, shown: string): Promise<void> => {
    await expect.poll(() => page.locator('body').textContent(), { message: where }).toContain(shown);
    const found = await page.evaluate(() => ({
      hit: 'hit' in window,
      images: document.querySelectorAll('img, script:not([src])').length,
      marks: ['\u202e', '\u0007'].some((mark) => document.body.textContent.includes(mark)),
    }));
    expect(found, where).toEqual({ hit: false, images: 0, marks: false });
  };
  for (const seed of [IMAGE + TURNS, SCRIPT]) {
    const shown = seed === SCRIPT ? SCRIPT : `${IMAGE}a b c d`;
    await page.goto(`${site.address}#/run/${await packLink(runOf(seed))}`);
    await page.locator('.notice.verified').waitFor({ timeout: 60_000 });
    await page.goto(`${site.address}#/runs`);
    await clean('kept runs', shown);
    await page.goto(`${site.address}#/testers`);
    await clean('testers', shown);
    await page.goto(`${site.address}#/report`);
    await clean('report', shown);
  }
  // a fork's name
  await page.goto(`${site.address}#/play`);
  const plot = page.locator('.time .plot');
  await plot.focus();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Fork from here' }).click();
  await page
    .locator('dialog[open]')
    .getByLabel('Name')
    .fill(IMAGE + TURNS);
  await page.locator('dialog[open]').getByRole('button', { name: 'Fork', exact: true }).click();
  await page.locator('.back-bar').waitFor({ state: 'detached' });
  await page.goto(`${site.address}#/runs`);
  await clean('fork', `${IMAGE}a b c d`);
  // the name of a file, and the keys and words within it
  await page.goto(`${site.address}#/`);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a run file' }).click(),
  ]);
  const foreign = runOf('x').replace('"options": {', `"options": {${JSON.stringify(IMAGE + TURNS)}:1,`);
  await chooser.setFiles({
    name: `${IMAGE.replaceAll('/', '')}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(foreign),
  });
  await clean('a refused file', `${IMAGE}a b c d`);
  expect(troubles).toEqual([]);
  await close();
}, 90_000);
