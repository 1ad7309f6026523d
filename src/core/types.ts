// The whole shape of a simulation: what goes in (RunSpec, Command), what it is (State), what comes out.
// This file is the documentation of the core: every field has its unit in its name.

export type { ParameterId } from './parameters.ts';

/** Price families: how the world's long-run drift is assumed. `mixed` draws one of the three, hidden. */
export type Family = 'sceptic' | 'central' | 'enthusiast' | 'mixed';

/** Everything that can influence a run. Two equal specs and equal command logs give equal states, bit for bit. */
export interface RunSpec {
  /** version of the rules: raised whenever a golden run changes */
  readonly rules: number;
  /** 16 hex digits over everything the core reads from content */
  readonly content: string;
  readonly scenario: string;
  readonly seed: string;
  readonly family: Family;
  readonly options: RunOptions;
}

/** Options of a run; `parameters` overlays content parameters by id (a teacher's change, a perturbation). */
export interface RunOptions {
  readonly parameters: Readonly<Record<string, number>>;
}

// ---------------------------------------------------------------- content

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
  | { readonly kind: 'follow'; readonly event: string; readonly days: number };

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
}

// ---------------------------------------------------------------- commands

export type Cooling = 'air' | 'immersion';
export type SiteKind = 'container' | 'hall' | 'campus';
export type RigClass = 'standard' | 'frontier';

/** What a player can ask for. Money in whole dollars, power in MW, prices as named. */
export type Gate = 'hold' | 'even' | 'release';
export type CargoAct = 'defer' | 'sell' | 'call';
export type CutRank = 'first' | 'even' | 'last';
export type Command =
  /** build a site; rigs are ordered apart */
  | {
      readonly kind: 'halls.build';
      readonly place: string;
      readonly size: SiteKind;
      readonly cooling: Cooling;
    }
  /** order rigs for a site, in MW of nameplate draw */
  | { readonly kind: 'halls.order'; readonly site: number; readonly rig: RigClass; readonly mw: number }
  /** move a container to another place */
  | { readonly kind: 'halls.move'; readonly site: number; readonly place: string }
  /** standing order: stand down while spare margin or zonal cost says so */
  | { readonly kind: 'halls.rule'; readonly margin_pct: number; readonly cost_pkr_kwh: number }
  /** tariff per kWh that the ministry's own halls pay to the power account */
  | { readonly kind: 'halls.tariff'; readonly pkr_kwh: number }
  /** terms offered to licensed halls; `open: false` takes no new ones */
  | {
      readonly kind: 'halls.licence';
      readonly open: boolean;
      readonly place: string;
      readonly tariff_pkr_kwh: number;
      readonly royalty_pct: number;
      readonly interruptible: boolean;
      readonly cap_mw: number;
    }
  /** add a circuit to a link, paid month by month */
  | { readonly kind: 'grid.reinforce'; readonly link: string }
  /** hold back part of the rivers' water, let it run as it comes, or release what was held */
  | { readonly kind: 'grid.gate'; readonly gate: Gate }
  /** what becomes of the next LNG cargo: put it off, sell it on, or call one that was put off */
  | { readonly kind: 'grid.cargo'; readonly act: CargoAct }
  /** where a city stands in the cut order when power is short */
  | { readonly kind: 'grid.cut'; readonly city: string; readonly rank: CutRank }
  | { readonly kind: 'treasury.buy'; readonly usd: number }
  | { readonly kind: 'treasury.sell'; readonly sat: number }
  /** standing order: buy each month while the guards hold; `usd: 0` is off */
  | {
      readonly kind: 'treasury.buying';
      readonly usd: number;
      readonly below_usd: number;
      readonly keep_usd: number;
    }
  /** standing order: sell this share of what comes in, and everything mined above a price; 0 is off */
  | {
      readonly kind: 'treasury.selling';
      readonly share_pct: number;
      readonly above_usd: number;
      readonly keep_pct: number;
    }
  /** ask for more before the June vote, in steps, for political capital */
  | { readonly kind: 'budget.ask'; readonly usd: number }
  | { readonly kind: 'laws.table'; readonly law: string; readonly clauses: Readonly<Record<string, number>> }
  | { readonly kind: 'events.answer'; readonly event: string; readonly choice: string };

