// Other states that tried the same levers, whom the game’s names stand for, and what could not be found out.
import { type CodexPage, figure, page } from './make.ts';

export const OTHERS: readonly CodexPage[] = [
  page(
    'abroad',
    'usa',
    '2025-03-06',
    { order: ['usa-reserve'], counts: ['usa-reserve'] },
    {
      figures: [figure('mid', 198_012, 'BTC', 'usa-reserve'), figure('later', 328_000, 'BTC', 'usa-reserve')],
      see: ['laws/reserve-act', 'laws/seizure-act'],
    },
  ),
  page(
    'abroad',
    'salvador',
    '2021-09-07',
    { tender: ['salvador-fund'], dispute: ['salvador-ledger'] },
    {
      figures: [figure('ledger', 7509, 'BTC', 'salvador-ledger')],
      see: ['laws/legal-tender', 'laws/bonds-act', 'background/salvador-letter'],
    },
  ),
  page(
    'abroad',
    'bhutan',
    '2024-10',
    { mined: ['bhutan-sales'], sold: ['bhutan-sales'] },
    {
      figures: [figure('peak', 13_295, 'BTC', 'bhutan-sales'), figure('left', 5400, 'BTC', 'bhutan-sales')],
      see: ['laws/wealth-fund'],
    },
  ),
  page(
    'abroad',
    'emirates',
    '2026-02-19',
    { mined: ['emirates-mined'] },
    {
      figures: [figure('held', 6782, 'BTC', 'emirates-mined')],
      see: ['laws/wealth-fund', 'laws/ai-zone'],
    },
  ),
  page(
    'abroad',
    'kazakhstan',
    '2021',
    { wave: ['kazakh-quota'], now: ['kazakh-quota'] },
    {
      see: ['laws/licensing', 'laws/interruptible-load'],
    },
  ),
  page(
    'abroad',
    'ethiopia',
    '2025-08',
    { price: ['ethiopia-permits'] },
    {
      figures: [figure('load', 600, 'MW', 'ethiopia-permits')],
      see: ['laws/targeted-tariff'],
    },
  ),
  page('abroad', 'paraguay', '2024', { rises: ['paraguay-tariff'] }, { see: ['laws/targeted-tariff'] }),
  page(
    'abroad',
    'refusals',
    '2025',
    { north: ['north-refuses'], czech: ['czech-test'] },
    {
      see: ['laws/interruptible-load', 'laws/reserve-act'],
    },
  ),
  page(
    'names',
    'parties',
    '2025-07',
    { seats: ['chambers-2025'], veto: ['chambers-2025'], senate: ['senate-2025'] },
    {
      see: ['terms/whip', 'figures/seats', 'figures/goodwill_partner'],
    },
  ),
  page(
    'names',
    'offices',
    '',
    {
      fund: ['fund-programme'],
      bank: ['sbp-2018'],
      regulators: ['assets-law', 'shedding-nepra'],
      houses: ['law-road'],
    },
    { see: ['background/parties', 'background/programme', 'background/regulator'] },
  ),
  page(
    'names',
    'invented',
    '',
    { persons: ['own-reading'], firms: ['own-reading'], minister: ['own-reading'] },
    {
      see: ['background/parties', 'background/second-role'],
    },
  ),
  page(
    'unknown',
    'unknown',
    '2026-11',
    {
      coins: ['own-reading'],
      site: ['mining-december', 'own-reading'],
      poll: ['reserve-opinion'],
      tariff: ['own-reading'],
      review: ['fund-march', 'own-reading'],
      tax: ['own-reading'],
      recent: ['own-reading'],
    },
    { see: ['background/reserve', 'background/users', 'background/programme'] },
  ),
  page(
    'unknown',
    'disagree',
    '2026-11',
    {
      users: ['users-2025'],
      panels: ['solar-imports'],
      capacity: ['capacity-payments'],
      grey: ['grey-costs'],
      salvador: ['salvador-ledger'],
    },
    { see: ['background/users', 'background/rooftop', 'background/grey-list', 'background/salvador'] },
  ),
];
