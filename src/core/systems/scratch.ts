// Scratch of the grid: arrays of fixed length that live as long as the program, filled anew each day, with the world's columns laid beside them.
// Why: engines reach an array that can never be another one at a quarter of the cost. So the hot files (supply, dispatch) take these
// into the closure of a function called once, where bundlers leave `const` alone. Nothing here outlives a day; two worlds may take turns.

import type { Prepared } from '../world.ts';

const PLANTS = 256,
  POOLS = 128,
  LINKS = 32,
  FUELS = 64,
  PLACES = 64;
export const ZONES = 16;

/** Sources in order of use: free power by zone, power to be taken by zone, then dispatchable plants by cost. */
export const SOURCE = {
  plant: new Int32Array(PLANTS),
  zone: new Int32Array(PLANTS),
  /** Rs/kWh; nothing for free and taken power, whose fuel is counted apart */
  cost: new Float64Array(PLANTS),
  /** MW of the block, and what is left of it */
  mw: new Float64Array(PLANTS),
  rest: new Float64Array(PLANTS),
  /** day's mean MW beyond what is taken */
  output: new Float64Array(PLANTS),
  /** MW taken whatever the price; 1 when it counts as surplus while idle */
  taken: new Float64Array(PLANTS),
  surplus: new Uint8Array(PLANTS),
};
/** By zone: what taken power's fuel costs (thousand Rs an hour), and the day's share of it that found a use. */
export const ZONE = {
  mustCost: new Float64Array(ZONES),
  mustUsed: new Float64Array(ZONES),
};
/** Weather and calendar power: MW of the day by pool; MW by pool × block; MW and share that found a use by zone × block. */
export const POOL = {
  today: new Float64Array(POOLS),
  block: new Float64Array(POOLS * 4),
  byZone: new Float64Array(ZONES * 4),
  used: new Float64Array(ZONES * 4),
};
/** The bound world's columns, as in `Columns`. */
export const COLUMN = {
  order: new Int32Array(PLANTS),
  plantZone: new Int32Array(PLANTS),
  plantFuel: new Int32Array(PLANTS),
  plantMw: new Float64Array(PLANTS),
  plantCost: new Float64Array(PLANTS),
  plantCounted: new Float64Array(PLANTS),
  plantImported: new Float64Array(PLANTS),
  plantPool: new Int32Array(PLANTS),
  plantPart: new Float64Array(PLANTS),
  plantSurplus: new Uint8Array(PLANTS),
  plantLng: new Uint8Array(PLANTS),
  plantIndex: new Uint8Array(PLANTS),
  plantModifier: new Int8Array(PLANTS),
  poolFuel: new Int32Array(POOLS),
  poolZone: new Int32Array(POOLS),
  poolMw: new Float64Array(POOLS),
  poolRiver: new Uint8Array(POOLS),
  shape: new Float64Array(FUELS * 4),
  linkFrom: new Int32Array(LINKS),
  linkTo: new Int32Array(LINKS),
  zoneShare: new Float64Array(ZONES),
  placeZone: new Int32Array(PLACES),
  placeHeat: new Float64Array(PLACES),
};
/** By fuel: share of availability taken whatever the price, today. */
export const TAKE = new Float64Array(FUELS);
/** Counts of the bound world, the share that arrives over a link, and MW that outages and fuel stops take away today. */
export const DAY = {
  zones: 0,
  links: 0,
  fuels: 0,
  plants: 0,
  pools: 0,
  sources: 0,
  keep: 1,
  lostOutage: 0,
  lostFuel: 0,
};

const BOUND: { world: Prepared | null } = { world: null };

/** Lays a world's columns into the scratch, unless they are there. */
export function bind(world: Prepared): void {
  if (BOUND.world === world) return;
  const { columns } = world;
  for (const name of Object.keys(COLUMN) as (keyof typeof COLUMN)[]) COLUMN[name].set(columns[name]);
  DAY.zones = columns.zones;
  DAY.links = columns.links;
  DAY.fuels = columns.fuels;
  DAY.plants = columns.plants;
  DAY.pools = columns.pools;
  DAY.keep = 1 - world.p.link_loss;
  DAY.sources = 2 * columns.zones + columns.dispatchable;
  BOUND.world = world;
}
