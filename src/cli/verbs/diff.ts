// `surplus diff`: where two runs first part, and their figures at the end side by side.

import type { Command, RunFile, State } from '../../core/types.ts';
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

/** Where two runs part: `day` is the morning on which something first differs; null where nothing does. */
interface First {
  readonly day: number;
  readonly what: string;
}

async function play(call: Call, io: Io): Promise<number> {
  const [a, b] = [await openRun(call.files[0] ?? ''), await openRun(call.files[1] ?? '')];
  const progress = progressOn(io, call.quiet, 'diff');
  const asked = specs(a.run, b.run) ?? orders(a.run, b.run);
  const lived = states(a, b, (share) => progress(share));
  // a spec or an order that differs comes before what follows from it
  const first = asked !== null && (lived === null || asked.day <= lived.day) ? asked : lived;
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

/** What was chosen before the first day; a parameter by its name. */
function specs(a: RunFile, b: RunFile): First | null {
  const at = (what: string, one: unknown, other: unknown): First => ({
    day: 0,
    what: `the ${what} is ${plain(String(one))} in one and ${plain(String(other))} in the other`,
  });
  for (const key of ['rules', 'content', 'scenario', 'seed', 'family'] as const) {
    if (a.spec[key] === b.spec[key]) continue;
    if (key === 'scenario')
      return at(key, nameOf(speech, key, a.spec[key]), nameOf(speech, key, b.spec[key]));
    return at(key, a.spec[key], b.spec[key]);
  }
  const [one, other] = [a.spec.options.parameters, b.spec.options.parameters];
  for (const id of [...new Set([...Object.keys(one), ...Object.keys(other)])].sort())
    if (one[id] !== other[id]) return at(`parameter ${id}`, one[id] ?? 'as given', other[id] ?? 'as given');
  return null;
}

/** The first order that one has and the other has not. */
function orders(a: RunFile, b: RunFile): First | null {
  const text = (pair: readonly [number, Command] | undefined): string =>
    pair === undefined ? 'nothing' : plain(JSON.stringify(pair[1]));
  const ends = Math.min(a.days, b.days);
  for (let i = 0; i < Math.max(a.commands.length, b.commands.length); i++) {
    const [one, other] = [a.commands[i], b.commands[i]];
    if (JSON.stringify(one) === JSON.stringify(other)) continue;
    const day = Math.min(one?.[0] ?? Number.POSITIVE_INFINITY, other?.[0] ?? Number.POSITIVE_INFINITY);
    if (day >= ends) break;
    return { day, what: `one orders ${text(one)}, the other ${text(other)}` };
  }
  return a.days === b.days ? null : { day: ends, what: 'one of them ends here' };
}

/** Plays both side by side, a quarter at a time, then day by day through the quarter in which they part. */
function states(a: Opened, b: Opened, progress: (share: number) => void): First | null {
  const days = Math.min(a.run.days, b.run.days);
  const slices = (one: State, other: State): string | null => {
    const [left, right] = [a.engine.fingerprintBySlice(one), b.engine.fingerprintBySlice(other)];
    return Object.keys(left).find((key) => left[key] !== right[key]) ?? null;
  };
  let [one, other] = [a.engine.begin(a.world), b.engine.begin(b.world)];
  const told = (day: number, slice: string): First => ({
    day,
    what: `the slice “${slice}” of the state differs`,
  });
  const atOnce = slices(one, other);
  if (atOnce !== null) return told(0, atOnce);
  while (one.day < days) {
    const until = Math.min(days, one.day + 90);
    const [next, beside] = [
      a.engine.advance(a.world, one, a.run.commands, until),
      b.engine.advance(b.world, other, b.run.commands, until),
    ];
    if (slices(next, beside) !== null)
      for (let day = one.day + 1; day <= until; day++) {
        one = a.engine.advance(a.world, one, a.run.commands, day);
        other = b.engine.advance(b.world, other, b.run.commands, day);
        const slice = slices(one, other);
        if (slice !== null) return told(day, slice);
      }
    one = next;
    other = beside;
    progress(one.day / days);
  }
  return null;
}

function last({ engine, run, file }: Opened): State {
  return good(engine.play(run), file).state;
}
