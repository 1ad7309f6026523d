// A nation as columns: plants, zones, links and pools of weather power, by index. Made once for a world.

import type { Fuel, Nation, Plant } from './types.ts';
import { BLOCK_HOURS, MODIFIERS } from './types.ts';

/** Plants, zones and links as columns; indices follow the nation's lists. */
export interface Columns {
  readonly zones: number;
  readonly plants: number;
  readonly links: number;
  readonly fuels: number;
  readonly plantZone: Int32Array;
  readonly plantFuel: Int32Array;
  readonly plantMw: Float64Array;
  readonly plantCost: Float64Array;
  /** weather and calendar plants in pools by fuel and zone: pool of a plant (−1 for dispatchable), and the pools */
  readonly plantPool: Int32Array;
  /** by plant: its part of its pool, 0 for dispatchable ones */
  readonly plantPart: Float64Array;
  readonly pools: number;
  readonly poolFuel: Int32Array;
  readonly poolZone: Int32Array;
  readonly poolMw: Float64Array;
  readonly poolRiver: Uint8Array;
  /** share of its fuel's running MW */
  readonly poolShare: Float64Array;
  /** by plant: 1 counts as surplus when idle; 1 LNG; MW that can be counted on; share paid abroad; price index 0 none 1 gas 2 coal 3 oil; modifier or −1 */
  readonly plantSurplus: Uint8Array;
  readonly plantLng: Uint8Array;
  readonly plantCounted: Float64Array;
  readonly plantImported: Float64Array;
  readonly plantIndex: Uint8Array;
  readonly plantModifier: Int8Array;
  readonly linkFrom: Int32Array;
  readonly linkTo: Int32Array;
  readonly linkMw: Float64Array;
  readonly zoneShare: Float64Array;
  readonly placeZone: Int32Array;
  readonly placeHeat: Float64Array;
  readonly cityZone: Int32Array;
  /** dispatchable plants by base cost, then index */
  readonly order: Int32Array;
  readonly dispatchable: number;
  /** by fuel × block: output against the day's mean, mean 1 */
  readonly shape: Float64Array;
}

/** The nation of a world, its weather and calendar plants gathered in pools. */
export function columnsOf(nation: Nation): Columns {
  const zone = (id: string): number => nation.zones.findIndex((z) => z.id === id);
  const fuel = (id: string): number => nation.fuels.findIndex((f) => f.id === id);
  const plants = nation.plants;
  const fuelOf = (x: Plant): Fuel => nation.fuels[fuel(x.fuel)]!;
  const fuelMw = new Float64Array(nation.fuels.length);
  for (const plant of plants)
    if (plant.running) fuelMw[fuel(plant.fuel)] = fuelMw[fuel(plant.fuel)]! + plant.mw;
  const pools = poolsOf(nation, fuel, zone, fuelMw);
  const order = plants
    .map((_, i) => i)
    .filter((i) => fuelOf(plants[i]!).weather === 'none')
    .sort((a, b) => plants[a]!.cost_pkr_kwh - plants[b]!.cost_pkr_kwh || a - b);
  const shape = new Float64Array(nation.fuels.length * 4);
  nation.fuels.forEach((f, i) => {
    let mean = 0;
    for (let b = 0; b < 4; b++) mean += (f.shape[b]! * BLOCK_HOURS[b]!) / 24;
    for (let b = 0; b < 4; b++) shape[i * 4 + b] = f.shape[b]! / mean;
  });
  return {
    zones: nation.zones.length,
    plants: plants.length,
    links: nation.links.length,
    fuels: nation.fuels.length,
    plantZone: Int32Array.from(plants, (x) => zone(x.zone)),
    plantFuel: Int32Array.from(plants, (x) => fuel(x.fuel)),
    plantMw: Float64Array.from(plants, (x) => (x.running ? x.mw : 0)),
    plantCost: Float64Array.from(plants, (x) => x.cost_pkr_kwh),
    plantSurplus: Uint8Array.from(plants, (x) => (fuelOf(x).surplus ? 1 : 0)),
    plantLng: Uint8Array.from(plants, (x) => (fuelOf(x).lng ? 1 : 0)),
    plantCounted: Float64Array.from(plants, (x) => (x.running ? x.mw * fuelOf(x).dependable : 0)),
    plantImported: Float64Array.from(plants, (x) => fuelOf(x).imported),
    plantIndex: Uint8Array.from(plants, (x) => ['none', 'gas', 'coal', 'oil'].indexOf(fuelOf(x).index)),
    plantModifier: Int8Array.from(plants, (x) => {
      const m = fuelOf(x).modifier;
      return m === null ? -1 : MODIFIERS.indexOf(m);
    }),
    ...pools,
    linkFrom: Int32Array.from(nation.links, (l) => zone(l.from)),
    linkTo: Int32Array.from(nation.links, (l) => zone(l.to)),
    linkMw: Float64Array.from(nation.links, (l) => l.mw),
    zoneShare: Float64Array.from(nation.zones, (z) => z.demand_share),
    placeZone: Int32Array.from(nation.places, (x) => zone(x.zone)),
    placeHeat: Float64Array.from(nation.places, (x) => x.heat_c),
    cityZone: Int32Array.from(nation.cities, (x) => zone(x.zone)),
    order: Int32Array.from(order),
    dispatchable: order.length,
    shape,
  };
}

function poolsOf(
  nation: Nation,
  fuel: (id: string) => number,
  zone: (id: string) => number,
  fuelMw: Float64Array,
) {
  const keys: string[] = [];
  const mw: number[] = [];
  const plantPool = Int32Array.from(nation.plants, (plant) => {
    if (nation.fuels[fuel(plant.fuel)]!.weather === 'none') return -1;
    const key = `${plant.fuel}/${plant.zone}`;
    if (!keys.includes(key)) {
      keys.push(key);
      mw.push(0);
    }
    const at = keys.indexOf(key);
    if (plant.running) mw[at] = mw[at]! + plant.mw;
    return at;
  });
  const fuelOfKey = (key: string): number => fuel(key.slice(0, key.indexOf('/')));
  return {
    plantPool,
    plantPart: Float64Array.from(nation.plants, (plant, i) => {
      const whole = mw[plantPool[i]!] ?? 0;
      return plant.running && whole > 0 ? plant.mw / whole : 0;
    }),
    pools: keys.length,
    poolFuel: Int32Array.from(keys, fuelOfKey),
    poolZone: Int32Array.from(keys, (k) => zone(k.slice(k.indexOf('/') + 1))),
    poolMw: Float64Array.from(mw),
    poolShare: Float64Array.from(mw, (x, q) => x / Math.max(1, fuelMw[fuelOfKey(keys[q]!)]!)),
    poolRiver: Uint8Array.from(keys, (k) => (nation.fuels[fuelOfKey(k)]!.weather === 'river' ? 1 : 0)),
  };
}
