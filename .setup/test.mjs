// `npm test`: everything the project promises, stage after stage, whatever fails on the way. Each tool counts as one
// test, Vitest counts its own; the last line is the sum, and the exit code says whether all held.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
mkdirSync('.build', { recursive: true });

let passed = 0;
let failed = 0;
/** @type {string[]} */
const broken = [];

/** Runs a script of this folder or a package's program, without a shell. @param {string} name @param {string[]} args */
function run(name, args) {
  let script = path.join('.setup', name);
  if (!name.endsWith('.mjs')) {
    const { bin } = JSON.parse(readFileSync(path.join('node_modules', name, 'package.json'), 'utf8'));
    const program = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
    script = path.join('node_modules', name, program);
  }
  return (
    spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  );
}

/** @param {string} stage @param {string} name @param {string[]} args */
function tool(stage, name, args) {
  console.log(`\n── ${stage}`);
  const held = run(name, args);
  if (held) passed += 1;
  else {
    failed += 1;
    broken.push(stage);
  }
  return held;
}

/** One Vitest project. No tests seen, a crash outside a test, a file that does not load: each is a failure. @param {string} project */
function tests(project) {
  console.log(`\n── ${project} tests`);
  const file = `.build/vitest-${project}.json`;
  rmSync(file, { force: true });
  const held = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  let wrong = 0;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    wrong = report.numFailedTests;
    for (const suite of report.testResults) {
      if (
        suite.status === 'failed' &&
        !suite.assertionResults.some((/** @type {{ status: string }} */ one) => one.status === 'failed')
      )
        wrong += 1;
    }
    if (report.numPassedTests + wrong === 0) wrong = 1;
  } catch {
    wrong = 1;
  }
  if (!held && wrong === 0) wrong = 1;
  failed += wrong;
  if (wrong > 0) broken.push(`${project} tests`);
}

tool('types', 'typescript', ['-b']);
tool('lint', '@biomejs/biome', ['check', '--error-on-warnings']);
tool('unused', 'knip', []);
tool('engine', 'engine.mjs', []);
tests('unit');
if (tool('build', 'build.mjs', [])) tests('e2e');

if (process.env.SURPLUS_LONG !== '1')
  console.log('\nleft for SURPLUS_LONG=1: tests/e2e/long, the longer parts of some others');
if (broken.length > 0) console.log(`\nnot all held: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
