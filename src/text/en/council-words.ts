// Words of the council's screens: who the advisers are, what they hold for true, what they say.
import type { Archetype, Gauge, Temperament } from '../../core/types.ts';

export interface Person {
  readonly name: string;
  readonly line: string;
}

const archetypes: Record<
  Archetype,
  { readonly title: string; readonly works: string; readonly after: string }
> = {
  strategist: {
    title: 'Treasury strategist',
    works: 'Splits large orders: own trades move the price by 15 % less.',
    after:
      'Kind of appointment: officers of listed companies that hold bitcoin and were asked to advise states.',
  },
  founder: {
    title: 'Founder of an exchange',
    works: 'Users follow a known name to registered accounts: 3 points more of them.',
    after:
      'Kind of appointment: founders of exchanges named as advisers to national councils, Pakistan’s in April 2025 among them.',
  },
  veteran: {
    title: 'Veteran of the Fund',
    works: 'Answers the mission’s letters: 0.2 points of compliance a month.',
    after: 'Kind of appointment: former staff of the IMF who head finance ministries and central banks.',
  },
  engineer: {
    title: 'Grid engineer',
    works: 'Orders towers ahead: six months’ work on a circuit in five.',
    after: 'Kind of appointment: engineers of transmission companies called to a ministry.',
  },
  keeper: {
    title: 'Custody officer',
    works: 'Drills and counts: a fifth off the odds of insiders and lost keys.',
    after: 'Kind of appointment: heads of custody of funds and trust companies.',
  },
  banker: {
    title: 'Central banker',
    works: 'Lenders know whom to call: 20 basis points off the spread.',
    after: 'Kind of appointment: former governors and deputies asked to advise.',
  },
  whip: {
    title: 'Former whip',
    works: 'Brings one member a quarter to the door: that meeting costs no capital.',
    after: 'Kind of appointment: retired party managers in a minister’s office.',
  },
  scholar: {
    title: 'Scholar of religious finance',
    works: 'A ruling with reasons answers three tenths of the objections to coins.',
    after: 'Kind of appointment: scholars on the Shariah boards of banks and regulators.',
  },
};

/** All fictional. */
const people: Record<string, Person> = {
  'strategist-cautious': {
    name: 'Adrian Voss',
    line: 'Bought through two winters, and kept the receipts.',
  },
  'strategist-bold': {
    name: 'Lena Okafor-Reyes',
    line: 'Thinks that cash is a position, and a poor one.',
  },
  'founder-cautious': {
    name: 'Haris Dehlavi',
    line: 'Built an exchange that was never hacked, and says so seldom.',
  },
  'founder-bold': {
    name: 'Zoya Rahmani',
    line: 'Has been on more stages than boards, and on many boards.',
  },
  'veteran-cautious': {
    name: 'Tariq Alvi',
    line: 'Sat on the other side of this table for nineteen years.',
  },
  'veteran-bold': {
    name: 'Ingrid Halvorsen',
    line: 'Wrote two programmes and thinks that neither went far enough.',
  },
  'engineer-cautious': {
    name: 'Gul Nawaz Shah',
    line: 'Has switched the country off once, and remembers the date.',
  },
  'engineer-bold': {
    name: 'Mahnoor Baloch',
    line: 'Reads load curves the way others read the papers.',
  },
  'keeper-cautious': {
    name: 'Wilhelm Brandt-Ali',
    line: 'Counts twice, and then has somebody else count.',
  },
  'keeper-bold': {
    name: 'Sana Qureshi',
    line: 'Moved nine billion in a morning; nobody noticed, which was the point.',
  },
  'banker-cautious': {
    name: 'Dr Imran Qazi',
    line: 'Believes in reserves that other people accept.',
  },
  'banker-bold': {
    name: 'Nadia Bokhari',
    line: 'Let the rupee float on a Friday, and slept.',
  },
  'whip-cautious': {
    name: 'Mehreen Lashari',
    line: 'Counts only those who have said it twice.',
  },
  'whip-bold': {
    name: 'Sardar Aslam Khosa',
    line: 'Knows what every member wants, and what his cousin builds.',
  },
  'scholar-cautious': {
    name: 'Maulana Yusuf Hamdani',
    line: 'Asks what a thing is before he asks whether it is allowed.',
  },
  'scholar-bold': {
    name: 'Dr Amina Farooqi',
    line: 'Has ruled on four new kinds of money and regrets one.',
  },
};

