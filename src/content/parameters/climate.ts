// Weather, rivers and fuel.
import { param } from './make.ts';

export const CLIMATE = {
  temperature_phi: param(0.7, 'per day', 'design: weather remembers about three days'),
  temperature_sd_c: param(2, '°C', 'design: spread of daily means around the season'),
  temperature_common: param(0.6, 'share', 'design: most weather is shared by both zones'),
  heat_spell_year: param(0.4, 'per year', 'event-heatwave'),
  heat_spell_c: param(5, '°C', 'event-heatwave'),
  heat_spell_least_days: param(5, 'days', 'design: a spell of five to eleven days'),
  heat_spell_span_days: param(6, 'days', 'design: a spell of five to eleven days'),
  river_phi: param(0.985, 'per day', 'design: snowmelt and monsoon change over two months'),
  river_sd: param(0.12, 'log', 'design: one year in three is 12 % off its season'),
  fuel_index_phi: param(0.997, 'per day', 'design: fuel prices forget a shock in about a year'),
  gas_index_sd: param(0.22, 'share', 'design: LNG under oil-linked contracts'),
  coal_index_sd: param(0.18, 'share', 'design: coal at Richards Bay, 2015–2024 without 2022'),
  oil_index_sd: param(0.22, 'share', 'design: oil, 2015–2024'),
  lng_tight_year: param(0.25, 'per year', 'design: a cargo default or a diversion every four years'),
  lng_stop_year: param(0.05, 'per year', 'design: nearly all LNG passes one strait; once in twenty years'),
  lng_least_days: param(45, 'days', 'design: time to find other cargoes'),
  lng_span_days: param(90, 'days', 'design: time to find other cargoes'),
  lng_tight_share: param(0.6, 'share', 'design: what comes when supply is tight'),
  lng_stop_share: param(0.1, 'share', 'design: what is left in tanks and spot'),
  lng_tight_cost: param(1.3, 'factor', 'fuel-cost'),
  lng_stop_cost: param(1.8, 'factor', 'fuel-cost'),
};
