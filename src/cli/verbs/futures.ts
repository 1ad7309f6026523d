// `surplus futures`: a run's orders in many other worlds; quantiles by quarter, where the run lies, luck and skill.
import { availableParallelism } from 'node:os';
import type { Futures, FuturesAsked, FutureWorld, LuckCard } from '../../core/types.ts';
import { playUnit, type Reading, readRun, sumFutures, unitsOf } from '../../lab/index.ts';
import { type Call, oneOf, type Verb, wholeOf } from '../arguments.ts';
import { engineFor } from '../engine-script.ts';
import { good, HELD, type Io, misfit, progressOn, writeText } from '../io.ts';
import { inProcesses, sharesOf } from '../parts.ts';
import { openRun } from '../runs.ts';
import { aligned, toCsv } from '../table.ts';

/** Worlds where nothing is said. */
const WORLDS = 1000;
/** Worlds in which the reference is played too, at most (PLAY: 200 lucks). */
const REFERENCE = 200;
/** Processes at most where nothing is said. */
const MOST_JOBS = 4;

export const futures: Verb = {
  name: 'futures',
  about: 'plays the orders of a run in other worlds: quantiles of every headline figure, luck and skill',
  files: { name: 'FILE', least: 1, most: 1 },
  options: [
    { name: 'worlds', value: 'N', about: `other worlds (${WORLDS})` },
    { name: 'family', value: 'NAME', about: 'price family of those worlds (mixed)' },
    { name: 'days', value: 'N', about: 'how far (as far as the run)' },
    { name: 'csv', value: 'FILE', about: 'writes quantiles by quarter as CSV' },
    {
      name: 'jobs',
      value: 'N',
      about: `processes to play in (the cores, at most ${MOST_JOBS}); results are the same`,
    },
    { name: 'part', value: 'A-B', about: 'plays only these worlds and prints each as a line of JSON' },
  ],
  play,
};

async function play(call: Call, io: Io): Promise<number> {
  const worlds = wholeOf(call, 'worlds', 1, 100_000, WORLDS);
  const family = oneOf(call, 'family', ['mixed', 'sceptic', 'central', 'enthusiast'], 'mixed');
  const jobs = wholeOf(call, 'jobs', 1, 64, Math.min(MOST_JOBS, availableParallelism()));
  const file = call.files[0] ?? '';
  const opened = await openRun(file);
  const { run } = opened;
  if (run.days === 0) throw misfit('days', '0', 'a run of at least one day', file);
  const days = wholeOf(call, 'days', 1, run.days, run.days);
  const asked: FuturesAsked = { worlds, reference: Math.min(worlds, REFERENCE), family, days };
  const part = partOf(call, unitsOf(asked));
  const engine = engineFor(unitsOf(asked), opened.engine);
  const world = good(engine.open(run.spec), file);
  const start = performance.now();
  const reading = good(readRun(engine, run), file);
  const found: FutureWorld[] = [];
  if (part !== null) {
    for (let unit = part[0]; unit < part[1]; unit += 1)
      io.out(`${JSON.stringify(good(playUnit(reading, asked, unit), file))}\n`);
    return HELD;
  }
  const progress = progressOn(io, call.quiet, 'futures');
  const took = (one: FutureWorld): void => {
    found.push(one);
    progress(found.length / unitsOf(asked));
  };
  if (jobs === 1) inOne(reading, asked, file, took);
  else await inParts(file, asked, jobs, took);
  const sum = good(sumFutures(reading, asked, found), file);
  const wall_ms = Math.round(performance.now() - start);
  const csv = call.text('csv');
  if (csv !== null)
    writeText(
      csv,
      csvOf(sum, (day) => {
        const { year, month, dayOfMonth } = engine.date(world, day);
        return [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
      }),
    );
  if (call.json) io.out(`${JSON.stringify(documentOf(file, sum, wall_ms), null, 2)}\n`);
  else print(sum, wall_ms, io);
  return HELD;
}

function partOf(call: Call, units: number): readonly [number, number] | null {
  const text = call.text('part');
  if (text === null) return null;
  const [from, to] = (/^(\d{1,7})-(\d{1,7})$/.exec(text) ?? []).slice(1).map(Number);
  if (from === undefined || to === undefined || from >= to || to > units)
    throw misfit('--part', text, `two numbers from 0 to ${units}, as 0-${units}`);
  return [from, to];
}

function inOne(reading: Reading, asked: FuturesAsked, file: string, took: (one: FutureWorld) => void): void {
  for (let unit = 0; unit < unitsOf(asked); unit += 1) took(good(playUnit(reading, asked, unit), file));
}

/** All worlds of a question in several processes, each with its own stretch. */
export async function inParts(
  file: string,
  asked: FuturesAsked,
  jobs: number,
  took: (one: FutureWorld) => void,
): Promise<void> {
  const { worlds, family, days } = asked;
  const words = ['futures', file, '--worlds', String(worlds), '--family', family, '--days', String(days)];
  const parts = sharesOf(unitsOf(asked), jobs).map(([from, until]) => [
    ...words,
    '--part',
    `${from}-${until}`,
  ]);
  await inProcesses(parts, took);
}

/** Quantiles of the last day by figure, as `p05`; luck, skill and rank by the mandates where the run has some. */
function documentOf(file: string, sum: Futures, wall_ms: number): object {
  const [credit] = sum.cards.filter(({ measure }) => measure === 'credit');
  return {
    file,
    worlds: sum.asked.worlds,
    family: sum.asked.family,
    days: sum.asked.days,
    wall_ms,
    quantities: Object.fromEntries(
      sum.figures.map(({ id, unit, quantiles, mine, rank }) => [
        id,
        {
          ...Object.fromEntries(sum.levels.map((level, l) => [nameOf(level), quantiles[l]?.at(-1) ?? null])),
          mine: mine.at(-1) ?? null,
          rank,
          unit,
        },
      ]),
    ),
    luck: credit?.luck ?? null,
    skill: credit?.skill ?? null,
    rank: sum.credit_rank,
    in_office: sum.in_office.at(-1) ?? null,
    mandates: sum.mandates,
    cards: sum.cards,
    families: sum.families,
    reference_worlds: sum.asked.reference,
  };
}

const nameOf = (level: number): string => `p${String(level).padStart(2, '0')}`;

function csvOf({ figures, points, levels }: Futures, dateOf: (day: number) => string): string {
  const rows = figures.flatMap(({ id, unit, mine, quantiles }) =>
    points.map((day, p) => [
      dateOf(day),
      day,
      id,
      unit,
      cell(mine[p]),
      ...levels.map((_, l) => cell(quantiles[l]?.[p])),
    ]),
  );
  return toCsv(['date', 'day', 'quantity', 'unit', 'run', ...levels.map(nameOf)], rows);
}

function cell(value: number | undefined): string | number {
  return value === undefined || !Number.isFinite(value) ? '' : value;
}

const short = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value) ? '–' : String(Number(value.toPrecision(4)));
const percent = (share: number): string => `${Math.round(100 * share)} %`;

