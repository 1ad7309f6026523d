// Money, political capital, gauge bands.
import { param } from './make.ts';

export const MINISTRY = {
  first_envelope_day: param(
    200,
    'day',
    'design: the year to June 2026 has the cash that the ministry starts with',
  ),
  envelope_usd_year: param(120e6, 'USD/year', 'design: RULES §1'),
  lapse_share: param(0.5, 'share', 'design: RULES §1'),
  office_usd_year: param(4e6, 'USD/year', 'design: RULES §1'),
  custody_usd_year: param(2e6, 'USD/year', 'design: RULES §1, three of five keys'),
  carry_year: param(0.09, 'per year', 'design: RULES §1, what a dollar costs the treasury'),
  sale_month_share: param(1 / 12, 'per month', 'design: a year to sell down'),
  capital_start: param(5, 'points', 'design: RULES §1'),
  capital_cap: param(10, 'points', 'design: RULES §1'),
  capital_quarter: param(2, 'points', 'design: RULES §1'),
  capital_dark_hours: param(4, 'h/day', 'design: RULES §1'),
  capital_dark_days: param(10, 'days', 'design: RULES §1'),
  tariff_capital: param(2, 'points', 'design: RULES §1'),
  licence_capital: param(1, 'points', 'design: a licence round is a public act'),
  margin_red_pct: param(0, '%', 'design: RULES §3'),
  margin_amber_pct: param(4, '%', 'design: RULES §3'),
  margin_wide_pct: param(15, '%', 'design: RULES §3'),
  margin_far_pct: param(30, '%', 'design: RULES §3'),
  lights_hours: param(
    0.1,
    'h/day',
    'design: RULES §3, mandate 1, asked for 1.0; a caretaker’s summers average 0.0 to 0.3, so that would have asked nothing (docs/decisions/011)',
  ),
  spare_cost_pkr_kwh: param(8.49, 'PKR/kWh', 'design: RULES §3, mandate 8: 3 c'),
  spare_share: param(0.95, 'share', 'design: RULES §3, mandate 8'),
  spare_mwh_year: param(
    40_000,
    'MWh/year',
    'design: RULES §3, mandate 8; twenty megawatts in a quarter of the hours',
  ),
};
