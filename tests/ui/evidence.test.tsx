// @vitest-environment happy-dom
// Runs as evidence on the page's side: what a link and a file's name say, a code that draws every module, a report that holds all it should.
import { encode } from 'uqr';
import { afterEach, describe, expect, it } from 'vitest';
import { engine } from '../../src/engine/current.ts';
import { bugReport } from '../../src/ui/evidence/bug.ts';
import { modulesPath } from '../../src/ui/evidence/qr.tsx';
import { linkedRun } from '../../src/ui/route.ts';
import { hindsightOf, openAddress } from '../../src/ui/title/open-run.ts';
import { words } from '../../src/ui/words.ts';
import { runFileOf, worldOf } from '../helpers.ts';
import { nothing, type Stand, stand } from './stand.ts';

let page: Stand | null = null;
afterEach(() => {
  page?.stop();
  page = null;
});

describe('a link', () => {
  it('holds letters, and the day from which it is hindsight where it says so', () => {
    expect(linkedRun('https://x.org/a/?b#/run/AB-_9')).toEqual({ letters: 'AB-_9', hindsight: null });
    expect(linkedRun('#/run/AB.h120')).toEqual({ letters: 'AB', hindsight: 120 });
    expect(linkedRun('#/run/AB.h1e9')).toEqual({ letters: 'AB.h1e9', hindsight: null });
    for (const none of ['', '#/play', 'run/AB', 'https://x.org/']) expect(linkedRun(none)).toBeNull();
  });
  it('that was pasted is opened with its mark, or is none at all', async () => {
    page = await stand(nothing, {
      links: {
        address: async () => '',
        copy: async () => ({ address: '', copied: true }),
        read: async (letters) => `text of ${letters}`,
      },
    });
    expect(await openAddress(page.deps, 'hello')).toBe(false);
    expect(await openAddress(page.deps, '#/run/AB.h7')).toBe(true);
    expect(page.done).toContain('open text of AB 7');
  });
});

describe('the name of an exported file', () => {
  it('says the day of hindsight, and is read back', () => {
    const name = words.keeping.fileName('pakistan-2025', 200, 120);
    expect(hindsightOf(name)).toBe(120);
    expect(hindsightOf(name.replace('.json', ' (1).json'))).toBe(120);
    expect(hindsightOf(words.keeping.fileName('pakistan-2025', 200, null))).toBeNull();
  });
});

describe('a QR code', () => {
  it('draws every dark module once and no light one', () => {
    const { data, size } = encode('https://example.org/#/run/AbC-_', { ecc: 'L', border: 0 });
    const drawn = new Set<string>();
    for (const [, x, y, run] of modulesPath(data).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let i = 0; i < Number(run); i++) {
        const at = `${Number(x) + i} ${y}`;
        expect(drawn.has(at)).toBe(false);
        drawn.add(at);
      }
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) expect(drawn.has(`${x + 4} ${y + 4}`)).toBe(data[y]?.[x] === true);
  });
});

describe('a report of a fault', () => {
  const text = engine.serialise(runFileOf(worldOf({ seed: 'report' }), [], 40));
  it('holds version, run, where it differs, trouble, browser and link', async () => {
    page = await stand(
      { ...nothing, engine, bad: { bad: true, code: 'fault', at: 'day 9', found: 'a sum', expected: '' } },
      {
        links: {
          address: async (of, hindsight) => `https://x.org/#/run/${of.length}.h${hindsight}`,
          copy: async () => ({ address: '', copied: true }),
          read: async () => '',
        },
        proof: {
          check: async () => ({ divergence: { day: 40, slice: 'market' } }),
          compare: () => new Promise(() => undefined),
          heavy: () => new Promise(() => undefined),
        },
      },
    );
    const report = await bugReport(page.deps, text);
    for (const line of [
      `version test, build test, rules ${engine.rules}, content ${engine.content}`,
      'run: pakistan-2025, seed report, family mixed, day 40, 0 orders',
      'played again: differs by day 40, slice market',
      'last trouble: fault at day 9: a sum',
      `browser: ${navigator.userAgent}`,
      `link: https://x.org/#/run/${text.length}.hnull`,
    ])
      expect(report.split('\n')).toContain(line);
    expect(report).not.toMatch(/undefined|\[object/);
  });
  it('says so where there is no run', async () => {
    page = await stand({ ...nothing, engine });
    expect((await bugReport(page.deps, null)).split('\n')).toContain('run: none');
  });
});
