// Endings and the emergency sittings that stand before them. A disaster's own clock runs by day; when it is out, the house sits,
// twice in a campaign at most; then, or unanswered, the ministry is over. What was decided holds for a quarter.

import { holds } from '../conditions.ts';
import { type Context, centralBank, drawUniform, reserve, tell } from '../context.ts';
import { carryOut, KEYS } from '../effects.ts';
import { DISASTERS, ENDINGS, type Ending, type OfficeState, type Outcome, type WayOut } from '../types.ts';
import { STREAM } from '../world.ts';
import { heldCount } from './office-mandates.ts';
import { measured } from './office-reads.ts';
import { coverMonths } from './payments.ts';

/** Days over the limit without power among the last ninety: three registers of thirty bits, the newest day lowest in the first. */
const BITS = 0x3fffffff;
const DAYS_OF_REGISTER = 30;

/** Pushes today into the register and returns how many of its ninety days are set. */
export function pushDark(dark: number[], count: number, today: boolean): number {
  let bit = today ? 1 : 0;
  const added = bit;
  for (let r = 0; r < dark.length; r++) {
    const out = (dark[r]! >>> (DAYS_OF_REGISTER - 1)) & 1;
    dark[r] = ((dark[r]! << 1) | bit) & BITS;
    bit = out;
  }
  return count + added - bit;
}

/** Moves the clocks of all disasters by a day; the first one that is out comes back, −1 when none is. `last` is a quarter's last evening. */
function clocksDay(ctx: Context, own: OfficeState, last: boolean): number {
  const { world, state, day } = ctx;
  const { p } = world;
  const rest = own.rest_until;
  let found = -1;
  if (world.economy) {
    own.cover_days = coverMonths(state) < p.default_cover_months ? own.cover_days + 1 : 0;
    // dollars that were due and not there: the country's, or the ministry's own
    const missed =
      centralBank(state) < 0 || (state.finance.missed_day === day && state.finance.missed >= p.missed_most);
    if ((own.cover_days >= p.default_days || missed) && day >= rest[0]!) found = 0;
  }
  const seats = measured(world, state, 'seats');
  if (world.nation.parliament !== undefined && seats !== null) {
    own.seat_days = seats < p.seats_least ? own.seat_days + 1 : 0;
    if (own.seat_days >= p.seats_days && found < 0 && day >= rest[1]!) found = 1;
  }
  if (gridOut(ctx, own) && found < 0 && day >= rest[2]!) found = 2;
  if (lostToo(ctx, own) && found < 0 && day >= rest[3]!) found = 3;
  if (last) {
    own.poor_quarters = state.laws.capital === 0 ? own.poor_quarters + 1 : 0;
    const consent = measured(world, state, 'consent');
    if (
      own.poor_quarters >= p.poor_quarters &&
      world.society !== null &&
      consent !== null &&
      consent < p.poor_consent
    )
      if (found < 0 && day >= rest[4]!) found = 4;
  }
  return found;
}

function gridOut(ctx: Context, own: OfficeState): boolean {
  const { world, state, day } = ctx;
  const { p } = world;
  const { grid } = state;
  let out = false;
  if (grid.blackout_h >= p.blackout_long_h) {
    out = own.blackout_day >= 0 && day - own.blackout_day <= p.blackout_span_days;
    own.blackout_day = day;
  }
  if (grid.unserved_mwh > 0 || own.dark_days > 0) {
    let hours = 0,
      shares = 0;
    for (let z = 0; z < world.columns.zones; z++) {
      hours += grid.shortage_h[z]! * world.columns.zoneShare[z]!;
      shares += world.columns.zoneShare[z]!;
    }
    own.dark_days = pushDark(own.dark, own.dark_days, hours > p.dark_hours * shares);
  }
  return out || own.dark_days >= p.dark_most_days;
}

