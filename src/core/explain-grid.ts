// Terms of figures of the grid and the weather, read from the morning's state: by fuel, by plant, by use, by cause.

import { dayOf, type Loose, type Month, NEW_USES, withRest } from './explain-month.ts';
import { readQuantity } from './quantities.ts';
import { industryTariff } from './systems/grid.ts';
import type { State } from './types.ts';
import { CAUSES } from './types.ts';
import type { Prepared } from './world.ts';

type Terms = (month: Month) => Loose[];

function byFuel(world: Prepared, read: (plant: number) => number): Loose[] {
  return world.nation.fuels.map((fuel, f) => {
    let amount = 0;
    for (let i = 0; i < world.columns.plants; i++) if (world.columns.plantFuel[i] === f) amount += read(i);
    return { because: `fuel-${fuel.id}`, amount, source: fuel.source };
  });
}

/** Spare by fuel against demand: what each fuel could give at the evening peak, less demand, all in % of demand. */
const margin: Terms = ({ world, state }) => {
  const { grid } = state;
  let base = 0,
    ai = 0;
  for (let z = 0; z < world.columns.zones; z++) {
    base += grid.demand_mw[z * 4 + 3]!;
    ai += state.compute.asked_mw > 0 ? state.compute.ask_mw[z * 4 + 3]! : 0;
  }
  const demand = base + ai;
  const out = byFuel(world, (i) => {
    const f = world.columns.plantFuel[i]!;
    const shape = world.columns.plantPool[i]! < 0 ? 1 : world.columns.shape[f * 4 + 3]!;
    return (100 * Math.min(world.columns.plantMw[i]!, grid.available_mw[i]! * shape)) / demand;
  });
  out.push({ because: 'evening-demand', amount: (-100 * base) / demand, source: 'heat_demand_mw_c' });
  if (ai > 0) out.push({ because: 'ai', amount: (-100 * ai) / demand, source: 'ai_load' });
  if (grid.battery_out_mwh > 0)
    out.push({ because: 'batteries', amount: (20 * grid.battery_out_mwh) / demand, source: 'storage_hours' });
  // power that cannot reach the shortage, and link losses
  return withRest(out, grid.margin_pct, 'link', 'link_loss');
};

const shortage: Terms = ({ world, state }) => {
  const { grid } = state;
  const all = grid.unserved_mwh;
  if (all <= 0) return [];
  const hours = readQuantity(world, state, 'shortage_h');
  return CAUSES.map((because, i) => ({
    because,
    amount: (hours * grid.shortage_mwh[i]!) / all,
    source: 'design: shared by what each cause took away',
  }));
};

/** River plants one by one; those that stand for several, or give under a hundredth, together as the smaller ones. */
const hydel: Terms = ({ world, state }) => {
  const out: Loose[] = [];
  let all = 0,
    small = 0;
  const plants = world.nation.plants.filter((plant) => river(world, plant.fuel));
  const output = (id: string): number =>
    state.grid.output_mw[world.nation.plants.findIndex((plant) => plant.id === id)]!;
  for (const { id } of plants) all += output(id);
  for (const plant of plants) {
    const amount = output(plant.id);
    if (plant.lat === null || amount < all / 100) small += amount;
    else out.push({ because: `plant:${plant.id}`, amount, source: plant.source });
  }
  if (small > 0) out.push({ because: 'small-hydel', amount: small, source: 'plants-residual' });
  return out.sort((a, b) => b.amount - a.amount);
};
function river(world: Prepared, fuel: string): boolean {
  return world.nation.fuels.find(({ id }) => id === fuel)?.weather === 'river';
}

/** Weather and calendar power that was there and found no use, by fuel. */
const spilled: Terms = ({ world, state }) => {
  const { grid } = state;
  return withRest(
    byFuel(world, (i) =>
      world.columns.plantPool[i]! >= 0 ? (grid.available_mw[i]! - grid.output_mw[i]!) * 24 : 0,
    ),
    grid.spilled_mwh,
    'must-run',
    'merit-order',
  );
};

