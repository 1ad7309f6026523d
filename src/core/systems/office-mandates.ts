// The twelve mandates: how far each has come, and whether it holds as things stand. Thresholds are parameters (content/mandates.ts).

import { type Context, circularDebt, placeOf, posted, postedAt, reserve } from '../context.ts';
import { ownDollars } from '../figures/nation.ts';
import {
  MANDATES,
  type Mandate,
  type MandateId,
  type MandateNow,
  type OfficeState,
  type State,
} from '../types.ts';
import type { Prepared } from '../world.ts';
import { unaskedCount } from './council-seats.ts';
import { tariffFelt } from './demand.ts';
import { leastOf, measured } from './office-reads.ts';
import { coverMonths } from './payments.ts';

const MINED = placeOf('mined'),
  ROYALTY = placeOf('royalty');

/** How far a mandate has come, in its own unit; null while nothing measures it. */
export function mandateValue(world: Prepared, state: State, id: MandateId): number | null {
  const own = state.office;
  const { goals } = state;
  switch (id) {
    case 'lights':
      return goals.summers_lit;
    case 'arrears':
      return world.economy ? realDebt(state) : null;
    case 'vault':
      return reserve(state);
    case 'clean-hands':
      return measured(world, state, 'keys') === null ? null : own.clean_quarters;
    case 'white-list':
      return world.nation.programme === undefined ? null : state.programme.plenaries_low;
    case 'programme':
      return own.reviews_passed >= 0 ? own.reviews_passed : measured(world, state, 'reviews_passed');
    case 'bills':
      return (world.p.average_tariff_pkr_kwh * tariffFelt(world, state)) / state.economy.price_index;
    case 'spare':
      return goals.spare_years;
    case 'promise':
      return goals.promise_mw;
    case 'without':
      return world.economy ? coverMonths(state) : null;
    case 'own-feet':
      return own.own_day >= 0 ? own.own_usd : ownDollars(state);
    case 'federation':
      return leastOf(world, state, 'province_') === null ? null : own.content_quarters;
    default:
      return id satisfies never;
  }
}

/** What a mandate asks beside its threshold. */
function besides(world: Prepared, state: State, id: MandateId): boolean {
  const { p } = world;
  const own = state.office;
  switch (id) {
    case 'vault':
      return state.treasury.least_share >= p.vault_share;
    case 'clean-hands':
      return own.clean_quarters === own.clean_of && state.custody.lost_sat === 0;
    case 'white-list':
      return state.programme.grey_day < 0;
    case 'programme': {
      const late = own.reviews_late >= 0 ? own.reviews_late : measured(world, state, 'reviews_late');
      return (late ?? 0) <= p.reviews_late_most;
    }
    case 'promise':
      return marginsOf(state).every((margin, u) => margin >= own.margin_pkr[u]!);
    case 'without':
      return withoutCoins(state) && realDebt(state) <= p.without_arrears_pkr;
    default:
      return true;
  }
}

/** What the power sector owes in rupees of the first day. */
function realDebt(state: State): number {
  return circularDebt(state) / state.economy.price_index;
}

/** Nothing was bought, and nothing came from halls after the year in which they were found running. */
function withoutCoins(state: State): boolean {
  return posted(state, 'bought') === 0 && got(state) === state.office.early_sat;
}
function got(state: State): number {
  return postedAt(state, MINED) + postedAt(state, ROYALTY);
}
/** Tariffs less fuel of package, licensed halls, own halls, AI halls, vehicles and cookers since the first day, whole rupees. */
function marginsOf(state: State): number[] {
  return [
    posted(state, 'package-tariff') - posted(state, 'package-fuel'),
    posted(state, 'licensed-tariff') - posted(state, 'licensed-fuel'),
    posted(state, 'hall-tariff') - posted(state, 'hall-fuel'),
    posted(state, 'ai-tariff') - posted(state, 'ai-fuel'),
    posted(state, 'electric-tariff') - posted(state, 'electric-fuel'),
  ];
}

const asked = (world: Prepared, id: MandateId): Mandate =>
  world.content.mandates.find((mandate) => mandate.id === id)!;

/** What a mandate's measure must reach. */
export function thresholdOf(world: Prepared, id: MandateId): number {
  return world.parameters[asked(world, id).threshold]!;
}

/** Whether a mandate holds as things stand. */
export function mandateHolds(world: Prepared, state: State, id: MandateId): boolean {
  const value = mandateValue(world, state, id);
  if (value === null) return false;
  const threshold = thresholdOf(world, id);
  const reached = asked(world, id).reach === 'at-least' ? value >= threshold : value <= threshold;
  return reached && besides(world, state, id);
}

/** All twelve as things stand. */
export function mandatesNow(world: Prepared, state: State): readonly MandateNow[] {
  return MANDATES.map((id) => {
    const { threshold, reach } = asked(world, id);
    const { unit } = world.content.parameters[threshold]!;
    return {
      id,
      value: mandateValue(world, state, id),
      threshold: world.parameters[threshold]!,
      unit,
      reach,
      holds: mandateHolds(world, state, id),
    };
  });
}

/** How many of the campaign's mandates hold. */
export function heldCount(world: Prepared, state: State): number {
  let held = 0;
  for (const at of state.office.mandates) if (mandateHolds(world, state, MANDATES[at]!)) held += 1;
  return held;
}

/** Counts that mandates keep by dates: the programme's end, own dollars, the first year's coins, the last year's margins. */
export function mandatesDay(ctx: Context, own: OfficeState): void {
  const { world, state, day } = ctx;
  const month = world.month[day]!,
    date = world.dayOfMonth[day]!;
  if (day < 365) own.early_sat = got(state);
  if (day === world.days - 366) own.margin_pkr = marginsOf(state);
  if (date === 31 && month === 11 && world.year[day] === world.p.programme_year) {
    own.reviews_passed = measured(world, state, 'reviews_passed') ?? -1;
    own.reviews_late = measured(world, state, 'reviews_late') ?? -1;
  }
  if (date === 30 && month === 5 && world.year[day] === world.p.own_feet_year) {
    own.own_usd = ownDollars(state);
    own.own_day = day;
  }
}

/** Counts that mandates keep by quarters: clean custody and content provinces. */
export function mandatesQuarter(ctx: Context, own: OfficeState): void {
  const { world, state } = ctx;
  const { p } = world;
  const keys = measured(world, state, 'keys');
  if (keys !== null && own.quarter >= p.clean_from_quarter) {
    own.clean_of += 1;
    // something to keep, an audit since the quarter began, keys in three places, nothing lost
    const { quarters, places, lost_sat } = state.custody;
    // nobody who has sat for a quarter has interests that nobody asked for
    const open = unaskedCount(state, ctx.day - p.conflict_days);
    const kept = reserve(state) >= p.clean_least_sat && keys >= p.keys_least && places >= p.places_least;
    if (kept && quarters === 0 && lost_sat === 0 && open === 0) own.clean_quarters += 1;
  }
  const least = leastOf(world, state, 'province_');
  if (least !== null) own.content_quarters = least >= p.federation_least ? own.content_quarters + 1 : 0;
}
