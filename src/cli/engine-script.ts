// The engine as players get it: built into one plain script, instead of the sources.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import vm from 'node:vm';
import type { Engine } from '../core/types.ts';
import { readText } from './io.ts';

const root = path.dirname(path.dirname(import.meta.dirname));

/** Builds the script of these rules (two seconds) and takes the engine that it defines. */
export function builtEngine(rules: number): Engine {
  execFileSync(process.execPath, [path.join(root, '.setup/engine.mjs')], { cwd: root, stdio: 'pipe' });
  const script = readText(path.join(root, '.build/engine', `rules-${rules}.js`));
  return vm.runInThisContext(`(() => { ${script}\nreturn SurplusEngine.engine; })()`) as Engine;
}
