// `surplus fork`: another run from a day of this one, with the same luck; what came after that day has been seen, and its name says so.
import { speech } from '../../text/index.ts';
import { type Call, type Verb, wholeOf } from '../arguments.ts';
import { good, HELD, type Io, misfit, writeText } from '../io.ts';
import { hindsightIn } from '../links.ts';
import { openRun } from '../runs.ts';

export const fork: Verb = {
  name: 'fork',
  about:
    'another run from a day of this one: the same world and days up to it, free afterwards, marked hindsight',
  files: { name: 'FILE', least: 1, most: 1 },
  options: [
    {
      name: 'day',
      value: 'N',
      about: 'the morning from which it parts; the orders of that day are not taken over',
    },
    { name: 'out', value: 'FILE', about: 'the run file (surplus-SCENARIO-day-N-hindsight-H.json)' },
  ],
  play,
};

async function play(call: Call, io: Io): Promise<number> {
  const word = call.files[0] ?? '';
  const { file, run, engine, world } = await openRun(word);
  const day = wholeOf(call, 'day', 0, world.days, -1);
  if (day < 0) throw misfit('--day', 'nothing', 'the day from which the fork parts');
  if (day > run.days) throw misfit('--day', String(day), `at most ${run.days}, the days of the run`, file);
  const commands = run.commands.filter(([at]) => at < day);
  // a fingerprint of that very morning knows the orders that are not taken over, so nothing vouches for the last day yet
  const cut = { ...run, days: day, commands, fingerprints: run.fingerprints.filter(([at]) => at < day) };
  const played = good(engine.play(cut), file);
  if (played.divergence !== null && played.divergence.day < day)
    throw misfit(
      'fingerprints',
      `a run that differs by day ${played.divergence.day} (${played.divergence.slice})`,
      `one that is what it says up to day ${day}`,
      file,
    );
  const fingerprints = [...cut.fingerprints, [day, played.fingerprint] as const];
  const text = engine.serialise({ ...cut, fingerprints });
  const hindsight = Math.min(hindsightIn(word) ?? day, day);
  const out = call.text('out') ?? speech.words.keeping.fileName(run.spec.scenario, day, hindsight);
  if (out === word) throw misfit('--out', out, 'another file than the run itself');
  writeText(out, text);
  if (call.json)
    io.out(`${JSON.stringify({ file, day, hindsight, out, orders: commands.length }, null, 2)}\n`);
  else
    io.out(`${out}: ${day} days and ${commands.length} orders of ${file}, hindsight from day ${hindsight}\n`);
  return HELD;
}
