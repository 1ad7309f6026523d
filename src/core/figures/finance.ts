// The figures of finance, and the terms that they are made of.
import { posted } from '../context.ts';
import type { Loose, Month } from '../explain-month.ts';
import { markOf, partnerMw } from '../systems/finance-partners.ts';
import type { FinanceForm, State } from '../types.ts';
import { FORMS } from '../types.ts';
import { type Entry, entry } from './entry.ts';

const PARTNERS = ['host', 'venture', 'gulf', 'arrears'] as const satisfies readonly FinanceForm[];

/** Coupons of a year by form, dollars. */
function couponsOf(state: State, form: FinanceForm): number {
  let cents = 0;
  for (const debt of state.finance.debts)
    if (debt.form === markOf(form)) cents += (debt.principal_usd * debt.rate_bp) / 10_000;
  return cents / 100;
}

export const FINANCE_ENTRIES: readonly Entry[] = [
  entry(
    'owed_usd',
    'USD',
    1,
    'finance',
    false,
    'bonds and certificates sold − repaid',
    ['bond_most_usd', 'certificate_most_usd'],
    (_w, s) => s.finance.owed_usd / 100,
  ),
  entry(
    'coupon_usd_year',
    'USD',
    1,
    'finance',
    false,
    'principal × coupon, a year',
    ['dollar_rate_bp', 'bond_least_bp', 'bond_most_bp', 'certificate_bp'],
    (_w, s) => FORMS.reduce((sum, form) => sum + couponsOf(s, form), 0),
  ),
  entry(
    'partner_mw',
    'MW',
    1,
    'finance',
    false,
    'halls of hosts, joint ventures, the investor and generators, those on their way too',
    ['host_days', 'venture_days', 'arrears_days'],
    (_w, s) => PARTNERS.reduce((sum, form) => sum + partnerMw(s, form), 0),
  ),
  entry(
    'pledged_sat',
    'sat',
    1,
    'finance',
    false,
    'share × what bonds raised ÷ the price on that day; free again when they are repaid',
    ['bond_pledge_share'],
    (_w, s) => s.finance.pledged_sat,
  ),
];

/** Terms of a figure of this room; none for another’s or for a level. */
export function financeTerms({ state }: Month, quantity: string): Loose[] {
  switch (quantity) {
    case 'owed_usd':
      return [
        { because: 'borrowed', amount: posted(state, 'borrowed') / 100, source: 'ledger' },
        { because: 'repaid', amount: -posted(state, 'repaid') / 100, source: 'ledger' },
      ];
    case 'coupon_usd_year':
      return FORMS.map((form) => ({
        because: `form-${form}`,
        amount: couponsOf(state, form),
        source: form === 'bond' ? 'bond_over_bp' : 'certificate_bp',
      }));
    case 'partner_mw':
      return PARTNERS.map((form) => ({
        because: `form-${form}`,
        amount: partnerMw(state, form),
        source: 'state',
      }));
    case 'pledged_sat':
      return state.finance.debts.map((debt) => ({
        because: `form-${FORMS[debt.form - 1]!}`,
        amount: debt.pledged_sat,
        source: 'bond_pledge_share',
      }));
    default:
      return [];
  }
}
