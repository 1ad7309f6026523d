// Words of people: its page, its figures, its reasons, its refusals.
import type { PeopleRefusalCode } from '../../core/types.ts';
import type { QuantityWords } from './quantities.ts';
import type { Sentence } from './refusals.ts';

export const groups: Record<string, string> = {
  households: 'Households',
  farmers: 'Farmers',
  industry: 'Industry',
  youth: 'Town youth',
  diaspora: 'Diaspora families',
  bankers: 'Banks and brokers',
  ulema: 'Ulema',
  servants: 'Public servants',
};

/** The page, its orders and its news. */
export const people = {
  page: {
    kpi: (low: string) => `lowest fifth ${low}`,
    views: {
      title: 'What people think',
      note: (mean: string) => `mean of all ${mean}`,
      lead: 'A line a group: each bead is those of it who live in one province, the ring is their mean.',
      says: (group: string, value: string, least: string, most: string) =>
        `${group}: consent ${value}, by province from ${least} to ${most}`,
      red: 'red',
      amber: 'amber',
      mean: 'mean',
      hubris: 'Over 80 nobody dares to ask: scandals are likelier.',
    },
    drivers: {
      title: (group: string) => `What moves ${group.toLowerCase()}`,
      note: 'points of consent',
      rest: 'Smaller ones together',
      total: 'Consent',
      none: 'Nothing has moved this group yet.',
    },
    provinces: {
      title: 'Provinces',
      note: (limit: string) => `at ${limit} people come to the gates`,
      province: 'Province',
      consent: 'Consent',
      unrest: 'Unrest',
      calms: 'Calmed by',
      protest: (date: string) => `Protest to ${date}`,
      calm: {
        consent: 'being heard',
        dark: (hours: string) => `power, ${hours} a day short`,
        host: (mw: string) => `a share of ${mw}`,
        none: 'calm now',
      },
    },
    soFar: { title: 'Consent so far', note: 'line: mean; dashes: lowest fifth' },
    users: { title: 'Users and trust', note: 'counts disagree widely' },
    acts: {
      title: 'What you can do',
      names: {
        hear: 'Hearing tour',
        relief: 'Relief package',
        campaign: 'Campaign',
        share: 'Share for host provinces',
        discount: 'Lower bills for hosts',
      },
      says: {
        hear: 'The minister listens in a province. It wins regard there and calms it; both fade.',
        relief: 'Money for one group. A small group feels the same sum more; it fades within a year.',
        campaign: 'A campaign on what a coin is and is not. Fewer lose in a fall, and trust rises.',
        share:
          'A standing share of what halls pay over the cost of their power, to the provinces that host them.',
        discount: 'The districts around plants and halls pay less for power. The power account bears it.',
      },
      province: 'Province',
      group: 'Group',
      sum: 'Sum',
      millions: '$ m',
      pct: 'Share of the margin',
      percent: '%',
      cost: 'Costs',
      free: 'nothing now',
      month: (sum: string) => `${sum} a month`,
      from: (from: string, to: string) => `${from} → ${to}`,
      consentOf: (name: string) => `Consent: ${name}`,
      unrestIn: (name: string) => `Unrest in ${name}`,
      know: 'Know what they hold',
      trust: 'Trust in the reserve',
      last: 'Paid last month',
      order: {
        hear: 'Go and listen',
        relief: 'Pay the package',
        campaign: 'Run the campaign',
        share: 'Set the share',
        on: 'Charge less there',
        off: 'Charge the full price',
      },
    },
    lens: {
      legend: 'Consent: closer lines, less of it',
      crossed: 'Red: under amber. Crossed: restless',
      short: { kp: 'KP', ajk: 'AJK' } as Readonly<Record<string, string>>,
      tag: (province: string, value: string) => `${province} ${value}`,
      tab: 'Provinces',
      unrest: 'Unrest',
      consent: 'Consent',
      people: 'People',
      halls: 'Halls there',
    },
  },
  orders: {
    hear: (province: string) => `Hearing tour in ${province}`,
    relief: (group: string, usd: string) => `Relief of ${usd} for: ${group}`,
    campaign: 'Campaign: know what you hold',
    share: (pct: string) => `${pct} of the halls’ margin to host provinces`,
    discount: (province: string) => `Lower bills in the host districts of ${province}`,
    discountOff: (province: string) => `Full price again in the host districts of ${province}`,
  },
  news: {
    protest: (province: string, days: string) =>
      `Protest in ${province}: people at the gates, halls there stand still for ${days}`,
    scandal: 'A scandal over the digital programme broke; no name is given here',
    usersLost: (pct: string) => `The price fell by ${pct} in a month; users lost money`,
    zone: [
      (group: string) => `Consent is in the red: ${group}`,
      (group: string) => `Consent is in amber: ${group}`,
      (group: string) => `Consent is in the green again; lowest: ${group}`,
    ] as readonly ((group: string) => string)[],
  },
};

