// Dispatch of one block: free and taken power first, then plants by cost, each serving its own zone before sending over a link.
// Uses are served in the order of the ladder: base, package, firm licences, then what may be interrupted: licensed halls, own halls.

import type { Context } from '../context.ts';
import { BLOCK_HOURS, type GridState } from '../types.ts';
import type { Prepared } from '../world.ts';
import { modifierOf } from './grid.ts';
import { DAY, MERIT, POOL } from './supply.ts';

const ZONES = 16,
  LINKS = 32;
/** Scratch of a block: MW needed, free and taken power not yet used, plants' power left by zone; room on links both ways; pools at the start. */
const NEED = new Float64Array(ZONES),
  FREE = new Float64Array(ZONES),
  MUST = new Float64Array(ZONES),
  LEFT = new Float64Array(ZONES);
const FORTH = new Float64Array(LINKS),
  BACK = new Float64Array(LINKS),
  ALL_FREE = new Float64Array(ZONES),
  ALL_MUST = new Float64Array(ZONES);
/** Sums of the day: MWh spilled, lost, generated, unserved; Rs of fuel; MW idle. Written to the state once, in the evening. */
export const TOTAL = new Float64Array(6);
export const SPILLED = 0,
  LOSSES = 1,
  GENERATED = 2,
  UNSERVED = 3,
  FUEL = 4,
  IDLE = 5;
/** Running sums of the block: MW lost in links; MW placed and Rs (thousands an hour) spent by the present use; used up by the last sending. */
const SUM = new Float64Array(4);
const LOST = 0,
  PLACED = 1,
  SPENT = 2,
  USED = 3;

/** Sends what is left of a zone's power over links with room to zones that need it. What was used up, losses included, stands in SUM[USED]. */
function sendAway(world: Prepared, zone: number, mw: number): void {
  const { linkFrom, linkTo, links } = world.columns;
  const keep = 1 - world.p.link_loss;
  let left = mw;
  for (let l = 0; l < links && left > 1e-9; l++) {
    const forth = linkFrom[l] === zone;
    if (!forth && linkTo[l] !== zone) continue;
    const other = forth ? linkTo[l]! : linkFrom[l]!;
    const wanted = NEED[other]!;
    if (wanted <= 0) continue;
    const room = forth ? FORTH[l]! : BACK[l]!;
    const sent = Math.min(left, room, wanted / keep);
    if (sent <= 0) continue;
    const arrived = Math.min(wanted, sent * keep);
    NEED[other] = wanted - arrived;
    SUM[PLACED] = SUM[PLACED]! + arrived;
    SUM[LOST] = SUM[LOST]! + sent - arrived;
    left -= sent;
    FORTH[l] = FORTH[l]! + (forth ? -sent : sent);
    BACK[l] = BACK[l]! + (forth ? sent : -sent);
  }
  SUM[USED] = mw - left;
}

/** Uses a pool of power that costs nothing now: own zone first, then over the links. */
function drain(world: Prepared, pool: Float64Array): void {
  const { zones } = world.columns;
  for (let z = 0; z < zones; z++) {
    const mw = pool[z]!;
    if (mw <= 0) continue;
    const own = Math.min(mw, NEED[z]!);
    NEED[z] = NEED[z]! - own;
    SUM[PLACED] = SUM[PLACED]! + own;
    pool[z] = mw - own;
  }
  if (zones === 1) return;
  for (let z = 0; z < zones; z++) {
    if (pool[z]! <= 0) continue;
    sendAway(world, z, pool[z]!);
    pool[z] = pool[z]! - SUM[USED]!;
  }
}

/** Serves all present needs at least cost. */
function serve(world: Prepared): void {
  const { zones } = world.columns;
  let open = 0;
  for (let z = 0; z < zones; z++) open += NEED[z]!;
  SUM[SPENT] = 0;
  SUM[PLACED] = 0;
  if (open <= 0) return;
  drain(world, FREE);
  drain(world, MUST);
  let spent = 0;
  const { left, zone, cost } = MERIT;
  const { merit } = DAY;
  const enough = open - 1e-9;
  for (let k = 0; k < merit && SUM[PLACED]! < enough; k++) {
    const mw = left[k]!;
    if (mw <= 1e-9) continue;
    const z = zone[k]!;
    const own = Math.min(mw, NEED[z]!);
    let used = own;
    NEED[z] = NEED[z]! - own;
    SUM[PLACED] = SUM[PLACED]! + own;
    if (own < mw && SUM[PLACED]! < enough) {
      sendAway(world, z, mw - own);
      used += SUM[USED]!;
    }
    left[k] = mw - used;
    LEFT[z] = LEFT[z]! - used;
    spent += used * cost[k]!;
  }
  SUM[SPENT] = spent;
}

/** Serves a use of the ladder and books its energy and cost. */
function stage(world: Prepared, own: GridState, use: number, hours: number): void {
  serve(world);
  if (SUM[PLACED] === 0) return;
  own.use_mwh[use] = own.use_mwh[use]! + SUM[PLACED]! * hours;
  own.use_pkr[use] = own.use_pkr[use]! + SUM[SPENT]! * 1000 * hours;
  TOTAL[FUEL] = TOTAL[FUEL]! + SUM[SPENT]! * 1000 * hours;
}

