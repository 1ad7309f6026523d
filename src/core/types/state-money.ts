// The slices of the state about money: the treasury’s orders, the economy, the budget.

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
  /** capacity payments before laws, and capacity payments a unit sold over prices, both against the first year and set with the tariff each July */
  capacity_index: number;
  capacity_factor: number;
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
