// Every parameter of compute and of the demand side counts: changed in the options of a run it changes the run.
import { expect, it } from 'vitest';
import type { CommandLog, State } from '../../src/core/types.ts';
import { isBad, type Prepared, prepare } from '../../src/core/world.ts';
import { engine, good, lawfulFrom, setBalance, worldOf, worldPrint } from '../helpers.ts';
import { COMPUTE_IDS } from './compute-ids.ts';

/** A world in which tenants come by the dozen, halls open within weeks, cables break, evenings are short. */
const OFTEN = {
  base_served: 1.1,
  ai_tenants_quarter: 2.5,
  night_full_pkr_kwh: 12,
  ai_land_days: 20,
  ai_shell_days: 20,
  ai_cloud_days: 25,
  ai_fit_days: 20,
  ai_offer_days: 60,
  ai_chips_years: 1,
  path_months: 3,
  path_cut_year: 3,
  path_deal_days: 90,
  path_most: 1,
  train_days: 40,
  storage_days: 30,
  storage_most_mw: 250,
  ai_quiet_quarters: 1,
  ai_patience_h: 30,
  retire_capital: 1,
};
const ORDERS: CommandLog = [
  [0, { kind: 'compute.build', place: 'port-qasim', form: 'shell', mw: 100, backup: true }],
  [0, { kind: 'compute.build', place: 'sahiwal', form: 'land', mw: 100, backup: false }],
  [0, { kind: 'compute.build', place: 'hub', form: 'cloud', mw: 20, backup: false }],
  [0, { kind: 'compute.cable' }],
  [0, { kind: 'compute.train', people: 400 }],
  [0, { kind: 'grid.storage', place: 'sahiwal', mw: 200 }],
  [1, { kind: 'grid.retire', plant: 'hub' }],
  [1, { kind: 'compute.ladder', first: 'halls' }],
  [2, { kind: 'grid.storage', place: 'thar', mw: 100 }],
  [105, { kind: 'compute.build', place: 'balloki', form: 'shell', mw: 90, backup: false }],
  [30, { kind: 'compute.backup', hall: 2 }],
  [130, { kind: 'grid.storage', place: 'thar', mw: 50 }],
  [120, { kind: 'compute.cable' }],
  [200, { kind: 'compute.ladder', first: 'homes' }],
  [200, { kind: 'compute.train', people: 150 }],
];
const OFFERS = Array.from({ length: 40 }, (_, i) => i + 1);
const SIGNED: CommandLog = [20, 40, 110, 150, 205].flatMap((day) =>
  OFFERS.flatMap((offer) =>
    (offer % 2 === 0 ? [4, 1, 2] : [2, 4, 1]).map(
      (hall) => [day, { kind: 'compute.sign', offer, hall } as const] as const,
    ),
  ),
);
const LOG = [...ORDERS, ...SIGNED]
  .map((one, i) => [one, i] as const)
  .sort(([a, i], [b, j]) => a[0] - b[0] || i - j)
  .map(([one]) => one);
const STOPS = [3, 25, 60, 135, 220, 430];
const LAWS = ['ai-zone', 'night-rebate', 'tube-wells', 'electrify', 'home-tariff'];

const often = worldOf({ seed: 'compute', values: OFTEN, cards: false, lasting: true });
const laidOver = (parameters: Readonly<Record<string, number>>) =>
  prepare({ ...often.spec, options: { parameters } }, often.content);

/** The first morning with money for everything, both deals signed, and the laws in force with what they ask drafted high. */
function firstOf(world: Prepared): State {
  const { state } = lawfulFrom(world, LAWS);
  setBalance(state, 'treasury_usd', 9e11);
  world.nation.programme!.deals.forEach(({ id }, d) => {
    if (id === 'us-chips' || id === 'china-cable') state.programme.deals[d] = 0;
  });
  state.laws.capital = 6;
  return state;
}
function* prints(parameters: Readonly<Record<string, number>>): Generator<string> {
  const world = good(laidOver(parameters)) as Prepared;
  let state = firstOf(world);
  for (const stop of STOPS) {
    state = engine.advance(world, state, LOG, stop);
    yield worldPrint(state);
  }
}
const base = [...prints({})];

function changesRun(id: string): boolean {
  const value = often.parameters[id]!;
  const moves = [value * 0.97, value * 0.5, value * 0.11, value * 9.9, value + 0.9, 0.5];
  return moves
    .filter((moved) => moved !== value && !isBad(laidOver({ [id]: moved })))
    .some((moved) => {
      let i = 0;
      for (const print of prints({ [id]: moved })) if (print !== base[i++]) return true;
      return false;
    });
}

it('each parameter of compute and the demand side changes the run when it is changed', () => {
  expect(COMPUTE_IDS.filter((id) => !changesRun(id))).toEqual([]);
}, 240_000);
