// The council: lists of candidates, loyalty, interests that come to light, seats that close. Forecasts are computed elsewhere and only kept and scored here.

import { type Context, drawUniform, tell } from '../context.ts';
import { uniform } from '../kernel/random.ts';
import { type CouncilState, GAUGES, REGISTER } from '../types.ts';
import { type Prepared, STREAM } from '../world.ts';
import { resolveDue } from './council-forecasts.ts';
import { adviserAt, isUnasked, seatCount } from './council-seats.ts';
import { followUp } from './events.ts';
import { swayPeople } from './people.ts';

/** Entities of the stream `council`: the order of a list, then what comes to light, by adviser. */
const SURFACE = 100;
/** Seats that the state has room for: one more than a nation has without its law. */
const ROOM = 1;
/** Days until the papers have a card of it, and until somebody who was sent away writes. */
const REPORT_DAYS = 7,
  MEMOIR_DAYS = 75;
/** By adviser: the day's draw. */
const LUCK = new Float64Array(256);
const SURFACED = REGISTER.indexOf('surfaced');

export function beginCouncil(world: Prepared): CouncilState {
  const nation = world.nation.council;
  const seats = nation === undefined ? 0 : nation.seats + ROOM;
  const each = (n: number, value: number): number[] => new Array<number>(n).fill(value);
  const all = nation?.advisers.length ?? 0;
  const own: CouncilState = {
    seat: each(seats, -1),
    since_day: each(seats, -1),
    loyalty: each(seats, 0),
    asked: each(seats, 0),
    register: each(all, 0),
    gone: each(all, 0),
    candidates: [],
    counsels: [],
    resolved: each(all, 0),
    hits: each(all, 0),
    regret: each(all, 0),
    met: 0,
  };
  if (nation !== undefined) own.candidates = listOn(world, own, 0);
  return own;
}

/** The first in the day’s order of those who are neither seated nor gone, one of each archetype. The order is luck’s alone. */
function listOn(world: Prepared, own: CouncilState, day: number): number[] {
  const { advisers, candidates } = world.nation.council!;
  const open: number[] = [];
  for (let i = 0; i < advisers.length; i++)
    if (own.gone[i] === 0 && !own.seat.includes(i)) {
      open.push(i);
      LUCK[i] = uniform(world.luck, STREAM.council, day, i);
    }
  const list: number[] = [];
  while (list.length < candidates && open.length > 0) {
    let first = 0;
    for (let k = 1; k < open.length; k++) if (LUCK[open[k]!]! < LUCK[open[first]!]!) first = k;
    const { archetype } = advisers[open[first]!]!;
    list.push(open[first]!);
    for (let k = open.length - 1; k >= 0; k--)
      if (advisers[open[k]!]!.archetype === archetype) open.splice(k, 1);
  }
  return list;
}

export function councilDay(ctx: Context): void {
  const { world, day } = ctx;
  const nation = world.nation.council;
  if (nation === undefined) return;
  const own = ctx.state.council;
  if (world.dayOfMonth[day] === 1 && nation.months.includes(world.month[day]! + 1)) {
    own.candidates = listOn(world, own, day);
    tell(ctx, { kind: 'candidates', day, advisers: own.candidates.map((at) => adviserAt(world, at).id) });
  }
  // a seat that a law gave goes with it
  for (let s = nation.seats; s < own.seat.length; s++)
    if (own.seat[s]! >= 0 && s >= seatCount(world, ctx.state)) leave(ctx, s, 'seat');
  if (own.counsels.length > 0) resolveDue(ctx, own);
  if (world.quarterFirst[day + 1] === 1) quarter(ctx, own);
}

/** The evening of a quarter’s last day: who was asked is content, who was not is less so; what nobody asked for may be found. */
function quarter(ctx: Context, own: CouncilState): void {
  const { world, state } = ctx;
  const { p } = world;
  for (let s = 0; s < own.seat.length; s++) {
    const at = own.seat[s]!;
    if (at < 0) continue;
    const { beliefs, interest } = adviserAt(world, at);
    const red = state.office.zone[GAUGES.indexOf(beliefs.minds)] === 0;
    const heard = own.asked[s] === state.office.quarter;
    bind(own, s, (heard ? p.loyal_asked : -p.loyal_unasked) - (red ? p.loyal_red : 0));
    if (
      interest !== null &&
      own.register[at] === 0 &&
      drawUniform(ctx, STREAM.council, SURFACE + at) < p.surface_quarter
    )
      surface(ctx, own, at);
    if (own.loyalty[s]! < p.loyal_least) leave(ctx, s, 'resigned');
  }
}

/** Moves a seat’s loyalty within 0 and 100. */
export function bind(own: CouncilState, seat: number, by: number): void {
  own.loyalty[seat] = Math.max(0, Math.min(100, own.loyalty[seat]! + by));
}

function surface(ctx: Context, own: CouncilState, at: number): void {
  const { p } = ctx.world;
  own.register[at] = SURFACED;
  swayPeople(ctx, 'scandal', '', p.surface_scandal);
  swayPeople(ctx, 'trust', '', -p.surface_trust);
  card(ctx, 'conflict-report', REPORT_DAYS);
  interestTold(ctx, at, 'surfaced');
}

/** A card about it, where the scenario has it. */
function card(ctx: Context, event: string, days: number): void {
  if (ctx.world.scenario.events.includes(event)) followUp(ctx, event, days);
}

export function interestTold(ctx: Context, at: number, how: 'declared' | 'recused' | 'surfaced'): void {
  const { id, interest } = adviserAt(ctx.world, at);
  tell(ctx, { kind: 'interest', day: ctx.day, adviser: id, interest: interest ?? 'none', how });
}

/** A seat falls vacant. Who goes in anger briefs the opposition, and who had something to hide writes about it. */
export function leave(ctx: Context, seat: number, why: 'dismissed' | 'resigned' | 'seat'): void {
  const { world } = ctx;
  const own = ctx.state.council;
  const at = own.seat[seat]!;
  own.seat[seat] = -1;
  own.since_day[seat] = -1;
  own.loyalty[seat] = 0;
  own.asked[seat] = 0;
  if (why !== 'seat') {
    own.gone[at] = 1;
    swayPeople(ctx, 'scandal', '', world.p.brief_scandal);
    if (adviserAt(world, at).interest !== null && isUnasked(own, at))
      card(ctx, 'conflict-memoir', MEMOIR_DAYS);
  }
  tell(ctx, { kind: 'adviser-left', day: ctx.day, adviser: adviserAt(world, at).id, why });
}
