// Two hundred hostile names through the terminal: as seeds and in orders of run files, as names of files and as options. Nothing of them reaches a terminal as anything but text.
import { describe, expect, it } from 'vitest';
import { engine, good } from '../helpers.ts';
import { FORBIDDEN, HOSTILE } from '../hostile.ts';
import { put, surplus } from './terminal.ts';

const DAYS = 2;
/** A run with this seed, and orders of strangers in every field of text. */
function runOf(seed: string, name: string): string {
  const world = good(engine.open(good(engine.spec('pakistan-2025', seed, 'mixed'))));
  const commands = [
    [0, { kind: 'office.letter', letter: name }],
    [0, { kind: 'events.answer', event: name, choice: name }],
    [1, { kind: 'council.seat', adviser: name }],
    [1, { kind: 'laws.table', law: name, clauses: {} }],
    [1, { kind: 'office.swap', out: name, into: 'x' }],
  ] as const;
  const state = engine.advance(world, engine.begin(world), commands, DAYS);
  const fingerprints = [[DAYS, engine.fingerprint(state)]] as const;
  return engine.serialise({ format: 'surplus-run-1', spec: world.spec, days: DAYS, commands, fingerprints });
}
const runs = HOSTILE.map((name, i) => put(`hostile-${i}.json`, runOf(name, name)));
/** Prints nothing that a terminal would obey; gives what was printed. */
async function clean(...words: string[]): Promise<{ readonly code: number; readonly out: string }> {
  const { code, out, err } = await surplus(...words, '--quiet');
  const all = out + err;
  expect(FORBIDDEN.exec(all)?.index ?? -1, JSON.stringify(all.slice(0, 400))).toBe(-1);
  return { code, out };
}

describe('two hundred hostile names', () => {
  it('are so many, and all different', () => {
    expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(200);
  });
  it('as seeds and in orders are played, shown and set side by side, and print as text', async () => {
    for (const [i, run] of runs.entries()) {
      expect((await clean('verify', run)).code, run).toBe(0);
      if (i % 7 > 0) continue;
      await clean('show', run);
      await clean('diff', run, runs[i + 1] ?? run);
      await clean('explain', run, '--quantity', 'price_usd', '--day', '1');
      await clean('link', run);
    }
    const marked = HOSTILE.filter((name) => FORBIDDEN.test(name));
    for (const seed of marked.filter((_, i) => i % 5 === 0))
      await clean('run', '--scenario', 'pakistan-2025', '--seed', seed, '--days', '1');
  });
  it('as names of files, of runs and of options are one sentence of text', async () => {
    for (const name of HOSTILE) {
      const word = name.startsWith('-') ? `./${name}` : name;
      for (const words of [
        ['verify', word],
        ['run', '--scenario', word, '--seed', 'x'],
      ])
        expect((await clean(...words)).code, JSON.stringify(word)).toBe(2);
    }
    for (const name of HOSTILE.slice(0, 60)) await clean(name);
  });
});
