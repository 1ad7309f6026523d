// A teacher's parameters or a hostile file's: any number is refused as bad input or plays with plain numbers, and nothing hangs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { engine } from '../helpers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const EXTREMES = [0, -1, 1e15, 5e-324];
const DAYS = 32;

beforeAll(() => {
  execFileSync(process.execPath, ['.setup/engine.mjs'], { cwd: root, stdio: 'pipe' });
  const code = readFileSync(path.join(root, '.build/engine', `rules-${engine.rules}.js`), 'utf8');
  vm.runInThisContext(`globalThis.tryOut = (() => {
    ${code};
    const built = SurplusEngine.engine ?? SurplusEngine;
    return (id, value) => {
      const spec = built.spec('pakistan-2025', 'a', 'mixed', { [id]: value });
      if (spec.bad) return spec.at.includes(id) ? spec.expected : 'is bad input that does not say where';
      const world = built.open(spec);
      const state = built.advance(world, built.begin(world), [], ${DAYS});
      // what is no finite number prints as null, and a state holds no null
      return JSON.stringify(state).includes('null') ? 'holds a broken number' : 'fine';
    };
  })()`);
}, 60_000);
afterAll(() => {
  vm.runInThisContext('delete globalThis.tryOut');
});

/** Runs under a clock that may stop it: an endless loop is a finding, not the end of the tests. */
function outcome(id: string, value: number): string {
  try {
    return vm.runInThisContext(`tryOut(${JSON.stringify(id)}, ${value})`, { timeout: 20_000 }) as string;
  } catch (fault) {
    return `throws: ${fault instanceof Error ? fault.message : String(fault)}`;
  }
}

it('every parameter is bad input or plays: far out, near nought, and at both ends of what may be laid over', () => {
  const wrong: string[] = [];
  let refused = 0;
  for (const [id, { value }] of Object.entries(engine.catalogue.parameters)) {
    const tries = [...EXTREMES, value / 10, value * 10];
    for (let i = 0; i < tries.length; i++) {
      const came = outcome(id, tries[i]!);
      const ends = /^a number from (\S+) to (\S+)$/.exec(came);
      if (ends) {
        refused++;
        // the bounds that it names are tried too, once each
        for (const end of [Number(ends[1]), Number(ends[2])]) if (!tries.includes(end)) tries.push(end);
      } else if (came !== 'fine') wrong.push(`${id} = ${tries[i]} ${came}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(100);
}, 240_000);
