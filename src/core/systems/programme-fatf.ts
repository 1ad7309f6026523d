// The FATF meter: named drivers that move a few points a month towards what the state of law and practice calls for, plenaries, the grey list.

import { type Context, tell } from '../context.ts';
import { dayNumber } from '../kernel/calendar.ts';
import { figureOf } from '../quantities.ts';
import type { MeterDriver, PlenaryOutcome, ProgrammeData, ProgrammeState, State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { lawHolds } from './laws-levers.ts';
import { moveInvestors } from './programme-investors.ts';

/** What a driver calls for today, points. */
export function calledFor(world: Prepared, state: State, driver: MeterDriver): number {
  for (const law of driver.laws) if (!lawHolds(world, state, law)) return 0;
  for (const law of driver.without) if (lawHolds(world, state, law)) return 0;
  const { from } = driver;
  if (from !== undefined && state.day < dayNumber(from[0], from[1], from[2]) - world.firstDay) return 0;
  if (driver.act !== null) {
    const at = world.nation.programme!.fatf.acts.findIndex((act) => act.id === driver.act);
    const works = state.programme.acts[at] ?? -1;
    if (works < 0 || state.day < works) return 0;
  }
  if (driver.figure === null) return driver.points;
  const { id, none, whole, start } = driver.figure;
  const value = figureOf(world, state, id) ?? start;
  return driver.points * Math.max(0, Math.min(2, (value - none) / (whole - none)));
}

/** The meter: base, drivers and what events left, within 0 and 100. */
export function setMeter(own: ProgrammeState, data: ProgrammeData): void {
  let sum = data.fatf.base + own.shock;
  for (let i = 0; i < own.drivers.length; i++) sum += own.drivers[i]!;
  own.fatf = Math.max(0, Math.min(100, sum));
}

export function fatfMonth(ctx: Context, own: ProgrammeState, data: ProgrammeData): void {
  const { world, state } = ctx;
  const { p } = world;
  const { drivers } = data.fatf;
  for (let i = 0; i < drivers.length; i++) {
    const gap = calledFor(world, state, drivers[i]!) - own.drivers[i]!;
    const step = Math.max(-p.fatf_step_month, Math.min(p.fatf_step_month, gap));
    own.drivers[i] = own.drivers[i]! + step;
  }
  own.shock *= 1 - data.fatf.fade_month;
  setMeter(own, data);
}

/** Acts that begin to work today, and the plenary where today is one's last day. */
export function fatfDay(ctx: Context, own: ProgrammeState, data: ProgrammeData): void {
  const { day } = ctx;
  for (let i = 0; i < own.acts.length; i++)
    if (own.acts[i] === day) tell(ctx, { kind: 'act-works', day, act: data.fatf.acts[i]!.id });
  if (ctx.world.plenaryOn[day] === 1) plenary(ctx, own);
}

function plenary(ctx: Context, own: ProgrammeState): void {
  const { day } = ctx;
  const { p } = ctx.world;
  own.plenaries += 1;
  const low = own.fatf < p.fatf_warn;
  if (low) own.plenaries_low += 1;
  tell(ctx, { kind: 'plenary', day, fatf: own.fatf, outcome: outcomeOf(ctx, own, low) });
}

function outcomeOf(ctx: Context, own: ProgrammeState, low: boolean): PlenaryOutcome {
  const { day } = ctx;
  const { p } = ctx.world;
  if (own.grey === 1) {
    own.clean = low ? own.clean + 1 : 0;
    if (own.clean < 2 || day - own.grey_day < p.grey_least_days) return 'kept';
    own.grey = 0;
    own.clean = 0;
    return 'removed';
  }
  if (own.fatf >= p.fatf_grey) {
    own.grey = 1;
    own.grey_day = day;
    own.clean = 0;
    moveInvestors(ctx, 'grey', -p.grey_investors, 'grey_investors');
    return 'listed';
  }
  return low ? 'clear' : 'warned';
}
