// How long a simulated day takes, engine file against engine file: `npx tsx .setup/day.mjs [--busy] A.js B.js …` (files of `npm run build:engine`).
// They play the run of `surplus bench`; with --busy the golden run that has four times its orders.
// Made for a machine that others use too. A ten-year run is timed in stretches of 11 days, and the least of each stretch over many rounds is added
// up, so what happened to disturb one round counts for nothing. The files play in turn in one process beside the floor, in five processes, each
// beginning with another file: what disturbs comes to all of them alike, so a change of one in a hundred shows. (Each in processes of its own
// differed by five in a hundred.)
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

/** @type {{ runOne: (seed: number, ticks: number) => number }} */
const { runOne } = await import(String(new URL('../src/cli/floor.ts', import.meta.url)));
const { POLICIES, playPolicy } = await import(String(new URL('../src/lab/index.ts', import.meta.url)));
const self = fileURLToPath(import.meta.url);
const given = process.argv.slice(2);
const one = given.includes('--one');
const busy = given.includes('--busy');
const files = given.filter((word) => !word.startsWith('--'));
const STRETCH = 11;
const ROUNDS = 40;
const PROCESSES = 5;

/** @param {any} engine */
function benchRun(engine) {
  const balanced = POLICIES.find((/** @type {{ id: string }} */ { id }) => id === 'balanced');
  const world = engine.open(engine.spec('pakistan-2025', 'bench', 'mixed'));
  return playPolicy(engine, world, balanced, world.days).run;
}

/** @param {any} engine */
function busyRun(engine) {
  const corpus = new URL('../tests/replays/corpus/busy-ten-years.json', import.meta.url);
  // the same orders, whatever rules a file was built under
  return engine.parse(readFileSync(corpus, 'utf8').replace(/"rules": \d+/, `"rules": ${engine.rules}`));
}

/** @param {string} file */
function open(file) {
  const engine = vm.runInThisContext(`${readFileSync(file, 'utf8')};SurplusEngine.engine ?? SurplusEngine`);
  const run = busy ? busyRun(engine) : benchRun(engine);
  const world = engine.open(run.spec);
  const days = run.days - (run.days % STRETCH);
  const begin = engine.begin(world);
  const least = new Float64Array(days / STRETCH).fill(Number.POSITIVE_INFINITY);
  const play = () => {
    let from = performance.now();
    engine.advance(world, begin, run.commands, days, undefined, (/** @type {{ day: number }} */ { day }) => {
      if (day % STRETCH !== 0) return;
      const now = performance.now();
      const at = day / STRETCH - 1;
      least[at] = Math.min(least[at] ?? 0, now - from);
      from = performance.now();
    });
  };
  return { play, day: () => (least.reduce((sum, ms) => sum + ms, 0) * 1e6) / days };
}

/**
 * Nanoseconds a day of each engine file, and of the floor.
 * @param {string[]} files
 */
function measure(files) {
  const engines = files.map(open);
  let floor = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    for (let seed = 1; seed <= 15; seed++) {
      const start = performance.now();
      runOne(seed, 3650);
      floor = Math.min(floor, ((performance.now() - start) * 1e6) / 3650);
    }
    for (const { play } of engines) play();
  }
  return { days: engines.map(({ day }) => day()), floor };
}

if (one) console.log(JSON.stringify(measure(files)));
else {
  /** @type {{ day: number, floors: number, share: number }[][]} by file */
  const found = files.map(() => []);
  for (let i = 0; i < PROCESSES; i++) {
    const order = files.map((_, k) => (k + i) % files.length);
    const args = [
      ...process.execArgv,
      self,
      '--one',
      ...(busy ? ['--busy'] : []),
      ...order.map((k) => files[k] ?? ''),
    ];
    /** @type {{ days: number[], floor: number }} */
    const { days, floor } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    const first = days[order.indexOf(0)] ?? Number.NaN;
    order.forEach((k, at) => {
      const day = days[at] ?? Number.NaN;
      found[k]?.push({ day, floors: day / floor, share: (100 * day) / first });
    });
  }
  files.forEach((file, k) => {
    const own = found[k] ?? [];
    const middle = (/** @type {'day' | 'floors' | 'share'} */ key) =>
      own.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(own.length / 2)] ?? Number.NaN;
    const share = middle('share').toFixed(1);
    console.log(
      `${file}: ${middle('day').toFixed(0)} ns a day, ${middle('floors').toFixed(1)} floors, ${share} % of the first`,
    );
  });
}
