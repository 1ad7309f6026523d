// The figures of grid and climate: margin, idle power, shortage, fuel, heat.
import { powerAccount } from '../context.ts';
import { newLoadMwh } from '../systems/goals.ts';
import type { State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { type Entry, entry } from './entry.ts';

function shortageHours(world: Prepared, state: State): number {
  let hours = 0;
  let shares = 0;
  for (let z = 0; z < world.columns.zones; z++) {
    hours += state.grid.shortage_h[z]! * world.columns.zoneShare[z]!;
    shares += world.columns.zoneShare[z]!;
  }
  return hours / shares;
}
function firstFuel(world: Prepared, state: State, weather: string): number {
  let mw = 0;
  for (let i = 0; i < world.columns.plants; i++)
    if (world.nation.fuels[world.columns.plantFuel[i]!]!.weather === weather) mw += state.grid.output_mw[i]!;
  return mw;
}

export const GRID_ENTRIES: readonly Entry[] = [
  entry(
    'used_mw',
    'MW',
    1,
    'grid',
    true,
    'industry package + licensed halls + own halls + AI halls + vehicles and cookers, day’s mean',
    ['utilisation'],
    (_w, s) => newLoadMwh(s) / 24,
  ),
  entry(
    'grid_margin_pct',
    '%',
    1 / 16,
    'grid',
    true,
    '(power available at the evening peak − demand) ÷ demand',
    ['outage_mean', 'heat_derate_c', 'demand_growth_year', 'heat_demand_mw_c'],
    (_w, s) => s.grid.margin_pct,
  ),
  entry(
    'idle_mw',
    'MW',
    1,
    'grid',
    true,
    'coal and LNG power available − dispatched, day’s mean',
    ['outage_mean', 'heat_derate_c'],
    (_w, s) => s.grid.idle_mw,
  ),
  entry(
    'shortage_h',
    'h',
    1 / 128,
    'grid',
    true,
    'hours × unserved ÷ wanted, by block and zone, weighed by demand',
    ['latent_growth_year', 'outage_mean', 'link_loss', 'lng_stop_share'],
    shortageHours,
  ),
  entry('generated_mwh', 'MWh', 1, 'grid', false, 'sum of plant output', [], (_w, s) => s.grid.generated_mwh),
  entry('hydel_mw', 'MW', 1, 'grid', false, 'season × river × turbines', ['river_sd', 'river_phi'], (w, s) =>
    firstFuel(w, s, 'river'),
  ),
  entry(
    'spilled_mwh',
    'MWh',
    1,
    'grid',
    false,
    'river, wind and sun that found no use',
    [],
    (_w, s) => s.grid.spilled_mwh,
  ),
  entry(
    'package_mw',
    'MW',
    1,
    'grid',
    false,
    'price cut × elasticity × base, reached over the ramp',
    ['package_base_mw', 'package_elasticity', 'package_base_pkr_kwh', 'package_ramp_days', 'package_cap_mw'],
    (_w, s) => s.grid.package_mw,
  ),
  entry(
    'power_pkr',
    'PKR',
    1,
    'grid',
    true,
    'tariffs paid by new uses − fuel they burned',
    ['fx_pkr_usd', 'package_elasticity'],
    (_w, s) => powerAccount(s),
  ),
  entry(
    'fuel_import_usd',
    'USD',
    1,
    'grid',
    false,
    'energy × fuel cost of the first day × price index × share paid abroad ÷ the first day’s rate, today',
    ['fx_pkr_usd'],
    (_w, s) => s.grid.fuel_import_usd,
  ),
  entry(
    'capacity_pkr',
    'PKR',
    1,
    'grid',
    false,
    'capacity payments of a year × their index of July × (1 + laws − plants closed) ÷ 365, owed whatever runs',
    ['capacity_pkr_year', 'capacity_growth_year'],
    (_w, s) => s.grid.capacity_pkr,
  ),
  entry(
    'temperature_c',
    '°C',
    1 / 16,
    'climate',
    false,
    'season + anomaly + hot spell, warmest zone',
    ['temperature_sd_c', 'temperature_phi', 'heat_spell_c'],
    (_w, s) => Math.max(...s.climate.temperature_c),
  ),
  entry(
    'lng_supply',
    'level',
    1,
    'climate',
    false,
    '0 normal, 1 tight, 2 stopped',
    ['lng_stop_year', 'lng_tight_year'],
    (_w, s) => s.climate.lng,
  ),
];