export type CommandKind = Command['kind'];

/** Why a command may not be done; words live in text under the code. */
export interface Refusal {
  readonly code: RefusalCode;
  /** numbers and ids the sentence needs */
  readonly need: Readonly<Record<string, number | string>>;
}
export type RefusalCode =
  | 'unknown-command'
  | 'unknown-place'
  | 'unknown-site'
  | 'unknown-law'
  | 'unknown-event'
  | 'unknown-choice'
  | 'out-of-range'
  | 'not-a-step'
  | 'no-cash'
  | 'no-capital'
  | 'no-coins'
  | 'place-full'
  | 'site-full'
  | 'not-movable'
  | 'site-not-ready'
  | 'already-there'
  | 'already-tabled'
  | 'nothing-to-answer'
  | 'condition'
  | 'too-soon'
  | 'works-going'
  | 'nothing-here'
  | 'nothing-owed'
  | 'too-many-owed'
  | 'vote-closed'
  | 'run-over'
  | 'looking-back';

// ---------------------------------------------------------------- state

export interface State {
  /** days played; the run is over at world.days */
  day: number;
  ledger: LedgerState;
  climate: ClimateState;
  market: MarketState;
  network: NetworkState;
  grid: GridState;
  halls: HallsState;
  treasury: TreasuryState;
  economy: EconomyState;
  budget: BudgetState;
  laws: LawsState;
  events: EventsState;
  goals: GoalsState;
  log: LogState;
}

/** Balances by account and totals by kind of posting, safe integers: cents, whole local units, satoshi. */
export interface LedgerState {
  balance: number[];
  flow: number[];
}
export type Unit = 'usd' | 'pkr' | 'sat';
/** Accounts, in ledger order. */
export const ACCOUNTS = [
  'treasury_usd',
  'world_usd',
  'power_pkr',
  'world_pkr',
  'reserve_sat',
  'world_sat',
  'central_usd',
  'arrears_pkr',
] as const;
export type Account = (typeof ACCOUNTS)[number];

export interface ClimateState {
  /** by zone, °C against the month's mean */
  anomaly_c: number[];
  /** by zone, the day's mean, °C */
  temperature_c: number[];
  /** days left of a hot spell */
  heat_days: number;
  /** log of river flow against the season */
  river: number;
  /** price indices, 1 = first day */
  gas: number;
  coal: number;
  oil: number;
  /** 0 normal, 1 tight, 2 stopped; and days it still lasts */
  lng: number;
  lng_days: number;
}

export interface MarketState {
  /** 0 sceptic, 1 central, 2 enthusiast; hidden from the player */
  family: number;
  /** 1 bull, 0 bear; hidden from the player */
  bull: number;
  /** logs of path price and fair value; fair value is hidden */
  log_path: number;
  log_fair: number;
  /** fast and slow log-volatility */
  slow: number;
  fast: number;
  /** the day's log return of the path */
  change: number;
  /** own impact on the quoted price, logs */
  impact_kept: number;
  impact_fading: number;
  /** price quoted, with own impact */
  price_usd: number;
}

export interface NetworkState {
  height: number;
  /** blocks and seconds since the last retarget */
  epoch_blocks: number;
  epoch_seconds: number;
  difficulty: number;
  /** rest of the world, EH/s */
  rest_ehs: number;
  /** the country's own (state and licensed), EH/s, as of yesterday's halls */
  own_ehs: number;
  margin_ema: number;
  log_fees: number;
  /** fees per block, BTC */
  fees_btc: number;
  /** subsidy per block, satoshi */
  subsidy_sat: number;
  /** $ per PH/s per day */
  hashprice_usd: number;
  /** last retarget, % */
  retarget_pct: number;
  blocks_today: number;
}

/** Uses of power in dispatch order. */
export const USES = ['base', 'package', 'licensed', 'halls'] as const;
/** Hours of the four blocks of a day: night, morning, day, evening. */
export const BLOCK_HOURS = [7, 5, 7, 5] as const;
export const MODIFIERS = [
  'hydel',
  'rlng',
  'coal',
  'oil',
  'halls',
  'demand',
] as const satisfies readonly ModifierTarget[];
/** Causes of shortage, in the order in which they are attributed. */
export const CAUSES = ['link', 'fuel', 'outage', 'latent'] as const;

