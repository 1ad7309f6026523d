// The month before as people felt it: dark hours by province, bills, prices, work, remittances, coins. Each driver stands at 0 where nobody minds.

import { type Context, reserve } from '../context.ts';
import { LOCAL_DRIVERS, NATIONAL_DRIVERS, type NationalDriver, type PeopleState } from '../types.ts';
import { tariffFelt } from './demand.ts';
import { lawHolds } from './laws-levers.ts';
import { faithOf, keptMonth } from './people-users.ts';
import { clip, MEMORY, SHORTAGE } from './people-views.ts';

const L = LOCAL_DRIVERS.length;
const AT = Object.fromEntries(NATIONAL_DRIVERS.map((id, i) => [id, i])) as Record<NationalDriver, number>;

/** A day on which someone was dark: hours by province (its towns as they stand in the cut order, the rest with its zone), and what halls drew. */
export function darkDay(ctx: Context, own: PeopleState): void {
  const { world } = ctx;
  const { grid } = ctx.state;
  const { provinces, provinceZone, cityProvince, cityPart, towns } = world.society!;
  const urban = world.p.city_share;
  for (let p = 0; p < provinces; p++)
    own.dark_h[p] = own.dark_h[p]! + grid.shortage_h[provinceZone[p]!]! * (towns[p] === 1 ? 1 - urban : 1);
  for (let c = 0; c < cityPart.length; c++) {
    const p = cityProvince[c]!;
    if (p >= 0) own.dark_h[p] = own.dark_h[p]! + urban * cityPart[c]! * grid.city_h[c]!;
  }
  own.halls_mwh += grid.use_mwh[2]! + grid.use_mwh[3]! + grid.use_mwh[4]!;
  own.lacked_mwh += grid.unserved_mwh;
}

/** Shortage as felt, and what is remembered of it: dark months, and hot spells that a city does not forget. */
export function darkMonth(ctx: Context, own: PeopleState): void {
  const { world, state } = ctx;
  const { p } = world;
  const { provinces, cityProvince, cityPart } = world.society!;
  const kept = keptMonth(p.memory_half_months);
  for (let i = 0; i < provinces; i++) {
    const hours = own.dark_h[i]! / own.days;
    const felt = i * L + SHORTAGE;
    own.local[felt] = own.local[felt]! + p.people_feel * (hours - p.dark_usual_h - own.local[felt]!);
    const memory = i * L + MEMORY;
    own.local[memory] = own.local[memory]! * kept + p.memory_gain * Math.max(0, hours - p.memory_from_h);
  }
  for (let c = 0; c < cityPart.length; c++) {
    const hours = state.grid.memory_h[c]!;
    const i = cityProvince[c]!;
    if (i < 0 || hours === own.city_before[c]) continue;
    own.city_before[c] = hours;
    own.local[i * L + MEMORY] = own.local[i * L + MEMORY]! + p.memory_city * hours * cityPart[c]!;
  }
  for (let i = 0; i < provinces; i++) own.local[i * L + MEMORY] = clip(own.local[i * L + MEMORY]!, 0, 24);
}

/** What a month says of each driver that people follow with a lag; memories are kept elsewhere. */
function measure(ctx: Context, own: PeopleState, driver: NationalDriver): number {
  const { world, state } = ctx;
  const { p } = world;
  const { economy, budget } = state;
  switch (driver) {
    case 'halls-first': {
      if (own.lacked_mwh <= 0) return 0;
      let hours = 0;
      for (let i = 0; i < own.dark_h.length; i++) hours = Math.max(hours, own.dark_h[i]! / own.days);
      return 100 * Math.min(1, own.halls_mwh / own.lacked_mwh) * Math.min(1, hours);
    }
    case 'tariff': {
      if (!world.economy) return 0;
      const years = world.time[ctx.day]! - world.time[0]!;
      const income =
        economy.gdp_pkr /
        (world.economy.gdp_usd * p.fx_pkr_usd) /
        (1 + (p.people_growth_year + p.people_hope_year) * years);
      return 100 * (tariffFelt(world, state) / income - 1);
    }
    case 'inflation':
      return world.economy ? economy.cpi_pct - p.cpi_target_pct : 0;
    case 'growth':
      return world.economy ? economy.growth_pct - p.growth_trend_pct : 0;
    case 'remittances':
      return 100 * economy.remittance_noise;
    case 'reserve': {
      const cost = state.treasury.cost_basis_usd / 100;
      if (cost <= 0) return 0;
      const worth = (reserve(state) / 1e8) * state.market.price_usd;
      const known = lawHolds(ctx.world, ctx.state, 'audit-act') ? 1 : p.reserve_known;
      return clip((100 * (worth - cost)) / cost, -100, 200) * known * Math.min(1, cost / p.reserve_seen_usd);
    }
    case 'faith':
      return faithOf(ctx, own);
    case 'users':
      return own.users_m - p.users_start_m;
    case 'literacy':
      return own.literacy_pct - p.literacy_start_pct;
    case 'trust':
      return own.trust_pct - p.trust_start_pct;
    case 'subsidy':
      return world.economy ? (100 * budget.subsidy_pkr_year) / economy.gdp_pkr - p.subsidy_usual_pct : 0;
    default:
      return own.felt[AT[driver]]!;
  }
}

/** Rises of the bill over the usual are remembered. */
function billsMonth(ctx: Context, own: PeopleState): void {
  const { p } = ctx.world;
  const now = ctx.state.budget.tariff_index;
  const rise = 100 * (now / own.tariff_before - 1);
  own.tariff_before = now;
  own.felt[AT.bills] =
    own.felt[AT.bills]! * keptMonth(p.bills_half_months) + Math.max(0, rise - p.bills_usual_pct);
}

/** These are followed with a lag; the rest are memories with their own. */
const LAGGED: readonly NationalDriver[] = [
  'halls-first',
  'tariff',
  'inflation',
  'growth',
  'remittances',
  'reserve',
  'faith',
  'subsidy',
];
const DIRECT: readonly NationalDriver[] = ['users', 'literacy', 'trust'];
const LAGGED_AT = LAGGED.map((id) => AT[id]),
  DIRECT_AT = DIRECT.map((id) => AT[id]);

export function feelMonth(ctx: Context, own: PeopleState): void {
  billsMonth(ctx, own);
  const { felt } = own;
  const part = ctx.world.p.people_feel;
  for (let i = 0; i < LAGGED.length; i++) {
    const at = LAGGED_AT[i]!;
    felt[at] = felt[at]! + part * (measure(ctx, own, LAGGED[i]!) - felt[at]!);
  }
  feelNow(ctx, own);
}

/** What is known at once: users, literacy, trust. */
export function feelNow(ctx: Context, own: PeopleState): void {
  for (let i = 0; i < DIRECT.length; i++) own.felt[DIRECT_AT[i]!] = measure(ctx, own, DIRECT[i]!);
}

/** What people felt before the first day: prices and growth as they stood. */
export function feltAtStart(
  begin: Readonly<Record<string, number>>,
  target: number,
  trend: number,
  economy: boolean,
): number[] {
  return NATIONAL_DRIVERS.map((id) => {
    if (!economy) return 0;
    if (id === 'inflation') return begin.cpi_pct! - target;
    return id === 'growth' ? begin.growth_pct! - trend : 0;
  });
}
