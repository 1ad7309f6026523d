// The programme and the country’s standing: the Fund, FATF, ratings, deals, rivals: its slice of the state, what may be asked of it, why it may refuse, what it tells; and what a nation says of them as data.
import type { Condition } from './content.ts';

/** A day of the year, every year: month 1–12 and day. */
export type DayOfYear = readonly [number, number];

/** What the Fund looks at. `targeting` and `preferences` are about favours; a price by itself is none. */
export type Measure =
  | 'targeting'
  | 'wall'
  | 'debt'
  | 'primary'
  | 'preferences'
  | 'dollars'
  | 'unreported'
  | 'unconsulted';

/** A benchmark: open while its measure is over the limit; each review takes its points off while it is. */
export interface Benchmark {
  readonly id: Measure;
  /** in the unit of the measure: PKR/kWh, years over, % in half a year, % of output, laws, USD, BTC, announcements */
  readonly over: number;
  readonly points: number;
  /** laws that it counts */
  readonly laws: readonly string[];
  readonly source: string;
}

/** What moves the FATF meter. `laws` count while in force; a `figure` counts by its size; an `act` from the day it works. */
export interface MeterDriver {
  readonly id: string;
  readonly points: number;
  /** all of these in force … */
  readonly laws: readonly string[];
  /** … and none of these */
  readonly without: readonly string[];
  /** linear in a figure of the registry: nothing at `none`, the points at `whole`, and on beyond it up to twice the points; `start` where the registry has no such figure */
  readonly figure: {
    readonly id: string;
    readonly none: number;
    readonly whole: number;
    readonly start: number;
  } | null;
  readonly act: string | null;
  readonly source: string;
}

/** Something that the ministry may set up itself against dirty money. */
export interface WatchAct {
  readonly id: string;
  readonly capital: number;
  readonly usd: number;
  /** days until it works */
  readonly days: number;
  readonly source: string;
}

export interface Partner {
  readonly id: string;
  /** goodwill towards us, 0–100, that it comes back to */
  readonly goodwill: number;
  /** by law in force */
  readonly minds: readonly { readonly law: string; readonly by: number }[];
  readonly source: string;
}

/** What a deal gives. */
export type Gain =
  /** dollars put into the central bank, given back with interest when the deal ends */
  | { readonly kind: 'deposit'; readonly usd: number; readonly rate_pct: number }
  /** repayments of the state put off past the run, a year’s dollars, while it runs */
  | { readonly kind: 'relief'; readonly usd_year: number }
  /** off what lenders ask, while it runs */
  | { readonly kind: 'spread'; readonly bp: number }
  /** on exports of goods and services, from so many days after signing, for good */
  | { readonly kind: 'exports'; readonly share: number; readonly after_days: number }
  /** an act of the watch, working when the deal is signed */
  | { readonly kind: 'act'; readonly act: string }
  | { readonly kind: 'sway'; readonly relation: 'fund' | 'fatf' | 'investors'; readonly by: number }
  | { readonly kind: 'goodwill'; readonly partner: string; readonly by: number }
  /** on the Global South index, for good */
  | { readonly kind: 'index'; readonly points: number };

export interface Deal {
  readonly id: string;
  readonly partner: string;
  /** least goodwill of the partner */
  readonly goodwill: number;
  readonly when: Condition | null;
  readonly capital: number;
  readonly usd: number;
  /** goodwill that asking uses up */
  readonly asks: number;
  /** how long it runs before it may be had again; 0 = once and for good */
  readonly days: number;
  readonly gains: readonly Gain[];
  readonly source: string;
}

/** How another state comes to its coins, by the month. */
export type RivalRule =
  /** so many a month, `dip_factor` times as many while the price is `dip` under its peak */
  | { readonly kind: 'buy'; readonly btc: number; readonly dip: number; readonly dip_factor: number }
  /** mined at the subsidy of the first day; follows the subsidy */
  | { readonly kind: 'mine'; readonly btc: number }
  /** a share of what it holds, while the price is `dip` under its peak (0: always) */
  | { readonly kind: 'sell'; readonly share: number; readonly dip: number }
  /** by these odds a month, this many on average */
  | { readonly kind: 'seize'; readonly odds: number; readonly btc: number }
  /** a law in a month between these two by luck, then dollars each month */
  | {
      readonly kind: 'adopt';
      readonly from_month: number;
      readonly to_month: number;
      readonly usd: number;
    };

export interface Rival {
  readonly id: string;
  /** 1: counted in the Global South index */
  readonly south: boolean;
  readonly held_btc: number;
  readonly gdp_usd: number;
  /** law for such assets in force: none, part, whole: 0, 0.5, 1 */
  readonly law: number;
  /** standing with lenders and watchdogs, 0–100 */
  readonly standing: number;
  /** share of the world’s blocks mined there, % */
  readonly mined_pct: number;
  readonly rules: readonly RivalRule[];
  readonly source: string;
}

/** The programme of a nation and what the world sees of it. */
export interface ProgrammeData {
  readonly fund: {
    /** compliance on the first day */
    readonly start: number;
    readonly reviews: readonly {
      readonly date: readonly [number, number, number];
      readonly usd: number;
    }[];
    /** days after the last review’s date within which what is late must be done */
    readonly grace_days: number;
    /** after the programme: twice a year */
    readonly monitoring: readonly DayOfYear[];
    /** of a benchmark’s points, what an open one costs at each */
    readonly monitor_share: number;
    readonly benchmarks: readonly Benchmark[];
    /** laws whose tabling is an announcement */
    readonly announced: readonly string[];
    /** halls of less than this, mean over the half-year, are a pilot, MW */
    readonly pilot_mw: number;
    /** what power that may be interrupted may cost less, PKR/kWh, once the law for it is in force */
    readonly interruptible: { readonly law: string; readonly pkr_kwh: number };
    /** a law under which holdings are published */
    readonly audited: string;
    /** a new programme: cover under which it may be asked for, months; points; days of talks; dollars at once and by review; reviews and the days between them */
    readonly again: {
      readonly cover_months: number;
      readonly capital: number;
      readonly talks_days: number;
      readonly first_usd: number;
      readonly usd: number;
      readonly reviews: number;
      readonly gap_days: number;
    };
    readonly source: string;
  };
  readonly fatf: {
    /** the meter with no driver at all */
    readonly base: number;
    readonly plenaries: readonly DayOfYear[];
    /** of what events added, how much fades in a month */
    readonly fade_month: number;
    readonly drivers: readonly MeterDriver[];
    readonly acts: readonly WatchAct[];
    readonly source: string;
  };
  readonly partners: readonly Partner[];
  readonly deals: readonly Deal[];
  readonly rivals: readonly Rival[];
  /** of 100 points: reserve at `full_share` of a year’s output or more; law; standing; blocks at `full_mined_pct` or more */
  readonly index: {
    readonly reserve: number;
    readonly full_share: number;
    readonly law: number;
    readonly laws: readonly string[];
    readonly standing: number;
    readonly mined: number;
    readonly full_mined_pct: number;
    /** of others’ output in dollars */
    readonly growth_year: number;
    readonly source: string;
  };
}

/** Why compliance is what it is, beside the benchmarks. */
export const FUND_CAUSES = ['start', 'time', 'events', 'asked'] as const;

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
