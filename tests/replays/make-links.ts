// Writes fifty links to campaigns at random of former rules, played by their own engine: `npx tsx tests/replays/make-links.ts RULES`. Done once, when an
// engine is kept; what is there is never written again.
import { existsSync, writeFileSync } from 'node:fs';
import { linkTo } from '../../src/cli/links.ts';
import type { Command } from '../../src/core/types.ts';
import { loadEngineFor } from '../../src/engine/index.ts';
import { drawnDays, drawnWorld } from '../../src/lab/fuzz.ts';
import { randomMorning } from '../../src/lab/random-policy.ts';
import { good } from '../helpers.ts';

const rules = Number(process.argv[2]);
const file = new URL(`former/${rules}/links.txt`, import.meta.url);
if (existsSync(file)) throw new Error(`${file.pathname} is there already.`);
const engine = good(await loadEngineFor(rules));
const links: string[] = [];
for (let index = 0; links.length < 50; index += 1) {
  const seed = `link ${index}`;
  const world = good(drawnWorld(engine, seed, index));
  const days = drawnDays(world, seed, 300);
  const commands: (readonly [number, Command])[] = [];
  let state = engine.begin(world);
  while (state.day < days && state.office.ended_day < 0) {
    const orders = randomMorning(engine, world, state);
    for (const order of orders) commands.push([state.day, order]);
    state = engine.step(world, state, orders);
  }
  const fingerprints = [[state.day, engine.fingerprint(state)]] as const;
  const text = engine.serialise({
    format: 'surplus-run-1',
    spec: world.spec,
    days: state.day,
    commands,
    fingerprints,
  });
  links.push(linkTo(text, '', null));
}
writeFileSync(file, `${links.join('\n')}\n`);
