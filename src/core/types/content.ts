// Content beside the nations: conditions and effects, events, laws, scenarios, all as data.
import type { PostingKind } from './ledger.ts';
import type { Nation, Parameter, Parameters } from './nation.ts';
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
  | { readonly kind: 'rule'; readonly rule: 'curtail'; readonly margin_pct: number }
  | { readonly kind: 'package'; readonly tariff_pkr_kwh: string; readonly days: string }
  /** moves what others think of us by so many points, give or take `spread` (a standard deviation) */
  | {
      readonly kind: 'sway';
      readonly relation: Relation;
      readonly of: string;
      readonly by: number;
      readonly spread: number;
    }
  /** one of two, by these odds, 0–1 */
  | {
      readonly kind: 'chance';
      readonly odds: number;
      readonly then: readonly Effect[];
      readonly otherwise: readonly Effect[];
    }
  | { readonly kind: 'follow'; readonly event: string; readonly days: number }
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

/** What an effect may scale for some days. */
export type ModifierTarget = 'hydel' | 'rlng' | 'coal' | 'oil' | 'halls' | 'demand';

export interface Choice {
  readonly id: string;
  readonly when: Condition | null;
  readonly effects: readonly Effect[];
}

export interface Event {
  readonly id: string;
  readonly trigger: Condition;
  /** chance a day while the trigger holds, 0–1 */
  readonly chance: number;
  readonly cooldown_days: number;
  readonly choices: readonly Choice[];
  /** the choice taken by itself when nobody answers in time */
  readonly fallback: string;
  readonly answer_days: number;
  readonly source: string;
}

export interface Clause {
  readonly id: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly start: number;
  readonly source: string;
}

export interface Law {
  readonly id: string;
  readonly cost_capital: number;
  readonly when: Condition | null;
  readonly clauses: readonly Clause[];
  /** days of each stage before it is in force */
  readonly stages: readonly { readonly id: LawStage; readonly days: number }[];
  readonly effects: readonly Effect[];
  readonly source: string;
}

export type LawStage = 'none' | 'cabinet' | 'consent' | 'hearing' | 'force' | 'ended';

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
}

export interface Content {
  readonly parameters: Parameters;
  readonly scenarios: readonly Scenario[];
  readonly nations: readonly Nation[];
  readonly laws: readonly Law[];
  readonly events: readonly Event[];
  readonly mandates: readonly Mandate[];
  readonly letters: readonly Letter[];
  readonly waysOut: readonly WayOut[];
}
