// The figures of programme, and the terms that they are made of.
import type { Loose, Month } from '../explain-month.ts';
import { halfYear, openPoints } from '../systems/programme-measures.ts';
import {
  breachCount,
  ownIndex,
  ownScore,
  rankOf,
  rivalScore,
  standingOf,
  standingParts,
} from '../systems/programme-standing.ts';
import { FUND_CAUSES } from '../types.ts';
import { type Entry, entry } from './entry.ts';

export const PROGRAMME_ENTRIES: readonly Entry[] = [
  entry(
    'fund',
    'points',
    1 / 16,
    'programme',
    true,
    'compliance on the first day + months without a breach − points of breaches open at reviews ± events',
    ['fund_pass', 'fund_heal_month', 'fund_heal_most', 'ask_fund'],
    (_w, s) => s.programme.fund,
  ),
  entry(
    'fatf',
    'points',
    1 / 16,
    'programme',
    true,
    'base + each driver’s points + what events left, between 0 and 100',
    ['fatf_grey', 'fatf_warn', 'fatf_step_month'],
    (_w, s) => s.programme.fatf,
  ),
  entry(
    'standing',
    'points',
    1 / 16,
    'programme',
    true,
    '0.5 × the Fund’s mark + 0.3 × (100 − FATF meter) + 0.2 × rating out of 11 notches',
    ['standing_fund', 'standing_fatf'],
    standingOf,
  ),
  entry(
    'breaches',
    'open',
    1,
    'programme',
    false,
    'benchmarks whose measure is over its limit today',
    ['fund_pass'],
    breachCount,
  ),
  entry(
    'reviews_passed',
    'count',
    1,
    'programme',
    false,
    'reviews that brought their tranche',
    ['fund_pass'],
    (_w, s) => s.programme.passed,
  ),
  entry(
    'reviews_late',
    'count',
    1,
    'programme',
    false,
    'reviews that the board put off',
    ['fund_pass', 'delay_months', 'delay_points', 'delay_most_months'],
    (_w, s) => s.programme.late,
  ),
  entry(
    'grey',
    'count',
    1,
    'programme',
    false,
    '1 from a plenary at or over the mark until two under it in a row, eighteen months at least',
    ['fatf_grey', 'fatf_warn', 'grey_least_days'],
    (_w, s) => s.programme.grey,
  ),
  entry(
    'plenaries_low',
    'count',
    1,
    'programme',
    false,
    'plenaries at which the meter was under the warning mark',
    ['fatf_warn'],
    (_w, s) => s.programme.plenaries_low,
  ),
  entry(
    'rank',
    'count',
    1,
    'programme',
    false,
    '1 + countries of the Global South with a higher index',
    [],
    rankOf,
  ),
  entry(
    'south_index',
    'points',
    1 / 16,
    'programme',
    false,
    'reserve over output + laws in force + standing + share of blocks + deals',
    ['standing_fund', 'standing_fatf'],
    ownScore,
  ),
  entry(
    'investors',
    'points',
    1 / 16,
    'programme',
    false,
    'last month’s + pull × (50 + notches won − list − late review − reported losses − it) ± events',
    [
      'investor_pull',
      'investor_notch',
      'grey_investors',
      'late_investors',
      'review_investors',
      'report_investors',
    ],
    (_w, s) => s.programme.investors,
  ),
  entry(
    'targeting_pkr_kwh',
    'PKR/kWh',
    1 / 128,
    'programme',
    false,
    'the higher of general tariff and cost − what halls paid, means of half a year; 0 for a pilot',
    ['package_base_pkr_kwh'],
    (w, s) => halfYear(w, s).gap,
  ),
];

/** Terms of a figure of this room; none for another’s or for a level. */
export function programmeTerms(month: Month, quantity: string): Loose[] {
  const { world, state } = month;
  const data = world.nation.programme;
  if (data === undefined) return [];
  const own = state.programme;
  switch (quantity) {
    case 'fund':
      return own.fund_by.map((amount, i) => {
        const cause = FUND_CAUSES[i];
        if (cause !== undefined) return { because: `fund-${cause}`, amount, source: FUND_SOURCES[cause] };
        const benchmark = data.fund.benchmarks[i - FUND_CAUSES.length]!;
        return { because: `breach-${benchmark.id}`, amount, source: benchmark.source };
      });
    case 'fatf': {
      const terms = [
        { because: 'fatf-base', amount: data.fatf.base, source: data.fatf.source },
        ...data.fatf.drivers.map((driver, i) => ({
          because: `driver-${driver.id}`,
          amount: own.drivers[i]!,
          source: driver.source,
        })),
        { because: 'events', amount: own.shock, source: 'state' },
      ];
      const sum = terms.reduce((total, { amount }) => total + amount, 0);
      return [...terms, { because: 'meter-ends', amount: own.fatf - sum, source: 'state' }];
    }
    case 'standing': {
      const [fund, fatf, rating] = standingParts(world, state);
      return [
        { because: 'standing-fund', amount: fund, source: 'standing_fund' },
        { because: 'standing-fatf', amount: fatf, source: 'standing_fatf' },
        { because: 'standing-rating', amount: rating, source: 'standing_fund' },
      ];
    }
    case 'breaches':
      return openPoints(world, state).map((points, b) => ({
        because: `breach-${data.fund.benchmarks[b]!.id}`,
        amount: points > 0 ? 1 : 0,
        source: data.fund.benchmarks[b]!.source,
      }));
    case 'rank': {
      const score = ownScore(world, state);
      return [
        { because: 'rank-own', amount: 1, source: data.index.source },
        ...data.rivals.map((rival, r) => ({
          because: `ahead-${rival.id}`,
          amount: rival.south && rivalScore(world, state, rival, r) > score ? 1 : 0,
          source: rival.source,
        })),
      ];
    }
    case 'south_index': {
      const parts = ownIndex(world, state);
      const named = ['reserve', 'law', 'standing', 'mined', 'deals'];
      return parts.map((amount, i) => ({
        because: `index-${named[i]}`,
        amount,
        source: data.index.source,
      }));
    }
    case 'targeting_pkr_kwh': {
      const { paid, cost, general, gap } = halfYear(world, state);
      if (gap === 0) return [];
      return [
        { because: 'general-tariff', amount: general, source: 'package_base_pkr_kwh' },
        { because: 'halls-paid', amount: -paid, source: 'ledger' },
        {
          because: cost > general ? 'cost-over-general' : 'interruptible-allowed',
          amount: gap - general + paid,
          source: cost > general ? 'merit-order' : 'state',
        },
      ];
    }
    default:
      return [];
  }
}

const FUND_SOURCES: Readonly<Record<(typeof FUND_CAUSES)[number], string>> = {
  start: 'fund-programme',
  time: 'fund_heal_month',
  events: 'state',
  asked: 'ask_fund',
  adviser: 'veteran_fund_month',
};
