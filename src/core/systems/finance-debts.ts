// Debts in dollars: bitcoin-linked bonds, diaspora certificates, what the central bank lent; their coupons and bullets on their days.

import { type Context, cash, post, tell } from '../context.ts';
import { type Debt, type FinanceState, FORMS, type State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { markOf } from './finance-partners.ts';
import { coverMonths } from './payments.ts';
import { lose } from './points.ts';
import { swayProgramme } from './programme.ts';

const BOND = markOf('bond');
const CENTRAL = markOf('central');
/** Days between two coupons of a bond, and of a certificate. */
const HALF_YEAR = 182;
const YEAR = 365;
/** What could not be paid is asked for again after so many days. */
const GRACE = 30;
/** Quarters before act III. */
const BEFORE_ACT_III = 24;

/** Day on which a bond sold today is repaid: after its years, and not before act III begins. */
export function bulletDay(world: Prepared, day: number): number {
  const years = day + Math.round(world.p.bond_years * YEAR);
  return Math.max(years, world.ends[BEFORE_ACT_III - 1] ?? 0);
}

/** Premium of a bond over the dollar’s own rate, basis points: the country’s spread and something over, less for standing. */
export function premiumOf(world: Prepared, state: State, standing: number): number {
  const { p } = world;
  const asked = state.economy.spread_bp + p.bond_over_bp - p.bond_point_bp * (standing - p.bond_standing);
  return Math.round(Math.min(p.bond_most_bp, Math.max(p.bond_least_bp, asked)));
}

/** Coins to pledge for a bond of so many dollars, satoshi. */
export function pledgeFor(world: Prepared, state: State, usd: number): number {
  return Math.ceil(((usd * world.p.bond_pledge_share) / state.market.price_usd) * 1e8);
}

export function principalOf(own: FinanceState, form: number): number {
  let cents = 0;
  for (const debt of own.debts) if (debt.form === form) cents += debt.principal_usd;
  return cents;
}

/** Sums that follow from the debts, and the next day that matters. */
export function reckon(own: FinanceState): void {
  let owed = 0;
  let pledged = 0;
  let next = -1;
  const sooner = (day: number): void => {
    if (day >= 0 && (next < 0 || day < next)) next = day;
  };
  for (const debt of own.debts) {
    if (debt.form !== CENTRAL) owed += debt.principal_usd;
    pledged += debt.pledged_sat;
    sooner(debt.coupon_day);
    sooner(debt.due_day);
  }
  sooner(own.gulf_day);
  sooner(own.vacant_day);
  own.owed_usd = owed;
  own.pledged_sat = pledged;
  own.due_day = next;
}

export function sellBond(ctx: Context, usd: number, standing: number): void {
  const { world, state, day } = ctx;
  const pledged_sat = pledgeFor(world, state, usd);
  post(ctx, 'borrowed', usd * 100);
  state.finance.debts.push({
    form: BOND,
    principal_usd: usd * 100,
    rate_bp: world.p.dollar_rate_bp + premiumOf(world, state, standing),
    coupon_day: day + HALF_YEAR,
    due_day: bulletDay(world, day),
    linked_usd: Math.round(state.market.price_usd),
    pledged_sat,
  });
  reckon(state.finance);
}

export function sellCertificate(ctx: Context, usd: number): void {
  const { p } = ctx.world;
  const own = ctx.state.finance;
  post(ctx, 'borrowed', usd * 100);
  own.debts.push({
    form: markOf('certificate'),
    principal_usd: usd * 100,
    rate_bp: p.certificate_bp,
    coupon_day: ctx.day + YEAR,
    due_day: ctx.day + Math.round(p.certificate_years * YEAR),
    linked_usd: 0,
    pledged_sat: 0,
  });
  own.certificate_day = ctx.day;
  reckon(own);
}

/** The central bank’s dollars: cover falls one for one, the Fund minds, and a governor with too thin a cover goes. */
export function drawCentral(ctx: Context, usd: number): void {
  const { p } = ctx.world;
  const { state, day } = ctx;
  const own = state.finance;
  post(ctx, 'central-lent', usd * 100);
  own.debts.push({
    form: CENTRAL,
    principal_usd: usd * 100,
    rate_bp: 0,
    coupon_day: -1,
    due_day: day + Math.round(p.central_years * YEAR),
    linked_usd: 0,
    pledged_sat: 0,
  });
  swayProgramme(ctx, 'fund', '', (-4 * usd) / 100e6);
  const cover = coverMonths(state);
  if (cover < p.governor_months) {
    own.vacant_day = day + Math.max(1, Math.round(p.governor_days));
    state.economy.spread_bp = Math.min(5000, state.economy.spread_bp + p.governor_spread_bp);
    lose(ctx, 1, 'governor-left');
    swayProgramme(ctx, 'investors', '', -8);
    swayProgramme(ctx, 'fund', '', -5);
    tell(ctx, { kind: 'governor-left', day, cover_months: cover });
  }
  reckon(own);
}

/** Whole cents of one coupon. */
export function couponOf(debt: Debt): number {
  const share = debt.form === BOND ? 0.5 : 1;
  return Math.round((debt.principal_usd * debt.rate_bp * share) / 10_000);
}

/** What holders of a linked bond get on top of the principal: their part of the rise of bitcoin, at most as much again. */
export function linkOf(world: Prepared, state: State, debt: Debt): number {
  if (debt.linked_usd <= 0) return 0;
  const rise = Math.min(5, Math.max(0, state.market.price_usd / debt.linked_usd - 1));
  return Math.round(debt.principal_usd * Math.min(1, rise * world.p.bond_link_share));
}

/** Pays what falls due today; what cannot be paid is told, counted, and asked for again. */
export function payDebts(ctx: Context): void {
  const { state, day } = ctx;
  const own = state.finance;
  const kept: Debt[] = [];
  for (const debt of own.debts) {
    const form = FORMS[debt.form - 1]!;
    if (debt.coupon_day >= 0 && debt.coupon_day <= day) {
      const cents = couponOf(debt);
      if (cash(state) >= cents) {
        post(ctx, 'coupons', cents);
        tell(ctx, { kind: 'coupon', day, form, usd: Math.round(cents / 100) });
        debt.coupon_day = day + (debt.form === BOND ? HALF_YEAR : YEAR);
      } else {
        miss(ctx, debt, cents);
        debt.coupon_day = day + GRACE;
      }
    }
    if (debt.due_day > day || !repay(ctx, debt)) kept.push(debt);
  }
  own.debts = kept;
}

/** True when the debt is gone. */
function repay(ctx: Context, debt: Debt): boolean {
  const { state, day } = ctx;
  const form = FORMS[debt.form - 1]!;
  const extra = linkOf(ctx.world, state, debt);
  const cents = debt.principal_usd + extra;
  if (cash(state) >= cents) {
    post(ctx, debt.form === CENTRAL ? 'central-repaid' : 'repaid', debt.principal_usd);
    post(ctx, 'coupons', extra);
    tell(ctx, { kind: 'repaid', day, form, usd: Math.round(cents / 100) });
    return true;
  }
  if (debt.form === CENTRAL) {
    // the central bank cannot sue; the Fund reads its books
    debt.due_day = day + YEAR;
    swayProgramme(ctx, 'fund', '', -5);
    tell(ctx, { kind: 'rolled-over', day, usd: Math.round(debt.principal_usd / 100) });
  } else {
    miss(ctx, debt, cents);
    debt.due_day = day + GRACE;
  }
  return false;
}

function miss(ctx: Context, debt: Debt, cents: number): void {
  const own = ctx.state.finance;
  own.missed += 1;
  own.missed_day = ctx.day;
  tell(ctx, { kind: 'missed', day: ctx.day, form: FORMS[debt.form - 1]!, usd: Math.round(cents / 100) });
}
