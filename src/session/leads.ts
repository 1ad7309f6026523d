// Where a term of an explanation leads: figures that explain it further, and parameters behind it.
import type { PostingKind } from '../core/types.ts';

export interface Leads {
  /** ids of the registry */
  readonly figures: readonly string[];
  /** ids of content parameters */
  readonly parameters: readonly string[];
}
const to = (figures: readonly string[], parameters: readonly string[] = []): Leads => ({
  figures,
  parameters,
});

const POSTINGS: Partial<Record<PostingKind, Leads>> = {
  envelope: to(['consent'], ['envelope_usd_year', 'first_envelope_day']),
  lapse: to([], ['lapse_share']),
  office: to([], ['office_usd_year']),
  custody: to(['custody_cost_usd', 'reserve_sat'], ['custody_usd_year']),
  audit: to(['audited'], ['audit_usd']),
  venture: to(['partner_mw'], ['venture_share']),
  borrowed: to(['owed_usd']),
  coupons: to(['coupon_usd_year', 'owed_usd'], ['dollar_rate_bp', 'certificate_bp']),
  repaid: to(['owed_usd']),
  'central-lent': to(['cover_months'], ['central_years', 'governor_months']),
  'central-repaid': to(['cover_months']),
  lost: to(['lost_sat', 'hazard_pct']),
  recovered: to(['lost_sat'], ['claim_days']),
  seized: to([], ['seize_odds', 'seize_most_btc', 'seize_wrong']),
  returned: to([], ['seize_wrong']),
  'debt-hosting': to(['partner_mw'], ['arrears_pkr_mw', 'arrears_pkr_kwh']),
  site: to([], ['site_container_usd', 'site_hall_usd', 'site_campus_usd', 'immersion_usd_mw']),
  rigs: to(['hashprice_usd'], ['rig_price_ratio', 'rig_price_floor_usd_th', 'rig_frontier_ratio']),
  move: to([], ['move_usd']),
  operations: to(['drawn_mw'], ['operations_usd_mwh']),
  'power-bill': to(['bill_usd', 'drawn_mw'], ['fx_pkr_usd']),
  'coins-bought': to(['price_usd'], ['trade_fee', 'impact_scale']),
  'coins-sold': to(['price_usd'], ['trade_fee', 'impact_scale']),
  'hall-tariff': to(['bill_usd', 'drawn_mw']),
  'licensed-tariff': to(['licensed_mw']),
  'package-tariff': to(['package_mw']),
  'hall-fuel': to(['drawn_mw']),
  'licensed-fuel': to(['licensed_mw']),
  'package-fuel': to(['package_mw']),
  mined: to(['mined_sat'], ['pool_fee', 'utilisation']),
  royalty: to(['royalty_sat'], ['licence_royalty_ceiling']),
  bought: to(['price_usd'], ['trade_fee']),
  sold: to(['price_usd'], ['trade_fee']),
};

