// Words of programme: its figures, its reasons, its refusals, the names of what it knows. The page's own words stand in relations.ts.
import type { ProgrammeRefusalCode } from '../../core/types.ts';
import type { QuantityWords } from './quantities.ts';
import type { Sentence } from './refusals.ts';

export const programme = {
  benchmarks: {
    targeting: 'Halls pay less than everybody',
    wall: 'Outlay over the hard wall',
    debt: 'Circular debt off its plan',
    primary: 'Primary balance under target',
    preferences: 'New preferences in law',
    dollars: 'Dollars spent on coins',
    unreported: 'Holdings not reported',
    unconsulted: 'Announced without a word',
    reforms: 'Reforms that are overdue',
  },
  drivers: {
    'outside-banks': 'Users kept outside the banks',
    cash: 'Cash and hundi, dollars short',
    'early-licences': 'Licences before the travel rule',
    'unruled-halls': 'Licensed halls without a law',
    evaluation: 'Assessed without an act',
    untraced: 'Assessed without a travel rule',
    scandal: 'Memory of scandal',
    'assets-act': 'Virtual Assets Act in force',
    'travel-rule': 'Travel rule in force',
    'audit-act': 'Audit Act in force',
    'fmu-links': 'The monitoring unit’s links',
    analytics: 'Tracing of coins',
  },
  acts: {
    'fmu-links': 'Link the monitoring unit',
    analytics: 'Contract for tracing',
  },
  partners: {
    gulf: 'Gulf states',
    china: 'China',
    us: 'United States',
    'el-salvador': 'El Salvador',
    bank: 'Development bank',
  },
  deals: {
    'gulf-deposit': 'Deposit of $1 bn',
    'china-rollover': 'Roll over $1 bn',
    'china-cable': 'Sea cable',
    'us-analytics': 'Tracing on loan',
    'us-chips': 'Licence for chips',
    'el-salvador': 'Exchange of offices',
    'bank-watch': 'Help for the monitoring unit',
    'bank-guarantee': 'Partial guarantee',
  },
  rivals: {
    usa: 'United States',
    china: 'China',
    uk: 'United Kingdom',
    bhutan: 'Bhutan',
    uae: 'Emirates',
    'el-salvador': 'El Salvador',
    kazakhstan: 'Kazakhstan',
    ethiopia: 'Ethiopia',
    brazil: 'Brazil',
    kyrgyzstan: 'Kyrgyzstan',
    czechia: 'Czechia',
  },
  news: {
    passed: (fund: string, usd: string) =>
      `The Fund’s board passed the review at ${fund} and paid ${usd} to the central bank.`,
    late: (fund: string, months: string) =>
      `The Fund’s board put the review off at ${fund}. It sits again in ${months}.`,
    completed: 'The Fund’s programme is completed.',
    lapsed: 'The Fund’s programme has lapsed with reviews undone.',
    begun: (usd: string) => `A new programme of the Fund has begun with ${usd}.`,
    monitored: (fund: string, breaches: string) =>
      `The Fund’s staff report: compliance ${fund}, open breaches ${breaches}.`,
    unconsulted: 'The Fund read of it in the papers and asks for an explanation.',
    plenary: {
      clear: (meter: string) => `FATF plenary: the meter stood at ${meter}. Nothing follows.`,
      warned: (meter: string) => `FATF plenary: a warning letter at ${meter}.`,
      listed: (meter: string) => `FATF plenary: grey-listed at ${meter}.`,
      kept: (meter: string) => `FATF plenary: still on the grey list, meter ${meter}.`,
      removed: (meter: string) => `FATF plenary: off the grey list at ${meter}.`,
    },
    actWorks: (act: string) => `It works from today: ${act}.`,
    signed: (deal: string, partner: string) => `Signed with ${partner}: ${deal}.`,
    over: (deal: string, partner: string) => `Over with ${partner}: ${deal}.`,
    returned: (deal: string, partner: string, usd: string) =>
      `Over with ${partner}: ${deal}. ${usd} went back.`,
    gained: (rival: string, btc: string) => `${rival} came to hold ${btc} more.`,
    shed: (rival: string, btc: string) => `${rival} sold ${btc}.`,
    law: (rival: string) => `${rival} has passed a law for a reserve and begins to buy.`,
  },
  orders: {
    consult: 'Consult the Fund',
    waive: 'Ask the board for a waiver',
    request: 'Ask the Fund for a new programme',
    reportOn: 'Report holdings every month',
    reportOff: 'Report holdings no more',
  },
  months: (count: number) => (count === 1 ? 'a month' : `${count} months`),
};

