// Terms of the field as the game uses them, each in at most forty plain words, in the order of the alphabet.

export interface TermWords {
  readonly term: string;
  readonly meaning: string;
}
const is = (term: string, meaning: string): TermWords => ({ term, meaning });

export const terms: Readonly<Record<string, TermWords>> = {
  'eight-in-ten': is(
    '8 in 10',
    'A bar that holds eight of ten outcomes. One of ten lies over it, one under it.',
  ),
  assent: is('Assent', 'The president’s signature, within ten days. With it a bill is an Act.'),
  vasp: is(
    'Asset service provider',
    'A firm that exchanges, moves or keeps digital assets for others. The standard is that it is licensed and supervised.',
  ),
  'base-load': is(
    'Base load',
    'Here: homes, farms and industry at their ordinary tariffs. It is served before every new use.',
  ),
  block: is(
    'Block',
    'A page of bitcoin’s ledger, found about every ten minutes by machines that guess numbers. Also one of four parts of a day in which this model balances power.',
  ),
  'break-even': is('Break-even', 'The hashprice at which a machine earns exactly what its power costs.'),
  call: is(
    'Call',
    'A forecast asked of you each quarter. It is scored by how far your odds were from what came.',
  ),
  'capacity-payment': is(
    'Capacity payment',
    'What a plant is owed for standing ready, whether it runs or not. In 2024–25 it was 61 % of what power cost the country.',
  ),
  'no-objection': is(
    'Certificate of no objection',
    'A regulator’s word that a firm may prepare. It is no licence.',
  ),
  'circular-debt': is(
    'Circular debt',
    'Bills in the power sector that wait for other bills. It grows when tariffs collected do not cover what power cost.',
  ),
  coalition: is('Coalition', 'Parties that govern together because none has a majority alone.'),
  'cold-storage': is(
    'Cold storage',
    'Coins under keys that are kept off every network. Slower, and safer from strangers.',
  ),
  conflict: is(
    'Conflict of interest',
    'An office and a private gain that pull at the same person. Declaring it is the usual rule.',
  ),
  consent: is('Consent', 'Here: how content people are, 0 to 100, by eight groups and six provinces.'),
  'cost-basis': is('Cost basis', 'What the coins now held were paid for, fees included.'),
  'zonal-cost': is(
    'Cost of the next kWh',
    'What one more kilowatt-hour would cost in a zone just now: the fuel of the dearest plant that runs, or of the next one. Also called zonal cost.',
  ),
  cover: is(
    'Cover',
    'Months of imports that the central bank’s foreign reserves would pay for. Under three is thin, by an old rule of thumb.',
  ),
  curtailment: is(
    'Curtailment',
    'Load told to stand down, or power thrown away, because the grid asked for it.',
  ),
  custodian: is('Custodian', 'A firm that keeps coins for others. It may fail, and then one is a creditor.'),
  difficulty: is(
    'Difficulty',
    'How hard a block is to find. Set anew every 2,016 blocks, so that blocks keep coming every ten minutes however many machines there are.',
  ),
  ehs: is(
    'EH/s',
    'Exahash a second: a million million million guesses. The measure of how much machinery works on the network.',
  ),
  envelope: is(
    'Envelope',
    'Cash voted for the ministry each first of July. Half of what is left unspent a year later lapses.',
  ),
  peak: is('Evening peak', 'The hours after sunset in which most power is wanted and the sun gives none.'),
  'grey-list': is(
    'FATF grey list',
    'Countries under increased monitoring for weak rules against money laundering. Banks abroad ask more of them.',
  ),
  feeder: is('Feeder', 'A line that serves one neighbourhood. Load-shedding is ordered by the feeder.'),
  fees: is('Fees', 'What users pay to have their payments in a block, on top of the subsidy.'),
  fingerprint: is(
    'Fingerprint',
    'Sixteen digits over a whole state of the run. Equal fingerprints mean equal runs, down to the last bit.',
  ),
  forfeiture: is(
    'Forfeiture',
    'A court takes what came from a crime for the state. Before that it is only seized.',
  ),
  gauge: is('Gauge', 'One of the measures that can end a ministry: grid, money, consent, reserve, standing.'),
  'grid-margin': is(
    'Grid margin',
    'Power that could still be given at the evening peak, as a share of demand. Below zero somebody is dark.',
  ),
  halving: is(
    'Halving',
    'Every 210,000 blocks, about four years, the new coins in a block are halved. The next is due about April 2028.',
  ),
  hashprice: is(
    'Hashprice',
    'What a petahash a second earns in a day, in dollars. It rises with price and fees and falls with difficulty.',
  ),
  hashrate: is('Hashrate', 'Guesses a second that machines make to find blocks.'),
  derating: is('Heat derating', 'Machines and plants give less in the heat. Air-cooled halls stop at 47 °C.'),
  'hot-wallet': is(
    'Hot wallet',
    'Coins under keys that are on a connected machine: at hand, and within reach of thieves.',
  ),
  hundi: is('Hundi', 'Money sent by word between brokers, without a bank and without a record.'),
  hvdc: is(
    'HVDC',
    'High-voltage direct current: a line that carries much power far with little loss. One runs from Matiari to Lahore.',
  ),
  hydel: is('Hydel', 'Power from dams and rivers. Plentiful in summer, scarce in winter.'),
  immersion: is('Immersion', 'Machines cooled in a bath of oil. Dearer to build, indifferent to heat.'),
  incremental: is(
    'Incremental tariff',
    'A lower price for what a customer uses beyond a base year. Open to all, the Fund accepts it; for chosen sectors it did not.',
  ),
  package: is(
    'Industry package',
    'A law that lets industry buy more power at one lower tariff for some years.',
  ),
  inertia: is(
    'Inertia',
    'Heavy rotors that keep turning and hold the grid’s frequency for some seconds. Few run on a winter night.',
  ),
  interruptible: is(
    'Interruptible',
    'A contract under which a hall may be switched off when power is short, for a lower tariff.',
  ),
  ipp: is(
    'IPP',
    'Independent power producer: a private plant that sells to the state under a long contract.',
  ),
  jth: is(
    'J/TH',
    'Joules that a machine needs for a million million guesses. Lower is better; good machines of 2024 took 13.5.',
  ),
  'joint-sitting': is('Joint sitting', 'Both houses vote as one on a bill that they could not agree on.'),
  multisig: is(
    'Keys that must sign',
    'With three of five, no one person can take the coins and no two losses can lock them.',
  ),
  latent: is('Latent demand', 'Power that people want at the evening peak and have never been served.'),
  'licensed-hall': is(
    'Licensed hall',
    'A hall that private miners build and run at their own cost. They pay a tariff, and a share of their coins as royalty.',
  ),
  lng: is(
    'LNG',
    'Gas shipped in as a liquid. Nearly all of it comes from one region, at contract prices, until a cargo does not come.',
  ),
  'load-shedding': is(
    'Load-shedding',
    'Planned hours without power, because supply is short or because bills go unpaid.',
  ),
  'loss-based': is(
    'Loss-based shedding',
    'Hours cut on feeders where much is lost or unpaid, whatever the supply. The regulator calls it unlawful.',
  ),
  mandate: is(
    'Mandate',
    'What the prime minister asks of the ministry by letter, with a measure and a date.',
  ),
  'merit-order': is(
    'Merit order',
    'Plants run in order of what their next kilowatt-hour costs, cheapest first.',
  ),
  'money-bill': is(
    'Money bill',
    'A bill on taxes or spending: the Assembly votes, the Senate may only advise, within fourteen days.',
  ),
  mw: is(
    'MW and MWh',
    'A megawatt is a rate, about a thousand homes. A megawatt-hour is that rate kept up for an hour.',
  ),
  'net-billing': is(
    'Net billing',
    'A roof is paid less for power that it gives than it pays for power that it takes. Under net metering both have one price.',
  ),
  ordinance: is(
    'Ordinance',
    'A law made by the president while neither house sits. It lives 120 days and can be extended once by a resolution.',
  ),
  plenary: is(
    'Plenary',
    'The FATF’s meeting, in February, June and October, at which countries are listed or taken off.',
  ),
  'policy-rate': is('Policy rate', 'The central bank’s rate. Raising it slows prices and growth.'),
  'political-capital': is(
    'Political capital',
    'Points that laws cost. About two come each quarter, ten at most can be kept.',
  ),
  pool: is('Pool', 'Miners who share what they find, so that each is paid evenly for a small fee.'),
  'power-account': is(
    'Power account',
    'What new uses paid for power so far, less what that power cost at the margin.',
  ),
  'price-family': is(
    'Price family',
    'An assumption about how bitcoin drifts over years: sceptic, central or enthusiast. None of them is a forecast.',
  ),
  primary: is(
    'Primary balance',
    'The budget without interest: what is left of revenue after everything else.',
  ),
  'prior-action': is(
    'Prior action',
    'What a government must have done before the Fund’s board meets. Without it there is no meeting.',
  ),
  promise: is(
    'Promise',
    'Two thousand megawatts of surplus, announced for halls and data centres in May 2025.',
  ),
  'proof-of-reserves': is(
    'Proof of reserves',
    'A holder shows that it controls the coins it says it has, to an auditor or to everybody.',
  ),
  pue: is(
    'PUE',
    'Power usage effectiveness: what a hall draws for each unit its machines use. Cooling makes the difference.',
  ),
  quarter: is(
    'Quarter',
    'Three months, the step in which the game is decided. Forty of them make the ten years.',
  ),
  quorum: is(
    'Quorum',
    'How many must be there, or must sign, for an act to hold. Of keys: the number that must sign.',
  ),
  rating: is(
    'Rating',
    'A mark for how likely a country is to pay. B− is six notches under investment grade.',
  ),
  recess: is('Recess', 'Weeks in which a house does not sit. Ordinances wait for it.'),
  recovery: is('Recovery', 'The share of power bills that is paid: 93.5 % in the year to June 2025.'),
  remittance: is(
    'Remittance',
    'Money sent home by people who work abroad: $38.3 bn in the year to June 2025.',
  ),
  reserve: is(
    'Reserve',
    'Bitcoin that the state holds. Foreign-exchange reserves are another thing: the central bank’s dollars.',
  ),
  retarget: is(
    'Retarget',
    'The moment when difficulty is set anew, at every 2,016th block: up or down, at most fourfold.',
  ),
  review: is(
    'Review',
    'Every half-year the Fund looks at what was agreed; a passed review releases a tranche.',
  ),
  rig: is('Rig', 'One mining machine, or a batch of them counted by the power they draw.'),
  rlng: is(
    'RLNG',
    'Liquefied gas turned back into gas. Here: power from imported gas, dearest of the large plants.',
  ),
  rollover: is('Rollover', 'A loan that falls due is replaced by a new one of the same size.'),
  royalty: is('Royalty', 'The share of its coins that a licensed hall pays to the state.'),
  'run-file': is(
    'Run file',
    'A small text with the seed and every order of a run. Anyone can play it again and check each quarter’s fingerprint.',
  ),
  satoshi: is('Satoshi', 'A hundred-millionth of a bitcoin, its smallest part.'),
  seed: is('Seed', 'The word that all luck of a run grows from. Same seed, same weather, same prices.'),
  slippage: is('Slippage', 'The price moves against whoever buys or sells much at once.'),
  spilled: is('Spilled', 'River, wind or sun that found no use and was let go.'),
  spread: is(
    'Spread',
    'What the country’s dollar bonds yield over the dollar’s own rate, in basis points: hundredths of a per cent.',
  ),
  stablecoin: is('Stablecoin', 'A token that is to be worth a dollar, by the promise of whoever issues it.'),
  standing: is('Standing', 'Here: how the country stands with those abroad on whom it depends.'),
  'standing-rule': is(
    'Standing rule',
    'When own halls stand down by themselves: under so much spare margin, or over such a cost of power.',
  ),
  'structural-benchmark': is(
    'Structural benchmark',
    'A reform that a programme names with a date. A missed one counts against the review; the board may waive it.',
  ),
  subsidy: is(
    'Subsidy',
    'In mining: new coins that each block brings to whoever found it. In a budget: what the state pays so that a tariff can be lower.',
  ),
  surplus: is('Surplus', 'Coal and gas power that could run and does not, and is owed for all the same.'),
  'take-or-pay': is(
    'Take-or-pay',
    'A contract that is paid for whether or not what it sells is taken: gas cargoes, and capacity.',
  ),
  tariff: is(
    'Tariff',
    'What a user pays for a kilowatt-hour. It is determined by the regulator after a hearing.',
  ),
  tranche: is('Tranche', 'A part of a loan, paid when a review is passed.'),
  'travel-rule': is(
    'Travel rule',
    'Names of sender and receiver go with a transfer above a threshold, as with banks: FATF Recommendation 16.',
  ),
  waiver: is('Waiver', 'The Fund’s leave to go on in spite of a missed condition. It uses up trust.'),
  whip: is('Whip', 'Who counts a party’s votes before they are cast, and what that count is called.'),
  zone: is('Zone', 'Part of the country with its own balance of power. Lines between zones have limits.'),
};
