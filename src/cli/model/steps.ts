// The order of the day as docs/MODEL.md tells it. A test holds the names to src/core/systems/index.ts.

/** Name of the step in the core, and what it does. */
export const STEPS: readonly (readonly [name: string, does: string])[] = [
  ['climateDay', 'temperature, rivers, fuel prices, LNG: outside the player’s reach'],
  ['marketDay', 'the price: its own path, and what the treasury traded before'],
  [
    'networkDay',
    'blocks, difficulty, fees, the rest of the world’s machines; yesterday’s own machines are in it',
  ],
  ['hallsMorning', 'deliveries and wear, then what halls ask of the grid, by today’s heat'],
  ['computeMorning', 'AI halls ask for firm power'],
  ['demandDay', 'on the first of a month: what programmes have moved of the load'],
  ['gridDay', 'four blocks: what must be taken, merit order, the ladder of uses, shortage by cause'],
  ['blackoutDay', 'odds of a national blackout from what ran and what was not served'],
  ['computeEvening', 'rent and penalties from what the grid really gave'],
  ['hallsEvening', 'coins and bills from what the grid really gave'],
  ['demandNight', 'rebates, and the fuel that moved load spared'],
  ['economyDay', 'on the first: the month before, its trade, its fuel, what the ministry spent abroad'],
  ['budgetDay', 'votes, lapses, the country’s accounts, circular debt'],
  ['financeDay', 'what partners and holders are owed today'],
  ['treasuryDay', 'sells, buys and pays by rule with what halls brought'],
  ['custodyDay', 'hazards on what is held tonight'],
  ['programmeDay', 'reviews, plenaries, ratings on their days'],
  ['peopleDay', 'on the first: what groups felt the month before'],
  ['parliamentDay', 'votes, leaks, promises and judgments on their dates'],
  ['lawsDay', 'stages move on; capital counts dark days'],
  ['eventsDay', 'cards open on the state of this evening'],
  ['councilDay', 'forecasts are held against this evening; lists come, seats close'],
  ['goalsDay', 'gauges judge the whole day'],
  ['officeDay', 'mandates, calls, clocks of the gauges, endings'],
];
