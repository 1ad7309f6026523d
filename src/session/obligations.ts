// What falls due and when: coupons and repayments of the debts that stand, counted out to the last of them.
import type { Debt, FinanceForm, FinanceState, FORMS } from '../core/types.ts';

export interface Obligation {
  readonly day: number;
  readonly form: FinanceForm;
  readonly coupon: boolean;
  readonly usd: number;
}

/** By the mark of a debt less one: the core’s order, to which tests/session/contract.test.ts holds it. */
export const FORM_ORDER: typeof FORMS = [
  'host',
  'venture',
  'gulf',
  'arrears',
  'bond',
  'certificate',
  'central',
];
/** Days between coupons. */
const BETWEEN: Readonly<Partial<Record<FinanceForm, number>>> = { bond: 182, certificate: 365 };

export function financeFormOf({ form }: Pick<Debt, 'form'>): FinanceForm {
  return FORM_ORDER[form - 1] ?? 'host';
}

/** In the order of days. The part of a linked bond that follows the price is not known before its day. */
export function obligationsOf(own: FinanceState, from: number): readonly Obligation[] {
  const out: Obligation[] = [];
  for (const debt of own.debts) {
    const form = financeFormOf(debt);
    const between = BETWEEN[form];
    if (between !== undefined)
      for (let day = debt.coupon_day; day <= debt.due_day; day += between)
        if (day >= from)
          out.push({
            day,
            form,
            coupon: true,
            usd: ((debt.principal_usd / 100) * debt.rate_bp * (form === 'bond' ? 0.5 : 1)) / 10_000,
          });
    out.push({ day: debt.due_day, form, coupon: false, usd: debt.principal_usd / 100 });
  }
  return out.sort((a, b) => a.day - b.day);
}

export interface HalfYear {
  readonly from: number;
  readonly coupons: number;
  readonly repaid: number;
}

/** Sums by half-year from today to the last day of the run; later ones are left to the table. */
export function byHalfYear(dues: readonly Obligation[], from: number, until: number): readonly HalfYear[] {
  const out: HalfYear[] = [];
  for (let at = from; at < until; at += 182) {
    const within = dues.filter(({ day }) => day >= at && day < at + 182);
    const sum = (coupon: boolean): number =>
      within.filter((one) => one.coupon === coupon).reduce((total, { usd }) => total + usd, 0);
    out.push({ from: at, coupons: sum(true), repaid: sum(false) });
  }
  return out;
}
