// The build takes plain words out of the modules and ships them as data: what the modules give stays the same, in the same order.
import { expect, it } from 'vitest';
import { takeData } from '../../.setup/data-files.mjs';

const SOURCE = `
const other = { kept: 'a reference, and so no data' };
const made = {
  first: 'The first of all the words',
  second: \`A template without anything in it\`,
  say: (n) => ({ text: 'made anew at each call, and long enough to take', n }),
  third: { deep: ['a list of words', -3, true], empty: {}, 'quoted-key': 'and its value' },
  other,
  ...other,
  [other.kept]: 'a computed name stays where it is',
  filled: \`\${other.kept} with something in it\`,
  none: null,
  short: 'x',
};
`;
const made = (code: string, data: unknown): Record<string, unknown> =>
  new Function('$data', `${code.replace(/^import .*\n/, '')}; return made;`)(data) as Record<string, unknown>;

it('words taken out of a module come back in their places', () => {
  const table: unknown[] = [];
  const code = takeData(SOURCE, table, 'data');
  const before = made(SOURCE, []);
  const after = made(code, JSON.parse(JSON.stringify(table)));
  expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const say = after.say as (n: number) => object;
  expect(say(2)).toEqual({ text: 'made anew at each call, and long enough to take', n: 2 });
  expect(say(1)).not.toBe(say(1));
});

it('they are no longer in the code, and what is no data is', () => {
  const code = takeData(SOURCE, [], 'data');
  for (const taken of ['The first of all', 'A template without', 'a list of words', 'and its value'])
    expect(code).not.toContain(taken);
  for (const left of ['made anew', 'with something in it', 'a computed name', 'null'])
    expect(code).toContain(left);
});
