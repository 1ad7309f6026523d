// Accounts, balances and the kinds of posting: the only way by which money and coins move.

/** Balances by account and totals by kind of posting, safe integers: cents, whole local units, satoshi. */
export interface LedgerState {
  balance: number[];
  flow: number[];
  /** cents that the ministry has laid out so far: the sum of OUTLAYS, kept as it grows since every day is held against the wall */
  outlay_usd: number;
}

export type Unit = 'usd' | 'pkr' | 'sat';

/** Accounts, in ledger order. */
export const ACCOUNTS = [
  'treasury_usd',
  'world_usd',
  'power_pkr',
  'world_pkr',
  'reserve_sat',
  'world_sat',
  'central_usd',
  'arrears_pkr',
] as const;

export type Account = (typeof ACCOUNTS)[number];

export interface Posting {
  readonly unit: Unit;
  readonly from: Account;
  readonly to: Account;
}

/** Every way in which money or coins move. */
export const POSTINGS = {
  'opening-cash': { unit: 'usd', from: 'world_usd', to: 'treasury_usd' },
  envelope: { unit: 'usd', from: 'world_usd', to: 'treasury_usd' },
  lapse: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  office: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  advisers: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  custody: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  site: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  rigs: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  move: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  line: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  cargo: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  operations: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'power-bill': { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'ai-site': { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  chips: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'ai-running': { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'ai-power': { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'ai-penalty': { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'backup-fuel': { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  cable: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  training: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  storage: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'ai-rent': { unit: 'usd', from: 'world_usd', to: 'treasury_usd' },
  'coins-bought': { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'coins-sold': { unit: 'usd', from: 'world_usd', to: 'treasury_usd' },
  emergency: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'public-acts': { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  relief: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  audit: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  venture: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  borrowed: { unit: 'usd', from: 'world_usd', to: 'treasury_usd' },
  coupons: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  repaid: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'central-lent': { unit: 'usd', from: 'central_usd', to: 'treasury_usd' },
  'central-repaid': { unit: 'usd', from: 'treasury_usd', to: 'central_usd' },
  compliance: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'law-costs': { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'law-fees': { unit: 'usd', from: 'world_usd', to: 'treasury_usd' },
  district: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'margin-share': { unit: 'usd', from: 'world_usd', to: 'treasury_usd' },
  'margin-claimed': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'hall-tariff': { unit: 'pkr', from: 'world_pkr', to: 'power_pkr' },
  'licensed-tariff': { unit: 'pkr', from: 'world_pkr', to: 'power_pkr' },
  'package-tariff': { unit: 'pkr', from: 'world_pkr', to: 'power_pkr' },
  'hall-fuel': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'licensed-fuel': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'package-fuel': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'ai-tariff': { unit: 'pkr', from: 'world_pkr', to: 'power_pkr' },
  'ai-fuel': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'electric-tariff': { unit: 'pkr', from: 'world_pkr', to: 'power_pkr' },
  'electric-fuel': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'storage-fuel': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'storage-saved': { unit: 'pkr', from: 'world_pkr', to: 'power_pkr' },
  'shift-saved': { unit: 'pkr', from: 'world_pkr', to: 'power_pkr' },
  rebates: { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'home-relief': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'province-share': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'local-discount': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'opening-coins': { unit: 'sat', from: 'world_sat', to: 'reserve_sat' },
  mined: { unit: 'sat', from: 'world_sat', to: 'reserve_sat' },
  royalty: { unit: 'sat', from: 'world_sat', to: 'reserve_sat' },
  bought: { unit: 'sat', from: 'world_sat', to: 'reserve_sat' },
  sold: { unit: 'sat', from: 'reserve_sat', to: 'world_sat' },
  lost: { unit: 'sat', from: 'reserve_sat', to: 'world_sat' },
  recovered: { unit: 'sat', from: 'world_sat', to: 'reserve_sat' },
  seized: { unit: 'sat', from: 'world_sat', to: 'reserve_sat' },
  returned: { unit: 'sat', from: 'reserve_sat', to: 'world_sat' },
  'opening-fx': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-exports': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-remittances': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-transfers': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-imports': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-fuel': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-income': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-repayments': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-loans': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-investment': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-tranche': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-own-out': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-own-in': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-blackout': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-deposit': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-deposit-back': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-rescue': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-rescue-back': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-rescue-interest': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'opening-arrears': { unit: 'pkr', from: 'arrears_pkr', to: 'world_pkr' },
  'debt-losses': { unit: 'pkr', from: 'arrears_pkr', to: 'world_pkr' },
  'debt-unpaid': { unit: 'pkr', from: 'arrears_pkr', to: 'world_pkr' },
  'debt-interest': { unit: 'pkr', from: 'arrears_pkr', to: 'world_pkr' },
  'plant-settled': { unit: 'pkr', from: 'arrears_pkr', to: 'world_pkr' },
  'debt-surcharge': { unit: 'pkr', from: 'world_pkr', to: 'arrears_pkr' },
  'debt-subsidy': { unit: 'pkr', from: 'world_pkr', to: 'arrears_pkr' },
  'debt-hosting': { unit: 'pkr', from: 'world_pkr', to: 'arrears_pkr' },
} as const satisfies Record<string, Posting>;

export type PostingKind = keyof typeof POSTINGS;

export const POSTING_KINDS = Object.keys(POSTINGS) as readonly PostingKind[];

/** Everything that the ministry lays out, by kind of posting. */
export const OUTLAYS = [
  'office',
  'advisers',
  'custody',
  'site',
  'rigs',
  'move',
  'line',
  'cargo',
  'operations',
  'ai-site',
  'chips',
  'ai-running',
  'ai-power',
  'ai-penalty',
  'backup-fuel',
  'cable',
  'training',
  'storage',
  'power-bill',
  'coins-bought',
  'emergency',
  'public-acts',
  'relief',
  'audit',
  'venture',
  'coupons',
  'compliance',
  'law-costs',
  'district',
] as const satisfies readonly PostingKind[];
