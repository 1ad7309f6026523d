// `surplus bench`: how fast and how large the fixed ten-year run is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FuturesAsked, FutureWorld, State } from '../../core/types.ts';
import { loadEngine } from '../../engine/index.ts';
import { counselOf, POLICIES, playPolicy, readRun, sumFutures } from '../../lab/index.ts';
import type { Call, Verb } from '../arguments.ts';
import { digits, median } from '../checks/row.ts';
import { builtEngine } from '../engine-script.ts';
import { floorNs } from '../floor.ts';
import { DID_NOT_HOLD, good, HELD, type Io, misfit, progressOn, writeText } from '../io.ts';
import { openRun } from '../runs.ts';
import { aligned } from '../table.ts';
import { inParts } from './futures.ts';

export const bench: Verb = {
  name: 'bench',
  about: 'figures of speed and size on the fixed run: pakistan-2025, balanced, seed bench, ten years',
  options: [
    {
      name: 'futures',
      about: 'also plays the run’s orders in 1,000 other worlds in two processes: a minute or more',
    },
    { name: 'sources', about: 'measures the sources as they lie, not the engine file that players get' },
  ],
  play,
};

interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** against the target, where there is one: 1 or less holds */
  readonly ratio?: number;
}
const TARGETS: Readonly<Record<string, number>> = {
  day_ns: 4_000,
  day_over_floor: 60,
  replay_10y_ms: 60,
  fingerprint_us: 150,
  counsel_4_ms: 400,
  futures_1000_ms: 6_000,
};

const now = (): number => performance.now();

/** Median of `rounds` timings in milliseconds, after as many not counted. */
function timed(rounds: number, work: () => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < 2 * rounds; i++) {
    const start = now();
    work();
    if (i >= rounds) times.push(now() - start);
  }
  return median(times);
}

/** Runs that warm the code up: a lab or a balance plays thousands. Each compiles a little more of what months and quarters do. */
const WARM = 80;
const ROUNDS = 21;

/**
 * A run's day and the floor's, ns, and the one in the other: medians of rounds that time both in turn, so that what another program
 * or a sinking clock does to the one, it does to the other too.
 */
function besideFloor(
  run: () => unknown,
  days: number,
  progress: (share: number) => void,
): { readonly day: number; readonly floor: number; readonly ratio: number } {
  for (let i = 0; i < WARM; i++) {
    run();
    progress((i + 1) / (WARM + ROUNDS));
  }
  const rounds = Array.from({ length: ROUNDS }, (_, i) => {
    const floor = floorNs(now);
    const start = now();
    run();
    const day = ((now() - start) * 1e6) / days;
    progress((WARM + i + 1) / (WARM + ROUNDS));
    return { day, floor, ratio: day / floor };
  });
  return {
    day: median(rounds.map((round) => round.day)),
    floor: median(rounds.map((round) => round.floor)),
    ratio: median(rounds.map((round) => round.ratio)),
  };
}

