// The engine as players get it: built into one plain script, instead of the sources. It plays twice as fast as they do under tsx.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import vm from 'node:vm';
import type { Engine } from '../core/types.ts';
import { FORMER_RULES } from '../engine/index.ts';
import { readText } from './io.ts';

const root = path.dirname(path.dirname(import.meta.dirname));
/** Environment variable by which a process hands the script it has built to those it starts. */
const HANDED = 'SURPLUS_ENGINE_SCRIPT';
/** Ten-year plays that building is worth. */
const MANY = 200;
let script = process.env[HANDED] || undefined;

/** Builds the script of these rules (two seconds) and takes the engine that it defines. */
export function builtEngine(rules: number): Engine {
  execFileSync(process.execPath, [path.join(root, '.setup/engine.mjs')], { cwd: root, stdio: 'pipe' });
  script = path.join(root, '.build/engine', `rules-${rules}.js`);
  return engineOf(script);
}

/** The engine to play so many ten-year runs with: the built script where there are many, and in processes that were handed one. Former engines are scripts already. */
export function engineFor(plays: number, engine: Engine): Engine {
  if (FORMER_RULES.includes(engine.rules)) return engine;
  if (script !== undefined) return engineOf(script);
  return plays < MANY ? engine : builtEngine(engine.rules);
}

/** The environment of a process that plays a part: with the script, where one was built. */
export function handedOn(): NodeJS.ProcessEnv {
  return script === undefined ? process.env : { ...process.env, [HANDED]: script };
}

function engineOf(file: string): Engine {
  return vm.runInThisContext(`(() => { ${readText(file)}\nreturn SurplusEngine.engine; })()`) as Engine;
}