export interface GridState {
  /** by plant, day's mean */
  output_mw: number[];
  /** by plant, today's available MW */
  available_mw: number[];
  /** by zone × 4 blocks */
  demand_mw: number[];
  /** by zone × 4 blocks: cost of the next kWh */
  cost_pkr_kwh: number[];
  /** by link × 4 blocks, positive from → to */
  flow_mw: number[];
  /** by link: what it carries either way */
  link_mw: number[];
  /** by link: months of a new circuit paid so far, −1 while none is being built */
  works_paid: number[];
  /** water: 1 held back, 0 as it comes, −1 released; GWh in store */
  gate: number;
  store_gwh: number;
  /** LNG cargo in hand: 0 as contracted, 1 put off, 2 sold on, 3 one more; until this day; put off and not yet taken; day the oldest of those falls due */
  cargo: number;
  cargo_until: number;
  cargo_owed: number;
  cargo_due: number;
  /** by city: 1 goes dark first, 0 with everybody, −1 last; hours without power today by shortage */
  cut: number[];
  city_h: number[];
  /** by zone, customer hours without power today by shortage */
  shortage_h: number[];
  /** by cause, MWh today */
  shortage_mwh: number[];
  /** by use, MWh served today, and what it cost at the margin, whole PKR */
  use_mwh: number[];
  use_pkr: number[];
  /** by zone × 4 blocks: MW that own and licensed halls really drew */
  halls_mw: number[];
  licensed_mw: number[];
  /** by zone, thermal outage share today */
  outage: number[];
  /** by zone × 4 blocks: firm licensed load served; MW that could still have been given after base demand */
  firm_mw: number[];
  spare_mw: number[];
  spilled_mwh: number;
  losses_mwh: number;
  generated_mwh: number;
  unserved_mwh: number;
  /** spare at the evening peak, % of demand */
  margin_pct: number;
  /** idle coal and gas, day's mean, MW */
  idle_mw: number;
  /** the same at the evening peak, after base demand */
  idle_evening_mw: number;
  /** by fuel, MWh since the start of the year of the scenario */
  fuel_mwh: number[];
  fuel_pkr: number;
  fuel_import_usd: number;
  capacity_pkr: number;
  /** industry package: MW now, tariff, day it ends (−1 none) */
  package_mw: number;
  package_full_mw: number;
  package_pkr_kwh: number;
  package_end_day: number;
  /** modifiers in force: factor and last day by target */
  modifier: number[];
  modifier_until: number[];
}

export interface Site {
  id: number;
  place: number;
  size: SiteKind;
  cooling: Cooling;
  mw: number;
  /** first day it can run; moves set it again */
  ready_day: number;
}
export interface Batch {
  site: number;
  rig: RigClass;
  mw: number;
  j_th: number;
  /** first day it can hash */
  arrive_day: number;
  /** day it is scrapped */
  end_day: number;
}
export interface LicensedBatch {
  place: number;
  mw: number;
  j_th: number;
  tariff_pkr_kwh: number;
  royalty_pct: number;
  interruptible: number;
  arrive_day: number;
  /** quarters in a row under water */
  lean: number;
  /** margin so far this quarter, $ per MWh summed by day, and days counted */
  margin_usd: number;
  days: number;
}
export interface HallsState {
  sites: Site[];
  batches: Batch[];
  licensed: LicensedBatch[];
  next_site: number;
  tariff_pkr_kwh: number;
  rule_margin_pct: number;
  rule_cost_pkr_kwh: number;
  licence: {
    open: number;
    place: number;
    tariff_pkr_kwh: number;
    royalty_pct: number;
    interruptible: number;
    cap_mw: number;
    since_day: number;
  };
  /** MW asked of the grid today by zone × 4 blocks */
  ask_mw: number[];
  ask_licensed_mw: number[];
  /** licensed load that may not be interrupted, by zone × 4 */
  ask_firm_mw: number[];
  /** energised nameplate MW and today's mean draw */
  ready_mw: number;
  drawn_mw: number;
  /** EH/s run today, own and licensed, day's mean */
  state_ehs: number;
  licensed_ehs: number;
  mined_sat: number;
  royalty_sat: number;
  /** own halls today: $ per MWh earned, and bill */
  earned_usd_mwh: number;
  bill_usd: number;
  /** 1 when yesterday's bill could not be paid */
  unpaid: number;
  /** offers of the last quarter, MW */
  offered_mw: number;
  curtailed_mwh: number;
}

