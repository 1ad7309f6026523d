// `surplus diff`: where two runs first part, and their figures at the end side by side.

import type { Command, First, State } from '../../core/types.ts';
import { firstDifference } from '../../lab/index.ts';
import { nameOf, plain, quantityWords, speech } from '../../text/index.ts';
import type { Call, Verb } from '../arguments.ts';
import { DID_NOT_HOLD, good, HELD, type Io, progressOn } from '../io.ts';
import { type Opened, openRun } from '../runs.ts';
import { aligned } from '../table.ts';

export const diff: Verb = {
  name: 'diff',
  about: 'the first difference of two runs, and the figures at the end side by side',
  files: { name: 'A B', least: 2, most: 2 },
  options: [],
  play,
};

async function play(call: Call, io: Io): Promise<number> {
  const [a, b] = [await openRun(call.files[0] ?? ''), await openRun(call.files[1] ?? '')];
  const progress = progressOn(io, call.quiet, 'diff');
  const found = firstDifference(a, b, (share) => progress(share));
  const first = found === null ? null : { day: found.day, what: whatOf(found) };
  const ends = [last(a), last(b)] as const;
  const figures = a.engine.quantities.filter(
    (one) => one.headline && b.engine.quantities.some((other) => other.id === one.id),
  );
  const final = figures.map((one) => ({
    id: one.id,
    unit: one.unit,
    tick: one.tick,
    a: Math.round(a.engine.quantity(a.world, ends[0], one.id) / one.tick) * one.tick,
    b: Math.round(b.engine.quantity(b.world, ends[1], one.id) / one.tick) * one.tick,
  }));
  if (call.json) {
    const byId = Object.fromEntries(
      final.map(({ id, unit, a: one, b: other }) => [id, { unit, a: one, b: other }]),
    );
    io.out(
      `${JSON.stringify({ a: a.file, b: b.file, days: { a: a.run.days, b: b.run.days }, first, final: byId }, null, 2)}\n`,
    );
  } else {
    io.out(first === null ? 'The two runs are the same.\n' : `By day ${first.day}: ${first.what}.\n`);
    const print = (value: number, i: number): string =>
      speech.say.figure(value, final[i]?.unit ?? '', final[i]?.tick);
    io.out(
      aligned(
        ['at the end', plain(a.file), plain(b.file)],
        final.map((one, i) => [quantityWords(speech, one.id).short, print(one.a, i), print(one.b, i)]),
      ),
    );
  }
  return first === null ? HELD : DID_NOT_HOLD;
}

/** The difference in one sentence's words, without its end. */
function whatOf(first: First): string {
  const either = (what: string, one: unknown, other: unknown): string =>
    `the ${what} is ${plain(String(one))} in one and ${plain(String(other))} in the other`;
  const order = (command: Command | null): string =>
    command === null ? 'nothing' : plain(JSON.stringify(command));
  switch (first.kind) {
    case 'spec':
      return first.key === 'scenario'
        ? either(first.key, nameOf(speech, first.key, first.a), nameOf(speech, first.key, first.b))
        : either(first.key, first.a, first.b);
    case 'parameter':
      return either(`parameter ${first.id}`, first.a ?? 'as given', first.b ?? 'as given');
    case 'order':
      return `one orders ${order(first.a)}, the other ${order(first.b)}`;
    case 'end':
      return 'one of them ends here';
    case 'slice':
      return `the slice “${first.slice}” of the state differs`;
  }
}

function last({ engine, run, file }: Opened): State {
  return good(engine.play(run), file).state;
}
