// Other worlds: the same bits whoever plays which of them, quantiles and ranks by hand, the identity of luck and skill, and wedges that take out what they say.
import { describe, expect, it } from 'vitest';
import type { CommandLog, FuturesAsked, FutureWorld } from '../../src/core/types.ts';
import { followed, playUnit, pointsOf, unitsOf } from '../../src/lab/futures.ts';
import { quantile, rankOf, sumFutures } from '../../src/lab/futures-sum.ts';
import { lessonsFrom } from '../../src/lab/lessons.ts';
import { readRun } from '../../src/lab/score.ts';
import { groupOf, wedgesOf } from '../../src/lab/wedges.ts';
import { engine, good, runFileOf, worldOf } from '../helpers.ts';

const world = worldOf({ seed: 'futures' });
const DAYS = 300;
const log: CommandLog = [
  [0, { kind: 'office.letter', letter: 'engineers' }],
  [1, { kind: 'treasury.buy', usd: 20e6 }],
  [2, { kind: 'treasury.buying', usd: 500_000, below_usd: 1e9, keep_usd: 1e6 }],
  [3, { kind: 'laws.table', law: 'industry-package', clauses: {} }],
  [40, { kind: 'grid.gate', gate: 'hold' }],
];
const run = runFileOf(world, log, DAYS);
const reading = good(readRun(engine, run));
const asked: FuturesAsked = { worlds: 9, reference: 4, family: 'mixed', days: DAYS };
const unit = (at: number): FutureWorld => good(playUnit(reading, asked, at));
const all = Array.from({ length: unitsOf(asked) }, (_, at) => unit(at));
const sum = good(sumFutures(reading, asked, all));

describe('futures', () => {
  it('come to the same bits in whatever order and by whomever worlds are played', () => {
    // another reader of the run, backwards, through text as between processes
    const other = good(readRun(engine, good(engine.parse(engine.serialise(run)))));
    const back = Array.from({ length: unitsOf(asked) }, (_, i) => unitsOf(asked) - 1 - i).map(
      (at) => JSON.parse(JSON.stringify(good(playUnit(other, asked, at)))) as FutureWorld,
    );
    expect(JSON.stringify(good(sumFutures(other, asked, back)))).toBe(JSON.stringify(sum));
  });

  it('refuse a row with a world missing, or one twice', () => {
    expect(sumFutures(reading, asked, all.slice(1))).toMatchObject({ bad: true });
    expect(sumFutures(reading, asked, [...all.slice(1), all[1]!])).toMatchObject({ bad: true });
  });

  it('never play the run’s own luck; the run itself stands as it was recorded', () => {
    const price = sum.figures.find(({ id }) => id === 'price_usd')!;
    const last = engine.advance(world, engine.begin(world), run.commands, DAYS);
    expect(price.mine.at(-1)).toBe(engine.quantity(world, last, 'price_usd'));
    const at = followed(engine).indexOf('price_usd');
    const ends = all.map(({ values }) => values[(sum.points.length - 1) * followed(engine).length + at]);
    expect(new Set(ends.slice(0, asked.worlds)).size).toBe(asked.worlds);
    expect(ends).not.toContain(price.mine.at(-1));
  });

  it('tell points at quarters’ ends and on the last day', () => {
    expect(sum.points).toEqual([0, ...engine.quarterEnds(world).filter((day) => day < DAYS), DAYS]);
    expect(pointsOf(reading, world, 50)).toEqual([0, 50]);
    // never beyond the run’s last day: that would be its own future
    expect(pointsOf(reading, world, 3652)).toEqual(sum.points);
    for (const { mine, quantiles } of sum.figures)
      expect([mine.length, ...quantiles.map(({ length }) => length)]).toEqual(
        new Array(1 + sum.levels.length).fill(sum.points.length),
      );
  });

  it('order their quantiles, and put families beside each other that make up the whole', () => {
    for (const { quantiles } of sum.figures)
      sum.points.forEach((_, p) => {
        const column = quantiles.map((row) => row[p] ?? Number.NaN);
        expect(column).toEqual([...column].sort((a, b) => a - b));
      });
    expect(sum.families.reduce((count, { worlds }) => count + worlds, 0)).toBe(asked.worlds);
    const one = { ...asked, worlds: 2, reference: 1, family: 'enthusiast' } as const;
    const three = [0, 1, 2].map((at) => good(playUnit(reading, one, at)));
    expect(three.map(({ family }) => family)).toEqual([2, 2, 2]);
  });

  it('split what came out into a plain ministry’s mean, skill and luck', () => {
    expect(sum.cards[0]?.measure).toBe('credit');
    for (const card of sum.cards) {
      const size = Math.max(1, Math.abs(card.mine), Math.abs(card.mine_mean));
      expect((card.reference_mean + card.skill + card.luck - card.mine) / size).toBeCloseTo(0, 9);
      expect(card.skill).toBe(card.mine_mean - card.reference_mean);
    }
    const card = sum.cards.find(({ measure }) => measure === 'treasury_usd')!;
    const at = followed(engine).indexOf('treasury_usd');
    const ends = all.map(({ values }) => values[(sum.points.length - 1) * followed(engine).length + at] ?? 0);
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    expect(card.mine_mean).toBe(mean(ends.slice(0, 4)));
    expect(card.reference_mean).toBe(mean(ends.slice(9)));
  });
});

