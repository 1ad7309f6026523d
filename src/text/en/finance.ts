// Words of finance: its page, its figures, its reasons, its refusals.
import type { FinanceForm, FinanceRefusalCode } from '../../core/types.ts';
import type { Need } from '../need.ts';
import type { QuantityWords } from './quantities.ts';
import type { Sentence } from './refusals.ts';

const entry = (label: string, short: string, meaning: string): QuantityWords => ({ label, short, meaning });

const forms: Record<FinanceForm, { readonly name: string; readonly what: string; readonly binds: string }> = {
  host: {
    name: 'Host',
    what: 'A partner builds and runs a hall, pays the tariff, and gives a part of the coins.',
    binds: 'The tariff and the place for the term; it may go after two lean quarters.',
  },
  venture: {
    name: 'Joint venture, 30 to 70',
    what: 'The ministry pays three tenths of halls and bills and gets three tenths of the coins.',
    binds: 'Money and place for five years, whatever the price does.',
  },
  gulf: {
    name: 'Investor from the Gulf',
    what: 'Halls for a quarter to half a billion dollars, after nine months of talks.',
    binds:
      'A tariff that never rises, and half of the reserve with its custodian abroad. It may sell out any month.',
  },
  arrears: {
    name: 'Megawatts for arrears',
    what: 'Generators give up late claims for the right to host at their idle plants.',
    binds: 'A tariff near the cost of fuel for seven years: no margin comes from it.',
  },
  bond: {
    name: 'Bitcoin-linked bond',
    what: 'Dollars now; coupons each half-year; the bullet falls in act III with a part of the rise of bitcoin.',
    binds: 'A pledge of coins that cannot be sold, and a payment that may not be missed.',
  },
  certificate: {
    name: 'Diaspora certificate',
    what: 'Savings of Pakistanis abroad at eight per cent, one issue a year.',
    binds: 'A coupon each year and repayment after five.',
  },
  central: {
    name: 'Dollars of the central bank',
    what: 'A loan from the reserves; import cover falls one for one.',
    binds: 'Repayment in three years. The Fund minds, and a governor with too little cover resigns.',
  },
};

export const finance = {
  tab: 'Finance',
  forms,
  offersTitle: 'On offer',
  offersNote: 'what each takes, and what it binds',
  takes: 'What it takes',
  terms: 'Terms',
  binds: 'What it binds',
  holds: 'holds',
  allHold: 'Can be taken',
  someHold: (held: string, all: string) => `${held} of ${all} conditions hold`,
  fails: 'is missing',
  amountMw: 'Megawatts',
  amountUsd: 'Dollars, million',
  place: 'Place',
  take: 'Take it tomorrow',
  would: 'What it would change the same day',
  points: (points: string) => `${points} of political capital`,
  noPoints: 'No political capital',
  term: {
    noOffer: 'No offer this month: its royalty is not known',
    royalty: (pct: string) => `${pct} of the coins`,
    ready: (days: string) => `runs after ${days}`,
    years: (years: string) => `for ${years} years`,
    share: (usd: string, share: string) =>
      `${usd} a MW, that is ${share} of the halls, and as much of the bills`,
    gulfMw: (usd: string) => `a MW for each ${usd}`,
    tariff: (tariff: string) => `tariff ${tariff}`,
    exit: (pct: string) => `sells out by odds of ${pct} a year`,
    claims: (pkr: string) => `${pkr} of late claims for each MW`,
    left: (pkr: string) => `${pkr} of claims are left`,
    rate: (pct: string) => `${pct} a year`,
    premium: (bp: string) => `${bp} bp over the dollar’s own rate`,
    bullet: (date: string) => `repaid on ${date}`,
    pledge: (btc: string) => `${btc} pledged for the least amount`,
    link: (pct: string) => `${pct} of the rise of bitcoin on top`,
    cover: (now: string, after: string) => `cover ${now} months, ${after} after the least amount`,
    governor: (months: string) => `under ${months} months the governor resigns`,
  },
  owedTitle: 'Owed and bound',
  owedNote: (usd: string, coupon: string) => `${usd} owed, ${coupon} of coupons a year`,
  owedNone: 'No dollar is owed.',
  pledged: (btc: string) => `${btc} pledged: they cannot be sold`,
  claims: (pkr: string) => `${pkr} of late claims given up so far`,
  talks: (usd: string, date: string) => `Talks with the investor over ${usd} end on ${date}.`,
  vacant: (date: string) => `The central bank has no governor until ${date}.`,
  missed: (count: number) => (count === 1 ? 'A payment was missed.' : `${count} payments were missed.`),
  columns: {
    form: 'Form',
    principal: 'Principal',
    coupon: 'Coupon',
    due: 'Repaid on',
    mw: 'MW',
    until: 'Until',
    royalty: 'Share of coins',
    what: 'What',
    date: 'Day',
    amount: 'Dollars',
  },
  halls: 'Partners’ halls',
  hallsNone: 'No partner has put up a hall.',
  calendarTitle: 'What falls due',
  calendarNote: '$ m by half-year',
  calendarNone: 'Nothing falls due: no bond, certificate or loan stands.',
  calendarPicture: (usd: string, date: string) =>
    `The largest sum, ${usd}, falls due in the half-year from ${date}.`,
  couponOf: (form: string) => `Coupon: ${form}`,
  bulletOf: (form: string) => `Repayment: ${form}`,
  later: 'after the ten years',
  condition: {
    'no-capital': (need: Need) =>
      `${need.cost === 1 ? '1 point' : `${need.cost} points`} of political capital; you have ${need.have}`,
    'low-standing': (need: Need) => `Standing of ${need.least}; it is ${need.have}`,
    'law-missing': () => 'The reserve bonds Act in force',
    'no-offer': (need: Need) =>
      need.owed_usd === undefined ? 'An offer this month' : 'Room for one more under the ceiling',
    'too-late': () => 'A bullet before the ten years end',
    'no-idle': () => 'As many idle megawatts',
    'claims-spent': () => 'Late claims that are left',
    'no-governor': () => 'A governor in office',
    'sold-this-year': () => 'No other issue within a year',
    'talks-going': () => 'No other investor at the table',
    'not-abroad': (need: Need) => `${need.least_pct} % of the reserve with its custodian, Dilmun Trust`,
    'no-pledge': () => 'Free coins to pledge',
    'no-cash': () => 'Cash for the least share',
  } as Record<string, (need: Need) => string>,
  nowhere: 'Nobody lends to this country.',
};

