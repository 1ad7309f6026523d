// The day of demand: its laws are read as levers here, so that what it does to the load knows of no law.
import type { Context } from '../context.ts';
import { type Asks, demandEvening, demandMonth } from './demand.ts';
import { LEVER, leverOf } from './laws-levers.ts';

/** On the first of a month: what programmes have reached. */
export function demandDay(ctx: Context): void {
  if (ctx.world.dayOfMonth[ctx.day] === 1) demandMonth(ctx, asksOf(ctx));
}

/** Evening, while any programme is on. */
export function demandNight(ctx: Context): void {
  if (ctx.state.demand.on === 1) demandEvening(ctx, asksOf(ctx));
}

/** Apart: a function made within another costs something on each of its calls, whether it is made or not. */
function asksOf(ctx: Context): Asks {
  return (lever) => leverOf(ctx.state, LEVER[lever]);
}
