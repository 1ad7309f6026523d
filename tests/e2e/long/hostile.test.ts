// Hostile names in real Chromium: what a run file, a link or a name brings is shown as text and runs nowhere; and the page's policy refuses what would
// run, and our own watch over it speaks up when it does.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Command } from '../../../src/core/types.ts';
import { packLink } from '../../../src/platform/links.ts';
import { seal } from '../../../src/session/save-file.ts';
import { engine, good } from '../../helpers.ts';
import { FORBIDDEN, HOSTILE } from '../../hostile.ts';
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

/** What the page shows, title and attributes among it, and whether anything of it ran or became markup. */
const seen = (page: Page): Promise<{ readonly text: string; readonly hit: boolean; readonly made: number }> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const told = all.flatMap((one) =>
      ['title', 'aria-label', 'alt', 'href', 'src'].map((name) => one.getAttribute(name) ?? ''),
    );
    return {
      text: [document.title, document.body.textContent, ...told].join('\n'),
      hit: 'hit' in window,
      made: document.querySelectorAll('img, iframe, object, base, script:not([src]), math, template').length,
    };
  });

it('two hundred hostile names, as seeds, names, orders, links and files, are text wherever they come', async () => {
  const { page, troubles, close } = await openPage(browser, site.address);
  await page.goto(site.address);
  await page.getByRole('button', { name: 'New campaign' }).waitFor();
  const harmless = async (where: string): Promise<string> => {
    const { text, hit, made } = await seen(page);
    // direction marks of our own stand around foreign words; nobody else's do
    const marks = text.replace(/[\u2066-\u2069\u200e\u200f\u00ad\t]/g, '');
    const at = FORBIDDEN.exec(marks)?.index ?? -1;
    const around = at < 0 ? '' : JSON.stringify(marks.slice(Math.max(0, at - 60), at + 60));
    expect({ hit, made, around }, where).toEqual({ hit: false, made: 0, around: '' });
    return text;
  };
  // kept runs: each name once as a seed and once as what a run is called
  const texts = HOSTILE.map((name, i) =>
    seal(
      {
        run: runOf(name),
        pending: [],
        phase: 'advance',
        day: 3,
        days: 3652,
        scenario: 'pakistan-2025',
        reserve_sat: 0,
        mark: {
          id: String(i + 1),
          name: i % 2 === 0 ? name : '',
          hindsight: i % 2,
          forced: null,
          differs: null,
        },
      },
      1,
    ),
  );
  await page.evaluate(async (all) => {
    // the page makes it; whoever is first would make an empty one
    while (!(await indexedDB.databases()).some(({ name }) => name === 'surplus'))
      await new Promise((resolve) => setTimeout(resolve, 50));
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('surplus');
      asked.onsuccess = () => resolve(asked.result);
    });
    const done = opened.transaction('texts', 'readwrite');
    for (const [i, text] of all.entries()) done.objectStore('texts').put(text, `run/${i + 1}`);
    await new Promise((resolve) => {
      done.oncomplete = resolve;
    });
    opened.close();
  }, texts);
  await page.goto(`${site.address}?again#/runs`);
  await expect.poll(() => page.locator('.runs tbody tr').count(), { timeout: 30_000 }).toBe(HOSTILE.length);
  expect(await harmless('kept runs')).toContain('<svg/onload=window.hit=1>');
  await page.goto(`${site.address}#/compare`);
  await page.locator('.compare-form select').first().waitFor();
  await harmless('side by side');

  // one run whose orders hold them all
  const world = good(engine.open(good(engine.spec('pakistan-2025', 'orders', 'mixed'))));
  const commands = HOSTILE.map((name, i) => [i % 4, orderOf(name, i)] as const).sort(([a], [b]) => a - b);
  const state = engine.advance(world, engine.begin(world), commands, 4);
  const fingerprints = [[4, engine.fingerprint(state)]] as const;
  const run = engine.serialise({
    format: 'surplus-run-1',
    spec: world.spec,
    days: 4,
    commands,
    fingerprints,
  });
  await page.goto(`${site.address}#/run/${await packLink(run)}`);
  await page.locator('.notice.verified').waitFor({ timeout: 60_000 });
  for (const route of [
    'play',
    'report',
    'play/archive',
    'play/archive/cards',
    'play/archive/records',
    'play/council',
    'play/parliament',
  ]) {
    await page.goto(`${site.address}#/${route}`);
    await page.locator('main').first().waitFor();
    await harmless(route);
  }
  await page.goto(`${site.address}#/testers`);
  await expect.poll(() => page.locator('.order-log tbody tr').count()).toBeGreaterThan(20);
  await harmless('testers');

  // addresses, and files of that name with that in them
  for (const name of HOSTILE.filter((_, i) => i % 4 === 0)) {
    await page.evaluate((to) => {
      for (const route of ['#/run/', '#/compare/', '#/play/archive/codex/', '#/', '#'])
        window.location.hash = route + to;
    }, name);
  }
  await page.goto(`${site.address}#/run/${encodeURIComponent(HOSTILE[0] ?? '')}`);
  await page.getByRole('alert').first().waitFor();
  await harmless('addresses');
  for (const name of HOSTILE.filter((_, i) => i % 35 === 0)) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a run file' }).click(),
    ]);
    await chooser.setFiles({
      name: `${name.replaceAll('/', '').replaceAll('\0', '') || 'x'}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(run.replace('"options": {', `"options": {${JSON.stringify(name)}:1,`)),
    });
    await page.locator('.title-told .c-risk').waitFor();
    await harmless(`file ${JSON.stringify(name)}`);
  }
  expect(troubles).toEqual([]);
  await close();
}, 150_000);

/** An order with a stranger’s word in a field of text. */
function orderOf(name: string, i: number): Command {
  const orders: readonly Command[] = [
    { kind: 'office.letter', letter: name },
    { kind: 'events.answer', event: name, choice: name },
    { kind: 'council.seat', adviser: name },
    { kind: 'laws.table', law: name, clauses: {} },
    { kind: 'office.swap', out: name, into: name },
  ] as readonly Command[];
  return orders[i % orders.length] as Command;
}
