// Words of the rhythm: the brief before a quarter, deciding, watching, and the explanation after it.

export const brief = {
  headlines: 'What changed',
  due: 'What is due',
  nothingDue: 'Nothing falls due this quarter.',
  begin: 'Decide',
  skip: 'Play the quarter',
  first: (cash: string) =>
    `Two thousand megawatts of surplus have been promised to halls and data centres. One container of two megawatts runs at Port Qasim. You have cash for ${cash} of halls, rigs included.`,
  firstSum: (share: string) =>
    `All of the promise on imported coal would earn ${share} of what is owed for idle plants.`,
  steps: {
    title: 'Where to begin',
    power: 'Table the industry package, which the Fund accepts.',
    council: 'Seat one adviser, and ask before each call.',
    halls: 'Build one container, or nothing: both can win.',
  },
  changed: (label: string, before: string, after: string) => `${label} went from ${before} to ${after}.`,
};

/** What lies ahead, one line each. */
export const due = {
  halving: (days: string) => `A halving in about ${days}, by height.`,
  envelope: (date: string) => `The yearly envelope is voted on ${date}.`,
  lapse: (date: string) => `Half of what is unspent lapses on ${date}.`,
  review: (usd: string, date: string) => `The Fund’s board reviews on ${date}; ${usd} hang on it.`,
  reviewLate: (usd: string, date: string) => `The review put off comes again on ${date}; ${usd} wait.`,
  plenary: (date: string) => `A FATF plenary ends on ${date}.`,
  dealEnds: (deal: string, date: string) => `Ends on ${date}: ${deal}.`,
  packageEnds: (date: string) => `The industry package ends on ${date}.`,
  siteReady: (site: string, date: string) => `${site} is ready on ${date}.`,
  rigsArrive: (mw: string, site: string, date: string) => `${mw} of rigs reach ${site} on ${date}.`,
  rigsWorn: (mw: string, site: string, date: string) => `${mw} of rigs at ${site} wear out on ${date}.`,
  lawStage: (law: string, stage: string, date: string) => `${law}: ${stage} on ${date}.`,
  eventDue: (event: string, date: string) => `${event}: what follows comes on ${date}.`,
  coupon: (form: string, usd: string, date: string) => `${form}: a coupon of ${usd} is due on ${date}.`,
  repayment: (form: string, usd: string, date: string) => `${form}: ${usd} is to be repaid on ${date}.`,
  talksEnd: (date: string) => `Talks with the investor end on ${date}.`,
  keysSettle: (date: string) => `The keys arrive on ${date}.`,
};

export const decide = {
  start: 'Play the quarter',
};

export const quarterEnd = {
  title: (quarter: number) => `Quarter ${quarter} is over`,
  moved: 'What moved most',
  causes: 'Open a figure to see what it is made of.',
  nothing: 'No headline figure moved.',
  happened: 'What happened',
  nothingHappened: 'Nothing worth telling happened.',
  difficulty: (times: number, before: string, after: string, change: string) =>
    `Difficulty was set anew ${times === 1 ? 'once' : `${times} times`}: ${before} to ${after}, ${change}.`,
  next: 'Next quarter',
  toReport: 'Final report',
};

