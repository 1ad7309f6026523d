// `surplus show`: a run as a table, every headline figure by date.
import { quantityWords, speech } from '../../text/index.ts';
import { type Call, oneOf, type Verb } from '../arguments.ts';
import { good, HELD, type Io, writeText } from '../io.ts';
import { openRun } from '../runs.ts';
import { aligned, toCsv } from '../table.ts';

const STEPS = ['day', 'month', 'quarter'] as const;

export const show: Verb = {
  name: 'show',
  about: 'a run as a table: every headline figure by date, the state on the morning of that date',
  files: { name: 'FILE', least: 1, most: 1 },
  options: [
    { name: 'csv', value: 'OUT', about: 'writes the table as CSV (- for standard output)' },
    { name: 'every', value: 'STEP', about: `one row each ${STEPS.join(', ')} (month)` },
  ],
  play,
};

async function play(call: Call, io: Io): Promise<number> {
  const every = oneOf(call, 'every', STEPS, 'month');
  const { file, run, engine, world } = await openRun(call.files[0] ?? '');
  const figures = engine.quantities.filter((one) => one.headline);
  const ends = new Set(engine.quarterEnds(world));
  const rows: { day: number; date: string; values: number[] }[] = [];
  const keep = (state: Parameters<typeof engine.quantity>[1]): void => {
    const date = engine.date(world, state.day);
    const due =
      every === 'day' ||
      state.day === 0 ||
      state.day === run.days ||
      (every === 'month' ? date.dayOfMonth === 1 : ends.has(state.day));
    if (!due) return;
    const two = (value: number): string => String(value).padStart(2, '0');
    rows.push({
      day: state.day,
      date: `${date.year}-${two(date.month)}-${two(date.dayOfMonth)}`,
      // whole ticks, as figures are shown and explained
      values: figures.map((one) => Math.round(engine.quantity(world, state, one.id) / one.tick) * one.tick),
    });
  };
  keep(engine.begin(world));
  const played = good(engine.play(run, undefined, keep), file);
  if (played.divergence !== null)
    io.err(
      `Played again, this run differs from its file by day ${played.divergence.day} (${played.divergence.slice}); the table is of the run as played.\n`,
    );
  const csv = call.text('csv');
  if (csv !== null) {
    const text = toCsv(
      ['date', 'day', ...figures.map((one) => one.id)],
      rows.map((row) => [row.date, row.day, ...row.values]),
    );
    if (csv === '-') {
      if (!call.json) io.out(text);
    } else writeText(csv, text);
  }
  if (call.json) {
    const out = rows.map((row) => ({
      date: row.date,
      day: row.day,
      ...Object.fromEntries(figures.map((one, i) => [one.id, row.values[i] ?? null])),
    }));
    io.out(
      `${JSON.stringify({ file, every, units: Object.fromEntries(figures.map((one) => [one.id, one.unit])), rows: out }, null, 2)}\n`,
    );
  } else if (csv === null) {
    io.out(
      aligned(
        ['date', ...figures.map((one) => quantityWords(speech, one.id).short)],
        rows.map((row) => [
          row.date,
          ...row.values.map((value, i) => speech.say.figure(value, figures[i]?.unit ?? '', figures[i]?.tick)),
        ]),
      ),
    );
  } else if (csv !== '-') io.out(`written: ${csv}, ${rows.length} rows\n`);
  return HELD;
}
