// Finance: partners, bonds, certificates, swaps, and what each binds the ministry to.

import type { Context } from '../context.ts';
import type { Command, FinanceState, Refusal } from '../types.ts';
import type { Prepared } from '../world.ts';

export function beginFinance(_world: Prepared): FinanceState {
  return { owed_usd: 0 };
}

export function financeDay(_ctx: Context): void {}

export function checkFinance(_ctx: Context, _command: Command): Refusal | null {
  return null;
}

export function applyFinance(_ctx: Context, _command: Command): void {}
