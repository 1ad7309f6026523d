// Words of office: its figures, its reasons, its refusals, its parameters. Words of its screens are in office-words.ts.
import type { OfficeRefusalCode } from '../../core/types.ts';
import type { QuantityWords } from './quantities.ts';
import type { Sentence } from './refusals.ts';

export const officeRefusals: Record<OfficeRefusalCode, Sentence> = {
  'unknown-letter': () => 'There is no such letter; take one of the three on the desk.',
  'unknown-mandate': () => 'There is no such mandate; take one of the twelve.',
  'letter-chosen': () =>
    'The mandates are chosen; one may be swapped in the fifth and the twentieth quarter.',
  'letter-late': () => 'Letters are answered in the first year; this ministry goes without mandates.',
  'no-letter': () => 'No mandate is held that could be swapped; take a letter first.',
  'same-mandate': () => 'Take three different mandates, and swap one that is held for one that is not.',
  'swap-closed': (need) =>
    typeof need.first === 'number' && typeof need.second === 'number'
      ? `A mandate may be swapped in quarter ${need.first} or quarter ${need.second} only.`
      : 'A mandate may be swapped in two quarters only.',
  'nothing-to-call': () => 'No gauge is up for a call this quarter; the next quarter asks for one.',
  called: () => 'The call of this quarter is made and cannot be changed.',
  'call-late': (need, say) =>
    typeof need.days === 'number'
      ? `A call is made in the first ${say.days(need.days)} of a quarter; the next one asks again.`
      : 'A call is made at the start of a quarter; the next one asks again.',
  'no-sitting': () => 'The house does not sit in emergency; there is nothing to answer.',
  'not-offered': () => 'This way out is not among the three that the sitting offers.',
  sitting: () => 'The house sits in emergency; answer it first.',
  bound: () => 'A successor holds the office, bound by your standing orders; only emergencies are open.',
  'not-bound': () =>
    'Standing orders are bound when the office is handed over, in the first month of quarter 37.',
  kept: () => 'The central bank keeps the coins since the emergency sitting, and sells none on order.',
  feeders: (need, say) =>
    typeof need.days === 'number'
      ? `All feeders are cut alike by the sitting’s order for ${say.days(need.days)} more.`
      : 'All feeders are cut alike by the sitting’s order.',
};

const entry = (label: string, short: string, meaning: string): QuantityWords => ({ label, short, meaning });

export const officeQuantities: Record<string, QuantityWords> = {
  mandate_lights: entry(
    'Summers lit',
    'Lights',
    'Summers whose shortage stayed within what the mandate allows.',
  ),
  mandate_arrears: entry(
    'Circular debt, as the mandate counts it',
    'Arrears',
    'What the power sector owes and nobody pays, in 2025 rupees.',
  ),
  mandate_vault: entry('Coins for the vault', 'Vault', 'Bitcoin held, as the mandate counts it.'),
  mandate_clean_hands: entry(
    'Clean quarters',
    'Clean',
    'Quarters with coins to keep, enough keys, well spread, audited, and nothing lost.',
  ),
  mandate_white_list: entry('Clean plenaries', 'White list', 'Plenaries at which the FATF meter stood low.'),
  mandate_programme: entry(
    'Reviews passed',
    'Programme',
    'Reviews of the Fund’s programme that were passed.',
  ),
  mandate_bills: entry(
    'Tariff in 2025 rupees',
    'Bills',
    'The average tariff with the rise of prices taken out.',
  ),
  mandate_spare: entry(
    'Years of spare energy',
    'Spare',
    'Years in which nearly all hall energy would have been wasted.',
  ),
  mandate_promise: entry(
    'New load',
    'Promise',
    'New load of any use outside shortage, mean of about a year.',
  ),
  mandate_without: entry(
    'Cover without coins',
    'Without',
    'Months of imports that the dollars cover, as the mandate counts them.',
  ),
  mandate_own_feet: entry(
    'Own dollars',
    'Own feet',
    'What the ministry’s coins and halls have come to in dollars.',
  ),
  mandate_federation: entry(
    'Content quarters',
    'Federation',
    'Quarters in a row in which every province was content enough.',
  ),
  mandates_held: entry('Mandates that hold', 'Held', 'Mandates of the letter that hold as things stand.'),
  calibration_pct: entry(
    'Calibration',
    'Calibration',
    'How much better than no opinion the quarterly calls were.',
  ),
  score_cap: entry(
    'Best score left',
    'Cap',
    'The most that a campaign can score after its emergency sittings.',
  ),
  blackout_h: entry('National blackout', 'Blackout', 'Hours for which the whole grid was down.'),
};

