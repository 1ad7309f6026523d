// The figures of parliament, and the terms that they are made of.
import type { Loose, Month } from '../explain-month.ts';
import { holdsNow, LEVER, leverOf } from '../systems/laws-levers.ts';
import { seatsOf } from '../systems/parliament.ts';
import type { State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { type Entry, entry } from './entry.ts';

/** Longest loss-based hours of any city, and the mean by people. */
function longest(state: State): number {
  let most = 0;
  for (const hours of state.grid.loss_h) most = Math.max(most, hours);
  return most;
}

function inForceCount(world: Prepared, state: State): number {
  let count = 0;
  for (let i = 0; i < world.laws.length; i++) if (holdsNow(state.laws, i)) count++;
  return count;
}

export const PARLIAMENT_ENTRIES: readonly Entry[] = [
  entry(
    'seats',
    'seats',
    1,
    'parliament',
    false,
    'seats of the parties that support the government',
    [],
    seatsOf,
  ),
  entry(
    'goodwill_partner',
    'points',
    1 / 64,
    'parliament',
    false,
    'what it was − dark hours at home + consent + what was given, and slowly back to where it began',
    [
      'goodwill_home',
      'partner_dark',
      'partner_free_h',
      'partner_consent',
      'partner_ignored',
      'partner_repeat',
    ],
    (w, s) => (w.partner < 0 ? 50 : s.parliament.goodwill[w.partner]!),
  ),
  entry(
    'laws_in_force',
    'laws',
    1,
    'parliament',
    false,
    'Acts and ordinances that hold today',
    ['ordinance_days'],
    inForceCount,
  ),
  entry(
    'law_costs_usd',
    'USD/year',
    1,
    'parliament',
    false,
    'what the laws in force cost the ministry in a year less the fees they bring',
    [],
    (_w, s) => leverOf(s, LEVER.cost_usd_year) - leverOf(s, LEVER.fees_usd_year),
  ),
  entry(
    'loss_longest_h',
    'h',
    1 / 128,
    'parliament',
    false,
    'loss-based hours of the city that has most, as feeders and laws leave them',
    ['feeder_share'],
    (_w, s) => longest(s),
  ),
];

/** Terms of a figure of this room; none for another’s or for a level. */
export function parliamentTerms({ world, state }: Month, quantity: string): Loose[] {
  switch (quantity) {
    case 'seats':
      return (world.nation.parliament?.parties ?? []).map((party, i) => ({
        because: `party:${party.id}`,
        amount: state.parliament.with_us[i] === 1 ? party.assembly : 0,
        source: party.source,
      }));
    case 'law_costs_usd':
      return [
        { because: 'law-costs', amount: leverOf(state, LEVER.cost_usd_year), source: 'laws' },
        { because: 'law-fees', amount: -leverOf(state, LEVER.fees_usd_year), source: 'laws' },
      ];
    default:
      return [];
  }
}
