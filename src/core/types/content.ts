// Content beside the nations: conditions and effects, events, laws, scenarios, all as data.
import type { Law, LawStage } from './laws.ts';
import type { PostingKind } from './ledger.ts';
import type { Nation, Parameter, Parameters } from './nation.ts';

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
  | { readonly kind: 'follow'; readonly event: string; readonly days: number };

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
}
