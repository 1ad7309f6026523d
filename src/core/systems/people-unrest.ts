// Unrest by province: it follows what the province thinks, its dark hours, and halls on its soil that bring it nothing. Past a limit people come to the gates, and the halls stand still.

import { type Context, drawUniform, placeOf, post, postedAt, tell } from '../context.ts';
import { LOCAL_DRIVERS, type PeopleState, type State } from '../types.ts';
import { type Prepared, STREAM } from '../world.ts';
import { forgetRows } from './halls-day.ts';
import { DRAW } from './people-users.ts';
import { clip, HOST, SHORTAGE, UNREST } from './people-views.ts';

const HALL_TARIFF = placeOf('hall-tariff'),
  LICENSED_TARIFF = placeOf('licensed-tariff'),
  HALL_FUEL = placeOf('hall-fuel'),
  LICENSED_FUEL = placeOf('licensed-fuel');
const L = LOCAL_DRIVERS.length;

/** MW of own sites and licensed halls that stand in each province. */
export function hostedMw(world: Prepared, state: State): number[] {
  const { placeProvince, provinces } = world.society!;
  const { sites, licensed } = state.halls;
  const mw: number[] = [];
  for (let p = 0; p < provinces; p++) mw.push(0);
  const stands = (one: { readonly place: number; readonly mw: number }): void => {
    const p = placeProvince[one.place]!;
    if (p >= 0) mw[p] = mw[p]! + one.mw;
  };
  for (let i = 0; i < sites.length; i++) stands(sites[i]!);
  for (let i = 0; i < licensed.length; i++) stands(licensed[i]!);
  return mw;
}

/** What halls of all kinds paid for power so far over what it cost, whole local units. */
function marginSoFar(state: State): number {
  const paid = postedAt(state, HALL_TARIFF) + postedAt(state, LICENSED_TARIFF);
  return paid - postedAt(state, HALL_FUEL) - postedAt(state, LICENSED_FUEL);
}

/** The month’s part of the margin for the provinces that host halls, by their MW, and what the host districts pay less. */
export function hostMonth(ctx: Context, own: PeopleState, mw: readonly number[]): void {
  const { world, state } = ctx;
  const { p, society } = world;
  const { provinces, people } = society!;
  const margin = marginSoFar(state);
  const month = Math.max(0, margin - own.margin_pkr);
  own.margin_pkr = margin;
  let all = 0;
  for (let i = 0; i < provinces; i++) all += mw[i]!;
  const pot = all > 0 ? (month * own.share_pct) / 100 : 0;
  const level = p.share_felt_pkr_head * state.economy.price_index;
  for (let i = 0; i < provinces; i++) {
    const share = pot > 0 ? Math.floor((pot * mw[i]!) / all) : 0;
    if (share > 0) post(ctx, 'province-share', share);
    const less = own.discount[i] === 1 ? Math.round(discountMonth(world, state, i)) : 0;
    if (less > 0) post(ctx, 'local-discount', less);
    own.shared_pkr[i] = share / (people[i]! * 1e6 * Math.max(0.001, p.discount_part));
    const felt = (12 * own.shared_pkr[i]!) / level + (own.discount[i] === 1 ? p.discount_felt : 0);
    const at = i * L + HOST;
    own.local[at] = own.local[at]! + p.people_feel * (clip(felt, 0, 10) - own.local[at]!);
  }
}

/** Local currency that lower bills in the host districts of a province cost in a month. */
export function discountMonth(world: Prepared, state: State, province: number): number {
  const { p, society } = world;
  const heads = society!.people[province]! * 1e6 * Math.max(0.001, p.discount_part);
  return (heads * p.discount_pkr_head * state.budget.tariff_index) / 12;
}

/** What moves the unrest of a province in a month. */
interface Stir {
  readonly start: number;
  readonly back: number;
  readonly angry: number;
  readonly dark: number;
  readonly host: number;
  calm: number;
}

export function unrestMonth(ctx: Context, own: PeopleState, mw: readonly number[]): void {
  const { world, day } = ctx;
  const { p } = world;
  const before = own.local[worst(own) * L + UNREST]!;
  const stirs = own.province.map((consent, i): Stir => {
    const at = i * L + UNREST;
    const start = own.local[at]!;
    const stir = {
      start,
      back: -p.unrest_pull * start,
      angry: p.unrest_pull * p.unrest_slope * Math.max(0, p.unrest_from - consent),
      dark: p.unrest_pull * p.unrest_dark * Math.max(0, own.local[i * L + SHORTAGE]!),
      host: p.unrest_pull * p.unrest_host * (mw[i]! / 100) * (1 - own.local[i * L + HOST]! / 10),
      calm: 0,
    };
    own.local[at] = clip(start + stir.back + stir.angry + stir.dark + stir.host, 0, 100);
    const rested = own.protest_until[i]! < 0 || day - own.protest_until[i]! >= p.protest_gap_days;
    if (own.local[at]! < p.protest_from || !rested) return stir;
    if (drawUniform(ctx, STREAM.people, DRAW.protest + i) >= p.protest_odds) return stir;
    const days = Math.round(p.protest_days);
    own.protest_until[i] = day + days;
    forgetRows();
    stir.calm = -Math.min(p.protest_calm, own.local[at]!);
    own.local[at] = own.local[at]! + stir.calm;
    tell(ctx, { kind: 'protest', day, province: world.nation.society!.provinces[i]!.id, days });
    return stir;
  });
  const stir = stirs[worst(own)];
  if (!ctx.trace || stir === undefined) return;
  ctx.trace('unrest', 'unrest-elsewhere', stir.start - before, 'state');
  ctx.trace('unrest', 'unrest-cools', stir.back, 'unrest_pull');
  ctx.trace('unrest', 'unrest-consent', stir.angry, 'unrest_slope');
  ctx.trace('unrest', 'unrest-dark', stir.dark, 'unrest_dark');
  ctx.trace('unrest', 'unrest-host', stir.host, 'unrest_host');
  ctx.trace('unrest', 'unrest-protest', stir.calm, 'protest_calm');
}

/** The most restless province. */
export function worst(own: PeopleState): number {
  let at = 0;
  for (let i = 1; i < own.province.length; i++)
    if (own.local[i * L + UNREST]! > own.local[at * L + UNREST]!) at = i;
  return at;
}

/** Whether people stand at the gates of a place for halls on a day: the days after the one on which they came. */
export function standsStill(world: Prepared, own: PeopleState, place: number, day: number): boolean {
  const at = world.society === null ? -1 : world.society.placeProvince[place]!;
  if (at < 0 || own.protest_until[at]! < day) return false;
  return day > own.protest_until[at]! - Math.round(world.p.protest_days);
}

/** Last day on which halls at a place stand still, as things are; −1 without people. */
export function stillUntil(world: Prepared, own: PeopleState, place: number): number {
  return world.society === null ? -1 : own.protest_until[world.society.placeProvince[place]!]!;
}
