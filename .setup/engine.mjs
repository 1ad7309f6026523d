// Builds core and content into one self-contained file per rules version: .build/engine/rules-N.js, a plain script
// that defines SurplusEngine. It needs no page, no module loader and no host: any JavaScript engine can run it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    target: 'es2022',
    write: false,
    lib: { entry: path.join(root, 'src/engine/current.ts'), formats: ['iife'], name: 'SurplusEngine' },
  },
});
const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');

// The file says itself which rules it is: run it without any global but the language's own, and look.
const sandbox = vm.createContext(Object.create(null));
const rules = vm.runInContext(
  `${code}\n;[SurplusEngine, ...Object.values(SurplusEngine)].map((value) => value?.rules).find(Number.isInteger)`,
  sandbox,
);
if (chunks.length !== 1 || !Number.isInteger(rules)) {
  console.error('src/engine/current.ts must build to one file and export a value with an integer `rules`.');
  process.exit(1);
}
const file = path.join(root, '.build/engine', `rules-${rules}.js`);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, code);
console.log(`${path.relative(root, file)} ${(code.length / 1024).toFixed(0)} kB`);
