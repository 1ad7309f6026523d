// How the country stands with others this morning, gathered for the relations desk and the terminal: pure readings.

import type { Abroad, State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { calledFor } from './programme-fatf.ts';
import { halfYear, limitOf, measureOf } from './programme-measures.ts';
import { waiverCost } from './programme-orders.ts';
import { ownScore, rivalScore, standingParts } from './programme-standing.ts';

export function abroadOf(world: Prepared, state: State): Abroad | null {
  const data = world.nation.programme;
  if (data === undefined) return null;
  const own = state.programme;
  const benchmarks = data.fund.benchmarks.map((one) => {
    const measure = measureOf(world, state, one);
    const over = limitOf(state, one);
    return { id: one.id, measure, over, points: one.points, open: measure > over };
  });
  let mark = own.fund;
  let worst = 0;
  benchmarks.forEach((one, b) => {
    const now = one.open ? one.points : 0;
    mark += own.taken[b]! - now;
    worst = Math.max(worst, now);
  });
  if (own.waiver === 1) mark += worst;
  const { mw, paid, cost, general } = halfYear(world, state);
  const south = data.rivals
    .map((rival, r) => ({ id: rival.id, score: rivalScore(world, state, rival, r), south: rival.south }))
    .filter((one) => one.south)
    .map(({ id, score }) => ({ id, score }));
  south.push({ id: '', score: ownScore(world, state) });
  south.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return {
    benchmarks,
    mark: Math.max(0, Math.min(100, mark)),
    waiver_capital: waiverCost(world, state),
    half: { mw, paid, cost, general },
    drivers: data.fatf.drivers.map((driver, i) => ({
      id: driver.id,
      points: own.drivers[i]!,
      called: calledFor(world, state, driver),
    })),
    standing: standingParts(world, state),
    south,
  };
}
