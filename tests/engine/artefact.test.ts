// The engine built into one plain script plays as the source does, in a bare context without any global but the language's own; and so does the
// one that is shipped, whose content is a data file.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedEngine } from '../../.setup/engine-file.mjs';
import { FORMER_RULES, loadEngine, loadEngineFor } from '../../src/engine/index.ts';
import { engine, good } from '../helpers.ts';
import { CORPUS } from '../replays/make.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['two-lines.json', 'sceptic-trader.json'];
let bare: vm.Context;
let code: string;
/** by how the engine comes */
const contexts = new Map<string, vm.Context>();
const WAYS = ['kept', 'shipped'] as const;

beforeAll(async () => {
  execFileSync(process.execPath, ['.setup/engine.mjs'], { cwd: root, stdio: 'pipe' });
  code = readFileSync(path.join(root, '.build/engine', `rules-${engine.rules}.js`), 'utf8');
  bare = vm.createContext(Object.create(null) as object);
  vm.runInContext(`${code};\nconst built = SurplusEngine.engine ?? SurplusEngine;`, bare);
  const { script, content } = await shippedEngine(root);
  const shipped = vm.createContext(Object.create(null) as object);
  vm.runInContext(
    `const $content = JSON.parse(${JSON.stringify(content.source)});\n${script};\nconst built = SurplusEngine.engine;`,
    shipped,
  );
  contexts.set('kept', bare).set('shipped', shipped);
}, 60_000);

describe('the artefact', () => {
  it('is one script that imports nothing and asks for nothing outside', () => {
    expect(code).not.toMatch(/\b(?:import|require)\s*\(|\bimport\s+[\w{*]/);
    expect(code).not.toMatch(/\b(?:Date|setTimeout|fetch|document|process|performance)\b\s*[.(]/);
    expect(code).not.toMatch(/\bMath\.(?:exp|log|pow|sin|cos|tan|random|hypot|cbrt)\b/);
  });
  it.each(WAYS)('as it is %s is of the same rules and content as the source', (way) => {
    expect(vm.runInContext('[built.rules, built.content].join()', contexts.get(way) as vm.Context)).toBe(
      [engine.rules, engine.content].join(),
    );
  });
  it.each(WAYS.flatMap((way) => files.map((file) => [way, file] as const)))(
    'as it is %s plays %s to the same fingerprint as the source',
    (way, file) => {
      const text = readFileSync(path.join(CORPUS, file), 'utf8');
      const source = good(engine.play(good(engine.parse(text))));
      const played = vm.runInContext(
        `(() => {
      const run = built.parse(${JSON.stringify(text)});
      const played = built.play(run);
      return JSON.stringify([played.fingerprint, played.divergence, built.serialise(run)]);
    })()`,
        contexts.get(way) as vm.Context,
      ) as string;
      expect(JSON.parse(played)).toEqual([source.fingerprint, null, text]);
    },
  );
  it('works where Math has lost the functions that differ between engines', () => {
    const poor = vm.createContext(Object.create(null) as object);
    vm.runInContext(
      'for (const name of ["exp","log","log2","log10","pow","sin","cos","tan","hypot","cbrt","random","expm1","log1p"]) Math[name] = () => { throw new Error(name); }; Date = undefined;',
      poor,
    );
    const print = vm.runInContext(
      `${code};\n(() => {
      const engine = SurplusEngine.engine ?? SurplusEngine;
      const world = engine.open(engine.spec('pakistan-2025', 'poor', 'mixed'));
      return engine.fingerprint(engine.advance(world, engine.begin(world), [], 400));
    })()`,
      poor,
    ) as string;
    const world = good(engine.open(good(engine.spec('pakistan-2025', 'poor', 'mixed'))));
    expect(print).toBe(engine.fingerprint(engine.advance(world, engine.begin(world), [], 400)));
  });
});

describe('the door to engines', () => {
  it('loads each of the rules there are, the newest by default', async () => {
    const newest = (await loadEngine()).rules;
    for (const rules of [...FORMER_RULES, newest]) expect(good(await loadEngineFor(rules)).rules).toBe(rules);
  });
  it('says by value that rules do not exist', async () => {
    for (const rules of [0, 999, -1, Number.NaN])
      expect(await loadEngineFor(rules)).toMatchObject({ bad: true, code: 'other-rules', at: 'rules' });
  });
});