const named = (table: Readonly<Record<string, string>>, need: unknown, otherwise: string): string =>
  typeof need === 'string' && Object.hasOwn(table, need) ? (table[need] ?? otherwise) : otherwise;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const count = (need: unknown): number => (typeof need === 'number' ? need : 0);

export const programmeRefusals: Record<ProgrammeRefusalCode, Sentence> = {
  'no-programme': () => 'This country has no programme with the Fund.',
  'just-consulted': (need, say) =>
    `The Fund was consulted lately; ask again in ${say.days(count(need.wait_days))}.`,
  'nothing-to-waive': (need, say) =>
    `A waiver needs an open breach and a review that is late or within ${say.days(count(need.before_days))}.`,
  'programme-runs': () => 'A programme runs or is being talked of; ask when it is over.',
  'cover-enough': (need, say) =>
    `The Fund lends to those in need: import cover must be under ${say.number(count(need.months), 1)} months.`,
  'already-so': () => 'It is so already; choose the other.',
  'unknown-act': () => 'There is no such measure; choose one of the list.',
  'act-taken': (need) => `Already under way or working: ${lower(named(programme.acts, need.act, 'this'))}.`,
  'unknown-deal': () => 'There is no such deal; choose one of the list.',
  'deal-runs': (need) =>
    `It is signed already: ${lower(named(programme.deals, need.deal, 'this deal'))}. Wait until it ends.`,
  'low-goodwill': (need, say) =>
    `Goodwill of ${named(programme.partners, need.partner, 'the partner')} is ${say.number(count(need.have))} and must be ${say.number(count(need.need))}; it comes back with time.`,
  'deal-needs': (need, say) =>
    `The partner asks for ${lower(named(NEEDS, need.quantity, 'more'))} ${need.op === '<' || need.op === '<=' ? 'under' : 'of at least'} ${say.number(count(need.value))}.`,
};

const NEEDS: Readonly<Record<string, string>> = {
  fund: 'Compliance with the Fund',
  fatf: 'A FATF meter',
  standing: 'Standing',
  grey: 'A place on the grey list',
};

const entry = (label: string, short: string, meaning: string): QuantityWords => ({ label, short, meaning });

export const programmeQuantities: Record<string, QuantityWords> = {
  fund: entry('Compliance with the Fund', 'The Fund', 'What the Fund’s board makes of the country’s word.'),
  fatf: entry('FATF meter', 'FATF', 'How near the country is to the grey list. High is bad.'),
  standing: entry('Standing abroad', 'Standing', 'The Fund, FATF and raters in one figure.'),
  breaches: entry('Open breaches', 'Breaches', 'Benchmarks of the Fund that are not met today.'),
  reviews_passed: entry('Reviews passed', 'Passed', 'Reviews of the Fund that brought their tranche.'),
  reviews_late: entry('Reviews put off', 'Late', 'Reviews that the Fund’s board put off.'),
  grey: entry('On the grey list', 'Grey list', '1 while FATF lists the country, otherwise 0.'),
  plenaries_low: entry('Plenaries passed', 'Plenaries', 'Plenaries at which the meter was low.'),
  rank: entry('Place in the Global South', 'Place', 'Place among countries of the Global South by index.'),
  south_index: entry(
    'Global South index',
    'Index',
    'Reserve, law, standing and share of blocks, out of a hundred.',
  ),
  investors: entry('Investors’ trust', 'Investors', 'What investors think of the country’s word.'),
  targeting_pkr_kwh: entry(
    'Favour to halls',
    'Favour',
    'What halls paid under the general tariff or the cost of their power, half a year’s mean.',
  ),
};

