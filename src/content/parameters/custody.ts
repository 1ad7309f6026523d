// Numbers of custody, each with unit and source. Odds are of a year; a month's count takes its part of them.
import { param } from './make.ts';

export const CUSTODY = {
  hot_year: param(0.03, 'per year', 'custody-hazards'),
  hot_gone_least: param(
    0.3,
    'share',
    'design: thieves take what the day’s limit lets through, or all of the float',
  ),
  insider_year: param(
    0.02,
    'per year',
    'design: one key, no audit: four times the 0.5 % of a well-kept single key; with audits and the law it is that',
  ),
  insider_key_share: param(
    0.4,
    'share',
    'design: each further signer who must be won over; three audited keys come to the 0.05–0.1 % that is judged of them',
  ),
  insider_gone_least: param(0.3, 'share', 'design: who has the keys may take all; some stop short'),
  lost_year: param(0.01, 'per year', 'design: a key without a copy is lost, burned or forgotten'),
  lost_spare_share: param(0.3, 'share', 'design: each key that may be missing'),
  lost_place_share: param(0.7, 'share', 'design: each further place that one fire does not reach'),
  raid_year: param(0.006, 'per year', 'design: keepers forced to sign; once in 170 years for one key'),
  raid_key_share: param(0.6, 'share', 'design: each further signer who must be forced'),
  raid_place_share: param(0.6, 'share', 'design: each further place that must be raided'),
  raid_gone_least: param(0.2, 'share', 'design: what is signed away before it is stopped'),
  raid_gone_most: param(0.6, 'share', 'design: what is signed away before it is stopped'),
  court_gone_least: param(0.5, 'share', 'design: a court seizes what a creditor claims, or all'),
  audit_share: param(0.5, 'share', 'design: keys are tried and books compared'),
  audit_act_share: param(0.5, 'share', 'design: auditors whom the ministry does not choose'),
  audit_usd: param(0.3e6, 'USD', 'design: a firm’s two weeks at every place'),
  publish_insider_share: param(0.8, 'share', 'design: everybody counts'),
  publish_hazard: param(1.3, 'factor', 'design: raiders and creditors know what there is'),
  publish_impact: param(1.25, 'factor', 'design: the market sees each order coming'),

  move_hazard: param(
    4,
    'factor',
    'design: keys on the road are the weakest moment; Bitfinex 2016 fell after a change of scheme',
  ),
  signing_hazard: param(0.1, 'share per sale', 'design: each signing shows who signs, and where'),
  keys_one_usd_year: param(0.2e6, 'USD/year', 'design: a safe and a guard'),
  keys_two_usd_year: param(0.9e6, 'USD/year', 'design: between one key and three of five'),
  keys_four_usd_year: param(3.2e6, 'USD/year', 'design: RULES §1’s three of five, and two keys more'),
  place_usd_year: param(0.15e6, 'USD/year', 'design: each place after the first'),
  key_move_usd: param(50_000, 'USD', 'design: a ceremony for each key'),
  scheme_days: param(21, 'days', 'design: new keys are made, tried and carried'),
  place_days: param(14, 'days', 'design: vaults are fitted, keys carried'),
  custodian_days: param(7, 'days', 'design: small amounts first, then the rest'),
  claim_days: param(
    540,
    'days',
    'design: a failed custodian pays out after a year and a half; FTX took longer',
  ),
  seize_odds: param(0.5, 'share', 'design: quarters in which a case ends with coins'),
  seize_wrong: param(0.15, 'share', 'design: seizures that a court undoes'),

  reserve_amber_pct: param(5, '%', 'design: RULES §3'),
  reserve_red_pct: param(10, '%', 'design: RULES §3'),
  concentration_amber_pct: param(70, '%', 'design: more than three of five keys in three places'),
  concentration_red_pct: param(95, '%', 'design: all of it in one hand'),
  gauge_least_usd: param(
    10e6,
    'USD',
    'design: a reserve worth less is none: no hand is too full, no promise kept',
  ),
  promise_days: param(
    730,
    'days',
    'design: two years after the announcement an empty reserve is a broken word',
  ),
};
