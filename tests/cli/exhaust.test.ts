// `surplus exhaust`: counts by kind, one run for each id that shows it, what was never seen, and the exit code that follows.
import { describe, expect, it } from 'vitest';
import { isOneSentence, json, surplus } from './terminal.ts';

describe('exhaust', () => {
  it('tells what two campaigns showed, each id with a run, and what they did not', async () => {
    const { code, value } = await json('exhaust', '--campaigns', '2');
    const { campaigns, seen, runs, never } = value as {
      campaigns: number;
      seen: Record<string, number>;
      runs: Record<string, Record<string, { seed: string; policy: string; day: number }>>;
      never: string[];
    };
    expect(campaigns).toBe(2);
    for (const [kind, count] of Object.entries(seen)) {
      const shown = Object.values(runs[kind] ?? {});
      expect(shown, kind).toHaveLength(count);
      for (const { seed, policy } of shown) expect(`${seed} ${policy}`).toMatch(/^exhaust-[01] [a-z-]+$/);
    }
    expect(seen.event).toBeGreaterThan(20);
    expect(never.length).toBeGreaterThan(0);
    expect(code).toBe(1);
  });
  it('refuses scenarios and numbers that are not there', async () => {
    for (const words of [
      ['exhaust', '--scenario', 'atlantis'],
      ['exhaust', '--campaigns', '0'],
    ]) {
      const { code, err } = await surplus(...words, '--quiet');
      expect(code).toBe(2);
      expect(isOneSentence(err)).toBe(true);
    }
  });
});
