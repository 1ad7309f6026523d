// What a nation says of its programme and standing as data: benchmarks, FATF drivers, partners and deals, other states, the index.
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
  | 'unconsulted'
  | 'reforms';

/** A benchmark: open while its measure is over the limit; each review takes its points off while it is. */
export interface Benchmark {
  readonly id: Measure;
  /** in the unit of the measure: PKR/kWh, years over, % in half a year, % of output, laws, USD, BTC, announcements, reforms overdue */
  readonly over: number;
  readonly points: number;
  /** laws that it counts; of `reforms` those asked for, in order: the first by the second review, one more by each after it */
  readonly laws: readonly string[];
  /** points are taken for each that is counted, not once */
  readonly each?: boolean;
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
  /** the date from which it counts at all */
  readonly from?: readonly [number, number, number];
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