export interface TreasuryState {
  /** cost of the coins held, cents */
  cost_basis_usd: number;
  peak_sat: number;
  /** lowest holding since the peak as a share of it, 0–1 */
  least_share: number;
  buying: { usd: number; below_usd: number; keep_usd: number };
  selling: { share_pct: number; above_usd: number; keep_pct: number };
  /** satoshi received today that the selling rule may sell */
  incoming_sat: number;
  /** imputed cost of money so far, cents (not cash) */
  carry_usd: number;
  /** all cash put into sites, rigs and coins so far, net of sales, cents */
  invested_usd: number;
  /** traded today, and net bought so far, whole dollars: what own impact follows */
  traded_usd: number;
  net_usd: number;
}

/** The economy at the last month's end; levels of a nation without economy data never move. */
export interface EconomyState {
  /** days of the running month so far, and what they burned in imported fuel, whole dollars */
  days: number;
  fuel_usd: number;
  fx_pkr_usd: number;
  /** change of the exchange rate in the last month, as a share */
  fx_change: number;
  /** growth and consumer prices against a year before, policy rate, % */
  growth_pct: number;
  cpi_pct: number;
  policy_pct: number;
  /** consumer prices and real output, 1 = first day */
  price_index: number;
  activity: number;
  /** output of a year at today's prices, local currency */
  gdp_pkr: number;
  /** oil index at the last month's end */
  oil: number;
  /** slow deviations of exports, imports and remittances, logs */
  export_noise: number;
  import_noise: number;
  remittance_noise: number;
  /** last month's flows, cents */
  exports_usd: number;
  imports_usd: number;
  fuel_import_usd: number;
  remittances_usd: number;
  income_usd: number;
  transfers_usd: number;
  /** imports of goods and services in a usual month, fuel included, whole dollars */
  import_month_usd: number;
  /** current account of a usual month, whole dollars */
  current_month_usd: number;
  /** what the ministry had spent and earned abroad by the last month's end, cents */
  own_out_usd: number;
  own_in_usd: number;
  /** over the dollar's own rate, basis points */
  spread_bp: number;
  /** 0 default, then a notch each: 5 is B− */
  rating: number;
}

/** The fiscal year from July: the ministry's envelope, the country's accounts, and what its circular debt is served by. */
export interface BudgetState {
  /** this year's envelope, cents; voted for the next, whole dollars (−1 not voted yet); asked for on top */
  envelope_usd: number;
  voted_usd: number;
  asked_usd: number;
  /** all outlay by the year's first day, cents */
  outlay_before_usd: number;
  /** the year's hard wall, whole dollars (−1: no economy to measure it by), and whether outlay is over it */
  wall_usd: number;
  over_wall: number;
  /** days counted since the last month's end, and since the year's first day */
  days: number;
  year_days: number;
  /** energy for the country's own load since the year's first day */
  energy_mwh: number;
  /** power costs and tariffs against the first day, set anew each July */
  tariff_index: number;
  /** what the budget pays towards circular debt this year, whole local units */
  subsidy_pkr_year: number;
  /** planned output and taxes of the year; then sums since its first day, local currency */
  plan_gdp_pkr: number;
  plan_tax_pkr: number;
  gdp_pkr: number;
  receipts_pkr: number;
  interest_pkr: number;
  primary_pkr: number;
  public_debt_pkr: number;
  /** what the public debt costs on average, % a year */
  debt_rate_pct: number;
}

export interface LawsState {
  /** by law of the scenario */
  stage: LawStage[];
  /** first day of the present stage */
  since_day: number[];
  /** by law × clause as set when tabled */
  clauses: number[][];
  /** political capital: points, and quarters counted */
  capital: number;
  wasted: number;
  /** shortage days over 4 h in this quarter */
  dark_days: number;
}

export interface EventsState {
  /** by event of the scenario: day it opened (−1 closed), day of the last (−1 never), answers given */
  open_day: number[];
  last_day: number[];
  count: number[];
  /** days until a follow-up opens by itself, −1 none */
  due_day: number[];
}

