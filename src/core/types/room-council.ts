// The council: advisers, their seats and loyalty, the register of interests, counsel and what became of it: its slice of the state, what may be asked of it, why it may refuse, what it tells.
import type { Gauge } from './room-office.ts';

/** What an adviser has been; each brings one thing that works as long as one of them is seated. */
export const ARCHETYPES = [
  'strategist',
  'founder',
  'veteran',
  'engineer',
  'keeper',
  'banker',
  'whip',
  'scholar',
] as const;
export type Archetype = (typeof ARCHETYPES)[number];

/** cautious: takes the plan whose worst world is best; bold: the plan that is best on average. */
export const TEMPERAMENTS = ['cautious', 'bold'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

export interface Goal {
  readonly quantity: string;
  readonly per: number;
}

/** What an adviser takes for true, and how plans are judged: with it counsel is computed, not written. */
export interface Beliefs {
  /** of the nine worlds, how many are of the sceptic, the central and the enthusiast family */
  readonly families: readonly [number, number, number];
  /** of the nine worlds, how many begin in a rising market */
  readonly bulls: number;
  /** how far fair value is thought to lie over today’s price, logs */
  readonly fair_log: number;
  /** quarters over which plans are judged */
  readonly horizon: number;
  /** factors on parameters of the model: growth that is forecast, panels, stops of gas */
  readonly tilts: readonly { readonly id: string; readonly factor: number }[];
  /** figures by which a plan is judged, and how much of each counts one point; less than nothing where less is better */
  readonly goals: readonly Goal[];
  /** the gauge that is cared for, and the one that is not looked at */
  readonly minds: Gauge;
  readonly blind: Gauge;
}

export interface Adviser {
  readonly id: string;
  readonly archetype: Archetype;
  readonly temperament: Temperament;
  /** known abroad: dearer to seat */
  readonly star: boolean;
  /** what the adviser owns or is paid by, known when asked; null: nothing */
  readonly interest: string | null;
  /** questions that the interest touches; asked one of them, it counts among the goals, written down or not */
  readonly touches: readonly string[];
  readonly pull: Goal | null;
  readonly beliefs: Beliefs;
  readonly source: string;
}

/** What may be asked: a figure that is forecast, a stake by which regret is told, and plans to choose from; the first is to leave all as it stands. */
export interface Question {
  readonly id: string;
  readonly quantity: string;
  readonly stake: string;
  readonly better: 'more' | 'less';
  /** width that counts as one in the score: in the figure’s unit, or as a share of what it was */
  readonly scale: number;
  readonly relative: boolean;
  readonly plans: readonly string[];
  readonly source: string;
}

/** What a nation brings to the council; without it nobody can be seated. */
export interface CouncilOfNation {
  readonly seats: number;
  /** law that adds a seat as long as it is in force */
  readonly law: string;
  readonly candidates: number;
  /** months, 1 to 12, on whose first day a new list comes */
  readonly months: readonly number[];
  readonly advisers: readonly Adviser[];
  readonly questions: readonly Question[];
}

/** Where an adviser’s interests stand: nobody asked, written down, out of the room when they are touched, found by the papers. */
export const REGISTER = ['unasked', 'declared', 'recused', 'surfaced'] as const;

/** A forecast that is not due yet. */
export interface Counsel {
  /** adviser and question as places in the nation’s lists; plans as places in the question’s */
  adviser: number;
  question: number;
  plan: number;
  day: number;
  /** morning whose figure it is held against */
  due_day: number;
  /** the figure when it was given; the bar that holds 8 in 10, and its middle */
  was: number;
  low: number;
  mid: number;
  high: number;
  /** the plan that would have been better in some world, and by how much of the stake */
  regret: number;
  regret_by: number;
}

export interface CouncilState {
  /** by seat: adviser as a place in the nation’s list (−1 vacant), day since, loyalty 0–100, quarter of the last counsel (0 none) */
  seat: number[];
  since_day: number[];
  loyalty: number[];
  asked: number[];
  /** by adviser: place in REGISTER; 1 who has left and does not come back */
  register: number[];
  gone: number[];
  /** who may be seated until the next list comes */
  candidates: number[];
  counsels: Counsel[];
  /** by adviser: forecasts resolved, those inside their bar, regret against the best seat in all */
  resolved: number[];
  hits: number[];
  regret: number[];
  /** quarter in which a member was met without cost, 0 none */
  met: number;
}

/** What a seat’s forecasts came to. */
export interface CouncilRecord {
  readonly resolved: number;
  readonly hits: number;
  /** mean of the score over that of the best seat, in widths that count as one */
  readonly regret: number;
}

export type CouncilCommand =
  | { readonly kind: 'council.seat'; readonly adviser: string }
  | { readonly kind: 'council.dismiss'; readonly adviser: string }
  /** asks for the interests; they stand in the register from then on */
  | { readonly kind: 'council.declare'; readonly adviser: string }
  /** keeps an adviser out of the room when the interest is touched */
  | { readonly kind: 'council.recuse'; readonly adviser: string }
  /** records counsel that was computed from the morning; numbers in whole ticks of their figures */
  | {
      readonly kind: 'council.counsel';
      readonly adviser: string;
      readonly question: string;
      readonly plan: string;
      readonly low: number;
      readonly mid: number;
      readonly high: number;
      readonly regret: string;
      readonly regret_by: number;
    };

export type CouncilRefusalCode =
  | 'no-council'
  | 'unknown-adviser'
  | 'unknown-question'
  | 'unknown-plan'
  | 'not-candidate'
  | 'seated'
  | 'not-seated'
  | 'no-seat'
  | 'declared'
  | 'declare-first'
  | 'no-interest'
  | 'recused'
  | 'asked-already'
  | 'called-first'
  | 'bad-bar';

export type CouncilHappening =
  | { readonly kind: 'candidates'; readonly day: number; readonly advisers: readonly string[] }
  | { readonly kind: 'adviser-seated'; readonly day: number; readonly adviser: string }
  | {
      readonly kind: 'adviser-left';
      readonly day: number;
      readonly adviser: string;
      readonly why: 'dismissed' | 'resigned' | 'seat';
    }
  | {
      readonly kind: 'interest';
      readonly day: number;
      readonly adviser: string;
      readonly interest: string;
      readonly how: 'declared' | 'recused' | 'surfaced';
    }
  | {
      readonly kind: 'counsel';
      readonly day: number;
      readonly adviser: string;
      readonly question: string;
      readonly plan: string;
    }
  /** a forecast is due */
  | {
      readonly kind: 'counsel-came';
      readonly day: number;
      readonly adviser: string;
      readonly question: string;
      readonly quantity: string;
      readonly plan: string;
      readonly since: number;
      readonly was: number;
      readonly low: number;
      readonly mid: number;
      readonly high: number;
      readonly came: number;
      readonly unit: string;
      readonly tick: number;
      /** score over that of the best seat, in widths that count as one */
      readonly regret: number;
    };
