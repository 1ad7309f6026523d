// What can be asked of a morning: the days ahead, uses, yields, prices.
import type { Cooling, RigClass, SiteKind } from './commands.ts';

/** What the outlook is put under: a hot spell, rivers lower or higher than eight years in ten from today's flow on, no LNG; from a day on. */
export interface Stress {
  readonly kind: 'heat' | 'dry' | 'wet' | 'lng';
  /** first day of it, as a day of the run; how long it lasts follows from the parameters */
  readonly from: number;
}

/** The days ahead under ordinary weather, as means over spans of a few days; all lists have one value a span. */
export interface Outlook {
  readonly from: number;
  readonly until: number;
  /** days of a span; the last one may be shorter */
  readonly span: number;
  /** day on which each span begins */
  readonly day: readonly number[];
  /** idle coal and gas, and what each new use draws, MW */
  readonly idle_mw: readonly number[];
  readonly package_mw: readonly number[];
  readonly licensed_mw: readonly number[];
  readonly halls_mw: readonly number[];
  readonly ai_mw: readonly number[];
  /** what own halls would draw were they never stood down, MW */
  readonly asked_mw: readonly number[];
  /** spare at the evening peak on the tightest day of the span, % of demand */
  readonly margin_pct: readonly number[];
  /** the same in MW: what could still be given, under nought what is short */
  readonly evening_mw: readonly number[];
  /** customer hours without power a day, by shortage */
  readonly shortage_h: readonly number[];
  /** by zone: cost of the next kWh, mean of the day, Rs */
  readonly cost_pkr_kwh: readonly (readonly number[])[];
  /** sums over all the days: satoshi mined, dollars of imported fuel, hours without power, days with a shortage, days on which own halls stood down for a tenth or more of what they asked */
  readonly mined_sat: number;
  readonly fuel_import_usd: number;
  readonly shortage_hours: number;
  readonly shortage_days: number;
  readonly halls_off_days: number;
  /** first day and number of days of the stress, −1 and 0 without one */
  readonly stress_from: number;
  readonly stress_days: number;
  /** what it sets: °C above the season, rivers or LNG as a share of the usual; 0 without one */
  readonly stress_level: number;
}

export interface OutlookTerms {
  /** days ahead; the run's end cuts it short */
  readonly days: number;
  readonly span: number;
  readonly stress: Stress | null;
}

/** A use of the surplus as it stands: what it draws, what it earns and costs. */
export interface UseNow {
  readonly use: 'package' | 'licensed' | 'halls' | 'ai';
  /** drawn today, day's mean; built or licensed or in force; what the terms on offer call for in the end */
  readonly mw: number;
  readonly built_mw: number;
  readonly called_mw: number;
  /** what a MWh brings the state: coins, tariff or both; at today's hashprice, of the present or offered terms */
  readonly earns_usd_mwh: number;
  /** fuel of the next MWh where this use draws, day's mean */
  readonly next_usd_mwh: number;
  /** what was earned today less fuel burned for it and, for own halls, what running them costs */
  readonly net_usd_day: number;
}

/** Machines as one would run them: nameplate MW, efficiency, cooling. */
export interface Machines {
  readonly mw: number;
  readonly j_th: number;
  readonly cooling: Cooling;
}

/** What machines would bring in a year if today's hashprice, price and tariff held, heat and stand-downs left out. */
export interface Yield {
  readonly sat_year: number;
  readonly earned_usd_year: number;
  /** power at the own halls' tariff, and running them */
  readonly cost_usd_year: number;
  readonly earned_usd_mwh: number;
  readonly cost_usd_mwh: number;
  /** the least efficient machine that still earns its power today, J/TH */
  readonly breakeven_j_th: number;
  /** the hashprice at which these machines earn just their power, $ per PH/s per day */
  readonly breakeven_usd: number;
}

export interface LicenceTerms {
  readonly tariff_pkr_kwh: number;
  readonly royalty_pct: number;
  readonly interruptible: boolean;
}

export interface Prices {
  readonly site: Readonly<
    Record<
      SiteKind,
      { readonly mw: number; readonly air_usd: number; readonly immersion_usd: number; readonly days: number }
    >
  >;
  readonly rig: Readonly<
    Record<
      RigClass,
      {
        readonly j_th: number;
        readonly usd_th: number;
        readonly usd_mw: number;
        readonly days: number;
        readonly breakeven_usd: number;
      }
    >
  >;
  readonly move_usd: number;
  readonly move_days: number;
}
