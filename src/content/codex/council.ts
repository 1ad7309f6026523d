// What the ministry and its council are modelled on: meetings, announcements, posts and counts of March 2025 to June 2026.
import { type CodexPage, figure, page } from './make.ts';

export const COUNCIL: readonly CodexPage[] = [
  page(
    'council',
    'meeting',
    '2025-06-15',
    {
      who: ['meeting-techjuice', 'meeting-cryptopotato'],
      where: ['meeting-islamabad', 'meeting-virtual'],
      topic: ['meeting-techjuice'],
      coins: ['meeting-techjuice', 'strategy-holdings'],
      advise: ['meeting-advise', 'meeting-nasdaq'],
      contract: ['own-reading'],
    },
    {
      figures: [
        figure('held', 582_000, 'BTC', 'meeting-techjuice'),
        figure('worth', 62e9, 'USD', 'meeting-techjuice'),
        figure('later', 843_706, 'BTC', 'strategy-holdings'),
      ],
      see: ['background/words', 'background/reserve', 'background/framework', 'parameters/begin-price_usd'],
    },
  ),
  page(
    'council',
    'words',
    '2025-06-15',
    { said: ['meeting-cryptopotato'], history: ['meeting-history'], game: ['own-reading'] },
    { see: ['background/meeting', 'background/south'] },
  ),
  page(
    'council',
    'south',
    '2025-06-15',
    { said: ['meeting-techjuice', 'meeting-cryptopotato'], game: ['holdings-2025'] },
    { see: ['figures/south_index', 'background/meeting'] },
  ),
  page(
    'council',
    'reserve',
    '2025-05-28',
    {
      announced: ['reserve-arabnews'],
      never: ['reserve-words'],
      ban: ['reserve-ban'],
      bought: ['own-reading'],
    },
    { see: ['laws/reserve-act', 'figures/reserve_sat', 'background/usa', 'background/unknown'] },
  ),
  page(
    'council',
    'legal-plan',
    '2025-03-20',
    { plan: ['legal-dawn', 'legal-profit'], why: ['legal-profit'], before: ['sbp-2018'] },
    { see: ['background/users', 'background/framework', 'laws/assets-act'] },
  ),
  page(
    'council',
    'users',
    '2025-03',
    {
      claimed: ['legal-profit', 'users-arabnews'],
      least: ['users-ombudsman'],
      most: ['wallets-mint', 'users-december', 'users-boardroom'],
      taken: ['users-2025'],
    },
    {
      figures: [
        figure('ombudsman', 9, 'm', 'users-ombudsman'),
        figure('game', 12, 'm', 'users-2025'),
        figure('head', 15, 'm', 'legal-profit', 20),
        figure('ministry', 20, 'm', 'users-ministry'),
        figure('forecast', 27, 'm', 'users-forecast'),
        figure('december', 30, 'm', 'users-december', 40),
        figure('wallets', 40, 'm', 'wallets-mint'),
        figure('boardroom', 50, 'm', 'users-boardroom'),
      ],
      see: ['figures/users_m', 'background/legal-plan'],
    },
  ),
  page(
    'council',
    'founding',
    '2025-03-14',
    { made: ['council-launch', 'legal-dawn'], members: ['council-launch'], first: ['council-launch'] },
    { see: ['laws/council', 'background/miners', 'background/second-role'] },
  ),
  page(
    'council',
    'founder',
    '2025-04-07',
    {
      named: ['founder-dawn'],
      task: ['founder-dawn', 'promise-reuters'],
      sentence: ['promise-reuters', 'role-journal'],
    },
    { see: ['background/founding'] },
  ),
  page(
    'council',
    'miners',
    '2025-04-09',
    {
      talks: ['miners-news'],
      where: ['promise-reuters'],
      tariff: ['miners-tariff'],
      later: ['mining-december'],
    },
    { see: ['background/promise', 'background/refused', 'laws/targeted-tariff'] },
  ),
  page(
    'council',
    'promise',
    '2025-05-25',
    {
      given: ['promise-reuters'],
      why: ['promise-reuters'],
      yield: ['promise-estimate', 'own-sums'],
      asked: ['fund-asked'],
    },
    {
      figures: [
        figure('megawatts', 2000, 'MW', 'promise-reuters'),
        figure('estimate', 17_000, 'BTC/year', 'promise-estimate'),
        figure('sum', 15_900, 'BTC/year', 'own-sums', 18_700),
      ],
      see: ['background/surplus', 'background/asked', 'figures/used_mw', 'terms/promise'],
    },
  ),
  page(
    'council',
    'framework',
    '2025-06-05',
    {
      tabled: ['framework-techjuice'],
      fast: ['framework-techjuice', 'framework-times', 'meeting-virtual'],
      became: ['ordinance-clock'],
    },
    { see: ['background/ordinance', 'laws/assets-act'] },
  ),
  page(
    'council',
    'second-role',
    '2025-05-26',
    {
      posts: ['role-decrypt'],
      letter: ['role-decrypt', 'role-inquiry'],
      asked: ['role-inquiry'],
      resigned: ['users-boardroom'],
      game: ['own-reading'],
    },
    { see: ['decisions/conflict-report', 'background/invented', 'laws/council'] },
  ),
  page(
    'council',
    'salvador-letter',
    '2025-07-16',
    { signed: ['letter-salvador'] },
    { see: ['background/salvador'] },
  ),
];
