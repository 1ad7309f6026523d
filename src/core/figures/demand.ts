// The figures of demand, batteries and closed plants, and the terms that they are made of.
import type { Loose, Month } from '../explain-month.ts';
import { electricMw, tariffFelt } from '../systems/demand.ts';
import { LEVER, leverOf } from '../systems/laws-levers.ts';
import { contractPkr } from '../systems/plant-orders.ts';
import { batteryMw } from '../systems/storage.ts';
import { BLOCK_HOURS, type State } from '../types.ts';
import { type Entry, entry } from './entry.ts';

/** MW that programmes take out of the evening. */
const movedMw = ({ demand }: State): number => demand.moved_mwh / BLOCK_HOURS[3];

export const DEMAND_ENTRIES: readonly Entry[] = [
  entry(
    'moved_mw',
    'MW',
    1 / 16,
    'demand',
    false,
    'evening load moved to the night by the rebate + pumps moved to the day',
    ['night_elasticity', 'night_most', 'wells_load_mw', 'shift_ramp_month'],
    (_w, s) => movedMw(s),
  ),
  entry(
    'electric_mw',
    'MW',
    1 / 16,
    'demand',
    false,
    'vehicles × kWh a day + cookers × kWh a day, day’s mean',
    ['vehicle_kwh_day', 'stove_kwh_day', 'electric_scrap_year'],
    (_w, s) => s.demand.electric_mwh / 24,
  ),
  entry(
    'rebate_pkr',
    'PKR',
    1,
    'demand',
    false,
    'rebates, discounts and lower prices of homes, today',
    ['night_free_share', 'homes_units_full'],
    (_w, s) => s.demand.rebate_pkr,
  ),
  entry(
    'tariff_pkr_kwh',
    'PKR/kWh',
    1 / 128,
    'demand',
    false,
    'first day’s average × tariff index − what homes are let off',
    ['average_tariff_pkr_kwh', 'tariff_capacity_share', 'homes_units_full'],
    (w, s) => w.p.average_tariff_pkr_kwh * tariffFelt(w, s),
  ),
  entry(
    'battery_mw',
    'MW',
    1,
    'grid',
    false,
    'batteries in service and on their way',
    ['storage_usd', 'storage_hours'],
    (_w, s) => batteryMw(s.grid),
  ),
  entry(
    'battery_mwh',
    'MWh',
    1 / 16,
    'grid',
    false,
    'given by batteries in the evening',
    ['storage_hours', 'storage_keep'],
    (_w, s) => s.grid.battery_out_mwh,
  ),
  entry('retired_mw', 'MW', 1, 'grid', false, 'plants whose contracts were ended', ['retire_years'], (w, s) =>
    s.grid.retired.reduce((sum, i) => sum + w.nation.plants[i]!.mw, 0),
  ),
];

/** Terms of a figure of this room; none for another’s or for a level. */
export function demandTerms({ world, state }: Month, quantity: string): Loose[] {
  const { p } = world;
  const own = state.demand;
  switch (quantity) {
    case 'moved_mw': {
      const wells = own.on === 1 ? Math.min(own.wells_mw, movedMw(state)) : 0;
      return [
        { because: 'moved-night', amount: movedMw(state) - wells, source: 'night_elasticity' },
        { because: 'moved-wells', amount: wells, source: 'wells_load_mw' },
      ];
    }
    case 'electric_mw': {
      const mean = (mw: readonly number[]): number =>
        mw.reduce((sum, each, b) => sum + (each * BLOCK_HOURS[b]!) / 24, 0);
      const rebate = leverOf(state, LEVER.night_rebate_pkr_kwh);
      const drive = mean(electricMw(p, own.vehicles_k, 0, rebate));
      return own.electric_mwh > 0
        ? [
            { because: 'vehicles', amount: drive, source: 'vehicle_kwh_day' },
            { because: 'stoves', amount: own.electric_mwh / 24 - drive, source: 'stove_kwh_day' },
          ]
        : [];
    }
    case 'tariff_pkr_kwh': {
      const whole = p.average_tariff_pkr_kwh;
      const { tariff_index, capacity_factor } = state.budget;
      const prices = tariff_index / (1 + p.tariff_capacity_share * (capacity_factor - 1));
      return [
        { because: 'first-day', amount: whole, source: 'average_tariff_pkr_kwh' },
        { because: 'prices', amount: whole * (prices - 1), source: 'state' },
        { because: 'capacity', amount: whole * (tariff_index - prices), source: 'tariff_capacity_share' },
        { because: 'home-relief', amount: -own.home_pkr_kwh, source: 'laws' },
      ];
    }
    case 'retired_mw':
      return state.grid.retired.map((i) => ({
        because: `plant:${world.nation.plants[i]!.id}`,
        amount: world.nation.plants[i]!.mw,
        source: contractPkr(world, i) > 0 ? (world.nation.contracts?.source ?? 'state') : 'state',
      }));
    default:
      return [];
  }
}
