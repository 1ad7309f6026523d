// The built site as a static host would serve it, before anything is played: it opens under any path, asks nobody else
// for anything, runs no inline script, its files are named by hash alone, and all its scripts together weigh what they may.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weigh } from '../../.setup/weigh.mjs';
import { shippedNames, show } from '../tidy-rules.ts';
import { dist, launch, openPage, serveSite } from './browser.ts';

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

describe('the built site', () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

  it('has neutral file names', () => {
    expect(files.length).toBeGreaterThan(2);
    expect(show(shippedNames(files))).toEqual([]);
    const odd = files.filter((file) => file.startsWith('assets/') && !/^assets\/[0-9a-f]+\.\w+$/.test(file));
    expect(odd).toEqual([]);
  });

  it('sends an English player no more than 475 kB of script, gzipped, whatever he opens', () => {
    const rows = weigh(dist);
    // every other script is one whose modules the build has noted: what is left out is of other languages or of former rules
    expect(rows.filter(({ what }) => what === 'the engine')).toHaveLength(1);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(475_000);
  });

  it('says so when the words do not come', async () => {
    const { page, close } = await openPage(browser, site.address);
    await page.route('**/*.json', (route) => route.abort());
    await page.goto(`${site.address}#/runs`);
    await page.getByText('The desks did not load. Reload the page to try again').waitFor();
    await close();
  });

  it('has no inline script or style and no address beginning at the root', () => {
    const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(html).not.toMatch(/(?:src|href)="\//);
  });

  it('carries its policy itself, before anything else, without a word that would let scripts or styles of others run', () => {
    const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
    expect(policy).toMatch(/; require-trusted-types-for 'script'; trusted-types surplus$/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(html.search(/<meta http-equiv/)).toBeLessThan(html.search(/<(?:link|script|title|style)/));
  });

  it('opens under a sub-path without an error or a foreign request', async () => {
    const { page, troubles, close } = await openPage(browser, site.address);
    await page.goto(site.address, { waitUntil: 'networkidle' });
    expect(await page.title()).toContain('Surplus');
    expect(await page.locator('#root > *').count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('is served without what lies around it', async () => {
    const origin = new URL(site.address).origin;
    for (const outside of [
      '/',
      '/games/surplus/../../package.json',
      '/games/surplus/%2e%2e/package.json',
      '/games/surplus/..%2fpackage.json',
      '/games/surplus/%00',
      '/games/surplus/%',
    ]) {
      expect((await fetch(origin + outside)).status, outside).toBe(404);
    }
    expect((await fetch(site.address, { method: 'POST' })).status).toBe(405);
  });
});
