// `surplus diff`: names the first difference of two runs, whether it was chosen, ordered or lived.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isOneSentence, json, place, put, surplus } from './terminal.ts';

const make = async (name: string, seed: string, policy: string, days: number): Promise<string> => {
  const file = place(name);
  const words = ['--scenario', 'pakistan-2025', '--seed', seed, '--policy', policy, '--days', String(days)];
  expect((await surplus('run', ...words, '--out', file, '--quiet')).code).toBe(0);
  return file;
};
const first = async (
  a: string,
  b: string,
): Promise<{ code: number; first: { day: number; what: string } | null }> => {
  const { code, value } = await json('diff', a, b);
  return { code, first: (value as { first: { day: number; what: string } | null }).first };
};

describe('diff', () => {
  let one = '';
  let quiet = '';
  beforeAll(async () => {
    one = await make('one.run', 'diff', 'balanced', 120);
    quiet = await make('quiet.run', 'diff', 'nothing', 120);
  });
  it('finds none between a run and itself', async () => {
    expect(await first(one, one)).toEqual({ code: 0, first: null });
  });
  it('names the seed, the first order, or the day on which one ends', async () => {
    const other = await make('other.run', 'diff2', 'balanced', 120);
    expect((await first(one, other)).first).toMatchObject({ day: 0, what: expect.stringContaining('seed') });
    expect(await first(one, quiet)).toMatchObject({
      code: 1,
      first: { day: 0, what: expect.stringContaining('one orders') },
    });
    const short = await make('short.run', 'diff', 'balanced', 60);
    expect((await first(one, short)).first?.day).toBe(60);
  });
  it('gives the figures at the end side by side', async () => {
    const { value } = await json('diff', one, quiet);
    const { final } = value as { final: Record<string, { unit: string; a: number; b: number }> };
    expect(final.treasury_usd).toMatchObject({ unit: 'USD' });
    expect(final.treasury_usd?.a).not.toBe(final.treasury_usd?.b);
    expect((await surplus('diff', one, quiet)).out).toMatch(/^By day 0: [^\n]+\.\n/);
  });
  it('says in one sentence what is no run', async () => {
    const cut = put('cut.run', readFileSync(one, 'utf8').slice(0, 500));
    const { code, err } = await surplus('diff', one, cut);
    expect(code).toBe(2);
    expect(isOneSentence(err)).toBe(true);
  });
});
