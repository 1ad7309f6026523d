// Builds core and content into one self-contained file per rules version: .build/engine/rules-N.js, a plain script
// that defines SurplusEngine. It needs no page, no module loader and no host: any JavaScript engine can run it.
// `--keep` lays it into assets/engines as well, as a former engine: done once, on the last commit of its rules (docs/decisions/015).
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { engineModule } from './engine-file.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { digits, script: code, code: kept } = await engineModule(root);

// The file says itself which rules it is: run it without any global but the language's own, and look.
const sandbox = vm.createContext(Object.create(null));
const rules = vm.runInContext(
  `${code}\n;[SurplusEngine, ...Object.values(SurplusEngine)].map((value) => value?.rules).find(Number.isInteger)`,
  sandbox,
);
if (!Number.isInteger(rules)) {
  console.error('src/engine/current.ts must export a value with an integer `rules`.');
  process.exit(1);
}
const file = path.join(root, '.build/engine', `rules-${rules}.js`);
mkdirSync(path.dirname(file), { recursive: true });
// whole or not at all: another process may be reading it
writeFileSync(`${file}.${process.pid}`, code);
renameSync(`${file}.${process.pid}`, file);
console.log(`${path.relative(root, file)} ${(code.length / 1024).toFixed(0)} kB`);

if (process.argv.includes('--keep')) {
  const there = readdirSync(path.join(root, 'assets/engines')).find((one) => one.startsWith(`${rules}-`));
  if (there !== undefined) {
    console.error(
      `Rules ${rules} are kept already, as assets/engines/${there}: a kept engine is never written again.`,
    );
    process.exit(1);
  }
  const name = `assets/engines/${rules}-${digits}.js`;
  writeFileSync(path.join(root, name), kept);
  console.log(`${name} ${(kept.length / 1024).toFixed(0)} kB
Still to do: a loader in src/engine/index.ts, a row in assets/engines/README.md, its sha256 in tests/engine/former.test.ts,
golden runs in tests/replays/former/${rules} and links beside them (tests/replays/make-links.ts), and then the next number in src/engine/current.ts.`);
}