export interface GoalsState {
  /** gauge zones: 0 red, 1 amber, 2 green */
  grid_margin_zone: number;
  /** by import cover; 2 where there is no economy to measure it by */
  liquidity_zone: number;
  /** circular debt is at or under what the mandate asks, 0 or 1 */
  arrears_met: number;
  /** summers (June–August) under an hour a day, summers counted, hours this summer */
  summers_lit: number;
  summers: number;
  summer_h: number;
  summer_days: number;
  /** new load of any use outside shortage, MW: sum over the last 365 days' ring is kept as a decaying mean */
  promise_mw: number;
  /** hall MWh, and those at zonal cost under the spare limit on days without shortage, this year; years that met it */
  hall_mwh: number;
  spare_mwh: number;
  spare_years: number;
}

/** Running hash of every command, refused ones too. */
export interface LogState {
  count: number;
  refused: number;
  high: number;
  low: number;
}

// ---------------------------------------------------------------- ledger kinds

export interface Posting {
  readonly unit: Unit;
  readonly from: Account;
  readonly to: Account;
}
/** Every way in which money or coins move. */
export const POSTINGS = {
  'opening-cash': { unit: 'usd', from: 'world_usd', to: 'treasury_usd' },
  envelope: { unit: 'usd', from: 'world_usd', to: 'treasury_usd' },
  lapse: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  office: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  custody: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  site: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  rigs: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  move: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  line: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  cargo: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  operations: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'power-bill': { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'coins-bought': { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'coins-sold': { unit: 'usd', from: 'world_usd', to: 'treasury_usd' },
  emergency: { unit: 'usd', from: 'treasury_usd', to: 'world_usd' },
  'hall-tariff': { unit: 'pkr', from: 'world_pkr', to: 'power_pkr' },
  'licensed-tariff': { unit: 'pkr', from: 'world_pkr', to: 'power_pkr' },
  'package-tariff': { unit: 'pkr', from: 'world_pkr', to: 'power_pkr' },
  'hall-fuel': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'licensed-fuel': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'package-fuel': { unit: 'pkr', from: 'power_pkr', to: 'world_pkr' },
  'opening-coins': { unit: 'sat', from: 'world_sat', to: 'reserve_sat' },
  mined: { unit: 'sat', from: 'world_sat', to: 'reserve_sat' },
  royalty: { unit: 'sat', from: 'world_sat', to: 'reserve_sat' },
  bought: { unit: 'sat', from: 'world_sat', to: 'reserve_sat' },
  sold: { unit: 'sat', from: 'reserve_sat', to: 'world_sat' },
  'opening-fx': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-exports': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-remittances': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-transfers': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-imports': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-fuel': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-income': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-repayments': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-loans': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-investment': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-tranche': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'fx-own-out': { unit: 'usd', from: 'central_usd', to: 'world_usd' },
  'fx-own-in': { unit: 'usd', from: 'world_usd', to: 'central_usd' },
  'opening-arrears': { unit: 'pkr', from: 'arrears_pkr', to: 'world_pkr' },
  'debt-losses': { unit: 'pkr', from: 'arrears_pkr', to: 'world_pkr' },
  'debt-unpaid': { unit: 'pkr', from: 'arrears_pkr', to: 'world_pkr' },
  'debt-interest': { unit: 'pkr', from: 'arrears_pkr', to: 'world_pkr' },
  'debt-surcharge': { unit: 'pkr', from: 'world_pkr', to: 'arrears_pkr' },
  'debt-subsidy': { unit: 'pkr', from: 'world_pkr', to: 'arrears_pkr' },
} as const satisfies Record<string, Posting>;
export type PostingKind = keyof typeof POSTINGS;
export const POSTING_KINDS = Object.keys(POSTINGS) as readonly PostingKind[];

// ---------------------------------------------------------------- what comes out

/** A thing worth telling, given to the sink as it happens. Never part of the state. */
export type Happening =
  | { readonly kind: 'refused'; readonly day: number; readonly command: Command; readonly refusal: Refusal }
  | { readonly kind: 'event-opened'; readonly day: number; readonly event: string }
  | {
      readonly kind: 'event-answered';
      readonly day: number;
      readonly event: string;
      readonly choice: string;
      readonly by: 'player' | 'nobody';
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
  | { readonly kind: 'cargo-came'; readonly day: number };

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

/** Everything the door of a rules version offers; the same in page, worker, terminal and test. */
export interface Engine {
  readonly rules: number;
  readonly content: string;
  readonly catalogue: Content;
  readonly quantities: readonly Quantity[];
  /** citations by key; a source that is no key says what it is itself (design, fitted) */
  readonly sources: Readonly<Record<string, string>>;
  /** a spec for this engine; throws nothing, refuses by value */
  spec(
    scenario: string,
    seed: string,
    family: Family,
    parameters?: Readonly<Record<string, number>>,
  ): RunSpec | BadInput;
  /** prepares a world: parameters laid over, luck keyed. Bad specs come back as one clear sentence's parts. */
  open(spec: RunSpec): World | BadInput;
  /** the same with ordinary weather and luck: every draw ½; for previews and validation */
  openMedian(spec: RunSpec): World | BadInput;
  begin(world: World): State;
  check(world: World, state: State, command: Command): Refusal | null;
  /** what the state would be with these orders applied and no day passed: for previews */
  preview(world: World, state: State, commands: readonly Command[]): State;
  /** one day; the argument is never touched */
  step(world: World, state: State, commands: readonly Command[], sink?: Sink): State;
  /** many days up to `until`; copies once */
  advance(world: World, state: State, log: CommandLog, until: number, sink?: Sink, watch?: Watch): State;
  quantity(world: World, state: State, id: string): number;
  /** what sites and rigs cost today, delivery included */
  prices(world: World, state: State): Prices;
  /** MW that licensed miners would offer next quarter at these terms */
  offer(world: World, state: State, terms: LicenceTerms): number;
  /** what an order of this many dollars (negative: a sale) would bring now */
  trade(
    world: World,
    state: State,
    usd: number,
  ): { readonly sat: number; readonly price_usd: number; readonly slip_pct: number };
  /** the days ahead in a world of `openMedian`, with these orders given this morning; the state is never touched */
  outlook(median: World, state: State, commands: readonly Command[], terms: OutlookTerms): Outlook;
  /** what such machines would bring in a year as things stand today */
  yields(world: World, state: State, machines: Machines): Yield;
  /** the new uses of power this morning, in dispatch order */
  uses(world: World, state: State): readonly UseNow[];
  explain(world: World, log: CommandLog, from: State, quantity: string, day: number): Explanation | BadInput;
  fingerprint(state: State): string;
  fingerprintBySlice(state: State): Readonly<Record<string, string>>;
  /** last state.day of each quarter, and the last day */
  quarterEnds(world: World): readonly number[];
  date(world: World, day: number): CalendarDate;
  play(
    run: RunFile,
    sink?: Sink,
    watch?: Watch,
    onPrint?: (day: number, state: State) => void,
  ): Played | BadInput;
  parse(text: string): RunFile | BadInput;
  serialise(run: RunFile): string;
}
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
  /** what own halls would draw were they never stood down, MW */
  readonly asked_mw: readonly number[];
  /** spare at the evening peak on the tightest day of the span, % of demand */
  readonly margin_pct: readonly number[];
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
  readonly use: 'package' | 'licensed' | 'halls';
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
export type CommandLog = readonly (readonly [number, Command])[];
export type Sink = (happening: Happening) => void;
/** called after each day with the live state: read, never keep */
export type Watch = (state: State) => void;

/** Opaque to everyone but the core. */
export interface World {
  readonly spec: RunSpec;
  readonly scenario: Scenario;
  readonly nation: Nation;
  readonly days: number;
  readonly parameters: Readonly<Record<string, number>>;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly quarter: number;
  readonly weekday: number;
}

/** Hostile or wrong input, never an exception: where, what was found, what was expected. */
export interface BadInput {
  readonly bad: true;
  readonly code: string;
  readonly at: string;
  readonly found: string;
  readonly expected: string;
}

export interface RunFile {
  readonly format: 'surplus-run-1';
  readonly spec: RunSpec;
  readonly days: number;
  readonly commands: CommandLog;
  readonly fingerprints: readonly (readonly [number, string])[];
}
export interface Played {
  readonly state: State;
  readonly fingerprint: string;
  readonly divergence: null | { readonly day: number; readonly slice: string };
}
