// Orders of the core's lists, by which the session reads balances and flows. The compiler holds the tuples to the core's;
// tests/session/contract.test.ts holds the rest.
import type {
  ACCOUNTS,
  BONDS,
  CAUSES,
  BLOCK_HOURS as CORE_HOURS,
  DISASTERS,
  Ending,
  LawStage,
  LOCAL_DRIVERS,
  MODIFIERS,
  PostingKind,
  USES,
} from '../core/types.ts';

export const ACCOUNT_ORDER: typeof ACCOUNTS = [
  'treasury_usd',
  'world_usd',
  'power_pkr',
  'world_pkr',
  'reserve_sat',
  'world_sat',
  'central_usd',
  'arrears_pkr',
];
export const USE_ORDER: typeof USES = ['base', 'package', 'licensed', 'halls'];
export const LOCAL_ORDER: typeof LOCAL_DRIVERS = ['shortage', 'memory', 'unrest', 'host'];
export const CAUSE_ORDER: typeof CAUSES = ['link', 'fuel', 'outage', 'latent'];

export const POSTING_ORDER: readonly PostingKind[] = [
  'opening-cash',
  'envelope',
  'lapse',
  'office',
  'custody',
  'site',
  'rigs',
  'move',
  'line',
  'cargo',
  'operations',
  'power-bill',
  'coins-bought',
  'coins-sold',
  'emergency',
  'public-acts',
  'relief',
  'audit',
  'venture',
  'borrowed',
  'coupons',
  'repaid',
  'central-lent',
  'central-repaid',
  'compliance',
  'law-costs',
  'law-fees',
  'district',
  'margin-share',
  'margin-claimed',
  'hall-tariff',
  'licensed-tariff',
  'package-tariff',
  'hall-fuel',
  'licensed-fuel',
  'package-fuel',
  'province-share',
  'local-discount',
  'opening-coins',
  'mined',
  'royalty',
  'bought',
  'sold',
  'lost',
  'recovered',
  'seized',
  'returned',
  'opening-fx',
  'fx-exports',
  'fx-remittances',
  'fx-transfers',
  'fx-imports',
  'fx-fuel',
  'fx-income',
  'fx-repayments',
  'fx-loans',
  'fx-investment',
  'fx-tranche',
  'fx-own-out',
  'fx-own-in',
  'fx-blackout',
  'fx-deposit',
  'fx-deposit-back',
  'fx-rescue',
  'fx-rescue-back',
  'fx-rescue-interest',
  'opening-arrears',
  'debt-losses',
  'debt-unpaid',
  'debt-interest',
  'debt-surcharge',
  'debt-subsidy',
  'debt-hosting',
];

export const TARGET_ORDER: typeof MODIFIERS = ['hydel', 'rlng', 'coal', 'oil', 'halls', 'demand'];

/** Hours of the day's four blocks: night, morning, day, evening. */
export const BLOCK_HOURS: typeof CORE_HOURS = [7, 5, 7, 5];

/** What brings the ministry dollars, and what takes them away. */
export const TREASURY_IN: readonly PostingKind[] = [
  'opening-cash',
  'envelope',
  'coins-sold',
  'borrowed',
  'central-lent',
  'law-fees',
  'margin-share',
];
export const TREASURY_OUT: readonly PostingKind[] = [
  'lapse',
  'office',
  'custody',
  'site',
  'rigs',
  'move',
  'line',
  'cargo',
  'operations',
  'power-bill',
  'coins-bought',
  'emergency',
  'audit',
  'venture',
  'coupons',
  'repaid',
  'central-repaid',
  'compliance',
  'law-costs',
  'district',
  'public-acts',
  'relief',
];

/** What brings an emergency sitting, by the state's place of it. */
export const DISASTER_ORDER: typeof DISASTERS = ['default', 'no-confidence', 'grid', 'custody', 'dismissed'];

/** How a campaign ends, by the state's place of it: the disasters, then how those that last end. */
export const ENDING_ORDER: readonly Ending[] = [
  ...DISASTER_ORDER,
  'three-with',
  'three-without',
  'two-held',
  'one-held',
  'none-held',
  'no-letter',
];

/** Standing orders that may bind a successor. */
export const BOND_ORDER: typeof BONDS = ['buying', 'selling', 'rule', 'licence', 'gate', 'cut'];

/** Stages of a law that is on its way. */
export const ROAD_STAGES: readonly LawStage[] = [
  'drafting',
  'cabinet',
  'committee',
  'floor',
  'other-house',
  'joint',
  'advice',
  'assent',
  'consent',
  'hearing',
];
