// What a hot day was: its blocks, what stood down, and its price by group. Only figures that the core has; frequency is a stated design.
import type { State, World } from '../../../core/types.ts';

/** Frequency by spare power: full from so many % spare, so many Hz lower for each point under. Design, not a simulation. */
export const HZ = { full_pct: 15, step: 0.02, top: 50 } as const;

/** Days of a spell that are played block by block, and the block in which the wall stands: 19:00 to midnight. */
export const WALLS = 4;
export const EVENING = 3;

export interface Block {
  readonly demand_mw: number;
  readonly spare_mw: number;
  readonly hz: number;
  readonly down_mw: number;
}

const HOURS = [7, 5, 7, 5] as const;

export function frequency(spare_pct: number): number {
  const under = HZ.full_pct - Math.max(0, Math.min(HZ.full_pct, spare_pct));
  return HZ.top - under * HZ.step;
}

/** The four blocks of the last day played. */
export function blocksOf({ grid, halls }: State): readonly Block[] {
  const zones = grid.demand_mw.length / 4;
  return HOURS.map((_, b) => {
    let demand = 0;
    let spare = 0;
    let down = 0;
    for (let z = 0; z < zones; z++) {
      const j = z * 4 + b;
      demand += grid.demand_mw[j] ?? 0;
      // each zone counts what links could bring: the roomiest stands for what is left in all
      spare = Math.max(spare, grid.spare_mw[j] ?? 0);
      down += (halls.ask_mw[j] ?? 0) - (grid.halls_mw[j] ?? 0);
      down += (halls.ask_licensed_mw[j] ?? 0) - (grid.licensed_mw[j] ?? 0);
    }
    const pct = demand > 0 ? (spare / demand) * 100 : 0;
    return { demand_mw: demand, spare_mw: spare, hz: frequency(pct), down_mw: Math.max(0, down) };
  });
}

export interface Price {
  /** cities that went dark, the longest first */
  readonly cities: readonly { readonly id: string; readonly hours: number }[];
  /** people in them, millions */
  readonly people_m: number;
  /** MWh that licensed halls asked for and did not get */
  readonly licensed_mwh: number;
  /** own halls: satoshi that what was refused would have mined at the day's own yield */
  readonly lost_sat: number;
  readonly down_mwh: number;
  readonly oil_pkr: number;
}

export function priceOf(world: World, { grid, halls, climate, market }: State): Price {
  const cities = world.nation.cities
    .map(({ id }, c) => ({ id, hours: grid.city_h[c] ?? 0 }))
    .filter(({ hours }) => hours > 0.05)
    .sort((a, b) => b.hours - a.hours);
  const shortOf = (asked: readonly number[], got: readonly number[]): number =>
    asked.reduce((sum, ask, j) => sum + Math.max(0, ask - (got[j] ?? 0)) * (HOURS[j & 3] ?? 0), 0);
  const refused = shortOf(halls.ask_mw, grid.halls_mw);
  const dark = new Set(cities.map(({ id }) => id));
  const people_m = world.nation.cities.reduce(
    (sum, { id, population_m }) => sum + (dark.has(id) ? population_m : 0),
    0,
  );
  const drawn = grid.use_mwh[3] ?? 0;
  const each =
    drawn > 0 ? halls.mined_sat / drawn : (halls.earned_usd_mwh / Math.max(1, market.price_usd)) * 1e8;
  let oil = 0;
  world.nation.plants.forEach((plant, i) => {
    if (plant.fuel === 'oil') oil += (grid.output_mw[i] ?? 0) * 24_000 * plant.cost_pkr_kwh * climate.oil;
  });
  return {
    cities,
    people_m,
    licensed_mwh: shortOf(halls.ask_licensed_mw, grid.licensed_mw),
    lost_sat: refused * each,
    down_mwh: refused,
    oil_pkr: oil,
  };
}

/** Tonight by the cut order as it stands, were it as short as last night: the longest first, equal hours together. */
export function tonightOf({ nation }: World, { grid }: State): readonly Together[] {
  const found = new Map<number, string[]>();
  nation.cities.forEach(({ id }, c) => {
    const hours = Math.round((grid.city_h[c] ?? 0) * 10) / 10;
    if (hours > 0) found.set(hours, [...(found.get(hours) ?? []), id]);
  });
  return [...found].map(([hours, cities]) => ({ hours, cities })).sort((a, b) => b.hours - a.hours);
}
export interface Together {
  readonly hours: number;
  readonly cities: readonly string[];
}
