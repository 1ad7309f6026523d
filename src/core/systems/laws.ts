// Laws: where each stands on its road, the day on which that ends, and political capital by the quarter.

import type { Context } from '../context.ts';
import { quantityOf, readQuantity } from '../quantities.ts';
import type { LawStage, LawsState } from '../types.ts';
import { LEVERS } from '../types.ts';
import type { Prepared } from '../world.ts';
import { leversMonth } from './laws-levers.ts';
import { roadDay } from './laws-road.ts';
import { earn } from './points.ts';

export function beginLaws(world: Prepared): LawsState {
  const { laws } = world;
  const all = (value: number): number[] => laws.map(() => value);
  return {
    stage: laws.map((): LawStage => 'none'),
    since_day: all(-1),
    next_day: all(-1),
    clauses: laws.map((law) => law.clauses.map((c) => c.start)),
    banked: all(0),
    tabled_day: all(-1),
    until_day: all(-1),
    decree: laws.map((law) => law.clauses.map((c) => c.start)),
    decrees: all(0),
    extended: all(0),
    done: all(0),
    lever: LEVERS.map(() => 0),
    due_day: -1,
    margin_pkr: 0,
    capital: world.p.capital_start,
    wasted: 0,
    dark_days: 0,
    reviews: 0,
  };
}

export function lawsDay(ctx: Context): void {
  const { world, day } = ctx;
  const own = ctx.state.laws;
  if (ctx.state.grid.unserved_mwh > 0) {
    const { shortage_h } = ctx.state.grid;
    let worst = 0;
    for (let z = 0; z < shortage_h.length; z++) worst = Math.max(worst, shortage_h[z]!);
    if (worst > world.p.capital_dark_hours) own.dark_days += 1;
  }
  if (world.dayOfMonth[day] === 1) leversMonth(ctx);
  if (own.due_day >= 0 && own.due_day <= day) roadDay(ctx);
}

/** A figure of another room, or what is neutral while the nation or the room has none. */
function figure(ctx: Context, id: string, neutral: number): number {
  return quantityOf(ctx.world, id) === null ? neutral : readQuantity(ctx.world, ctx.state, id);
}

/** Points of a quarter, on its last evening, so that the next one's brief has them: two, one for consent, one for a review passed, less one for a partner that is cool and one for dark weeks; one to four. */
export function pointsQuarter(ctx: Context): void {
  const { world, state } = ctx;
  const { p } = world;
  const own = state.laws;
  const reviews = figure(ctx, 'reviews_passed', 0);
  const content = figure(ctx, 'consent', 0) >= p.capital_consent ? 1 : 0;
  const passed = reviews > own.reviews ? 1 : 0;
  const cool = world.partner >= 0 && state.parliament.goodwill[world.partner]! < p.capital_partner ? -1 : 0;
  const dark = own.dark_days > p.capital_dark_days ? -1 : 0;
  const gained = p.capital_quarter + content + passed;
  // losses count only as far as they leave the quarter a point
  const lost = Math.max(cool + dark, 1 - gained);
  earn(ctx, [
    ['quarter', p.capital_quarter],
    ['consent', content],
    ['review', passed],
    [cool < 0 ? 'partner-cool' : 'dark-days', lost],
  ]);
  own.reviews = reviews;
  own.dark_days = 0;
}
