// Faults put into the core, one at a time, to see whether the golden runs notice: `node .setup/mutants.mjs [N, 200] [SEED, 1]`; `--posts` drops each
// call that books money, coins or energy instead, one after another.
// A mutant turns an operator or a condition, moves a number by one, or drops a call in src/core/systems or the kernel. It is killed when a golden
// run comes out otherwise, tells or explains its days otherwise, throws, or does not end, or when an invariant breaks in campaigns at random. Those that live are listed with their place: each is a
// test that is missing, or a change that changes nothing.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build, parseSync } from 'vite';
import { plainScript } from './engine-file.mjs';

/** @typedef {{ from: number, to: number, text: string, what: string, posts?: boolean, module: string }} Mutant a stretch of the script and what stands there instead; whether it drops a posting */
/** @typedef {{ tried: number, lived: string[] }} Told */

const root = fileURLToPath(new URL('..', import.meta.url));
/** What an operator becomes. @type {Readonly<Record<string, string>>} */
const OTHER = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+=': '-=',
  '-=': '+=',
};
/** Calls that book. */
const POSTS = new Set(['post', 'postAt', 'bookFund', 'moveInvestors', 'moveGoodwill']);
/** A mutant that plays longer than this at one run does not end, ms: far more than any takes, on a busy machine too. */
const PATIENCE = 300_000;

/**
 * So many mutants drawn from a seed, or every one that drops a posting.
 * @param {number | 'posts'} count @param {number} seed @param {(line: string) => void} [tell] @returns {Promise<Told>}
 */
export async function mutants(count, seed, tell = () => undefined) {
  const code = await readable();
  const texts = readdirSync(path.join(root, 'tests/replays/corpus'))
    .sort()
    .map((name) => readFileSync(path.join(root, 'tests/replays/corpus', name), 'utf8'))
    // the short ones first: most mutants are found out there
    .sort((a, b) => JSON.parse(a).days - JSON.parse(b).days);
  const { code: random } = await plainScript(root, 'src/lab/fuzz.ts', 'SurplusFuzz');
  // no run: campaigns at random
  texts.push('');
  const sound = told(code, random, texts);
  if (sound.length < texts.length || sound.some((one) => !one.startsWith('holds')))
    throw new Error('A golden run does not hold without a mutant.');
  const all = mutantsOf(code);
  /** @type {string[]} */
  const lived = [];
  const chosen = count === 'posts' ? all.filter(({ posts }) => posts) : drawn(all, count, seed);
  for (const one of chosen) {
    const other = told(code.slice(0, one.from) + one.text + code.slice(one.to), random, texts, sound);
    if (other.length < texts.length) continue;
    const line = code.slice(0, one.from).split('\n').length - 1;
    lived.push(`${one.module}: ${one.what} in ${code.split('\n')[line]?.trim().slice(0, 140)}`);
    tell(/** @type {string} */ (lived.at(-1)));
  }
  return { tried: chosen.length, lived };
}

/** @template T @param {readonly T[]} all @param {number} count @param {number} seed @returns {T[]} */
function drawn(all, count, seed) {
  let state = seed >>> 0;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return /** @type {T} */ (all[Math.floor((state / 2 ** 32) * all.length)]);
  });
}

/** The engine as one script whose modules can be told apart. */
async function readable() {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      lib: { entry: path.join(root, 'src/engine/current.ts'), formats: ['iife'], name: 'SurplusEngine' },
    },
  });
  const chunks = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk');
  return chunks.map((one) => one.code).join('');
}

