// How long a simulated day takes, engine file against engine file: `npx tsx .setup/day.mjs A.js B.js …` (files of `npm run build:engine`).
// Made for a machine that others use too: each file plays in processes of its own, in turn, beside the floor; a ten-year run is timed in
// stretches of 44 days and the least of each stretch is added up, so what happened to disturb one round counts for nothing.
// In one process two engines disturb each other by as much as is looked for, and places in memory by a twentieth: hence several processes.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

/** @type {{ runOne: (seed: number, ticks: number) => number }} */
const { runOne } = await import(String(new URL('../src/cli/floor.ts', import.meta.url)));
const self = fileURLToPath(import.meta.url);
const STRETCH = 44;
const DAYS = 83 * STRETCH;
const ROUNDS = 40;
const PROCESSES = 5;

/**
 * Nanoseconds a day of an engine file, and of the floor.
 * @param {string} file
 */
function measure(file) {
  const engine = vm.runInThisContext(`${readFileSync(file, 'utf8')};SurplusEngine.engine ?? SurplusEngine`);
  const corpus = new URL('../tests/replays/corpus/busy-ten-years.json', import.meta.url);
  const { commands } = JSON.parse(readFileSync(corpus, 'utf8'));
  const world = engine.open(engine.spec('pakistan-2025', 'bench', 'mixed'));
  const begin = engine.begin(world);
  const least = new Float64Array(DAYS / STRETCH).fill(Number.POSITIVE_INFINITY);
  let floor = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    for (let seed = 1; seed <= 15; seed++) {
      const start = performance.now();
      runOne(seed, 3650);
      floor = Math.min(floor, ((performance.now() - start) * 1e6) / 3650);
    }
    let from = performance.now();
    engine.advance(world, begin, commands, DAYS, undefined, (/** @type {{ day: number }} */ { day }) => {
      if (day % STRETCH !== 0) return;
      const now = performance.now();
      const at = day / STRETCH - 1;
      least[at] = Math.min(least[at] ?? 0, now - from);
      from = performance.now();
    });
  }
  return { day: (least.reduce((sum, ms) => sum + ms, 0) * 1e6) / DAYS, floor };
}

const given = process.argv.slice(2);
if (given[0] === '--one') console.log(JSON.stringify(measure(given[1] ?? '')));
else {
  const files = given;
  /** @type {{ day: number, floor: number }[][]} */
  const found = files.map(() => []);
  for (let i = 0; i < PROCESSES; i++)
    files.forEach((file, at) => {
      const args = [...process.execArgv, self, '--one', file];
      found[at]?.push(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
    });
  files.forEach((file, at) => {
    const own = found[at] ?? [];
    const days = own.map(({ day }) => day).sort((a, b) => a - b);
    const ratios = own.map(({ day, floor }) => day / floor).sort((a, b) => a - b);
    const middle = (/** @type {number[]} */ list) => list[Math.floor(list.length / 2)] ?? Number.NaN;
    console.log(`${file}: ${middle(days).toFixed(0)} ns a day, ${middle(ratios).toFixed(1)} floors`);
  });
}
