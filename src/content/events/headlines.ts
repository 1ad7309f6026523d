// Headlines: which figures are news, and when. The words quote the change and the cause that `explain` gives.
import type { Headline } from '../../core/types.ts';

const DESIGN = 'design: thresholds a reader would notice';

function news(
  id: string,
  quantity: string,
  test: Headline['test'],
  value: number,
  rest_days = 365,
): Headline {
  return { id, quantity, test, value, rest_days, source: DESIGN };
}

export const HEADLINES: readonly Headline[] = [
  news('price-record', 'price_usd', 'high', 0.1, 240),
  news('price-jump', 'price_usd', 'rise', 0.25, 120),
  news('price-fall', 'price_usd', 'fall', 0.25, 120),
  news('price-low', 'price_usd', 'low', 0.15, 300),
  news('hashprice-low', 'hashprice_usd', 'low', 0.1, 300),
  news('hashprice-jump', 'hashprice_usd', 'rise', 0.25, 240),
  news('difficulty-record', 'difficulty_t', 'high', 0.2, 365),
  news('network-shrinks', 'network_ehs', 'fall', 0.08, 180),
  news('own-share', 'own_ehs', 'high', 0.5, 240),
  news('coins-grow', 'reserve_sat', 'high', 0.5, 365),
  news('coins-sold', 'reserve_sat', 'fall', 0.2, 240),
  news('surplus-used', 'used_mw', 'high', 0.25, 365),
  news('surplus-lost', 'used_mw', 'fall', 0.3, 300),
  news('idle-record', 'idle_mw', 'high', 0.1, 365),
  news('margin-gone', 'grid_margin_pct', 'under', 0, 180),
  news('margin-back', 'grid_margin_pct', 'over', 15, 300),
  news('dark-evenings', 'shortage_h', 'over', 0.5, 150),
  news('rivers-high', 'hydel_mw', 'over', 7000, 300),
  news('rivers-low', 'hydel_mw', 'under', 1500, 300),
  news('cover-thin', 'cover_months', 'under', 2.5, 300),
  news('cover-ample', 'cover_months', 'over', 4, 500),
  news('rupee-weak', 'fx_pkr_usd', 'high', 0.06, 300),
  news('prices-rise', 'cpi_pct', 'over', 8, 400),
  news('prices-calm', 'cpi_pct', 'under', 5, 500),
  news('remittances-record', 'remittances_usd', 'high', 0.06, 400),
  news('debt-record', 'circular_debt_pkr', 'high', 0.06, 365),
  news('debt-falls', 'circular_debt_pkr', 'low', 0.05, 365),
  news('spread-wide', 'spread_bp', 'over', 600, 400),
  news('till-empty', 'treasury_usd', 'under', 5e6, 300),
  news('halls-lose', 'power_pkr', 'under', -1e9, 500),
];
