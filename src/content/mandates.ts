// The twelve mandates as data, and the three letters that carry three of them each (RULES §3). Thresholds are parameters, with unit and source.
import type { Letter, Mandate } from '../core/types.ts';

export const MANDATES_ASKED: readonly Mandate[] = [
  { id: 'lights', threshold: 'lights_least', reach: 'at-least', measure: 'mandate_lights' },
  { id: 'arrears', threshold: 'arrears_most_pkr', reach: 'at-most', measure: 'mandate_arrears' },
  { id: 'vault', threshold: 'vault_least_sat', reach: 'at-least', measure: 'mandate_vault' },
  { id: 'clean-hands', threshold: 'clean_least', reach: 'at-least', measure: 'mandate_clean_hands' },
  { id: 'white-list', threshold: 'white_least', reach: 'at-least', measure: 'mandate_white_list' },
  { id: 'programme', threshold: 'reviews_least', reach: 'at-least', measure: 'mandate_programme' },
  { id: 'bills', threshold: 'bills_most_pkr_kwh', reach: 'at-most', measure: 'mandate_bills' },
  { id: 'spare', threshold: 'spare_years_least', reach: 'at-least', measure: 'mandate_spare' },
  { id: 'promise', threshold: 'promise_least_mw', reach: 'at-least', measure: 'mandate_promise' },
  { id: 'without', threshold: 'without_cover_months', reach: 'at-least', measure: 'mandate_without' },
  { id: 'own-feet', threshold: 'own_feet_usd', reach: 'at-least', measure: 'mandate_own_feet' },
  { id: 'federation', threshold: 'federation_quarters', reach: 'at-least', measure: 'mandate_federation' },
];

export const LETTERS: readonly Letter[] = [
  { id: 'minister', mandates: ['vault', 'promise', 'federation'] },
  { id: 'fund', mandates: ['arrears', 'programme', 'own-feet'] },
  { id: 'engineers', mandates: ['lights', 'bills', 'spare'] },
];
