// The six ways out of which an emergency sitting offers three, each at most once in a campaign (RULES §3). Amounts of sway are design.
import type { Effect, Relation, WayOut } from '../core/types.ts';

const sway = (relation: Relation, by: number, of = '', spread = 0): Effect => ({
  kind: 'sway',
  relation,
  of,
  by,
  spread,
});

export const WAYS_OUT: readonly WayOut[] = [
  {
    id: 'sell-half',
    when: { kind: 'compare', quantity: 'reserve_usd', op: '>=', value: 1e6 },
    effects: [
      { kind: 'emergency', act: 'sell', amount: 0.5, days: 0 },
      sway('investors', 4),
      sway('trust', -6),
    ],
    source: 'design: RULES §3; dollars now, and a reserve that was not for good',
  },
  {
    id: 'deposit',
    when: null,
    effects: [
      { kind: 'emergency', act: 'deposit', amount: 2e9, days: 1095 },
      sway('fund', -4),
      sway('investors', -2),
    ],
    source: 'design: RULES §3; $2 bn at 9 % is twice what a lender of last resort asks',
  },
  {
    id: 'central-custody',
    when: { kind: 'compare', quantity: 'reserve_usd', op: '>=', value: 1e6 },
    effects: [
      { kind: 'emergency', act: 'keep', amount: 1, days: 0 },
      sway('hazard', 0.4),
      sway('trust', 6),
      { kind: 'capital', points: -1 },
    ],
    source: 'design: RULES §3; the central bank keeps the coins and sells none',
  },
  {
    id: 'equal-feeders',
    when: null,
    effects: [
      { kind: 'emergency', act: 'even', amount: 0, days: 60 },
      { kind: 'modify', target: 'demand', factor: 0.97, days: 60 },
      sway('province', 6),
      sway('group', -2),
    ],
    source: 'design: RULES §3; nobody is spared, so evening demand falls by a few per cent',
  },
  {
    id: 'partner-ministry',
    when: null,
    effects: [sway('party', 25), sway('fund', -6), { kind: 'capital', points: -2 }],
    source: 'design: RULES §3; the partner stays, its price is the power ministry',
  },
  {
    id: 'publish',
    when: null,
    effects: [
      sway('fund', 6),
      sway('fatf', -6),
      sway('investors', 4),
      sway('trust', 8),
      sway('scandal', 10, '', 4),
      { kind: 'capital', points: -1 },
    ],
    source: 'design: RULES §3; lenders like books that are open, and readers find something in them',
  },
];
