// What a run's orders come to in other worlds, as the lab works it out and as screens and terminal show it.
import type { Command } from './commands.ts';
import type { Family } from './run.ts';

/** What is asked of the lab. */
export interface FuturesAsked {
  /** other worlds in which the run's orders are played */
  readonly worlds: number;
  /** the first so many of them are played by the reference too */
  readonly reference: number;
  /** price family of those worlds; `mixed` draws one of the three for each */
  readonly family: Family;
  /** how far, in days; at most what the run has */
  readonly days: number;
}

/** What one other world came to. A plain value: worlds are played anywhere and put together in order of their number. */
export interface FutureWorld {
  /** number of the world, from 0; −1 is the run's own */
  readonly world: number;
  /** who governed: the run's orders, or the reference ministry */
  readonly who: 'orders' | 'reference';
  /** price family that the world had: 0 sceptic, 1 central, 2 enthusiast */
  readonly family: number;
  /** how the ministry ended, as a place in ENDINGS; −1 in office. Day of it, or the last day played */
  readonly ended: number;
  readonly day: number;
  /** credit of the run's mandates, 0–1; null where it has none */
  readonly credit: number | null;
  /** by mandate of the run: 1 when it held at the end */
  readonly held: readonly number[];
  /** point by point all figures in order; what a ministry that fell left behind stands from then on. Null where a figure is no number */
  readonly values: readonly (number | null)[];
}

/** A figure over all worlds. */
export interface FutureFigure {
  readonly id: string;
  readonly unit: string;
  readonly tick: number;
  /** by level, by point */
  readonly quantiles: readonly (readonly number[])[];
  /** by point, what the run itself came to */
  readonly mine: readonly number[];
  /** share of worlds that ended under the run, ties by half; 0–100 */
  readonly rank: number;
}

/** Worlds of one price family. */
export interface FutureFamily {
  readonly family: Exclude<Family, 'mixed'>;
  readonly worlds: number;
  /** share in office at the end, 0–1 */
  readonly in_office: number;
  /** mean credit; null where the run has no mandates */
  readonly credit: number | null;
  /** by figure, by level, at the end */
  readonly ends: readonly (readonly number[])[];
}

/** Two ministries by two kinds of luck, and what follows: mine − reference_mean = skill + luck. */
export interface LuckCard {
  /** `credit` (0–1) or the id of a figure */
  readonly measure: string;
  readonly mine: number;
  readonly reference: number;
  /** means over the same worlds */
  readonly mine_mean: number;
  readonly reference_mean: number;
  readonly skill: number;
  readonly luck: number;
}

export interface Futures {
  readonly asked: FuturesAsked;
  /** first morning, each quarter's end, the last day */
  readonly points: readonly number[];
  /** quantiles told, per cent, from lowest to highest */
  readonly levels: readonly number[];
  readonly figures: readonly FutureFigure[];
  /** by point, share of worlds in which the ministry was in office, 0–1 */
  readonly in_office: readonly number[];
  /** mandates of the run, by id: share of worlds in which each held at the end, and whether it does here */
  readonly mandates: readonly { readonly id: string; readonly share: number; readonly mine: boolean }[];
  /** share of worlds whose credit lies under the run's, ties by half; 0–100, null without mandates */
  readonly credit_rank: number | null;
  readonly families: readonly FutureFamily[];
  readonly cards: readonly LuckCard[];
}

/** What a law or a programme contributed: the run less the same run without its orders, by the same luck. */
export interface Wedge {
  readonly kind: 'law' | 'programme';
  readonly id: string;
  /** orders taken out */
  readonly orders: number;
  readonly credit: number | null;
  /** by id of a figure, in its unit */
  readonly moved: Readonly<Record<string, number>>;
  /** day on which the run without it ended before its last day; −1 when it did not */
  readonly fell: number;
}
export interface Wedges {
  readonly days: number;
  readonly figures: readonly string[];
  readonly list: readonly Wedge[];
  /** all of those orders taken out at once */
  readonly together: Wedge;
}

/** A quarter that cost something in expectation: what was decided, and what the reference would have ordered. */
export interface Lesson {
  /** from 0 */
  readonly quarter: number;
  readonly day: number;
  readonly until: number;
  /** in mandates, against the reference from the same morning, mean of other worlds; under 0 */
  readonly worth: number;
  readonly orders: readonly (readonly [number, Command])[];
  readonly instead: readonly (readonly [number, Command])[];
}
