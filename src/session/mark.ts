// What is known of a run beside its file: the file, and so the simulation, says nothing of it.

import type { Family } from '../core/types.ts';

export interface Mark {
  /** its place among the runs put by; null while it has none */
  readonly id: string | null;
  /** as the player calls it; empty while it has no name */
  readonly name: string;
  /** first day that was decided by somebody who had seen what came of it; null for a run at first sight */
  readonly hindsight: number | null;
  /** the card that a tester made come, which no run file can hold; null otherwise */
  readonly forced: string | null;
  /** the day by which an opened run is not what its file says, and the slice: it is looked at, not played, kept or exported anew */
  readonly differs: Divergence | null;
}

export interface Divergence {
  readonly day: number;
  readonly slice: string;
}

/** What playing an opened run again came to: it holds, or the day by which it differs first, the slice, and the text that was opened. */
export type Verified =
  | { readonly verified: true; readonly days: number }
  | { readonly verified: false; readonly day: number; readonly slice: string; readonly text: string };

/** A run put by. */
export interface KeptRun {
  readonly id: string;
  /** as the player calls it; empty where it has no name */
  readonly name: string;
  readonly hindsight: number | null;
  readonly rules: number;
  readonly scenario: string;
  readonly seed: string;
  readonly family: Family;
  readonly day: number;
  readonly days: number;
  readonly orders: number;
  readonly reserve_sat: number;
}

export const PLAIN: Mark = { id: null, name: '', hindsight: null, forced: null, differs: null };
const MOST_NAME = 60;

/** A name as it may be kept: no line breaks, no marks that hide or reorder, at most sixty characters. */
export function nameOfRun(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, MOST_NAME)
    .replace(/[\ud800-\udbff]$/, '');
}

/** A mark read from disk; whatever is not one is a plain run's. */
export function markOf(value: unknown): Mark {
  if (typeof value !== 'object' || value === null) return PLAIN;
  const { id, name, hindsight } = value as Record<string, unknown>;
  return {
    id: typeof id === 'string' && /^[1-9]\d{0,8}$/.test(id) ? id : null,
    name: typeof name === 'string' ? nameOfRun(name) : '',
    hindsight: Number.isSafeInteger(hindsight) && Number(hindsight) >= 0 ? Number(hindsight) : null,
    forced: null,
    differs: null,
  };
}
