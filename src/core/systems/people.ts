// People: groups and their consent, provinces and unrest, users, trust, memory.

import type { Context } from '../context.ts';
import type { Command, PeopleState, Refusal, Relation } from '../types.ts';
import type { Prepared } from '../world.ts';

export function beginPeople(_world: Prepared): PeopleState {
  return { consent: [] };
}

export function peopleDay(_ctx: Context): void {}

export function checkPeople(_ctx: Context, _command: Command): Refusal | null {
  return null;
}

export function applyPeople(_ctx: Context, _command: Command): void {}

/** Moves what others think of us; `of` is the group or province; '' is all. */
export function swayPeople(_ctx: Context, _relation: Relation, _of: string, _by: number): void {}
