// A run in a link at the terminal: made, taken wherever a run file is, the same as the page's; what is no link is one sentence.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { packLink, unpackLink } from '../../src/platform/links.ts';
import { isOneSentence, json, place, put, surplus } from './terminal.ts';

const FILE = place('linked.run');
const HOME = 'http://localhost:4173/#/run/';
let link = '';

beforeAll(async () => {
  const words = ['--scenario', 'pakistan-2025', '--seed', 'linked', '--policy', 'balanced', '--days', '120'];
  expect((await surplus('run', ...words, '--out', FILE, '--quiet')).code).toBe(0);
  link = (await surplus('link', FILE)).out.trim();
});

describe('link', () => {
  it('prints one line that the page reads, and reads what the page writes', async () => {
    const text = readFileSync(FILE, 'utf8');
    expect(link.startsWith(HOME)).toBe(true);
    expect(await unpackLink(link.slice(HOME.length))).toEqual({ ok: true, text });
    const out = place('back.run');
    expect((await surplus('link', `${HOME}${await packLink(text)}.h40`, '--out', out)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(text);
  });
  it('carries the day of hindsight over from a link and from the name of an exported file', async () => {
    const kept = put('surplus-pakistan-2025-day-120-hindsight-40.json', readFileSync(FILE, 'utf8'));
    for (const word of [kept, `${link}.h40`])
      expect((await json('link', word)).value).toMatchObject({ hindsight: 40, link: `${link}.h40` });
    expect((await json('link', link)).value).toMatchObject({ hindsight: null, link });
  });
  it('leads where it is told, and says whether a QR code holds it', async () => {
    const { value } = await json('link', FILE, '--at', 'https://example.org/surplus/?from=x#/play');
    expect(value).toMatchObject({
      link: expect.stringMatching(/^https:\/\/example\.org\/surplus\/\?from=x#\/run\/[\w-]+$/),
      days: 120,
      qr: true,
    });
  });
  it('is taken where a run file is, as a word or in a file', async () => {
    const kept = put('a-link.txt', `${link}\n`);
    for (const word of [link, kept, link.slice(link.indexOf('#'))]) {
      const { code, out } = await surplus('verify', word);
      expect(code).toBe(0);
      expect(out).toMatch(/^verified .*120 days/);
    }
    expect(await json('diff', link, FILE)).toMatchObject({ code: 0, value: { first: null } });
    const words = ['--scenario', 'pakistan-2025', '--seed', 'linked', '--days', '120', '--commands', link];
    expect((await surplus('run', ...words, '--quiet')).code).toBe(0);
  });
  it('says in one sentence what is cut, foreign, a bomb or nowhere', async () => {
    const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64url');
    for (const bad of [
      link.slice(0, -30),
      'https://example.org/',
      `${HOME}`,
      `${HOME}****`,
      `${HOME}${bomb}`,
      `${HOME}${'A'.repeat(300_000)}`,
      `${HOME}${deflateRawSync('{"format": "chess"}').toString('base64url')}`,
    ]) {
      const before = process.memoryUsage().rss;
      const { code, out, err } = await surplus('verify', bad);
      expect(code, bad.slice(0, 60)).toBe(2);
      expect(out).toBe('');
      expect(isOneSentence(err), err).toBe(true);
      expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1024 * 1024);
    }
  });
});