export const officeBecause: Record<string, string> = {
  'right-calls': 'Four right calls',
  'gauges-amber': 'Gauges out of the green',
};

export const officeParameters: Record<string, string> = {
  lights_least: 'Summers lit that the mandate asks for',
  vault_least_sat: 'Coins that the mandate asks for',
  vault_share: 'Lowest holding allowed, of the peak',
  clean_from_quarter: 'First quarter that must be clean',
  clean_least: 'Clean quarters asked for',
  clean_least_sat: 'Coins that must be there to be kept clean',
  keys_least: 'Keys that a theft must get past',
  places_least: 'Places that keys must lie in',
  white_least: 'Clean plenaries asked for',
  reviews_least: 'Reviews left in the programme of 2024',
  reviews_late_most: 'Reviews that may be late',
  bills_most_pkr_kwh: 'Average tariff allowed, in 2025 rupees',
  spare_years_least: 'Years of spare energy asked for',
  promise_least_mw: 'New load that the mandate asks for',
  without_cover_months: 'Cover that doing without coins asks for',
  without_arrears_pkr: 'Circular debt allowed without coins',
  own_feet_usd: 'Own dollars asked for by June 2033',
  own_feet_year: 'Year by whose June own dollars count',
  federation_least: 'Standing asked of every province',
  federation_quarters: 'Quarters in a row asked of every province',
  programme_year: 'Year by whose end the programme is to be done',
  letter_quarters: 'Quarters in which a letter may be taken',
  swap_capital: 'Capital for one mandate swapped',
  swap_first_quarter: 'First quarter with a swap',
  swap_second_quarter: 'Second quarter with a swap',
  standing_red: 'Standing under which the gauge is red',
  standing_amber: 'Standing under which the gauge is amber',
  amber_least: 'Gauges out of the green that cost capital',
  amber_capital: 'Capital that they cost a quarter',
  call_days: 'Days of a quarter in which it may be called',
  call_none: 'Brier score of no opinion',
  calls_per_point: 'Right calls for a point of capital',
  level_margin_pct: 'Level: grid margin within',
  level_cover_months: 'Level: import cover within',
  level_consent: 'Level: consent within',
  level_reserve_pct: 'Level: coins against dollars within',
  level_standing: 'Level: standing within',
  default_cover_months: 'Import cover under which default nears',
  default_days: 'Days under it that are default',
  missed_most: 'Missed dollar payments that make a default',
  seats_least: 'Seats that carry a government',
  seats_days: 'Days under it that end it',
  blackout_long_h: 'Hours that make a blackout count',
  blackout_span_days: 'Days within which a second one counts',
  dark_hours: 'Hours without power that make a day count',
  dark_most_days: 'Such days among ninety that end it',
  lost_share: 'Share of the coins lost that ends it',
  lost_least_usd: 'Worth of coins lost that ends it',
  poor_consent: 'Consent under which a ministry without capital falls',
  poor_quarters: 'Quarters without capital',
  sitting_days: 'Days a sitting waits',
  sittings_most: 'Sittings in a campaign',
  rest_days: 'Days for which a way out holds',
  cap_one: 'Best score after one sitting',
  cap_two: 'Best score after two sittings',
  deposit_rate_year: 'Interest on the deposit',
  act_two_quarter: 'Quarter in which the second act begins',
  act_three_quarter: 'Quarter in which the third act begins',
  succession_quarter: 'Quarter of the succession',
  bind_days: 'Days to choose what binds',
  blackout_low_gw: 'Odds of collapse a day, each GW under what holds the frequency',
  blackout_short: 'Odds of collapse a day, by the share not served',
  blackout_least_h: 'Shortest national blackout',
  blackout_span_h: 'Longest less shortest',
  blackout_consent: 'Consent lost to a national blackout',
  blackout_usd: 'Exports lost to a blackout of sixteen hours',
};