const prefixed = (prefix: string, table: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([id, text]) => [`${prefix}-${id}`, text]));

export const programmeBecause: Record<string, string> = {
  'fund-start': 'As programmes began',
  'fund-time': 'Months without an open breach',
  'fund-events': 'Answers, laws and deals',
  'fund-asked': 'More asked of parliament',
  ...prefixed('breach', programme.benchmarks),
  'fatf-base': 'A country like this one',
  ...prefixed('driver', programme.drivers),
  events: 'What events left',
  'meter-ends': 'The meter ends at 0 and 100',
  'standing-fund': 'The Fund’s mark, half',
  'standing-fatf': 'A clean FATF meter, three tenths',
  'standing-rating': 'The rating, a fifth',
  'rank-own': 'Own place at the front',
  ...Object.fromEntries(
    Object.entries(programme.rivals).map(([id, name]) => [`ahead-${id}`, `${name} is ahead`]),
  ),
  'index-reserve': 'Reserve against output',
  'index-law': 'Laws in force',
  'index-standing': 'Standing',
  'index-mined': 'Share of the world’s blocks',
  'index-deals': 'Deals',
  'general-tariff': 'Tariff for everybody',
  'halls-paid': 'What halls paid',
  'cost-over-general': 'Power that cost more than that tariff',
  'interruptible-allowed': 'Allowed for power that may be interrupted',
  'back-to-usual': 'Memory fades',
  'rating-since': 'Notches of the rating since 2025',
  grey: 'The grey list',
  'review-late': 'A review put off',
  'review-passed': 'A review passed',
  'reported-loss': 'Losses on coins, reported',
  monitored: 'A bad report of the Fund’s staff',
  'by-rating': 'The rating',
  investors: 'Investors’ trust',
  guarantee: 'The bank’s guarantee',
  cover: 'Import cover',
  'coin-share': 'Weight of coins in the reserves',
};

export const programmeParameters: Record<string, string> = {
  standing_fund: 'Part of the Fund in standing',
  standing_fatf: 'Part of FATF in standing',
  fund_pass: 'Mark at which the board sits',
  fund_heal_month: 'A month without a breach mends',
  fund_heal_most: 'Best mark that time brings',
  delay_months: 'Shortest delay of a review',
  delay_points: 'Points under the mark for a month more',
  delay_most_months: 'Longest delay at once',
  late_bp: 'A late review on spreads',
  late_fx: 'A late review on the rupee',
  late_investors: 'A late review on investors’ trust',
  review_investors: 'A passed review on investors’ trust',
  ask_fund: 'Price in compliance of each step asked for',
  waiver_capital: 'Price of a first waiver',
  consult_capital: 'Price of a consultation',
  consult_days: 'A consultation is fresh for',
  fatf_grey: 'Meter at which FATF lists',
  fatf_warn: 'Meter at which FATF warns',
  fatf_step_month: 'A driver moves in a month by at most',
  grey_least_days: 'Shortest stay on the grey list',
  grey_bp: 'The grey list on spreads',
  grey_investment: 'The grey list on investment from abroad',
  grey_remittance: 'The grey list on remittances',
  grey_investors: 'The grey list on investors’ trust',
  investor_pull: 'How fast investors forget',
  investor_notch: 'A notch of the rating on investors’ trust',
  investor_bp: 'A point of doubt on spreads',
  investor_share: 'Investors’ trust on investment',
  report_investors: 'Reported losses on investors’ trust',
  coin_share_pct: 'Coins against reserves that raters bear',
};
