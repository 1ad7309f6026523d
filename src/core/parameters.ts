// Every number the systems read, by id. Content must give each a value, a unit and a source; the compiler checks that.
// One object literal, so that engines keep it as a plain fast object: looked up in a dictionary, these numbers cost more than the arithmetic.

/** Lays values out under the ids. */
export function layOut(v: (id: string) => number) {
  return {
    // climate
    temperature_phi: v('temperature_phi'), temperature_sd_c: v('temperature_sd_c'), temperature_common: v('temperature_common'), heat_spell_year: v('heat_spell_year'), heat_spell_c: v('heat_spell_c'), heat_spell_least_days: v('heat_spell_least_days'), heat_spell_span_days: v('heat_spell_span_days'),
    river_phi: v('river_phi'), river_sd: v('river_sd'), fuel_index_phi: v('fuel_index_phi'), gas_index_sd: v('gas_index_sd'), coal_index_sd: v('coal_index_sd'), oil_index_sd: v('oil_index_sd'),
    lng_tight_year: v('lng_tight_year'), lng_stop_year: v('lng_stop_year'), lng_least_days: v('lng_least_days'), lng_span_days: v('lng_span_days'), lng_tight_share: v('lng_tight_share'), lng_stop_share: v('lng_stop_share'), lng_tight_cost: v('lng_tight_cost'), lng_stop_cost: v('lng_stop_cost'),
    // market
    drift_sceptic_floor: v('drift_sceptic_floor'), drift_sceptic_size: v('drift_sceptic_size'), drift_sceptic_power: v('drift_sceptic_power'), drift_central_floor: v('drift_central_floor'), drift_central_size: v('drift_central_size'), drift_central_power: v('drift_central_power'),
    drift_enthusiast_floor: v('drift_enthusiast_floor'), drift_enthusiast_size: v('drift_enthusiast_size'), drift_enthusiast_power: v('drift_enthusiast_power'), family_sceptic_share: v('family_sceptic_share'), family_central_share: v('family_central_share'),
    fair_sd: v('fair_sd'), bull_drift: v('bull_drift'), bear_drift: v('bear_drift'), reversion: v('reversion'), jump_chance: v('jump_chance'), jump_mean: v('jump_mean'), jump_sd: v('jump_sd'), volatility: v('volatility'), volatility_cap_power: v('volatility_cap_power'),
    slow_phi: v('slow_phi'), slow_variance: v('slow_variance'), fast_phi: v('fast_phi'), fast_variance: v('fast_variance'), to_bear: v('to_bear'), to_bear_slope: v('to_bear_slope'), to_bull: v('to_bull'), to_bull_slope: v('to_bull_slope'),
    impact_scale: v('impact_scale'), impact_daily_sd: v('impact_daily_sd'), impact_volume_usd: v('impact_volume_usd'), impact_kept_share: v('impact_kept_share'), impact_fade_days: v('impact_fade_days'), trade_fee: v('trade_fee'),
    // network
    fees_phi: v('fees_phi'), fees_sd: v('fees_sd'), fees_log_mean: v('fees_log_mean'), margin_ema_month: v('margin_ema_month'), growth_cap_month: v('growth_cap_month'), growth_gain_month: v('growth_gain_month'), growth_floor: v('growth_floor'), retreat_gain_month: v('retreat_gain_month'),
    growth_sd_month: v('growth_sd_month'), shock_year: v('shock_year'), shock_size: v('shock_size'), efficiency_floor: v('efficiency_floor'), efficiency_span: v('efficiency_span'), efficiency_rate: v('efficiency_rate'), efficiency_year: v('efficiency_year'),
    // grid
    demand_growth_year: v('demand_growth_year'), rooftop_mw_year: v('rooftop_mw_year'), rooftop_fade_year: v('rooftop_fade_year'), rooftop_share: v('rooftop_share'), heat_demand_mw_c: v('heat_demand_mw_c'), heat_from_c: v('heat_from_c'), latent_growth_year: v('latent_growth_year'),
    base_year: v('base_year'), base_served: v('base_served'), outage_mean: v('outage_mean'), outage_sd: v('outage_sd'), outage_phi: v('outage_phi'), heat_derate_c: v('heat_derate_c'), link_loss: v('link_loss'), capacity_pkr_year: v('capacity_pkr_year'), fx_pkr_usd: v('fx_pkr_usd'),
    package_base_mw: v('package_base_mw'), package_base_pkr_kwh: v('package_base_pkr_kwh'), package_elasticity: v('package_elasticity'), package_ramp_days: v('package_ramp_days'), package_cap_mw: v('package_cap_mw'),
    loss_actual: v('loss_actual'), loss_allowed: v('loss_allowed'), recovery: v('recovery'), average_cost_pkr_kwh: v('average_cost_pkr_kwh'), average_tariff_pkr_kwh: v('average_tariff_pkr_kwh'), sold_gwh_year: v('sold_gwh_year'),
    // halls
    site_container_usd: v('site_container_usd'), site_container_days: v('site_container_days'), site_hall_usd: v('site_hall_usd'), site_hall_days: v('site_hall_days'), site_campus_usd: v('site_campus_usd'), site_campus_days: v('site_campus_days'),
    immersion_usd_mw: v('immersion_usd_mw'), move_usd: v('move_usd'), move_days: v('move_days'), rig_price_ratio: v('rig_price_ratio'), rig_price_floor_usd_th: v('rig_price_floor_usd_th'), rig_frontier_ratio: v('rig_frontier_ratio'), rig_days: v('rig_days'), rig_life_days: v('rig_life_days'),
    rig_standard_j_th: v('rig_standard_j_th'), rig_frontier_j_th: v('rig_frontier_j_th'), rig_floor_j_th: v('rig_floor_j_th'), rig_rate_year: v('rig_rate_year'), rig_year: v('rig_year'), utilisation: v('utilisation'), pue_air: v('pue_air'), pue_immersion: v('pue_immersion'), pool_fee: v('pool_fee'),
    operations_usd_mwh: v('operations_usd_mwh'), block_heat_night_c: v('block_heat_night_c'), block_heat_morning_c: v('block_heat_morning_c'), block_heat_day_c: v('block_heat_day_c'), block_heat_evening_c: v('block_heat_evening_c'),
    licence_offer_mw: v('licence_offer_mw'), licence_slope_usd: v('licence_slope_usd'), licence_hurdle_usd: v('licence_hurdle_usd'), licence_royalty_ceiling: v('licence_royalty_ceiling'), licence_standing: v('licence_standing'), licence_days: v('licence_days'),
    licence_interruptible_usd_mwh: v('licence_interruptible_usd_mwh'), licence_lean_quarters: v('licence_lean_quarters'),
    // treasury
    envelope_usd_year: v('envelope_usd_year'), envelope_consent: v('envelope_consent'), lapse_share: v('lapse_share'), office_usd_year: v('office_usd_year'), custody_usd_year: v('custody_usd_year'), carry_year: v('carry_year'), sale_month_share: v('sale_month_share'),
    // state of play
    capital_start: v('capital_start'), capital_cap: v('capital_cap'), capital_quarter: v('capital_quarter'), capital_dark_hours: v('capital_dark_hours'), capital_dark_days: v('capital_dark_days'), tariff_capital: v('tariff_capital'), licence_capital: v('licence_capital'),
    margin_red_pct: v('margin_red_pct'), margin_amber_pct: v('margin_amber_pct'), margin_wide_pct: v('margin_wide_pct'), margin_far_pct: v('margin_far_pct'), lights_hours: v('lights_hours'), spare_cost_pkr_kwh: v('spare_cost_pkr_kwh'), spare_share: v('spare_share'), spare_mwh_year: v('spare_mwh_year'),
  };
}

export type ParameterId = keyof ReturnType<typeof layOut>;
export const PARAMETER_IDS = Object.keys(layOut(() => 0)) as readonly ParameterId[];
