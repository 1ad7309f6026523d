// Finance: partners, bonds, certificates, swaps, and what each binds the ministry to: its slice of the state, what may be asked of it, why it may refuse, what it tells.

/** Forms of finance; the place in this list is the number by which debts and partners’ halls are marked, plus one. */
export const FORMS = ['host', 'venture', 'gulf', 'arrears', 'bond', 'certificate', 'central'] as const;

export type FinanceForm = (typeof FORMS)[number];

/** What a nation brings to finance; without it no order of finance is taken. */
export interface FinanceOfNation {
  /** late claims of generators that could be given up for hosting rights, local currency */
  readonly claims_pkr: number;
  /** the custodian that an investor from abroad asks for, by id */
  readonly custodian: string;
  readonly source: string;
}

/** Dollars owed: principal in cents, coupon in basis points a year, days of the next coupon and of repayment. */
export interface Debt {
  form: number;
  principal_usd: number;
  rate_bp: number;
  coupon_day: number;
  due_day: number;
  /** price of bitcoin when it was sold, whole dollars; 0 where it is not linked */
  linked_usd: number;
  /** coins pledged for it, satoshi */
  pledged_sat: number;
}

export interface FinanceState {
  /** dollars owed to holders of bonds and certificates, cents */
  owed_usd: number;
  debts: Debt[];
  /** coins that are pledged and cannot be sold, satoshi */
  pledged_sat: number;
  /** next day on which something falls due; −1 none */
  due_day: number;
  /** payments missed so far, and the day of the last; −1 never */
  missed: number;
  missed_day: number;
  /** what hosts offer this month: MW and royalty, % */
  offer_mw: number;
  offer_pct: number;
  /** the investor from abroad: dollars agreed on, place, day on which the money comes; 0 and −1 none */
  gulf_usd: number;
  gulf_place: number;
  gulf_day: number;
  /** late claims given up so far, local currency */
  claims_pkr: number;
  /** own share of a joint venture’s power and running costs since the last bill, cents */
  venture_usd: number;
  /** day on which the last certificate was sold, −1 never; day until which the central bank has no governor, −1 it has one */
  certificate_day: number;
  vacant_day: number;
}

export type FinanceCommand =
  | { readonly kind: 'finance.host'; readonly place: string; readonly mw: number }
  | { readonly kind: 'finance.venture'; readonly place: string; readonly mw: number }
  | { readonly kind: 'finance.gulf'; readonly place: string; readonly usd: number }
  | { readonly kind: 'finance.arrears'; readonly place: string; readonly mw: number }
  | { readonly kind: 'finance.bond'; readonly usd: number }
  | { readonly kind: 'finance.certificate'; readonly usd: number }
  | { readonly kind: 'finance.central'; readonly usd: number };

export type FinanceRefusalCode =
  | 'no-lenders'
  | 'low-standing'
  | 'law-missing'
  | 'no-offer'
  | 'too-late'
  | 'no-idle'
  | 'claims-spent'
  | 'no-governor'
  | 'sold-this-year'
  | 'talks-going'
  | 'not-abroad'
  | 'no-pledge'
  | 'pledged';

export type FinanceHappening =
  /** a form of finance was agreed: MW or whole dollars */
  | {
      readonly kind: 'financed';
      readonly day: number;
      readonly form: FinanceForm;
      readonly mw: number;
      readonly usd: number;
    }
  | { readonly kind: 'partner-left'; readonly day: number; readonly form: FinanceForm; readonly mw: number }
  | { readonly kind: 'coupon'; readonly day: number; readonly form: FinanceForm; readonly usd: number }
  | { readonly kind: 'repaid'; readonly day: number; readonly form: FinanceForm; readonly usd: number }
  | { readonly kind: 'missed'; readonly day: number; readonly form: FinanceForm; readonly usd: number }
  | { readonly kind: 'rolled-over'; readonly day: number; readonly usd: number }
  | { readonly kind: 'governor-left'; readonly day: number; readonly cover_months: number };

/** A thing that a form of finance takes: whether it holds, what is had and what is asked. */
export interface FinanceCondition {
  readonly code: FinanceRefusalCode | 'no-capital' | 'no-cash';
  readonly holds: boolean;
  readonly need: Readonly<Record<string, number | string>>;
}

/** What is on offer this morning: bounds of the amount (MW or whole dollars), what it takes, its terms. */
export interface FinanceOffer {
  readonly form: FinanceForm;
  readonly unit: 'mw' | 'usd';
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly points: number;
  readonly terms: Readonly<Record<string, number>>;
  readonly conditions: readonly FinanceCondition[];
}
