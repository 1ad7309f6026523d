// The price: a path that never sees the player (Cycle-SV, facts/bitcoin.md §4.2), times the player's own impact.
// Fair value and regime are hidden from the player: they could be exploited.

import type { Context } from '../context.ts';
import { exp, log } from '../kernel/exact.ts';
import type { Luck } from '../kernel/random.ts';
import { drawAll, drawsOf, normal, uniform } from '../kernel/random.ts';
import type { ParameterId } from '../parameters.ts';
import type { MarketState } from '../types.ts';
import type { Prepared } from '../world.ts';
import { STREAM } from '../world.ts';
import { ALMANAC } from '../world-curves.ts';
import { impactOf } from './protocol.ts';
import { rowOf } from './today.ts';

/** The exogenous part, in place of a day: what `validate` plays alone. */
export interface Path {
  bull: number;
  log_path: number;
  log_fair: number;
  slow: number;
  fast: number;
  change: number;
}

export function familyIndex(world: Prepared): number {
  const family = world.spec.family;
  if (family === 'sceptic') return 0;
  if (family === 'central') return 1;
  if (family === 'enthusiast') return 2;
  const draw = uniform(world.luck, STREAM.family, 0, 0);
  if (draw < world.p.family_sceptic_share) return 0;
  return draw < world.p.family_sceptic_share + world.p.family_central_share ? 1 : 2;
}

export function beginMarket(world: Prepared): MarketState {
  const { begin } = world;
  return {
    family: familyIndex(world),
    bull: begin.bull!,
    log_path: log(begin.price_usd!),
    log_fair: log(begin.fair_usd!),
    slow: begin.slow!,
    fast: 0,
    change: 0,
    impact_kept: 0,
    impact_fading: 0,
    price_usd: begin.price_usd!,
  };
}

/** Fair-value drift a year: falls as the fair value of all coins grows. */
export function driftOf(
  p: Readonly<Record<ParameterId, number>>,
  family: number,
  log_fair: number,
  log_supply: number,
): number {
  const floor =
    family === 0 ? p.drift_sceptic_floor : family === 1 ? p.drift_central_floor : p.drift_enthusiast_floor;
  const size =
    family === 0 ? p.drift_sceptic_size : family === 1 ? p.drift_central_size : p.drift_enthusiast_size;
  const power =
    family === 0 ? p.drift_sceptic_power : family === 1 ? p.drift_central_power : p.drift_enthusiast_power;
  return floor + size * exp(-power * (log_fair + log_supply - LOG_REFERENCE_CAP));
}
/** Odds of a turn of the cycle are never higher in a day. */
const TURN_MOST = 0.04;
const LOG_REFERENCE_CAP = log(2.37e12);
const LOG_TRILLION = log(1e12);

/** What each day of the path draws, two uniforms and four normals: in one list, as in draws.ts. */
const PATH = drawsOf(
  [
    [STREAM.market, 0],
    [STREAM.market, 4],
  ],
  [
    [STREAM.market, 1],
    [STREAM.market, 2],
    [STREAM.market, 3],
    [STREAM.market, 6],
  ],
);
const TURN = 0,
  JUMP = 1,
  SLOW = 2,
  FAST = 3,
  FAIR = 4,
  PRICE = 5;
const DRAWN = new Float64Array(6);

/** One day of the path. Six draws, whatever happens, and one more for the size of a jump. */
export function pathDay(
  own: Path,
  p: Readonly<Record<ParameterId, number>>,
  family: number,
  log_supply: number,
  luck: Luck,
  day: number,
): void {
  const drawn = DRAWN;
  drawAll(luck, PATH, day, drawn);
  const drift = driftOf(p, family, own.log_fair, log_supply);
  const gap = own.log_path - own.log_fair;
  const turn = drawn[TURN]!;
  // odds are never over the most, so most days need none worked out
  if (turn < TURN_MOST) {
    if (own.bull === 1) {
      if (turn < p.to_bear * exp(p.to_bear_slope * (gap - 0.45))) own.bull = 0;
    } else if (turn < p.to_bull * exp(-p.to_bull_slope * (gap + 0.45))) own.bull = 1;
  }
  own.slow =
    p.slow_phi * own.slow + drawn[SLOW]! * Math.sqrt(p.slow_variance * (1 - p.slow_phi * p.slow_phi));
  own.fast =
    p.fast_phi * own.fast + drawn[FAST]! * Math.sqrt(p.fast_variance * (1 - p.fast_phi * p.fast_phi));
  const cap = own.log_path + log_supply - LOG_TRILLION;
  const sd = (p.volatility * exp(own.slow + own.fast - 0.27 - p.volatility_cap_power * cap)) / SQRT_YEAR;
  const fair = (p.fair_sd / SQRT_YEAR) * drawn[FAIR]!;
  const jump =
    drawn[JUMP]! < p.jump_chance ? p.jump_mean + p.jump_sd * normal(luck, STREAM.market, day, 5) : 0;
  const cycle = own.bull === 1 ? p.bull_drift : p.bear_drift;
  own.change =
    (drift + cycle - p.reversion * gap) / 365 -
    p.jump_chance * p.jump_mean +
    fair +
    sd * drawn[PRICE]! +
    jump;
  own.log_fair += drift / 365 + fair;
  own.log_path += own.change;
}
const SQRT_YEAR = Math.sqrt(365);

export function marketDay(ctx: Context): void {
  const { world, day } = ctx;
  const { p } = world;
  const own = ctx.state.market;
  const before = own.price_usd;
  pathDay(own, p, own.family, world.almanac[rowOf(world, day) + ALMANAC.supply]!, world.luck, day);
  const net = ctx.state.treasury.net_usd;
  const kept =
    p.impact_kept_share *
    impactOf(net < 0 ? -net : net, p.impact_scale, p.impact_daily_sd, p.impact_volume_usd);
  own.impact_kept = net < 0 ? -kept : kept;
  own.impact_fading *= world.fadeFactor;
  own.price_usd = exp(own.log_path + own.impact_kept + own.impact_fading);
  if (ctx.trace) {
    const market = exp(own.log_path) - exp(own.log_path - own.change);
    ctx.trace('price_usd', 'market', market, 'market-model');
    ctx.trace('price_usd', 'own-trades', own.price_usd - before - market, 'impact_scale');
  }
}

/** Share by which trading `usd` (negative: a sale) now moves the price at its peak. `seen` scales the impact of who is seen coming. */
export function peakOf({ p }: Prepared, traded_usd: number, usd: number, seen: number): number {
  const size = usd < 0 ? -usd : usd;
  return (
    seen *
    (impactOf(traded_usd + size, p.impact_scale, p.impact_daily_sd, p.impact_volume_usd) -
      impactOf(traded_usd, p.impact_scale, p.impact_daily_sd, p.impact_volume_usd))
  );
}

/** What a trade fetches on the mean: two thirds of its peak impact is paid on the way. */
export function averageOf(price_usd: number, peak: number, usd: number): number {
  const paid = (2 / 3) * peak;
  return price_usd * (usd < 0 ? 1 - paid : 1 + paid);
}
