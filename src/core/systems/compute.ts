// Compute, day by day: what AI halls ask of the grid in the morning; in the evening rent, tariff, what was bridged, cut and paid for.
// Without halls nothing is reckoned. Orders are in compute-orders.ts, tenants and months in compute-tenants.ts.

import { type Context, placeOf, postAt, tell } from '../context.ts';
import { exp } from '../kernel/exact.ts';
import { type AiHall, BLOCK_HOURS, type ComputeState, type Contract, HALL_FORMS } from '../types.ts';
import type { Prepared } from '../world.ts';
import { computeMonth, computeQuarter, leaves, pathsUp, staffedOf } from './compute-tenants.ts';
import { CABLES } from './modifiers.ts';
import { generalTariff } from './programme-measures.ts';

const RENT = placeOf('ai-rent'),
  PENALTY = placeOf('ai-penalty'),
  RUNNING = placeOf('ai-running'),
  POWER = placeOf('ai-power'),
  BRIDGE = placeOf('backup-fuel'),
  TARIFF = placeOf('ai-tariff'),
  FUEL = placeOf('ai-fuel');

/** Places in HALL_FORMS. */
export const LAND = HALL_FORMS.indexOf('land'),
  SHELL = HALL_FORMS.indexOf('shell'),
  CLOUD = HALL_FORMS.indexOf('cloud');

const YEAR_H = 8760;

export function beginCompute(world: Prepared): ComputeState {
  const zeros = (): number[] => new Array<number>(world.columns.zones * 4).fill(0);
  return {
    halls: [],
    contracts: [],
    offers: [],
    next_hall: 1,
    next_offer: 1,
    first: 0,
    ask_mw: zeros(),
    served_mw: zeros(),
    asked_mw: 0,
    quiet_until: -1,
    laid: 0,
    laying: -1,
    path_until: [],
    engineers: world.nation.compute?.engineers ?? 0,
    trainees: 0,
    train_day: -1,
    rent_usd: 0,
    penalty_usd: 0,
    bridged_mwh: 0,
    cut_mwh: 0,
    uptime: 1,
  };
}

export function hallOf(own: ComputeState, id: number): AiHall | undefined {
  return own.halls.find((hall) => hall.id === id);
}

/** $ a year that a hall’s own chips sell for a MW, by their age in years. */
export function salesUsd({ p }: Prepared, age: number): number {
  return p.ai_cloud_usd_year * p.ai_cloud_used * exp(-p.ai_cloud_fade_year * age);
}

/** Age in years of a hall’s own chips. */
function ageOf(world: Prepared, hall: AiHall, day: number): number {
  return Math.max(0, day - (hall.chips_day - world.p.ai_chips_years * 365)) / 365;
}

/** Morning: halls that open, chips that are worn, and what is asked of the grid. */
export function computeMorning(ctx: Context): void {
  const own = ctx.state.compute;
  if (own.halls.length === 0) return;
  const { world, day } = ctx;
  const { placeZone } = world.columns;
  const { ai_load } = world.p;
  const { ask_mw, served_mw } = own;
  for (let j = 0; j < ask_mw.length; j++) ask_mw[j] = 0;
  let asked = 0;
  for (let i = 0; i < own.halls.length; i++) {
    const hall = own.halls[i]!;
    if (hall.ready_day === day) tell(ctx, { kind: 'ai-ready', day, hall: hall.id });
    if (hall.chips_day >= 0 && day >= hall.chips_day) {
      hall.form = SHELL;
      hall.chips_day = -1;
      tell(ctx, { kind: 'chips-worn', day, hall: hall.id });
    }
    if (hall.ready_day > day) continue;
    let mw = hall.form === CLOUD ? hall.mw : 0;
    for (let c = 0; c < own.contracts.length; c++) {
      const one = own.contracts[c]!;
      if (one.hall === hall.id && one.arrive_day <= day) mw += one.mw;
    }
    mw *= ai_load;
    const at = placeZone[hall.place]! * 4;
    for (let b = 0; b < 4; b++) ask_mw[at + b] = ask_mw[at + b]! + mw;
    asked += mw;
  }
  own.asked_mw = asked;
  // the grid does not come by where nothing is asked
  if (asked === 0) for (let j = 0; j < served_mw.length; j++) served_mw[j] = 0;
}

/** Hours of a day for which a zone’s AI halls had no power from the grid. */
function darkHours(ctx: Context, zone: number): number {
  const { ask_mw, served_mw } = ctx.state.compute;
  let hours = 0;
  for (let b = 0; b < 4; b++) {
    const asked = ask_mw[zone * 4 + b]!;
    if (asked > 0) hours += Math.max(0, 1 - served_mw[zone * 4 + b]! / asked) * BLOCK_HOURS[b]!;
  }
  return Math.min(24, Math.max(hours, ctx.state.grid.blackout_h));
}