async function play(call: Call, io: Io): Promise<number> {
  const progress = progressOn(io, call.quiet, 'bench');
  const sources = await loadEngine();
  const engine = call.on('sources') ? sources : builtEngine(sources.rules);
  const policy = POLICIES.find((one) => one.id === 'balanced');
  if (policy === undefined) throw misfit('policy', 'none called balanced', 'balanced');
  const world = good(engine.open(good(engine.spec('pakistan-2025', 'bench', 'mixed'))));
  const { run, state } = playPolicy(engine, world, policy, world.days, (share) => progress(0.2 * share));
  const text = engine.serialise(run);
  const begin = engine.begin(world);
  const { day, floor, ratio } = besideFloor(
    () => engine.advance(world, begin, run.commands, world.days),
    world.days,
    (share) => progress(0.2 + 0.4 * share),
  );
  const replay = timed(15, () => {
    const read = good(engine.parse(text));
    const opened = good(engine.open(read.spec));
    if (opened.days < read.days) throw misfit('days', String(read.days), String(opened.days));
    return good(engine.play(read)).fingerprint;
  });
  progress(0.8);
  const print = timed(10, () => repeat(100, () => engine.fingerprint(state))) * 10;
  const ends = engine.quarterEnds(world);
  const from = engine.advance(world, begin, run.commands, ends[19] ?? 0);
  const why = timed(10, () =>
    engine.explain(world, run.commands, from, 'hashprice_usd', (ends[20] ?? 0) - 1),
  );
  progress(1);
  const morning = engine.advance(world, begin, run.commands, ends[7] ?? 0);
  const seats = ['strategist-bold', 'veteran-cautious', 'engineer-bold', 'whip-cautious'];
  const counsel = timed(5, () => seats.map((seat) => good(counselOf(engine, world, morning, seat, 'coins'))));
  const size = sizesOf(state);
  const rows: BenchRow[] = [
    row('floor_day_ns', floor, 'ns'),
    row('day_ns', day, 'ns'),
    row('day_over_floor', ratio, 'times'),
    row('replay_10y_ms', replay, 'ms'),
    row('fingerprint_us', print, 'µs'),
    row('state_bytes', size.bytes, 'bytes'),
    row('run_file_bytes_gz', gzipSync(text, { level: 9 }).length, 'bytes'),
    row('explain_ms', why, 'ms'),
    row('counsel_4_ms', counsel, 'ms'),
    ...(call.on('futures') ? [row('futures_1000_ms', await thousand(text), 'ms')] : []),
    row('heap_mb', process.memoryUsage().heapUsed / 1e6, 'MB'),
  ];
  const verified = good(engine.play(run)).divergence === null;
  const what = {
    sites: size.sites,
    batches: size.batches,
    commands: run.commands.length,
    days: state.day,
    fingerprint: engine.fingerprint(state),
  };
  if (call.json) io.out(`${JSON.stringify({ rows, run: what }, null, 2)}\n`);
  else {
    io.out(
      aligned(
        ['name', 'value', 'unit', 'of target'],
        rows.map((one) => [
          one.name,
          String(one.value),
          one.unit,
          one.ratio === undefined ? '' : `${Math.round(100 * one.ratio)} %`,
        ]),
      ),
    );
    io.out(
      `run: ${what.days} days, ${what.sites} sites, ${what.batches} batches, ${what.commands} orders, ${what.fingerprint}\n`,
    );
  }
  // a run that is not the fixed one, or does not come out the same, gives no figures worth comparing
  const fixed = what.days === 3652 && what.sites >= 6 && what.batches >= 10 && verified;
  if (!fixed)
    io.err(
      'The bench run is not what it must be: 3,652 days, 6 sites, 10 batches, the same when played again.\n',
    );
  return fixed ? HELD : DID_NOT_HOLD;
}

/** The run's orders in 1,000 worlds of ten years in two processes, from their start to the sum; milliseconds. */
async function thousand(text: string): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'surplus-bench-'));
  const file = path.join(folder, 'bench.json');
  writeText(file, text);
  const { engine, run } = await openRun(file);
  const asked: FuturesAsked = { worlds: 1000, reference: 0, family: 'mixed', days: run.days };
  const start = now();
  const worlds: FutureWorld[] = [];
  await inParts(file, asked, 2, (one) => worlds.push(one));
  good(sumFutures(good(readRun(engine, run)), asked, worlds));
  const took = now() - start;
  rmSync(folder, { recursive: true, force: true });
  return took;
}

function row(name: string, value: number, unit: string): BenchRow {
  const target = TARGETS[name];
  const shown = digits(value, 4);
  return target === undefined
    ? { name, value: shown, unit }
    : { name, value: shown, unit, ratio: digits(value / target, 3) };
}

function repeat(times: number, work: () => unknown): void {
  for (let i = 0; i < times; i++) work();
}

function sizesOf(state: State): { readonly bytes: number; readonly sites: number; readonly batches: number } {
  return {
    bytes: Buffer.byteLength(JSON.stringify(state)),
    sites: state.halls.sites.length,
    batches: state.halls.batches.length,
  };
}