/** One line of the chronicle for each kind of happening. */
export const happened = {
  refused: (what: string, why: string) => `Not done: ${what}. ${why}`,
  eventOpened: (event: string) => `${event}.`,
  eventAnswered: (event: string, choice: string) => `${event}: ${choice}.`,
  eventUnanswered: (event: string, choice: string) => `${event}: nobody answered in time, so ${choice}.`,
  eventOutcome: (event: string, choice: string, figure: string, was: string, now: string) =>
    was === now
      ? `${event}: after “${choice}”, ${figure} stands where it did, at ${now}.`
      : `${event}: after “${choice}”, ${figure} went from ${was} to ${now}.`,
  headline: (headline: string, figure: string) => `${headline}: ${figure}.`,
  headlineFrom: (headline: string, figure: string, was: string, now: string) =>
    `${headline}. ${figure} went from ${was} to ${now}.`,
  headlineWhy: (headline: string, figure: string, was: string, now: string, cause: string, much: string) =>
    `${headline}. ${figure} went from ${was} to ${now}; most of it: ${cause}, ${much}.`,
  lawStage: (law: string, stage: string) => `${law}: ${stage}.`,
  halving: (height: string) => `Halving at block ${height}. The subsidy is half of what it was.`,
  retarget: (change: string) => `Difficulty was set anew: ${change}.`,
  siteReady: (site: string) => `${site} is ready.`,
  rigsArrived: (mw: string, site: string) => `${mw} of rigs arrived at ${site}.`,
  rigsWorn: (mw: string, site: string) => `${mw} of rigs at ${site} are worn out.`,
  licensedCame: (mw: string) => `Licensed halls brought ${mw}.`,
  licensedLeft: (mw: string) =>
    `Licensed halls took ${mw} away; they go after two quarters of loss, or with their law.`,
  voted: (usd: string, asked: string) =>
    asked === ''
      ? `Voted for the year from July: ${usd}.`
      : `Voted for the year from July: ${usd}, of which ${asked} was asked for.`,
  lapse: (usd: string) => `${usd} lapsed: half of what was unspent.`,
  envelope: (usd: string) => `The envelope for the year is paid: ${usd}.`,
  wall: (usd: string) => `Outlay is over the hard wall of ${usd} a year.`,
  tranche: (usd: string) =>
    `The Fund paid a tranche of ${usd} to the central bank; none of it is the ministry’s cash.`,
  rating: (rating: string) => `The country is rated ${rating}.`,
  shortage: (hours: string) => `Shortage: ${hours} without power in the worst zone.`,
  unpaid: 'The halls’ power bill could not be paid.',
  lineReady: (link: string, mw: string) => `${link}: the new circuit is open, ${mw} in all.`,
  worksHalted: (link: string) => `${link}: works stand still, the month could not be paid.`,
  cargoCame: 'An LNG cargo put off a year ago has come.',
  heatWarned: (odds: string, date: string) => `Forecast: a hot spell from ${date}, odds ${odds}.`,
  heatCame: 'The hot spell has begun.',
  heatPassed: (odds: string) => `The hot spell that had odds of ${odds} did not come.`,
  heatOver: (days: string) => `The hot spell is over after ${days}. No city went dark.`,
  heatRemembered: (days: string, city: string, hours: string) =>
    `The hot spell is over after ${days}. ${city} remembers ${hours}.`,
  lng: ['LNG arrives as planned.', 'LNG is tight.', 'LNG has stopped.'],
};

/** Sentences for each order, as given and listed. */
export const orders = {
  build: (size: string, cooling: string, place: string) => `Build at ${place}: ${size}, ${cooling}`,
  order: (mw: string, rig: string, site: string) => `Order ${mw} of ${rig} for ${site}`,
  move: (site: string, place: string) => `Move ${site} to ${place}`,
  rule: (margin: string, cost: string) => `Halls stand down under ${margin} spare or over ${cost}`,
  tariff: (tariff: string) => `Halls pay ${tariff}`,
  licence: (mw: string, place: string, tariff: string, royalty: string) =>
    `Offer up to ${mw} at ${place}: ${tariff}, ${royalty} royalty`,
  licenceClosed: 'Offer no new licences',
  reinforce: (link: string) => `Add a circuit to ${link}`,
  gate: {
    hold: 'Hold water back in the reservoirs',
    even: 'Let the rivers run as they come',
    release: 'Release the water held back',
  },
  cargo: {
    defer: 'Put off the next LNG cargo',
    sell: 'Sell the next LNG cargo on',
    call: 'Call a cargo that was put off',
  },
  cut: {
    first: (city: string) => `${city} goes dark first`,
    even: (city: string) => `${city} goes dark with everybody`,
    last: (city: string) => `${city} goes dark last`,
  },
  buy: (usd: string) => `Buy coins for ${usd}`,
  sell: (btc: string) => `Sell ${btc}`,
  buying: (usd: string, below: string) => `Buy for ${usd} each month under ${below}`,
  buyingOff: 'Stop the monthly buying',
  selling: (share: string, above: string) =>
    `Sell ${share} of what comes in, and what is mined over ${above}`,
  sellingOff: 'Stop selling by rule',
  ask: (usd: string) => `Ask for ${usd} more in the June vote`,
  table: (law: string) => `Table the ${law}`,
  answer: (event: string, choice: string) => `${event}: ${choice}`,
};
