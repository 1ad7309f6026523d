// Sites, rigs, cooling, licensed miners.
import { param } from './make.ts';

const ALL_IN = 'design: RULES §1 all-in price less rigs at the first day’s market (site-costs)';
export const HALLS = {
  site_container_usd: param(1_500_000, 'USD', ALL_IN), site_container_days: param(20, 'days', 'design: a container and a pad'),
  site_hall_usd: param(15_000_000, 'USD', ALL_IN), site_hall_days: param(90, 'days', 'design: a kit hall of 20 MW'),
  site_campus_usd: param(92_000_000, 'USD', ALL_IN), site_campus_days: param(270, 'days', 'site-times'),
  immersion_usd_mw: param(250_000, 'USD/MW', 'design: tanks and heat exchangers (site-costs)'),
  move_usd: param(200_000, 'USD', 'design: two lorries and a crane'), move_days: param(14, 'days', 'design: two lorries and a crane'),
  rig_price_ratio: param(270, 'days', 'rig-prices'), rig_price_floor_usd_th: param(9.5, 'USD/TH', 'rig-prices'), rig_frontier_ratio: param(1.4, 'factor', 'rig-prices'),
  rig_days: param(120, 'days', 'rig-times'), rig_life_days: param(1826, 'days', 'design: five years'),
  rig_standard_j_th: param(17.5, 'J/TH', 'rig-models'), rig_frontier_j_th: param(13.5, 'J/TH', 'rig-models'), rig_floor_j_th: param(5, 'J/TH', 'efficiency-path'),
  rig_rate_year: param(0.2, 'per year', 'fitted: 13.5 J/TH in late 2024 to 9.7 announced for 2026 (rig-models)'), rig_year: param(2025.45, 'year', 'rig-models'),
  utilisation: param(0.9, 'share', 'utilisation'), pue_air: param(1.1, 'factor', 'pue'), pue_immersion: param(1.05, 'factor', 'pue'), pool_fee: param(0.01, 'share', 'pool-fee'),
  operations_usd_mwh: param(10.5, 'USD/MWh', 'operations'),
  block_heat_night_c: param(-4, '°C', 'design: daily range of 12–14 °C'), block_heat_morning_c: param(0, '°C', 'design: daily range of 12–14 °C'),
  block_heat_day_c: param(6, '°C', 'design: daily range of 12–14 °C'), block_heat_evening_c: param(1, '°C', 'design: daily range of 12–14 °C'),
  licence_offer_mw: param(80, 'MW/quarter', 'design: RULES §2'), licence_slope_usd: param(8, 'USD/MWh', 'design: RULES §2'), licence_hurdle_usd: param(12, 'USD/MWh', 'design: RULES §2'),
  licence_royalty_ceiling: param(30, '%', 'design: RULES §2'), licence_standing: param(50, 'points', 'design: neutral until standing is modelled'),
  licence_days: param(90, 'days', 'design: licensed halls bring their own kit'), licence_interruptible_usd_mwh: param(15, 'USD/MWh', 'design: they ask 1.5 c off to be cut'),
  licence_lean_quarters: param(2, 'quarters', 'design: RULES §2'),
};
