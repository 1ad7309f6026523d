// What only an emergency sitting can order: coins sold at once, a deposit of dollars, feeders cut alike, coins kept by the central bank.

import { type Context, post, reserve, tell } from '../context.ts';
import type { Effect, OfficeState } from '../types.ts';
import { sellCoins } from './treasury.ts';

export function emergency(ctx: Context, effect: Extract<Effect, { kind: 'emergency' }>): void {
  const { state, day } = ctx;
  const own = state.office;
  switch (effect.act) {
    case 'sell':
      sellCoins(ctx, Math.floor(reserve(state) * effect.amount));
      return;
    case 'deposit': {
      const cents = Math.round(effect.amount * 100);
      post(ctx, 'fx-rescue', cents);
      own.deposit_usd += cents;
      own.deposit_day = day + effect.days;
      return;
    }
    case 'even':
      state.grid.cut = state.grid.cut.map(() => 0);
      own.even_until = day + effect.days;
      return;
    case 'keep':
      own.kept = 1;
      // no standing order sells what the central bank keeps
      state.treasury.selling = { share_pct: 0, above_usd: 0, keep_pct: 100 };
      return;
    default:
      effect.act satisfies never;
  }
}

/** Interest on a deposit on the first of each month; the deposit itself on its day. */
export function depositDay(ctx: Context, own: OfficeState): void {
  if (own.deposit_usd === 0) return;
  const { world, day } = ctx;
  if (world.dayOfMonth[day] === 1)
    post(ctx, 'fx-rescue-interest', Math.round((own.deposit_usd * world.p.deposit_rate_year) / 12));
  if (day < own.deposit_day) return;
  post(ctx, 'fx-rescue-back', own.deposit_usd);
  tell(ctx, { kind: 'deposit-back', day, usd: own.deposit_usd / 100 });
  own.deposit_usd = 0;
}
