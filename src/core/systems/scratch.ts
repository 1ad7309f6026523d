// Scratch of the grid: arrays of fixed length that live as long as the program, filled anew each day, with the world's columns laid beside them.
// Why: engines reach an array that can never be another one at a quarter of the cost. So the hot files (supply, merit, serve, dispatch and its books) take these
// into the closure of a function called once, where bundlers leave `const` alone, and again into locals at the head of each function:
// inside a loop the engine does not always see through the closure. Most is filled anew each day. The order of cost and what goes
// with it (SOURCE.money to counted, THERMAL, KIN) stand until the month's prices, a contract or the world change: merit.ts looks before it trusts them. Two worlds may take turns.

import type { Prepared } from '../world.ts';
import type { Columns } from '../world-columns.ts';

const LINKS = 32,
  PLACES = 64;
export const PLANTS = 256,
  ZONES = 16,
  POOLS = 128,
  FUELS = 64;

/** Sources in order of use: free power by zone, power to be taken by zone, then dispatchable plants by cost, with what a day asks of their columns. */
export const SOURCE = {
  zone: new Int32Array(PLANTS),
  plant: new Int32Array(PLANTS),
  fuel: new Int32Array(PLANTS),
  most: new Float64Array(PLANTS),
  counted: new Float64Array(PLANTS),
  kin: new Int32Array(PLANTS),
  index: new Uint8Array(PLANTS),
  surplus: new Uint8Array(PLANTS),
  lng: new Uint8Array(PLANTS),
  /** Rs/kWh at this month's prices before today's indices; share of it that is paid abroad */
  money: new Float64Array(PLANTS),
  abroad: new Float64Array(PLANTS),
  /** Rs/kWh today; nothing for free and taken power, whose fuel is counted apart */
  cost: new Float64Array(PLANTS),
  /** MW there is today, and what of it is taken whatever the price */
  mw: new Float64Array(PLANTS),
  taken: new Float64Array(PLANTS),
  /** MW of the block, and what is left of it: of plants from `DAY.parted` on, as those before have nothing left */
  whole: new Float64Array(PLANTS),
  rest: new Float64Array(PLANTS),
  /** MWh of the day beyond what is taken, in blocks that did not take it whole in one stroke; hours of blocks of which it is the first such */
  part: new Float64Array(PLANTS),
  ends: new Float64Array(PLANTS),
};
/** Dispatchable plants in order of base cost; `counted` without those whose contracts were ended, `money` and `abroad` at this month's prices. */
export const THERMAL = {
  plant: new Int32Array(PLANTS),
  zone: new Int32Array(PLANTS),
  fuel: new Int32Array(PLANTS),
  kin: new Int32Array(PLANTS),
  most: new Float64Array(PLANTS),
  base: new Float64Array(PLANTS),
  imported: new Float64Array(PLANTS),
  surplus: new Uint8Array(PLANTS),
  lng: new Uint8Array(PLANTS),
  index: new Uint8Array(PLANTS),
  counted: new Float64Array(PLANTS),
  money: new Float64Array(PLANTS),
  abroad: new Float64Array(PLANTS),
};
/** Plants of one zone that outages, gas and modifiers strike alike: MW counted on, and the share of it that there is today. */
export const KIN = {
  zone: new Int32Array(PLANTS),
  lng: new Uint8Array(PLANTS),
  modifier: new Int8Array(PLANTS),
  counted: new Float64Array(PLANTS),
  share: new Float64Array(PLANTS),
};
/** The order of cost: dispatchable plants by their place among THERMAL. */
export const RANK = new Int32Array(PLANTS);
/** The block under way, by zone: MW needed; MW that plants have after those that base load takes whole, and left after all base load. */
export const FLOW = {
  need: new Float64Array(ZONES),
  after: new Float64Array(ZONES),
  left: new Float64Array(ZONES),
};
/** Each link as two ways, those out of zone z from `from[z]` to `from[z + 1]`: zone it leads to, the way back, MW of room in this block. By link: its way forth. */
export const WAY = {
  from: new Int32Array(ZONES + 1),
  to: new Int32Array(2 * LINKS),
  back: new Int32Array(2 * LINKS),
  room: new Float64Array(2 * LINKS),
  forth: new Int32Array(LINKS),
};
/** By use: MWh served and Rs spent today. */
export const USE = {
  mwh: new Float64Array(6),
  pkr: new Float64Array(6),
};
/** Running sums: MWh spilled, lost and unserved today, Rs of fuel; MW lost in links in this block; of the present use MW open and placed, and Rs spent an hour, thousands; MW of base load that the block leaves unserved. */
export const SUM = new Float64Array(9);
export const SPILLED = 0,
  LOSSES = 1,
  UNSERVED = 2,
  FUEL = 3,
  LOST = 4,
  OPEN = 5,
  PLACED = 6,
  SPENT = 7,
  SHORT = 8;
