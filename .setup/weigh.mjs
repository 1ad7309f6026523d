// What a player downloads as script: `node .setup/weigh.mjs` prints the parts of the built site, and a browser test holds their sum. As a Vite plugin it
// notes beside the build (.build/parts.json) which modules each script is made of, since shipped names say nothing.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const notes = path.join(root, '.build/parts.json');

/** For the page and again for its workers. @returns {import('vite').Plugin} */
export function parts() {
  return {
    name: 'parts',
    apply: 'build',
    generateBundle(_, bundle) {
      /** @type {Record<string, [string, number][]>} */
      const found = existsSync(notes) ? JSON.parse(readFileSync(notes, 'utf8')) : {};
      for (const one of Object.values(bundle))
        if (one.type === 'chunk')
          found[path.basename(one.fileName)] = Object.entries(one.modules).map(([id, { renderedLength }]) => [
            path.relative(root, id.replace('\0', '')).replaceAll(path.sep, '/'),
            renderedLength,
          ]);
      mkdirSync(path.dirname(notes), { recursive: true });
      writeFileSync(notes, JSON.stringify(found));
    },
  };
}

/** Of other languages alone: their words, their faces and the marking of what is left in English. */
const foreign = /^(surplus-data:|src\/(text\/(ru|ur)\/|ui\/(styles\/(urdu|russian)|foreign)\.))/;
/** The folder that most of a script comes from. @param {[string, number][]} modules */
function nameOf(modules) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const [file, size] of modules) {
    const folder =
      /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ??
      /^[^/]+\/[^/]+(\/(?!\w+\.)[^/]+)?/.exec(file)?.[0] ??
      file;
    sizes.set(folder, (sizes.get(folder) ?? 0) + size);
  }
  const ranked = [...sizes].sort((a, b) => b[1] - a[1]).map(([folder]) => folder);
  return ranked.slice(0, 3).join(', ');
}

/**
 * Scripts that an English player may come to fetch, largest first: pages, workers, the present engine, the service worker; not former engines, not other languages.
 * @param {string} [dist] the built site
 */
export function weigh(dist = path.join(root, 'dist')) {
  /** @type {Record<string, [string, number][]>} */
  const made = JSON.parse(readFileSync(notes, 'utf8'));
  const former = readdirSync(path.join(root, 'assets/engines')).map((name) => name.replace(/^\d+-/, ''));
  const rows = readdirSync(path.join(dist, 'assets'))
    .filter((name) => name.endsWith('.js') && !former.includes(name))
    .map((name) => ({ file: `assets/${name}`, modules: made[name] ?? [] }))
    .filter(
      ({ modules }) =>
        modules.length === 0 || !modules.every(([file, size]) => size === 0 || foreign.test(file)),
    );
  const all = [
    ...rows,
    { file: 'sw.js', modules: /** @type {[string, number][]} */ ([['src/offline/index.ts', 1]]) },
  ];
  const weighed = all.map(({ file, modules }) => ({
    file,
    what: modules.length === 0 ? 'the engine' : nameOf(modules),
    bytes: gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length,
  }));
  return weighed.sort((a, b) => b.bytes - a.bytes);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = weigh();
  for (const { file, what, bytes } of rows)
    console.log(`${String(bytes).padStart(7)}  ${file.padEnd(18)}  ${what}`);
  console.log(`${String(rows.reduce((sum, { bytes }) => sum + bytes, 0)).padStart(7)}  in all`);
}