function print(sum: Futures, wall_ms: number, io: Io): void {
  const { asked, figures, levels, mandates, families, cards } = sum;
  const at = (level: number): number => levels.indexOf(level);
  io.out(
    aligned(
      ['figure', 'unit', 'p10', 'p50', 'p90', 'run', 'rank'],
      figures.map(({ id, unit, quantiles, mine, rank }) => [
        id,
        unit,
        ...[10, 50, 90].map((level) => short(quantiles[at(level)]?.at(-1))),
        short(mine.at(-1)),
        `${Math.round(rank)} %`,
      ]),
    ),
  );
  io.out(`in office after ${asked.days} days in ${percent(sum.in_office.at(-1) ?? 0)} of worlds\n`);
  for (const { id, share, mine } of mandates)
    io.out(`mandate ${id} holds in ${percent(share)} of worlds, here ${mine ? 'yes' : 'no'}\n`);
  for (const { family, worlds, in_office, credit } of families)
    io.out(
      `${family}: ${worlds} worlds, in office ${percent(in_office)}${credit === null ? '' : `, credit ${percent(credit)}`}\n`,
    );
  const [credit] = cards.filter(({ measure }) => measure === 'credit');
  if (credit !== undefined) io.out(luckLine(credit, sum));
  io.out(
    `${asked.worlds} worlds (${asked.family}) and ${asked.reference} of the reference in ${(wall_ms / 1000).toFixed(1)} s\n`,
  );
}

function luckLine(card: LuckCard, { asked, credit_rank }: Futures): string {
  const points = (value: number): string => (Math.round(1000 * value) / 10).toFixed(1).replace('-', '−');
  return (
    `credit, per cent: here ${points(card.mine)}, balanced here ${points(card.reference)}; ` +
    `mean of ${asked.reference} worlds ${points(card.mine_mean)}, balanced ${points(card.reference_mean)}\n` +
    `skill ${points(card.skill)} + luck ${points(card.luck)} = ${points(card.mine - card.reference_mean)}; ` +
    `more credit than in ${Math.round(credit_rank ?? 50)} % of worlds\n`
  );
}