const TERMS: Readonly<Record<string, Leads>> = {
  'hazard-hot': to(['hazard_hot_pct']),
  'hazard-insider': to(['hazard_insider_pct']),
  'hazard-lost': to(['hazard_lost_pct']),
  'hazard-raid': to(['hazard_raid_pct']),
  'hazard-custodian': to(['hazard_custodian_pct']),
  'hazard-court': to(['hazard_court_pct']),
  price: to(['price_usd']),
  difficulty: to(['difficulty_t', 'network_ehs']),
  fees: to([], ['fees_log_mean', 'fees_sd', 'fees_phi']),
  'pool-fee': to([], ['pool_fee']),
  'rest-of-world': to(['hashprice_usd'], ['growth_cap_month', 'growth_gain_month', 'retreat_gain_month']),
  'own-halls': to(['own_ehs']),
  'own-trades': to([], ['impact_scale', 'impact_kept_share', 'impact_fade_days']),
  halls: to(['drawn_mw']),
  licensed: to(['licensed_mw']),
  package: to(['package_mw']),
  nameplate: to(['ready_mw']),
  utilisation: to([], ['utilisation']),
  'heat-derate': to(['temperature_c'], ['block_heat_day_c', 'block_heat_evening_c']),
  curtailed: to(['grid_margin_pct', 'shortage_h']),
  'licensed-nameplate': to(
    ['hashprice_usd'],
    ['licence_offer_mw', 'licence_slope_usd', 'licence_hurdle_usd'],
  ),
  'evening-demand': to(
    ['temperature_c'],
    ['demand_growth_year', 'heat_demand_mw_c', 'rooftop_mw_year', 'latent_growth_year'],
  ),
  link: to([], ['link_loss']),
  outage: to([], ['outage_mean', 'outage_sd', 'heat_derate_c']),
  fuel: to(['lng_supply'], ['lng_stop_share', 'lng_tight_share']),
  latent: to([], ['latent_growth_year', 'base_served']),
  'hot-spell': to([], ['heat_spell_year', 'heat_spell_c']),
  anomaly: to([], ['temperature_sd_c', 'temperature_phi']),
  'price-cut': to([], ['package_base_mw', 'package_elasticity', 'package_base_pkr_kwh']),
  'package-cap': to([], ['package_cap_mw']),
  'package-ramp': to([], ['package_ramp_days']),
  'lng-dear': to(['lng_supply'], ['lng_tight_cost', 'lng_stop_cost']),
  capacity: to([], ['capacity_pkr_year']),
  quarter: to(['shortage_h'], ['capital_quarter', 'capital_dark_hours', 'capital_cap']),
  'carry-sites': to([], ['carry_year']),
  'carry-rigs': to([], ['carry_year']),
  'carry-coins': to(['cost_basis_usd'], ['carry_year']),
  'view-inflation': to(['cpi_pct'], ['cpi_target_pct', 'people_feel']),
  'view-growth': to(['growth_pct'], ['growth_trend_pct', 'people_feel']),
  'view-remittances': to(['remittances_usd'], ['people_feel']),
  'view-reserve': to(['reserve_usd', 'cost_basis_usd'], ['reserve_known', 'reserve_seen_usd']),
  'view-scandal': to(['scandal'], ['scandal_half_months']),
  'view-losses': to(['users_m', 'price_usd'], ['losses_from_pct', 'losses_half_months']),
  'view-trust': to(['trust_pct']),
  'view-users': to(['users_m']),
  'view-literacy': to(['literacy_pct']),
  'view-subsidy': to(['subsidy_pkr'], ['subsidy_usual_pct']),
  'view-shortage': to(['shortage_h'], ['dark_usual_h', 'people_feel']),
  'view-memory': to(['shortage_h'], ['memory_from_h', 'memory_half_months', 'memory_city']),
  'view-halls-first': to(['drawn_mw', 'licensed_mw', 'shortage_h']),
  'view-tariff': to(['cpi_pct', 'growth_pct'], ['people_growth_year', 'people_hope_year']),
  'view-bills': to(['cpi_pct'], ['bills_usual_pct', 'bills_half_months']),
  'view-unrest': to(['unrest'], ['unrest_slope']),
  'view-host': to(['power_pkr'], ['share_felt_pkr_head', 'discount_felt']),
  'view-relief': to([], ['relief_half_months']),
  'view-mood': to([], ['mood_half_months']),
  'view-regard': to([], ['hear_points', 'mood_half_months']),
  'province-share': to([], ['share_most_pct', 'discount_part']),
  'local-discount': to([], ['discount_pkr_head', 'discount_part']),
  relief: to([], ['relief_step_usd', 'relief_most_usd']),
  'public-acts': to([], ['hear_usd', 'campaign_usd']),
  'tariff-over-cost': to(['power_pkr'], ['fx_pkr_usd']),
};

/** Figures and parameters behind a term; its own source is the first parameter when it is one. */
export function leadsOf(
  because: string,
  source: string,
  parameters: Readonly<Record<string, unknown>>,
): Leads {
  const known = TERMS[because] ?? POSTINGS[because as PostingKind] ?? to([]);
  const own = Object.hasOwn(parameters, source) && !known.parameters.includes(source) ? [source] : [];
  return {
    figures: known.figures,
    parameters: [...own, ...known.parameters].filter((id) => Object.hasOwn(parameters, id)),
  };
}