/** MW that could still be given in a zone: own plants and what the links could bring. */
function spareOf(world: Prepared, zone: number): number {
  const { columns } = world;
  let own = 0,
    others = 0,
    room = 0;
  for (let z = 0; z < columns.zones; z++) {
    const mw = LEFT[z]! + FREE[z]! + MUST[z]!;
    if (z === zone) own += mw;
    else others += mw;
  }
  for (let l = 0; l < columns.links; l++) {
    if (columns.linkTo[l] === zone) room += FORTH[l]!;
    else if (columns.linkFrom[l] === zone) room += BACK[l]!;
  }
  return own + Math.min(others, room);
}

/** Cost of the next kWh in a zone, Rs: the cheapest plant with power left that can reach it; the dearest plant when none is left. */
function nextCost(world: Prepared, zone: number): number {
  const { columns } = world;
  if (FREE[zone]! + MUST[zone]! > 1) return 0;
  let dearest = 0;
  for (let k = 0; k < DAY.merit; k++) {
    dearest = MERIT.cost[k]!;
    if (MERIT.left[k]! < 1) continue;
    const from = MERIT.zone[k]!;
    if (from === zone) return dearest;
    for (let l = 0; l < columns.links; l++) {
      if (columns.linkFrom[l] === from && columns.linkTo[l] === zone && FORTH[l]! > 1) return dearest;
      if (columns.linkTo[l] === from && columns.linkFrom[l] === zone && BACK[l]! > 1) return dearest;
    }
  }
  return dearest;
}

/** Plays one block of the day into the grid's slice. */
export function dispatchBlock(ctx: Context, own: GridState, block: number): void {
  const { world } = ctx;
  const zones = world.columns.zones;
  const { halls } = ctx.state;
  const hours = BLOCK_HOURS[block]!;
  openBlock(world, block);
  for (let z = 0; z < zones; z++) NEED[z] = own.demand_mw[z * 4 + block]!;
  stage(world, own, 0, hours);
  const dark = shortage(ctx, own, block, hours);
  for (let z = 0; z < zones; z++) own.spare_mw[z * 4 + block] = spareOf(world, z);
  if (block === 3) margin(world, own);
  // the package spreads like demand; new load of every kind waits when base load is short
  if (own.package_mw > 0) {
    for (let z = 0; z < zones; z++) NEED[z] = dark ? 0 : own.package_mw * world.columns.zoneShare[z]!;
    stage(world, own, 1, hours);
  }
  for (let z = 0; z < zones; z++) NEED[z] = halls.ask_firm_mw[z * 4 + block]!;
  stage(world, own, 2, hours);
  for (let z = 0; z < zones; z++) {
    const i = z * 4 + block;
    own.firm_mw[i] = halls.ask_firm_mw[i]! - NEED[z]!;
    NEED[z] = dark ? 0 : halls.ask_licensed_mw[i]!;
    own.licensed_mw[i] = NEED[z]!;
  }
  stage(world, own, 2, hours);
  // own halls ask last, and only where the standing order lets them
  const stand = modifierOf(own, 'halls');
  for (let z = 0; z < zones; z++) {
    const i = z * 4 + block;
    own.licensed_mw[i] = own.licensed_mw[i]! - NEED[z]!;
    const cost = nextCost(world, z);
    own.cost_pkr_kwh[i] = cost;
    const open =
      !dark &&
      own.spare_mw[i]! * 100 >= halls.rule_margin_pct * own.demand_mw[i]! &&
      cost <= halls.rule_cost_pkr_kwh;
    NEED[z] = open ? halls.ask_mw[i]! * stand : 0;
    own.halls_mw[i] = NEED[z]!;
  }
  stage(world, own, 3, hours);
  for (let z = 0; z < zones; z++) own.halls_mw[z * 4 + block] = own.halls_mw[z * 4 + block]! - NEED[z]!;
  closeBlock(world, own, block, hours);
}

function openBlock(world: Prepared, block: number): void {
  const { columns } = world;
  SUM[LOST] = 0;
  for (let z = 0; z < columns.zones; z++) {
    FREE[z] = 0;
    MUST[z] = 0;
    LEFT[z] = 0;
  }
  for (let l = 0; l < columns.links; l++) {
    FORTH[l] = columns.linkMw[l]!;
    BACK[l] = columns.linkMw[l]!;
  }
  const { pools, poolMw, poolFuel, poolZone, shape } = columns;
  const dayMw = POOL.mw,
    blockMw = POOL.block;
  for (let q = 0; q < pools; q++) {
    const mw = Math.min(poolMw[q]!, dayMw[q]! * shape[poolFuel[q]! * 4 + block]!);
    blockMw[q] = mw;
    const z = poolZone[q]!;
    FREE[z] = FREE[z]! + mw;
  }
  const { taken, available, left, zone } = MERIT;
  const { merit } = DAY;
  for (let k = 0; k < merit; k++) {
    const z = zone[k]!;
    const rest = available[k]! - taken[k]!;
    left[k] = rest;
    LEFT[z] = LEFT[z]! + rest;
    MUST[z] = MUST[z]! + taken[k]!;
  }
  for (let z = 0; z < columns.zones; z++) {
    ALL_FREE[z] = FREE[z]!;
    ALL_MUST[z] = MUST[z]!;
  }
}

