// Custody: tiers, keys, places, custodian, audits, hazards: its slice of the state, what may be asked of it, why it may refuse, what it tells.

export interface CustodyState {
  /** coins lost so far, satoshi */
  lost_sat: number;
}

export type CustodyCommand = never;

export type CustodyRefusalCode = never;

export type CustodyHappening = never;
