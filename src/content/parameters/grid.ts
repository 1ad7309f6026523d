// Demand, outages, heat, the link, capacity payments, the industry package, circular debt's first two terms.
import { param } from './make.ts';

export const GRID = {
  demand_growth_year: param(0.02, 'per year', 'design: 1.5–3 % before rooftop sun'),
  rooftop_mw_year: param(2500, 'MW/year', 'rooftop'), rooftop_fade_year: param(0.1, 'per year', 'design: good roofs go first'), rooftop_share: param(0.17, 'share', 'design: mean output of a panel in Pakistan'),
  heat_demand_mw_c: param(450, 'MW/°C', 'design: fans and coolers above 30 °C'), heat_from_c: param(30, '°C', 'design: fans and coolers above 30 °C'),
  latent_growth_year: param(0.02, 'per year', 'design: grows with the rest'),
  base_year: param(2025, 'year', 'fy25-months'), base_served: param(0.982, 'share', 'fitted: FY25 generation less link losses and the latent load served'),
  outage_mean: param(0.1, 'share', 'design: 8–12 % of thermal plant is out'), outage_sd: param(0.015, 'share', 'design: 8–12 % of thermal plant is out'), outage_phi: param(0.95, 'per day', 'design: repairs take weeks'),
  heat_derate_c: param(0.006, 'per °C', 'design: gas and steam plant lose 0.6 % a degree above 30 °C'),
  link_loss: param(0.03, 'share', 'design: 880 km of ±660 kV, converters included'),
  capacity_pkr_year: param(1.806e12, 'PKR/year', 'capacity-payments'), fx_pkr_usd: param(283, 'PKR/USD', 'start-state'),
  package_base_mw: param(4500, 'MW', 'fitted: so that Rs 22.98 calls for 300–800 MW'), package_base_pkr_kwh: param(34, 'PKR/kWh', 'tariffs'),
  package_elasticity: param(0.4, 'share', 'design: −0.3 to −0.5 within four quarters'), package_ramp_days: param(365, 'days', 'design: four quarters'),
  package_cap_mw: param(1000, 'MW', 'package-terms'),
  loss_actual: param(0.164, 'share', 'losses'), loss_allowed: param(0.1177, 'share', 'losses'), recovery: param(0.935, 'share', 'losses'),
  average_cost_pkr_kwh: param(23.1, 'PKR/kWh', 'purchase-cost'), average_tariff_pkr_kwh: param(33.4, 'PKR/kWh', 'tariffs'), sold_gwh_year: param(106300, 'GWh/year', 'fitted: generation less losses'),
};
