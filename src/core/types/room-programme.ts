// The programme and the country’s standing: the Fund, FATF, ratings, deals, rivals: its slice of the state, what may be asked of it, why it may refuse, what it tells.
import type { Measure } from './programme-data.ts';

/** Why compliance is what it is, beside the benchmarks. */
export const FUND_CAUSES = ['start', 'time', 'events', 'asked', 'adviser'] as const;

/** Sums that the half-year’s averages come from: MWh of own and licensed halls; what they paid, what it cost at the margin, what the general tariff would have been, PKR; and the day. */
export const HALF_YEAR = ['mwh', 'paid', 'cost', 'general', 'day'] as const;

export interface ProgrammeState {
  /** compliance with the Fund’s programme, 0 to 100 */
  fund: number;
  /** the FATF meter, 0 to 100: high is bad */
  fatf: number;
  /** what investors think of the country’s word, 0 to 100 */
  investors: number;
  /** points of compliance by cause: FUND_CAUSES, then the benchmarks */
  fund_by: number[];
  /** 0 in a programme, 1 monitored after it, 2 talks of a new one */
  phase: number;
  /** programmes asked for after the first */
  again: number;
  /** reviews of this programme done; the board’s next day (−1 none); dollars that come with it */
  done: number;
  due_day: number;
  due_usd: number;
  /** last day of this programme */
  end_day: number;
  /** day from which the review stands open in breach, −1 while none does */
  late_day: number;
  /** by benchmark, points taken at the review now late */
  taken: number[];
  /** in all: passed, late; day of the last passed, −1; programmes completed and lapsed */
  passed: number;
  late: number;
  passed_day: number;
  completed: number;
  lapsed: number;
  /** waivers granted so far; 1 while one waits for the board */
  waivers: number;
  waiver: number;
  consulted_day: number;
  /** announcements since the last board that the Fund read in the papers */
  unconsulted: number;
  /** 1: holdings are reported every month */
  reporting: number;
  /** sums of the run (what was paid and what it cost stand in the ledger), and all of HALF_YEAR as they stood on the first of the last seven months, oldest first */
  hall_mwh: number;
  hall_general_pkr: number;
  marks: number[];
  /** since the last board: 1 once outlay was over the wall; circular debt and day; coins bought, cents */
  over_wall: number;
  debt_pkr: number;
  board_day: number;
  coins_usd: number;
  /** by FATF driver, points today; what events added, fading; by act, the day it works, −1 */
  drivers: number[];
  shock: number;
  acts: number[];
  grey: number;
  grey_day: number;
  /** plenaries in a row under the mark since it was listed; plenaries in all and those under the mark */
  clean: number;
  plenaries: number;
  plenaries_low: number;
  /** 1 while the raters hold a notch back for coins */
  coin_notch: number;
  goodwill: number[];
  /** by deal, day signed, −1 */
  deals: number[];
  /** by rival, BTC; law as it stands; peak of the price they see, USD */
  held_btc: number[];
  law: number[];
  peak_usd: number;
}

export type ProgrammeCommand =
  /** tell the Fund before it is announced */
  | { readonly kind: 'programme.consult' }
  /** ask the board to overlook the worst open breach at its next sitting */
  | { readonly kind: 'programme.waive' }
  /** ask for a new programme */
  | { readonly kind: 'programme.request' }
  /** standing order: report holdings and their worth every month */
  | { readonly kind: 'programme.report'; readonly on: boolean }
  | { readonly kind: 'programme.act'; readonly act: string }
  | { readonly kind: 'programme.deal'; readonly deal: string };

export type ProgrammeRefusalCode =
  | 'no-programme'
  | 'just-consulted'
  | 'nothing-to-waive'
  | 'programme-runs'
  | 'cover-enough'
  | 'already-so'
  | 'unknown-act'
  | 'act-taken'
  | 'unknown-deal'
  | 'deal-runs'
  | 'low-goodwill'
  | 'deal-needs';

export type PlenaryOutcome = 'clear' | 'warned' | 'listed' | 'kept' | 'removed';

export type ProgrammeHappening =
  | {
      readonly kind: 'review';
      readonly day: number;
      readonly passed: boolean;
      readonly fund: number;
      /** months until the board sits again, 0 when it passed */
      readonly months: number;
      readonly usd: number;
    }
  | { readonly kind: 'programme-ended'; readonly day: number; readonly completed: boolean }
  | { readonly kind: 'programme-begun'; readonly day: number; readonly usd: number }
  | { readonly kind: 'monitored'; readonly day: number; readonly fund: number; readonly breaches: number }
  | { readonly kind: 'unconsulted'; readonly day: number; readonly count: number }
  | {
      readonly kind: 'plenary';
      readonly day: number;
      readonly fatf: number;
      readonly outcome: PlenaryOutcome;
    }
  | { readonly kind: 'act-works'; readonly day: number; readonly act: string }
  | { readonly kind: 'deal-signed'; readonly day: number; readonly deal: string }
  | { readonly kind: 'deal-over'; readonly day: number; readonly deal: string; readonly usd: number }
  | { readonly kind: 'rival'; readonly day: number; readonly rival: string; readonly btc: number }
  | { readonly kind: 'rival-law'; readonly day: number; readonly rival: string };

/** How the country stands with others this morning: what the relations desk shows. */
export interface Abroad {
  readonly benchmarks: readonly {
    readonly id: Measure;
    /** in the benchmark’s unit */
    readonly measure: number;
    readonly over: number;
    readonly points: number;
    readonly open: boolean;
  }[];
  /** compliance were the board to sit today */
  readonly mark: number;
  readonly waiver_capital: number;
  /** means of the half-year: MW of own and licensed halls, PKR/kWh */
  readonly half: {
    readonly mw: number;
    readonly paid: number;
    readonly cost: number;
    readonly general: number;
  };
  /** points today, and what law and practice call for */
  readonly drivers: readonly { readonly id: string; readonly points: number; readonly called: number }[];
  /** points of standing: the Fund, FATF, the rating */
  readonly standing: readonly [number, number, number];
  /** highest first; '' is the country itself */
  readonly south: readonly { readonly id: string; readonly score: number }[];
}
