// Writes the service worker of a built site: the code of src/offline with the list of all files, each with its hash. As a Vite plugin it does so when
// everything else lies in dist/. SURPLUS_OFFLINE=off writes the one that takes service workers away again.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const NAME = 'sw.js';
/** The list that it takes a version in by; beside it, so that nothing but its hash is sent as script. */
const LIST = 'files.json';

/** All files below a folder but the worker and its list, in a fixed order. @param {string} folder */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((name) => name !== NAME && name !== LIST)
    .sort();
}

/** @param {string} folder of the built site @param {boolean} [off] */
export async function writeServiceWorker(folder, off = false) {
  const files = filesOf(folder).map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('base64'),
  ]);
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const first = /<script type="module"[^>]* src="\.\/assets\/([0-9a-f]+)\.js"/.exec(html)?.[1];
  if (first === undefined) throw new Error('index.html must begin with one script of assets/.');
  const list = JSON.stringify(files);
  const hash = createHash('sha256').update(list).digest();
  const version = hash.toString('hex').slice(0, 16);
  const made = await build({
    entryPoints: [path.join(root, 'src/offline', off ? 'off.ts' : 'index.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    define: { SURPLUS: JSON.stringify({ version, build: first, list: [LIST, hash.toString('base64')] }) },
  });
  const [script] = made.outputFiles;
  if (script === undefined) throw new Error('src/offline must build to one file.');
  writeFileSync(path.join(folder, LIST), list);
  writeFileSync(path.join(folder, NAME), script.contents);
}

/** @returns {import('vite').Plugin} */
export function offline() {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => {
      folder = path.resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: () => writeServiceWorker(folder, process.env.SURPLUS_OFFLINE === 'off'),
    },
  };
}
