// The office: letters and mandates, predictions, emergency sittings, endings, acts, succession: its slice of the state, what may be asked of it, why it may refuse, what it tells.
import type { Condition, Effect } from './content.ts';

/** The five gauges, in the order of the state's lists. */
export const GAUGES = ['grid-margin', 'liquidity', 'consent', 'reserve', 'standing'] as const;
export type Gauge = (typeof GAUGES)[number];

/** The twelve mandates; each is measured under its own id. */
export const MANDATES = [
  'lights',
  'arrears',
  'vault',
  'clean-hands',
  'white-list',
  'programme',
  'bills',
  'spare',
  'promise',
  'without',
  'own-feet',
  'federation',
] as const;
export type MandateId = (typeof MANDATES)[number];

/** A mandate as data: what is measured must reach its threshold, a parameter, from below or from above. */
export interface Mandate {
  readonly id: MandateId;
  /** id of the parameter that holds the threshold, with its unit and source */
  readonly threshold: string;
  readonly reach: 'at-least' | 'at-most';
  /** quantity under which the measure is read */
  readonly measure: string;
}

/** Three mandates that somebody asks for together. */
export interface Letter {
  readonly id: string;
  readonly mandates: readonly [MandateId, MandateId, MandateId];
}

/** One way out that an emergency sitting may offer. */
export interface WayOut {
  readonly id: string;
  readonly when: Condition | null;
  readonly effects: readonly Effect[];
  readonly source: string;
}

/** What ends a ministry before its time, in the order in which they are looked at. */
export const DISASTERS = ['default', 'no-confidence', 'grid', 'custody', 'dismissed'] as const;
export type Disaster = (typeof DISASTERS)[number];

