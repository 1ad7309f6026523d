// Terms used on screen, each in at most forty plain words.

export const glossary: readonly (readonly [string, string])[] = [
  [
    'Base load',
    'Here: homes, farms and industry at their ordinary tariffs. It is served before every new use.',
  ],
  [
    'Block',
    'A page of bitcoin’s ledger, found about every ten minutes by machines that guess numbers. Also one of four parts of a day in which this model balances power.',
  ],
  ['Break-even', 'The hashprice at which a machine earns exactly what its power costs.'],
  [
    'Capacity payment',
    'What a plant is owed for standing ready, whether it runs or not. In 2024–25 more than half of what power cost the country.',
  ],
  [
    'Circular debt',
    'Bills in the power sector that wait for other bills. It grows when tariffs collected do not cover what power cost.',
  ],
  ['Cost basis', 'What the coins now held were paid for, fees included.'],
  [
    'Cost of the next kWh',
    'What one more kilowatt-hour would cost in a zone just now: the fuel of the dearest plant that runs, or of the next one.',
  ],
  ['Curtailment', 'Load told to stand down, or power thrown away, because the grid asked for it.'],
  [
    'Difficulty',
    'How hard a block is to find. Set anew every 2,016 blocks, so that blocks keep coming every ten minutes however many machines there are.',
  ],
  [
    'EH/s',
    'Exahash a second: a million million million guesses. The measure of how much machinery works on the network.',
  ],
  [
    'Envelope',
    'Cash voted for the ministry each first of July. Half of what is left unspent a year later lapses.',
  ],
  ['Fees', 'What users pay to have their payments in a block, on top of the subsidy.'],
  [
    'Fingerprint',
    'Sixteen digits over a whole state of the run. Equal fingerprints mean equal runs, down to the last bit.',
  ],
  [
    'Grid margin',
    'Power that could still be given at the evening peak, as a share of demand. Below zero somebody is dark.',
  ],
  ['Halving', 'Every 210,000 blocks, about four years, the new coins in a block are halved.'],
  [
    'Hashprice',
    'What a petahash a second earns in a day, in dollars. It rises with price and fees and falls with difficulty.',
  ],
  ['Hashrate', 'Guesses a second that machines make to find blocks.'],
  ['Heat derating', 'Machines and plants give less in the heat. Air-cooled halls stop at 47 °C.'],
  ['Hydel', 'Power from dams and rivers. Plentiful in summer, scarce in winter.'],
  ['Immersion', 'Machines cooled in a bath of oil. Dearer to build, indifferent to heat.'],
  ['Industry package', 'A law that lets industry buy more power at one lower tariff for some years.'],
  [
    'Interruptible',
    'A contract under which a hall may be switched off when power is short, for a lower tariff.',
  ],
  ['J/TH', 'Joules that a machine needs for a million million guesses. Lower is better.'],
  ['Latent demand', 'Power that people want at the evening peak and have never been served.'],
  [
    'Licensed hall',
    'A hall that private miners build and run at their own cost. They pay a tariff, and a share of their coins as royalty.',
  ],
  [
    'LNG',
    'Gas shipped in as a liquid. Nearly all of it comes from one region, at contract prices, until a cargo does not come.',
  ],
  [
    'Load-shedding',
    'Planned hours without power. Loss-based cuts fall on feeders where bills go unpaid; cuts by shortage fall on everybody.',
  ],
  ['Merit order', 'Plants run in order of what their next kilowatt-hour costs, cheapest first.'],
  [
    'MW and MWh',
    'A megawatt is a rate, about a thousand homes. A megawatt-hour is that rate kept up for an hour.',
  ],
  ['Political capital', 'Points that laws cost. About two come each quarter, ten at most can be kept.'],
  ['Pool', 'Miners who share what they find, so that each is paid evenly for a small fee.'],
  ['Power account', 'What new uses paid for power so far, less what that power cost at the margin.'],
  [
    'Price family',
    'An assumption about how bitcoin drifts over years: sceptic, central or enthusiast. None of them is a forecast.',
  ],
  ['Promise', 'Two thousand megawatts of surplus, announced for halls and data centres in May 2025.'],
  ['PUE', 'Power a hall draws for each unit its machines use. Cooling makes the difference.'],
  ['Quarter', 'Three months, the step in which the game is decided. Forty of them make the ten years.'],
  ['Retarget', 'The moment when difficulty is set anew.'],
  ['Reserve', 'Bitcoin that the state holds.'],
  ['Rig', 'One mining machine, or a batch of them counted by the power they draw.'],
  ['Royalty', 'The share of its coins that a licensed hall pays to the state.'],
  [
    'Run file',
    'A small text with the seed and every order of a run. Anyone can play it again and check each quarter’s fingerprint.',
  ],
  ['Satoshi', 'A hundred-millionth of a bitcoin, its smallest part.'],
  ['Seed', 'The word that all luck of a run grows from. Same seed, same weather, same prices.'],
  ['Slippage', 'The price moves against whoever buys or sells much at once.'],
  ['Spilled', 'River, wind or sun that found no use and was let go.'],
  [
    'Standing rule',
    'When own halls stand down by themselves: under so much spare margin, or over such a cost of power.',
  ],
  ['Subsidy', 'New coins that each block brings to whoever found it.'],
  ['Surplus', 'Coal and gas power that could run and does not, and is owed for all the same.'],
  ['Tariff', 'What a user pays for a kilowatt-hour.'],
  ['Zone', 'Part of the country with its own balance of power. Lines between zones have limits.'],
];
