// The five gauges: what each reads, which zone it is in, how long it has been red. Grid margin and liquidity move daily, the others weekly.

import { type Context, centralBank, reserve } from '../context.ts';
import { GAUGES, type Gauge, type OfficeState, type State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { zoneOf } from './custody.ts';
import { coverMonths } from './payments.ts';
import { standingOf } from './programme-standing.ts';

/** What a gauge shows this evening; null while nothing measures it. */
export function gaugeValue(world: Prepared, state: State, gauge: Gauge): number | null {
  switch (gauge) {
    case 'grid-margin':
      return state.grid.margin_pct;
    case 'liquidity':
      return world.economy ? coverMonths(state) : null;
    case 'consent':
      return state.people.low;
    case 'reserve':
      return world.economy ? coinsPct(state) : null;
    case 'standing':
      return standingOf(world, state);
    default:
      return gauge satisfies never;
  }
}

/** Coins at today's price against the central bank's dollars, %; 100 where there are coins and no dollars. */
export function coinsPct(state: State): number {
  const worth = (reserve(state) / 1e8) * state.market.price_usd;
  const dollars = centralBank(state) / 100;
  if (worth === 0) return 0;
  return dollars > worth ? (100 * worth) / dollars : 100;
}

/** 0 red, 1 amber, 2 green; −1 while nothing measures it. */
export function gaugeZoneOf(world: Prepared, state: State, gauge: Gauge): number {
  const { p } = world;
  switch (gauge) {
    case 'grid-margin':
      return state.goals.grid_margin_zone;
    case 'liquidity':
      return world.economy ? state.goals.liquidity_zone : -1;
    case 'consent': {
      const { low, mean } = state.people;
      if (low < p.consent_red) return 0;
      return low < p.consent_amber || mean > p.consent_hubris ? 1 : 2;
    }
    case 'reserve':
      return world.nation.custody === undefined ? -1 : zoneOf(world, state);
    case 'standing': {
      const value = standingOf(world, state);
      return value < p.standing_red ? 0 : value < p.standing_amber ? 1 : 2;
    }
    default:
      return gauge satisfies never;
  }
}

/** Brings values and zones up to this evening. `whole` reads those too that move slowly. */
export function gaugesDay(ctx: Context, own: OfficeState, whole: boolean): void {
  const { world, state, day } = ctx;
  own.value[0] = state.grid.margin_pct;
  own.zone[0] = state.goals.grid_margin_zone;
  if (world.economy) {
    own.value[1] = coverMonths(state);
    own.zone[1] = state.goals.liquidity_zone;
  }
  if (whole)
    for (let g = 2; g < GAUGES.length; g++) {
      own.value[g] = gaugeValue(world, state, GAUGES[g]!) ?? 0;
      own.zone[g] = gaugeZoneOf(world, state, GAUGES[g]!);
    }
  const { value, zone, red_days, left_day, sum } = own;
  for (let g = 0; g < value.length; g++) {
    const now = zone[g]!;
    red_days[g] = now === 0 ? red_days[g]! + 1 : 0;
    if (now === 2 || now < 0) left_day[g] = -1;
    else if (left_day[g]! < 0) left_day[g] = day;
    sum[g] = sum[g]! + value[g]!;
  }
  own.days += 1;
}
