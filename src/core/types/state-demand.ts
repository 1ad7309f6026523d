// The slice of demand: what programmes for customers have moved between the blocks of the day, added, or made cheaper.

export interface DemandState {
  /** 1 while any of it is in force or fading */
  on: number;
  /** share of the evening’s load that a night rebate has moved to the night */
  night_share: number;
  /** share of farm pumps moved to the day, and MW that are out of the evening this month */
  wells_share: number;
  wells_mw: number;
  /** thousand electric vehicles and cookers in use, and what they draw by block, MW */
  vehicles_k: number;
  stoves_k: number;
  electric_mw: number[];
  /** share by which homes use more under their lower price */
  home_share: number;
  /** what the lower price of homes takes off the average tariff, Rs/kWh of the first day */
  home_pkr_kwh: number;
  /** today: MWh moved out of the evening, drawn by vehicles and cookers, and what rebates and discounts cost, whole rupees */
  moved_mwh: number;
  electric_mwh: number;
  rebate_pkr: number;
}

/** A battery of two hours at a place. */
export interface Battery {
  place: number;
  mw: number;
  ready_day: number;
}

/** What programmes would move once they are reached, MW by block: night, morning, day, evening. */
export interface Shift {
  readonly base_mw: readonly number[];
  readonly night_mw: readonly number[];
  readonly wells_mw: readonly number[];
  readonly electric_mw: readonly number[];
  readonly homes_mw: readonly number[];
  /** batteries: negative where they give */
  readonly storage_mw: readonly number[];
  /** rebates, discounts and lower prices, Rs a year */
  readonly pkr_year: number;
}
