// What is laid over the parameters: never luck, nothing where it equals the content, bad input where it is no number of the content; and parameters that no short run shows are read.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { CommandLog } from '../../src/core/types.ts';
import { engine, good, worldOf, worldPrint } from '../helpers.ts';
import { OFFICE_IDS } from './office-ids.ts';
import { busyLog } from './orders.ts';

const LOG: CommandLog = busyLog(200);

it('those of the office that sixteen months cannot show are read by the core', () => {
  const folder = new URL('../../src/', import.meta.url);
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^core\/(systems|figures)\/.*\.ts$|^content\/mandates\.ts$/.test(file))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  expect(OFFICE_IDS.filter((id) => !new RegExp(`\\b${id}\\b`).test(code))).toEqual([]);
});

it('no parameter changes the luck', () => {
  const keys = [...worldOf({ seed: 'perturb' }).luck.keys];
  for (const id of Object.keys(engine.catalogue.parameters)) {
    const { value, unit } = engine.catalogue.parameters[id]!;
    const other = unit === 'year' ? value + 1 : value * 0.5;
    expect([...worldOf({ seed: 'perturb', parameters: { [id]: other } }).luck.keys]).toEqual(keys);
  }
}, 120_000);

it('an overlay equal to the content’s own value changes nothing of the world', () => {
  const same = Object.fromEntries(
    Object.entries(engine.catalogue.parameters).map(([id, parameter]) => [id, parameter.value]),
  );
  const [plain, laid] = [worldOf({ seed: 's' }), worldOf({ seed: 's', parameters: same })];
  const [left, right] = [laid, plain].map((world) => engine.advance(world, engine.begin(world), LOG, 200));
  expect(worldPrint(left!)).toBe(worldPrint(right!));
  // but the run file says that something was laid over, and that counts
  expect(engine.fingerprint(left!)).not.toBe(engine.fingerprint(right!));
});

it('an overlay that is no number of the content is bad input', () => {
  const codes = [
    { gravity: 9.8 },
    { __proto__: 1 },
    { constructor: 1 },
    { river_sd: Number.NaN },
    { river_sd: Infinity },
    { river_sd: 1e16 },
  ].map(
    (parameters) =>
      (
        engine.spec('pakistan-2025', 's', 'mixed', parameters as unknown as Record<string, number>) as {
          code?: string;
        }
      ).code,
  );
  // an object literal's __proto__ sets the prototype and adds no key: that overlay is empty
  expect(codes).toEqual([
    'unknown-parameter',
    undefined,
    'unknown-parameter',
    'bad-number',
    'bad-number',
    'bad-number',
  ]);
  const own = JSON.parse('{"__proto__": 1}') as Record<string, number>;
  expect(engine.spec('pakistan-2025', 's', 'mixed', own)).toMatchObject({
    bad: true,
    code: 'unknown-parameter',
  });
});

it('a spec of another seed, family or scenario is another run', () => {
  const run = (spec: ReturnType<typeof engine.spec>): string => {
    const world = good(engine.open(good(spec)));
    return engine.fingerprint(engine.advance(world, engine.begin(world), [], 1));
  };
  const all = [
    run(engine.spec('pakistan-2025', 'a', 'mixed')),
    run(engine.spec('pakistan-2025', 'b', 'mixed')),
    run(engine.spec('pakistan-2025', 'a', 'central')),
    run(engine.spec('two-lines', 'a', 'mixed')),
  ];
  expect(new Set(all).size).toBe(4);
});