/** Orders and news, one line each. */
export const financeLines = {
  mw: (form: string, mw: string, place: string) => `${form}: ${mw} at ${place}`,
  usd: (form: string, usd: string) => `${form}: ${usd}`,
  at: (form: string, usd: string, place: string) => `${form}: ${usd}, halls at ${place}`,
  financed: (form: string, amount: string) => `${form}: ${amount} agreed.`,
  left: (form: string, mw: string) => `${form}: ${mw} have gone.`,
  coupon: (form: string, usd: string) => `${form}: a coupon of ${usd} was paid.`,
  repaid: (form: string, usd: string) => `${form}: ${usd} were repaid.`,
  missed: (form: string, usd: string) => `${form}: ${usd} fell due and could not be paid.`,
  rolledOver: (usd: string) => `The central bank’s ${usd} could not be repaid and stand for another year.`,
  governor: (months: string) => `The governor of the central bank resigned: cover is ${months} months.`,
};

const number = (need: Need, key: string, print: (value: number) => string, otherwise: string): string => {
  const found = need[key];
  return typeof found === 'number' ? print(found) : otherwise;
};

export const financeRefusals: Record<FinanceRefusalCode, Sentence> = {
  'no-lenders': () => 'Nobody lends to this country in this way; use what the budget votes.',
  'low-standing': (need, say) =>
    `It takes a standing of ${number(need, 'least', say.number, 'more')} and the country has ${number(need, 'have', say.number, 'less')}; win the Fund and the raters first.`,
  'law-missing': () =>
    'The law that allows it is not in force; pass the reserve Act, then the reserve bonds Act.',
  'no-offer': () => 'Nobody offers it this month; offers come anew on the first of each month.',
  'too-late': () => 'It would be repaid after the ten years; it is too late to sell it.',
  'no-idle': (need, say) =>
    `Only ${number(need, 'idle_mw', say.mw, 'little')} stand idle; ask for less, or in another season.`,
  'claims-spent': () => 'No late claims are left to be given up; there is nothing to trade for.',
  'no-governor': (need, say) =>
    `The central bank has no governor for another ${number(need, 'wait_days', say.days, 'while')}; nobody may sign until then.`,
  'sold-this-year': (need, say) =>
    `One issue a year is sold; wait ${number(need, 'wait_days', say.days, 'some days')}.`,
  'talks-going': () => 'The investor is at the table or in the country already; there is one at a time.',
  'not-abroad': (need, say) =>
    `The investor wants ${number(need, 'least_pct', (pct) => say.pct(pct, 0), 'a part')} of the reserve with Dilmun Trust abroad; choose it under custody and move the coins.`,
  'no-pledge': (need, say) =>
    `It takes a pledge of ${number(need, 'pledge_sat', say.btc, 'coins')} and ${number(need, 'free_sat', say.btc, 'fewer')} are free; sell less of it, or hold more coins.`,
  pledged: (need, say) =>
    `Part of the coins is pledged; at most ${number(need, 'free_sat', say.btc, 'the rest')} can be sold.`,
};