const days = (
  need: Readonly<Record<string, number | string>>,
  key: string,
  print: (n: number) => string,
): string => (typeof need[key] === 'number' ? print(need[key]) : 'some days');
const groupName = (id: number | string | undefined): string =>
  typeof id === 'string' && Object.hasOwn(groups, id) ? groups[id]! : 'that group';

export const peopleRefusals: Record<PeopleRefusalCode, Sentence> = {
  'unknown-province': () => 'There is no province of that name; choose one from the list.',
  'unknown-group': () => 'There is no group of that name; choose one from the list.',
  'heard-lately': (need, say) =>
    typeof need.there_days === 'number' && need.there_days > 0
      ? `The province was heard lately; wait ${days(need, 'there_days', say.days)} before asking it again.`
      : `The minister is just back from a tour; wait ${days(need, 'wait_days', say.days)} for the next.`,
  'relief-lately': (need, say) =>
    `A package went to ${groupName(need.group).toLowerCase()} lately; wait ${days(need, 'wait_days', say.days)} for another.`,
  'relief-not-felt': (need) =>
    `Money would not move ${groupName(need.group).toLowerCase()}; choose a group that it reaches.`,
  'campaign-lately': (need, say) =>
    `A campaign ran lately and another would not be listened to; wait ${days(need, 'wait_days', say.days)}.`,
  'share-lately': (need, say) =>
    `The share was settled lately and provinces plan with it; wait ${days(need, 'wait_days', say.days)}.`,
  'share-same': (need, say) =>
    `The share is ${typeof need.pct === 'number' ? say.pct(need.pct) : 'that'} already; set another.`,
  'discount-same': () => 'The host districts there pay that price already; nothing would change.',
  'hosts-nothing': () =>
    'No plant or hall stands in that province, so it has no host districts to charge less.',
};

const entry = (label: string, short: string, meaning: string): QuantityWords => ({ label, short, meaning });
const view = (name: string): QuantityWords =>
  entry(`Consent: ${name}`, name, 'How far this group goes along with the ministry, 0 to 100.');
const province = (name: string): QuantityWords =>
  entry(`Consent in ${name}`, name, 'How far those who live there go along with the ministry, 0 to 100.');

export const peopleQuantities: Record<string, QuantityWords> = {
  consent: entry(
    'Consent',
    'Consent',
    'How far people go along with the ministry, mean of all by population, 0 to 100.',
  ),
  consent_low: entry(
    'Consent of the lowest fifth',
    'Lowest fifth',
    'Consent of the group into which the fifth of the people who think least of the ministry reaches.',
  ),
  users_m: entry('Users', 'Users', 'People who hold coins themselves, in millions; counts disagree widely.'),
  formal_pct: entry('Formal users', 'Formal', 'Users who go through a licensed venue or a bank.'),
  literacy_pct: entry('Know what they hold', 'Know', 'People who can say what a coin is and is not.'),
  trust_pct: entry(
    'Trust in the reserve',
    'Trust',
    'People who believe that the coins are there and the rule is kept.',
  ),
  scandal: entry('Memory of scandal', 'Scandal', 'What people remember of scandals, 0 to 100.'),
  unrest: entry(
    'Unrest',
    'Unrest',
    'Unrest of the most restless province, 0 to 100; past 60 people come to the gates.',
  ),
  ...Object.fromEntries(Object.entries(groups).map(([id, name]) => [`view_${id}`, view(name)])),
  province_punjab: province('Punjab'),
  province_sindh: province('Sindh'),
  province_kp: province('Khyber Pakhtunkhwa'),
  province_balochistan: province('Balochistan'),
  province_islamabad: province('Islamabad'),
  province_ajk: province('Azad Jammu & Kashmir'),
};

export const peopleBecause: Record<string, string> = {
  protest: 'People at the gates: halls stand still',
  'view-base': 'Where opinion rests',
  'view-home': 'Where they live',
  'view-halls-first': 'Halls that ran while homes were dark',
  'view-tariff': 'Price of power against incomes',
  'view-bills': 'Memory of rises in the bill',
  'view-inflation': 'Prices over target',
  'view-growth': 'Growth and jobs',
  'view-remittances': 'Money from abroad',
  'view-reserve': 'Results of the reserve, as far as known',
  'view-scandal': 'Memory of scandal',
  'view-losses': 'Memory of users’ losses',
  'view-trust': 'Trust in the reserve',
  'view-faith': 'Ruling of the scholars',
  'view-users': 'More users',
  'view-literacy': 'Knowing what is held',
  'view-subsidy': 'The power subsidy',
  'view-shortage': 'Dark hours over the usual',
  'view-memory': 'Memory of dark days',
  'view-unrest': 'Unrest in the province',
  'view-host': 'Gain from plants and halls nearby',
  'view-relief': 'Relief received',
  'view-mood': 'What was said and done to them',
  'view-regard': 'Being heard in the province',
  'view-limit': 'Held within 0 and 100',
  'users-growth': 'Spread by word of mouth',
  'users-price': 'The price’s move of the month',
  'users-law': 'Laws in force',
  'formal-laws': 'Laws in force',
  'formal-habit': 'Back towards the first day’s',
  'scandal-fades': 'Forgotten in the month',
  'scandal-came': 'A scandal broke',
  'scandal-told': 'Told by events',
  'trust-habit': 'Back towards the first day’s',
  'trust-laws': 'Laws in force',
  'trust-knows': 'Knowing what is held',
  'trust-scandal': 'Memory of scandal',
  'trust-gain': 'Results of the reserve',
  'trust-lost': 'Coins lost',
  'trust-campaign': 'The campaign',
  'trust-told': 'Told by events',
  'unrest-elsewhere': 'Another province was the most restless',
  'unrest-cools': 'Cooled in the month',
  'unrest-consent': 'Consent under its limit',
  'unrest-dark': 'Dark hours over the usual',
  'unrest-host': 'Halls that bring the province nothing',
  'unrest-protest': 'Let off by a protest',
};

