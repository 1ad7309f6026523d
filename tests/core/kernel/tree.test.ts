// Trees: copies that share nothing, fingerprints that see every number.
import { describe, expect, it } from 'vitest';
import { fingerprint, fingerprintBySlice } from '../../../src/core/game.ts';
import { clone, hashOf, hex, mixNumber, mixText, mixTree, openLanes } from '../../../src/core/kernel/tree.ts';
import type { State } from '../../../src/core/types.ts';
import { engine, stateOn, worldOf } from '../../helpers.ts';

const busy = engine.advance(
  worldOf(),
  stateOn(worldOf()),
  [
    [
      0,
      {
        kind: 'halls.licence',
        open: true,
        place: 'hub',
        tariff_pkr_kwh: 12,
        royalty_pct: 5,
        interruptible: true,
        cap_mw: 300,
      },
    ],
  ],
  300,
);
const print = (value: unknown): string => {
  const lanes = openLanes();
  mixTree(lanes, value);
  return hex(lanes);
};

/** Every place in a tree that holds a number. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]));
}
function changed(state: State, path: readonly (string | number)[], to: (x: number) => number): State {
  const copy = structuredClone(state);
  let at = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path[path.length - 1]!;
  at[last] = to(at[last] as number);
  return copy;
}
/** The next number up: the least change there is. */
function next(x: number): number {
  const float = new Float64Array([x]);
  const bits = new BigInt64Array(float.buffer);
  bits[0]! += 1n;
  return float[0]!;
}

describe('a copy', () => {
  it('is equal, with its keys in the same order', () => {
    expect(JSON.stringify(clone(busy))).toBe(JSON.stringify(busy));
    expect(Object.keys(clone({ z: 1, a: 2, m: { y: 1, b: 2 } }).m)).toEqual(['y', 'b']);
  });
  it('shares no list and no object with what it was made from', () => {
    const seen = new Set<unknown>();
    const walk = (value: unknown, visit: (one: object) => void): void => {
      if (typeof value !== 'object' || value === null) return;
      visit(value);
      for (const inner of Object.values(value)) walk(inner, visit);
    };
    walk(busy, (one) => seen.add(one));
    walk(clone(busy), (one) => expect(seen.has(one)).toBe(false));
    expect(seen.size).toBeGreaterThan(40);
  });
  it('copies lists of lists and of nothing', () => {
    const nested = [[1, 2], [3]];
    const copy = clone(nested);
    copy[0]![0] = 9;
    expect([nested[0]![0], clone([]), clone(null), clone('x'), clone([null, 1])]).toEqual([
      1,
      [],
      null,
      'x',
      [null, 1],
    ]);
  });
});

describe('a fingerprint', () => {
  it('differs when any one number of the state changes by the least there is', () => {
    const whole = fingerprint(busy);
    const all = places(busy);
    expect(all.length).toBeGreaterThan(200);
    const blind = all.filter((path) => fingerprint(changed(busy, path, next)) === whole);
    expect(blind).toEqual([]);
  });
  it('names the slice that changed and no other', () => {
    const before = fingerprintBySlice(busy);
    const after = fingerprintBySlice(changed(busy, ['market', 'log_path'], next));
    expect(Object.keys(before).filter((slice) => before[slice] !== after[slice])).toEqual(['market']);
  });
  it('is sixty-two hex digits, two for each of the twenty-three slices at the end', () => {
    expect(fingerprint(busy)).toMatch(/^[0-9a-f]{62}$/);
    const ends = Object.values(fingerprintBySlice(busy)).map((digits) => digits.slice(0, 2));
    expect(fingerprint(busy).slice(16)).toBe(ends.join(''));
  });
  it('tells 1 from "1", nothing from nought, a list from its items, and the order of items', () => {
    const values = [
      1,
      '1',
      null,
      0,
      [],
      {},
      [1],
      [1, 2],
      [2, 1],
      [[1], 2],
      [[1, 2]],
      'a',
      'ab',
      { a: 1 },
      { a: 1, b: 1 },
    ];
    expect(new Set(values.map(print)).size).toBe(values.length);
  });
  it('takes minus nought for nought, so that a save does not change it', () => {
    expect(print([-0, 5])).toBe(print([0, 5]));
  });
  it('refuses what a state may not hold', () => {
    for (const wrong of [undefined, true, () => 1, Symbol('x'), 5n])
      expect(() => print({ a: [wrong] })).toThrow(/may not hold/);
  });
  it('has no two alike among a hundred thousand neighbouring numbers and texts', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 50_000; i++) {
      const number = openLanes();
      mixNumber(number, i);
      const text = openLanes();
      mixText(text, `seed-${i}`);
      seen.add(hex(number)).add(hex(text));
    }
    expect(seen.size).toBe(100_000);
  });
});

describe('the content hash', () => {
  it('is sixteen hex digits and moves with any value of the content', () => {
    expect(engine.content).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf(engine.catalogue)).toBe(engine.content);
    const parameters = engine.catalogue.parameters;
    const moved = {
      ...parameters,
      river_sd: { ...parameters.river_sd!, value: parameters.river_sd!.value + 1e-9 },
    };
    expect(hashOf({ ...engine.catalogue, parameters: moved })).not.toBe(engine.content);
  });
});
