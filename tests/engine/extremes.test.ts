// A teacher's parameters or a hostile file's: any number is refused as bad input or plays with plain numbers, and nothing hangs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { beforeAll, expect, it } from 'vitest';
import { engine } from '../helpers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const EXTREMES = [0, -1, 1e6, -1e15, 1e15, 5e-324];
const DAYS = 32;
let bare: vm.Context;

beforeAll(() => {
  execFileSync(process.execPath, ['.setup/engine.mjs'], { cwd: root, stdio: 'pipe' });
  bare = vm.createContext(Object.create(null) as object);
  const code = readFileSync(path.join(root, '.build/engine', `rules-${engine.rules}.js`), 'utf8');
  vm.runInContext(
    `${code};
    const built = SurplusEngine.engine ?? SurplusEngine;
    function tryOut(id, value) {
      const spec = built.spec('pakistan-2025', 'extreme', 'central', { [id]: value });
      const world = spec.bad ? spec : built.open(spec);
      if (world.bad) return typeof world.at === 'string' && typeof world.found === 'string' ? 'fine' : 'bad input without words';
      const state = built.advance(world, built.begin(world), [], ${DAYS});
      // what is no finite number prints as null, and a state holds no null
      return JSON.stringify(state).includes('null') ? 'holds a broken number' : 'fine';
    }`,
    bare,
  );
}, 60_000);

/** Runs in the bare context, which a clock may stop: an endless loop is a finding, not the end of the tests. */
function outcome(id: string, value: number): string {
  try {
    return vm.runInContext(`tryOut(${JSON.stringify(id)}, ${value})`, bare, { timeout: 2000 }) as string;
  } catch (fault) {
    return `throws: ${fault instanceof Error ? fault.message : String(fault)}`;
  }
}

it('every parameter at its extremes is bad input or plays', () => {
  const wrong: string[] = [];
  for (const id of Object.keys(engine.catalogue.parameters)) {
    for (const value of EXTREMES) {
      const came = outcome(id, value);
      if (came !== 'fine') wrong.push(`${id} = ${value} ${came}`);
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);
