// Batteries of two hours: they fill in the cheapest of night and day, and give it all in the evening; what is lost on the way is lost for good.

import { type Context, placeOf, postAt, tell } from '../context.ts';
import { exp } from '../kernel/exact.ts';
import { BLOCK_HOURS, type GridState } from '../types.ts';
import type { Prepared } from '../world.ts';

const STORAGE_FUEL = placeOf('storage-fuel'),
  STORAGE_SAVED = placeOf('storage-saved');

const NIGHT = 0,
  NOON = 2,
  EVENING = 3;

/** $ for a MW of two hours today: they fall by a tenth or so a year. */
export function batteryUsd(world: Prepared, day: number): number {
  const { p } = world;
  return Math.round(p.storage_usd * exp(-p.storage_fall_year * (world.time[day]! - world.time[0]!)));
}

/** MW of batteries ordered so far, those on their way too. */
export function batteryMw(own: GridState): number {
  let mw = 0;
  for (const one of own.batteries) mw += one.mw;
  return mw;
}

/** Counts what is in service, and the next day on which more is. */
export function reckonBatteries(ctx: Context, own: GridState): void {
  const { placeZone } = ctx.world.columns;
  own.battery_mw.fill(0);
  own.battery_all_mw = 0;
  own.battery_day = -1;
  for (const one of own.batteries) {
    if (one.ready_day > ctx.day) {
      if (own.battery_day < 0 || one.ready_day < own.battery_day) own.battery_day = one.ready_day;
      continue;
    }
    if (one.ready_day === ctx.day)
      tell(ctx, {
        kind: 'battery-ready',
        day: ctx.day,
        place: ctx.world.nation.places[one.place]!.id,
        mw: one.mw,
      });
    const z = placeZone[one.place]!;
    own.battery_mw[z] = own.battery_mw[z]! + one.mw;
    own.battery_all_mw += one.mw;
  }
}

/** Morning, while there are batteries: in which block each zone fills them, by yesterday’s costs; nowhere where the evening was no dearer. */
export function storageMorning(ctx: Context, own: GridState): void {
  const { cost_pkr_kwh, battery_block } = own;
  for (let z = 0; z < battery_block.length; z++) {
    const i = z * 4;
    const block = cost_pkr_kwh[i + NIGHT]! <= cost_pkr_kwh[i + NOON]! ? NIGHT : NOON;
    const dear = cost_pkr_kwh[i + EVENING]! * ctx.world.p.storage_keep;
    battery_block[z] = cost_pkr_kwh[i + block]! < dear ? block : -1;
  }
  own.battery_out_mwh = 0;
}

/** MW that a zone’s batteries ask for in a block. */
export function fillMw(world: Prepared, own: GridState, zone: number, block: number): number {
  if (own.battery_block[zone] !== block) return 0;
  const { storage_hours, storage_keep } = world.p;
  const most = own.battery_mw[zone]!;
  const room = most * storage_hours - own.battery_mwh[zone]!;
  return Math.max(0, Math.min(most, room / storage_keep / BLOCK_HOURS[block]!));
}

/** MW that a zone’s batteries give over the evening. */
export function giveMw(own: GridState, zone: number): number {
  return Math.min(own.battery_mw[zone]!, own.battery_mwh[zone]! / BLOCK_HOURS[EVENING]);
}

/** Evening: what filling them took, and the evening’s fuel that they spared. */
export function storageEvening(ctx: Context, own: GridState): void {
  if (own.battery_all_mw === 0) return;
  let mean = 0;
  for (let z = 0; z < own.battery_mw.length; z++)
    mean += (own.cost_pkr_kwh[z * 4 + EVENING]! * own.battery_mw[z]!) / own.battery_all_mw;
  postAt(ctx, STORAGE_FUEL, Math.round(own.use_pkr[5]!));
  postAt(ctx, STORAGE_SAVED, Math.round(own.battery_out_mwh * 1000 * mean));
}