/** Half the coins gone in a day, with too few keys before them, and worth enough to fall for. */
function lostToo(ctx: Context, own: OfficeState): boolean {
  const { world, state } = ctx;
  const { p } = world;
  const lost = state.custody.lost_sat - own.lost_sat;
  own.lost_sat = state.custody.lost_sat;
  if (lost <= 0 || own.kept === 1) return false;
  if (lost < p.lost_share * (reserve(state) + lost)) return false;
  if ((lost / 1e8) * state.market.price_usd <= p.lost_least_usd) return false;
  return (measured(world, state, 'keys') ?? 0) < p.keys_least;
}

/** Endings of the day: clocks, an open sitting's patience, the last evening. */
export function endsDay(ctx: Context, own: OfficeState, last: boolean): void {
  const { world, day } = ctx;
  const why = clocksDay(ctx, own, last);
  if (own.sitting_day >= 0) {
    if (day - own.sitting_day >= world.p.sitting_days) end(ctx, DISASTERS[own.sitting_why]!);
  } else if (why >= 0) {
    if (own.taken.length >= world.p.sittings_most) end(ctx, DISASTERS[why]!);
    else sit(ctx, own, why);
  }
  if (day + 1 >= world.days && own.ended < 0) end(ctx, outcomeOf(ctx, own));
}

function end(ctx: Context, how: Ending): void {
  const own = ctx.state.office;
  own.ended = ENDINGS.indexOf(how);
  own.ended_day = ctx.day + 1;
  own.sitting_day = -1;
  tell(ctx, { kind: 'ended', day: ctx.day, how });
}

/** How a campaign that lasted ends: by mandates held, and whether the reserve had a part in it. */
function outcomeOf(ctx: Context, own: OfficeState): Outcome {
  if (own.mandates.length === 0) return 'no-letter';
  const held = heldCount(ctx.world, ctx.state);
  if (held === 3) return reserve(ctx.state) > 0 ? 'three-with' : 'three-without';
  return held === 2 ? 'two-held' : held === 1 ? 'one-held' : 'none-held';
}

/** Whether a way out sells coins: none may while the central bank keeps them. */
function sells(way: WayOut): boolean {
  return way.effects.some((effect) => effect.kind === 'emergency' && effect.act === 'sell');
}

/** Deals three of the ways out that were not taken before and are open today, by luck of the day. */
function sit(ctx: Context, own: OfficeState, why: number): void {
  const { waysOut } = ctx.world.content;
  const open: { way: number; luck: number }[] = [];
  waysOut.forEach((one, way) => {
    const luck = drawUniform(ctx, STREAM.office, way);
    if (own.taken.includes(way) || (own.kept === 1 && sells(one))) return;
    if (one.when === null || holds(ctx, one.when)) open.push({ way, luck });
  });
  open.sort((a, b) => a.luck - b.luck || a.way - b.way);
  own.dealt = open.slice(0, 3).map(({ way }) => way);
  own.sitting_day = ctx.day;
  own.sitting_why = why;
  tell(ctx, { kind: 'sitting', day: ctx.day, why: DISASTERS[why]! });
}

/** Takes a way out: its effects, the clock of what brought the sitting begins anew after a rest, the score is capped. */
export function takeWay(ctx: Context, own: OfficeState, way: number): void {
  const { world, day } = ctx;
  const one = world.content.waysOut[way]!;
  const why = own.sitting_why;
  own.taken.push(way);
  own.dealt = [];
  own.sitting_day = -1;
  own.sitting_why = -1;
  own.cap = own.taken.length === 1 ? world.p.cap_one : world.p.cap_two;
  own.rest_until[why] = day + world.p.rest_days;
  own.cover_days = 0;
  own.seat_days = 0;
  own.dark = own.dark.map(() => 0);
  own.dark_days = 0;
  own.poor_quarters = 0;
  own.blackout_day = -1;
  carryOut(ctx, one.effects, () => 0, KEYS.way + way);
  tell(ctx, { kind: 'way-out', day, why: DISASTERS[why]!, way: one.id });
}
