// The economy, on the first of each month for the month before: growth, prices, policy rate, exchange rate, the reserves' flows, spread, rating.
// A nation without economy data keeps the exchange rate of the first day, and nothing else of it is counted.

import { type Context, centralBank, drawNormal, post, tell } from '../context.ts';
import { exp } from '../kernel/exact.ts';
import type { EconomyState } from '../types.ts';
import { type Prepared, STREAM } from '../world.ts';
import { isSeated } from './council-seats.ts';
import { coverMonths, DRAW, settlePayments } from './payments.ts';
import { coinShare, reviewLate, spreadParts, TOP_RATING } from './programme-standing.ts';

export function beginEconomy(world: Prepared): EconomyState {
  const { begin, economy, p } = world;
  const imports = economy ? (economy.imports_usd + economy.oil_usd) / 12 : 0;
  return {
    days: 0,
    fuel_usd: 0,
    fx_pkr_usd: p.fx_pkr_usd,
    fx_change: 0,
    growth_pct: economy ? begin.growth_pct! : 0,
    cpi_pct: economy ? begin.cpi_pct! : 0,
    policy_pct: economy ? begin.policy_pct! : 0,
    price_index: 1,
    activity: 1,
    gdp_pkr: economy ? economy.gdp_usd * p.fx_pkr_usd : 0,
    oil: 1,
    export_noise: 0,
    import_noise: 0,
    remittance_noise: 0,
    exports_usd: 0,
    imports_usd: 0,
    fuel_import_usd: 0,
    remittances_usd: 0,
    income_usd: 0,
    transfers_usd: 0,
    import_month_usd: imports,
    current_month_usd: 0,
    own_out_usd: 0,
    own_in_usd: 0,
    spread_bp: economy ? begin.spread_bp! : 0,
    rating: economy ? begin.rating! : 0,
  };
}

export function economyDay(ctx: Context): void {
  const { world, day } = ctx;
  if (!world.economy) return;
  const own = ctx.state.economy;
  if (world.dayOfMonth[day] === 1 && own.days > 0) month(ctx, own);
  own.days += 1;
  own.fuel_usd += ctx.state.grid.fuel_import_usd;
  if (world.paymentOn[day] !== 0) scheduled(ctx, world.paymentOn[day]! - 1);
}

/** Dollars whose date was known on the first day. */
function scheduled(ctx: Context, index: number): void {
  const { kind, usd } = ctx.world.nation.economy!.payments[index]!;
  post(ctx, kind, Math.round(usd * 100));
  if (kind === 'fx-tranche') tell(ctx, { kind: 'tranche', day: ctx.day, usd });
}

const clip = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

function month(ctx: Context, own: EconomyState): void {
  const { world, day } = ctx;
  const share = own.days / MONTH_DAYS;
  const cover = coverMonths(ctx.state);
  const oil = ctx.state.climate.oil;
  growth(ctx, own, share);
  exchange(ctx, own, share, cover);
  prices(ctx, own, share, oil / own.oil - 1);
  own.oil = oil;
  settlePayments(ctx, own);
  const now = coverMonths(ctx.state);
  const calendar = world.month[day]!;
  if ((calendar & 1) === 0) policy(ctx, own, now);
  spread(ctx, own, now);
  if (calendar === 0 || calendar === 6) rate(ctx, own, now);
  own.days = 0;
  own.fuel_usd = 0;
}

/** Mean days of a month: rates by the month are for so many. */
const MONTH_DAYS = 30.4375;

/** Growth is pulled to its trend, and dragged by money dearer than neutral. */
function growth(ctx: Context, own: EconomyState, share: number): void {
  const { p } = ctx.world;
  const dear = own.policy_pct - own.cpi_pct - p.neutral_real_pct;
  const pull = p.growth_pull * (p.growth_trend_pct - own.growth_pct) - p.growth_drag * dear;
  const draw = drawNormal(ctx, STREAM.economy, DRAW.growth);
  if (ctx.trace) {
    const drag = share * p.growth_drag * dear;
    ctx.trace('growth_pct', 'growth-trend', share * pull + drag, 'growth_pull');
    ctx.trace('growth_pct', 'dear-money', -drag, 'growth_drag');
    ctx.trace('growth_pct', 'luck', p.growth_sd_pct * draw, 'growth_sd_pct');
  }
  own.growth_pct = clip(own.growth_pct + share * pull + p.growth_sd_pct * draw, -10, 15);
  own.activity = clip(own.activity * (1 + (share * own.growth_pct) / 1200), 0.2, 10);
}

