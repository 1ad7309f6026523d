// The office: letters and mandates, predictions, emergency sittings, endings, acts, succession.

import type { Context } from '../context.ts';
import type { Command, OfficeState, Refusal } from '../types.ts';
import type { Prepared } from '../world.ts';

export function beginOffice(_world: Prepared): OfficeState {
  return { letter: -1 };
}

export function officeDay(_ctx: Context): void {}

export function checkOffice(_ctx: Context, _command: Command): Refusal | null {
  return null;
}

export function applyOffice(_ctx: Context, _command: Command): void {}