export const council = {
  title: 'Council',
  people,
  archetypes,
  temperaments: {
    cautious: 'Cautious: takes the plan whose worst world is least bad',
    bold: 'Bold: takes the plan that does best on average',
  } as Record<Temperament, string>,
  temperamentShort: { cautious: 'Cautious', bold: 'Bold' } as Record<Temperament, string>,
  pages: { label: 'Pages of the council', cabinet: 'Cabinet', register: 'Register', record: 'Record' },
  seats: (taken: string, all: string) => `${taken} of ${all} seats taken`,
  fees: (usd: string) => `${usd} a year in fees`,
  purpose: (seats: string, fees: string) => `${seats}. ${fees}.`,
  vacant: 'Vacant seat',
  vacantNote: 'Nobody draws a line for this seat.',
  star: 'Known abroad',
  loyalty: 'Loyalty',
  loyaltyNote: (least: string) => `resigns under ${least}`,
  since: (date: string) => `since ${date}`,
  fromTomorrow: 'from tomorrow',
  minds: (gauge: string) => `Minds ${gauge}`,
  blind: (gauge: string) => `Blind to ${gauge}`,
  horizon: (quarters: string) => `Looks ${quarters} quarters ahead`,
  worlds: (sceptic: string, central: string, enthusiast: string) =>
    `Of nine worlds: ${sceptic} sceptic, ${central} central, ${enthusiast} enthusiast`,
  fairMore: (pct: string) => `Holds a coin to be worth ${pct} more than its price`,
  fairLess: (pct: string) => `Holds a coin to be worth ${pct} less than its price`,
  fairLevel: 'Holds the price of coins to be fair',
  seat: (name: string, points: string) => `Seat ${name}, ${points}`,
  dismiss: (points: string) => `Dismiss for ${points}`,
  dismissNote: 'Briefs the opposition.',
  points: (points: string) => (points === '1' ? '1 point' : `${points} points`),
  candidates: {
    title: 'Candidates',
    until: (date: string) => `new list on ${date}`,
    none: 'Nobody is on the list now.',
  },
  ask: {
    title: 'Counsel',
    question: 'Question',
    ask: 'Ask',
    asking: 'Plays it through…',
    failed: 'No counsel came of it; ask again.',
    asked: 'Asked this quarter',
    note: 'One counsel a seat a quarter, before the quarter’s call. Other luck than yours is played; nobody knows what will come.',
    none: 'Seat an adviser to ask one.',
    all: 'Ask all who may be asked',
  },
  questions: {
    coins: 'What shall we do with the coins?',
    power: 'What shall we do with the power?',
    dollars: 'How do we keep our dollars?',
    people: 'How do we keep the people with us?',
    lenders: 'How do we keep lenders calm?',
  } as Record<string, string>,
  topics: {
    coins: 'coins',
    power: 'power',
    dollars: 'dollars',
    people: 'people',
    lenders: 'lenders',
  } as Record<string, string>,
  plans: {
    coins: {
      stand: 'leave the orders as they stand',
      buy: 'buy a little each month',
      sell: 'sell what comes in',
      halve: 'sell half of the coins now',
    },
    power: {
      stand: 'leave the halls as they are',
      yield: 'let halls stand down early',
      invite: 'invite licensed halls',
      package: 'table the industry package',
    },
    dollars: {
      stand: 'leave the orders as they stand',
      sell: 'sell what comes in',
      save: 'stop the monthly buying',
      certificate: 'issue a diaspora certificate',
    },
    people: {
      stand: 'leave things as they are',
      hear: 'hear the province that is least content',
      relief: 'send relief to the group that is least content',
      campaign: 'hold a campaign of learning',
    },
    lenders: {
      stand: 'leave things as they are',
      consult: 'ask the Fund first',
      report: 'report holdings each quarter',
      sell: 'sell what comes in',
    },
  } as Record<string, Record<string, string>>,
  says: {
    /** Tariq Alvi: sell what comes in. The price: $88,000 to $191,000 by 31 March 2026. */
    advice: (plan: string) => `I would ${plan}.`,
    bar: (figure: string, low: string, high: string, date: string) =>
      `${figure}: ${low} to ${high} by ${date}, eight cases in ten.`,
    regret: (plan: string, amount: string, stake: string) =>
      `I would regret it most if it had been right to ${plan}: in one of my worlds that leaves ${stake} better by ${amount}.`,
    noRegret: (plan: string) => `I would regret nothing; to ${plan} came nearest.`,
    touched: 'An interest in the register touches this.',
    unasked: 'Nobody has asked what this adviser owns.',
  },
  chart: {
    note: 'dashed: each adviser’s middle line; bar: eight cases in ten',
    empty: 'No counsel is open. Ask, and the lines are drawn here.',
    by: 'Due',
    low: 'Low',
    mid: 'Middle',
    high: 'High',
  },
  register: {
    title: 'Register of interests',
    note: 'asked, an interest is known for certain; unasked, the papers find one in twenty-five a quarter',
    who: 'Adviser',
    touches: (topics: string) => `touches ${topics}`,
    states: {
      unasked: 'not asked',
      declared: 'in the register',
      recused: 'stays out of the room',
      surfaced: 'found by the papers',
    },
    nothing: 'Nothing to declare',
    unknown: 'Unknown',
    declare: (points: string) => `Ask, for ${points}`,
    recuse: 'Keep out of the room',
    empty: 'Nobody is seated.',
  },
  interests: {
    shares: 'shares of a company that holds hundreds of thousands of coins',
    exchange: 'a third of an exchange that would like a licence',
    turbines: 'a pension from a maker of turbines',
    custodian: 'options on a custodian’s shares',
    contractor: 'a cousin’s firm that builds roads in three districts',
    board: 'a paid seat on the board of a bank that sells certificates',
  } as Record<string, string>,
  record: {
    title: 'Record',
    note: 'share of forecasts inside their bar; regret is the score over that of the best seat, in usual widths',
    hits: (share: string, resolved: string) => `${share} of ${resolved} inside`,
    regret: (amount: string) => `regret ${amount}`,
    waiting: (resolved: string, least: string) => `${resolved} of ${least} forecasts; shown from ${least} on`,
    came: 'What came',
    none: 'No forecast has come due yet.',
    inside: 'inside',
    outside: 'outside',
  },
  gauges: {
    'grid-margin': 'grid margin',
    liquidity: 'liquidity',
    consent: 'consent',
    reserve: 'the reserve',
    standing: 'standing',
  } as Record<Gauge, string>,
  box: {
    asks: (count: string) => (count === '1' ? 'One adviser can be asked' : `${count} advisers can be asked`),
    list: 'A list of candidates is in',
    open: 'To the council',
    meta: 'One counsel a seat a quarter, before the call',
  },
  brief: { title: 'Counsel' },
  effects: {
    declare: 'Advisers’ interests written down',
    recuse: 'The adviser stays out of the room',
    dismiss: 'The adviser goes',
  },
};

