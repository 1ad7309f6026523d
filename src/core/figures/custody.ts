// The figures of custody, and the terms that they are made of.
import type { Loose, Month } from '../explain-month.ts';
import {
  concentrationOf,
  costOf,
  expectedLoss,
  expectedOf,
  handsOf,
  oddsOf,
} from '../systems/custody-hazards.ts';
import type { Hazard } from '../types.ts';
import { HAZARDS } from '../types.ts';
import { type Entry, entry } from './entry.ts';

const INPUTS: Readonly<Record<Hazard, readonly string[]>> = {
  hot: ['hot_year', 'hot_gone_least'],
  insider: [
    'insider_year',
    'insider_key_share',
    'audit_share',
    'audit_act_share',
    'publish_insider_share',
    'signing_hazard',
    'move_hazard',
  ],
  lost: ['lost_year', 'lost_spare_share', 'lost_place_share', 'audit_share', 'move_hazard'],
  raid: [
    'raid_year',
    'raid_key_share',
    'raid_place_share',
    'publish_hazard',
    'signing_hazard',
    'move_hazard',
  ],
  custodian: ['claim_days'],
  court: ['court_gone_least', 'publish_hazard'],
};

export const CUSTODY_ENTRIES: readonly Entry[] = [
  entry(
    'keys',
    'keys',
    1,
    'custody',
    false,
    'keys that must sign before a coin moves',
    [],
    (_w, s) => s.custody.sign,
  ),
  entry(
    'key_places',
    'places',
    1,
    'custody',
    false,
    'places that the keys lie in',
    [],
    (_w, s) => s.custody.places,
  ),
  entry(
    'lost_sat',
    'sat',
    1,
    'custody',
    false,
    'coins lost so far; what a failed custodian pays out later is counted apart',
    ['claim_days'],
    (_w, s) => s.custody.lost_sat,
  ),
  entry(
    'concentration_pct',
    '%',
    1 / 16,
    'custody',
    false,
    'largest of: coins online; coins at the custodian; coins behind own keys × the part of a quorum that one place, or one key, is',
    ['concentration_amber_pct', 'concentration_red_pct'],
    (_w, s) => concentrationOf(s.custody),
  ),
  entry(
    'audited',
    'quarters',
    1,
    'custody',
    false,
    'quarters since the last audit, or since the first day',
    ['audit_usd'],
    (_w, s) => s.custody.quarters,
  ),
  entry(
    'hazard_pct',
    '%',
    1 / 4096,
    'custody',
    false,
    'sum over causes of odds of a year × share of the coins in reach × mean share that is gone',
    ['hot_year', 'insider_year', 'lost_year', 'raid_year', 'move_hazard'],
    (w, s) => expectedLoss(w, s) * 100,
  ),
  ...HAZARDS.map((cause) =>
    entry(
      `hazard_${cause}_pct`,
      '%',
      1 / 4096,
      'custody',
      false,
      'base odds of a year × what keys, places, audits, proof, signings and moves make of them',
      INPUTS[cause],
      (w, s) => oddsOf(w, s, cause).odds_year * 100,
    ),
  ),
  entry(
    'custody_cost_usd',
    'USD',
    1,
    'custody',
    false,
    'keys + places after the first + the custodian’s fee on what lies there, a year',
    ['keys_one_usd_year', 'keys_two_usd_year', 'custody_usd_year', 'keys_four_usd_year', 'place_usd_year'],
    (w, s) => {
      const cost = costOf(w, s);
      return cost.keys + cost.places + cost.fee;
    },
  ),
];

/** Terms of a figure of this room; none for another’s or for a level. */
export function custodyTerms(month: Month, quantity: string): Loose[] {
  const { world, state } = month;
  if (quantity === 'hazard_pct')
    return HAZARDS.map((cause) => {
      const odds = oddsOf(world, state, cause);
      return { because: `hazard-${cause}`, amount: expectedOf(odds) * 100, source: odds.source };
    });
  if (quantity === 'lost_sat') return lost(month);
  if (quantity === 'concentration_pct') return concentration(month);
  if (quantity === 'custody_cost_usd') {
    const cost = costOf(world, state);
    return [
      { because: 'cost-keys', amount: cost.keys, source: 'custody_usd_year' },
      { because: 'cost-places', amount: cost.places, source: 'place_usd_year' },
      { because: 'cost-fee', amount: cost.fee, source: 'custodians' },
    ];
  }
  const cause = HAZARDS.find((one) => `hazard_${one}_pct` === quantity);
  return cause === undefined ? [] : odds(month, cause);
}

/** The base, and what each step adds or takes off where it stands in the product. */
function odds({ world, state }: Month, cause: Hazard): Loose[] {
  const one = oddsOf(world, state, cause);
  let now = one.base_year * 100;
  const out: Loose[] = [{ because: `base-${cause}`, amount: now, source: one.source }];
  for (const step of one.steps) {
    const next = now * step.factor;
    out.push({ because: step.because, amount: next - now, source: step.source });
    now = next;
  }
  return out;
}

/** Before this month, and this month’s losses by cause. */
function lost({ opening, happenings }: Month): Loose[] {
  const out: Loose[] = [{ because: 'month-start', amount: opening.custody.lost_sat, source: 'state' }];
  for (const one of happenings)
    if (one.kind === 'coins-lost')
      out.push({ because: `hazard-${one.cause}`, amount: one.sat, source: 'ledger' });
  return out;
}

/** All coins, less those that are kept elsewhere than in the fullest hand. */
function concentration({ state }: Month): Loose[] {
  const own = state.custody;
  const hands = handsOf(own);
  const most = concentrationOf(own);
  if (most === hands.hot && most > hands.place)
    return [{ because: 'kept-online', amount: most, source: 'state' }];
  if (most === hands.custodian && most > hands.place)
    return [{ because: 'at-custodian', amount: most, source: 'state' }];
  return [
    { because: 'all-coins', amount: 100, source: 'state' },
    { because: 'kept-online', amount: -own.hot_pct, source: 'state' },
    { because: 'at-custodian', amount: -own.custodian_pct, source: 'state' },
    { because: 'places-apart', amount: most - hands.cold, source: 'state' },
  ];
}
