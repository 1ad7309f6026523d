// Partners that bring halls: hosts, joint ventures, an investor from the Gulf, generators who give up late claims. Their rigs stand among the licensed ones and are marked by their form.

import { type Context, circularDebt, drawUniform, post, tell } from '../context.ts';
import { logistic } from '../kernel/exact.ts';
import { type FinanceForm, FORMS, type State } from '../types.ts';
import { type Prepared, STREAM } from '../world.ts';
import { placeMw } from './halls.ts';
import { pricesOf } from './prices.ts';
import { swayProgramme } from './programme.ts';
import { revenuePerMwh } from './protocol.ts';

/** The mark of a form among licensed halls and debts. */
export function markOf(form: FinanceForm): number {
  return FORMS.indexOf(form) + 1;
}
export const VENTURE = 2;
const GULF = 3;

/** Entities of the stream `finance`. */
const DRAW = { offer: 0, leave: 1 } as const;

/** MW that partners of a form have put up or are putting up. */
export function partnerMw(state: State, form: FinanceForm): number {
  const mark = markOf(form);
  let mw = 0;
  for (const batch of state.halls.licensed) if (batch.partner === mark) mw += batch.mw;
  return mw;
}

/** Least share of the reserve that an investor from abroad wants with its custodian, %; 0 while there is none. */
export function abroadLeast(world: Prepared, state: State): number {
  return state.finance.gulf_day >= 0 || partnerMw(state, 'gulf') > 0 ? world.p.gulf_abroad_pct : 0;
}

/** Dollars that a MW of halls and rigs costs today. */
export function hallUsdMw(world: Prepared, state: State): number {
  const prices = pricesOf(
    world,
    state.laws.lever,
    state.network.hashprice_usd,
    Math.min(state.day, world.days),
  );
  return prices.site.campus.air_usd / prices.site.campus.mw + prices.rig.standard.usd_mw;
}

/** What hosts offer this month: the better a MWh pays over tariff and costs, the more, and the higher the royalty. `luck` strays around 1. */
export function hostOffer(
  world: Prepared,
  state: State,
  standing: number,
  luck: number,
): { mw: number; pct: number } {
  const { p } = world;
  const day = Math.min(state.day, world.days);
  const revenue = revenuePerMwh(state.network.hashprice_usd, world.standardJth[day]!, p.pue_immersion);
  const tariff = (state.halls.tariff_pkr_kwh * 1000) / state.economy.fx_pkr_usd;
  const pull = logistic((revenue - tariff - p.operations_usd_mwh - p.host_hurdle_usd) / p.host_slope_usd);
  return {
    mw: Math.floor(Math.max(0, p.host_most_mw * pull * (standing / 50) * luck)),
    pct: Math.round((p.host_royalty_pct + p.host_span_pct * pull) * 10) / 10,
  };
}

/** The first of the month: hosts think anew, the joint venture sends its bill, the investor may sell out. */
export function partnersMonth(ctx: Context, standing: number): void {
  const { world, state } = ctx;
  const { p } = world;
  const own = state.finance;
  const luck = 1 + p.host_luck * (2 * drawUniform(ctx, STREAM.finance, DRAW.offer) - 1);
  const offer = hostOffer(world, state, standing, luck);
  own.offer_mw = offer.mw;
  own.offer_pct = offer.pct;
  if (own.venture_usd > 0) {
    post(ctx, 'venture', own.venture_usd);
    state.treasury.cost_basis_usd += own.venture_usd;
    state.treasury.invested_usd += own.venture_usd;
    own.venture_usd = 0;
  }
  const mw = partnerMw(state, 'gulf');
  if (mw > 0 && drawUniform(ctx, STREAM.finance, DRAW.leave) < p.gulf_exit_year / 12) {
    state.halls.licensed = state.halls.licensed.filter((batch) => batch.partner !== GULF);
    tell(ctx, { kind: 'partner-left', day: ctx.day, form: 'gulf', mw });
  }
}

