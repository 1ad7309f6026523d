// The ids of every number the systems read. Content must give each a value, a unit and a source; the compiler checks that.
export const PARAMETER_IDS = [
  // climate
  'temperature_phi', 'temperature_sd_c', 'temperature_common', 'heat_spell_year', 'heat_spell_c', 'heat_spell_least_days', 'heat_spell_span_days',
  'river_phi', 'river_sd', 'fuel_index_phi', 'gas_index_sd', 'coal_index_sd', 'oil_index_sd',
  'lng_tight_year', 'lng_stop_year', 'lng_least_days', 'lng_span_days', 'lng_tight_share', 'lng_stop_share', 'lng_tight_cost', 'lng_stop_cost',
  // market
  'drift_sceptic_floor', 'drift_sceptic_size', 'drift_sceptic_power', 'drift_central_floor', 'drift_central_size', 'drift_central_power',
  'drift_enthusiast_floor', 'drift_enthusiast_size', 'drift_enthusiast_power', 'family_sceptic_share', 'family_central_share',
  'fair_sd', 'bull_drift', 'bear_drift', 'reversion', 'jump_chance', 'jump_mean', 'jump_sd', 'volatility', 'volatility_cap_power',
  'slow_phi', 'slow_variance', 'fast_phi', 'fast_variance', 'to_bear', 'to_bear_slope', 'to_bull', 'to_bull_slope',
  'impact_scale', 'impact_daily_sd', 'impact_volume_usd', 'impact_kept_share', 'impact_fade_days', 'trade_fee',
  // network
  'fees_phi', 'fees_sd', 'fees_log_mean', 'margin_ema_month', 'growth_cap_month', 'growth_gain_month', 'growth_floor', 'retreat_gain_month',
  'growth_sd_month', 'shock_year', 'shock_size', 'efficiency_floor', 'efficiency_span', 'efficiency_rate', 'efficiency_year',
  // grid
  'demand_growth_year', 'rooftop_mw_year', 'rooftop_fade_year', 'rooftop_share', 'heat_demand_mw_c', 'heat_from_c', 'latent_growth_year',
  'base_year', 'base_served', 'outage_mean', 'outage_sd', 'outage_phi', 'heat_derate_c', 'link_loss', 'capacity_pkr_year', 'fx_pkr_usd',
  'package_base_mw', 'package_base_pkr_kwh', 'package_elasticity', 'package_ramp_days', 'package_cap_mw',
  'loss_actual', 'loss_allowed', 'recovery', 'average_cost_pkr_kwh', 'average_tariff_pkr_kwh', 'sold_gwh_year',
  // halls
  'site_container_usd', 'site_container_days', 'site_hall_usd', 'site_hall_days', 'site_campus_usd', 'site_campus_days',
  'immersion_usd_mw', 'move_usd', 'move_days', 'rig_price_ratio', 'rig_price_floor_usd_th', 'rig_frontier_ratio', 'rig_days', 'rig_life_days',
  'rig_standard_j_th', 'rig_frontier_j_th', 'rig_floor_j_th', 'rig_rate_year', 'rig_year', 'utilisation', 'pue_air', 'pue_immersion', 'pool_fee',
  'operations_usd_mwh', 'block_heat_night_c', 'block_heat_morning_c', 'block_heat_day_c', 'block_heat_evening_c',
  'licence_offer_mw', 'licence_slope_usd', 'licence_hurdle_usd', 'licence_royalty_ceiling', 'licence_standing', 'licence_days',
  'licence_interruptible_usd_mwh', 'licence_lean_quarters',
  // treasury
  'envelope_usd_year', 'envelope_consent', 'lapse_share', 'office_usd_year', 'custody_usd_year', 'carry_year', 'sale_month_share',
  // state of play
  'capital_start', 'capital_cap', 'capital_quarter', 'capital_dark_hours', 'capital_dark_days', 'tariff_capital', 'licence_capital',
  'margin_red_pct', 'margin_amber_pct', 'margin_wide_pct', 'margin_far_pct', 'lights_hours', 'spare_cost_pkr_kwh', 'spare_share', 'spare_mwh_year',
] as const;

export type ParameterId = (typeof PARAMETER_IDS)[number];
