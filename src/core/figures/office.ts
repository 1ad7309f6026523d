// The figures of office, and the terms that they are made of.
import type { Loose, Month } from '../explain-month.ts';
import { nationTerms } from '../explain-nation.ts';
import { calibration } from '../systems/office-calls.ts';
import { heldCount, mandateValue } from '../systems/office-mandates.ts';
import type { MandateId } from '../types.ts';
import { type Entry, entry } from './entry.ts';

const mandate = (
  id: MandateId,
  unit: string,
  tick: number,
  equation: string,
  inputs: readonly string[],
): Entry =>
  entry(
    `mandate_${id.replace('-', '_')}`,
    unit,
    tick,
    'office',
    false,
    equation,
    inputs,
    (world, state) => mandateValue(world, state, id) ?? 0,
  );

export const OFFICE_ENTRIES: readonly Entry[] = [
  mandate('lights', 'summers', 1, 'summers, June to August, with a mean shortage within the limit', [
    'lights_hours',
    'lights_least',
  ]),
  mandate('arrears', 'PKR', 1, 'circular debt ÷ consumer prices since the first day', ['arrears_most_pkr']),
  mandate('vault', 'sat', 1, 'coins held; never sold under the stated share of the most ever held', [
    'vault_least_sat',
    'vault_share',
  ]),
  mandate(
    'clean-hands',
    'quarters',
    1,
    'quarters with coins to keep, enough keys, well spread, audited, nothing lost, no adviser a quarter in the seat unasked',
    ['clean_from_quarter', 'clean_least', 'clean_least_sat', 'keys_least', 'places_least'],
  ),
  mandate(
    'white-list',
    'plenaries',
    1,
    'plenaries in February, June and October with the meter under the limit',
    ['white_least', 'fatf_warn'],
  ),
  mandate('programme', 'reviews', 1, 'reviews passed by the programme’s end', [
    'reviews_least',
    'reviews_late_most',
    'programme_year',
  ]),
  mandate('bills', 'PKR/kWh', 1 / 128, 'average tariff of 2025 × tariff index ÷ consumer prices', [
    'average_tariff_pkr_kwh',
    'tariff_capacity_share',
    'bills_most_pkr_kwh',
  ]),
  mandate('spare', 'years', 1, 'years to June with nearly all hall energy spare, and enough of it', [
    'spare_years_least',
    'spare_share',
    'spare_mwh_year',
    'spare_cost_pkr_kwh',
  ]),
  mandate('promise', 'MW', 1, 'new load of any use outside shortage, mean of about a year', [
    'promise_least_mw',
  ]),
  mandate(
    'without',
    'months',
    1 / 128,
    'cover of imports, if nothing was bought or mined after the first year',
    ['without_cover_months', 'without_arrears_pkr'],
  ),
  mandate(
    'own-feet',
    'USD',
    1,
    'coins sold − all outlay + coins kept at the lower of cost and half of market',
    ['own_feet_usd', 'own_feet_year'],
  ),
  mandate('federation', 'quarters', 1, 'quarters in a row with every province over the limit', [
    'federation_least',
    'federation_quarters',
  ]),
  entry(
    'mandates_held',
    'mandates',
    1,
    'office',
    false,
    'mandates of the letter that hold today',
    [],
    heldCount,
  ),
  entry(
    'calibration_pct',
    '%',
    1 / 16,
    'office',
    false,
    '100 × (1 − mean Brier score ÷ that of no opinion), within 0 and 100',
    ['call_none'],
    (world, state) => 100 * calibration(world, state),
  ),
  entry(
    'score_cap',
    'points',
    1,
    'office',
    false,
    '1,000, less after the first and the second emergency sitting',
    ['cap_one', 'cap_two'],
    (_w, s) => s.office.cap,
  ),
  entry(
    'blackout_h',
    'h',
    1 / 128,
    'grid',
    false,
    'odds: GW under what holds the frequency × odds + share not served × odds; hours by luck',
    ['blackout_low_gw', 'blackout_short', 'blackout_least_h', 'blackout_span_h'],
    (_w, s) => s.grid.blackout_h,
  ),
];

/** Mandates that are another figure under a limit are explained by its terms. */
const LIKE: Readonly<Record<string, string>> = {
  mandate_without: 'cover_months',
};

/** Terms of a figure of this room; none for another’s or for a level. */
export function officeTerms({ world, state, opening }: Month, quantity: string): Loose[] {
  if (quantity === 'mandate_arrears')
    return nationTerms(world, state, opening, 'circular_debt_pkr').map((term) => ({
      ...term,
      amount: term.amount / state.economy.price_index,
    }));
  const like = LIKE[quantity];
  if (like !== undefined) return nationTerms(world, state, opening, like);
  if (quantity === 'mandate_own_feet' && state.office.own_day < 0)
    return nationTerms(world, state, opening, 'own_dollars_usd');
  return [];
}
