// Odds of losing coins, cause by cause, as factors over a base; what is at risk; what keeping it costs; how full the fullest hand is.

import { reserve } from '../context.ts';
import type { Custodian, CustodyState, Hazard, HazardNow, State } from '../types.ts';
import { HAZARDS } from '../types.ts';
import type { Prepared } from '../world.ts';
import { isSeated } from './council-seats.ts';
import { lawHolds } from './laws-levers.ts';

/** One step from the base odds to those of today. */
interface Step {
  readonly because: string;
  readonly factor: number;
  readonly source: string;
}

export interface Odds {
  readonly cause: Hazard;
  /** of a year, before any step */
  readonly base_year: number;
  readonly source: string;
  readonly steps: readonly Step[];
  /** of a year, as things stand, 0–1 */
  readonly odds_year: number;
  /** share of the coins that it could reach, and mean share of that which is gone for good, 0–1 */
  readonly reach: number;
  readonly gone_least: number;
  readonly gone_most: number;
}

function power(base: number, times: number): number {
  let out = 1;
  for (let i = 0; i < times; i++) out *= base;
  return out;
}

/** An audit this quarter or the last, so that the next is not overdue. */
function fresh(own: CustodyState): boolean {
  return own.audits > 0 && own.quarters <= 1;
}

/** What payments missed make of the odds that a creditor goes to court. */
export const MISSED = 4;

/** Who keeps a part of the coins, if anybody does. Not by `custodians[-1]`: to engines that is a name to look for, 2 µs each time (70 ns a day). */
function custodianOf({ nation }: Prepared, { custodian }: CustodyState): Custodian | undefined {
  return custodian < 0 ? undefined : nation.custody?.custodians[custodian];
}

/** Odds of a year before any step, 0–1. */
export function baseOf(world: Prepared, state: State, cause: Hazard): number {
  const { p } = world;
  if (!world.nation.custody) return 0;
  switch (cause) {
    case 'hot':
      return p.hot_year;
    case 'insider':
      return p.insider_year;
    case 'lost':
      return p.lost_year;
    case 'raid':
      return p.raid_year;
    default: {
      const at = state.custody.custodian;
      if (at < 0) return 0;
      const kept = world.nation.custody.custodians[at]!;
      return cause === 'custodian' ? kept.failure_year : kept.court_year;
    }
  }
}

/** Odds and reach of one cause this evening. */
export function oddsOf(world: Prepared, state: State, cause: Hazard): Odds {
  const { p } = world;
  const own = state.custody;
  const kept = custodianOf(world, own);
  const steps: Step[] = [];
  const step = (because: string, factor: number, source: string): void => {
    if (factor !== 1) steps.push({ because, factor, source });
  };
  const hot = own.hot_pct / 100;
  const away = own.custodian_pct / 100;
  const cold = Math.max(0, 1 - hot - away);
  const base_year = baseOf(world, state, cause);
  let source = 'custody-hazards';
  let reach = cold;
  let gone_least = 1;
  let gone_most = 1;
  switch (cause) {
    case 'hot':
      source = 'hot_year';
      reach = hot;
      gone_least = p.hot_gone_least;
      break;
    case 'insider':
      source = 'insider_year';
      gone_least = p.insider_gone_least;
      step('more-signers', power(p.insider_key_share, own.sign - 1), 'insider_key_share');
      if (fresh(own)) step('audited', p.audit_share, 'audit_share');
      if (lawHolds(world, state, 'audit-act')) step('audit-act', p.audit_act_share, 'audit_act_share');
      if (own.published === 1) step('published', p.publish_insider_share, 'publish_insider_share');
      step('signings', 1 + p.signing_hazard * own.signings, 'signing_hazard');
      break;
    case 'lost':
      source = 'lost_year';
      step('spare-keys', power(p.lost_spare_share, own.keys - own.sign), 'lost_spare_share');
      step('more-places', power(p.lost_place_share, own.places - 1), 'lost_place_share');
      if (fresh(own)) step('audited', p.audit_share, 'audit_share');
      break;
    case 'raid':
      source = 'raid_year';
      gone_least = p.raid_gone_least;
      gone_most = p.raid_gone_most;
      step('more-signers', power(p.raid_key_share, own.sign - 1), 'raid_key_share');
      step('more-places', power(p.raid_place_share, own.places - 1), 'raid_place_share');
      if (own.published === 1) step('published', p.publish_hazard, 'publish_hazard');
      step('signings', 1 + p.signing_hazard * own.signings, 'signing_hazard');
      break;
    case 'custodian':
      source = kept?.source ?? 'state';
      reach = away;
      gone_least = kept?.gone_least ?? 0;
      gone_most = kept?.gone_most ?? 0;
      break;
    case 'court':
      source = kept?.source ?? 'state';
      reach = away;
      gone_least = p.court_gone_least;
      if (own.published === 1) step('published', p.publish_hazard, 'publish_hazard');
      if (state.finance.missed > 0) step('missed', MISSED, 'ledger');
      break;
    default:
      cause satisfies never;
  }
  if ((cause === 'insider' || cause === 'lost') && isSeated(world, state, 'keeper'))
    step('adviser', p.keeper_share, 'keeper_share');
  if (own.factor_until > state.day) step('events', own.factor, 'state');
  let odds_year = base_year;
  for (const one of steps) odds_year *= one.factor;
  // own keys on the road: told here, counted by the day
  if (own.moving_day > state.day && (cause === 'insider' || cause === 'lost' || cause === 'raid')) {
    step('moving', p.move_hazard, 'move_hazard');
    odds_year *= p.move_hazard;
  }
  return { cause, base_year, source, steps, odds_year, reach, gone_least, gone_most };
}

