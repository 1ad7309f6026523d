// The programme and the country’s standing: the Fund, FATF, ratings, deals, rivals.

import type { Context } from '../context.ts';
import type { Command, ProgrammeState, Refusal, Relation } from '../types.ts';
import type { Prepared } from '../world.ts';

export function beginProgramme(_world: Prepared): ProgrammeState {
  return { fund: 0, fatf: 0, investors: 0 };
}

export function programmeDay(_ctx: Context): void {}

export function checkProgramme(_ctx: Context, _command: Command): Refusal | null {
  return null;
}

export function applyProgramme(_ctx: Context, _command: Command): void {}

/** Moves what others think of us; `of` is the deal’s partner for `deal`, otherwise ''. */
export function swayProgramme(_ctx: Context, _relation: Relation, _of: string, _by: number): void {}