describe('quantiles and ranks', () => {
  it('lie between order statistics', () => {
    expect([0, 10, 50, 100].map((level) => quantile([1, 2, 4, 8, 16], level))).toEqual([1, 1.4, 4, 16]);
    expect(quantile([], 50)).toBeNaN();
  });
  it('count ties by half', () => {
    expect(rankOf([1, 2, 2, 3], 2)).toBe(50);
    expect(rankOf([1, 2, 2, 3], 9)).toBe(100);
    expect(rankOf([0, 0], 0)).toBe(50);
  });
});

describe('wedges', () => {
  const wedges = good(wedgesOf(reading));

  it('take out each law and programme that was ordered, and nothing of the office', () => {
    expect(wedges.list.map(({ kind, id, orders }) => [kind, id, orders])).toEqual([
      ['programme', 'buying', 2],
      ['law', 'industry-package', 1],
      ['programme', 'running', 1],
    ]);
    expect(wedges.together.orders).toBe(4);
    expect(groupOf({ kind: 'office.letter', letter: 'x' })).toBeNull();
  });

  it('say what the same luck comes to without', () => {
    const without = run.commands.filter(([, { kind }]) => !kind.startsWith('treasury.'));
    const [whole, less] = [run.commands, without].map((orders) =>
      engine.quantity(world, engine.advance(world, engine.begin(world), orders, DAYS), 'reserve_sat'),
    );
    expect(whole).toBeGreaterThan(less!);
    expect(wedges.list[0]?.moved.reserve_sat).toBe(whole! - less!);
    expect(wedges.list[2]?.moved.price_usd).toBe(0);
  });
});

describe('lessons', () => {
  it('tell the three that cost most, with what was ordered and what the reference would have ordered', () => {
    const found = good(lessonsFrom(reading, [-0.02, 0.5, -0.3, -0.005]));
    expect(found.map(({ quarter }) => quarter)).toEqual([2, 0]);
    expect(found[1]).toMatchObject({ day: 0, until: engine.quarterEnds(world)[0] });
    expect(found[1]?.orders.map(([day]) => day)).toEqual([0, 1, 2, 3, 40]);
    expect(found[1]?.instead.length).toBeGreaterThan(0);
    for (const [day, { kind }] of found[1]?.instead ?? []) {
      expect(day).toBeLessThan(engine.quarterEnds(world)[0]!);
      expect(kind).not.toBe('office.letter');
    }
  });
});
