// The codex on other states, on the names in the game, and on what is not known.
import type { PageWords } from './page.ts';

export const others: Readonly<Record<string, PageWords>> = {
  usa: {
    title: 'United States: a reserve of forfeited coins',
    claims: {
      order:
        'An order of 6 March 2025 makes a reserve of coins that were forfeited, not to be sold. Purchases are allowed if they cost the budget nothing.',
      counts:
        'Counts from outside rose from 198,000 to 328,000 BTC by February 2026, with seizures that are contested.',
    },
    figures: { mid: 'Mid-2025', later: 'February 2026' },
  },
  salvador: {
    title: 'El Salvador: legal tender, and back',
    claims: {
      tender:
        'Bitcoin became legal tender on 7 September 2021. In December 2024, for $1.4 bn from the Fund, acceptance became voluntary, taxes are paid in dollars, and the state’s wallet was to be wound up.',
      dispute:
        'Its public ledger shows coins still growing, to 7,509 in December 2025. The Fund was told that the public total had not changed.',
    },
    figures: { ledger: 'By its ledger, December 2025' },
  },
  bhutan: {
    title: 'Bhutan: a state company mines',
    claims: {
      mined:
        'A company of the state has mined with summer hydropower since 2019 and held 13,295 BTC at its peak, in October 2024.',
      sold: 'By March 2026 about 5,400 were left: sales paid salaries and more, while the price fell.',
    },
    figures: { peak: 'October 2024', left: 'March 2026' },
  },
  emirates: {
    title: 'The Emirates: mining by a royal group',
    claims: { mined: 'About 9,300 BTC mined since 2022, of which 6,782 were held in February 2026.' },
    figures: { held: 'February 2026' },
  },
  kazakhstan: {
    title: 'Kazakhstan: a rush, and a cut',
    claims: {
      wave: 'When China banned mining in 2021 machines came faster than power plants. In January 2022 the grid cut miners off; a cap, a levy and quotas followed.',
      now: 'Its share of the network fell from 18 % to about 2 %. A plan has investors renew plants and keep 30 % of what they give.',
    },
    figures: {},
  },
  ethiopia: {
    title: 'Ethiopia: 3.2 cents, paid in dollars',
    claims: {
      price:
        'About 600 MW of mining pay 3.2 cents in dollars. New permits were stopped in August 2025; a partner for a state miner was sought in 2026.',
    },
    figures: { load: 'Mining load' },
  },
  paraguay: {
    title: 'Paraguay: tariffs that rise',
    claims: {
      rises:
        'A tariff of its own drew miners to its rivers and was raised by 54 % in 2022 and by 9 to 16 % in 2024; some left. Contracts end in 2027, when the power may be wanted at home.',
    },
    figures: {},
  },
  refusals: {
    title: 'States that said no',
    claims: {
      north:
        'Iceland makes no new contracts with miners since December 2021. Norway announced in June 2025 that it would refuse new halls.',
      czech:
        'The Czech central bank’s governor proposed up to 5 % of reserves; the board refused, and bought $1 m to learn from.',
    },
    figures: {},
  },
  parties: {
    title: 'Whose seats the parties hold',
    claims: {
      seats:
        'The parties of the game are invented. Each holds the seats that real parties and independents held in the National Assembly of July 2025: 232 to 235 of 336 with the government, 98 against it.',
      veto: 'Without its largest partner, of 74 seats, the government had about 160 and no majority.',
      senate: 'Seats of the Senate of 96 are in part recalled.',
    },
    figures: {},
  },
  offices: {
    title: 'Which offices are real',
    claims: {
      fund: 'The Fund is the International Monetary Fund, and the FATF is the Financial Action Task Force. Their acts before 15 June 2025 are real; later ones are the model’s.',
      bank: 'The central bank is the State Bank of Pakistan.',
      regulators:
        'The regulator of assets stands for the Pakistan Virtual Assets Regulatory Authority, that of power for NEPRA.',
      houses:
        'The houses are the National Assembly and the Senate, and bills take their constitutional road.',
    },
    figures: {},
  },
  invented: {
    title: 'What is invented',
    claims: {
      persons:
        'Members, ministers, advisers and authors of letters are invented, and so is what they do. No card is about a living person.',
      firms:
        'Meridian Crescent and the other firms of the cards are invented. Plants, cities and lines are real.',
      minister:
        'The ministry that you run does not exist. In 2025 its tasks lay with the council, finance and energy.',
    },
    figures: {},
  },
  unknown: {
    title: 'What is not known',
    claims: {
      coins: 'Whether the state holds any coins, and how many.',
      site: 'Whether any hall has run on the promised megawatts.',
      poll: 'What people think of a reserve: no national poll was found.',
      tariff: 'What tariff a miner would have been offered.',
      review: 'How the Fund’s third review ended.',
      tax: 'The rate of the tax on gains, and the capital that a licence asks for.',
      recent: 'What happened from July to November 2026: next to nothing was found.',
    },
    figures: {},
  },
  disagree: {
    title: 'Where sources disagree',
    claims: {
      users: 'Users: 9 to 50 million. The model takes 12.',
      panels: 'Panels imported in 2024: 17 to 22 GW. What the grid sees of them is our own estimate.',
      capacity:
        'Capacity payments: Rs 1.8 tn by the regulator, 2.5 to 2.8 tn in press reports of the Economic Survey. The model takes the regulator’s.',
      grey: 'The cost of the grey list: next to nothing, or $38 bn. The model’s weights are design.',
      salvador: 'Whether El Salvador still buys.',
    },
    figures: {},
  },
};
