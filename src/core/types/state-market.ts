// The slices of the state that no player touches: weather and fuels, the price of bitcoin, its network.

export interface ClimateState {
  /** by zone, °C against the month's mean */
  anomaly_c: number[];
  /** by zone, the day's mean, °C */
  temperature_c: number[];
  /** days left of a hot spell; which day of it this is, 0 without one */
  heat_days: number;
  heat_day: number;
  /** day on which a spell that is forecast may begin, −1 without a forecast; its stated odds, 0–1 */
  heat_due: number;
  heat_odds: number;
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
