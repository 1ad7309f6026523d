// A month played again to be explained: its first morning, its last, what happened, and the few figures that are summed by day.

import type { Happening, State } from './types.ts';
import type { Prepared } from './world.ts';

/** A term before it is rounded to whole ticks. */
export interface Loose {
  readonly because: string;
  readonly amount: number;
  readonly source: string;
}

export interface Month {
  readonly world: Prepared;
  readonly opening: State;
  /** the morning that is explained */
  readonly state: State;
  readonly happenings: readonly Happening[];
  /** by day since the opening: political capital and the promise as they stood after it; uses in mean MW; 1 when base demand was short */
  readonly days: readonly DayNote[];
}
export interface DayNote {
  readonly capital: number;
  readonly uses_mw: readonly number[];
  readonly dark: boolean;
  readonly difficulty_t: number;
  readonly rest_share: number;
}

/** New uses of power, by the words that tell them. */
export const NEW_USES = ['package', 'licensed', 'halls', 'ai', 'electric'] as const;

export function noteOf(state: State): DayNote {
  const { use_mwh, unserved_mwh } = state.grid;
  const { difficulty, rest_ehs, own_ehs } = state.network;
  return {
    capital: state.laws.capital,
    uses_mw: NEW_USES.map((_, i) => (i < 4 ? use_mwh[i + 1]! : state.demand.electric_mwh) / 24),
    dark: unserved_mwh > 0,
    difficulty_t: difficulty / 1e12,
    rest_share: rest_ehs / (rest_ehs + own_ehs),
  };
}

/** The day that a state's daily figures are of: the one before its morning. */
export function dayOf(state: State): number {
  return Math.max(0, state.day - 1);
}

/** Adds amounts that share a reason, in order of first appearance. */
export function gather(terms: readonly Loose[]): Loose[] {
  const out: Loose[] = [];
  for (const term of terms) {
    const at = out.findIndex((one) => one.because === term.because);
    if (at < 0) out.push(term);
    else out[at] = { ...out[at]!, amount: out[at]!.amount + term.amount };
  }
  return out;
}

/** Whatever named terms leave of a value: told as its own term, so that nothing is hidden in another. */
export function withRest(terms: Loose[], value: number, because: string, source: string): Loose[] {
  let sum = 0;
  for (const term of terms) sum += term.amount;
  return [...terms, { because, amount: value - sum, source }];
}
