// Custody: tiers, keys, places, custodian, audits, hazards: its slice of the state, what may be asked of it, why it may refuse, what it tells.

/** What can take coins away. */
export const HAZARDS = ['hot', 'insider', 'lost', 'raid', 'custodian', 'court'] as const;

export type Hazard = (typeof HAZARDS)[number];

/** How many of how many keys must sign. */
export const SCHEMES = [
  [1, 1],
  [2, 3],
  [3, 5],
  [4, 7],
] as const;

/** What may hold coins for the state. All are fictional. */
export interface Custodian {
  readonly id: string;
  /** whether its courts are another country’s */
  readonly abroad: boolean;
  /** odds of failure in a year, 0–1; least and most share of the coins that is gone for good then, 0–1 */
  readonly failure_year: number;
  readonly gone_least: number;
  readonly gone_most: number;
  /** odds in a year that a court seizes what lies there, 0–1 */
  readonly court_year: number;
  /** fee a year, share of the coins’ worth */
  readonly fee_year: number;
  readonly source: string;
}

/** What a nation brings to custody; without it no coin is ever lost and no order of custody is taken. */
export interface CustodyOfNation {
  readonly custodians: readonly Custodian[];
  /** cities that keys may lie in, in the order in which they are taken */
  readonly cities: readonly string[];
  /** whether a national reserve was announced before the first day */
  readonly promised: boolean;
  /** how the first coins are kept: keys that must sign, keys, places, share kept online */
  readonly start: {
    readonly sign: number;
    readonly keys: number;
    readonly places: number;
    readonly hot_pct: number;
    readonly source: string;
  };
}

/** A cause as it stands this morning: odds of a year, share of the coins in reach, share that a year is expected to take; all 0–1. */
export interface HazardNow {
  readonly cause: Hazard;
  readonly odds_year: number;
  readonly reach: number;
  readonly expected: number;
}

export interface CustodyState {
  /** keys that must sign, and keys there are; places they lie in */
  sign: number;
  keys: number;
  places: number;
  /** share kept online and share at the custodian, % of the coins held; the rest lies behind own keys */
  hot_pct: number;
  custodian_pct: number;
  /** index among the nation’s custodians, −1 none */
  custodian: number;
  /** day on which keys or coins that are on their way have arrived; −1 none */
  moving_day: number;
  /** 1: an audit each quarter; 1: holdings and addresses are published */
  quarterly: number;
  published: number;
  /** audits so far, and quarters since the last (or since the first day) */
  audits: number;
  quarters: number;
  /** since the last count: days; days counting those of a move by how much riskier they are; sales that own keys signed */
  days: number;
  exposed_days: number;
  signings: number;
  /** what events make of all hazards, and the day from which they no longer do */
  factor: number;
  factor_until: number;
  /** coins lost so far, of them those that came back, satoshi */
  lost_sat: number;
  recovered_sat: number;
  /** what a failed custodian will pay out, and when; what a court has ordered to give back next quarter */
  claim_sat: number;
  claim_day: number;
  return_sat: number;
  /** gauge `reserve`: 0 red, 1 amber, 2 green */
  zone: number;
}

export type CustodyCommand =
  /** keys that must sign, of how many */
  | { readonly kind: 'custody.scheme'; readonly sign: number; readonly keys: number }
  | { readonly kind: 'custody.places'; readonly places: number }
  /** standing shares, whole per cent */
  | { readonly kind: 'custody.tiers'; readonly hot_pct: number; readonly custodian_pct: number }
  /** an id of the nation’s custodians, or `none` */
  | { readonly kind: 'custody.custodian'; readonly custodian: string }
  /** standing order: an audit now and on the first day of each quarter */
  | { readonly kind: 'custody.audit'; readonly quarterly: boolean }
  /** standing order: proof of reserves */
  | { readonly kind: 'custody.publish'; readonly published: boolean };

export type CustodyRefusalCode =
  | 'no-custody'
  | 'unknown-scheme'
  | 'too-many-places'
  | 'unknown-custodian'
  | 'no-custodian'
  | 'custodian-holds'
  | 'held-abroad'
  | 'keys-moving'
  | 'so-already';

export type CustodyHappening =
  /** found at the month’s count; `held_sat` is what was held before */
  | {
      readonly kind: 'coins-lost';
      readonly day: number;
      readonly cause: Hazard;
      readonly sat: number;
      readonly held_sat: number;
    }
  | { readonly kind: 'coins-recovered'; readonly day: number; readonly sat: number }
  | { readonly kind: 'coins-seized'; readonly day: number; readonly sat: number; readonly wrongly: boolean }
  | { readonly kind: 'coins-returned'; readonly day: number; readonly sat: number }
  | { readonly kind: 'audited'; readonly day: number }
  | { readonly kind: 'audit-missed'; readonly day: number }
  | { readonly kind: 'keys-settled'; readonly day: number };
