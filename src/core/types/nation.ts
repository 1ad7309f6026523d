// A nation as data: parameters, zones, fuels, plants, links, cities, places for halls, and its economy. Every field has its unit in its name.
import type { ModifierTarget } from './content.ts';
import type { ProgrammeData } from './programme-data.ts';
import type { ComputeOfNation } from './room-compute.ts';
import type { CouncilOfNation } from './room-council.ts';
import type { CustodyOfNation } from './room-custody.ts';
import type { FinanceOfNation } from './room-finance.ts';
import type { Parliament } from './room-parliament.ts';
import type { Society } from './room-people.ts';

/** A number of the model. `source` is a key of content/sources, or begins with `design:` or `fitted:`. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

export type Parameters = Readonly<Record<string, Parameter>>;

export interface Fuel {
  readonly id: string;
  /** price index that scales its cost: none, or one of climate's indices */
  readonly index: 'none' | 'gas' | 'coal' | 'oil';
  /** share of the cost paid abroad in dollars, 0–1 */
  readonly imported: number;
  /** weather that drives it; `none` = dispatchable */
  readonly weather: 'none' | 'river' | 'calendar';
  /** output by block against the day's mean: night 7 h, morning 5 h, day 7 h, evening 5 h */
  readonly shape: readonly [number, number, number, number];
  /** share of installed MW that can be counted on, before outages and heat */
  readonly dependable: number;
  /** counts as idle surplus when available and not run */
  readonly surplus: boolean;
  /** supply that can stop: scaled by climate's LNG supply */
  readonly lng: boolean;
  /** which modifier scales it */
  readonly modifier: ModifierTarget | null;
  readonly source: string;
}

export interface Plant {
  readonly id: string;
  readonly fuel: string;
  readonly zone: string;
  readonly province: string;
  readonly mw: number;
  /** fuel cost of the next kWh, local currency */
  readonly cost_pkr_kwh: number;
  /** degrees; null for a residual plant that stands for several */
  readonly lat: number | null;
  readonly lon: number | null;
  /** in service on the first day */
  readonly running: boolean;
  readonly source: string;
}

/** Twelve monthly values, January first. */
export type Months = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

export interface Zone {
  readonly id: string;
  readonly demand_share: number;
  /** mean temperature by month, °C */
  readonly temperature_c: Months;
  readonly source: string;
}

export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mw: number;
  readonly lat_lon: readonly (readonly [number, number])[];
  readonly source: string;
}

export interface City {
  readonly id: string;
  readonly zone: string;
  readonly province: string;
  readonly lat: number;
  readonly lon: number;
  readonly population_m: number;
  /** loss-based load-shedding, hours a day, whatever the supply */
  readonly loss_shedding_h: number;
  readonly source: string;
}

/** Where a hall may stand. */
export interface Place {
  readonly id: string;
  readonly zone: string;
  readonly province: string;
  readonly lat: number;
  readonly lon: number;
  /** most MW the local bus can carry */
  readonly limit_mw: number;
  /** local heat against the zone's mean, °C */
  readonly heat_c: number;
  readonly water: 'sea' | 'river' | 'scarce';
  readonly source: string;
}

export interface Nation {
  readonly id: string;
  readonly currency: string;
  readonly zones: readonly Zone[];
  readonly links: readonly Link[];
  readonly fuels: readonly Fuel[];
  readonly plants: readonly Plant[];
  readonly cities: readonly City[];
  readonly places: readonly Place[];
  /** base year by calendar month: served energy and its shape at the generation boundary */
  readonly load: {
    readonly mean_mw: Months;
    readonly peak_mw: Months;
    readonly trough_mw: Months;
    /** load that wants power at the evening peak and is not served in the base year, MW */
    readonly latent_mw: Months;
    readonly source: string;
  };
  /** monthly mean output by fuel for fuels that follow weather or the calendar, MW */
  readonly profiles: readonly { readonly fuel: string; readonly mean_mw: Months; readonly source: string }[];
  /** least take of dispatchable fuels by month as a share of available MW, 0–1 */
  /** water that the reservoirs can shift beyond the year's usual course: GWh, and the share of the rivers' output that may be held or added */
  readonly reservoir?: { readonly gwh: number; readonly share: number; readonly source: string };
  /** one LNG cargo: where it lands, GWh of electricity, days it feeds, $ under contract */
  readonly cargo?: {
    readonly terminal: string;
    readonly lat: number;
    readonly lon: number;
    readonly gwh: number;
    readonly days: number;
    readonly usd: number;
    readonly source: string;
  };
  readonly takes: readonly { readonly fuel: string; readonly share: Months; readonly source: string }[];
  readonly economy?: Economy;
  readonly society?: Society;
  readonly compute?: ComputeOfNation;
  /** what plants are owed for standing ready, by fuel and year, and partners who own some of them; without it none is closed */
  readonly contracts?: {
    readonly capacity_pkr_year: Readonly<Record<string, number>>;
    readonly owners: Readonly<Record<string, string>>;
    readonly source: string;
  };
  readonly council?: CouncilOfNation;
  readonly custody?: CustodyOfNation;
  readonly finance?: FinanceOfNation;
  readonly programme?: ProgrammeData;
  readonly parliament?: Parliament;
  /** what the whole grid needs to run to hold its frequency, day’s mean MW; without it the grid never collapses */
  readonly collapse?: { readonly low_mw: number; readonly source: string };
}

/** Yearly figures of an economy on the first day, dollars and local currency at that day's prices. */
export const ECONOMY_FIGURES = [
  'gdp_usd',
  'exports_usd',
  'imports_usd',
  'oil_usd',
  'income_usd',
  'transfers_usd',
  'remittances_usd',
  'repayments_usd',
  'loans_usd',
  'investment_usd',
  'tax_pkr',
  'primary_pct',
  'external_debt_share',
] as const;

export type EconomyFigure = (typeof ECONOMY_FIGURES)[number];

/** Dollars that come to the central bank on a date that was known on the first day. */
export interface ScheduledPayment {
  readonly kind: 'fx-tranche' | 'fx-loans';
  readonly date: readonly [number, number, number];
  readonly usd: number;
  readonly source: string;
}

/** What the systems economy and budget need of a nation; without it the exchange rate stands still and no debt is counted. */
export interface Economy {
  readonly figures: Readonly<Record<EconomyFigure, Parameter>>;
  /** share of a year's loans that comes in each month */
  readonly loan_months: { readonly share: Months; readonly source: string };
  readonly payments: readonly ScheduledPayment[];
}