/** Share of the coins that a year is expected to take by one cause, 0–1. */
export function expectedOf(one: Odds): number {
  return one.odds_year * one.reach * ((one.gone_least + one.gone_most) / 2);
}

/** Every cause as it stands. */
export function hazardsOf(world: Prepared, state: State): readonly HazardNow[] {
  return HAZARDS.map((cause) => {
    const one = oddsOf(world, state, cause);
    return { cause, odds_year: one.odds_year, reach: one.reach, expected: expectedOf(one) };
  });
}

/** What a year is expected to take by all causes, 0–1. */
export function expectedLoss(world: Prepared, state: State): number {
  let sum = 0;
  for (const cause of HAZARDS) sum += expectedOf(oddsOf(world, state, cause));
  return sum;
}

/** Parts of the concentration, % of the coins: what one key, one place, the custodian and the online store could move alone, or in part. */
export function handsOf(own: CustodyState) {
  const cold = Math.max(0, 100 - own.hot_pct - own.custodian_pct);
  const here = Math.ceil(own.keys / own.places);
  return {
    cold,
    key: cold / own.sign,
    place: cold * Math.min(1, here / own.sign),
    custodian: own.custodian_pct,
    hot: own.hot_pct,
  };
}

/** Largest share in one key, custodian or place, %; for keys and places as the part of a quorum that they are. */
export function concentrationOf(own: CustodyState): number {
  const hands = handsOf(own);
  return Math.max(hands.key, hands.place, hands.custodian, hands.hot);
}

/** Dollars a year of keys, of places and of the custodian’s fee; a nation without custody pays for three of five keys. */
export function costOf(world: Prepared, state: State) {
  const { p } = world;
  const own = state.custody;
  const nation = world.nation.custody;
  if (!nation) return { keys: p.custody_usd_year, places: 0, fee: 0 };
  const worth = (reserve(state) / 1e8) * state.market.price_usd;
  const fee = custodianOf(world, own)?.fee_year ?? 0;
  return {
    keys:
      own.sign === 1
        ? p.keys_one_usd_year
        : own.sign === 2
          ? p.keys_two_usd_year
          : own.sign === 3
            ? p.custody_usd_year
            : p.keys_four_usd_year,
    places: p.place_usd_year * (own.places - 1),
    fee: (worth * fee * own.custodian_pct) / 100,
  };
}

/** Factors on the ministry’s own impact: who publishes is seen coming; who knows the desks is seen less. */
export function seenPart({ p }: Prepared, state: State): number {
  return state.custody.published === 1 ? p.publish_impact : 1;
}
export function quietPart(world: Prepared, state: State): number {
  return isSeated(world, state, 'strategist') ? world.p.strategist_impact : 1;
}
export function seenFactor(world: Prepared, state: State): number {
  return seenPart(world, state) * quietPart(world, state);
}
