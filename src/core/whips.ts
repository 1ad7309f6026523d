// Parliament as the desks ask about it: the count of a house on a draft, and what a law's roads cost and take.
import { holdsNow } from './systems/laws-levers.ts';
import { clausesGiven, ON_ROAD, tableCost } from './systems/laws-orders.ts';
import { daysOf } from './systems/laws-road.ts';
import { decreeCost, decreesLately, inRecess } from './systems/parliament-orders.ts';
import { whipsOf } from './systems/votes.ts';
import type { House, State, Tabling, Whips } from './types.ts';
import type { Prepared } from './world.ts';

/** The count of a house; null where the nation has none or the law is a tariff. */
export function whipsFor(
  world: Prepared,
  state: State,
  law: string,
  clauses: Readonly<Record<string, number>>,
  house: House,
): Whips | null {
  const at = world.scenario.laws.indexOf(law);
  const content = world.laws[at];
  if (content === undefined || content.kind === 'tariff' || world.nation.parliament === undefined)
    return null;
  const stands = ON_ROAD.includes(state.laws.stage[at]!) || holdsNow(state.laws, at);
  const base = stands ? state.laws.clauses[at]! : clausesGiven(content, {});
  const values = content.clauses.map((clause, i) => clauses[clause.id] ?? base[i]!);
  return whipsOf(world, state, at, values, house);
}

/** Costs, odds and days of a law's roads this morning. */
export function tablingOf(world: Prepared, state: State, law: string): Tabling | null {
  const at = world.scenario.laws.indexOf(law);
  const content = world.laws[at];
  if (content === undefined) return null;
  const day = Math.min(state.day, world.days - 1);
  const ctx = { world, state, day, trace: null, sink: null };
  const days = content.stages.map(({ id }) => ({ stage: id, days: daysOf(ctx, at, id) }));
  return {
    cost: tableCost(ctx, at),
    decree_cost: decreeCost(ctx),
    decree_odds: world.p.court_odds + world.p.court_again * decreesLately(ctx),
    recess: inRecess(world, day),
    days,
    hostile: days.some((one, i) => one.days > content.stages[i]!.days),
  };
}
