// The June vote, the hard wall, taxes and interest, circular debt, and the bands of import cover.
import { param } from './make.ts';

export const BUDGET = {
  vote_june: param(24, 'June', 'design: the finance act passes in the last week of June'),
  ask_days: param(60, 'days', 'design: ministries’ demands are heard in May and June'),
  ask_step_usd: param(50e6, 'USD', 'design: RULES §1'),
  ask_most_usd: param(150e6, 'USD', 'design: RULES §1'),
  ask_capital: param(2, 'points', 'design: RULES §1'),
  envelope_breach_factor: param(0.6, 'share', 'design: RULES §1'),
  wall_share: param(0.0005, 'share', 'design: RULES §1, 0.05 % of output a year'),
  tax_buoyancy: param(1.1, 'elasticity', 'design: taxes move a little more than output'),
  debt_turn_year: param(0.4, 'per year', 'design: two fifths of the public debt is priced anew in a year'),
  late_spread_pct: param(
    1,
    '%',
    'design: late payment interest on renegotiated contracts, over the policy rate (recalled)',
  ),
  surcharge_pkr_kwh: param(3.23, 'PKR/kWh', 'debt-surcharge'),
  surcharge_paid_share: param(
    0.81,
    'share',
    'fitted: Rs 278 bn a year planned from the surcharge over what is billed',
  ),
  subsidy_share: param(
    0.8,
    'share',
    'design: the budget pays four fifths of what it expects the debt to grow by; the rest is left to grow',
  ),
  cover_red_months: param(1.75, 'months', 'design: RULES §3'),
  cover_amber_months: param(2.5, 'months', 'design: RULES §3'),
  cover_wide_months: param(4.5, 'months', 'design: RULES §3'),
  cover_far_months: param(6, 'months', 'design: RULES §3'),
  arrears_most_pkr: param(
    1.08e12,
    'PKR',
    'design: RULES §3, mandate 2: two thirds of what was found, in rupees of 2025 (docs/decisions/011)',
  ),
};
