// Which kept versions of the game may go: none that a page uses or may still come to use, and nothing that is not ours.
import { describe, expect, it } from 'vitest';
import {
  cacheOf,
  isHashed,
  pathOf,
  prefixOf,
  staleCaches,
  type Version,
} from '../../src/offline/versions.ts';

const scope = 'https://example.org/games/surplus/';
const version = (build: string, of = '1'): Version => ({ version: of, build, list: ['files.json', ''] });
const [old, now] = [version('aaaaaaaa'), version('bbbbbbbb')];
const all = [cacheOf(scope, old), cacheOf(scope, now)];
const holds = (build: string): string => prefixOf(scope) + build;

describe('a version that is kept', () => {
  it('goes when no page of its build is open, and the own one never', () => {
    expect(staleCaches(all, scope, now, 0, [])).toEqual([cacheOf(scope, old)]);
    expect(staleCaches(all, scope, now, 1, [holds('bbbbbbbb')])).toEqual([cacheOf(scope, old)]);
  });
  it('stays while a page of its build is open, beside pages of the new one', () => {
    expect(staleCaches(all, scope, now, 2, [holds('aaaaaaaa'), holds('bbbbbbbb')])).toEqual([]);
  });
  it('stays while a page is open that has not said which build it is', () => {
    expect(staleCaches(all, scope, now, 2, [holds('bbbbbbbb')])).toEqual([]);
    expect(staleCaches(all, scope, now, 1, ['surplus-save', 'surplus /games/ aaaaaaaa'])).toEqual([]);
  });
  it('is one of this game at this path alone', () => {
    const others = [
      'other-app',
      cacheOf('https://example.org/games/', old),
      cacheOf('https://example.org/games/surplus/two/', old),
    ];
    expect(staleCaches([...others, ...all], scope, now, 0, [])).toEqual([cacheOf(scope, old)]);
  });
  it('is told from another of the same first script by the hash of the whole', () => {
    expect(staleCaches([cacheOf(scope, version('bbbbbbbb', '0'))], scope, now, 0, [])).toHaveLength(1);
  });
});

describe('an address', () => {
  it('is a file below the scope, the page itself for the scope, and nothing elsewhere', () => {
    expect(pathOf(`${scope}?x=1#/play`, scope)).toBe('index.html');
    expect(pathOf(`${scope}assets/0650d222.js`, scope)).toBe('assets/0650d222.js');
    expect(pathOf('https://example.org/games/other/', scope)).toBe(null);
    expect(pathOf('https://elsewhere.org/games/surplus/', scope)).toBe(null);
  });
  it('names a file by what is in it only in assets/', () => {
    expect(
      ['assets/0650d222.js', 'assets/4a9ec96f.woff2', 'index.html', 'icons/192.png', 'assets/a.js'].map(
        isHashed,
      ),
    ).toEqual([true, true, false, false, false]);
  });
});