/** By zone: MW of plants beyond what is taken; what taken power's fuel costs (thousand Rs an hour), and the day's share of it that found a use. */
export const ZONE = {
  plants: new Float64Array(ZONES),
  mustCost: new Float64Array(ZONES),
  mustUsed: new Float64Array(ZONES),
};
/** Weather and calendar power: MW of the day by pool; MW by pool × block; MW, and hours times the share that found a use, by zone × block. Its plants, their pools, their parts of them. */
export const POOL = {
  today: new Float64Array(POOLS),
  block: new Float64Array(POOLS * 4),
  byZone: new Float64Array(ZONES * 4),
  used: new Float64Array(ZONES * 4),
  plant: new Int32Array(PLANTS),
  pool: new Int32Array(PLANTS),
  part: new Float64Array(PLANTS),
};
/** The bound world's columns, as in `Columns`. */
export const COLUMN = {
  poolFuel: new Int32Array(POOLS),
  poolZone: new Int32Array(POOLS),
  poolMw: new Float64Array(POOLS),
  poolRiver: new Uint8Array(POOLS),
  shape: new Float64Array(FUELS * 4),
  zoneShare: new Float64Array(ZONES),
  placeZone: new Int32Array(PLACES),
  placeHeat: new Float64Array(PLACES),
};
/** Counts of the bound world, the share that arrives over a link, and where the day stands. */
export const DAY = {
  zones: 0,
  links: 0,
  fuels: 0,
  pools: 0,
  pooled: 0,
  sources: 0,
  kins: 0,
  keep: 1,
  /** in this block: the first source with power left, the first plant that is not taken whole in one stroke, and the one after the last asked for any */
  first: 0,
  parted: 0,
  reached: 0,
  /** MW that outages and fuel stops take away today */
  lostOutage: 0,
  lostFuel: 0,
  /** 1 when plants' columns are those of this world at these prices, and sources are laid out from them */
  priced: 0,
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
  DAY.pools = columns.pools;
  DAY.keep = 1 - world.p.link_loss;
  DAY.sources = 2 * columns.zones + columns.dispatchable;
  DAY.pooled = 0;
  DAY.kins = 0;
  DAY.priced = 0;
  layPlants(columns);
  layHeads(columns.zones);
  layWays(columns);
  BOUND.world = world;
}

function layPlants(columns: Columns): void {
  columns.order.forEach((i, k) => {
    THERMAL.plant[k] = i;
    THERMAL.zone[k] = columns.plantZone[i]!;
    THERMAL.fuel[k] = columns.plantFuel[i]!;
    THERMAL.most[k] = columns.plantMw[i]!;
    THERMAL.base[k] = columns.plantCost[i]!;
    THERMAL.imported[k] = columns.plantImported[i]!;
    THERMAL.surplus[k] = columns.plantSurplus[i]!;
    THERMAL.lng[k] = columns.plantLng[i]!;
    THERMAL.index[k] = columns.plantIndex[i]!;
    THERMAL.kin[k] = kinOf(columns.plantZone[i]!, columns.plantLng[i]!, columns.plantModifier[i]!);
    RANK[k] = k;
  });
  columns.plantPool.forEach((q, i) => {
    if (q < 0) return;
    POOL.plant[DAY.pooled] = i;
    POOL.pool[DAY.pooled] = q;
    POOL.part[DAY.pooled] = columns.plantPart[i]!;
    DAY.pooled += 1;
  });
}

function kinOf(zone: number, lng: number, modifier: number): number {
  for (let g = 0; g < DAY.kins; g++)
    if (KIN.zone[g] === zone && KIN.lng[g] === lng && KIN.modifier[g] === modifier) return g;
  KIN.zone[DAY.kins] = zone;
  KIN.lng[DAY.kins] = lng;
  KIN.modifier[DAY.kins] = modifier;
  DAY.kins += 1;
  return DAY.kins - 1;
}

/** The sources before the plants. */
function layHeads(zones: number): void {
  for (let z = 0; z < zones; z++)
    for (const s of [z, zones + z]) {
      SOURCE.zone[s] = z;
      SOURCE.cost[s] = 0;
    }
}

function layWays({ zones, links, linkFrom, linkTo }: Columns): void {
  const ways: [link: number, forth: boolean][] = [];
  for (let z = 0; z < zones; z++) {
    WAY.from[z] = ways.length;
    for (let l = 0; l < links; l++) {
      const forth = linkFrom[l] === z;
      if (forth || linkTo[l] === z) ways.push([l, forth]);
    }
  }
  WAY.from[zones] = ways.length;
  ways.forEach(([link, forth], w) => {
    WAY.to[w] = forth ? linkTo[link]! : linkFrom[link]!;
    WAY.back[w] = ways.findIndex(([other, away]) => other === link && away !== forth);
    if (forth) WAY.forth[link] = w;
  });
}
