// @vitest-environment happy-dom
// Words live in the room of text alone: the main screens are drawn in a language of accents, and nothing on them is plain.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SOURCES } from '../../src/content/index.ts';
import { loadEngine } from '../../src/engine/index.ts';
import { createSession, type Session } from '../../src/session/index.ts';
import { adopt } from '../../src/text/chosen.ts';
import { citation } from '../../src/text/citation.ts';
import { fakeLocks, fakeStorage } from '../session/fake-tab.ts';
import { accented, pseudo } from '../text/pseudo.ts';
import { type Stand, stand } from './stand.ts';

/** Citations stand in the language of their source. */
const CITED = new Set(Object.values(SOURCES).map((text) => citation(text).title));
/** What is plain in every language, and why. */
const PLAIN: readonly RegExp[] = [
  // languages by their own names, the seed that was typed, keys of the keyboard as they are printed on it
  /^(English|Русский|اردو)$/,
  // tickers, and what a run is called in its file
  /\b(BTC|USD|pakistan-2025|pseudo|mixed)\b/g,
  // the version, the build and fingerprints
  /\b(test|[0-9a-f]{16,})\b/g,
];

let page: Stand;
let session: Session;
let time = 0;
const wait = (ms = 40): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  // a page without layout: every drawing gets room, so that its words are there to be read
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 900, 420));
  Object.assign(HTMLElement.prototype, { showPopover() {}, hidePopover() {} });
  adopt(pseudo());
  session = createSession({
    loadEngine,
    replay: async () => ({ bad: true, code: 'worker-broken', at: '', found: '', expected: '' }),
    outlooks: async () => [],
    counsel: async () => [],
    storage: fakeStorage(),
    locks: fakeLocks(),
    clock: { now: () => time, hidden: () => false, onHidden: () => () => undefined },
  });
  await session.ready();
  page = await stand({}, { session });
});
afterAll(() => {
  page.stop();
  vi.restoreAllMocks();
});

/** All that can be read or heard: texts, names, descriptions, titles. */
function said(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(page.host, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest('script, style') === null) found.push(node.textContent ?? '');
  for (const element of page.host.querySelectorAll('*'))
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'])
      found.push(element.getAttribute(name) ?? '');
  return found;
}
/** Those in which two plain letters stand together. */
function plain(): string[] {
  const left = (text: string): string => PLAIN.reduce((rest, one) => rest.replace(one, ''), text);
  return [...new Set(said().filter((text) => !CITED.has(text) && /[A-Za-z]{2}/.test(left(text))))];
}
const press = (selector: string, at = 0): void => {
  const found = page.host.querySelectorAll<HTMLElement>(selector)[at];
  if (found === undefined) throw new Error(`nothing to press: ${selector}`);
  found.click();
};
/** Waits until it is there: a busy machine takes its time to fetch a screen. */
const there = (selector: string): Promise<void> =>
  vi.waitFor(() => expect(page.host.querySelector(selector), selector).not.toBeNull(), 20_000);
const go = async (route: string): Promise<void> => {
  window.location.hash = route;
  await wait();
};
const play = async (until: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 400 && !until(); turn++) {
    if (session.get().game?.phase === 'explain') session.setPhase('brief');
    if (session.get().game?.pace === 'paused') session.setPace('5x');
    time += 1000;
    session.tick(time);
  }
  await wait();
};

it('letters are turned and words grow, and a plain one is found', () => {
  expect(accented('Power, 12 MW')).toBe('Þôŵéŕ··, 12 ṀŴ');
  const planted = document.createElement('p');
  planted.textContent = 'Written in code';
  page.host.append(planted);
  expect(plain()).toEqual(['Written in code']);
  planted.remove();
});

it('the title and what is about it', async () => {
  expect(plain()).toEqual([]);
  await go('/about');
  expect(plain()).toEqual([]);
  await go('/');
  press('.entry');
  await wait();
  expect(plain()).toEqual([]);
});

it('the brief, the map and the lists', async () => {
  await session.begin('pakistan-2025', 'pseudo', 'mixed');
  await go('/play');
  await there('section.quarter');
  expect(plain()).toEqual([]);
  press('section.quarter button.pri');
  await play(() => session.get().game?.waiting !== null);
  expect(plain()).toEqual([]);
  press('.kpi', 1);
  await there('.why');
  expect(plain()).toEqual([]);
  press('.map-tools button', 4);
  await wait();
  for (let at = 0; at < page.host.querySelectorAll('.twin [role=tab]').length; at++) {
    press('.twin [role=tab]', at);
    await wait();
    expect(plain(), `list ${at}`).toEqual([]);
  }
});

it.each(['power', 'halls', 'treasury', 'relations', 'parliament', 'council', 'archive'])(
  'the desk of %s',
  async (desk) => {
    await go(`/play/${desk}`);
    await there('.desk-head [role=tab]');
    const found: string[] = [];
    // the last page of the archive is the codex, whose words are no part of a language
    const pages = page.host.querySelectorAll('.desk-head [role=tab]').length - (desk === 'archive' ? 1 : 0);
    for (let at = 0; at < pages; at++) {
      press('.desk-head [role=tab]', at);
      await wait();
      found.push(...plain().map((text) => `${at}: ${text}`));
    }
    expect(found).toEqual([]);
  },
);

it('a card, the menu, the quarter’s end, the report and runs', async () => {
  await go('/play');
  expect(session.get().game?.waiting).not.toBeNull();
  press('.red-box .item button');
  await there('dialog.event[open]');
  expect(plain()).toEqual([]);
  const waiting = session.get().game?.waiting ?? '';
  const choice =
    session.get().engine?.catalogue.events.find((one) => one.id === waiting)?.choices[0]?.id ?? '';
  session.dispatch({ kind: 'events.answer', event: waiting, choice });
  await play(() => session.get().game?.phase === 'explain');
  expect(plain()).toEqual([]);
  press('section.quarter button.pri');
  await wait();
  press('.rail button.menu');
  await there('dialog.menu-dialog[open]');
  expect(plain()).toEqual([]);
  // not the testers' page, which names slices, orders and fingerprints as the code does
  for (const route of ['/report', '/runs', '/compare']) {
    await go(route);
    await wait(200);
    expect(plain(), route).toEqual([]);
  }
});
