// The score in expectation (RULES §3): what the run's conduct would have come to in other worlds, what each quarter's orders were worth against
// `balanced` from the same morning, and how well the calls were calibrated. Beside it, never added: what happened.
import type { BadInput, Engine, Family, RunFile, Score, State, World } from '../core/types.ts';
import { creditNow } from './credit.ts';
import { type Conduct, conductOf, seated } from './guarded.ts';
import { CARETAKER_MIDDLES } from './middles.ts';

/** Quarters that are played on after the one that is judged. */
const BEYOND = 8;
/** How much the sum of all quarters' worth must be to move its part of the score by a quarter; U has no unit. design: a win turned by orders */
const SCALE = 0.5;
const PARTS = { mean: 0.55, tail: 0.15, orders: 0.2, calls: 0.1 } as const;
/** Share of the worst worlds in the tail. */
const TAIL = 0.2;

/** A run read for scoring; made once, then worlds and quarters can be played in any order and by anybody. */
export interface Reading {
  readonly engine: Engine;
  readonly run: RunFile;
  readonly conduct: Conduct;
  /** mornings of quarters played, the first included */
  readonly mornings: readonly State[];
  readonly end: State;
  /** mean credit of what happened; null where no mandates were chosen */
  readonly happened: number | null;
}

/** Reads a run. Runs without mandates, and nations that have none, cannot be scored: that is bad input. */
export function readRun(engine: Engine, run: RunFile): Reading | BadInput {
  const world = engine.open(run.spec);
  if ('bad' in world) return world;
  const ends = new Set([0, ...engine.quarterEnds(world)]);
  const mornings: State[] = [];
  const { conduct, state } = conductOf(engine, world, run, (one) => {
    if (ends.has(one.day) && one.day < run.days) mornings.push(engine.preview(world, one, []));
  });
  const happened = creditNow(engine, world, state, CARETAKER_MIDDLES);
  return { engine, run, conduct, mornings, end: state, happened };
}

/** World number `k` in which a run is judged: never the run's own, whatever its seed was called. */
export function other({ engine, run }: Reading, k: number, family: Family = 'mixed'): World | BadInput {
  return engine.open({
    ...run.spec,
    seed: `judged ${k}${run.spec.seed.startsWith('judged') ? '-' : ''}`,
    family,
  });
}

/** U in world `k` when the run's conduct governs it from the first day; after the run's last day `balanced` does. */
export function worldCredit(reading: Reading, k: number): number | BadInput {
  const { engine, conduct } = reading;
  const world = other(reading, k);
  if ('bad' in world) return world;
  const policy = seated(conduct);
  const state = engine.govern(world, engine.begin(world), world.days, (now) =>
    policy.morning(engine, world, now),
  );
  return creditNow(engine, world, state, CARETAKER_MIDDLES) ?? 0;
}

/** What the orders of a quarter were worth in world `k`: U eight quarters on, less U had `balanced` sat in that quarter too. */
export function quarterWorth(reading: Reading, quarter: number, k: number): number | BadInput {
  const { engine, conduct, mornings } = reading;
  const world = other(reading, k);
  if ('bad' in world) return world;
  const from = mornings[quarter];
  if (from === undefined) return 0;
  const ends = engine.quarterEnds(world);
  const own = ends.find((day) => day > from.day) ?? world.days;
  const until = ends[Math.min(ends.length - 1, ends.indexOf(own) + BEYOND)] ?? world.days;
  const after = (policy: ReturnType<typeof seated>): number => {
    const state = engine.govern(world, from, until, (now) => policy.morning(engine, world, now));
    return creditNow(engine, world, state, CARETAKER_MIDDLES) ?? 0;
  };
  // nothing ordered and nothing that waits for an answer may still differ: `balanced` would have acted
  return after(seated(conduct, from.day, own)) - after(seated(conduct, 0, 0));
}

/** The score from what worlds and quarters came to. */
export function scoreOf(
  reading: Reading,
  worlds: readonly number[],
  quarters: readonly (readonly number[])[],
): Score {
  const { engine, end, run } = reading;
  const world = engine.open(run.spec) as World;
  const means = quarters.map(meanOf);
  const total = means.reduce((sum, worth) => sum + worth, 0);
  const worst = [...worlds].sort((a, b) => a - b).slice(0, Math.max(1, Math.round(TAIL * worlds.length)));
  const calls = end.office.calls > 0 ? engine.quantity(world, end, 'calibration_pct') / 100 : 0;
  const mean = meanOf(worlds);
  const tail = meanOf(worst);
  const share =
    PARTS.mean * mean +
    PARTS.tail * tail +
    PARTS.orders / (1 + Math.exp(-total / SCALE)) +
    PARTS.calls * calls;
  return {
    points: Math.min(end.office.cap, Math.round(1000 * Math.max(0, Math.min(1, share)))),
    mean,
    tail,
    quarters: means,
    calls,
    weights: PARTS,
    tail_share: TAIL,
    beyond: BEYOND,
    cap: end.office.cap,
    happened: reading.happened ?? 0,
  };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How many worlds the whole run is judged in, and how many each quarter. */
export interface Sample {
  readonly worlds: number;
  readonly futures: number;
}

/** The whole score of a run; shares of progress run from 0 to 1. A run that has no mandates, or does not verify in form, is bad input. */
export function score(
  engine: Engine,
  run: RunFile,
  { worlds, futures }: Sample,
  progress: (share: number) => void = () => undefined,
): Score | BadInput {
  const reading = readRun(engine, run);
  if ('bad' in reading) return reading;
  if (reading.happened === null)
    return {
      bad: true,
      code: 'no-mandates',
      at: 'run',
      found: 'none',
      expected: 'a letter or three mandates',
    };
  const quarters = reading.mornings.length;
  // a quarter's two futures of eight quarters are about half as long as a world of forty
  const steps = worlds + (quarters * futures) / 2;
  let done = 0;
  const step = (by: number): void => {
    done += by;
    progress(Math.min(1, done / steps));
  };
  const credits: number[] = [];
  for (let k = 0; k < worlds; k += 1) {
    const credit = worldCredit(reading, k);
    if (typeof credit !== 'number') return credit;
    credits.push(credit);
    step(1);
  }
  const worths: number[][] = [];
  for (let q = 0; q < quarters; q += 1) {
    const own: number[] = [];
    for (let k = 0; k < futures; k += 1) {
      const worth = quarterWorth(reading, q, k);
      if (typeof worth !== 'number') return worth;
      own.push(worth);
      step(0.5);
    }
    worths.push(own);
  }
  return scoreOf(reading, credits, worths);
}
