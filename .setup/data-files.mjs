// Ships tables as data: as a Vite plugin it takes the plain values (texts, numbers, lists, objects of them) out of the modules named below and puts them into one
// JSON file a group, `assets/HASH.json`, which the group's code fetches before it runs (docs/decisions/021-words-as-data.md). JSON is read several
// times faster than code. Sources, tests, terminal and `npm run dev` know nothing of it.
import { deepStrictEqual } from 'node:assert';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { parseAst, transformWithOxc } from 'vite';

/** Words that the first screens need at once (src/text/front.ts): code, so that nothing is fetched for them. */
const FRONT = ['bad', 'hud', 'screens', 'screens-desks', 'title', 'units'].map(
  (name) => `src/text/en/${name}.ts`,
);
/** Groups, each fetched where its code is: the first whose folder holds a module has it. */
const GROUPS = [
  { name: 'codex', folders: ['src/text/en/codex'] },
  { name: 'english', folders: ['src/text/en'] },
  { name: 'russian', folders: ['src/text/ru'] },
  { name: 'urdu', folders: ['src/text/ur'] },
  { name: 'map', folders: ['assets/maps'] },
  { name: 'plates', folders: ['assets/plates'] },
];
const VIRTUAL = '\0surplus-data:';
const FETCHED = '$surplusData';
const asked = /(?:\/\* @__PURE__ \*\/ )?\$surplusData\(("[^"]+"|'[^']+')\)/g;
/** Shorter than this is left where it stands: a reference is as long. Characters of JSON. */
const LEAST = 24;

/** The value of an expression that is plain data, or undefined. @param {any} node @returns {unknown} */
function plain(node) {
  if (node.type === 'Literal')
    return typeof node.value === 'string' || typeof node.value === 'number' || typeof node.value === 'boolean'
      ? node.value
      : undefined;
  if (node.type === 'TemplateLiteral')
    return node.expressions.length === 0 ? node.quasis[0].value.cooked : undefined;
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const value = plain(node.argument);
    return typeof value === 'number' && value !== 0 ? -value : undefined;
  }
  if (node.type === 'ArrayExpression') {
    const values = node.elements.map((/** @type {any} */ one) => (one === null ? undefined : plain(one)));
    return values.includes(undefined) ? undefined : values;
  }
  if (node.type !== 'ObjectExpression') return undefined;
  const pairs = node.properties.map(pairOf);
  return pairs.includes(undefined) ? undefined : Object.fromEntries(pairs);
}

/** A property as name and value, if it is plain data. @param {any} node @returns {[string, unknown] | undefined} */
function pairOf(node) {
  if (node.type !== 'Property' || node.computed || node.kind !== 'init' || node.method) return undefined;
  const name = node.key.type === 'Identifier' ? node.key.name : String(node.key.value);
  const value = name === '__proto__' ? undefined : plain(node.value);
  return value === undefined ? undefined : [name, value];
}

/**
 * The code of a module with its data put down in `table` and references in their place. What a function makes stays: it is made anew at each call.
 * @param {string} code @param {unknown[]} table @param {string} from the module that gives the table
 */
export function takeData(code, table, from) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const cuts = [];
  /** @param {unknown} value */
  const put = (value) => `$data[${table.push(value) - 1}]`;
  /** @param {any[]} run of neighbouring properties */
  const cutRun = (run) => {
    if (run.length === 0) return;
    const value = Object.fromEntries(run.map((one) => one.pair));
    if (JSON.stringify(value).length < LEAST) return;
    cuts.push({ start: run[0].node.start, end: run.at(-1).node.end, text: `...${put(value)}` });
  };
  /** @param {any} node */
  const walk = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(walk);
    if (/Function/.test(node.type) || /^(Import|ExportAll)/.test(node.type)) return;
    if (node.type === 'ObjectExpression' || node.type === 'ArrayExpression') {
      const value = plain(node);
      if (value !== undefined) {
        if (JSON.stringify(value).length >= LEAST)
          cuts.push({ start: node.start, end: node.end, text: put(value) });
        return;
      }
    }
    if (node.type === 'ObjectExpression') {
      /** @type {any[]} */
      let run = [];
      for (const one of node.properties) {
        const pair = pairOf(one);
        if (pair !== undefined) run.push({ node: one, pair });
        else {
          cutRun(run);
          run = [];
          walk(one);
        }
      }
      cutRun(run);
      return;
    }
    for (const key of Object.keys(node)) if (key !== 'type') walk(node[key]);
  };
  walk(parseAst(code));
  if (cuts.length === 0) return code;
  let made = '';
  let at = 0;
  for (const { start, end, text } of cuts.sort((a, b) => a.start - b.start)) {
    made += code.slice(at, start) + text;
    at = end;
  }
  return `import $data from ${JSON.stringify(from)};\n${made}${code.slice(at)}`;
}

