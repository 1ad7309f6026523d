// People: groups and their consent, provinces and unrest, users, trust, memory. Days only count the dark; all else is done on the first of the month.

import { type Context, tell } from '../context.ts';
import { LOCAL_DRIVERS, NATIONAL_DRIVERS, type PeopleState, type Relation } from '../types.ts';
import type { Prepared } from '../world.ts';
import { holdsNow } from './laws-levers.ts';
import { darkDay, darkMonth, feelMonth, feelNow, feltAtStart } from './people-drivers.ts';
import { hostedMw, hostMonth, unrestMonth } from './people-unrest.ts';
import { keptMonth, scandalMonth, trustMonth, usersMonth } from './people-users.ts';
import { clip, countViews, lowestFifth, UNREST } from './people-views.ts';

export { applyPeople, checkPeople } from './people-acts.ts';

const L = LOCAL_DRIVERS.length;
const SCANDAL = NATIONAL_DRIVERS.indexOf('scandal');

/** Consent where nobody is asked: neither for nor against. */
const NEUTRAL = 50;

export function beginPeople(world: Prepared): PeopleState {
  const { p, society, begin } = world;
  const groups = society?.groups ?? 0;
  const provinces = society?.provinces ?? 0;
  const fill = (n: number, value: number): number[] => new Array<number>(n).fill(value);
  const own: PeopleState = {
    consent: fill(groups, NEUTRAL),
    mean: NEUTRAL,
    low: NEUTRAL,
    zone: 2,
    hubris: 0,
    felt: feltAtStart(begin, p.cpi_target_pct, p.growth_trend_pct, world.economy !== null),
    local: fill(provinces * L, 0),
    relief: fill(groups, 0),
    mood: fill(groups, 0),
    province: fill(provinces, NEUTRAL),
    regard: fill(provinces, 0),
    protest_until: fill(provinces, -1),
    law_on: fill(society ? world.laws.length : 0, 0),
    days: 0,
    dark_h: fill(provinces, 0),
    halls_mwh: 0,
    lacked_mwh: 0,
    tariff_before: 1,
    price_before: begin.price_usd!,
    city_before: fill(society ? world.nation.cities.length : 0, 0),
    lost_before: 0,
    users_m: p.users_start_m,
    formal_pct: p.formal_start_pct,
    literacy_pct: p.literacy_start_pct,
    trust_pct: p.trust_start_pct,
    share_pct: 0,
    share_day: -1,
    margin_pkr: 0,
    discount: fill(provinces, 0),
    shared_pkr: fill(provinces, 0),
    heard_day: fill(provinces, -1),
    relief_day: fill(groups, -1),
    campaign_day: -1,
  };
  if (!society) return own;
  // unrest follows what provinces think, and they mind unrest: twice round is near enough to rest
  for (let round = 0; round < 2; round++) {
    countViews(world, own);
    for (let i = 0; i < provinces; i++)
      own.local[i * L + UNREST] = p.unrest_slope * Math.max(0, p.unrest_from - own.province[i]!);
  }
  countViews(world, own);
  return own;
}

export function peopleDay(ctx: Context): void {
  const { world, state, day } = ctx;
  if (world.society === null) return;
  const own = state.people;
  if (world.dayOfMonth[day] === 1 && own.days > 0) month(ctx, own);
  own.days += 1;
  if (state.grid.unserved_mwh > 0) darkDay(ctx, own);
}

/** The month before, in the order in which things are felt. */
function month(ctx: Context, own: PeopleState): void {
  const { world, state } = ctx;
  const { p } = world;
  for (let i = 0; i < own.law_on.length; i++) own.law_on[i] = holdsNow(state.laws, i) ? 1 : 0;
  darkMonth(ctx, own);
  usersMonth(ctx, own);
  scandalMonth(ctx, own);
  trustMonth(ctx, own);
  feelMonth(ctx, own);
  const mood = keptMonth(p.mood_half_months);
  const relief = keptMonth(p.relief_half_months);
  for (let g = 0; g < own.mood.length; g++) {
    own.mood[g] = own.mood[g]! * mood;
    own.relief[g] = own.relief[g]! * relief;
  }
  for (let i = 0; i < own.regard.length; i++) own.regard[i] = own.regard[i]! * mood;
  const mw = hostedMw(world, state);
  hostMonth(ctx, own, mw);
  unrestMonth(ctx, own, mw);
  const zone = own.zone;
  countViews(world, own);
  if (own.zone !== zone) {
    const group = world.nation.society!.groups[lowestFifth(world, own)]!.id;
    tell(ctx, { kind: 'consent-zone', day: ctx.day, zone: own.zone, group });
  }
  own.days = 0;
  own.halls_mwh = 0;
  own.lacked_mwh = 0;
  for (let i = 0; i < own.dark_h.length; i++) own.dark_h[i] = 0;
}

/** Moves what people think of us; `of` is the group or province; '' is all. Views are counted anew at once. */
export function swayPeople(ctx: Context, relation: Relation, of: string, by: number): void {
  const { world } = ctx;
  const society = world.nation.society;
  if (society === undefined) return;
  const own = ctx.state.people;
  if (relation === 'trust') {
    const after = clip(own.trust_pct + by, 0, 100);
    if (ctx.trace) ctx.trace('trust_pct', 'trust-told', after - own.trust_pct, 'state');
    own.trust_pct = after;
    feelNow(ctx, own);
  } else if (relation === 'scandal') {
    const after = clip(own.felt[SCANDAL]! + by, 0, 100);
    if (ctx.trace) ctx.trace('scandal', 'scandal-told', after - own.felt[SCANDAL]!, 'state');
    own.felt[SCANDAL] = after;
  } else if (relation === 'group')
    society.groups.forEach(({ id }, g) => {
      if (of === '' || of === id) own.mood[g] = own.mood[g]! + by;
    });
  else if (relation === 'province')
    society.provinces.forEach(({ id }, i) => {
      if (of !== '' && of !== id) return;
      own.regard[i] = own.regard[i]! + by;
      own.local[i * L + UNREST] = clip(own.local[i * L + UNREST]! - by, 0, 100);
    });
  countViews(world, own);
}
