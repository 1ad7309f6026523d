// The figures of the council and of what advisers work, and the terms that they are made of.
import { cash, reserve } from '../context.ts';
import type { Loose, Month } from '../explain-month.ts';
import { circuitMonths, meetCost, seatedCount, unaskedCount } from '../systems/council-seats.ts';
import { quietPart, seenFactor, seenPart } from '../systems/custody-hazards.ts';
import { faithParts } from '../systems/people-users.ts';
import type { State } from '../types.ts';
import { type Entry, entry } from './entry.ts';

const coins = (state: State): number => (reserve(state) / 1e8) * state.market.price_usd;

export const COUNCIL_ENTRIES: readonly Entry[] = [
  entry(
    'worth_usd',
    'USD',
    1,
    'treasury',
    false,
    'cash of the ministry + coins held × price of today',
    [],
    (_w, s) => cash(s) / 100 + coins(s),
  ),
  entry(
    'advisers',
    'seats',
    1,
    'council',
    false,
    'seats of the council that are taken',
    ['adviser_usd_year', 'adviser_capital', 'star_capital'],
    (_w, s) => seatedCount(s),
  ),
  entry(
    'interests_unasked',
    'seats',
    1,
    'council',
    false,
    'advisers whose interests nobody has asked for',
    ['surface_quarter', 'conflict_scandal', 'declare_capital'],
    (_w, s) => unaskedCount(s, s.day),
  ),
  entry(
    'order_impact_pct',
    '%',
    1 / 64,
    'council',
    false,
    '100 × what publishing makes of the ministry’s impact × what an adviser makes of it',
    ['publish_impact', 'strategist_impact', 'impact_scale'],
    (w, s) => 100 * seenFactor(w, s),
  ),
  entry(
    'circuit_months',
    'months',
    1,
    'council',
    false,
    'months that a new circuit takes − those that work done ahead saves',
    ['line_months', 'engineer_every'],
    circuitMonths,
  ),
  entry(
    'meeting_points',
    'points',
    1,
    'council',
    false,
    'points that meeting a member costs today',
    ['meet_capital', 'whip_capital'],
    meetCost,
  ),
  entry(
    'faith_points',
    'points',
    1 / 1024,
    'people',
    false,
    'scholars’ view of coins held + of laws in force, less the part that a scholar in the council answers',
    ['scholar_share'],
    (w, s) => {
      const { held, laws, scholar } = faithParts(w, s, s.people);
      return held + laws + scholar;
    },
  ),
];

/** Terms of a figure of this room; none for another’s or for a level. */
export function councilTerms({ world, state }: Month, quantity: string): Loose[] {
  const { p } = world;
  switch (quantity) {
    case 'worth_usd':
      return [
        { because: 'cash', amount: cash(state) / 100, source: 'ledger' },
        { because: 'coins-at-price', amount: coins(state), source: 'market-model' },
      ];
    case 'order_impact_pct': {
      const seen = seenPart(world, state),
        quiet = quietPart(world, state);
      return [
        { because: 'impact-usual', amount: 100, source: 'impact_scale' },
        { because: 'published', amount: 100 * (seen - 1), source: 'publish_impact' },
        { because: 'adviser', amount: 100 * seen * (quiet - 1), source: 'strategist_impact' },
      ];
    }
    case 'circuit_months':
      return [
        { because: 'works-usual', amount: p.line_months, source: 'line_months' },
        { because: 'adviser', amount: circuitMonths(world, state) - p.line_months, source: 'engineer_every' },
      ];
    case 'meeting_points':
      return [
        { because: 'meet', amount: p.meet_capital, source: 'meet_capital' },
        { because: 'adviser', amount: meetCost(world, state) - p.meet_capital, source: 'whip_capital' },
      ];
    case 'faith_points': {
      const { held, laws, scholar } = faithParts(world, state, state.people);
      return [
        { because: 'faith-held', amount: held, source: 'faith-ruling' },
        { because: 'faith-laws', amount: laws, source: 'consent-model' },
        { because: 'adviser', amount: scholar, source: 'scholar_share' },
      ];
    }
    default:
      return [];
  }
}
