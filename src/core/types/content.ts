// Content beside the nations: conditions and effects, events, laws, scenarios, all as data.
import type { Law, LawStage } from './laws.ts';
import type { PostingKind } from './ledger.ts';
import type { Nation, Parameter, Parameters } from './nation.ts';
import type { Tenant } from './room-compute.ts';
import type { Letter, Mandate, WayOut } from './room-office.ts';

/** A test over the state, as data. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | {
      readonly kind: 'compare';
      readonly quantity: string;
      readonly op: '<' | '<=' | '>' | '>=';
      readonly value: number;
    }
  | { readonly kind: 'month'; readonly from: number; readonly to: number }
  | { readonly kind: 'day'; readonly from: number }
  | { readonly kind: 'law'; readonly law: string; readonly stage: LawStage };

/** What a law or an answer does, as data. */
export type Effect =
  | {
      readonly kind: 'modify';
      readonly target: ModifierTarget;
      readonly factor: number;
      readonly days: number;
    }
  | { readonly kind: 'pay'; readonly amount_usd: number; readonly because: PostingKind }
  | { readonly kind: 'capital'; readonly points: number }
  /** changes a standing rule: to a value, by adding, or by scaling what stands; kept within what an order may ask */
  | {
      readonly kind: 'set';
      readonly rule: StandingRule;
      readonly how: 'to' | 'add' | 'times';
      readonly value: number;
    }
  | { readonly kind: 'package'; readonly tariff_pkr_kwh: string; readonly days: string }
  /** moves what others think of us by so many points, give or take `spread` (a standard deviation) */
  | {
      readonly kind: 'sway';
      readonly relation: Relation;
      readonly of: string;
      readonly by: number;
      readonly spread: number;
      /** a law’s clause: then `by` is for each unit that its value is over `from` */
      readonly clause?: string;
      readonly from?: number;
    }
  /** licences that rested on a law are void: licensed halls leave */
  | { readonly kind: 'void'; readonly what: 'licences' }
  /** one of two, by these odds, 0–1 */
  | {
      readonly kind: 'chance';
      readonly odds: number;
      readonly then: readonly Effect[];
      readonly otherwise: readonly Effect[];
    }
  | { readonly kind: 'follow'; readonly event: string; readonly days: number }
  /** does to advisers whom a card is about what an order would: writes interests down, keeps them out of the room, sends them away */
  | { readonly kind: 'council'; readonly act: 'declare' | 'recuse' | 'dismiss' }
  /** what only an emergency sitting can order: a share of the coins sold, a deposit of dollars, all feeders cut alike for some days, coins kept by the central bank */
  | {
      readonly kind: 'emergency';
      readonly act: 'sell' | 'deposit' | 'even' | 'keep';
      readonly amount: number;
      readonly days: number;
    };

/** Relations that an effect may move: the Fund’s trust, the FATF meter, investors, a deal, a group’s consent, trust in the reserve, memory of scandal, a province, a party, odds of loss in custody. */
export type Relation =
  | 'party'
  | 'fund'
  | 'fatf'
  | 'investors'
  | 'deal'
  | 'group'
  | 'trust'
  | 'scandal'
  | 'province'
  | 'hazard';

/** Rules that stand until somebody changes them, each in the unit of the order that sets it: %, Rs/kWh, MW, USD, share in %, 0 or 1; `gate` and `cut` are −1, 0, 1 (`cut`: every city’s rank). */
export const STANDING_RULES = [
  'curtail-margin',
  'curtail-cost',
  'halls-tariff',
  'licence-open',
  'licence-tariff',
  'licence-royalty',
  'licence-cap',
  'licence-interruptible',
  'buying-usd',
  'buying-below',
  'selling-share',
  'selling-keep',
  'gate',
  'cut',
] as const;
export type StandingRule = (typeof STANDING_RULES)[number];

/** What an effect may scale for some days. */
export type ModifierTarget = 'hydel' | 'rlng' | 'coal' | 'oil' | 'halls' | 'demand' | 'cables';

export interface Choice {
  readonly id: string;
  readonly when: Condition | null;
  readonly effects: readonly Effect[];
}

export type Theme = 'power' | 'money' | 'law' | 'people' | 'programme' | 'custody' | 'world';

/** A card: something that wants a decision. */
export interface Event {
  readonly id: string;
  readonly theme: Theme;
  readonly trigger: Condition;
  /** chance that the card comes to the director’s hand in a quarter, 0–1; it waits there for a slot, and opens only while its trigger holds */
  readonly chance: number;
  /** may open on any day of a slot’s window, not only at its end: for what does not wait */
  readonly acute: boolean;
  /** how much tension it brings */
  readonly weight: 1 | 2 | 3;
  readonly cooldown_days: number;
  readonly once: boolean;
  /** where it stands in a chain */
  readonly chain: { readonly id: string; readonly step: number; readonly of: number } | null;
  /** figure by which the answer is judged, and after how many days */
  readonly outcome: { readonly quantity: string; readonly days: number };
  readonly choices: readonly Choice[];
  /** the choice taken by itself when nobody answers in time */
  readonly fallback: string;
  readonly answer_days: number;
  readonly source: string;
}

/** News of a figure, looked at on the last evening of a month; nobody has to answer it. */
export interface Headline {
  readonly id: string;
  readonly quantity: string;
  /** crosses a value upwards or downwards since the month before; stands beyond all its month-ends by a share of the last; rises or falls by a share in the month */
  readonly test: 'over' | 'under' | 'high' | 'low' | 'rise' | 'fall';
  readonly value: number;
  readonly rest_days: number;
  readonly source: string;
}

export interface Scenario {
  readonly id: string;
  readonly nation: string;
  /** first day, proleptic Gregorian */
  readonly start: readonly [number, number, number];
  readonly days: number;
  readonly hidden: boolean;
  readonly begin: Readonly<Record<string, Parameter>>;
  readonly laws: readonly string[];
  readonly events: readonly string[];
  readonly headlines: readonly string[];
}

export interface Content {
  readonly parameters: Parameters;
  readonly scenarios: readonly Scenario[];
  readonly nations: readonly Nation[];
  readonly laws: readonly Law[];
  readonly events: readonly Event[];
  readonly headlines: readonly Headline[];
  readonly tenants: readonly Tenant[];
  readonly mandates: readonly Mandate[];
  readonly letters: readonly Letter[];
  readonly waysOut: readonly WayOut[];
}
