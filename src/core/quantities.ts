// The registry of figures: id, unit, how it is read, its formula and the parameters in it. HUD, show, explain, charts and conditions all use it.
// A figure whose system is not built is not here. Ticks are powers of two, so that terms in whole ticks add up bit for bit.

import { cash, powerAccount, reserve } from './context.ts';
import { CUSTODY_ENTRIES } from './figures/custody.ts';
import { FINANCE_ENTRIES } from './figures/finance.ts';
import { OFFICE_ENTRIES } from './figures/office.ts';
import { PARLIAMENT_ENTRIES } from './figures/parliament.ts';
import { PEOPLE_ENTRIES, peopleMembers } from './figures/people.ts';
import { PROGRAMME_ENTRIES } from './figures/programme.ts';
import { NATION_ENTRIES } from './quantities-nation.ts';
import { type Entry, entry } from './quantity-entry.ts';
import type { Content, Quantity, State } from './types.ts';
import type { Prepared } from './world.ts';

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

const ENTRIES: readonly Entry[] = [
  entry(
    'reserve_sat',
    'sat',
    1,
    'treasury',
    true,
    'coins at opening + mined + royalties + bought + seized − sold − lost',
    ['pool_fee', 'utilisation'],
    (_w, s) => reserve(s),
  ),
  entry(
    'reserve_usd',
    'USD',
    1,
    'treasury',
    false,
    'coins held × price of today',
    ['pool_fee', 'trade_fee'],
    (_w, s) => (reserve(s) / 1e8) * s.market.price_usd,
  ),
  entry(
    'used_mw',
    'MW',
    1,
    'grid',
    true,
    'industry package + licensed halls + own halls, day’s mean',
    ['utilisation'],
    (_w, s) => (s.grid.use_mwh[1]! + s.grid.use_mwh[2]! + s.grid.use_mwh[3]!) / 24,
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
    'hashprice_usd',
    '$/PH/s/day',
    1 / 128,
    'network',
    true,
    '(subsidy + fees) × price × 86,400 × 10¹⁵ ÷ (difficulty × 2³²)',
    ['fees_log_mean', 'growth_cap_month'],
    (_w, s) => s.network.hashprice_usd,
  ),
  entry(
    'treasury_usd',
    'USD',
    1,
    'treasury',
    true,
    'sum of the cash postings',
    ['envelope_usd_year', 'office_usd_year', 'operations_usd_mwh', 'fx_pkr_usd'],
    (_w, s) => cash(s) / 100,
  ),
  entry(
    'capital',
    'points',
    1,
    'laws',
    true,
    'points kept + each quarter’s gain − what was spent',
    ['capital_quarter', 'capital_cap', 'tariff_capital', 'licence_capital'],
    (_w, s) => s.laws.capital,
  ),
  entry(
    'price_usd',
    'USD/BTC',
    1,
    'market',
    true,
    'exogenous path × own impact',
    ['impact_scale', 'impact_daily_sd', 'impact_volume_usd', 'impact_kept_share', 'impact_fade_days'],
    (_w, s) => s.market.price_usd,
  ),
  entry(
    'difficulty_t',
    'T',
    1 / 128,
    'network',
    true,
    'difficulty × 1,209,600 s ÷ measured seconds of the last 2,016 blocks',
    [],
    (_w, s) => s.network.difficulty / 1e12,
  ),
  entry(
    'network_ehs',
    'EH/s',
    1,
    'network',
    true,
    'rest of the world + own',
    ['growth_cap_month', 'growth_gain_month', 'retreat_gain_month'],
    (_w, s) => s.network.rest_ehs + s.network.own_ehs,
  ),
  entry(
    'own_ehs',
    'EH/s',
    1 / 1024,
    'halls',
    true,
    'MW drawn ÷ (J/TH × PUE), own and licensed',
    ['pue_air', 'pue_immersion', 'utilisation'],
    (_w, s) => s.halls.state_ehs + s.halls.licensed_ehs,
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
    'drawn_mw',
    'MW',
    1 / 16,
    'halls',
    false,
    'own halls, day’s mean',
    ['utilisation'],
    (_w, s) => s.halls.drawn_mw,
  ),
  entry(
    'ready_mw',
    'MW',
    1,
    'halls',
    false,
    'rigs delivered at sites that are ready',
    [],
    (_w, s) => s.halls.ready_mw,
  ),
  entry(
    'licensed_mw',
    'MW',
    1 / 16,
    'halls',
    false,
    'licensed halls, day’s mean',
    ['licence_offer_mw', 'licence_slope_usd', 'licence_hurdle_usd'],
    (_w, s) => s.grid.use_mwh[2]! / 24,
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
    'mined_sat',
    'sat',
    1,
    'halls',
    false,
    'EH/s × 10¹⁸ × 86,400 ÷ (difficulty × 2³²) × (subsidy + fees) × (1 − pool fee)',
    ['pool_fee'],
    (_w, s) => s.halls.mined_sat,
  ),
  entry(
    'royalty_sat',
    'sat',
    1,
    'halls',
    false,
    'licensed coins × royalty',
    ['pool_fee'],
    (_w, s) => s.halls.royalty_sat,
  ),
  entry(
    'earned_usd_mwh',
    'USD/MWh',
    1 / 128,
    'halls',
    false,
    'coins mined × price ÷ energy drawn',
    ['utilisation', 'pue_air'],
    (_w, s) => s.halls.earned_usd_mwh,
  ),
  entry(
    'bill_usd',
    'USD',
    1,
    'halls',
    false,
    'energy drawn × own halls’ tariff ÷ exchange rate',
    ['fx_pkr_usd', 'fx_price_share'],
    (_w, s) => s.halls.bill_usd / 100,
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
    'capacity payments of a year ÷ 365, owed whatever runs',
    ['capacity_pkr_year'],
    (_w, s) => s.grid.capacity_pkr,
  ),
  entry(
    'cost_basis_usd',
    'USD',
    1,
    'treasury',
    false,
    'money paid for the coins held',
    ['trade_fee'],
    (_w, s) => s.treasury.cost_basis_usd / 100,
  ),
  entry(
    'carry_usd',
    'USD',
    1,
    'treasury',
    false,
    'money put in × rate ÷ 365, summed by day; not cash',
    ['carry_year'],
    (_w, s) => s.treasury.carry_usd / 100,
  ),
  entry(
    'promise_mw',
    'MW',
    1,
    'goals',
    false,
    'new load of any use outside shortage, mean of about a year',
    [],
    (_w, s) => s.goals.promise_mw,
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
  ...NATION_ENTRIES,
  ...PARLIAMENT_ENTRIES,
  ...PROGRAMME_ENTRIES,
  ...PEOPLE_ENTRIES,
  ...CUSTODY_ENTRIES,
  ...FINANCE_ENTRIES,
  ...OFFICE_ENTRIES,
];

const BY_ID = new Map(ENTRIES.map((e) => [e.id, e]));
/** Figures that a content’s own lists bring, by content; the same for the same content. */
const MEMBERS = new WeakMap<Content, ReadonlyMap<string, Entry>>();

function membersOf(content: Content): ReadonlyMap<string, Entry> {
  const found = MEMBERS.get(content);
  if (found) return found;
  const made = new Map(peopleMembers(content).map((one) => [one.id, one]));
  MEMBERS.set(content, made);
  return made;
}

const plain = ({ read: _read, ...rest }: Entry): Quantity => rest;

/** Every figure that worlds of this content have. */
export function quantitiesOf(content: Content): readonly Quantity[] {
  return [...ENTRIES, ...membersOf(content).values()].map(plain);
}

function found(world: Prepared, id: string): Entry | undefined {
  return BY_ID.get(id) ?? membersOf(world.content).get(id);
}

/** The value of a figure; throws on an id that is not in the registry. */
export function readQuantity(world: Prepared, state: State, id: string): number {
  const one = found(world, id);
  if (!one) throw new Error(`core: no quantity ${id}`);
  return one.read(world, state);
}
/** The same; null for a figure that no room keeps. */
export function figureOf(world: Prepared, state: State, id: string): number | null {
  return found(world, id)?.read(world, state) ?? null;
}
export function quantityOf(world: Prepared, id: string): Quantity | null {
  return found(world, id) ?? null;
}
