// Citations of the codex’s background by key, beside those of the model. "recalled" means not looked up again.
export const CODEX_SOURCES: Readonly<Record<string, string>> = {
  'meeting-techjuice':
    'TechJuice, 2025-06-15: the meeting, the holding of about 582,000 BTC, the minister’s words (techjuice.pk/pakistan-engages-bitcoin-giant-michael-saylor-to-shape-digital-asset-future)',
  'meeting-cryptopotato':
    'CryptoPotato, 2025-06-16, after Dawn and the ministry’s release (cryptopotato.com/michael-saylor-pitches-bitcoin-treasury-to-pakistan-finance-officials)',
  'meeting-nasdaq':
    'Bitcoin Magazine on Nasdaq, 2025-06-16: the video’s words (nasdaq.com/articles/michael-saylor-and-pakistans-crypto-minister-bilal-talk-bitcoin-and-global-investment)',
  'meeting-islamabad':
    'Daily Pakistan, 2025-06-15: in Islamabad (en.dailypakistan.com.pk/15-Jun-2025/pakistan-engages-bitcoin-pioneer-saylor-to-shape-national-crypto-strategy)',
  'meeting-virtual':
    'LBank news, June 2025: a virtual meeting; the framework fast-tracked (lbank.com/how-to-buy-news/article/gains-685)',
  'meeting-advise':
    'CoinHeadlines, June 2025, after Dawn: the readiness to advise (coinheadlines.com/saylor-offers-to-guide-pakistans-crypto-plans)',
  'meeting-history':
    'CoinLabs, 2025-06-16, in Italian: talent, history and energy (coinlabs.it/articoli/saylor-consigliera-pakistan-su-strategia-bitcoin-2025-06-16)',
  'strategy-holdings':
    'Counts of the firm’s coins from its filings, June 2025 to June 2026 (bitbo.io; measureinsats.com/explorer); average cost recalled',
  'reserve-arabnews':
    'Arab News, 2025-05-29: a wallet for assets already in state custody (arabnews.pk/node/2602566)',
  'reserve-words':
    'Cryptonews, 2025-05-29: “never, ever sell” (cryptonews.com/news/pakistan-to-set-up-bitcoin-reserve-echoing-us-crypto-strategy)',
  'reserve-ban':
    'The Truth International, May 2025: the government tells a committee of the Assembly that the ban stands (thetruthinternational.com)',
  'wallets-mint': 'Mint, 2025-05-29: over 40 million wallets, by the head’s office (livemint.com)',
  'legal-dawn': 'Dawn, 2025-03-20, after Bloomberg (dawn.com/news/1899163)',
  'legal-profit': 'Profit, 2025-03-20: 15 to 20 million holders (profit.pakistantoday.com.pk/2025/03/20)',
  'users-ministry':
    'The News, Feb 2025: over 20 million active users, at the ministry (thenews.com.pk/print/1286452)',
  'users-arabnews': 'Arab News, 2025-03-28: around 20 million users (arabnews.pk/node/2595153)',
  'users-forecast':
    'Coin World on AInvest, 2025-07-09: 27 million expected by the end of 2025, by unnamed analysts (ainvest.com)',
  'users-ombudsman':
    'Profit, June 2026: nine million, by the Federal Tax Ombudsman (profit.pakistantoday.com.pk/2026/06/02)',
  'users-boardroom':
    'The Boardroom, Dec 2025: over 50 million; the second post given up (theboardroompk.com)',
  'users-december': 'TechJuice, Dec 2025: 30 to 40 million users (techjuice.pk)',
  'council-launch':
    'Arab News, 2025-03-22: the first meeting, its members, surplus power (arabnews.pk/node/2594448)',
  'framework-techjuice':
    'TechJuice, 2025-06-05: a draft tabled, approval fast-tracked (techjuice.pk/pakistan-crypto-council-convenes-high-level-meeting-on-digital-asset-legality)',
  'framework-times': 'Daily Times, 2025-06-06: the draft and its road (dailytimes.com.pk/1311735)',
  'role-decrypt':
    'Decrypt, May 2025, copied: special assistant, and adviser to World Liberty Financial (btc04.com/pakistan-appoints-world-liberty-financial-advisor-to-key-government-role-on-crypto)',
  'role-inquiry': 'Firstpost, May 2025: a subcommittee of the United States Senate asks (firstpost.com)',
  'role-journal': 'Geo, 2025-11-01, on an article of The Wall Street Journal (geo.tv/latest/631597)',
  'miners-news':
    'The News, April 2025, after Reuters: talks with several firms (thenews.com.pk/print/1299808)',
  'miners-tariff':
    'Bitbo, March 2025: a tariff without subsidy is worked on (bitbo.io/news/pakistan-bitcoin-mining-plan)',
  'promise-reuters': 'Dunya, after Reuters, 2025-05-25: 2,000 MW in a first phase (dunyanews.tv)',
  'promise-estimate':
    'CryptoPrune, 2025: up to 17,000 BTC a year, by a researcher of mining (cryptoprune.com)',
  'founder-dawn': 'Dawn, 2025-04-07 (dawn.com/news/1902715)',
  'letter-salvador': 'Bit2Me, July 2025: a letter of intent with El Salvador’s office (news.bit2me.com)',
  'own-reading':
    'Own reading of what is cited in this codex, compiled November 2026; little was found of July to November 2026',
  'own-sums': 'Arithmetic on sourced figures of this codex; no source of its own',
  'sbp-2018':
    'State Bank circular of 6 April 2018; the minister of state’s words of May 2023 (world-economist.com; profit.pakistantoday.com.pk/2026/06/02)',
  'regulator-august': 'Info Sunrise, 2025-08-28: the regulator’s first board (infosunrise.com)',
  'regulator-senate': 'Fintech News Pakistan, 2025-09-03: the Senate’s committee on finance (fintechnews.pk)',
  'noc-reuters': 'Zawya, after Reuters, 2025-12-12; Arab News (arabnews.pk/node/2626014)',
  'assets-notice': 'Business Recorder, 2026: pilots of banks need leave (brecorder.com/news/40418607)',
  'courts-2021': 'The News and Dawn, 2021 and April 2025: the courts’ questions (thenews.com.pk)',
  'scholar-2021': 'Ruling of 2021, still cited in 2024 (jaalhaque.com; memri.org)',
  'mining-december': 'ARY, 2025-12-18: “within weeks”, no confirmation found (arynews.tv)',
  'idle-secretary':
    'Power Secretary to a Senate panel, July 2025: a surplus of 7,000 MW (decrypto.news/6346)',
  'imported-coal': 'Bloom Pakistan: imported coal at 24 % use costs Rs 61 a kWh all in (bloompakistan.com)',
  'lng-2026': 'Power Division, April 2026: about 5,500 MW without gas (dailyausaf.com; weak hosts)',
  'shedding-nepra': 'The regulator’s State of Industry 2025: shedding by losses is unlawful (pakbanker.com)',
  'solar-imports':
    'Panel imports of 2024: about 17 GW to 22 GW (theindiansubcontinent.com; mansoorqureshi.pk)',
  'billing-2026': 'Geo, Feb 2026: new terms for rooftop exports (geo.tv/latest/650018)',
  'fund-boards': 'The Fund’s boards of May and December 2025 (economy.pk; thetruthinternational.com)',
  'fund-march': 'Dawn, March 2026: a mission without agreement (dawn.com/news/1977511)',
  'ratings-2025': 'Ratings of April to August 2025 (bolnews.com; wenewsenglish.com; world-economist.com)',
  'usa-reserve': 'Order of 6 March 2025; counts by Arkham (coincentral.com; bitbo.io)',
  'salvador-fund': 'The Fund’s release 24/485 of Dec 2024 (wiki.hearn.me)',
  'salvador-ledger':
    'The country’s public ledger, 2025, and the Fund’s reading of it (crypto2community.com; ainvest.com)',
  'bhutan-sales': 'Arkham counts, 2024 to 2026 (gadgets360.com; businesshonor.com)',
  'emirates-mined': 'Arkham counts, 2025 to 2026 (bitbo.io; spendnode.io)',
  'kazakh-quota': 'ForkLog and others, 2021 to 2026 (forklog.com; hi-network.com)',
  'ethiopia-permits': 'Addis Fortune and others, 2025 (addisfortune.news)',
  'paraguay-tariff': 'Criptofacil and others, 2024 to 2026 (criptofacil.com; elprisma.com.py)',
  'czech-test': 'Czech National Bank, 2025 (coin-news.dev)',
  'north-refuses': 'Norway and Iceland, 2021 to 2025 (icelandreview.com; forklog.com)',
};