export const peopleParameters: Record<string, string> = {
  people_feel: 'Part of a month that is felt at once',
  consent_red: 'Consent of the lowest fifth: red under',
  consent_amber: 'Consent of the lowest fifth: amber under',
  consent_hubris: 'Mean consent over which nobody dares to ask',
  mood_half_months: 'Months in which a mood halves',
  relief_half_months: 'Months in which relief halves',
  dark_usual_h: 'Dark hours a day that are taken as usual',
  memory_from_h: 'Dark hours a day from which a month is remembered',
  memory_gain: 'Part of a dark month that is remembered',
  memory_city: 'Part of a city’s hot spell that is remembered',
  memory_half_months: 'Months in which the memory of dark days halves',
  bills_usual_pct: 'Rise of the bill that is expected',
  bills_half_months: 'Months in which the memory of a bill halves',
  people_growth_year: 'Growth of the population in a year',
  people_hope_year: 'Gain of a head in a year that is expected',
  subsidy_usual_pct: 'Power subsidy that is taken as usual, share of output',
  reserve_known: 'Part of the reserve’s results that people know without an audit',
  reserve_seen_usd: 'Cost of the reserve from which it makes the news',
  scandal_year: 'Scandals in a year',
  scandal_size: 'What a scandal leaves in memory',
  scandal_half_months: 'Months in which the memory of a scandal halves',
  hubris_scandal: 'Odds of scandal under hubris',
  users_start_m: 'Users on the first day',
  users_most_m: 'Most users there can be',
  users_growth_month: 'Growth of users in a month',
  users_price: 'Part of the price’s move that users follow',
  formal_start_pct: 'Users that are formal on the first day',
  literacy_start_pct: 'People who know what they hold, first day',
  literacy_year_pct: 'Rise of that in a year',
  losses_from_pct: 'Fall of the price in a month that burns users',
  losses_half_months: 'Months in which the memory of losses halves',
  trust_start_pct: 'Trust in the reserve on the first day',
  trust_pull: 'Part of the way that trust and formal use go in a month',
  trust_literacy: 'Trust for a point of knowledge',
  trust_scandal: 'Trust that a point of scandal costs',
  trust_gain: 'Trust for a percent of gain that is known',
  unrest_from: 'Consent under which a province stirs',
  unrest_slope: 'Unrest for a point of consent under it',
  unrest_dark: 'Unrest for a dark hour over the usual',
  unrest_host: 'Unrest for 100 MW of halls that bring nothing',
  unrest_pull: 'Part of the way that unrest goes in a month',
  protest_from: 'Unrest from which people come to the gates',
  protest_odds: 'Odds of a protest in such a month',
  protest_days: 'Days that a protest stops the halls',
  protest_gap_days: 'Days between protests in a province',
  protest_calm: 'Unrest that a protest lets off',
  hear_usd: 'Cost of a hearing tour',
  hear_points: 'Regard won by a hearing tour',
  hear_calm: 'Unrest that a hearing tour takes off',
  hear_wait_days: 'Days between hearing tours of one province',
  hear_gap_days: 'Days between hearing tours anywhere',
  relief_step_usd: 'Step of a relief package',
  relief_most_usd: 'Largest relief package',
  relief_wait_days: 'Days between packages for one group',
  campaign_usd: 'Cost of a campaign',
  campaign_points: 'People that a campaign reaches',
  campaign_trust: 'Trust won by a campaign',
  campaign_wait_days: 'Days between campaigns',
  share_most_pct: 'Largest share for host provinces',
  share_wait_days: 'Days before the share may change',
  share_felt_pkr_head: 'Share a head that is felt as one point of ten',
  discount_pkr_head: 'What lower bills cost for each of those who get them',
  discount_part: 'Part of a province that counts as host districts',
  discount_felt: 'What lower bills are felt as, of ten',
};
