// The codex on power, law and the money behind them, as they were.
import type { PageWords } from './page.ts';

export const country: Readonly<Record<string, PageWords>> = {
  surplus: {
    title: 'What the surplus is',
    claims: {
      size: 'In June 2025 41,212 MW were installed, by the regulator’s count; the highest demand, unserved load with it, was a little over 33,000.',
      season:
        'What stands idle is coal and imported gas, and it comes with the season: on average some 7,400 to 9,500 MW from November to March, 4,600 to 6,900 from April to September, and next to nothing on a summer evening.',
      said: 'The power secretary told senators of 7,000 MW.',
      gone: 'In spring 2026, when gas did not come, load-shedding was back. A ministry may see plenty and shortage within eight months.',
    },
    figures: {
      installed: 'Installed, June 2025',
      winter: 'Idle on average, winter',
      summer: 'Idle on average, summer',
      secretary: 'As told to senators',
    },
  },
  capacity: {
    title: 'Paying plants to stand ready',
    claims: {
      paid: 'In 2024–25 Rs 1,806 bn, 61 % of what power cost, were capacity payments: owed whether a plant runs or not.',
      coal: 'A plant for imported coal that runs a quarter of the time costs Rs 61 a kWh all in.',
      talks: 'Contracts with domestic owners were cut in 2024 and 2025. Those with Chinese owners were not.',
    },
    figures: { year: 'Capacity payments, 2024–25', kwh: 'Imported coal at 24 % use, all in' },
  },
  debt: {
    title: 'Circular debt',
    claims: {
      owed: 'Bills that wait for other bills stood at Rs 1,614 bn in June 2025 and at Rs 1,689 bn in December.',
      losses:
        'Companies lose 16.4 % of power where 11.77 % is allowed and are paid for 93.5 % of the rest; in a year that adds some Rs 397 bn.',
      loan: 'Eighteen banks lend Rs 1,225 bn against it, repaid from a surcharge of Rs 3.23 a kWh for six years.',
    },
    figures: { june: 'June 2025', december: 'December 2025', loan: 'The banks’ loan' },
  },
  shedding: {
    title: 'Load-shedding where bills go unpaid',
    claims: {
      practice:
        'Feeders on which much is lost are cut for hours every day, also those who pay, whatever the supply.',
      unlawful: 'The regulator calls this unlawful. It goes on.',
      game: 'In the model these hours are always there and stand apart from shortage.',
    },
    figures: {},
  },
  line: {
    title: 'The line from south to north',
    claims: {
      use: 'The direct-current line from Matiari to Lahore can carry 4,000 MW and was used to 46 % in September 2024 and to 23 % in February 2025.',
      where:
        'Cheap coal lies in the south, demand in the north. A load at Port Qasim, Hub or Thar eases the line; one in Punjab burns more gas.',
    },
    figures: { capacity: 'Matiari to Lahore' },
  },
  rooftop: {
    title: 'Panels on roofs',
    claims: {
      imports:
        'Between 17 and 22 GW of panels were imported in 2024, by different counts. Most are behind meters and show only as demand that went missing.',
      terms:
        'From February 2026 a new roof is paid about Rs 11 a kWh for what it gives and pays 34 to 60 for what it takes.',
    },
    figures: { panels: 'Imported in 2024' },
  },
  'gas-2026': {
    title: 'The gas that did not come, 2026',
    claims: {
      stop: 'Nearly all liquefied gas came from Qatar and the Emirates. In March 2026 it stopped; about 5,500 MW stood without fuel in April.',
      since:
        'How long it lasted was not found. In the model such a stop comes by luck, at a rate that is design.',
    },
    figures: {},
  },
  blackout: {
    title: 'The day the whole grid went dark',
    claims: {
      day: 'On 23 January 2023, at 07:34, a swing of voltage between Jamshoro and Dadu took the whole grid down for twelve to sixteen hours. On winter mornings little is running that could hold it.',
    },
    figures: {},
  },
  ban: {
    title: 'The ban of 2018',
    claims: {
      circular:
        'In April 2018 the State Bank told banks to keep away from virtual currencies and to report who did not.',
      never:
        'In May 2023 a minister of state said that they would never be legalised, and named a condition of the FATF.',
      stood: 'When the reserve was announced in May 2025 the ban stood.',
    },
    figures: {},
  },
  ordinance: {
    title: 'The ordinance of July 2025',
    claims: {
      made: 'The Virtual Assets Ordinance, No. VII of 2025, came into force on 8 July, between sittings.',
      clock: 'An ordinance lives 120 days and may be extended once. This one could live to 5 March 2026.',
    },
    figures: { days: 'Longest life' },
  },
  act: {
    title: 'The Act of March 2026',
    claims: {
      passed:
        'The Senate passed it on 27 February 2026, the Assembly on 3 March, two days before the ordinance would have lapsed; assent followed within days.',
      penalty: 'Service without a licence may bring five years or a fine of Rs 50 m.',
    },
    figures: {},
  },
  regulator: {
    title: 'Whose regulator',
    claims: {
      bank: 'At the regulator’s first board, in August 2025, the governor of the State Bank was against lifting the ban before licences were given.',
      senate:
        'In September the Senate’s committee wanted the regulator under finance and not under the cabinet division. The matter was put off.',
    },
    figures: {},
  },
  certificates: {
    title: 'First certificates, December 2025',
    claims: {
      given:
        'On 12 December 2025 Binance and HTX were given certificates of no objection. They are not licences.',
      tokens:
        'The same day a memorandum with Binance spoke of turning up to $2 bn of state assets into tokens, with six months to agree on it.',
    },
    figures: {},
  },
  banks: {
    title: 'Accounts for licensed firms',
    claims: {
      circular:
        'In April 2026 the State Bank let banks hold money of licensed firms’ clients, apart and without interest. Banks may hold no coins themselves.',
      leave: 'Pilots of banks need the regulator’s leave before.',
    },
    figures: {},
  },
  courts: {
    title: 'Before the courts',
    claims: {
      asked:
        'In 2021 the court in Lahore asked by what law such assets stood; in April 2025 the one in Peshawar gave the centre two months to legislate.',
      ended: 'After the ordinance the petition had lost its object: policy is for parliament.',
    },
    figures: {},
  },
  scholars: {
    title: 'What a leading scholar ruled',
    claims: {
      ruling:
        'Mufti Taqi Usmani held in 2021 that dealing in such coins is impermissible in principle, for now.',
    },
    figures: {},
  },
  gains: {
    title: 'A tax on gains',
    claims: {
      planned:
        'In June 2026 a tax of 10 to 30 % on gains was planned with the Fund, which had asked for one since 2024.',
      final: 'The rate that was enacted was not found.',
    },
    figures: {},
  },
  programme: {
    title: 'The programme with the Fund',
    claims: {
      terms:
        'An arrangement of September 2024: about $7 bn over 37 months, in half-yearly reviews of about $1.0 bn.',
      boards: 'The Fund’s board met on the first review on 9 May 2025 and on the second on 8 December.',
      march: 'In March 2026 the mission left without an agreement of its staff. What followed was not found.',
      game: 'In the game reviews come half-yearly to October 2027. Days within the months are design.',
    },
    figures: { size: 'The arrangement' },
  },
  asked: {
    title: 'The Fund asks, May 2025',
    claims: {
      letter:
        'On 31 May 2025 the Fund asked why it had not been consulted on 2,000 MW and the reserve, by what law they stood, and at what tariff.',
    },
    figures: {},
  },
  refused: {
    title: 'What the Fund refused',
    claims: {
      no: 'In July 2025 senators were told that the Fund had refused Rs 22 to 23 a kWh, about 8 cents, for chosen sectors: a distortion.',
      yes: 'In November 2025 it let Rs 22.98 stand for anybody’s additional use, for three years.',
      line: 'The same price: favour was the line, and not cheapness.',
      cents:
        'For an official tariff of 3 to 5 cents in Pakistan no source was found. Other countries charge that.',
    },
    figures: { sectors: 'Refused, for chosen sectors', everyone: 'Accepted, for everybody’s new use' },
  },
  'grey-list': {
    title: 'On the grey list, and off it',
    claims: {
      years:
        'Pakistan was listed from 2008 to 2010, from 2012 to 2015 and from June 2018 to 21 October 2022. It carried out 34 items to leave.',
      cost: 'What that cost is contested. One study has $38 bn over eleven years; others find far less.',
      rule: 'For coins the standard asks for licences, supervision and the travel rule.',
    },
    figures: {},
  },
  ratings: {
    title: 'Ratings of 2025',
    claims: {
      three: 'Fitch raised to B− in April 2025, S&P to B− in July, Moody’s to Caa1 in August.',
    },
    figures: {},
  },
};