/** The currency gives way by most of the gap to prices abroad, by a deficit, and by how thin the import cover is; it hardly rises when cover is thick. */
function exchange(ctx: Context, own: EconomyState, share: number, cover: number): void {
  const { p } = ctx.world;
  const gap = (own.cpi_pct / 100 - p.foreign_inflation_year) / 12;
  const thin = p.cover_usual_months - cover;
  const deficit = own.import_month_usd > 0 ? -own.current_month_usd / own.import_month_usd : 0;
  const cover_pull = p.fx_cover_pull * (thin > 0 ? thin : thin / 8);
  const late = reviewLate(ctx.state) ? p.late_fx : 0;
  const press = cover_pull + p.fx_current_pull * deficit + late;
  const draw = p.fx_sd * drawNormal(ctx, STREAM.economy, DRAW.exchange);
  if (ctx.trace) {
    const rate = own.fx_pkr_usd;
    ctx.trace('fx_pkr_usd', 'prices-abroad', rate * share * p.fx_price_share * gap, 'fx_price_share');
    ctx.trace('fx_pkr_usd', 'thin-cover', rate * share * cover_pull, 'fx_cover_pull');
    ctx.trace('fx_pkr_usd', 'deficit', rate * share * p.fx_current_pull * deficit, 'fx_current_pull');
    ctx.trace('fx_pkr_usd', 'review-late', rate * share * late, 'late_fx');
    ctx.trace('fx_pkr_usd', 'luck', rate * draw, 'fx_sd');
  }
  own.fx_change = clip(share * (p.fx_price_share * gap + press) + draw, -0.05, 0.1);
  own.fx_pkr_usd = clip(own.fx_pkr_usd * (1 + own.fx_change), 1, 1e5);
}

/** A month's rise: half habit and half target, what the rupee and oil pass on, and less of it while money is dear. */
function prices(ctx: Context, own: EconomyState, share: number, oilChange: number): void {
  const { p } = ctx.world;
  const habit = p.cpi_habit * own.cpi_pct + (1 - p.cpi_habit) * p.cpi_target_pct;
  const dear = own.policy_pct - own.cpi_pct - p.neutral_real_pct;
  const draw = (p.cpi_sd_pct / 100) * drawNormal(ctx, STREAM.economy, DRAW.prices);
  const rise =
    (share * (habit - p.cpi_drag * dear)) / 1200 + p.fx_pass * own.fx_change + p.oil_pass * oilChange + draw;
  const step = clip(rise, -0.02, 0.06);
  if (ctx.trace) {
    const weight = 1200 / share / 6.5;
    ctx.trace('cpi_pct', 'habit', (habit - own.cpi_pct) / 6.5, 'cpi_habit');
    ctx.trace('cpi_pct', 'dear-money', (-p.cpi_drag * dear) / 6.5, 'cpi_drag');
    ctx.trace('cpi_pct', 'exchange-rate', p.fx_pass * own.fx_change * weight, 'fx_pass');
    ctx.trace('cpi_pct', 'oil-price', p.oil_pass * oilChange * weight, 'oil_pass');
    ctx.trace('cpi_pct', 'luck', draw * weight, 'cpi_sd_pct');
  }
  own.price_index = clip(own.price_index * (1 + step), 0.1, 1e4);
  // a rate against a year before, kept as a mean that forgets over half a year
  own.cpi_pct = clip(own.cpi_pct + ((1200 * step) / share - own.cpi_pct) / 6.5, -10, 80);
  own.gdp_pkr = clip(own.gdp_pkr * (1 + (share * own.growth_pct) / 1200) * (1 + step), 1, 1e18);
}

