// Calls: each quarter one gauge is asked for; up, level or down, and how sure. Scored by Brier when the quarter is over.
// Which gauge: the one nearest a border of its zones, in units of what counts as level, and not the same twice running.

import { type Context, tell } from '../context.ts';
import { type Call, GAUGES, type OfficeState, type State } from '../types.ts';
import type { Prepared } from '../world.ts';

export const CALLS: readonly Call[] = ['down', 'level', 'up'];

/** Half of the band in which a gauge's mean counts as level, by gauge, in its unit. */
export function levelBand(world: Prepared, gauge: number): number {
  const { p } = world;
  return [p.level_margin_pct, p.level_cover_months, p.level_consent, p.level_reserve_pct, p.level_standing][
    gauge
  ]!;
}

/** Borders of a gauge's zones, in its unit. */
export function bordersOf(world: Prepared, gauge: number): readonly number[] {
  const { p } = world;
  switch (GAUGES[gauge]) {
    case 'grid-margin':
      return [p.margin_red_pct, p.margin_amber_pct, p.margin_wide_pct, p.margin_far_pct];
    case 'liquidity':
      return [p.cover_red_months, p.cover_amber_months, p.cover_wide_months, p.cover_far_months];
    case 'consent':
      return [p.consent_red, p.consent_amber];
    case 'reserve':
      return [p.reserve_amber_pct, p.reserve_red_pct];
    case 'standing':
      return [p.standing_red, p.standing_amber];
    default:
      return [];
  }
}

/** Brier score over three answers: the one called gets `sure`, the others share the rest; 0 is best, 2 worst. */
export function brierOf(call: number, sure: number, came: number): number {
  let sum = 0;
  for (let k = 0; k < 3; k++) {
    const said = k === call ? sure : (1 - sure) / 2;
    const gap = said - (k === came ? 1 : 0);
    sum += gap * gap;
  }
  return sum;
}

/** Calibration C of RULES §3, 0 to 1; 0 without a call. */
export function calibration(world: Prepared, state: State): number {
  const { calls, brier } = state.office;
  if (calls === 0) return 0;
  return Math.max(0, Math.min(1, 1 - brier / calls / world.p.call_none));
}

/** The quarter is over: its call is scored, its means are kept, the next gauge is asked for. */
export function callsQuarter(ctx: Context, own: OfficeState, gain: (points: number) => number): void {
  const means = own.sum.map((sum) => (own.days > 0 ? sum / own.days : 0));
  if (own.ask >= 0 && own.call >= 0) score(ctx, own, means[own.ask]! - own.mean[own.ask]!, gain);
  const before = own.ask;
  own.mean = means;
  own.sum = own.sum.map(() => 0);
  own.days = 0;
  own.call = -1;
  own.sure = 0;
  own.ask = nearest(ctx.world, own, before);
}

function score(ctx: Context, own: OfficeState, moved: number, gain: (points: number) => number): void {
  const { p } = ctx.world;
  const band = levelBand(ctx.world, own.ask);
  const came = moved > band ? 2 : moved < -band ? 0 : 1;
  const brier = brierOf(own.call, own.sure, came);
  own.calls += 1;
  own.brier += brier;
  let points = 0;
  if (brier <= p.call_none) {
    own.right += 1;
    if (own.right % p.calls_per_point === 0) points = gain(1);
  }
  own.last_ask = own.ask;
  own.last_call = own.call;
  own.last_came = came;
  own.last_brier = brier;
  tell(ctx, {
    kind: 'called',
    day: ctx.day,
    gauge: GAUGES[own.ask]!,
    call: CALLS[own.call]!,
    came: CALLS[came]!,
    brier,
    points,
  });
}

function nearest(world: Prepared, own: OfficeState, before: number): number {
  let found = -1,
    least = 0;
  for (let g = 0; g < GAUGES.length; g++) {
    if (own.zone[g]! < 0 || g === before) continue;
    let gap = -1;
    for (const border of bordersOf(world, g)) {
      const away = Math.abs(own.value[g]! - border) / levelBand(world, g);
      if (gap < 0 || away < gap) gap = away;
    }
    if (found < 0 || gap < least) {
      found = g;
      least = gap;
    }
  }
  // a nation with one gauge is asked for it each time
  return found < 0 && before >= 0 && own.zone[before]! >= 0 ? before : found;
}
