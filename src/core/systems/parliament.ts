// Parliament: parties, votes, the road of a bill, ordinances, courts.

import type { Context } from '../context.ts';
import type { Command, ParliamentState, Refusal, Relation } from '../types.ts';
import type { Prepared } from '../world.ts';

export function beginParliament(_world: Prepared): ParliamentState {
  return { goodwill: [] };
}

export function parliamentDay(_ctx: Context): void {}

export function checkParliament(_ctx: Context, _command: Command): Refusal | null {
  return null;
}

export function applyParliament(_ctx: Context, _command: Command): void {}

/** Moves what others think of us; `of` is by party id; '' is every partner in government. */
export function swayParliament(_ctx: Context, _relation: Relation, _of: string, _by: number): void {}
