// Words of the office’s screens: letters and mandates, calls, gauges and clocks, sittings, endings, acts, succession.

export interface MandateWords {
  readonly label: string;
  /** what it asks for, with the threshold printed, and what it asks beside it */
  readonly asks: (threshold: string, besides: MandateBesides) => string;
}
/** Limits that mandates have beside their thresholds, printed. */
export interface MandateBesides {
  readonly minutes: string;
  readonly peak: string;
  readonly coins: string;
  readonly keys: string;
  readonly meter: string;
  readonly year: string;
  readonly late: string;
  readonly spare: string;
  readonly gwh: string;
  readonly debt: string;
  readonly feet: string;
  readonly content: string;
}
export interface EndWords {
  readonly title: string;
  readonly text: string;
}

export const mandates: Record<string, MandateWords> = {
  lights: {
    label: 'Lights',
    asks: (least, of) => `${least} of ten with at most ${of.minutes} a day of shortage.`,
  },
  arrears: {
    label: 'Arrears',
    asks: (most) => `Circular debt at ${most} or less at the end, in 2025 rupees.`,
  },
  vault: {
    label: 'Vault',
    asks: (least, of) => `${least} held at the end, and never sold below ${of.peak} of the most ever held.`,
  },
  'clean-hands': {
    label: 'Clean hands',
    asks: (least, of) =>
      `${least} from the sixth on with ${of.coins} or more behind ${of.keys} keys, spread, audited, nothing lost, and no adviser a quarter in the seat unasked.`,
  },
  'white-list': {
    label: 'White list',
    asks: (least, of) => `Never on the grey list; the meter under ${of.meter} at ${least}.`,
  },
  programme: {
    label: 'The programme',
    asks: (least, of) => `${least} passed by the end of ${of.year}, at most ${of.late} late.`,
  },
  bills: { label: 'Bills', asks: (most) => `An average tariff of ${most} or less, in 2025 rupees.` },
  spare: {
    label: 'Only what was spare',
    asks: (least, of) => `${least} with ${of.spare} of hall energy spare, and ${of.gwh} of it.`,
  },
  promise: {
    label: 'The promise',
    asks: (least) =>
      `${least} of new load of any use in the last year, none of it under the cost of its fuel.`,
  },
  without: {
    label: 'Without coins',
    asks: (least, of) =>
      `Nothing bought, nothing mined after the first year, cover of ${least}, circular debt of ${of.debt} or less in 2025 rupees.`,
  },
  'own-feet': {
    label: 'Pays for itself',
    asks: (least, of) =>
      `By June ${of.feet}, coins and halls have brought in as many dollars as they cost: ${least} or more left.`,
  },
  federation: {
    label: 'Federation',
    asks: (least, of) => `Consent of ${of.content} points or more in every province, in the last ${least}.`,
  },
};

