// Every parameter of custody and finance counts: changed in the options of a run it changes the run.
import { expect, it } from 'vitest';
import type { CommandLog } from '../../src/core/types.ts';
import { isBad, type Prepared, prepare } from '../../src/core/world.ts';
import { engine, good, lawfulFrom, worldOf, worldPrint } from '../helpers.ts';
import { VAULT_IDS } from './vault-ids.ts';

/** A world in which coins are lost and seized within months and a middling standing does for every lender. */
const OFTEN = {
  hot_year: 2,
  insider_year: 12,
  lost_year: 10,
  raid_year: 5,
  insider_gone_least: 0.2,
  hot_gone_least: 0.05,
  raid_gone_least: 0.05,
  raid_gone_most: 0.2,
  seize_odds: 0.7,
  seize_wrong: 0.5,
  claim_days: 60,
  promise_days: 20,
  gauge_least_usd: 30e6,
  reserve_amber_pct: 0.3,
  reserve_red_pct: 0.6,
  scheme_days: 5,
  place_days: 5,
  custodian_days: 5,
  host_points: 0.05,
  venture_points: 0.05,
  venture_days: 20,
  venture_most_mw: 20,
  bond_years: 0.5,
  lost_spare_share: 0.7,
  arrears_points: 0.05,
  gulf_points: 0.05,
  gulf_standing: 48,
  gulf_days: 30,
  gulf_exit_year: 3,
  bond_standing: 48,
  bond_points: 0.05,
  bond_least_bp: 100,
  bond_pledge_share: 0.001,
  central_points: 0.05,
  certificate_standing: 20,
  governor_months: 2.3,
};
const LOG: CommandLog = [
  [0, { kind: 'finance.certificate', usd: 80e6 }],
  [0, { kind: 'finance.central', usd: 500e6 }],
  [0, { kind: 'custody.custodian', custodian: 'gulf-trust' }],
  [0, { kind: 'custody.tiers', hot_pct: 20, custodian_pct: 50 }],
  [1, { kind: 'treasury.buy', usd: 80e6 }],
  [2, { kind: 'finance.bond', usd: 200e6 }],
  [2, { kind: 'finance.gulf', place: 'port-qasim', usd: 250e6 }],
  [2, { kind: 'finance.venture', place: 'thar', mw: 10 }],
  [3, { kind: 'finance.venture', place: 'thar', mw: 30 }],
  [5, { kind: 'custody.audit', quarterly: true }],
  [17, { kind: 'finance.host', place: 'hub', mw: 10 }],
  [17, { kind: 'finance.arrears', place: 'sahiwal', mw: 20 }],
  [18, { kind: 'custody.scheme', sign: 1, keys: 1 }],
  [20, { kind: 'treasury.sell', sat: 600e8 }],
  [25, { kind: 'custody.publish', published: true }],
  [60, { kind: 'treasury.buy', usd: 40e6 }],
  [80, { kind: 'custody.scheme', sign: 3, keys: 5 }],
  [90, { kind: 'custody.places', places: 3 }],
  [150, { kind: 'treasury.buy', usd: 10e6 }],
  [160, { kind: 'custody.scheme', sign: 4, keys: 7 }],
  [210, { kind: 'custody.custodian', custodian: 'meridian' }],
  [215, { kind: 'finance.central', usd: 50e6 }],
  [216, { kind: 'custody.tiers', hot_pct: 20, custodian_pct: 60 }],
  [240, { kind: 'custody.custodian', custodian: 'indus-bank' }],
];
const STOPS = [3, 18, 50, 110, 210, 330];
const LAWS = ['audit-act', 'seizure-act', 'bonds-act'];

const SEEDS = ['vault', 'vault-2', 'vault-3', 'vault-4'];
const often = worldOf({ seed: 'vault', family: 'enthusiast', values: OFTEN });
/** More failures than any register would bear. */
const nation = {
  ...often.nation,
  custody: {
    ...often.nation.custody!,
    custodians: often.nation.custody!.custodians.map((one) => ({ ...one, failure_year: 4, court_year: 2 })),
  },
};
function laidOver(seed: string, parameters: Readonly<Record<string, number>>) {
  return prepare({ ...often.spec, seed, options: { parameters } }, often.content);
}
/** Fingerprints at the stops. */
function* prints(seed: string, parameters: Readonly<Record<string, number>>): Generator<string> {
  const laid = good(laidOver(seed, parameters)) as Prepared;
  // no act III to wait for
  const { world, state: first } = lawfulFrom({ ...laid, nation, ends: [] }, LAWS);
  let state = first;
  for (const stop of STOPS) {
    state = engine.advance(world, state, LOG, stop);
    yield worldPrint(state);
  }
}
const base = new Map(SEEDS.map((seed) => [seed, [...prints(seed, {})]]));

function changesRun(id: string): boolean {
  const value = often.parameters[id]!;
  const moves = [value * 0.5, value * 0.11, value * 9.9, value + 0.9, value * 0.97, 0.998];
  return SEEDS.some((seed) =>
    moves
      .filter((moved) => !isBad(laidOver(seed, { [id]: moved })))
      .some((moved) => {
        let i = 0;
        for (const print of prints(seed, { [id]: moved })) if (print !== base.get(seed)![i++]) return true;
        return false;
      }),
  );
}

it('each parameter of custody and finance changes the run when it is changed', () => {
  expect(VAULT_IDS.filter((id) => !changesRun(id))).toEqual([]);
}, 240_000);