/** Every second month: a step towards neutral plus inflation, more where inflation is over target or cover thin; two when it is far off. */
function policy(ctx: Context, own: EconomyState, cover: number): void {
  const { p } = ctx.world;
  const wanted =
    p.neutral_real_pct +
    (own.cpi_pct + p.cpi_target_pct) / 2 +
    p.policy_over * (own.cpi_pct - p.cpi_target_pct) +
    p.policy_cover_pct * Math.max(0, p.cover_usual_months - cover);
  const gap = wanted - own.policy_pct;
  const size = gap < 0 ? -gap : gap;
  if (size < p.policy_step_pct) return;
  const steps = size > 6 * p.policy_step_pct ? 2 : 1;
  if (ctx.trace)
    ctx.trace('policy_pct', 'meeting', (gap < 0 ? -1 : 1) * steps * p.policy_step_pct, 'policy_step_pct');
  own.policy_pct = clip(own.policy_pct + (gap < 0 ? -1 : 1) * steps * p.policy_step_pct, 0, 60);
}

/** What lenders ask over the dollar's own rate: by rating, more where cover is thin. */
function spread(ctx: Context, own: EconomyState, cover: number): void {
  const { p } = ctx.world;
  const by = p.spread_bp * exp(p.spread_notch * (ctx.world.begin.rating! - own.rating));
  const thin = p.spread_cover_bp * Math.max(0, p.cover_usual_months - cover);
  const [grey, late, doubt, guarantee] = spreadParts(ctx.world, ctx.state);
  const known = isSeated(ctx.world, ctx.state, 'banker') ? -p.banker_bp : 0;
  const wanted = by + thin + grey + late + doubt + guarantee + known;
  const draw = p.spread_sd_bp * drawNormal(ctx, STREAM.economy, DRAW.spread);
  if (ctx.trace) {
    ctx.trace('spread_bp', 'by-rating', (by - own.spread_bp) / 3, 'spread_notch');
    ctx.trace('spread_bp', 'thin-cover', thin / 3, 'spread_cover_bp');
    ctx.trace('spread_bp', 'grey', grey / 3, 'grey_bp');
    ctx.trace('spread_bp', 'review-late', late / 3, 'late_bp');
    ctx.trace('spread_bp', 'investors', doubt / 3, 'investor_bp');
    ctx.trace('spread_bp', 'guarantee', guarantee / 3, 'state');
    ctx.trace('spread_bp', 'adviser', known / 3, 'banker_bp');
    ctx.trace('spread_bp', 'luck', draw, 'spread_sd_bp');
  }
  own.spread_bp = clip(own.spread_bp + (wanted - own.spread_bp) / 3 + draw, 50, 5000);
}

/** Raters look in January and July: a notch up where cover is ample and no review is late, more so for each notch won; a notch down where it is thin, or a review late. Coins over a share of the reserves hold a notch back. */
function rate(ctx: Context, own: EconomyState, cover: number): void {
  const { p } = ctx.world;
  const before = own.rating;
  const ample = cover >= p.rating_up_months + (before - ctx.world.begin.rating!) / 2;
  const late = reviewLate(ctx.state);
  const step = ample && !late ? 1 : cover < p.rating_down_months || (late && !ample) ? -1 : 0;
  const notch = coinNotch(ctx);
  own.rating = clip(before + step + notch, 1, TOP_RATING);
  if (ctx.trace) {
    ctx.trace('rating', late ? 'review-late' : 'cover', step, late ? 'late_bp' : 'rating_up_months');
    ctx.trace('rating', 'coin-share', notch, 'coin_share_pct');
  }
  if (own.rating !== before) tell(ctx, { kind: 'rating', day: ctx.day, rating: own.rating });
}

/** −1 when coins have come to weigh too much in the reserves, +1 when they no longer do, else 0. */
function coinNotch(ctx: Context): number {
  if (ctx.world.nation.programme === undefined) return 0;
  const { programme } = ctx.state;
  const heavy = 100 * coinShare(ctx.state, centralBank(ctx.state) / 100) > ctx.world.p.coin_share_pct;
  const held = programme.coin_notch;
  programme.coin_notch = heavy ? 1 : 0;
  return held - programme.coin_notch;
}