/** Evening: what halls and tenants brought and cost. */
export function computeEvening(ctx: Context): void {
  const { world, day } = ctx;
  if (!world.nation.compute) return;
  const own = ctx.state.compute;
  if (own.asked_mw > 0 || own.halls.length > 0) reckon(ctx, own);
  if (world.dayOfMonth[day] === 1) computeMonth(ctx, own);
  if (world.quarterFirst[day] === 1) computeQuarter(ctx, own);
}

function reckon(ctx: Context, own: ComputeState): void {
  const { world, day } = ctx;
  const { p, columns } = world;
  const { grid, economy } = ctx.state;
  // where nothing runs in the halls, nothing is earned over the line
  const runs = own.asked_mw > 0;
  const up = runs ? pathsUp(world, ctx.state, day) : 0;
  const line = grid.modifier[CABLES]!;
  const staffed = runs ? staffedOf(world, ctx.state) : 0;
  const tariff = generalTariff(world, ctx.state);
  const rate = (tariff * 1000) / economy.fx_pkr_usd;
  let rent = 0,
    running = 0,
    power = 0,
    penalty = 0,
    bridged = 0,
    cut = 0,
    dark = 0,
    held = 0;
  for (let i = 0; i < own.halls.length; i++) {
    const hall = own.halls[i]!;
    if (hall.ready_day > day) continue;
    const lacked = runs ? darkHours(ctx, columns.placeZone[hall.place]!) : 0;
    const bridge = hall.backup === 1 ? Math.min(lacked, p.ai_backup_h) : 0;
    const out = lacked - bridge;
    if (hall.form !== LAND) running += (hall.mw * p.ai_running_usd_year) / 365;
    let mw = 0;
    for (let c = 0; c < own.contracts.length; c++) {
      const one = own.contracts[c]!;
      if (one.hall !== hall.id || one.arrive_day > day) continue;
      mw += one.mw;
      const paths = world.content.tenants[one.tenant]!.paths;
      const part = hall.form === LAND ? p.ai_ground_share : 1;
      rent +=
        one.mw * (24 - out) * one.rent_usd_mwh * part * lineShare(p.path_loss, up, paths) * line * staffed;
      penalty += penaltyOf(world, one, out, day);
    }
    if (hall.form === CLOUD) {
      mw += hall.mw;
      const sold = (salesUsd(world, ageOf(world, hall, day)) * hall.mw) / YEAR_H;
      rent += sold * (24 - out) * lineShare(p.path_loss, up, 1) * line * staffed;
      power += hall.mw * p.ai_load * (24 - lacked) * rate;
    }
    bridged += mw * p.ai_load * bridge;
    cut += mw * p.ai_load * out;
    dark += mw * out;
    held += mw * 24;
  }
  own.rent_usd = Math.round(rent * 100);
  own.penalty_usd = Math.round(penalty * 100);
  own.bridged_mwh = bridged;
  if (cut > 0 && own.cut_mwh === 0) tell(ctx, { kind: 'ai-cut', day, mwh: cut, usd: Math.round(penalty) });
  own.cut_mwh = cut;
  if (held > 0) own.uptime += (1 - dark / held - own.uptime) / 365;
  // what was paid for is remembered by those who might have come
  if (penalty > 0) own.quiet_until = day + Math.round((p.ai_quiet_quarters * 365) / 4);
  postAt(ctx, RENT, own.rent_usd);
  postAt(ctx, RUNNING, Math.round(running * 100));
  postAt(ctx, POWER, Math.round(power * 100));
  postAt(ctx, PENALTY, own.penalty_usd);
  postAt(ctx, BRIDGE, Math.round(bridged * p.ai_diesel_usd_mwh * 100));
  postAt(ctx, TARIFF, Math.round(grid.use_mwh[4]! * 1000 * tariff));
  postAt(ctx, FUEL, Math.round(grid.use_pkr[4]!));
  leaves(ctx, own);
}

/** What is earned of a rent while cables are cut: nothing without a path, a part less with fewer than the tenant needs. */
function lineShare(loss: number, up: number, needed: number): number {
  if (up <= 0) return 0;
  return up < needed ? 1 - loss : 1;
}

/** What today’s cut costs: MWh beyond those that the promise leaves free in a year of the contract. */
function penaltyOf(world: Prepared, one: Contract, out: number, day: number): number {
  if ((day - one.arrive_day) % 365 === 0) one.cut_mwh = 0;
  if (out <= 0) return 0;
  const before = Math.max(0, one.cut_mwh - one.free_mwh);
  one.cut_mwh += one.mw * out;
  return (Math.max(0, one.cut_mwh - one.free_mwh) - before) * world.p.ai_cut_usd_mwh;
}
