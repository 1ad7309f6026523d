// A fork at the terminal: the same days, other orders afterwards; what cannot be forked is one sentence and writes nothing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { isOneSentence, json, place, surplus } from './terminal.ts';

const FILE = place('to-fork.run');

beforeAll(async () => {
  const words = ['--scenario', 'pakistan-2025', '--seed', 'fork', '--policy', 'balanced', '--days', '150'];
  expect((await surplus('run', ...words, '--out', FILE, '--quiet')).code).toBe(0);
});

it('shares the days before it, verifies, and says from which day it is hindsight', async () => {
  const out = place('surplus-pakistan-2025-day-60-hindsight-60.json');
  const { code, value } = await json('fork', FILE, '--day', '60', '--out', out);
  expect(code).toBe(0);
  expect(value).toMatchObject({ day: 60, hindsight: 60, out });
  expect((await surplus('verify', out)).out).toMatch(/^verified .*60 days/);
  expect((await json('diff', out, FILE)).value).toMatchObject({
    first: { day: 60, what: 'one of them ends here' },
  });
  const { commands } = JSON.parse(readFileSync(out, 'utf8')) as { commands: [number, unknown][] };
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.every(([day]) => day < 60)).toBe(true);
  // a fork of a fork has been seen from the earlier day on
  const again = await json('fork', out, '--day', '30', '--out', place('again.json'));
  expect(again.value).toMatchObject({ day: 30, hindsight: 30 });
  const later = await json('fork', out, '--day', '60', '--out', place('later.json'));
  expect(later.value).toMatchObject({ hindsight: 60 });
});
it('says what is wrong in one sentence, and writes nothing', async () => {
  const out = place('never.json');
  const spoilt = place('spoilt.json');
  const text = readFileSync(FILE, 'utf8');
  const print = /"([0-9a-f]{62})"/.exec(text)?.[1] ?? '';
  writeFileSync(spoilt, text.replace(print, `${print.slice(0, -1)}${print.endsWith('0') ? '1' : '0'}`));
  for (const words of [[FILE], [FILE, '--day', '151'], [FILE, '--day', '2.5'], [spoilt, '--day', '140']]) {
    const { code, err } = await surplus('fork', ...words, '--out', out);
    expect(code).toBe(2);
    isOneSentence(err);
  }
  expect(existsSync(out)).toBe(false);
});