/** Modules of a group, in a fixed order. @param {string} root @param {readonly string[]} folders */
function filesOf(root, folders) {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|json)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
      .sort(),
  );
}

/** A table as a file named by what is in it. @param {unknown} table */
function fileOf(table) {
  const source = JSON.stringify(table);
  // what JSON does not know (undefined, −0, functions, classes) is no data
  deepStrictEqual(JSON.parse(source), table);
  return { source, file: `${createHash('sha256').update(source).digest('hex').slice(0, 8)}.json` };
}

const CONTENT = 'src/content/index.ts';
/** Values that content gives, as a data file, and a module that gives them again. @param {string} root @param {readonly string[]} names @param {string} from the module that gives the data */
export async function contentData(root, names, from) {
  const built = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from './${CONTENT}';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  const code = Buffer.from(built.outputFiles[0]?.contents ?? []).toString('base64');
  /** @type {Record<string, unknown>} */
  const all = { ...(await import(`data:text/javascript;base64,${code}`)) };
  const table = Object.fromEntries(names.map((name) => [name, all[name]]));
  const module = names.map((name) => `export const ${name} = $data.${name};`).join('\n');
  return {
    ...fileOf(table),
    path: path.join(root, CONTENT),
    module: `import $data from ${JSON.stringify(from)};\n${module}`,
  };
}

/** A module of the name `from`, whose value is an expression that is put in place later. @param {string} expression */
export const given = (expression) => ({
  code: `export default ${expression};`,
  moduleType: /** @type {const} */ ('js'),
  moduleSideEffects: false,
});

/** The expression that fetches a data file which lies beside the script; a name in a value is left to the browser. @param {string} name quoted */
export const fetched = (name) =>
  `await fetch(new URL(${name}, import.meta.url)).then((got) => got.ok ? got.json() : Promise.reject(new Error(got.status + ' ' + got.url)))`;

/** @param {string} root */
async function groupsOf(root) {
  /** @type {Map<string, string>} */
  const codes = new Map();
  /** @type {Map<string, { file: string, source: string }>} files by group */
  const files = new Map();
  const met = new Set(FRONT);
  for (const { name, folders } of GROUPS) {
    /** @type {unknown[]} */
    const table = [];
    for (const file of filesOf(root, folders)) {
      if (met.has(file)) continue;
      met.add(file);
      const text = readFileSync(path.join(root, file), 'utf8');
      const code = file.endsWith('.json')
        ? `export default ${text}`
        : (await transformWithOxc(text, file, { sourcemap: false })).code;
      codes.set(file, takeData(code, table, VIRTUAL + name));
    }
    files.set(name, fileOf(table));
  }
  const content = await contentData(root, ['CODEX'], `${VIRTUAL}content`);
  codes.set(CONTENT, content.module);
  files.set('content', content);
  return { codes, files };
}

/** @returns {import('vite').Plugin} */
export function dataFiles() {
  let root = '';
  /** @type {ReturnType<typeof groupsOf> | undefined} */
  let made;
  return {
    name: 'data-files',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
    },
    buildStart() {
      made = groupsOf(root);
    },
    resolveId: (id) => (id.startsWith(VIRTUAL) ? id : null),
    async load(id) {
      const groups = await made;
      if (groups === undefined) return null;
      if (id.startsWith(VIRTUAL)) {
        const found = groups.files.get(id.slice(VIRTUAL.length));
        if (found === undefined) throw new Error(`No data of the name ${id}.`);
        this.emitFile({ type: 'asset', fileName: `assets/${found.file}`, source: found.source });
        // put in place when chunks are cut: a bundler that knows of a module that waits cuts them smaller
        return given(`/* @__PURE__ */ ${FETCHED}('./${found.file}')`);
      }
      const name = path.relative(root, id).replaceAll(path.sep, '/');
      const code = groups.codes.get(name);
      return code === undefined ? null : { code, moduleType: 'js' };
    },
    // a file that does not come fails the chunk, as a script that does not come
    renderChunk(code) {
      const settled = code.replaceAll(asked, (_, file) => fetched(file));
      if (settled.includes(FETCHED)) throw new Error('A data file is asked for in a way that is not known.');
      return settled === code ? null : { code: settled, map: null };
    },
  };
}
