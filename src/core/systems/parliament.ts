// Parliament, day by day: what parties think of the government, what the partner asks, who talks to the press, promises and judgments on their dates.

import { type Context, tell } from '../context.ts';
import { quantityOf, readQuantity } from '../quantities.ts';
import type { ParliamentState, Party, Relation, State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { judge } from './courts.ts';
import { strike } from './laws-road.ts';
import { noteParliamentDue } from './parliament-due.ts';
import { standOf } from './votes.ts';

export { applyParliament } from './parliament-acts.ts';
export { checkParliament } from './parliament-orders.ts';

export function beginParliament(world: Prepared): ParliamentState {
  const parties = world.nation.parliament?.parties ?? [];
  return {
    goodwill: parties.map((party) => party.goodwill),
    with_us: parties.map((party) => (party.bench === 'opposition' || party.bench === 'empty' ? 0 : 1)),
    low_quarters: 0,
    asks: -1,
    asked: -1,
    dark_h: 0,
    days: 0,
    bills: [],
    divisions: [],
    petitions: [],
    spared: [],
    grudge: (world.nation.parliament?.members ?? []).map(() => 0),
    decree_days: [],
    rooftop_less_mw: 0,
    due_day: -1,
  };
}

const NO_PARTIES: readonly Party[] = [];

/** Seats of the parties that support the government. */
export function seatsOf(world: Prepared, state: State): number {
  const parties = world.nation.parliament?.parties ?? NO_PARTIES;
  const { with_us } = state.parliament;
  let seats = 0;
  for (let i = 0; i < parties.length; i++) if (with_us[i] === 1) seats += parties[i]!.assembly;
  return seats;
}

export function parliamentDay(ctx: Context): void {
  const { world, day } = ctx;
  if (world.nation.parliament === undefined) return;
  const own = ctx.state.parliament;
  if (world.partner >= 0 && ctx.state.grid.unserved_mwh > 0)
    own.dark_h += homeHours(world, ctx.state.grid.city_h);
  own.days += 1;
  if (world.dayOfMonth[day] === 1) month(ctx, own);
  if (world.quarterFirst[day] === 1 && world.partner >= 0) partner(ctx, own);
  if (own.bills.length > 0) leaks(ctx, own);
  if (own.spared.length > 0) promises(ctx, own);
  if (own.due_day >= 0 && own.due_day <= day) {
    judge(ctx, strike);
    noteParliamentDue(own);
  }
}

/** Mean by people of hours by city, over the cities of the partner’s province. */
function homeHours(world: Prepared, hours: readonly number[]): number {
  let mean = 0;
  for (let c = 0; c < hours.length; c++) mean += hours[c]! * world.partnerCities[c]!;
  return mean;
}

/** Moves a party's goodwill within its scale, and says why while the partner's is explained. */
export function shift(ctx: Context, party: number, by: number, because: string, source: string): void {
  const { goodwill } = ctx.state.parliament;
  const before = goodwill[party]!;
  const after = Math.max(0, Math.min(100, before + by));
  goodwill[party] = after;
  if (ctx.trace && party === ctx.world.partner && after !== before)
    ctx.trace('goodwill_partner', because, after - before, source);
}

/** The first of the month: what is past wears off; the partner minds dark hours at home and how people think of the government. */
function month(ctx: Context, own: ParliamentState): void {
  const { world } = ctx;
  const { p } = world;
  const { parties } = world.nation.parliament!;
  parties.forEach((party, i) => {
    shift(ctx, i, p.goodwill_home * (party.goodwill - own.goodwill[i]!), 'goodwill-home', 'goodwill_home');
  });
  if (world.partner >= 0) {
    const short = own.days > 0 ? own.dark_h / own.days : 0;
    const over = short + homeHours(world, ctx.state.grid.loss_h) - p.partner_free_h;
    shift(ctx, world.partner, -p.partner_dark * over, 'partner-dark', 'partner_dark');
    if (quantityOf(world, 'consent') !== null) {
      const consent = readQuantity(world, ctx.state, 'consent');
      shift(ctx, world.partner, p.partner_consent * (consent - 50), 'consent', 'partner_consent');
    }
  }
  own.dark_h = 0;
  own.days = 0;
}

/** The first day of a quarter: a partner that was cool twice leaves, one that is warm again comes back; it asks for something else, and minds what was not given. */
function partner(ctx: Context, own: ParliamentState): void {
  const { world, day } = ctx;
  const { p } = world;
  const at = world.partner;
  const { id, demands } = world.nation.parliament!.parties[at]!;
  if (own.asks >= 0) shift(ctx, at, -p.partner_ignored, 'partner-ignored', 'partner_ignored');
  own.low_quarters = own.goodwill[at]! < p.partner_least ? own.low_quarters + 1 : 0;
  if (own.with_us[at] === 1 && own.low_quarters >= p.partner_quarters) {
    own.with_us[at] = 0;
    tell(ctx, { kind: 'coalition-left', day, party: id, seats: seatsOf(world, ctx.state) });
  } else if (own.with_us[at] === 0 && own.goodwill[at]! >= p.partner_back) {
    own.with_us[at] = 1;
    tell(ctx, { kind: 'partner-back', day, party: id, seats: seatsOf(world, ctx.state) });
  }
  own.asks = -1;
  if (demands === undefined || demands.length === 0 || own.goodwill[at]! >= p.partner_content) return;
  own.asked = (own.asked + 1) % demands.length;
  own.asks = own.asked;
  tell(ctx, { kind: 'partner-asks', day, party: id, demand: demands[own.asks]!.id });
}

/** Two days before a vote in the Assembly the undecided member nearest to the line talks to the press, and then his mind is known. */
function leaks(ctx: Context, own: ParliamentState): void {
  const { world, state, day } = ctx;
  for (const bill of own.bills) {
    if (bill.leak >= 0 || state.laws.stage[bill.law] !== 'floor') continue;
    if (state.laws.next_day[bill.law]! - day !== Math.round(world.p.leak_days)) continue;
    const clauses = state.laws.clauses[bill.law]!;
    let nearest = -1,
      least = 0,
      aye = false;
    world.nation.parliament!.members.forEach((_, m) => {
      const stand = standOf(world, state, bill.law, clauses, bill, m);
      if (stand.side !== 'open' || stand.doubt === 0) return;
      if (nearest >= 0 && Math.abs(stand.real) >= least) return;
      nearest = m;
      least = Math.abs(stand.real);
      aye = stand.real >= 0;
    });
    if (nearest < 0) continue;
    bill.leak = nearest;
    const member = world.nation.parliament!.members[nearest]!.id;
    tell(ctx, { kind: 'leak', day, law: world.laws[bill.law]!.id, member, aye });
  }
}

/** A promise to spare a city is broken when it is put first in the cut order; kept to its end, the party remembers that. */
function promises(ctx: Context, own: ParliamentState): void {
  const { world, state, day } = ctx;
  const { members, parties } = world.nation.parliament!;
  const partyOf = (member: number): number =>
    parties.findIndex((party) => party.id === members[member]!.party);
  own.spared = own.spared.filter(({ member, city, until_day }) => {
    if (state.grid.cut[city] === 1) {
      own.grudge[member] = own.grudge[member]! + world.p.broken_points;
      shift(ctx, partyOf(member), -world.p.broken_goodwill, 'promise-broken', 'broken_goodwill');
      tell(ctx, { kind: 'promise-broken', day, member: members[member]!.id });
      return false;
    }
    if (until_day > day) return true;
    shift(ctx, partyOf(member), world.p.kept_goodwill, 'promise-kept', 'kept_goodwill');
    return false;
  });
}

/** Moves what others think of us; `of` is by party id; '' is every partner in government. */
export function swayParliament(ctx: Context, _relation: Relation, of: string, by: number): void {
  ctx.world.nation.parliament?.parties.forEach((party, i) => {
    if (party.id === of || (of === '' && party.bench === 'partner')) shift(ctx, i, by, 'law', 'laws');
  });
}
