// Events of this version: three that really happen to this grid. Every choice changes a rule or the physical state for some time.
import type { Event } from '../../core/types.ts';

export const EVENTS: readonly Event[] = [
  {
    id: 'heatwave',
    chance: 0.5,
    cooldown_days: 60,
    answer_days: 4,
    fallback: 'share-cut',
    source: 'event-heatwave',
    trigger: {
      kind: 'all',
      of: [
        { kind: 'month', from: 5, to: 7 },
        { kind: 'compare', quantity: 'temperature_c', op: '>=', value: 38 },
      ],
    },
    choices: [
      { id: 'stand-down', when: null, effects: [{ kind: 'modify', target: 'halls', factor: 0, days: 10 }] },
      {
        id: 'burn-oil',
        when: { kind: 'compare', quantity: 'treasury_usd', op: '>=', value: 12e6 },
        effects: [
          { kind: 'pay', amount_usd: 12e6, because: 'emergency' },
          { kind: 'modify', target: 'oil', factor: 1.15, days: 12 },
        ],
      },
      {
        id: 'share-cut',
        when: null,
        effects: [
          { kind: 'modify', target: 'demand', factor: 0.97, days: 10 },
          { kind: 'capital', points: -1 },
        ],
      },
    ],
  },
  {
    id: 'lng-stop',
    chance: 0.3,
    cooldown_days: 120,
    answer_days: 10,
    fallback: 'do-without',
    source: 'event-lng',
    trigger: { kind: 'compare', quantity: 'lng_supply', op: '>=', value: 1 },
    choices: [
      {
        id: 'spot-cargo',
        when: { kind: 'compare', quantity: 'treasury_usd', op: '>=', value: 25e6 },
        effects: [
          { kind: 'pay', amount_usd: 25e6, because: 'emergency' },
          { kind: 'modify', target: 'rlng', factor: 1.5, days: 60 },
        ],
      },
      {
        id: 'coal-surge',
        when: { kind: 'compare', quantity: 'treasury_usd', op: '>=', value: 8e6 },
        effects: [
          { kind: 'pay', amount_usd: 8e6, because: 'emergency' },
          { kind: 'modify', target: 'coal', factor: 1.1, days: 60 },
        ],
      },
      { id: 'do-without', when: null, effects: [{ kind: 'capital', points: -1 }] },
    ],
  },
  {
    id: 'low-reservoir',
    chance: 0.2,
    cooldown_days: 300,
    answer_days: 14,
    fallback: 'hold',
    source: 'event-dam',
    trigger: {
      kind: 'all',
      of: [
        { kind: 'month', from: 1, to: 4 },
        { kind: 'compare', quantity: 'hydel_mw', op: '<', value: 1000 },
      ],
    },
    choices: [
      {
        id: 'release',
        when: null,
        effects: [
          { kind: 'modify', target: 'hydel', factor: 1.3, days: 30 },
          { kind: 'follow', event: 'empty-reservoir', days: 31 },
        ],
      },
      { id: 'hold', when: null, effects: [{ kind: 'modify', target: 'hydel', factor: 0.95, days: 30 }] },
    ],
  },
  {
    id: 'empty-reservoir',
    chance: 0,
    cooldown_days: 300,
    answer_days: 14,
    fallback: 'refill',
    source: 'event-dam',
    trigger: { kind: 'day', from: 0 },
    choices: [
      { id: 'refill', when: null, effects: [{ kind: 'modify', target: 'hydel', factor: 0.9, days: 90 }] },
      {
        id: 'ration',
        when: null,
        effects: [
          { kind: 'modify', target: 'hydel', factor: 0.97, days: 90 },
          { kind: 'capital', points: -1 },
        ],
      },
    ],
  },
];
