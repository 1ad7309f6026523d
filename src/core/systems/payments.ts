// What comes to the central bank and leaves it in a month: trade, remittances, income, debt, and the ministry's own dollars, each a posting.

import { type Context, centralBank, drawNormal, placeOf, postAt, postedAt } from '../context.ts';
import { exp, log } from '../kernel/exact.ts';
import type { EconomyState, State } from '../types.ts';
import { STREAM } from '../world.ts';
import { sparedUsd } from './demand.ts';
import { LEVER, leverOf } from './laws-levers.ts';
import { exportFactor, investmentFactor, reliefUsd, remittanceFactor } from './programme-standing.ts';

const EXPORTS = placeOf('fx-exports'),
  REMITTANCES = placeOf('fx-remittances'),
  TRANSFERS = placeOf('fx-transfers'),
  INCOME = placeOf('fx-income'),
  FUEL = placeOf('fx-fuel'),
  IMPORTS = placeOf('fx-imports'),
  REPAYMENTS = placeOf('fx-repayments'),
  LOANS = placeOf('fx-loans'),
  INVESTMENT = placeOf('fx-investment');

/** Entities of the stream `economy`. */
export const DRAW = {
  growth: 0,
  prices: 1,
  exchange: 2,
  exports: 3,
  imports: 4,
  remittances: 5,
  spread: 6,
} as const;

/** Months of imports of goods and services that the central bank's dollars would pay; coins count nothing. */
export function coverMonths(state: State): number {
  const month = state.economy.import_month_usd;
  return month > 0 ? Math.max(0, centralBank(state)) / 100 / month : 0;
}

/** A flow of the month in whole cents, within what the ledger can carry. */
function cents(usd: number): number {
  return Math.round(Math.min(1e11, Math.max(0, usd)) * 100);
}

/** Books the month that has ended. */
export function settlePayments(ctx: Context, own: EconomyState): void {
  const { world, day } = ctx;
  const { p } = world;
  const base = world.economy!;
  const share = own.days / 365.25;
  const years = world.time[day]! - world.time[0]!;
  const abroad = exp(p.foreign_inflation_year * years);
  // the real exchange rate against the first day: above 1 the country's goods are dear
  const real = log((own.price_index * p.fx_pkr_usd) / (abroad * own.fx_pkr_usd));
  own.export_noise = noise(ctx, own.export_noise, DRAW.exports);
  own.import_noise = noise(ctx, own.import_noise, DRAW.imports);
  own.remittance_noise = noise(ctx, own.remittance_noise, DRAW.remittances);
  own.exports_usd = cents(
    share *
      base.exports_usd *
      exportFactor(world, ctx.state) *
      exp(p.export_growth_year * years - p.export_price * real + own.export_noise),
  );
  own.remittances_usd = cents(
    share *
      base.remittances_usd *
      remittanceFactor(world, ctx.state) *
      (1 + leverOf(ctx.state, LEVER.remittances)) *
      exp(p.remittance_growth_year * years + own.remittance_noise),
  );
  own.transfers_usd = cents(share * base.transfers_usd * abroad);
  own.income_usd = cents(share * base.income_usd * abroad);
  own.fuel_import_usd = cents(own.fuel_usd);
  const wanted = exp(p.import_income * log(own.activity) + p.import_price * real + own.import_noise);
  // without dollars imports wait in the port: letters of credit are rationed under two months of cover
  const wait = 1 - p.import_ration * Math.max(0, 2 - coverMonths(ctx.state));
  // vehicles and cookers that run on power spare what they would have burnt
  const oil = Math.max(0, base.oil_usd * own.activity - sparedUsd(world, ctx.state)) * ctx.state.climate.oil;
  own.imports_usd = cents(share * wait * (base.imports_usd * abroad * wanted + oil));
  const month = (own.imports_usd + own.fuel_import_usd) / 100 / (share * 12);
  own.import_month_usd += (month - own.import_month_usd) / 6;
  const current =
    own.exports_usd +
    own.remittances_usd +
    own.transfers_usd -
    own.income_usd -
    own.imports_usd -
    own.fuel_import_usd;
  own.current_month_usd += (current / 100 / (share * 12) - own.current_month_usd) / 6;
  postAt(ctx, EXPORTS, own.exports_usd);
  postAt(ctx, REMITTANCES, own.remittances_usd);
  postAt(ctx, TRANSFERS, own.transfers_usd);
  postAt(ctx, INCOME, own.income_usd);
  postAt(ctx, FUEL, own.fuel_import_usd);
  postAt(ctx, IMPORTS, own.imports_usd);
  debt(ctx, own, share, years);
  ownDollars(ctx, own);
}

