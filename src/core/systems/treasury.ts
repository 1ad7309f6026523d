// The treasury: cash in cents, coins in satoshi, rules for buying and selling with guards, cost basis. What it is voted is the budget's.

import { type Context, cash, placeOf, post, postAt, reserve } from '../context.ts';
import { exp } from '../kernel/exact.ts';
import type { Command, Refusal, StandingRule, TreasuryState } from '../types.ts';
import type { Prepared } from '../world.ts';
import { payCustody, signed } from './custody.ts';
import { seenFactor } from './custody-hazards.ts';
import { within } from './halls-orders.ts';
import { averageOf, peakOf } from './market.ts';

const SOLD = placeOf('sold'),
  COINS_SOLD = placeOf('coins-sold');

export function beginTreasury(world: Prepared): TreasuryState {
  return {
    cost_basis_usd: 0,
    peak_sat: Math.round(world.begin.coins_sat ?? 0),
    least_share: 1,
    buying: { usd: 0, below_usd: 0, keep_usd: 0 },
    selling: { share_pct: 0, above_usd: 0, keep_pct: 100 },
    incoming_sat: 0,
    carry_usd: 0,
    invested_usd: 0,
    traded_usd: 0,
    net_usd: 0,
  };
}

/** Buys coins for so many whole dollars at the price quoted now, slippage and fee included. */
function buyCoins(ctx: Context, usd: number): void {
  const own = ctx.state.treasury;
  const peak = peakOf(ctx.world, own.traded_usd, usd, seenFactor(ctx.world, ctx.state));
  const average = averageOf(ctx.state.market.price_usd, peak, usd);
  const sat = Math.floor(((usd * (1 - ctx.world.p.trade_fee)) / average) * 1e8);
  post(ctx, 'coins-bought', usd * 100);
  post(ctx, 'bought', sat);
  own.cost_basis_usd += usd * 100;
  own.invested_usd += usd * 100;
  settle(ctx, usd, peak);
}

/** Coins that nobody holds a pledge on. */
function free(ctx: Context): number {
  return Math.max(0, reserve(ctx.state) - ctx.state.finance.pledged_sat);
}

/** Sells coins at the price quoted now, slippage and fee included: those that nobody holds a pledge on, and none that the central bank keeps. */
export function sellCoins(ctx: Context, wanted: number): void {
  const sat = Math.min(wanted, free(ctx));
  if (sat <= 0 || ctx.state.office.kept === 1) return;
  const own = ctx.state.treasury;
  const held = reserve(ctx.state);
  const usd = (sat / 1e8) * ctx.state.market.price_usd;
  const peak = peakOf(ctx.world, own.traded_usd, -usd, seenFactor(ctx.world, ctx.state));
  const average = averageOf(ctx.state.market.price_usd, peak, -usd);
  const cents = Math.floor((sat / 1e8) * average * (1 - ctx.world.p.trade_fee) * 100);
  signed(ctx, sat, held);
  postAt(ctx, SOLD, sat);
  postAt(ctx, COINS_SOLD, cents);
  own.cost_basis_usd -= Math.round((own.cost_basis_usd * sat) / held);
  own.invested_usd -= cents;
  settle(ctx, -Math.round(usd), -peak);
}

/** Own impact: a third stays with the net amount ever bought, the rest fades. */
function settle(ctx: Context, usd: number, peak: number): void {
  const own = ctx.state.treasury;
  own.traded_usd += usd < 0 ? -usd : usd;
  own.net_usd += usd;
  const market = ctx.state.market;
  market.impact_fading += (1 - ctx.world.p.impact_kept_share) * peak;
  market.price_usd *= exp(peak);
}

