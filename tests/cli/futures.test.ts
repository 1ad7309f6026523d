// `surplus futures`: quantiles, luck and skill as documented; the same worlds in parts; one sentence for what is wrong.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isOneSentence, json, place, surplus } from './terminal.ts';

const FILE = place('futures.run');

beforeAll(async () => {
  const words = 'run --scenario pakistan-2025 --seed other --policy balanced --days 150 --quiet --out';
  expect((await surplus(...words.split(' '), FILE)).code).toBe(0);
});

interface Answer {
  readonly worlds: number;
  readonly wall_ms: number;
  readonly rank: number;
  readonly luck: number;
  readonly skill: number;
  readonly quantities: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly families: readonly { readonly family: string; readonly worlds: number }[];
}

describe('futures', () => {
  it('gives quantiles of headline figures, luck, skill and rank, and a CSV by quarter', async () => {
    const csv = place('futures.csv');
    const { code, value } = await json('futures', FILE, '--worlds', '6', '--jobs', '1', '--csv', csv);
    const found = value as Answer;
    expect([code, found.worlds]).toEqual([0, 6]);
    expect(found.wall_ms).toBeGreaterThan(0);
    for (const id of ['reserve_sat', 'treasury_usd', 'price_usd', 'cover_months', 'mandates_held']) {
      const of = found.quantities[id]!;
      expect([of.p05!, of.p25!, of.p50!, of.p75!, of.p95!]).toEqual(
        [of.p05!, of.p25!, of.p50!, of.p75!, of.p95!].sort((a, b) => a - b),
      );
    }
    expect(found.rank).toBeGreaterThanOrEqual(0);
    expect([typeof found.luck, typeof found.skill]).toEqual(['number', 'number']);
    const rows = readFileSync(csv, 'utf8').trim().split('\n');
    expect(rows[0]).toBe('date,day,quantity,unit,run,p05,p10,p25,p50,p75,p90,p95');
    expect(rows.filter((row) => row.includes(',price_usd,')).map((row) => row.slice(0, 14))).toEqual([
      '2025-06-15,0,p',
      '2025-10-01,108',
      '2025-11-12,150',
    ]);
  });

  it('plays one family where one is asked for', async () => {
    const { value } = await json(
      'futures',
      FILE,
      '--worlds',
      '2',
      '--jobs',
      '1',
      '--family',
      'sceptic',
      '--days',
      '9',
    );
    expect((value as Answer).families.map(({ family, worlds }) => [family, worlds])).toEqual([
      ['sceptic', 2],
    ]);
  });

  it('plays any part by itself: the same worlds, line by line', async () => {
    const part = async (which: string): Promise<string> =>
      (await surplus('futures', FILE, '--worlds', '3', '--part', which)).out;
    expect(`${await part('0-2')}${await part('2-6')}`).toBe(await part('0-6'));
    expect((await part('3-4')).trim()).toMatch(/^\{"world":0,"who":"reference"/);
  });

  it('says in one sentence what is wrong', async () => {
    for (const words of [
      ['futures'],
      ['futures', place('nothing.run')],
      ['futures', FILE, '--worlds', '0'],
      ['futures', FILE, '--family', 'lucky'],
      ['futures', FILE, '--days', '151'],
      ['futures', FILE, '--part', '5-3'],
      ['futures', FILE, '--jobs', 'two'],
    ]) {
      const { code, out, err } = await surplus(...words);
      expect([code, out, isOneSentence(err)], err).toEqual([2, '', true]);
    }
    expect((await surplus('futures', '--help')).out).toContain('--worlds N');
  });
});
