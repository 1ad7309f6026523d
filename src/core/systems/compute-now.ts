// Compute as it stands, for desks and the terminal: paths, people, tenants to be expected, and what a MW of each thing brings. Pure readings.

import type { ComputeNow, HallForm, State, Worth } from '../types.ts';
import { yieldOf } from '../uses.ts';
import type { Prepared } from '../world.ts';
import { salesUsd } from './compute.ts';
import { buildDays, buildUsd, ladderPoints } from './compute-orders.ts';
import {
  engineersNeeded,
  licensed,
  pathInstalment,
  pathsOf,
  pathsUp,
  staffedOf,
  tenantsMean,
} from './compute-tenants.ts';
import { pricesOf } from './prices.ts';
import { generalTariff } from './programme-measures.ts';
import { batteryUsd } from './storage.ts';

const YEAR_H = 8760;
/** Years over which a mining hall’s rigs and a battery are written off; walls and substations stand longer than the run. */
const RIG_YEARS = 5,
  BATTERY_YEARS = 15;

/** What a MW of each form brings a year: rent or sales, less running, power where it is own, and what wears out. */
function formsOf(world: Prepared, state: State): Worth[] {
  const { p } = world;
  const rent = p.ai_shell_usd * p.ai_rent_year;
  const power = (p.ai_load * YEAR_H * generalTariff(world, state) * 1000) / state.economy.fx_pkr_usd;
  let sold = 0;
  const years = Math.max(1, Math.round(p.ai_chips_years));
  for (let y = 0; y < years; y++) sold += salesUsd(world, y + 0.5) / years;
  const of = (what: HallForm, chips: number, gross: number, costs: number): Worth => {
    const usd_mw = buildUsd({ world, state }, what) + chips;
    const net_usd_mw = gross - costs;
    return {
      what,
      usd_mw,
      net_usd_mw,
      return_pct: (100 * net_usd_mw) / usd_mw,
      firm_mw: p.ai_load,
      days: buildDays(world, what),
    };
  };
  return [
    of('land', 0, rent * p.ai_ground_share, 0),
    of('shell', 0, rent, p.ai_running_usd_year),
    of('cloud', p.ai_chips_usd, sold, p.ai_running_usd_year + power + p.ai_chips_usd / p.ai_chips_years),
  ];
}

/** The same of a mining hall with standard rigs, and of a battery that fills and gives once a day at today’s costs. */
function othersOf(world: Prepared, state: State): Worth[] {
  const { p } = world;
  const day = Math.min(state.day, world.days);
  const prices = pricesOf(world, state.laws.lever, state.network.hashprice_usd, day);
  const year = yieldOf(world, state, { mw: 1, j_th: prices.rig.standard.j_th, cooling: 'air' });
  const rigs = prices.rig.standard.usd_mw;
  const walls = prices.site.campus.air_usd / prices.site.campus.mw;
  const mined = year.earned_usd_year - year.cost_usd_year - rigs / RIG_YEARS;
  const usd = batteryUsd(world, Math.min(day, world.days - 1));
  let gap = 0;
  const { cost_pkr_kwh } = state.grid;
  for (let z = 0; z < world.columns.zones; z++)
    gap +=
      world.columns.zoneShare[z]! *
      (cost_pkr_kwh[z * 4 + 3]! - Math.min(cost_pkr_kwh[z * 4]!, cost_pkr_kwh[z * 4 + 2]!) / p.storage_keep);
  const spared =
    (Math.max(0, gap) * 1000 * p.storage_hours * 365) / state.economy.fx_pkr_usd - usd / BATTERY_YEARS;
  return [
    {
      what: 'mining',
      usd_mw: walls + rigs,
      net_usd_mw: mined,
      return_pct: (100 * mined) / (walls + rigs),
      firm_mw: 0,
      days: prices.site.campus.days,
    },
    {
      what: 'storage',
      usd_mw: usd,
      net_usd_mw: spared,
      return_pct: (100 * spared) / usd,
      firm_mw: -p.storage_hours / 5,
      days: Math.round(p.storage_days),
    },
  ];
}

export function computeNow(world: Prepared, state: State): ComputeNow | null {
  if (!world.nation.compute) return null;
  const { p } = world;
  const at = { world, state };
  return {
    paths: pathsOf(world, state),
    paths_up: pathsUp(world, state, state.day),
    licence: licensed(world, state),
    staffed: staffedOf(world, state),
    needed: engineersNeeded(world, state),
    tenants_quarter: tenantsMean(world, state),
    ladder_points: ladderPoints(at),
    worth: [...formsOf(world, state), ...othersOf(world, state)].sort((a, b) => b.return_pct - a.return_pct),
    build_usd_mw: {
      land: buildUsd(at, 'land'),
      shell: buildUsd(at, 'shell'),
      cloud: buildUsd(at, 'cloud') + p.ai_chips_usd,
    },
    backup_usd_mw: p.ai_backup_usd,
    path_usd_month: pathInstalment(world) / 100,
  };
}
