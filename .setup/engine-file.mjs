// Builds core and content into one file of their own. As a Vite plugin it gives `assets/HASH.js`, which page and workers share: it is sent once, stands
// apart from a page that may change around it, and runs inside one function, where engines run it 8 % faster than at the top of a module (docs/PERFORMANCE.md).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const asked = /\bimport\('\.\/current\.ts'\)/g;
/** a former engine: shipped as it lies in the folder, to the byte */
const former = /\bimport\('\.\.\/\.\.\/(assets\/engines\/\d+-([0-9a-f]{8})\.js)'\)/g;
const LICENCES = 'licences.md';

/**
 * A module as a plain script that defines one name, and the licences of packages within.
 * @param {string} root of the project @param {string} entry @param {string} name
 */
export async function plainScript(root, entry, name) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      license: { fileName: LICENCES },
      lib: { entry: path.join(root, entry), formats: ['iife'], name },
    },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = output.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const licences = output.find((one) => one.type === 'asset' && one.fileName === LICENCES);
  if (code.length !== 1 || licences?.type !== 'asset')
    throw new Error(`${entry} must build to one file with a list of licences.`);
  return { code: code.join(''), licences: String(licences.source) };
}

/** The engine as a plain script that defines `SurplusEngine`. @param {string} root */
export const engineScript = (root) => plainScript(root, 'src/engine/current.ts', 'SurplusEngine');

/** @type {Promise<{ digits: string, script: string, code: string, licences: string }> | undefined} */
let made;
/** The engine as a plain script, as a module as it is shipped and kept, and the eight digits that name it. @param {string} root */
export async function engineModule(root) {
  const { code: script, licences } = await engineScript(root);
  const code = `${script}\nexport const { rules, engine, engineOf } = SurplusEngine;\n`;
  return { digits: createHash('sha256').update(code).digest('hex').slice(0, 8), script, code, licences };
}

/** For the page and again for its workers, which are built apart from it: both ask for the same file. @returns {import('vite').Plugin} */
export function engineFile() {
  let root = '';
  return {
    name: 'engine-file',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
    },
    transform: {
      filter: { id: /[\\/]src[\\/]engine[\\/]index\.ts$/ },
      async handler(code) {
        made ??= engineModule(root);
        const { digits, code: source } = await made;
        const name = `${digits}.js`;
        if (code.search(asked) < 0)
          throw new Error("src/engine/index.ts must load the engine by import('./current.ts').");
        this.emitFile({ type: 'asset', fileName: `assets/${name}`, source });
        // a name in a value is left to the browser, which looks beside the chunk that asks
        let here = `const ENGINE_FILE = './${name}';\n`;
        const present = code.replaceAll(asked, 'import(/* @vite-ignore */ ENGINE_FILE)');
        const all = present.replaceAll(former, (_, file, hash) => {
          this.emitFile({
            type: 'asset',
            fileName: `assets/${hash}.js`,
            source: readFileSync(path.join(root, file)),
          });
          here += `const FORMER_${hash} = './${hash}.js';\n`;
          return `import(/* @vite-ignore */ FORMER_${hash})`;
        });
        // a path that the pattern misses would be built in, and no longer be the file that it was
        if (/import\(\s*['"][^'"]*assets\/engines/.test(all))
          throw new Error(
            "src/engine/index.ts must load former engines by import('../../assets/engines/RULES-HASH.js').",
          );
        return { code: here + all, map: null };
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle[LICENCES];
        const own = await made;
        if (page?.type === 'asset' && own !== undefined)
          page.source = `${String(page.source).trimEnd()}\n\n${own.licences.replace(/^# .*\n+(?:[^#].*\n+)?/, '')}`;
      },
    },
  };
}