export const office = {
  minutes: (count: string) => (count === '1' ? '1 minute' : `${count} minutes`),
  letters: {
    title: 'Three letters are on the desk',
    says: 'Each asks for three things in ten years. One letter is answered, once; it is what the report measures.',
    free: 'Or choose three of the twelve',
    freeSays: 'This is not the first campaign on this machine, so any three may be taken.',
    names: {
      minister: 'The Prime Minister’s letter',
      fund: 'The Fund’s letter',
      engineers: 'The engineers’ letter',
    } as Record<string, string>,
    openings: {
      minister:
        'The people were told of a reserve and of power put to use. They should see both, everywhere.',
      fund: 'We lend against a plan. Bring the arrears down, finish the programme, and let the new venture pay.',
      engineers:
        'The plants are built. Keep the lights on, keep the bills down, and use what would be wasted.',
    } as Record<string, string>,
    sign: 'Answer this letter',
    signFree: 'Answer with these three',
    chosen: (of: string) => `${of} of 3 chosen`,
    later: 'Leave it on the desk',
    until: 'Letters can be answered until the end of the first year.',
    box: 'Three letters wait for an answer',
    open: 'Read',
    mine: 'The letter',
    own: 'Own choice',
    none: 'No letter was answered.',
    soFar: 'so far',
    now: (stands: string) => `Now: ${stands}.`,
    unmeasured: 'not measured yet',
    btc: (coins: string) => `${coins} BTC`,
    swap: 'Swap a mandate',
    swapSays: (capital: string) => `One mandate for another costs ${capital}. This quarter allows it.`,
    out: 'Give up',
    into: 'Take instead',
    swapNow: 'Swap',
  },
  table: {
    title: 'Mandates',
    mandate: 'Mandate',
    measure: 'Measured',
    threshold: 'Asked for',
    met: 'Held',
    yes: 'held',
    no: 'not held',
    least: (threshold: string) => `at least ${threshold} asked for`,
    most: (threshold: string) => `at most ${threshold} asked for`,
  },
  gauges: {
    title: 'Gauges',
    names: {
      'grid-margin': 'Grid margin',
      liquidity: 'Liquidity',
      consent: 'Consent, lowest fifth',
      reserve: 'Reserve',
      standing: 'Standing',
    } as Record<string, string>,
    zones: ['red', 'amber', 'green'],
    months: 'months',
    points: 'points',
    ofDollars: (pct: string) => `${pct} of dollars`,
    red: (days: string) => `red for ${days}`,
    all: (list: string) => `Gauges: ${list}`,
    one: (name: string, zone: string) => `${name} ${zone}`,
  },
  clocks: {
    default: (days: string, of: string) => `Cover under a month: ${days} of ${of}`,
    seats: (days: string, of: string) => `Without a majority: ${days} of ${of}`,
    dark: (hours: string, days: string, of: string) =>
      `Days over ${hours} without power: ${days} of ${of} in ninety`,
    poor: (quarters: string, of: string, least: string) =>
      `Quarters ended without political capital: ${quarters}; from ${of} on, consent under ${least} brings the house together`,
    blackout: (date: string) => `One long blackout counts until ${date}; a second brings the house together`,
  },
  call: {
    title: 'Call the quarter',
    asks: (gauge: string) => `${gauge}: where will the quarter’s mean be against the last one’s?`,
    was: (value: string, band: string) => `Last quarter’s mean: ${value}. Within ${band} is level.`,
    calls: { down: 'Down', level: 'Level', up: 'Up' } as Record<string, string>,
    sure: 'How sure',
    said: (percent: string) => `${percent} %`,
    unsaid: 'not said',
    make: 'Call it',
    made: (call: string, sure: string) => `Called: ${call.toLowerCase()}, ${sure} sure.`,
    score: (right: string, of: string, calibration: string) =>
      `Right calls: ${right} of ${of}; calibration ${calibration}.`,
    none: 'No call has been scored yet.',
    came: (gauge: string, call: string, came: string) =>
      `${gauge} was called ${call.toLowerCase()} and came ${came.toLowerCase()}.`,
    brier: (score: string, none: string) =>
      `Missed by ${score} (Brier score: 0 for certain and right, 2 for certain and wrong; ${none} for no opinion).`,
    skipped: 'No call was made this quarter.',
    pays: (calls: string) => `${calls} right calls bring a point of political capital.`,
  },
  sitting: {
    title: 'Emergency sitting',
    why: {
      default: 'Dollars cover less than a month of imports, or a payment in dollars was missed.',
      'no-confidence': 'The coalition has been short of its seats for a fortnight.',
      grid: 'The whole grid has failed a second time, or half of ninety days had eight hours without power.',
      custody: 'Half the coins are gone, and too few keys stood before them.',
      dismissed: 'Two quarters ended without political capital, and few would miss the ministry.',
    } as Record<string, string>,
    says: 'Until it is answered no other order is taken. Of the ways out one is chosen, and none is offered twice.',
    first: (cap: string, last: string) =>
      `After it the best score left is ${cap}. A second sitting leaves ${last}; there is no third.`,
    second: (cap: string) => `After it the best score left is ${cap}. This is the last sitting.`,
    waits: (date: string) => `Without an answer the ministry ends on ${date}.`,
    take: 'Take this way out',
    box: 'The house sits in emergency',
    open: 'Answer',
    counted: (count: string) => `${count} of 2 emergency sittings`,
  },
  ways: {
    'sell-half': {
      label: 'Sell half the coins',
      does: 'Half the reserve goes to market today, at what the market pays.',
    },
    deposit: {
      label: 'A deposit from the Gulf',
      does: 'A friendly central bank places $2 bn at 9 % a year; it is due back in three years.',
    },
    'central-custody': {
      label: 'The central bank keeps the coins',
      does: 'The odds of loss fall by three fifths for a year. It sells none on order, and no rule sells either.',
    },
    'equal-feeders': {
      label: 'Cut all feeders alike',
      does: 'For sixty days nobody is spared and nobody goes first; the cut order is closed.',
    },
    'partner-ministry': {
      label: 'The partner gets the power ministry',
      does: 'The coalition holds. What the partner does there is the partner’s.',
    },
    publish: {
      label: 'Publish everything',
      does: 'Contracts, keys, ledgers. Lenders like it; some of it will be read aloud for years.',
    },
  } as Record<string, { readonly label: string; readonly does: string }>,
  ends: {
    default: {
      title: 'Default',
      text: 'The dollars ran out before the bills did. Importers queue at the central bank, and the ministry is handed to a caretaker.',
    },
    'no-confidence': {
      title: 'A vote of no confidence',
      text: 'The coalition counted itself and came up short. The house elected another government before dinner.',
    },
    grid: {
      title: 'Blackout',
      text: 'The country went dark once too often. Nobody asked whose plant it was; the ministry had promised its power away.',
    },
    custody: {
      title: 'The keys',
      text: 'Half the reserve left by a door that too few keys had closed. A commission will ask who held them.',
    },
    dismissed: {
      title: 'Dismissed',
      text: 'No credit was left in the house and little in the country. The letter came by courier, and thanked you.',
    },
    'three-with': {
      title: 'Something that lasts',
      text: 'All three mandates hold, and there is a reserve beside them. Your successor found nothing to undo.',
    },
    'three-without': {
      title: 'Better left alone',
      text: 'All three mandates hold, and the vault is empty. The promise was kept without a coin, or quietly dropped.',
    },
    'two-held': {
      title: 'Two out of three',
      text: 'Two mandates hold. The third is in the report, with the day on which it slipped.',
    },
    'one-held': {
      title: 'One thing done',
      text: 'One mandate holds. It was perhaps the one that mattered; the others were promises too.',
    },
    'none-held': {
      title: 'Ten years in office',
      text: 'The ministry lasted and none of its mandates does. Lasting was not among them.',
    },
    'no-letter': {
      title: 'Unanswered',
      text: 'The ministry lasted. It had answered no letter, so nobody can say what for.',
    },
  } as Record<string, EndWords>,
  end: {
    over: (date: string) => `The ministry ended on ${date}`,
    lasted: 'The ministry lasted',
    saved: 'What would have saved it',
    looking: 'Playing the last year again with other orders.',
    gauge: (gauge: string, date: string) => `${gauge} left the green on ${date} and did not come back.`,
    ways: (count: string, date: string) =>
      `${count} of the ways out that the sitting offered on ${date}, played again, leave the ministry standing.`,
    order: (order: string, date: string) =>
      `${order}, given on ${date}: the same days played again, and the ministry stands.`,
    none: (tried: string) =>
      `None of ${tried} single orders, tried at the last four quarters’ starts, would have saved it.`,
    read: 'Read the report',
    held: (count: string) => `${count} of 3 mandates hold`,
    seen: 'Played again from the run’s own days with the same luck, until ninety days after the end.',
  },
  acts: {
    number: (act: string) => `Act ${act}`,
    numerals: ['I', 'II', 'III'],
    titles: ['The promise', 'The halving', 'The reckoning'],
    says: [
      'Power first. The first winter, the first vote, the first reviews.',
      'The programme ends, block rewards halve, and the country votes. The surplus moves from winter to noon, so the old plan stops working.',
      'Contracts expire and debts fall due. Storage grows cheap. In quarter 37 a successor takes the office, bound by what you leave.',
    ],
    quarters: (from: string, to: string) => `Quarters ${from} to ${to}`,
    begin: 'Begin',
  },
  succession: {
    title: 'The succession',
    says: 'A successor takes the office for the last four quarters. What you bind stays; what you do not lapses today. After that only emergencies are open.',
    bonds: {
      buying: 'The buying order',
      selling: 'The selling order',
      rule: 'The halls’ stand-down rule',
      licence: 'The terms for licensed halls',
      gate: 'The reservoirs’ gates',
      cut: 'The cut order of the cities',
    } as Record<string, string>,
    now: {
      buying: (usd: string, below: string) => `${usd} a month below ${below}`,
      selling: (share: string, above: string) => `${share} of what comes in; all above ${above}`,
      rule: (margin: string, cost: string) => `under a margin of ${margin}, or over ${cost}`,
      licence: (mw: string) => `open, up to ${mw}`,
      gate: ['released', 'as it comes', 'held back'],
      cut: (count: string) => `${count} cities ranked`,
      off: 'off',
    },
    bind: 'bind',
    lapse: 'let lapse',
    hand: 'Hand over',
    until: (date: string) => `Without an answer everything binds on ${date}.`,
    box: 'The office is handed over',
    open: 'Choose',
    done: 'The successor is at work',
  },
  happened: {
    letter: (list: string) => `The ministry answers for ${list}.`,
    called: (gauge: string, call: string, came: string) => `${gauge}: called ${call}, came ${came}.`,
    calledPoint: (gauge: string, call: string, came: string) =>
      `${gauge}: called ${call}, came ${came}. Enough right calls bring a point of political capital.`,
    gauges: (count: string) => `${count} gauges were out of the green at the quarter’s end.`,
    gaugesCost: (count: string, points: string) =>
      `${count} gauges were out of the green at the quarter’s end; it cost ${points}.`,
    act: (act: string, title: string) => `Act ${act} begins: ${title.toLowerCase()}.`,
    sitting: (why: string) => `The house sits in emergency. ${why}`,
    wayOut: (way: string) => `The sitting decides: ${way.toLowerCase()}.`,
    blackout: (hours: string) => `The whole grid was down for ${hours}.`,
    depositBack: (usd: string) => `The Gulf deposit of ${usd} was paid back.`,
    choose: 'A successor takes the office; choose what binds.',
    bound: 'The office is handed over; only emergencies are open.',
    ended: (title: string) => `The ministry is over: ${title.toLowerCase()}.`,
  },
  orders: {
    letter: (name: string) => `Answer ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    mandates: (list: string) => `Answer for ${list}`,
    swap: (out: string, into: string) => `Swap the mandate ${out} for ${into}`,
    predict: (call: string, sure: string) => `Call the quarter: ${call.toLowerCase()}${sure}`,
    sitting: (way: string) => `Emergency sitting: ${way.charAt(0).toLowerCase()}${way.slice(1)}`,
    bind: (list: string) => `Bind the successor by ${list}`,
    bindNone: 'Bind the successor by nothing',
  },
};