/** A slow deviation with its own memory. */
function noise(ctx: Context, before: number, entity: number): number {
  const { p } = ctx.world;
  return p.trade_phi * before + p.trade_sd * drawNormal(ctx, STREAM.economy, entity);
}

/** Repayments; new loans when they usually come, more where cover is thin, fewer where lenders ask more; investment. A month that the run saw only a part of has what its calendar says. */
function debt(ctx: Context, own: EconomyState, share: number, years: number): void {
  const { world, day } = ctx;
  const { p } = world;
  const base = world.economy!;
  if (own.days < 28) return;
  const grown = exp(p.finance_growth_year * years);
  const past = (world.month[day]! + 11) % 12;
  const dear = (own.spread_bp - world.begin.spread_bp!) / 100;
  const needed = 1 + p.loan_need * (p.cover_usual_months - coverMonths(ctx.state));
  const willing = Math.min(1.5, Math.max(0, needed - p.loan_spread * dear));
  const loans = world.nation.economy!.loan_months.share[past]!;
  postAt(ctx, REPAYMENTS, cents(share * (base.repayments_usd * grown - reliefUsd(world, ctx.state))));
  postAt(ctx, LOANS, cents(loans * base.loans_usd * grown * willing * (1 + leverOf(ctx.state, LEVER.loans))));
  const invested = investmentFactor(world, ctx.state) * (1 + leverOf(ctx.state, LEVER.investment));
  postAt(ctx, INVESTMENT, cents(share * base.investment_usd * grown * invested));
}

const ABROAD = [
  placeOf('rigs'),
  placeOf('chips'),
  placeOf('storage'),
  placeOf('cable'),
  placeOf('coins-bought'),
  placeOf('cargo'),
  placeOf('venture'),
  placeOf('coupons'),
  placeOf('repaid'),
];
const LENT = placeOf('central-lent'),
  LENT_BACK = placeOf('central-repaid'),
  COINS_SOLD = placeOf('coins-sold'),
  BORROWED = placeOf('borrowed'),
  RENT = placeOf('ai-rent'),
  OWN_OUT = placeOf('fx-own-out'),
  OWN_IN = placeOf('fx-own-in');

/** Rigs, coins, coupons and what is repaid go abroad with the country's dollars; coins sold, bonds and tenants bring some. What the central bank lent left it when it was lent, so as much of what is spent costs it nothing more until it is repaid. */
function ownDollars(ctx: Context, own: EconomyState): void {
  let out = 0;
  for (let i = 0; i < ABROAD.length; i++) out += postedAt(ctx.state, ABROAD[i]!);
  const lent = postedAt(ctx.state, LENT) - postedAt(ctx.state, LENT_BACK);
  out = Math.max(own.own_out_usd, out - lent);
  const back = postedAt(ctx.state, COINS_SOLD) + postedAt(ctx.state, BORROWED) + postedAt(ctx.state, RENT);
  postAt(ctx, OWN_OUT, out - own.own_out_usd);
  postAt(ctx, OWN_IN, back - own.own_in_usd);
  own.own_out_usd = out;
  own.own_in_usd = back;
}
