// What moves on the page: only for whoever did not ask for less, never faster than three times a second, never for ever.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changed } from '../../src/ui/kit/rolling.tsx';
import { readSources } from '../tidy-source.ts';
import { type Declared, declarations } from './css.ts';

const moves = ({ property }: Declared): boolean => /^(animation|transition)(-|$)/.test(property);
const ms = (value: string): number => {
  const [, number = '', unit = ''] = /(?<![\w.])(\d+\.?\d*|\.\d+)(ms|s)\b/.exec(value) ?? [];
  return Number(number) * (unit === 's' ? 1000 : 1);
};

/** What is wrong with how a style sheet moves things, in words. */
function faults(all: readonly Declared[]): string[] {
  return all.filter(moves).flatMap((one) => {
    const { where, inside, property, value } = one;
    const at = `${where} ${inside.at(-1)}: ${value}`;
    const calm = inside.some((prelude) => prelude === '@media (prefers-reduced-motion: no-preference)');
    const less = inside.some((prelude) => prelude === '@media (prefers-reduced-motion: reduce)');
    if (!calm && !less) return [`${at} moves for everybody`];
    // with less motion a thing may fade in, once and shortly
    if (less)
      return /^fade (\d+)ms( both)?$/.test(value) && ms(value) <= 200 ? [] : [`${at} is more than a fade`];
    if (property === 'animation-name') return [];
    if (property !== 'animation') return [`${at}: say it in one animation, so that this test can read it`];
    // the name and curves hold no bare number, so the one that is left is how often it runs
    const times = value.includes('infinite')
      ? Number.POSITIVE_INFINITY
      : Number(/(?<=\s)\d+(?=\s|$)/.exec(value.replace(/\([^)]*\)/g, ''))?.[0] ?? 1);
    if (!Number.isFinite(times)) return [`${at} never ends`];
    if (times > 1 && ms(value) < 1000 / 3) return [`${at} runs over 3 Hz`];
    // a cycle that comes back to where it began counts once, so none may come back more than once in it
    const name = value.split(' ')[0] ?? '';
    const stops = new Set(
      all.flatMap(({ inside: blocks }) =>
        blocks.includes(`@keyframes ${name}`) ? [blocks[blocks.length - 1]] : [],
      ),
    );
    return stops.size === 0 ? [`${at} has no keyframes`] : stops.size > 3 ? [`${at} moves to and fro`] : [];
  });
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = readSources(root, 'src');
const sheets = sources.filter(({ path: file }) => path.extname(file) === '.css');
const all = sheets.flatMap((sheet) => declarations(sheet.path, sheet.text));

describe('what moves by style sheet', () => {
  it('moves within the wish for motion, under 3 Hz, and ends', () => {
    expect(faults(all)).toEqual([]);
    const names = all.filter(moves).map(({ value }) => value.split(' ')[0]);
    // the table of the style guide, as far as the page shows it
    for (const name of ['roll', 'fade', 'rise-card', 'press', 'ink', 'draw', 'strand-goes', 'breathe'])
      expect(names).toContain(name);
  });

  const calm = (rule: string): string =>
    `@media (prefers-reduced-motion: no-preference) { ${rule} @keyframes x { from { opacity: 0; } } }`;
  it.each([
    ['.a { animation: x 1s; }', 'moves for everybody'],
    ['.a { transition: opacity 1s; }', 'moves for everybody'],
    ['@media (prefers-reduced-motion: reduce) { .a { animation: slide 120ms; } }', 'more than a fade'],
    [calm('.a { animation: x 200ms 4; }'), 'over 3 Hz'],
    [calm('.a { animation: x 0.3s ease-in 2 both; }'), 'over 3 Hz'],
    [calm('.a { animation: x 1s infinite; }'), 'never ends'],
    [calm('.a { animation: y 1s; }'), 'has no keyframes'],
    [
      '@media (prefers-reduced-motion: no-preference) { .a { animation: z 1s; } @keyframes z { 0% { opacity: 0; } 20% { opacity: 1; } 40% { opacity: 0; } 60% { opacity: 1; } } }',
      'to and fro',
    ],
  ])('a planted %s is found', (css, what) => {
    expect(faults(declarations('planted', css)).join()).toContain(what);
  });
});

it('no code moves things by itself: scripts animate nothing through the page', () => {
  const guilty = sources.filter(({ path: file, text }) => /\.tsx?$/.test(file) && /\.animate\(/.test(text));
  expect(guilty.map(({ path: file }) => file)).toEqual([]);
});

describe('the date', () => {
  it.each([
    ['12 Nov 2026', '13 Nov 2026', '13'],
    ['9 Nov 2026', '10 Nov 2026', '10'],
    ['30 Nov 2026', '1 Dec 2026', '1 Dec'],
    ['31 Dec 2026', '1 Jan 2027', '1 Jan 2027'],
    ['۱۲ نومبر', '۱۳ نومبر', '۱۳'],
  ])('from %s to %s rolls %s', (was, now, rolls) => {
    expect(now.slice(...(changed(was, now) ?? [0, 0]))).toBe(rolls);
  });
  it('that stays rolls nothing', () => {
    expect(changed('1 Jan', '1 Jan')).toBeNull();
  });
});
