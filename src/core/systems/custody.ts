// Custody: tiers, keys, places, custodian, audits, hazards.

import type { Context } from '../context.ts';
import type { Command, CustodyState, Refusal, Relation } from '../types.ts';
import type { Prepared } from '../world.ts';

export function beginCustody(_world: Prepared): CustodyState {
  return { lost_sat: 0 };
}

export function custodyDay(_ctx: Context): void {}

export function checkCustody(_ctx: Context, _command: Command): Refusal | null {
  return null;
}

export function applyCustody(_ctx: Context, _command: Command): void {}

/** Moves what others think of us; `of` is ''; a factor on all hazards for a year, 1 is as it was. */
export function swayCustody(_ctx: Context, _relation: Relation, _of: string, _by: number): void {}