/** What runs say, until one says something else than it should. @param {string} code @param {string} random @param {readonly string[]} texts @param {readonly string[]} [sound] @returns {string[]} */
function told(code, random, texts, sound) {
  const context = vm.createContext(Object.create(null));
  /** @type {string[]} */
  const found = [];
  try {
    vm.runInContext(code + random, context, { timeout: PATIENCE });
    for (const text of texts) {
      context.text = text;
      const one = String(vm.runInContext(PLAY, context, { timeout: PATIENCE }));
      if (sound !== undefined && one !== sound[found.length]) return found;
      found.push(one);
    }
  } catch {
    // it throws or does not end: what it has said until then is all
  }
  return found;
}
/** Whether a run comes out as its file says, what it tells on the way, how each figure of its last day is explained, and what does not hold. */
const PLAY = `(function () {
  var engine = SurplusEngine.engine;
  if (text === '') {
    for (var i = 0; i < 12; i++)
      if (SurplusFuzz.fuzzCampaign(engine, 'mutants', i, 1060).failure !== null) return 'breaks';
    return 'holds';
  }
  var run = engine.parse(text);
  if (run.bad) return 'bad';
  var world = engine.open(run.spec);
  var before = Math.max(0, run.days - 1);
  var news = [];
  var from = engine.advance(world, engine.begin(world), run.commands, before, function (one) { news.push(JSON.stringify(one)); });
  var why = engine.quantities.map(function (one) {
    return JSON.stringify(engine.explain(world, run.commands, from, one.id, before));
  });
  var played = engine.play(run);
  var said = [played.divergence === null ? 'holds' : 'differs'].concat(engine.faults(world, played.state), news, why);
  return said.join('\\n');
})()`;

/** All there could be. @param {string} code @returns {Mutant[]} */
function mutantsOf(code) {
  /** @type {Mutant[]} */
  const found = [];
  // each module stands under its name
  const heads = [...code.matchAll(/^\t?\/\/ (\S+\.[mc]?[jt]s)$/gm)];
  const regions = heads
    .map((match, i) => ({
      module: match[1] ?? '',
      from: match.index,
      to: heads[i + 1]?.index ?? code.length,
    }))
    .filter(({ module }) => /^src\/core\/(systems|kernel)\//.test(module));
  const place = (/** @type {number} */ at) => regions.find(({ from, to }) => from <= at && at < to);
  /** @param {any} node @param {boolean} within a function */
  const walk = (node, within) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) {
      for (const one of node) walk(one, within);
      return;
    }
    const module = within && typeof node.start === 'number' ? place(node.start)?.module : undefined;
    if (module !== undefined) found.push(...changesOf(node, code).map((change) => ({ ...change, module })));
    const inner = within || /Function/.test(node.type ?? '');
    for (const [key, value] of Object.entries(node)) if (key !== 'type') walk(value, inner);
  };
  walk(parseSync('engine.js', code).program, false);
  return found;
}

/** @param {any} node @param {string} code @returns {Omit<Mutant, 'module'>[]} */
function changesOf(node, code) {
  const { type, start, end } = node;
  if (type === 'BinaryExpression' || type === 'LogicalExpression' || type === 'AssignmentExpression') {
    const other = OTHER[node.operator];
    if (other === undefined) return [];
    const gap = code.slice(node.left.end, node.right.start);
    const at = node.left.end + gap.indexOf(node.operator);
    return [{ from: at, to: at + node.operator.length, text: other, what: `${node.operator} → ${other}` }];
  }
  if (type === 'Literal' && typeof node.value === 'number')
    return [{ from: start, to: end, text: `${node.value + 1}`, what: `${node.value} → ${node.value + 1}` }];
  if (type === 'IfStatement')
    return [{ from: node.test.start, to: node.test.end, text: 'false', what: 'if (false)' }];
  if (type === 'ExpressionStatement' && node.expression.type === 'CallExpression')
    return [
      {
        from: start,
        to: end,
        text: ';',
        what: 'a call left out',
        posts: POSTS.has(node.expression.callee.name),
      },
    ];
  return [];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2).filter((word) => word !== '--posts');
  const count = process.argv.includes('--posts') ? 'posts' : Number(words[0] ?? 200);
  const { tried, lived } = await mutants(count, Number(words[1] ?? 1), console.log);
  const share = (100 * (1 - lived.length / tried)).toFixed(1);
  console.log(`${tried} mutants, ${tried - lived.length} killed: ${share} %`);
}