export function treasuryDay(ctx: Context): void {
  const { world, day } = ctx;
  const { p } = world;
  const own = ctx.state.treasury;
  const { halls } = ctx.state;
  own.traded_usd = 0;
  own.incoming_sat = halls.mined_sat + halls.royalty_sat;
  const bill = halls.bill_usd;
  if (halls.mined_sat > 0) {
    own.cost_basis_usd += bill;
    own.invested_usd += bill;
  }
  const first = world.dayOfMonth[day] === 1;
  if (own.selling.share_pct > 0 && own.incoming_sat > 0)
    sellCoins(ctx, Math.min(free(ctx), Math.floor((own.incoming_sat * own.selling.share_pct) / 100)));
  if (first) month(ctx, own);
  if (own.invested_usd > 0) own.carry_usd += Math.round((own.invested_usd * p.carry_year) / 365);
  const held = reserve(ctx.state);
  if (held > own.peak_sat) own.peak_sat = held;
  if (own.peak_sat > 0) own.least_share = Math.min(own.least_share, held / own.peak_sat);
}

/** The first of the month: custody, standing orders. */
function month(ctx: Context, own: TreasuryState): void {
  const { p } = ctx.world;
  payCustody(ctx);
  const price = ctx.state.market.price_usd;
  if (own.selling.above_usd > 0 && price >= own.selling.above_usd) {
    const spare = reserve(ctx.state) - Math.ceil((own.peak_sat * own.selling.keep_pct) / 100);
    if (spare > 0) sellCoins(ctx, Math.min(free(ctx), Math.floor(spare * p.sale_month_share)));
  }
  if (own.buying.usd > 0 && price <= own.buying.below_usd) {
    const usd = Math.floor(Math.min(own.buying.usd, cash(ctx.state) / 100 - own.buying.keep_usd));
    if (usd >= 1000) buyCoins(ctx, usd);
  }
}

export function checkTreasury(ctx: Context, command: Command): Refusal | null {
  const money = cash(ctx.state) / 100;
  switch (command.kind) {
    case 'treasury.buy': {
      const wrong = within('usd', command.usd, 1000, 1e9);
      if (wrong) return wrong;
      if (!Number.isInteger(command.usd)) return { code: 'not-a-step', need: { field: 'usd', step: 1 } };
      return command.usd > money
        ? { code: 'no-cash', need: { cost_usd: command.usd, cash_usd: money } }
        : null;
    }
    case 'treasury.sell': {
      const wrong = within('sat', command.sat, 1, 2.1e15);
      if (wrong) return wrong;
      if (!Number.isInteger(command.sat)) return { code: 'not-a-step', need: { field: 'sat', step: 1 } };
      if (command.sat > reserve(ctx.state))
        return { code: 'no-coins', need: { wanted_sat: command.sat, held_sat: reserve(ctx.state) } };
      return command.sat > free(ctx) ? { code: 'pledged', need: { free_sat: free(ctx) } } : null;
    }
    case 'treasury.buying':
      return (
        within('usd', command.usd, 0, 1e9) ??
        within('below_usd', command.below_usd, 0, 1e9) ??
        within('keep_usd', command.keep_usd, 0, 1e10)
      );
    case 'treasury.selling':
      return (
        within('share_pct', command.share_pct, 0, 100) ??
        within('above_usd', command.above_usd, 0, 1e9) ??
        within('keep_pct', command.keep_pct, 0, 100)
      );
    default:
      return null;
  }
}

export function applyTreasury(ctx: Context, command: Command): void {
  const own = ctx.state.treasury;
  if (command.kind === 'treasury.buy') buyCoins(ctx, command.usd);
  else if (command.kind === 'treasury.sell') sellCoins(ctx, command.sat);
  else if (command.kind === 'treasury.buying')
    own.buying = { usd: command.usd, below_usd: command.below_usd, keep_usd: command.keep_usd };
  else if (command.kind === 'treasury.selling')
    own.selling = { share_pct: command.share_pct, above_usd: command.above_usd, keep_pct: command.keep_pct };
}

/** Changes a standing order of the treasury by `change`, which keeps to its range; rules of others are left alone. */
export function setTreasuryRule(ctx: Context, rule: StandingRule, change: (now: number) => number): void {
  const { buying, selling } = ctx.state.treasury;
  if (rule === 'buying-usd') buying.usd = Math.floor(change(buying.usd));
  else if (rule === 'buying-below') buying.below_usd = change(buying.below_usd);
  else if (rule === 'selling-share') selling.share_pct = change(selling.share_pct);
  else if (rule === 'selling-keep') selling.keep_pct = change(selling.keep_pct);
}
