// What many worlds come to together: quantiles point by point, where the run itself lies, the families side by side, luck and
// skill. Worlds are put in order of their number first, so that it never matters who played which of them.
import type {
  BadInput,
  FutureFamily,
  FutureFigure,
  Futures,
  FuturesAsked,
  FutureWorld,
  LuckCard,
} from '../core/types.ts';
import { FELL } from './credit.ts';
import { followed, playOwn, pointsOf, unitsOf } from './futures.ts';
import type { Reading } from './score.ts';

/** Quantiles told, per cent. */
const LEVELS: readonly number[] = [5, 10, 25, 50, 75, 90, 95];
const FAMILIES = ['sceptic', 'central', 'enthusiast'] as const;

/** Quantile by linear interpolation between order statistics (type 7), of numbers in order; not a number of none. */
export function quantile(sorted: readonly number[], level: number): number {
  const at = ((sorted.length - 1) * level) / 100;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** Share of values under one, ties by half; 0–100, 50 of none. */
export function rankOf(values: readonly number[], one: number): number {
  let under = 0;
  for (const value of values) under += value < one ? 1 : value === one ? 0.5 : 0;
  return values.length === 0 ? 50 : (100 * under) / values.length;
}

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? Number.NaN : sum / values.length;
}

/** Numbers alone, in order. */
function sortedOf(values: readonly (number | null | undefined)[]): number[] {
  return numbersOf(values).sort((a, b) => a - b);
}
function numbersOf(values: readonly (number | null | undefined)[]): number[] {
  return values.filter((value): value is number => typeof value === 'number');
}

/** Puts worlds together; all that were asked for must be there, each once. */
export function sumFutures(
  reading: Reading,
  asked: FuturesAsked,
  worlds: readonly FutureWorld[],
): Futures | BadInput {
  const { engine, run, end } = reading;
  const world = engine.open(run.spec);
  if ('bad' in world) return world;
  const byNumber = (who: FutureWorld['who']): FutureWorld[] =>
    worlds.filter((one) => one.who === who).sort((a, b) => a.world - b.world);
  const own = byNumber('orders');
  const reference = byNumber('reference');
  const whole = [...own, ...reference].every(
    ({ world: k }, i) => k === (i < own.length ? i : i - own.length),
  );
  if (!whole || worlds.length !== unitsOf(asked) || own.length !== asked.worlds)
    return {
      bad: true,
      code: 'bad-number',
      at: 'worlds',
      found: String(worlds.length),
      expected: String(unitsOf(asked)),
    };
  const ids = followed(engine);
  const points = pointsOf(reading, world, asked.days);
  const mine = playOwn(reading, world, asked.days, 'orders');
  const there = playOwn(reading, world, asked.days, 'reference');
  const at = (one: FutureWorld, point: number, f: number): number | null =>
    one.values[point * ids.length + f] ?? null;
  const last = points.length - 1;
  const figures = ids.map((id, f): FutureFigure => {
    const quantity = engine.quantities.find((one) => one.id === id);
    const byPoint = points.map((_, p) => sortedOf(own.map((one) => at(one, p, f))));
    return {
      id,
      unit: quantity?.unit ?? '',
      tick: quantity?.tick ?? 0,
      quantiles: LEVELS.map((level) => byPoint.map((sorted) => quantile(sorted, level))),
      mine: points.map((_, p) => at(mine, p, f) ?? Number.NaN),
      rank: rankOf(byPoint[last] ?? [], at(mine, last, f) ?? Number.NaN),
    };
  });
  const familyOf = (family: FutureFamily['family'], i: number): FutureFamily => {
    const these = own.filter((one) => one.family === i);
    const credits = numbersOf(these.map(({ credit }) => credit));
    return {
      family,
      worlds: these.length,
      in_office: meanOf(these.map((one) => (fell(one) ? 0 : 1))),
      credit: credits.length === 0 ? null : meanOf(credits),
      ends: ids.map((_, f) => {
        const sorted = sortedOf(these.map((one) => at(one, last, f)));
        return LEVELS.map((level) => quantile(sorted, level));
      }),
    };
  };
  const few = own.slice(0, asked.reference);
  const cardOf = (measure: string, read: (one: FutureWorld) => number | null): LuckCard => {
    const [a, b] = [meanOf(numbersOf(few.map(read))), meanOf(numbersOf(reference.map(read)))];
    const here = read(mine) ?? Number.NaN;
    return {
      measure,
      mine: here,
      reference: read(there) ?? Number.NaN,
      mine_mean: a,
      reference_mean: b,
      skill: a - b,
      luck: here - a,
    };
  };
  const credits = numbersOf(own.map(({ credit }) => credit));
  return {
    asked,
    points,
    levels: LEVELS,
    figures,
    in_office: points.map((day) => meanOf(own.map((one) => (fell(one) && one.day <= day ? 0 : 1)))),
    mandates: end.office.mandates.map((place, m) => ({
      id: engine.catalogue.mandates[place]?.id ?? '',
      share: meanOf(own.map(({ held }) => held[m] ?? 0)),
      mine: mine.held[m] === 1,
    })),
    credit_rank: mine.credit === null ? null : rankOf(credits, mine.credit),
    families: FAMILIES.map(familyOf).filter((one) => one.worlds > 0),
    cards: [
      ...(mine.credit === null ? [] : [cardOf('credit', ({ credit }) => credit)]),
      // the reference has no mandates of its own to hold
      ...ids.flatMap((id, f) => (id === 'mandates_held' ? [] : [cardOf(id, (one) => at(one, last, f))])),
    ],
  };
}

function fell({ ended }: FutureWorld): boolean {
  return ended >= 0 && ended < FELL.length;
}
