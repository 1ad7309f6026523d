// The grid’s slice of the state, and the uses, blocks, causes and modifiers that index it.
import type { ModifierTarget } from './content.ts';
import type { Battery } from './state-demand.ts';

/** Uses of power, as they are booked; in which order they are served, dispatch.ts says. `storage` is what batteries take. */
export const USES = ['base', 'package', 'licensed', 'halls', 'ai', 'storage'] as const;

/** Hours of the four blocks of a day: night, morning, day, evening. */
export const BLOCK_HOURS = [7, 5, 7, 5] as const;

export const MODIFIERS = [
  'hydel',
  'rlng',
  'coal',
  'oil',
  'halls',
  'demand',
  'cables',
] as const satisfies readonly ModifierTarget[];

/** Causes of shortage, in the order in which they are attributed. */
export const CAUSES = ['link', 'fuel', 'outage', 'latent'] as const;

export interface GridState {
  /** by plant, day's mean */
  output_mw: number[];
  /** by plant, today's available MW */
  available_mw: number[];
  /** by zone × 4 blocks */
  demand_mw: number[];
  /** by zone × 4 blocks: cost of the next kWh */
  cost_pkr_kwh: number[];
  /** by link × 4 blocks, positive from → to */
  flow_mw: number[];
  /** by link: what it carries either way */
  link_mw: number[];
  /** by link: months of a new circuit paid so far, −1 while none is being built */
  works_paid: number[];
  /** water: 1 held back, 0 as it comes, −1 released; GWh in store */
  gate: number;
  store_gwh: number;
  /** LNG cargo in hand: 0 as contracted, 1 put off, 2 sold on, 3 one more; until this day; put off and not yet taken; day the oldest of those falls due */
  cargo: number;
  cargo_until: number;
  cargo_owed: number;
  cargo_due: number;
  /** by city: 1 goes dark first, 0 with everybody, −1 last; hours without power today by shortage */
  cut: number[];
  city_h: number[];
  /** by city: loss-based hours a day as the laws have them; share of its own hours that new feeders leave */
  loss_h: number[];
  feeder: number[];
  /** by city: longest day without power of the hot spell under way, and what the last spell that took its power left in memory, hours */
  heat_h: number[];
  memory_h: number[];
  /** by zone, customer hours without power today by shortage */
  shortage_h: number[];
  /** by cause, MWh today */
  shortage_mwh: number[];
  /** by use, MWh served today, and what it cost at the margin, whole PKR */
  use_mwh: number[];
  use_pkr: number[];
  /** by zone × 4 blocks: MW that own and licensed halls really drew */
  halls_mw: number[];
  licensed_mw: number[];
  /** by zone, thermal outage share today */
  outage: number[];
  /** by zone × 4 blocks: firm licensed load served; MW that could still have been given after base demand */
  firm_mw: number[];
  spare_mw: number[];
  spilled_mwh: number;
  losses_mwh: number;
  generated_mwh: number;
  /** hours of the last day for which the whole grid was down, 0 on others; day of the last such, −1 never; how many so far */
  blackout_h: number;
  blackout_day: number;
  blackouts: number;
  unserved_mwh: number;
  /** days until a shortage is news again, 0 when it is */
  short_quiet: number;
  /** spare at the evening peak, % of demand */
  margin_pct: number;
  /** idle coal and gas, day's mean, MW */
  idle_mw: number;
  /** the same at the evening peak, after base demand */
  idle_evening_mw: number;
  /** by fuel, MWh since the start of the year of the scenario */
  fuel_mwh: number[];
  fuel_pkr: number;
  fuel_import_usd: number;
  capacity_pkr: number;
  /** industry package: MW now, tariff, day it ends (−1 none) */
  package_mw: number;
  package_full_mw: number;
  package_pkr_kwh: number;
  package_end_day: number;
  /** batteries, those on their way too; MW in service, MWh in them, and block in which they fill (−1 none), by zone; MW in service in all; the next day on which one is ready, −1 none; MWh they gave today */
  batteries: Battery[];
  battery_mw: number[];
  battery_mwh: number[];
  battery_block: number[];
  battery_all_mw: number;
  battery_day: number;
  battery_out_mwh: number;
  /** plants whose contracts were ended, by place, and the share of all capacity payments that ended with them */
  retired: number[];
  retired_share: number;
  /** modifiers in force: factor and last day by target */
  modifier: number[];
  modifier_until: number[];
}
