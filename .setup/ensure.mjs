// Makes a fresh clone ready: checks Node, installs the locked dependencies when they are missing or out of date and,
// with --browser, a Chromium for the tests. npm runs it before start, test and the rest, when nothing is installed
// yet: it may import from node: and its neighbours only. It says what it does on stderr, and nothing when all is well.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserHint, findBrowser } from './browser.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** @param {string} sentence */
const say = (sentence) => console.error(`[setup] ${sentence}`);

/** @param {string} sentence @param {number | null} [status] @returns {never} */
function stop(sentence, status) {
  say(sentence);
  process.exit(status || 1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Node ${process.versions.node} is too old: Surplus needs Node 20.19 or newer.`);
}

function installPackages() {
  const stamp = 'node_modules/.surplus-installed';
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  say('installing dependencies (npm ci) …');
  // npm's own script run by this Node: no shell, no npm.cmd, the same on every system.
  const script = process.env.npm_execpath;
  const direct = script !== undefined && /npm-cli\.c?js$/.test(script);
  const [command, first] = direct ? [process.execPath, [script]] : ['npm', []];
  // What npm tells a script about the outer command would change the inner one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(lifecycle|package|command|config_loglevel)/.test(name),
    ),
  );
  const { status } = spawnSync(
    command,
    [
      ...first,
      'ci',
      '--ignore-scripts',
      '--include=dev',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    { stdio: ['ignore', 2, 2], env, shell: !direct && process.platform === 'win32' },
  );
  if (status !== 0) stop('npm could not install the dependencies: is the npm registry reachable?', status);
  writeFileSync(stamp, wanted);
}

function installBrowser() {
  if (findBrowser()) return;
  const named = process.env.CHROMIUM || process.env.CHROME_PATH;
  if (named) return say(`There is no ${named}, which CHROMIUM or CHROME_PATH names as the browser.`);
  const root = process.getuid?.() === 0;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
    const sudo = root ? [] : ['sudo', '-n'];
    if (root || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) {
      say('no Chromium found: installing it with apt-get …');
      /** @param {string[]} args */
      const apt = (...args) => {
        const [command = '', ...rest] = [
          ...sudo,
          'env',
          'DEBIAN_FRONTEND=noninteractive',
          'apt-get',
          '-qq',
          ...args,
        ];
        spawnSync(command, rest, { stdio: ['ignore', 'ignore', 2] });
      };
      apt('update');
      apt('install', '--yes', '--no-install-recommends', 'chromium');
    }
  }
  // The rest of the tests can still run: the browser's own will fail, with the same sentence.
  if (!findBrowser()) say(browserHint);
}

checkNode();
installPackages();
if (process.argv.includes('--browser')) installBrowser();
