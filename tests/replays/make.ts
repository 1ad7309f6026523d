// Writes the golden runs anew: `npx tsx tests/replays/make.ts`. Run it only with a raised `rules` and a line in the CHANGELOG.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { engine } from '../helpers.ts';
import { goldenRun, NAMES } from './runs.ts';

/** Where golden runs are kept. */
export const CORPUS = fileURLToPath(new URL('corpus/', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(CORPUS, { recursive: true });
  for (const name of NAMES) {
    const run = goldenRun(name);
    const text = engine.serialise(run);
    writeFileSync(path.join(CORPUS, `${name}.json`), text);
    console.log(`${name}: ${run.days} days, ${run.commands.length} orders, ${text.length} characters, ends ${run.fingerprints.at(-1)?.[1]}`);
  }
}
