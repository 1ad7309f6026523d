// `surplus score`: what a run is worth in expectation, in other worlds and against another ministry; beside it what happened.
import { PAGE_SAMPLE, score } from '../../lab/index.ts';
import { type Call, type Verb, wholeOf } from '../arguments.ts';
import { engineFor } from '../engine-script.ts';
import { good, HELD, type Io, progressOn } from '../io.ts';
import { openRun } from '../runs.ts';

export const scoreVerb: Verb = {
  name: 'score',
  about:
    'says what a run is worth in expectation: in other worlds, and quarter by quarter against a plain ministry',
  files: { name: 'FILE', least: 1, most: 1 },
  options: [
    { name: 'worlds', value: 'N', about: `worlds that the whole run is judged in (${PAGE_SAMPLE.worlds})` },
    { name: 'futures', value: 'N', about: 'worlds that each quarter is judged in (64)' },
  ],
  play,
};

async function play(call: Call, io: Io): Promise<number> {
  const worlds = wholeOf(call, 'worlds', 1, 10_000, PAGE_SAMPLE.worlds);
  const futures = wholeOf(call, 'futures', 1, 10_000, 64);
  const { file, engine: own, run } = await openRun(call.files[0] ?? '');
  // in each of forty quarters, two futures of eight quarters for each of those worlds
  const engine = engineFor(worlds + 16 * futures, own);
  const progress = progressOn(io, call.quiet, 'score');
  const found = good(
    score(engine, run, { worlds, futures }, (share) => progress(share)),
    file,
  );
  if (call.json) {
    io.out(`${JSON.stringify({ file, worlds, futures, ...found }, null, 2)}\n`);
    return HELD;
  }
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  io.out(`score ${found.points} of 1000${found.cap < 1000 ? ` (capped at ${found.cap})` : ''}\n`);
  io.out(
    `credit expected in ${worlds} worlds ${percent(found.mean)}, in the worst fifth ${percent(found.tail)}\n`,
  );
  io.out(`calibration of calls ${percent(found.calls)}\n`);
  io.out(`what happened ${percent(found.happened)}\n`);
  found.quarters.forEach((worth, q) => {
    if (Math.abs(worth) >= 0.005)
      io.out(`quarter ${q + 1}: ${worth > 0 ? '+' : '−'}${Math.abs(worth).toFixed(3)}\n`);
  });
  return HELD;
}
