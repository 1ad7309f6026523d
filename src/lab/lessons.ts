// The costliest quarters by decision quality (RULES §3): what was ordered in each, and what the reference would have ordered from the same morning.
import type { BadInput, Command, Lesson } from '../core/types.ts';
import { seated } from './guarded.ts';
import { quarterWorth, type Reading } from './score.ts';

/** Worth of a quarter that can be told from nothing, in mandates; quarters told at most. */
const TELLS = 0.01;
const MOST = 3;

/** What a quarter's orders were worth, mean of the first so many worlds. */
export function worthOf(reading: Reading, quarter: number, futures: number): number | BadInput {
  let sum = 0;
  for (let k = 0; k < futures; k += 1) {
    const worth = quarterWorth(reading, quarter, k);
    if (typeof worth !== 'number') return worth;
    sum += worth;
  }
  return sum / futures;
}

/** The quarters that cost most, worst first, from the worth of each. */
export function lessonsFrom(reading: Reading, worths: readonly number[]): readonly Lesson[] | BadInput {
  const { engine, run, conduct, mornings, end } = reading;
  const world = engine.open(run.spec);
  if ('bad' in world) return world;
  const reference = seated(conduct, 0, 0);
  return worths
    .map((worth, quarter) => ({ worth, quarter }))
    .filter(({ worth }) => worth <= -TELLS)
    .sort((a, b) => a.worth - b.worth || a.quarter - b.quarter)
    .slice(0, MOST)
    .flatMap(({ worth, quarter }): Lesson[] => {
      const morning = mornings[quarter];
      if (morning === undefined) return [];
      const until = mornings[quarter + 1]?.day ?? end.day;
      const instead: (readonly [number, Command])[] = [];
      engine.govern(world, morning, until, (now) => {
        const orders = reference.morning(engine, world, now);
        for (const order of orders) instead.push([now.day, order]);
        return orders;
      });
      const orders = run.commands.filter(([day]) => day >= morning.day && day < until);
      return [{ quarter, day: morning.day, until, worth, orders, instead }];
    });
}
