// A law as data: its road, its clauses, what it does once and what it does as long as it is in force, and how parties stand to it.
import type { Condition, Effect } from './content.ts';

/** What a law moves as long as it is in force; each is a sum over the laws in force, nothing without them. Units in the names. */
export const LEVERS = [
  /** what carrying it out costs the ministry, and what it brings it */
  'cost_usd_year',
  'fees_usd_year',
  /** what it brings the budget in taxes */
  'tax_pkr_year',
  /** seized coins that the reserve keeps */
  'seized_sat_year',
  /** shares added to a price or a flow: −0.1 is a tenth less */
  'rig_price',
  'site_price',
  'rooftop',
  'capacity',
  'offer',
  'remittances',
  'investment',
  'loans',
  /** share by which loss-based hours are levelled between cities, 0–1 */
  'loss_levelling',
  /** shares of energy lost and of bills paid */
  'losses',
  'recovery',
  /** what miners ask for being cut, and at which margin they are */
  'interruptible_usd_mwh',
  'stand_down_pct',
  /** what halls pay at most, 0 without such a law; least royalty */
  'hall_tariff_pkr_kwh',
  'royalty_pct',
  /** share of the month’s power margin that the ministry takes, 0–1 */
  'margin_claim',
  'late_spread_pct',
  /** share of unspent cash that does not lapse, 0–1 */
  'kept',
  'operations_usd_mwh',
  /** Rs off a kWh at night; % of farm pumps on day feeders, and Rs off what they draw then */
  'night_rebate_pkr_kwh',
  'wells_pct',
  'wells_discount_pkr_kwh',
  /** thousand electric vehicles and cookers a year that are helped */
  'vehicles_k_year',
  'stoves_k_year',
  /** Rs off a kWh for homes, and how many units of a month it covers */
  'home_cut_pkr_kwh',
  'home_units',
  /** share of tenants more; cable paths more */
  'tenants',
  'cable_paths',
] as const;

export type Lever = (typeof LEVERS)[number];

/** `by` of the lever’s unit; with a clause, for each unit that its value is over `from`. */
export interface LawLever {
  readonly lever: Lever;
  readonly by: number;
  readonly clause?: string;
  readonly from?: number;
}

export interface Clause {
  readonly id: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly start: number;
  readonly source: string;
  /** points by which parties stand better to it at the most than at the least */
  readonly pull?: Readonly<Record<string, number>>;
}

/** bill: both houses; money: the Assembly, on the Senate’s advice; tariff: cabinet, the Fund, the regulator. */
export type LawKind = 'bill' | 'money' | 'tariff';

export interface Law {
  readonly id: string;
  readonly kind: LawKind;
  readonly cost_capital: number;
  readonly when: Condition | null;
  readonly clauses: readonly Clause[];
  /** days of each stage before it is in force */
  readonly stages: readonly { readonly id: LawStage; readonly days: number }[];
  /** may be put in force by ordinance while neither house sits */
  readonly ordinance: boolean;
  /** favours one use of power: what the Fund does not accept */
  readonly targets: boolean;
  /** party that holds the committee’s chair */
  readonly chair: string;
  /** points by which parties stand to it with the clauses as drafted: 0 is the line between aye and no */
  readonly position: Readonly<Record<string, number>>;
  /** odds, 0–1, that a court strikes it down once in force; 0: nobody goes to court */
  readonly petition: number;
  /** clause that says after how many years it ends */
  readonly sunset: string | null;
  /** once, when it first comes into force; and when an ordinance lapses or a court strikes it down */
  readonly effects: readonly Effect[];
  readonly on_lapse: readonly Effect[];
  readonly levers: readonly LawLever[];
  readonly source: string;
}

export type LawStage =
  | 'none'
  | 'drafting'
  | 'cabinet'
  | 'committee'
  | 'floor'
  | 'other-house'
  | 'joint'
  | 'advice'
  | 'assent'
  | 'consent'
  | 'hearing'
  | 'force'
  /** run out, voted down, struck down by a court: may be tabled again */
  | 'ended'
  | 'failed'
  | 'struck';
