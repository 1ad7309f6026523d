// A run in a link: packs small, unpacks to the same text, and neither bombs nor rubbish get through.
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_CAP_LETTERS, packLink, unpackLink } from '../../src/platform/links.ts';
import { engine, runFileOf, worldOf } from '../helpers.ts';

const letters = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

describe('a link', () => {
  it('gives back any text it was made of, in letters that an address may hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 4000 }), async (text) => {
        const packed = await packLink(text);
        expect(packed).toMatch(/^[\w-]*$/);
        expect(await unpackLink(packed)).toEqual({ ok: true, text });
      }),
      { numRuns: 60 },
    );
  });
  it('refuses what is too long before inflating it, and stops a bomb while inflating', async () => {
    expect(await unpackLink('A'.repeat(LINK_CAP_LETTERS + 1))).toEqual({ ok: false, code: 'link-too-large' });
    const bomb = letters(deflateRawSync(Buffer.alloc(100 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(LINK_CAP_LETTERS);
    const start = process.memoryUsage().rss;
    expect(await unpackLink(bomb)).toEqual({ ok: false, code: 'link-too-large' });
    expect(process.memoryUsage().rss - start).toBeLessThan(64 * 1024 * 1024);
  });
  it('of a run, changed in any letter, is broken, no run, or a run that does not verify', async () => {
    const orders = [[2, { kind: 'treasury.buy', usd: 1_000_000 }]] as const;
    const text = engine.serialise(runFileOf(worldOf({ seed: 'letters' }), orders, 6));
    const good = await packLink(text);
    const kinds = new Set<string>();
    for (let turn = 0; turn < 300; turn++) {
      const at = (turn * 7919) % good.length;
      const to = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[(turn * 31) % 64] ?? 'A';
      const read = await unpackLink(good.slice(0, at) + to + good.slice(at + 1));
      if (!read.ok) {
        kinds.add('broken');
        continue;
      }
      // the last letters may differ in bits that nothing is packed in
      if (read.text === text) continue;
      const run = engine.parse(read.text);
      if ('bad' in run) {
        kinds.add('no run');
        continue;
      }
      const played = engine.play(run);
      kinds.add('bad' in played ? 'no run' : 'differs');
      if (!('bad' in played)) expect(played.divergence).not.toBeNull();
    }
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['broken', 'no run']));
  });
  it('says that a cut, flipped or foreign link is broken, and throws nothing', async () => {
    const good = await packLink('{"format": "surplus-run-1"}'.repeat(40));
    for (const bad of [
      good.slice(0, -9),
      `${good}!`,
      '',
      'nonsense',
      letters(Buffer.from([255, 254, 253])),
      '../x',
    ])
      expect((await unpackLink(bad)).ok, bad.slice(0, 20)).toBe(false);
    expect(await unpackLink(letters(deflateRawSync(Buffer.from([0xc3, 0x28]))))).toMatchObject({ ok: false });
  });
});
