// Where a simulated day's time goes, by system and by function: `npx tsx .setup/profile.mjs [rounds]`. Warm: the profiler starts after sixty runs of ten years.
// Shares are of the day; what an engine has put inside another function counts there. Names are the source's, so the engine is not built first.
import { readFileSync } from 'node:fs';
import inspector from 'node:inspector';

const WARM = 60;
const ROUNDS = Number(process.argv[2] ?? 200);
const LINES = 40;

const { engine } = await import(String(new URL('../src/engine/current.ts', import.meta.url)));
const corpus = new URL('../tests/replays/corpus/busy-ten-years.json', import.meta.url);
const run = engine.parse(readFileSync(corpus, 'utf8'));
const world = engine.open(run.spec);
const begin = engine.begin(world);
const play = (/** @type {number} */ rounds) => {
  for (let i = 0; i < rounds; i++) engine.advance(world, begin, run.commands, run.days);
};

play(WARM);
const session = new inspector.Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.setSamplingInterval', { interval: 250 });
session.post('Profiler.start');
play(ROUNDS);
session.post('Profiler.stop', (_, { profile }) => report(profile));

/** @param {inspector.Profiler.Profile} profile */
function report({ nodes, samples = [] }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const systems = new Map();
  const functions = new Map();
  let total = 0;
  for (const id of samples) {
    const names = [];
    for (let at = /** @type {number | undefined} */ (id); at !== undefined; at = parent.get(at))
      names.unshift(byId.get(at)?.callFrame.functionName ?? '');
    const day = names.lastIndexOf('advance');
    const garbage = names.at(-1) === '(garbage collector)';
    if (day < 0 && !garbage) continue;
    const path = garbage
      ? ['garbage']
      : names.slice(day + 1).filter((name) => name !== 'playDay' && name !== 'playSystems');
    const system = path[0] ?? 'between systems';
    const name = `${system} > ${path.at(-1) ?? ''}`;
    systems.set(system, (systems.get(system) ?? 0) + 1);
    functions.set(name, (functions.get(name) ?? 0) + 1);
    total += 1;
  }
  for (const table of [systems, functions]) {
    const rows = [...table].sort((a, b) => b[1] - a[1]).slice(0, LINES);
    for (const [name, count] of rows)
      console.log(`${((100 * count) / total).toFixed(1).padStart(6)} %  ${name}`);
    console.log('');
  }
}