/** Base load that could not be served, by stated cause in proportion to what each took away. True when there is any. */
function shortage(ctx: Context, own: GridState, block: number, hours: number): boolean {
  const { world, day } = ctx;
  const { columns } = world;
  let unserved = 0,
    stranded = 0;
  for (let z = 0; z < columns.zones; z++) {
    unserved += NEED[z]!;
    if (NEED[z]! <= 1e-6) stranded += FREE[z]! + MUST[z]! + LEFT[z]!;
  }
  if (unserved <= 1) return false;
  const latent = world.loadLatent[day]! * (block === 3 ? 1 : 0.15);
  const causes = stranded + DAY.lostFuel + DAY.lostOutage + latent;
  // where nothing was taken away, demand is simply beyond what the grid has: latent
  const per = causes > 0 ? (unserved * hours) / causes : 0;
  if (causes <= 0) own.shortage_mwh[3] = own.shortage_mwh[3]! + unserved * hours;
  own.shortage_mwh[0] = own.shortage_mwh[0]! + per * stranded;
  own.shortage_mwh[1] = own.shortage_mwh[1]! + per * DAY.lostFuel;
  own.shortage_mwh[2] = own.shortage_mwh[2]! + per * DAY.lostOutage;
  own.shortage_mwh[3] = own.shortage_mwh[3]! + per * latent;
  TOTAL[UNSERVED] = TOTAL[UNSERVED]! + unserved * hours;
  for (let z = 0; z < columns.zones; z++) {
    own.shortage_h[z] = own.shortage_h[z]! + (hours * NEED[z]!) / Math.max(1, own.demand_mw[z * 4 + block]!);
  }
  return true;
}

/** Spare power at the evening peak, % of demand; negative by what is unserved. */
function margin(world: Prepared, own: GridState): void {
  const { columns } = world;
  let demand = 0,
    spare = 0,
    unserved = 0,
    idle = 0;
  for (let z = 0; z < columns.zones; z++) {
    demand += own.demand_mw[z * 4 + 3]!;
    spare += FREE[z]! + MUST[z]! + LEFT[z]!;
    unserved += NEED[z]!;
  }
  for (let k = 0; k < DAY.merit; k++) if (MERIT.surplus[k] === 1) idle += MERIT.left[k]!;
  own.idle_evening_mw = idle;
  own.margin_pct = unserved > 1 ? (-100 * unserved) / demand : (100 * spare) / Math.max(1, demand);
}

/** Books outputs, flows, spill and losses of the block. */
function closeBlock(world: Prepared, own: GridState, block: number, hours: number): void {
  const { columns } = world;
  const { poolZone, pools } = columns;
  const { taken, available, left, output, cost, zone, surplus } = MERIT;
  const { merit } = DAY;
  const share = hours / 24;
  let idle = 0,
    generated = 0,
    spent = 0;
  for (let z = 0; z < columns.zones; z++) {
    TOTAL[SPILLED] = TOTAL[SPILLED]! + FREE[z]! * hours;
    // from here on these two hold the share of each pool that found a use
    ALL_FREE[z] = ALL_FREE[z]! > 0 ? 1 - FREE[z]! / ALL_FREE[z]! : 0;
    ALL_MUST[z] = ALL_MUST[z]! > 0 ? 1 - MUST[z]! / ALL_MUST[z]! : 0;
  }
  const poolBlock = POOL.block,
    poolOutput = POOL.output;
  for (let q = 0; q < pools; q++) {
    const mw = poolBlock[q]! * ALL_FREE[poolZone[q]!]!;
    poolOutput[q] = poolOutput[q]! + mw * share;
    generated += mw;
  }
  for (let k = 0; k < merit; k++) {
    const take = taken[k]!;
    const whole = available[k]!;
    const ran = take * ALL_MUST[zone[k]!]!;
    const mw = ran + (whole - take - left[k]!);
    output[k] = output[k]! + mw * share;
    generated += mw;
    spent += ran * cost[k]!;
    idle += surplus[k]! * (whole - mw);
  }
  TOTAL[GENERATED] = TOTAL[GENERATED]! + generated * hours;
  TOTAL[FUEL] = TOTAL[FUEL]! + spent * 1000 * hours;
  TOTAL[IDLE] = TOTAL[IDLE]! + idle * share;
  TOTAL[LOSSES] = TOTAL[LOSSES]! + SUM[LOST]! * hours;
  for (let l = 0; l < columns.links; l++) own.flow_mw[l * 4 + block] = columns.linkMw[l]! - FORTH[l]!;
}
