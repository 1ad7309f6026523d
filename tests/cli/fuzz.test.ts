// `surplus fuzz`: campaigns and damaged files hold, a planted fault is found in each, and the command it prints finds it again.
import { describe, expect, it } from 'vitest';
import { isOneSentence, json, surplus } from './terminal.ts';

interface Answer {
  readonly campaigns: number;
  readonly days: number;
  readonly hostile: number;
  readonly failures: readonly { readonly day: number; readonly what: string; readonly again: string }[];
}
const fuzz = async (...words: string[]): Promise<{ code: number; value: Answer }> => {
  const { code, value } = await json('fuzz', ...words);
  return { code, value: value as Answer };
};

describe('fuzz', () => {
  it('holds over campaigns whose length differs', async () => {
    const { code, value } = await fuzz('--campaigns', '24', '--days', '400');
    expect(value.failures).toEqual([]);
    expect(code).toBe(0);
    expect(value.days).toBeGreaterThan(24 * 60);
    expect(value.hostile).toBeGreaterThan(24 * 8);
  });
  it('finds a planted fault, and finds it again by the command it prints', async () => {
    const { code, value } = await fuzz('--campaigns', '12', '--plant');
    expect(code).toBe(1);
    const found = value.failures[0];
    expect(found?.what).toMatch(/^usd does not sum to zero/);
    const words = (found?.again ?? '').replace('npm run surplus -- fuzz ', '').split(' ');
    expect((await fuzz(...words)).value.failures).toEqual([found]);
  });
  it('reads 2,000 damaged files and links: none crashes, hangs, grows, pollutes or passes for what it is not', async () => {
    const { code, value } = await json('fuzz', '--files', '2000');
    expect(value).toMatchObject({ failures: [], came: { bad: expect.any(Number) } });
    expect(code).toBe(0);
    // enough of them can be read for what is read to be put to the proof
    expect((value as { readonly came: { readonly differs: number } }).came.differs).toBeGreaterThan(50);
  });
  it('finds that changed files pass for true ones, and finds it again by the command it prints', async () => {
    const { code, value } = await fuzz('--files', '120', '--plant');
    expect(code).toBe(1);
    const found = value.failures[0];
    expect(found?.what).toBe('a changed run was taken for a true one');
    const words = (found?.again ?? '').replace('npm run surplus -- fuzz ', '').split(' ');
    expect((await fuzz(...words)).value.failures).toEqual([found]);
  });
  it('takes only a plain seed and whole numbers', async () => {
    for (const words of [
      ['--seed', 'a b'],
      ['--campaigns', '0'],
      ['--days', 'x'],
    ]) {
      const { code, err } = await surplus('fuzz', ...words);
      expect([code, isOneSentence(err)]).toEqual([2, true]);
    }
  });
});
