// Tenants of AI halls by the quarter and what halls rest on by the month: who asks, who leaves, cables cut and laid, engineers who come and go.

import { type Context, cash, drawUniform, post, tell } from '../context.ts';
import { exp } from '../kernel/exact.ts';
import type { ComputeState, State } from '../types.ts';
import { HALL_FORMS } from '../types.ts';
import type { Prepared } from '../world.ts';
import { STREAM } from '../world.ts';
import { LEVER, leverOf } from './laws-levers.ts';
import { dealRuns } from './programme-deals.ts';
import { standingOf } from './programme-standing.ts';

/** Draws of the stream by entity: how many come, then who each is; from PATHS on, two for each path. */
const COUNT = 0,
  WHO = 1,
  PATHS = 16;
/** Nobody sees more come in a quarter. */
const MOST = 4;

function dealSince(world: Prepared, state: State, id: string): number {
  const deals = world.nation.programme?.deals ?? [];
  const at = deals.findIndex((one) => one.id === id);
  const deal = deals[at];
  if (deal === undefined || !dealRuns(state.programme, deal, at, state.day)) return -1;
  return state.programme.deals[at]!;
}

/** Whether chips may be brought in. */
export function licensed(world: Prepared, state: State): boolean {
  return dealSince(world, state, world.nation.compute?.licence_deal ?? '') >= 0;
}

/** Diverse cable paths: those of the first day, those laid, those that a law pays for, and a partner’s. */
export function pathsOf(world: Prepared, state: State): number {
  const data = world.nation.compute;
  if (data === undefined) return 0;
  const since = dealSince(world, state, data.path_deal);
  const partner = since >= 0 && state.day >= since + world.p.path_deal_days ? 1 : 0;
  return (
    data.paths + state.compute.laid + partner + Math.max(0, Math.round(leverOf(state, LEVER.cable_paths)))
  );
}

/** Paths that carry today. */
export function pathsUp(world: Prepared, state: State, day: number): number {
  const { path_until } = state.compute;
  const paths = pathsOf(world, state);
  let up = paths;
  // cuts of a path that a law or a partner no longer gives are nobody's
  for (let i = 0; i < Math.min(paths, path_until.length); i++) if (path_until[i]! > day) up -= 1;
  return up;
}

/** Engineers that halls in service need. */
export function engineersNeeded(world: Prepared, state: State): number {
  const { p } = world;
  const each = [p.engineers_land, p.engineers_shell, p.engineers_cloud];
  let people = 0;
  for (const hall of state.compute.halls)
    if (hall.ready_day <= state.day) people += hall.mw * each[hall.form]!;
  return people;
}

/** Share of the people that halls need who are there. */
export function staffedOf(world: Prepared, state: State): number {
  const needed = engineersNeeded(world, state);
  return needed > 0 ? Math.min(1, state.compute.engineers / needed) : 1;
}

/** Tenants who come in a quarter, mean: by standing, more where a law draws them (RULES §2). */
export function tenantsMean(world: Prepared, state: State): number {
  const { p } = world;
  const mean = p.ai_tenants_quarter + p.ai_tenants_point * (standingOf(world, state) - 50);
  return Math.max(0, mean) * Math.max(0, 1 + leverOf(state, LEVER.tenants));
}

/** MW of a hall that no tenant has. */
export function freeMw(own: ComputeState, hall: number): number {
  const found = own.halls.find((one) => one.id === hall);
  if (found === undefined || HALL_FORMS[found.form] === 'cloud') return 0;
  let mw = found.mw;
  for (const one of own.contracts) if (one.hall === hall) mw -= one.mw;
  return mw;
}

/** Contracts that end, and tenants who have been in the dark too long. */
export function leaves(ctx: Context, own: ComputeState): void {
  const { day } = ctx;
  const { p, content } = ctx.world;
  let kept = 0;
  for (let i = 0; i < own.contracts.length; i++) {
    const one = own.contracts[i]!;
    const dark = one.cut_mwh > one.free_mwh + p.ai_patience_h * one.mw;
    if (day < one.until_day && !dark) {
      if (kept !== i) own.contracts[kept] = one;
      kept++;
    } else tell(ctx, { kind: 'tenant-left', day, tenant: content.tenants[one.tenant]!.id, mw: one.mw });
  }
  if (kept !== own.contracts.length) own.contracts.length = kept;
}

/** First day of a quarter: offers that nobody took are withdrawn, and others come, as standing has it. */
export function computeQuarter(ctx: Context, own: ComputeState): void {
  const { world, day, state } = ctx;
  const { tenants } = world.content;
  own.offers = own.offers.filter(({ until_day }) => until_day > day);
  if (own.quiet_until > day || tenants.length === 0) return;
  const mean = tenantsMean(world, state);
  let chance = exp(-mean),
    below = chance,
    count = 0;
  const drawn = drawUniform(ctx, STREAM.compute, COUNT);
  while (drawn > below && count < MOST) {
    count += 1;
    chance = (chance * mean) / count;
    below += chance;
  }
  for (let k = 0; k < count; k++) {
    const who = drawUniform(ctx, STREAM.compute, WHO + k);
    let at = 0,
      odds = tenants[0]!.odds;
    while (who > odds && at < tenants.length - 1) odds += tenants[++at]!.odds;
    own.offers.push({
      id: own.next_offer++,
      tenant: at,
      until_day: day + Math.round(world.p.ai_offer_days),
    });
    tell(ctx, { kind: 'tenant-asks', day, tenant: tenants[at]!.id, mw: tenants[at]!.mw });
  }
}

/** The first of a month: the sea’s luck, the instalment of a path under way, courses and those who leave. */
export function computeMonth(ctx: Context, own: ComputeState): void {
  const { world, day } = ctx;
  const { p } = world;
  const paths = pathsOf(world, ctx.state);
  while (own.path_until.length < paths) own.path_until.push(-1);
  for (let i = 0; i < paths; i++) {
    if (own.path_until[i]! > day) continue;
    if (drawUniform(ctx, STREAM.compute, PATHS + 2 * i) >= p.path_cut_year / 12) continue;
    const days = Math.round(
      p.path_cut_least_days + p.path_cut_span_days * drawUniform(ctx, STREAM.compute, PATHS + 2 * i + 1),
    );
    own.path_until[i] = day + days;
    tell(ctx, { kind: 'path-cut', day, left: pathsUp(world, ctx.state, day), days });
  }
  if (own.laying >= 0) lay(ctx, own);
  own.engineers *= 1 - p.engineers_leave_year / 12;
  if (own.train_day >= 0 && day >= own.train_day) {
    own.engineers += own.trainees;
    tell(ctx, { kind: 'trained', day, people: own.trainees });
    own.trainees = 0;
    own.train_day = -1;
  }
}

/** $ a month of a path under way, cents. */
export const pathInstalment = ({ p }: Prepared): number =>
  Math.round((p.path_usd * 100) / Math.max(1, p.path_months));

/** A month’s work on a path, while there is money. */
function lay(ctx: Context, own: ComputeState): void {
  const due = pathInstalment(ctx.world);
  if (cash(ctx.state) < due) return;
  post(ctx, 'cable', due);
  own.laying += 1;
  if (own.laying < ctx.world.p.path_months) return;
  own.laying = -1;
  own.laid += 1;
  tell(ctx, { kind: 'path-laid', day: ctx.day, paths: pathsOf(ctx.world, ctx.state) });
}
