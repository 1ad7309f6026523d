// Citations by key. "recalled" means not looked up again; wide disagreement is said where it matters.
export const SOURCES: Readonly<Record<string, string>> = {
  'bitcoin-protocol': 'Bitcoin consensus constants; checked against 436 published difficulty targets',
  'cycle-sv':
    'Price model Cycle-SV: regimes, two log-volatilities, jumps; drift is a scenario choice, not an estimate. Fitted to Coin Metrics community data (CC BY-NC), parameters only',
  'market-model': 'Price model Cycle-SV; the path never sees the player',
  'impact-law': 'Donier & Bonart 2014, arXiv 1412.4503: square-root impact over a million metaorders',
  'spot-volume': 'Reported trusted spot volume, 2025 mean $15.1 bn a day (Coin Metrics community data)',
  'hashrate-rule': 'Own regression and closed-loop back-test on monthly hashrate, price and fees',
  'fee-process': 'AR(1) of log fees per block, 2018–2026 (chain data)',
  'china-ban': 'June–July 2021: network hashrate fell by 38 % (chain data)',
  'efficiency-path': 'CCAF 2024 (28.2 J/TH), Coin Metrics nonce study; 2025–26 own estimate, ±25–35 %',
  'rig-prices':
    'Hashrate Index and Luxor via CoinDesk: implied ratios of $/TH to hashprice 161–622, median about 270; floor by judgement',
  'rig-models':
    'Makers’ data: S21 17.5 J/TH (Jan 2024), S21 XP 13.5 (late 2024), S23 Hydro 9.7 (announced May 2025)',
  'rig-times': 'Four months (S21) to nine months (S19 XP, S23) from order (theminermag.com; recalled)',
  'site-costs': 'CleanSpark $0.43 m/MW; Riot Corsicana immersion $0.83 m/MW; MARA/Zero Two all-in $1.62 m/MW',
  'site-times': 'Five months (30 MW) to 24 months (400 MW): IREN Childress, Riot Corsicana',
  'promise-2000':
    '2,000 MW for bitcoin mining and AI halls, announced by the finance ministry in May 2025 (ainvest.com, dapp.expert)',
  utilisation: 'Riot 0.87–0.88, IREN 0.88–0.91, CleanSpark 0.91: average operating over deployed',
  pue: 'Immersion 1.03–1.10, good free air 1.10 (d-central.tech, vendor-ish); CBECI assumes 1.10 (recalled)',
  'pool-fee': 'FPPS 1–2.5 % posted, 0.3–1 % for large clients (recalled)',
  operations: 'CCAF survey 2025: all-in cash cost $55.5/MWh less power $45/MWh',
  'plants-wri':
    'WRI Global Power Plant Database; merit-order fuel cost September 2025 (thenews.com.pk/amp/1345681)',
  'plants-recalled':
    'Coordinates recalled ±0.1°; merit-order fuel cost September 2025 (thenews.com.pk/amp/1345681)',
  'plants-residual':
    'Rest of NEPRA’s 41,212 MW (State of Industry 2025) by fuel, no coordinates; share by zone: design',
  'capacity-table':
    'NEPRA State of Industry 2025, CPPA-G FY25; dependable shares from summer and winter ranges (fitted to idle 12.5 GW coal and LNG)',
  'fy25-months':
    'CPPA-G FY25 by month (profit.pakistantoday.com.pk 2025-07-19, brecorder, energyupdate.com.pk); five months derived or recalled, sums sourced',
  'fy25-energy': 'CPPA-G FY25 energy by source, 127,160 GWh (profit.pakistantoday.com.pk/2025/07/19)',
  'fuel-cost': 'brecorder.com/news/40388637 and merit orders of September 2025; LNG ×1.5–2 in a stop',
  hvdc: 'Matiari–Lahore ±660 kV, 4,000 MW, used 46 % (Sept 2024) to 23 % (Feb 2025): NEPRA special report',
  'capacity-payments': 'FY25 Rs 1,806 bn = 61 % of power purchase price (nukta.com, NEPRA)',
  'purchase-cost': 'FY25 power purchase Rs 2,943 bn over 127,160 GWh (nukta.com, CPPA-G)',
  tariffs:
    'Industry Rs 34 before the package; national average Rs 33.4 (collector.com.tr, Business Recorder)',
  'package-terms':
    'Incremental package Rs 22.98/kWh, three years, void outside 42.9–53.7 TWh (pakinomist.com, brecorder 40388860)',
  losses:
    'NEPRA State of Industry 2025: losses 16.4 % against 11.77 % allowed, recovery 93.5 %, Rs 397 bn added',
  rooftop: 'Panels imported 17–22 GW in 2024; behind-the-meter additions seen by the grid: own estimate',
  siting:
    'Official candidate sites Port Qasim, Hub, Sahiwal “at 15 % load” (wenewsenglish.com 295104); limits and heat: design',
  'blackout-2023':
    '23 January 2023, 07:34: a voltage swing between Jamshoro and Dadu took the whole grid down for 12–16 h, 220 m people, textiles lost $70 m (Wikipedia, geo.tv/466685); a winter morning with little running: the 11 GW is judgement',
  'event-heatwave': '50 °C in 2022 and 2024; how often: own estimate',
  'event-lng': 'One supplier region carries 99 % of LNG; rate and choices: design',
  'event-dam':
    'March 2025: Tarbela at 1,402 ft gave 350–499 MW, Mangla 130 MW to nothing (pakistankhabar.tv)',
  'reserves-june':
    'SBP: $11.7 bn on 13 June, $14.51 bn on 30 June 2025 after loans less repayments, against $9.39 bn a year before (dawn.com/news/1921678, world-economist.com p=30712)',
  'payments-fy25':
    'SBP balance of payments FY25: ten months’ goods gap $21.3 bn, services $2.5 bn, income $7.1 bn, investment $1.8 bn (app.com.pk, Economic Survey), by the year; imports of goods and services $5.84 bn in June 2025 (wenewsenglish.com)',
  'remittances-fy25': 'Workers’ remittances $38.3 bn in FY25 (brecorder.com/news/40373627)',
  'debt-service':
    'About $10 bn of FY26 external service not rolled over, $4 bn of it interest (SBP governor, July 2025; recalled)',
  'macro-size': 'FY26 output $430–455 bn (recalled); 0.05 % of it is the hard wall of $215 m',
  'growth-fy25': 'Economic Survey, 9 June 2025: 2.7 % provisional (recalled); later revised to 3.2 %',
  'money-june':
    'Policy rate 11 % since May 2025; consumer prices 3.5 % over the year to May 2025 (arynews.tv, SBP)',
  'inflation-target': 'SBP’s range of 5–7 % in the medium term, its middle (recalled)',
  'policy-steps': 'Moves of 50 and 100 bp in 2025–26 (arynews.tv 26-Jan-26, dailyausaf.com 27-Apr-26)',
  'spread-start':
    'Dollar bonds at 8–10 % in mid-2025, some 500 bp over the dollar’s own rate (recalled, ±100 bp)',
  'rating-april': 'Fitch B− on 15 April 2025 (bolnews.com); the others stood a notch or two lower',
  'circular-debt':
    'Rs 1,614 bn in June 2025 (dunyanews.tv/amp/english/931955); Rs 1,693 bn in September, 1,689 bn in December',
  'debt-surcharge':
    'Rs 3.23/kWh surcharge for circular debt; Rs 278 bn planned for FY26 (arynews.tv 16-Dec-25; Dawn 25-Sep-25)',
  'public-debt':
    'Rs 76.0 tn in March 2025, external $87 bn (financialexpress.com 3873594); Rs 80 tn by June: rounded',
  'budget-fy26':
    'Budget FY26: taxes Rs 14.13 tn, markup 8.2 tn, primary surplus 2.4 % of output (brecorder.com/news/40367019)',
  'fund-programme':
    'EFF of September 2024, $7 bn over 37 months: $1.03 bn on approval, $1.02 bn after the first review (profit.pakistantoday.com.pk 2025/05/14)',
  'fund-calendar':
    'Half-yearly reviews to October 2027, about SDR 760 m ($1.0 bn) each, with $0.2 bn of the RSF; days within the months: design',
  'census-2023':
    'Census of 2023: 241.5 m people, growth 2.55 % a year since 2017 (Pakistan Bureau of Statistics, recalled)',
  'users-2025':
    'Users of coins: 9 m (Federal Tax Ombudsman, 2026) to 15–20 m (officials, April 2025) and 30–40 m (December 2025); 12 is taken',
  'literacy-survey':
    'S&P Global FinLit survey 2014: 26 % of adults in Pakistan are financially literate (recalled)',
  'reserve-opinion':
    'No national poll on a reserve was found; prior of 30–45 % for it, 25–35 % against, the rest unaware',
  'faith-ruling':
    'A leading scholar’s ruling of 2021: impermissible in principle, for now (jaalhaque.com 2021; memri.org 2024); points: design',
  'ajk-package':
    'AJK, May 2024: after a march, Rs 23 bn for about 4.4 m people and Rs 3–6 a unit (arynews.tv 13-May-24, 21-Jul-24)',
  'consent-model':
    'Views linear in named drivers; no poll asks this, so every weight is design with its reason',
  'fund-tariff':
    'The Fund refused Rs 22–23 for chosen sectors in 2024 (decrypto.news/6346) and let the same price stand for anyone’s new use (brecorder 40388860): favour, not price',
  'fund-benchmarks':
    'Benchmarks of the programme: rebasing at cost recovery, no new preferences or zone incentives (epaper.brecorder.com/2025/05/19, theazb.com)',
  'fund-asked':
    '31 May 2025: the Fund asked why it had not been consulted on 2,000 MW and the reserve (dunyanews.tv 887004)',
  'fatf-meter':
    'Own meter from FATF’s Recommendation 15 and Pakistan’s grey listings of 2008, 2012 and 2018–22 (arabnews.com/node/2106181); weights: design',
  'grey-costs':
    'What grey-listing cost is contested: $38 bn over eleven years (propakistani.pk 22-Feb-22); capital inflows −7.6 % of output across countries (IMF WP/21/153, recalled)',
  'holdings-2025':
    'Arkham counts and treasuries’ own ledgers of 2025, in part read off between two dates (coincentral.com, cryptonewsua.com, bitbo.io); output and shares of mining recalled; the rule of going on: design',
  'rivals-announced':
    'Announced or proposed by June 2025, size unknown (hi-network.com, coin-news.dev, addisfortune.news); when and how much: design',
  'chambers-2025':
    'National Assembly, July 2025: 123, 74, 22, 5, 4, 3 of three parties and independents in government (232–235), 98 in opposition, 336 seats in all (dailyittehad.com.pk 3-Jul-25, mediahyde.com)',
  'senate-2025':
    'Senate of 96: the second party about 26, the first about 20, the largest opposition 16–22, the religious party 7; the rest recalled',
  'law-road':
    'Constitution, Articles 70, 73, 75: the other house within 90 days or a joint sitting, money bills on the Senate’s advice within 14 days, assent within 10',
  'law-times':
    'Vetting two to six weeks, a committee four to twelve, a hostile chair doubles it (State of play 2018–2026, own reading)',
  'ordinance-clock':
    'Article 89: 120 days and one extension of 120 by resolution; the ordinance of 8 July 2025 could live to 5 March 2026 (profit.pakistantoday.com.pk 2025/07/10; gdiii.xyz/870063)',
  'court-petitions':
    'Peshawar High Court 2025–26: petitions against the ordinance disposed of, four of five by our reading (thenews 898898, peshawarpost.com p=4733)',
  'tariff-road':
    'Cabinet, the Fund’s consent, the regulator’s motion, hearing and determination in 30–90 days, notification',
  'lever-table': 'Table of 32 levers with precedents, cost, time and sides (design; precedents are real)',
  'assets-law':
    'Virtual Assets Ordinance VII of 2025; Act passed by Senate 27 February and Assembly 3 March 2026 (gdiii.xyz/870063)',
  'bank-circular':
    'SBP Circular 10/2026: segregated, interest-free client accounts, no own holdings (aicoin.com/527111, pakeconomy.com)',
  'travel-rule': 'FATF Recommendation 16, from $/€ 1,000 (web3accountant.online; trmlabs.com sixth update)',
  'gains-tax':
    'Gains tax of 10–30 % planned with the Fund, June 2026 (profit.pakistantoday.com.pk/2026/06/02)',
  'duty-plan': 'Duty and tax breaks announced May 2025 (dunyanews 885911); Fund: no new preferences',
  'tariff-refused':
    'Tariff for one use refused by the Fund, July 2025 (decrypto.news/6346); 3.5–8 c discussed; Ethiopia 3.2 c',
  'net-billing':
    'Net billing from February 2026: Rs 10 for Rs 27 a kWh; existing contracts run on (recalled)',
  'capacity-cuts':
    'Contracts renegotiated 2024–25; tariff −1 to −3 Rs; Chinese plants not (nukta.com; recalled)',
  'debt-refinance':
    'Bank loan of Rs 1,225 bn at KIBOR −0.9 against the surcharge for six years (arynews.tv 16-Dec-25)',
  'start-state': 'Rs 283 a dollar, mid-June 2025 (month-ends recalled ±0.5 %)',
  'start-market': 'Price and chain state of 15 June 2025; fair value from the model’s own fit',
  'custody-hazards':
    'Judgement after Mt. Gox (2014), Bitfinex (2016), Binance (2019, 2 % of its coins from a hot wallet), LuBian (2020), DMM (2024); $2.2–3.4 bn a year stolen in 2024–25 (Chainalysis)',
  custodians:
    'Exchange custody 1.5 % a year by 5–100 % of the coins: judgement after FTX, Mt. Gox and Bybit; the others: design',
  'ai-halls':
    'Powered shell $9–13 m a MW and $1.3–2.0 m of rent a year; own chips $35–60 m a MW all in, bare metal $10–15 m a year; 18–40 months; 50–200 people for 100 MW (quotes of 2025–26 and listed hosts; recalled)',
  'cable-cuts':
    'Seven cables in 2022, all landing at Karachi; SMW-4 and IMEWE cut near Jeddah in September 2025, weeks; AAE-1 in January 2025 (press; recalled)',
  'farm-power':
    'Homes about half of what distributors sell and farms 6–7 %, some 8.5 TWh (NEPRA State of Industry, recalled); by hour of day: design',
  'capacity-by-fuel':
    'Capacity payments FY25 by fuel, Rs bn: LNG 144, imported coal 413, Thar 256, gas 36, oil about 30 (NEPRA, CPPA-G); owners recalled',
  'plant-contracts':
    'Contracts of five old plants ended in October 2024: late claims of about Rs 72 bn paid against Rs 411 bn over three to five years (press, recalled)',
  'night-tariff':
    'Time-of-use meters with a peak and an off-peak price (NEPRA; recalled); as a rebate: design',
  'ev-policy':
    'New Energy Vehicles policy of 2025: Rs 65,000 for each electric two-wheeler, 116,000 of them in the first year (press, recalled)',
  'home-relief': 'April 2025: Rs 7.41 a kWh off for homes, part of it for months only (press, recalled)',
  'late-claims': 'Chinese generators claim Rs 220 bn for late payment (press of 2025, recalled)',
  'merit-order': 'Least-cost dispatch of the day, computed by this model',
  ledger: 'Sum of the run’s own postings',
  state: 'The run itself',
};