export const councilLines = {
  seat: (name: string) => `Seat ${name} in the council`,
  dismiss: (name: string) => `Dismiss ${name}`,
  declare: (name: string) => `Ask ${name} for interests`,
  recuse: (name: string) => `Keep ${name} out of the room`,
  counsel: (name: string, topic: string) => `Ask ${name} about ${topic}`,
  candidates: (names: string) => `On the list for the council: ${names}.`,
  seated: (name: string) => `${name} takes a seat in the council.`,
  left: {
    dismissed: (name: string) => `${name} is dismissed, and briefs the opposition.`,
    resigned: (name: string) => `${name} resigns from the council, and briefs the opposition.`,
    seat: (name: string) => `The fifth seat lapses with its law; ${name} leaves.`,
  },
  declared: (name: string, what: string) => `Register of interests, ${name}: ${what}.`,
  declaredNothing: (name: string) => `Register of interests, ${name}: nothing to declare.`,
  recused: (name: string) => `${name} stays out of the room from now on when the interest is touched.`,
  surfaced: (name: string, what: string) => `The papers have found that ${name} has ${what}.`,
  given: (name: string, plan: string) => `${name}: I would ${plan}.`,
  came: (name: string, figure: string, came: string, low: string, high: string, inside: boolean) =>
    `${name} saw ${figure} at ${low} to ${high}; it came to ${came}, ${inside ? 'inside' : 'outside'}.`,
};
