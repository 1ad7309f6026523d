// What investors think of the country's word: events move it at once, the record draws it back from month to month.

import type { Context } from '../context.ts';
import type { ProgrammeState } from '../types.ts';
import { coinShare, NEUTRAL, reviewLate } from './programme-standing.ts';

/** Moves it within 0 and 100, and says why. */
export function moveInvestors(ctx: Context, because: string, by: number, source: string): void {
  const own: ProgrammeState = ctx.state.programme;
  const to = Math.max(0, Math.min(100, own.investors + by));
  if (ctx.trace) ctx.trace('investors', because, to - own.investors, source);
  own.investors = to;
}

/** A share of the way each month to what the record says: the rating won or lost, the list, a late review, losses that are reported. */
export function investorsMonth(ctx: Context, own: ProgrammeState): void {
  const { world, state } = ctx;
  const { p } = world;
  const { cost_basis_usd } = state.treasury;
  const worth = cost_basis_usd > 0 ? coinShare(state, cost_basis_usd / 100) : 1;
  const loss = own.reporting === 1 ? Math.max(0, 1 - worth) : 0;
  const pull = p.investor_pull;
  const won = state.economy.rating - (world.begin.rating ?? 0);
  const before = own.investors;
  moveInvestors(ctx, 'back-to-usual', pull * (NEUTRAL - before), 'investor_pull');
  moveInvestors(ctx, 'rating-since', pull * p.investor_notch * won, 'investor_notch');
  moveInvestors(ctx, 'grey', -pull * own.grey * p.grey_investors, 'grey_investors');
  if (reviewLate(state)) moveInvestors(ctx, 'review-late', -pull * p.late_investors, 'late_investors');
  if (loss > 0) moveInvestors(ctx, 'reported-loss', -pull * loss * p.report_investors, 'report_investors');
}