export const financeQuantities: Record<string, QuantityWords> = {
  owed_usd: entry('Owed', 'Owed', 'Dollars owed to holders of bonds and certificates.'),
  coupon_usd_year: entry('Coupons a year', 'Coupons', 'What bonds and certificates cost in a year.'),
  partner_mw: entry('Partners’ halls', 'Partners', 'Megawatts that partners have put up or are putting up.'),
  pledged_sat: entry('Pledged coins', 'Pledged', 'Coins pledged for bonds; they cannot be sold.'),
};

export const financeBecause: Record<string, string> = {
  'form-host': 'Hosts',
  'form-venture': 'Joint ventures',
  'form-gulf': 'The investor from the Gulf',
  'form-arrears': 'Generators, for late claims',
  'form-bond': 'Bitcoin-linked bonds',
  'form-certificate': 'Diaspora certificates',
  'form-central': 'The central bank',
};

export const financeParameters: Record<string, string> = {
  host_most_mw: 'Most that a host offers',
  host_days: 'Time until a host runs',
  host_years: 'Term of a host',
  host_points: 'Price of a host',
  host_royalty_pct: 'Least royalty of a host',
  host_span_pct: 'Span of hosts’ royalties beyond that',
  host_hurdle_usd: 'What hosts want over their costs',
  host_slope_usd: 'How sharply hosts answer to margin',
  host_luck: 'How far offers stray by the month',
  venture_share: 'Own share of a joint venture',
  venture_points: 'Price of a joint venture',
  venture_years: 'Term of a joint venture',
  venture_days: 'Time until a joint venture runs',
  venture_most_mw: 'Largest joint venture',
  gulf_standing: 'Standing that the investor asks for',
  gulf_points: 'Price of the investor',
  gulf_days: 'Time of its talks',
  gulf_least_usd: 'Least that it invests',
  gulf_most_usd: 'Most that it invests',
  gulf_mw_usd: 'Cost of its halls',
  gulf_floor_pkr_kwh: 'Tariff that it is promised',
  gulf_royalty_pct: 'Its royalty',
  gulf_years: 'Its term',
  gulf_abroad_pct: 'Share of the reserve that it wants abroad',
  gulf_exit_year: 'Odds that it sells out',
  arrears_pkr_mw: 'Late claims given up for a MW',
  arrears_pkr_kwh: 'Tariff of generators’ halls',
  arrears_points: 'Price of such a trade',
  arrears_years: 'Term of generators’ halls',
  arrears_days: 'Time until they run',
  bond_standing: 'Standing that a bond takes',
  bond_points: 'Price of a bond',
  bond_least_usd: 'Smallest bond',
  bond_most_usd: 'Most bonds at once',
  bond_least_bp: 'Least premium of a bond',
  bond_most_bp: 'Highest premium of a bond',
  bond_over_bp: 'Bond over the country’s spread',
  bond_point_bp: 'Premium less for each point of standing',
  dollar_rate_bp: 'The dollar’s own rate',
  bond_pledge_share: 'Coins pledged, of what is raised',
  bond_link_share: 'Holders’ part of the rise of bitcoin',
  bond_years: 'Least life of a bond',
  certificate_least_usd: 'Smallest issue of certificates',
  certificate_most_usd: 'Largest issue of certificates',
  certificate_bp: 'Coupon of certificates',
  certificate_years: 'Life of certificates',
  certificate_standing: 'Standing that certificates take',
  central_points: 'Price of the central bank’s dollars',
  central_most_usd: 'Most that it lends at once',
  central_years: 'Life of its loan',
  governor_months: 'Cover under which the governor resigns',
  governor_days: 'Time until another is found',
  governor_spread_bp: 'What lenders ask more that day',
};
