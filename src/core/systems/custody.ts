// Custody: tiers, keys, places, custodian, audits. What is kept is counted on the first of the month, and hazards are drawn by what the month was like.

import { type Context, cash, centralBank, drawUniform, post, reserve, tell } from '../context.ts';
import type { CustodyState, Hazard, Relation, State } from '../types.ts';
import { HAZARDS } from '../types.ts';
import { type Prepared, STREAM } from '../world.ts';
import { baseOf, concentrationOf, costOf, MISSED, oddsOf } from './custody-hazards.ts';
import { LEVER, lawHolds, leverOf } from './laws-levers.ts';
import { swayPeople } from './people.ts';

/** Entities of the stream `custody`: whether and how much, by hazard; then seizures. */
const SEVERITY = 10;
const SEIZE = 20;
/** Points of scandal that a loss of everything makes, and of trust that a month of proof wins; what losses do to trust is the people's own. */
const LOSS_SCANDAL = 8;
const PROOF_TRUST = 0.5;

export function beginCustody(world: Prepared): CustodyState {
  const start = world.nation.custody?.start;
  return {
    sign: start?.sign ?? 3,
    keys: start?.keys ?? 5,
    places: start?.places ?? 1,
    hot_pct: start?.hot_pct ?? 0,
    custodian_pct: 0,
    custodian: -1,
    moving_day: -1,
    quarterly: 0,
    published: 0,
    audits: 0,
    quarters: 0,
    days: 0,
    exposed_days: 0,
    signings: 0,
    factor: 1,
    factor_until: -1,
    lost_sat: 0,
    recovered_sat: 0,
    claim_sat: 0,
    claim_day: -1,
    return_sat: 0,
    zone: 2,
  };
}

export function custodyDay(ctx: Context): void {
  const { world, day } = ctx;
  if (!world.nation.custody) return;
  const own = ctx.state.custody;
  if (own.moving_day === day) {
    own.moving_day = -1;
    tell(ctx, { kind: 'keys-settled', day });
  }
  own.days += 1;
  own.exposed_days += own.moving_day > day ? world.p.move_hazard : 1;
  if (world.dayOfMonth[day] === 1) month(ctx, own);
  if (own.claim_day === day) payClaim(ctx, own);
}

/** The month’s count: what was lost; then, by the quarter, audits and what courts seize and give back. */
function month(ctx: Context, own: CustodyState): void {
  for (let i = 0; i < HAZARDS.length; i++) if (reserve(ctx.state) > 0) draw(ctx, own, HAZARDS[i]!, i);
  own.days = 0;
  own.exposed_days = 0;
  own.signings = 0;
  if (own.published === 1) swayPeople(ctx, 'trust', '', PROOF_TRUST);
  if (ctx.world.quarterFirst[ctx.day] === 1) quarter(ctx, own);
  own.zone = zoneOf(ctx.world, ctx.state);
}

/** More than the odds of a cause in these years can be: what is drawn over it needs no further reckoning. */
function most(ctx: Context, own: CustodyState, cause: Hazard, years: number): number {
  const { world, state } = ctx;
  const base = baseOf(world, state, cause);
  const events = own.factor_until > state.day ? Math.max(1, own.factor) : 1;
  const seen = Math.max(1, world.p.publish_hazard);
  return base * years * events * seen * MISSED * (1 + world.p.signing_hazard * own.signings);
}

/** Draws one hazard by its odds over the days counted; those of a move count for more. */
function draw(ctx: Context, own: CustodyState, cause: Hazard, i: number): void {
  const own_keys = cause === 'insider' || cause === 'lost' || cause === 'raid';
  const years = (own_keys ? own.exposed_days : own.days) / 365.25;
  const luck = drawUniform(ctx, STREAM.custody, i);
  if (luck >= most(ctx, own, cause, years)) return;
  const odds = oddsOf(ctx.world, ctx.state, cause);
  // the days of a move are in `exposed_days`, so the odds themselves are taken at rest
  const rest = own_keys && own.moving_day > ctx.day ? ctx.world.p.move_hazard : 1;
  if (odds.reach <= 0 || luck >= (odds.odds_year / rest) * years) return;
  const u = drawUniform(ctx, STREAM.custody, SEVERITY + i);
  const gone = odds.gone_least + (odds.gone_most - odds.gone_least) * u;
  const held = reserve(ctx.state);
  // a failed custodian keeps everything from us, and pays out later what is not gone
  const reach = Math.floor(held * odds.reach);
  const sat = cause === 'custodian' ? reach : Math.floor(reach * gone);
  if (sat <= 0) return;
  lose(ctx, own, cause, sat, held);
  if (cause !== 'custodian') return;
  own.claim_sat += Math.floor(sat * (1 - gone));
  own.claim_day = ctx.day + Math.round(ctx.world.p.claim_days);
  own.hot_pct = own.custodian_pct < 100 ? (own.hot_pct * 100) / (100 - own.custodian_pct) : 0;
  own.custodian_pct = 0;
  own.custodian = -1;
}

