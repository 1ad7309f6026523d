// Political capital: small integers, spent with a reason and earned with reasons.

import type { Context } from '../context.ts';

/** Takes points that a check found to be there. */
export function spend(ctx: Context, points: number, because: string): void {
  if (points === 0) return;
  ctx.state.laws.capital -= points;
  if (ctx.trace) ctx.trace('capital', because, -points, 'laws');
}

/** Adds what came together up to the cap, and counts what is wasted over it. */
export function earn(ctx: Context, parts: readonly (readonly [because: string, points: number])[]): void {
  const own = ctx.state.laws;
  let points = 0;
  for (const [because, amount] of parts) {
    points += amount;
    if (ctx.trace && amount !== 0) ctx.trace('capital', because, amount, 'capital_quarter');
  }
  const room = Math.max(0, ctx.world.p.capital_cap - own.capital);
  const over = Math.max(0, points - room);
  own.capital += points - over;
  own.wasted += over;
  if (ctx.trace && over > 0) ctx.trace('capital', 'cap', -over, 'capital_cap');
}

/** Takes points as far as there are any: a blow, not a price. What was really lost comes back. */
export function lose(ctx: Context, points: number, because: string): number {
  const lost = Math.min(ctx.state.laws.capital, points);
  spend(ctx, lost, because);
  return lost;
}