/** Rigs of a partner, on their way. */
function put(
  ctx: Context,
  form: FinanceForm,
  place: number,
  mw: number,
  terms: { tariff: number; royalty: number; days: number; years: number },
): void {
  const { world, day } = ctx;
  const arrive = day + Math.max(1, Math.round(terms.days));
  ctx.state.halls.licensed.push({
    place,
    mw,
    j_th: world.standardJth[day]!,
    tariff_pkr_kwh: terms.tariff,
    royalty_pct: terms.royalty,
    interruptible: 1,
    arrive_day: arrive,
    lean: 0,
    margin_usd: 0,
    days: 0,
    partner: markOf(form),
    until_day: arrive + Math.round(terms.years * 365),
  });
}

export function takeHost(ctx: Context, place: number, mw: number): void {
  const { p } = ctx.world;
  const own = ctx.state.finance;
  put(ctx, 'host', place, mw, {
    tariff: ctx.state.halls.tariff_pkr_kwh,
    royalty: own.offer_pct,
    days: p.host_days,
    years: p.host_years,
  });
  own.offer_mw -= mw;
}

export function takeVenture(ctx: Context, place: number, mw: number): void {
  const { p } = ctx.world;
  const cents = Math.round(hallUsdMw(ctx.world, ctx.state) * mw * p.venture_share * 100);
  post(ctx, 'venture', cents);
  ctx.state.treasury.invested_usd += cents;
  put(ctx, 'venture', place, mw, {
    tariff: ctx.state.halls.tariff_pkr_kwh,
    royalty: p.venture_share * 100,
    days: p.venture_days,
    years: p.venture_years,
  });
}

/** Talks of nine months; the halls are ordered when they end. */
export function talkGulf(ctx: Context, place: number, usd: number): void {
  const own = ctx.state.finance;
  own.gulf_usd = usd;
  own.gulf_place = place;
  own.gulf_day = ctx.day + Math.max(1, Math.round(ctx.world.p.gulf_days));
}

/** MW that so many dollars of the investor build. */
export function gulfMw(world: Prepared, usd: number): number {
  return Math.floor(usd / world.p.gulf_mw_usd);
}

export function closeGulf(ctx: Context): void {
  const { p } = ctx.world;
  const own = ctx.state.finance;
  // nine months on, the place may have filled up
  const room = ctx.world.nation.places[own.gulf_place]!.limit_mw - placeMw(ctx.state, own.gulf_place);
  const mw = Math.max(0, Math.min(gulfMw(ctx.world, own.gulf_usd), Math.floor(room)));
  put(ctx, 'gulf', own.gulf_place, mw, {
    tariff: p.gulf_floor_pkr_kwh,
    royalty: p.gulf_royalty_pct,
    days: p.host_days,
    years: p.gulf_years,
  });
  tell(ctx, { kind: 'financed', day: ctx.day, form: 'gulf', mw, usd: own.gulf_usd });
  own.gulf_usd = 0;
  own.gulf_place = -1;
  own.gulf_day = -1;
}

/** Late claims that so many MW of hosting rights would settle, whole local units: no more than is left of them, or owed. */
export function claimsFor(world: Prepared, state: State, mw: number): number {
  const left = (world.nation.finance?.claims_pkr ?? 0) - state.finance.claims_pkr;
  return Math.floor(Math.max(0, Math.min(left, mw * world.p.arrears_pkr_mw, circularDebt(state))));
}

export function takeArrears(ctx: Context, place: number, mw: number): void {
  const { p } = ctx.world;
  const pkr = claimsFor(ctx.world, ctx.state, mw);
  post(ctx, 'debt-hosting', pkr);
  ctx.state.finance.claims_pkr += pkr;
  put(ctx, 'arrears', place, mw, {
    tariff: p.arrears_pkr_kwh,
    royalty: 0,
    days: p.arrears_days,
    years: p.arrears_years,
  });
  // the Fund minds power sold near its fuel cost
  swayProgramme(ctx, 'fund', '', -1);
}