function lose(ctx: Context, own: CustodyState, cause: Hazard, sat: number, held: number): void {
  const { treasury } = ctx.state;
  post(ctx, 'lost', sat);
  own.lost_sat += sat;
  // coins that are gone take their share of what was paid for all of them
  treasury.cost_basis_usd -= Math.round((treasury.cost_basis_usd * sat) / held);
  swayPeople(ctx, 'scandal', '', (LOSS_SCANDAL * sat) / held);
  tell(ctx, { kind: 'coins-lost', day: ctx.day, cause, sat, held_sat: held });
}

function payClaim(ctx: Context, own: CustodyState): void {
  post(ctx, 'recovered', own.claim_sat);
  own.recovered_sat += own.claim_sat;
  if (own.claim_sat > 0) tell(ctx, { kind: 'coins-recovered', day: ctx.day, sat: own.claim_sat });
  own.claim_sat = 0;
  own.claim_day = -1;
}

function quarter(ctx: Context, own: CustodyState): void {
  const { day } = ctx;
  own.quarters += 1;
  const due = own.quarterly === 1 || (lawHolds(ctx.world, ctx.state, 'audit-act') && reserve(ctx.state) > 0);
  if (due && cash(ctx.state) >= ctx.world.p.audit_usd * 100) audit(ctx);
  else if (due) tell(ctx, { kind: 'audit-missed', day });
  const back = Math.min(own.return_sat, reserve(ctx.state));
  if (back > 0) {
    post(ctx, 'returned', back);
    tell(ctx, { kind: 'coins-returned', day, sat: back });
  }
  own.return_sat = 0;
  if (lawHolds(ctx.world, ctx.state, 'seizure-act')) seize(ctx, own);
}

/** Counts and tries the keys, for a fee. */
export function audit(ctx: Context): void {
  const own = ctx.state.custody;
  post(ctx, 'audit', Math.round(ctx.world.p.audit_usd * 100));
  own.audits += 1;
  own.quarters = 0;
  tell(ctx, { kind: 'audited', day: ctx.day });
}

/** Coins of offenders come in when a case ends; some of them a court gives back within a quarter. */
function seize(ctx: Context, own: CustodyState): void {
  const { p } = ctx.world;
  if (drawUniform(ctx, STREAM.custody, SEIZE) >= p.seize_odds) return;
  const u = drawUniform(ctx, STREAM.custody, SEIZE + 1);
  // squares of even draws are a third on average: the year's mean is what the law's clauses come to
  const most =
    (3 * Math.max(0, leverOf(ctx.state, LEVER.seized_sat_year))) / (4 * Math.max(0.01, p.seize_odds));
  const sat = Math.floor(most * u * u);
  if (sat <= 0) return;
  post(ctx, 'seized', sat);
  const wrongly = drawUniform(ctx, STREAM.custody, SEIZE + 2) < p.seize_wrong;
  if (wrongly) {
    own.return_sat = sat;
    swayPeople(ctx, 'scandal', '', 1);
    swayPeople(ctx, 'group', 'youth', -2);
  }
  tell(ctx, { kind: 'coins-seized', day: ctx.day, sat, wrongly });
}

/** Gauge `reserve` (RULES §3), read at the month’s count and after each order: the fullest hand, and coins against the central bank’s dollars; a promised reserve that is hardly there is amber. */
export function zoneOf(world: Prepared, state: State): number {
  const { p } = world;
  const worth = (reserve(state) / 1e8) * state.market.price_usd;
  if (worth < p.gauge_least_usd) return world.nation.custody!.promised && state.day >= p.promise_days ? 1 : 2;
  const dollars = centralBank(state) / 100;
  const share = world.economy ? (dollars > 0 ? (100 * worth) / dollars : 100) : 0;
  const hand = concentrationOf(state.custody);
  if (share > p.reserve_red_pct || hand > p.concentration_red_pct) return 0;
  return share > p.reserve_amber_pct || hand > p.concentration_amber_pct ? 1 : 2;
}

/** The custody of a month, cents: while coins are held. */
export function payCustody(ctx: Context): void {
  if (reserve(ctx.state) <= 0) return;
  const cost = costOf(ctx.world, ctx.state);
  post(ctx, 'custody', Math.round(((cost.keys + cost.places + cost.fee) * 100) / 12));
}

/** Own keys sign when a sale is larger than what lies online or with the custodian; each signing is a risk. */
export function signed(ctx: Context, sat: number, held: number): void {
  const own = ctx.state.custody;
  if (ctx.world.nation.custody && sat > (held * (own.hot_pct + own.custodian_pct)) / 100) own.signings += 1;
}

/** Moves what others think of us; `of` is ''; a factor on all hazards for a year, 1 is as it was. */
export function swayCustody(ctx: Context, _relation: Relation, _of: string, by: number): void {
  const own = ctx.state.custody;
  const before = own.factor_until > ctx.day ? own.factor : 1;
  own.factor = Math.min(20, Math.max(0.05, before * Math.max(0, by)));
  own.factor_until = ctx.day + 365;
}
