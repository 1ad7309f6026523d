// Finance: partners, bonds, certificates, swaps, and what each binds the ministry to: its slice of the state, what may be asked of it, why it may refuse, what it tells.

export interface FinanceState {
  /** dollars owed to holders of bonds and certificates, cents */
  owed_usd: number;
}

export type FinanceCommand = never;

export type FinanceRefusalCode = never;

export type FinanceHappening = never;
