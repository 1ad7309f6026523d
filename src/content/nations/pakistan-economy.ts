// Pakistan's economy as data: the balance of payments of FY2025, what is known of debt and programme on 15 June 2025, and the budget of FY2026.
import type { Economy } from '../../core/types.ts';
import { param } from '../parameters/make.ts';

export const PAKISTAN_ECONOMY: Economy = {
  figures: {
    gdp_usd: param(430e9, 'USD/year', 'macro-size'),
    exports_usd: param(40.7e9, 'USD/year', 'payments-fy25'),
    // goods and services of 70.1 less power fuel (2.0, this model's own FY25) and the other oil below
    imports_usd: param(56.1e9, 'USD/year', 'payments-fy25'),
    oil_usd: param(
      12e9,
      'USD/year',
      'design: petroleum imports of about $16 bn (recalled) less power fuel and LNG for industry',
    ),
    income_usd: param(8.5e9, 'USD/year', 'payments-fy25'),
    transfers_usd: param(1.7e9, 'USD/year', 'fitted: what closes the current account of FY25 at +$2.1 bn'),
    remittances_usd: param(38.3e9, 'USD/year', 'remittances-fy25'),
    repayments_usd: param(6e9, 'USD/year', 'debt-service'),
    loans_usd: param(
      5e9,
      'USD/year',
      'fitted: FY25 reserves rose by $5.1 bn: current account 2.1, the Fund 2.05, investment 2.1, this less repayments',
    ),
    investment_usd: param(2.1e9, 'USD/year', 'payments-fy25'),
    tax_pkr: param(14.13e12, 'PKR/year', 'budget-fy26'),
    primary_pct: param(2.4, '% of output', 'budget-fy26'),
    external_debt_share: param(0.3, 'share', 'public-debt'),
  },
  loan_months: {
    share: [0.055, 0.055, 0.055, 0.055, 0.055, 0.395, 0.055, 0.055, 0.055, 0.055, 0.055, 0.055],
    source: 'design: lenders come before the fiscal year ends, as in June 2025',
  },
  payments: [
    { kind: 'fx-tranche', date: [2024, 9, 27], usd: 1.03e9, source: 'fund-programme' },
    { kind: 'fx-tranche', date: [2025, 5, 13], usd: 1.02e9, source: 'fund-programme' },
    { kind: 'fx-loans', date: [2025, 6, 27], usd: 3e9, source: 'reserves-june' },
  ],
};
