// The country as it was: power, law and the money behind it, page by page.
import { type CodexPage, figure, page } from './make.ts';

const POWER: readonly CodexPage[] = [
  page(
    'power',
    'surplus',
    '2025',
    { size: ['plants-residual'], season: ['fy25-months'], said: ['idle-secretary'], gone: ['lng-2026'] },
    {
      figures: [
        figure('installed', 41_212, 'MW', 'plants-residual'),
        figure('winter', 7400, 'MW', 'fy25-months', 9500),
        figure('summer', 4600, 'MW', 'fy25-months', 6900),
        figure('secretary', 7000, 'MW', 'idle-secretary'),
      ],
      see: ['figures/idle_mw', 'terms/surplus', 'background/capacity'],
    },
  ),
  page(
    'power',
    'capacity',
    '2025-06',
    { paid: ['capacity-payments'], coal: ['imported-coal'], talks: ['capacity-cuts'] },
    {
      figures: [
        figure('year', 1806e9, 'PKR/year', 'capacity-payments'),
        figure('kwh', 61, 'PKR/kWh', 'imported-coal'),
      ],
      see: ['terms/capacity-payment', 'laws/capacity-talks', 'parameters/capacity_pkr_year'],
    },
  ),
  page(
    'power',
    'debt',
    '2025-06',
    { owed: ['circular-debt'], losses: ['losses'], loan: ['debt-refinance', 'debt-surcharge'] },
    {
      figures: [
        figure('june', 1614e9, 'PKR', 'circular-debt'),
        figure('december', 1689e9, 'PKR', 'circular-debt'),
        figure('loan', 1225e9, 'PKR', 'debt-refinance'),
      ],
      see: ['figures/circular_debt_pkr', 'terms/circular-debt', 'laws/capacity-talks'],
    },
  ),
  page(
    'power',
    'shedding',
    '2025',
    { practice: ['losses'], unlawful: ['shedding-nepra'], game: ['losses'] },
    { see: ['terms/loss-based', 'laws/equal-shedding', 'figures/loss_longest_h'] },
  ),
  page(
    'power',
    'line',
    '2025-02',
    { use: ['hvdc'], where: ['siting'] },
    { figures: [figure('capacity', 4000, 'MW', 'hvdc')], see: ['terms/zone', 'terms/hvdc'] },
  ),
  page(
    'power',
    'rooftop',
    '2024',
    { imports: ['solar-imports', 'rooftop'], terms: ['billing-2026'] },
    {
      figures: [figure('panels', 17, 'GW', 'solar-imports', 22)],
      see: ['laws/net-billing', 'terms/net-billing', 'parameters/rooftop_mw_year'],
    },
  ),
  page(
    'power',
    'gas-2026',
    '2026-03',
    { stop: ['lng-2026', 'event-lng'], since: ['own-reading'] },
    { see: ['terms/lng', 'parameters/lng_stop_year', 'background/surplus'] },
  ),
  page('power', 'blackout', '2023-01-23', { day: ['blackout-2023'] }, { see: ['terms/inertia'] }),
];

const LAW: readonly CodexPage[] = [
  page(
    'law',
    'ban',
    '2018-04-06',
    { circular: ['sbp-2018'], never: ['sbp-2018'], stood: ['reserve-ban'] },
    { see: ['background/legal-plan', 'laws/bank-access'] },
  ),
  page(
    'law',
    'ordinance',
    '2025-07-08',
    { made: ['ordinance-clock'], clock: ['ordinance-clock'] },
    {
      figures: [figure('days', 240, 'days', 'ordinance-clock')],
      see: ['terms/ordinance', 'parameters/ordinance_days', 'laws/assets-act'],
    },
  ),
  page(
    'law',
    'act',
    '2026-03-03',
    { passed: ['assets-law'], penalty: ['assets-law'] },
    { see: ['laws/assets-act', 'background/ordinance'] },
  ),
  page(
    'law',
    'regulator',
    '2025-09-03',
    { bank: ['regulator-august'], senate: ['regulator-senate'] },
    { see: ['decisions/turf-war', 'laws/assets-act'] },
  ),
  page(
    'law',
    'certificates',
    '2025-12-12',
    { given: ['noc-reuters'], tokens: ['noc-reuters'] },
    { see: ['laws/licensing', 'laws/bonds-act'] },
  ),
  page(
    'law',
    'banks',
    '2026-04-14',
    { circular: ['bank-circular'], leave: ['assets-notice'] },
    { see: ['laws/bank-access'] },
  ),
  page(
    'law',
    'courts',
    '2025-04-11',
    { asked: ['courts-2021'], ended: ['court-petitions'] },
    { see: ['decisions/court-petition'] },
  ),
  page('law', 'scholars', '2021', { ruling: ['scholar-2021'] }, { see: ['decisions/fatwa'] }),
  page(
    'law',
    'gains',
    '2026-06-02',
    { planned: ['gains-tax'], final: ['own-reading'] },
    { see: ['laws/gains-tax'] },
  ),
];

const FUND: readonly CodexPage[] = [
  page(
    'fund',
    'programme',
    '2024-09-25',
    { terms: ['fund-programme'], boards: ['fund-boards'], march: ['fund-march'], game: ['fund-calendar'] },
    {
      figures: [figure('size', 7e9, 'USD', 'fund-programme')],
      see: ['terms/prior-action', 'terms/structural-benchmark', 'figures/fund'],
    },
  ),
  page(
    'fund',
    'asked',
    '2025-05-31',
    { letter: ['fund-asked'] },
    { see: ['background/promise', 'background/refused'] },
  ),
  page(
    'fund',
    'refused',
    '2025-07-03',
    {
      no: ['tariff-refused', 'fund-tariff'],
      yes: ['package-terms'],
      line: ['fund-tariff'],
      cents: ['own-reading'],
    },
    {
      figures: [
        figure('sectors', 22, 'PKR/kWh', 'fund-tariff', 23),
        figure('everyone', 22.98, 'PKR/kWh', 'package-terms'),
      ],
      see: ['laws/targeted-tariff', 'laws/industry-package', 'terms/incremental'],
    },
  ),
  page(
    'fund',
    'grey-list',
    '2022-10-21',
    { years: ['fatf-meter'], cost: ['grey-costs'], rule: ['travel-rule'] },
    { see: ['terms/grey-list', 'figures/fatf', 'laws/travel-rule'] },
  ),
  page(
    'fund',
    'ratings',
    '2025-08-13',
    { three: ['ratings-2025'] },
    { see: ['figures/rating', 'terms/rating'] },
  ),
];

export const COUNTRY: readonly CodexPage[] = [...POWER, ...LAW, ...FUND];