/** The season's temperature in the warmest zone, its anomaly, and a hot spell. */
const temperature: Terms = ({ world, state }) => {
  const { climate } = state;
  let zone = 0;
  climate.temperature_c.forEach((value, z) => {
    if (value > climate.temperature_c[zone]!) zone = z;
  });
  const normal = world.temperature[zone]![dayOf(state)]!;
  const anomaly = climate.anomaly_c[zone]!;
  return withRest(
    [
      { because: 'season', amount: normal, source: world.nation.zones[zone]!.source },
      { because: 'anomaly', amount: anomaly, source: 'temperature_sd_c' },
    ],
    climate.temperature_c[zone]!,
    'hot-spell',
    'heat_spell_c',
  );
};

const industry: Terms = ({ world, state }) => {
  const { grid } = state;
  const { p } = world;
  if (grid.package_full_mw === 0) return [];
  const full =
    p.package_base_mw *
    p.package_elasticity *
    Math.max(0, 1 - grid.package_pkr_kwh / industryTariff(world, state));
  return [
    { because: 'price-cut', amount: full, source: 'package_elasticity' },
    { because: 'package-cap', amount: grid.package_full_mw - full, source: 'package_cap_mw' },
    { because: 'package-ramp', amount: grid.package_mw - grid.package_full_mw, source: 'package_ramp_days' },
  ];
};

/** What is left of the mean as the month found it, and what each use has added since. */
const promise: Terms = ({ opening, days }) => {
  let kept = opening.goals.promise_mw;
  const added = NEW_USES.map(() => 0);
  for (const note of days) {
    if (note.dark) continue;
    kept -= kept / 365;
    for (let u = 0; u < added.length; u++) added[u] = added[u]! + (note.uses_mw[u]! - added[u]!) / 365;
  }
  return [
    { because: 'month-start', amount: kept, source: 'state' },
    ...NEW_USES.map((because, u) => ({ because, amount: added[u]!, source: 'merit-order' })),
  ];
};

/** Dollars for imported fuel by fuel: shared by energy, base cost and the day's price index. */
const imports: Terms = ({ world, state }) => {
  const weigh = byFuel(world, (i) => {
    const { columns } = world;
    return columns.plantPool[i]! >= 0
      ? 0
      : state.grid.output_mw[i]! *
          columns.plantCost[i]! *
          columns.plantImported[i]! *
          indexOf(state, columns.plantIndex[i]!);
  });
  const scale = (24 * 1000) / world.p.fx_pkr_usd;
  return withRest(
    weigh.map((term) => ({ ...term, amount: term.amount * scale })),
    state.grid.fuel_import_usd,
    'lng-dear',
    'lng_stop_cost',
  );
};
function indexOf({ climate }: State, index: number): number {
  return index === 1 ? climate.gas : index === 2 ? climate.coal : index === 3 ? climate.oil : 1;
}

export const GRID_TERMS: Readonly<Record<string, Terms>> = {
  used_mw: ({ state }) =>
    NEW_USES.map((because, i) => ({
      because,
      amount: (i < 4 ? state.grid.use_mwh[i + 1]! : state.demand.electric_mwh) / 24,
      source: 'merit-order',
    })),
  shortage_h: shortage,
  grid_margin_pct: margin,
  idle_mw: ({ world, state }) =>
    byFuel(world, (i) =>
      world.nation.fuels[world.columns.plantFuel[i]!]!.surplus
        ? state.grid.available_mw[i]! - state.grid.output_mw[i]!
        : 0,
    ),
  generated_mwh: ({ world, state }) => byFuel(world, (i) => state.grid.output_mw[i]! * 24),
  hydel_mw: hydel,
  spilled_mwh: spilled,
  temperature_c: temperature,
  package_mw: industry,
  promise_mw: promise,
  fuel_import_usd: imports,
  capacity_pkr: ({ world, state }) => [
    { because: 'capacity', amount: world.p.capacity_pkr_year / 365, source: 'capacity_pkr_year' },
    {
      because: 'rebasing',
      amount: (world.p.capacity_pkr_year / 365) * (state.budget.capacity_index - 1),
      source: 'capacity_growth_year',
    },
    {
      because: 'plants-closed',
      amount: (-state.grid.retired_share * world.p.capacity_pkr_year * state.budget.capacity_index) / 365,
      source: 'plant-contracts',
    },
    {
      because: 'laws-in-force',
      amount:
        state.grid.capacity_pkr -
        ((1 - state.grid.retired_share) * world.p.capacity_pkr_year * state.budget.capacity_index) / 365,
      source: 'laws',
    },
  ],
};
