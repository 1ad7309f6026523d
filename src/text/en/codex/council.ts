// The codex on what the ministry and its council are modelled on. Real persons are named here and nowhere else.
import type { PageWords } from './page.ts';

export const council: Readonly<Record<string, PageWords>> = {
  meeting: {
    title: 'The meeting of 15 June 2025',
    claims: {
      who: 'On 15 June 2025 the finance minister, Muhammad Aurangzeb, and the head of the Pakistan Crypto Council, Bilal bin Saqib, met Michael Saylor, co-founder and executive chairman of Strategy. The game begins on that day.',
      where:
        'One paper places the meeting in Islamabad. Others, one of them after the ministry, call it virtual.',
      topic:
        'They spoke of bitcoin as part of a state’s reserves, of monetary resilience, and of rules that would draw investors.',
      coins:
        'Strategy held about 582,000 BTC then, reported as worth over $62 bn. A year later it held 843,706 and had told of its first sale, of 32.',
      advise:
        'He was reported as ready to advise. In the ministry’s video he says that capital and capability go where the world trusts the leader, and that he looks forward to working with them.',
      contract: 'None of the reports read here names a contract, a fee or a purchase.',
    },
    figures: {
      held: 'Held by Strategy, June 2025',
      worth: 'Its worth, as reported',
      later: 'Held by Strategy, June 2026',
    },
  },
  words: {
    title: '“The talent, the story, and the energy”',
    claims: {
      said: 'At the meeting of June 2025 the council’s head asked why a nation should not do what a private firm had done, and said of Pakistan: “We have the talent, the story, and the energy.”',
      history: 'Reports in other languages give it as talent, history and energy.',
      game: 'The game takes no side on whether a nation can do what a firm did. It keeps the accounts.',
    },
    figures: {},
  },
  south: {
    title: 'To lead the Global South',
    claims: {
      said: 'The finance minister said at the meeting that Pakistan “aspires to lead the Global South in the development and adoption of digital assets, setting a benchmark for innovation, regulation, and inclusive growth”.',
      game: 'The model measures this against eleven other states, from their reported coins and laws. How they go on is design.',
    },
    figures: {},
  },
  reserve: {
    title: 'The reserve announced in May 2025',
    claims: {
      announced:
        'On 28 May 2025, at a conference in Las Vegas, Bilal bin Saqib announced a strategic bitcoin reserve: a national wallet for assets already in state custody. How many they were was not said.',
      never: 'He said: “We will be holding these bitcoins and we will never, ever sell them.”',
      ban: 'Within a day the ministry of finance and the State Bank told a committee of the Assembly that the ban on dealing in them stood.',
      bought: 'No purchase for the reserve is documented. The game begins with none.',
    },
    figures: {},
  },
  'legal-plan': {
    title: 'The plan to legalise, March 2025',
    claims: {
      plan: 'On 20 March 2025 Bilal bin Saqib told Bloomberg that Pakistan would make a legal framework for trading in digital assets, to draw investment from abroad: “Pakistan is done sitting on the sidelines.”',
      why: 'He named low costs, a population of which 60 % is under thirty, and 15 to 20 million holders.',
      before: 'Two years before, a minister of state had said that it would never be legalised.',
    },
    figures: {},
  },
  users: {
    title: 'How many users: 9 to 50 million',
    claims: {
      claimed:
        'The council’s head spoke of 15 to 20 million users in March and April 2025, on one programme of around 20 million.',
      least: 'The Federal Tax Ombudsman counted nine million in 2026.',
      most: 'His office named over 40 million wallets in May 2025. Reports of December 2025 have 30 to 40 million users, and one over 50 million. A wallet is not a person; one may have many.',
      taken: 'Nobody publishes how the users were counted. The model begins with twelve million.',
    },
    figures: {
      ombudsman: 'Federal Tax Ombudsman, 2026',
      game: 'Taken by the model',
      head: 'The council’s head, spring 2025',
      ministry: 'Ministry of finance, February 2025',
      forecast: 'Unnamed analysts, for the end of 2025',
      december: 'Press, December 2025',
      wallets: 'Wallets, by the head’s office, May 2025',
      boardroom: 'One report, December 2025',
    },
  },
  founding: {
    title: 'The Pakistan Crypto Council',
    claims: {
      made: 'It was considered in February 2025 and launched on 14 March (some say 15), with Bilal bin Saqib as its chief executive; he had been made chief adviser to the finance minister on it before.',
      members:
        'The finance minister takes the chair. The governor of the State Bank, the head of the securities commission and the secretaries of law and of information technology are members.',
      first:
        'Its first meeting, on 21 March, heard a proposal to use surplus electricity for bitcoin mining.',
    },
    figures: {},
  },
  founder: {
    title: 'The founder of an exchange is appointed',
    claims: {
      named:
        'On 7 April 2025 Changpeng Zhao, founder and former head of Binance, was appointed strategic adviser to the council, after meetings with the prime minister and the deputy prime minister.',
      task: 'He was to advise on regulation, infrastructure, education and adoption; documents seen by Reuters add digital currency and mining.',
      sentence:
        'He had pleaded guilty in the United States in 2023 to a breach of the law against money laundering, and served four months in 2024. He was pardoned in October 2025.',
    },
    figures: {},
  },
  miners: {
    title: 'Talks with miners',
    claims: {
      talks:
        'On 9 April 2025 the council’s head told Reuters that part of the surplus would go to bitcoin mining and data centres, and that there had been talks with several mining firms.',
      where: 'Places were to follow excess power in the regions.',
      tariff: 'The ministry of energy was said to work on a tariff that would be cheap and yet no subsidy.',
      later: 'In December 2025 mining was to begin within weeks. No confirmation was found that it did.',
    },
    figures: {},
  },
  promise: {
    title: '2,000 MW for mining and AI',
    claims: {
      given:
        'On 25 May 2025 the ministry of finance set aside 2,000 MW for bitcoin mining and AI data centres, as the first phase of a national initiative led by the council.',
      why: 'It named surplus power, skilled jobs and investment from abroad.',
      yield:
        'A researcher of mining put it at up to 17,000 BTC a year. With machines of 17.5 J/TH and the network of the time our own sum is 15,900 to 18,700, before the network answers.',
      asked: 'Six days later the Fund asked why it had not been consulted.',
    },
    figures: {
      megawatts: 'Set aside, first phase',
      estimate: 'A researcher’s estimate, at most',
      sum: 'Our own sum, all of it mining',
    },
  },
  framework: {
    title: 'The draft framework of June 2025',
    claims: {
      tabled:
        'On 5 June 2025 the ministry of law put a draft before the council: governance, licences, protection of investors.',
      fast: 'It was agreed to fast-track it; reports of the meeting ten days later repeat that it was to come out in an expedited way.',
      became: 'On 8 July it was put in force as an ordinance, without a vote.',
    },
    figures: {},
  },
  'second-role': {
    title: 'The council head’s second role',
    claims: {
      posts:
        'When Bilal bin Saqib was made special assistant to the prime minister, about 26 May 2025, reports noted that he also advised World Liberty Financial, a token firm in the United States that is linked to the family of its president.',
      letter:
        'The council had signed a memorandum with that firm on 26 April 2025; one aim was a stablecoin for payments across borders.',
      asked:
        'A subcommittee of the United States Senate asked the firm about it. The firm gave no comment then.',
      resigned:
        'In December 2025 he gave up the post of special assistant and kept the chair of the regulator: the Rules of Business do not allow both. The reports give no other reason.',
      game: 'No court or inquiry had found against anybody in what was read. The adviser of the game’s cards, and the firm, are invented.',
    },
    figures: {},
  },
  'salvador-letter': {
    title: 'A letter with El Salvador',
    claims: {
      signed:
        'In July 2025 the council’s head met President Nayib Bukele in San Salvador, and the two countries’ offices signed a letter of intent to share what they know.',
    },
    figures: {},
  },
};
