// A small run file to spoil, and how the tests of the reader read: what is bad must say so in full.
import { expect } from 'vitest';
import { parse, serialise } from '../../src/core/run-file.ts';
import type { BadInput, RunFile } from '../../src/core/types.ts';
import { runFileOf, worldOf } from '../helpers.ts';

const world = worldOf({ seed: 'file', parameters: { river_sd: 0.125, fx_pkr_usd: 290 } });
export const run = runFileOf(
  world,
  [
    [0, { kind: 'halls.build', place: 'hub', size: 'container', cooling: 'air' }],
    [3, { kind: 'laws.table', law: 'industry-package', clauses: { years: 2, tariff_pkr_kwh: 21.5 } }],
    [3, { kind: 'treasury.buy', usd: 1_000_000 }],
    [
      9,
      {
        kind: 'halls.licence',
        open: true,
        place: 'thar',
        tariff_pkr_kwh: 11,
        royalty_pct: 5,
        interruptible: false,
        cap_mw: 50,
      },
    ],
  ],
  20,
);
export const text = serialise(run);
export const codeOf = (value: RunFile | BadInput): string => ('bad' in value ? value.code : 'good');

/** Reads, and checks that what is bad says so in full. */
export function read(input: string): RunFile | BadInput {
  const value = parse(input);
  if ('bad' in value) {
    expect(value.bad).toBe(true);
    expect(typeof value.found).toBe('string');
    for (const part of [value.code, value.at, value.expected]) expect(part.length).toBeGreaterThan(0);
    expect(value.found.length).toBeLessThanOrEqual(80);
  }
  return value;
}
export const bad = (input: string): BadInput => {
  const value = read(input);
  if (!('bad' in value)) expect.fail('was read');
  return value;
};
/** The text with one piece put in place of another. */
export function put(from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, () => to);
}

/** Nothing that was read may have left a mark on the prototypes of the language. */
export function unpolluted(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}
