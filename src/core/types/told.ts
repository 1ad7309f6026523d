// What comes out while a run goes on: happenings, figures, explanations.
import type { Command, Refusal } from './commands.ts';
import type { LawStage } from './laws.ts';
import type { ComputeHappening } from './room-compute.ts';
import type { CouncilHappening } from './room-council.ts';
import type { CustodyHappening } from './room-custody.ts';
import type { FinanceHappening } from './room-finance.ts';
import type { OfficeHappening } from './room-office.ts';
import type { ParliamentHappening } from './room-parliament.ts';
import type { PeopleHappening } from './room-people.ts';
import type { ProgrammeHappening } from './room-programme.ts';
import type { State } from './state.ts';

/** A thing worth telling, given to the sink as it happens. Never part of the state. */
export type Happening =
  | ComputeHappening
  | ParliamentHappening
  | ProgrammeHappening
  | PeopleHappening
  | CustodyHappening
  | FinanceHappening
  | OfficeHappening
  | CouncilHappening
  | { readonly kind: 'refused'; readonly day: number; readonly command: Command; readonly refusal: Refusal }
  | { readonly kind: 'event-opened'; readonly day: number; readonly event: string }
  | {
      readonly kind: 'event-answered';
      readonly day: number;
      readonly event: string;
      readonly choice: string;
      readonly by: 'player' | 'nobody';
    }
  /** some time after an answer: the figure it is judged by, then and now */
  | {
      readonly kind: 'event-outcome';
      readonly day: number;
      readonly event: string;
      readonly choice: string;
      readonly quantity: string;
      readonly since: number;
      readonly was: number;
      readonly now: number;
      readonly unit: string;
      readonly tick: number;
    }
  /** a figure is news; `since` is the evening it is measured against */
  | {
      readonly kind: 'headline';
      readonly day: number;
      readonly id: string;
      readonly quantity: string;
      readonly since: number;
      readonly unit: string;
      readonly tick: number;
    }
  | { readonly kind: 'law-stage'; readonly day: number; readonly law: string; readonly stage: LawStage }
  | { readonly kind: 'halving'; readonly day: number; readonly height: number }
  | { readonly kind: 'retarget'; readonly day: number; readonly change_pct: number }
  | { readonly kind: 'site-ready'; readonly day: number; readonly site: number }
  | { readonly kind: 'rigs-arrived'; readonly day: number; readonly site: number; readonly mw: number }
  | { readonly kind: 'rigs-worn'; readonly day: number; readonly site: number; readonly mw: number }
  | { readonly kind: 'licensed-came'; readonly day: number; readonly mw: number }
  | { readonly kind: 'licensed-left'; readonly day: number; readonly mw: number }
  | { readonly kind: 'voted'; readonly day: number; readonly usd: number; readonly asked_usd: number }
  | { readonly kind: 'lapse'; readonly day: number; readonly usd: number }
  | { readonly kind: 'envelope'; readonly day: number; readonly usd: number }
  | { readonly kind: 'wall'; readonly day: number; readonly usd: number }
  | { readonly kind: 'tranche'; readonly day: number; readonly usd: number }
  | { readonly kind: 'rating'; readonly day: number; readonly rating: number }
  | { readonly kind: 'shortage'; readonly day: number; readonly hours: number }
  | { readonly kind: 'unpaid'; readonly day: number }
  | { readonly kind: 'lng'; readonly day: number; readonly supply: number }
  | { readonly kind: 'line-ready'; readonly day: number; readonly link: string; readonly mw: number }
  | { readonly kind: 'works-halted'; readonly day: number; readonly link: string }
  | { readonly kind: 'cargo-came'; readonly day: number }
  | { readonly kind: 'battery-ready'; readonly day: number; readonly place: string; readonly mw: number }
  | {
      readonly kind: 'plant-retired';
      readonly day: number;
      readonly plant: string;
      readonly pkr_year: number;
    }
  /** a hot spell may begin on `due`, by these odds, 0–1 */
  | { readonly kind: 'heat-warned'; readonly day: number; readonly due: number; readonly odds: number }
  | { readonly kind: 'heat-came'; readonly day: number }
  /** what was forecast did not come */
  | { readonly kind: 'heat-passed'; readonly day: number; readonly odds: number }
  /** its last day: the city that had the longest day without power, '' when none went dark */
  | {
      readonly kind: 'heat-over';
      readonly day: number;
      readonly days: number;
      readonly city: string;
      readonly hours: number;
    };

/** One figure of the run, as HUD, show, explain, charts and codex know it. */
export interface Quantity {
  readonly id: string;
  /** BTC, $, Rs, MW, %, h, … as printed; formatting lives in text */
  readonly unit: string;
  /** explained values are whole multiples of this power of two */
  readonly tick: number;
  readonly headline: boolean;
  /** system whose slice it reads */
  readonly system: string;
  /** the formula as a reader would write it */
  readonly equation: string;
  /** parameters that enter it, by id */
  readonly inputs: readonly string[];
}

export interface Term {
  /** words under `because.*` in text */
  readonly because: string;
  /** in the quantity's unit; a whole number of ticks, so that sums are exact */
  readonly amount: number;
  /** parameter id, posting kind, or citation key */
  readonly source: string;
}

export interface Explanation {
  readonly quantity: string;
  readonly day: number;
  readonly value: number;
  readonly unit: string;
  readonly tick: number;
  readonly equation: string;
  readonly terms: readonly Term[];
  readonly inputs: readonly {
    readonly id: string;
    readonly value: number;
    readonly unit: string;
    readonly source: string;
  }[];
}

export type Sink = (happening: Happening) => void;

/** called after each day with the live state: read, never keep */
export type Watch = (state: State) => void;