/** How a campaign that was played out ends, by how many mandates were held. */
export const OUTCOMES = [
  'three-with',
  'three-without',
  'two-held',
  'one-held',
  'none-held',
  'no-letter',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** All endings: the state holds places in this list. */
export const ENDINGS: readonly Ending[] = [...DISASTERS, ...OUTCOMES];
export type Ending = Disaster | Outcome;

/** Standing orders that a successor may be bound by. */
export const BONDS = ['buying', 'selling', 'rule', 'licence', 'gate', 'cut'] as const;
export type Bond = (typeof BONDS)[number];

export type Call = 'down' | 'level' | 'up';

export interface OfficeState {
  /** letter of the campaign: place in the content’s list, −1 none or a free choice */
  letter: number;
  /** the three mandates as places in MANDATES; none before a letter is chosen */
  mandates: number[];
  swaps: number;
  /** quarter of the morning, from 1 */
  quarter: number;
  /** by gauge: value, zone (0 red, 1 amber, 2 green, −1 nothing measures it yet), days in red in a row, day on which it last left the green */
  value: number[];
  zone: number[];
  red_days: number[];
  left_day: number[];
  /** by gauge: sum of this quarter’s values, and the mean of the quarter before; days summed */
  sum: number[];
  mean: number[];
  days: number;
  /** gauge that is to be called this quarter, −1 none; the call (−1 none, 0 down, 1 level, 2 up) and how sure, 0–1 */
  ask: number;
  call: number;
  sure: number;
  /** calls scored, those that were right, the sum of their Brier scores, and of the last one: gauge, call, what came, its score (−1 none) */
  calls: number;
  right: number;
  brier: number;
  last_ask: number;
  last_call: number;
  last_came: number;
  last_brier: number;
  /** clocks of the endings: days under a month’s cover, under the seats, days over 8 h among the last 90 as a register of three, quarters without capital */
  cover_days: number;
  seat_days: number;
  dark: number[];
  dark_days: number;
  poor_quarters: number;
  /** day of the long blackout that counts, −1 none */
  blackout_day: number;
  /** coins lost by the last evening, satoshi */
  lost_sat: number;
  /** a sitting: day it opened (−1 none), what brought it as a place in DISASTERS (−1 none), the ways out dealt, as places; ways taken so far; day until which each disaster rests */
  sitting_day: number;
  sitting_why: number;
  dealt: number[];
  taken: number[];
  rest_until: number[];
  /** the most a campaign can still score, 0–1000 */
  cap: number;
  /** what ways out left behind: the deposit in cents and the day it falls due, feeders cut alike until a day, coins kept by the central bank */
  deposit_usd: number;
  deposit_day: number;
  even_until: number;
  kept: number;
  /** 0 free, 1 what binds is being chosen, 2 the successor is at work; the first day of it */
  succession: number;
  succession_day: number;
  bound: number[];
  /** running counts of mandates: quarters clean, quarters looked at, quarters in a row with every province content */
  clean_quarters: number;
  clean_of: number;
  content_quarters: number;
  /** reviews passed and late when the programme’s time was up, −1 before; own dollars when theirs was, and its day, −1 before */
  reviews_passed: number;
  reviews_late: number;
  own_usd: number;
  own_day: number;
  /** coins got by the end of the first year, satoshi; margin of each new use a year before the end, whole rupees */
  early_sat: number;
  margin_pkr: number[];
  /** how it ended, as a place in ENDINGS, and the morning after; −1 while it goes on */
  ended: number;
  ended_day: number;
}

export type OfficeCommand =
  /** takes one of the letters, and with it its three mandates; once */
  | { readonly kind: 'office.letter'; readonly letter: string }
  /** three mandates of one’s own choice instead of a letter; once */
  | {
      readonly kind: 'office.mandates';
      readonly first: string;
      readonly second: string;
      readonly third: string;
    }
  /** one mandate for another, in two quarters only, for political capital */
  | { readonly kind: 'office.swap'; readonly out: string; readonly into: string }
  /** where the quarter’s gauge will be; `sure` is 0 (not said), 50, 70 or 90 % */
  | { readonly kind: 'office.predict'; readonly call: Call; readonly sure: number }
  /** takes one of the ways out that the sitting offers */
  | { readonly kind: 'office.sitting'; readonly way: string }
  /** which standing orders bind the successor; what does not lapses that day */
  | ({ readonly kind: 'office.bind' } & Readonly<Record<Bond, boolean>>);

export type OfficeRefusalCode =
  | 'unknown-letter'
  | 'unknown-mandate'
  | 'letter-chosen'
  | 'letter-late'
  | 'no-letter'
  | 'same-mandate'
  | 'swap-closed'
  | 'nothing-to-call'
  | 'called'
  | 'call-late'
  | 'no-sitting'
  | 'not-offered'
  | 'sitting'
  | 'bound'
  | 'not-bound'
  | 'kept'
  | 'feeders';

export type OfficeHappening =
  | { readonly kind: 'letter'; readonly day: number; readonly mandates: readonly MandateId[] }
  | {
      readonly kind: 'called';
      readonly day: number;
      readonly gauge: Gauge;
      readonly call: Call;
      readonly came: Call;
      readonly brier: number;
      /** political capital gained by it */
      readonly points: number;
    }
  /** two or more gauges out of the green at a quarter’s end */
  | { readonly kind: 'gauges'; readonly day: number; readonly count: number; readonly points: number }
  | { readonly kind: 'act'; readonly day: number; readonly act: number }
  | { readonly kind: 'sitting'; readonly day: number; readonly why: Disaster }
  | { readonly kind: 'way-out'; readonly day: number; readonly why: Disaster; readonly way: string }
  | { readonly kind: 'blackout'; readonly day: number; readonly hours: number }
  | { readonly kind: 'deposit-back'; readonly day: number; readonly usd: number }
  | { readonly kind: 'succession'; readonly day: number; readonly stage: 'choose' | 'bound' }
  | { readonly kind: 'ended'; readonly day: number; readonly how: Ending };

/** A mandate as things stand. */
export interface MandateNow {
  readonly id: MandateId;
  /** in the unit of its threshold; null while nothing measures it */
  readonly value: number | null;
  readonly threshold: number;
  readonly unit: string;
  readonly reach: Mandate['reach'];
  readonly holds: boolean;
}
