// Who may keep coins for Pakistan, and how the first ones are kept. All custodians are fictional.
import type { CustodyOfNation } from '../../core/types.ts';

export const PAKISTAN_CUSTODY: CustodyOfNation = {
  custodians: [
    {
      id: 'indus-bank',
      abroad: false,
      failure_year: 0.008,
      gone_least: 0.1,
      gone_most: 0.5,
      court_year: 0,
      fee_year: 0.004,
      source: 'design: a bank at home, new to this, under the state’s own supervision',
    },
    {
      id: 'gulf-trust',
      abroad: true,
      failure_year: 0.002,
      gone_least: 0,
      gone_most: 0.2,
      court_year: 0.006,
      fee_year: 0.0025,
      source: 'design: a qualified custodian; creditors of the state have gone to courts abroad before',
    },
    {
      id: 'meridian',
      abroad: true,
      failure_year: 0.015,
      gone_least: 0.05,
      gone_most: 1,
      court_year: 0.003,
      fee_year: 0,
      source: 'custodians',
    },
  ],
  cities: ['islamabad', 'karachi', 'lahore', 'quetta', 'peshawar'],
  promised: true,
  start: {
    sign: 2,
    keys: 3,
    places: 1,
    hot_pct: 10,
    source: 'design: how an office of a few people begins',
  },
};
