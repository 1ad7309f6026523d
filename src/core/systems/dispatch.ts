// Dispatch of one block: free and taken power first, then plants by cost, each serving its own zone before sending over a link.
// Uses are served in the order of the ladder: base, package, firm licences, then what may be interrupted: licensed halls, own halls.
import { BLOCK_HOURS, type GridState } from '../types.ts';
import type { Prepared } from '../world.ts';
import type { Context } from '../context.ts';
import { modifierOf } from './grid.ts';

const PLANTS = 256, ZONES = 16, LINKS = 32, FUELS = 32;

/** Scratch of a day's dispatch; filled anew each day and block, never read across days. */
export const DISPATCH = {
  cost: new Float64Array(PLANTS), order: new Int32Array(PLANTS), left: new Float64Array(PLANTS), taken: new Float64Array(PLANTS),
  need: new Float64Array(ZONES), free: new Float64Array(ZONES), must: new Float64Array(ZONES), forth: new Float64Array(LINKS), back: new Float64Array(LINKS),
  fuelOut: new Float64Array(FUELS * ZONES), placedFree: new Float64Array(ZONES), placedMust: new Float64Array(ZONES),
  lostOutage: 0, lostFuel: 0, losses: 0, spent: 0, placed: 0,
};
const D = DISPATCH;

/** Orders plants by today's cost: nearly sorted already, so insertion. */
export function openDispatch(ctx: Context): void {
  const { columns } = ctx.world;
  for (let i = 0; i < columns.plants; i++) D.order[i] = columns.order[i]!;
}

function sortByCost(columns: Prepared['columns']): void {
  for (let i = 1; i < columns.plants; i++) {
    const plant = D.order[i]!;
    const cost = D.cost[plant]!;
    let j = i - 1;
    while (j >= 0 && D.cost[D.order[j]!]! > cost) {
      D.order[j + 1] = D.order[j]!;
      j--;
    }
    D.order[j + 1] = plant;
  }
}

/** Serves needs from `mw` in a zone: own zone first, then over links with room. Returns what was used up, losses included. */
function send(world: Prepared, zone: number, mw: number): number {
  const { columns } = world;
  let left = mw;
  const own = Math.min(left, D.need[zone]!);
  if (own > 0) {
    D.need[zone] = D.need[zone]! - own;
    D.placed += own;
    left -= own;
  }
  for (let l = 0; l < columns.links && left > 1e-9; l++) {
    const from = columns.linkFrom[l]!, to = columns.linkTo[l]!;
    const forth = from === zone;
    if (!forth && to !== zone) continue;
    const other = forth ? to : from;
    const wanted = D.need[other]!;
    if (wanted <= 0) continue;
    const keep = 1 - world.p.link_loss;
    const room = forth ? D.forth[l]! : D.back[l]!;
    const sent = Math.min(left, room, wanted / keep);
    if (sent <= 0) continue;
    const arrived = Math.min(wanted, sent * keep);
    D.need[other] = wanted - arrived;
    D.placed += arrived;
    D.losses += sent - arrived;
    left -= sent;
    if (forth) { D.forth[l] = room - sent; D.back[l] = D.back[l]! + sent; } else { D.back[l] = room - sent; D.forth[l] = D.forth[l]! + sent; }
  }
  return mw - left;
}

/** Serves all present needs at least cost; adds what it cost to D.spent (Rs an hour). */
function serve(world: Prepared): void {
  const { columns } = world;
  let open = 0;
  for (let z = 0; z < columns.zones; z++) open += D.need[z]!;
  D.spent = 0;
  D.placed = 0;
  if (open <= 0) return;
  for (let z = 0; z < columns.zones; z++) if (D.free[z]! > 0) D.free[z] = D.free[z]! - send(world, z, D.free[z]!);
  for (let z = 0; z < columns.zones; z++) if (D.must[z]! > 0) D.must[z] = D.must[z]! - send(world, z, D.must[z]!);
  for (let k = 0; k < columns.plants && D.placed < open - 1e-9; k++) {
    const i = D.order[k]!;
    const left = D.left[i]!;
    if (left <= 1e-9) continue;
    const used = send(world, columns.plantZone[i]!, left);
    if (used <= 0) continue;
    D.left[i] = left - used;
    D.spent += used * D.cost[i]! * 1000;
  }
}

/** MW that could still be given in a zone, own plants and what the links could bring; and the cost of the next of them. */
function spareOf(world: Prepared, zone: number): number {
  const { columns } = world;
  let own = 0, others = 0, room = 0;
  for (let i = 0; i < columns.plants; i++) if (columns.plantZone[i] === zone) own += D.left[i]!; else others += D.left[i]!;
  for (let z = 0; z < columns.zones; z++) if (z === zone) own += D.free[z]! + D.must[z]!; else others += D.free[z]! + D.must[z]!;
  for (let l = 0; l < columns.links; l++) {
    if (columns.linkTo[l] === zone) room += D.forth[l]!;
    else if (columns.linkFrom[l] === zone) room += D.back[l]!;
  }
  return own + Math.min(others, room);
}

/** Cost of the next kWh in a zone, Rs: the cheapest plant with power left that can reach it; the dearest plant when none is left. */
function nextCost(world: Prepared, zone: number): number {
  const { columns } = world;
  if (D.free[zone]! + D.must[zone]! > 1) return 0;
  let dearest = 0;
  for (let k = 0; k < columns.plants; k++) {
    const i = D.order[k]!;
    dearest = D.cost[i]!;
    if (D.left[i]! < 1) continue;
    const from = columns.plantZone[i]!;
    if (from === zone) return dearest;
    for (let l = 0; l < columns.links; l++) {
      if (columns.linkFrom[l] === from && columns.linkTo[l] === zone && D.forth[l]! > 1) return dearest;
      if (columns.linkTo[l] === from && columns.linkFrom[l] === zone && D.back[l]! > 1) return dearest;
    }
  }
  return dearest;
}

/** Plays one block of the day into the grid's slice. */
export function dispatchBlock(ctx: Context, own: GridState, block: number): void {
  const { world, day } = ctx;
  const { columns } = world;
  const hours = BLOCK_HOURS[block]!;
  if (block === 0) sortByCost(columns);
  const zones = columns.zones;
  D.losses = 0;
  fillBlock(ctx, own, block, day);
  // base
  for (let z = 0; z < zones; z++) D.need[z] = own.demand_mw[z * 4 + block]!;
  serve(world);
  own.use_mwh[0] = own.use_mwh[0]! + D.placed * hours;
  own.fuel_pkr += D.spent * hours;
  shortage(ctx, own, block, hours);
  for (let z = 0; z < zones; z++) own.spare_mw[z * 4 + block] = spareOf(world, z);
  if (block === 3) margin(ctx, own);
  // package, spread like demand
  const dark = unservedNow(world) > 1;
  for (let z = 0; z < zones; z++) D.need[z] = dark ? 0 : own.package_mw * columns.zoneShare[z]!;
  stage(world, own, 1, hours);
  const halls = ctx.state.halls;
  for (let z = 0; z < zones; z++) D.need[z] = halls.ask_firm_mw[z * 4 + block]!;
  stage(world, own, 2, hours);
  for (let z = 0; z < zones; z++) own.firm_mw[z * 4 + block] = halls.ask_firm_mw[z * 4 + block]! - D.need[z]!;
  // what may be interrupted asks last, and only where the standing order lets it
  const stand = modifierOf(own, 'halls');
  for (let z = 0; z < zones; z++) {
    const i = z * 4 + block;
    D.need[z] = dark || own.spare_mw[i]! < 0 ? 0 : halls.ask_licensed_mw[i]!;
    own.licensed_mw[i] = D.need[z]!;
  }
  stage(world, own, 2, hours);
  for (let z = 0; z < zones; z++) {
    const i = z * 4 + block;
    own.licensed_mw[i] = own.licensed_mw[i]! - D.need[z]!;
    own.cost_pkr_kwh[i] = nextCost(world, z);
    const open = !dark && (own.spare_mw[i]! * 100) / Math.max(1, own.demand_mw[i]!) >= halls.rule_margin_pct
      && own.cost_pkr_kwh[i]! <= halls.rule_cost_pkr_kwh;
    D.need[z] = open ? halls.ask_mw[i]! * stand : 0;
    own.halls_mw[i] = D.need[z]!;
  }
  stage(world, own, 3, hours);
  for (let z = 0; z < zones; z++) own.halls_mw[z * 4 + block] = own.halls_mw[z * 4 + block]! - D.need[z]!;
  closeBlock(ctx, own, block, hours);
}

function unservedNow(world: Prepared): number {
  let sum = 0;
  for (let z = 0; z < world.columns.zones; z++) sum += D.need[z]!;
  return sum;
}

function stage(world: Prepared, own: GridState, use: number, hours: number): void {
  serve(world);
  own.use_mwh[use] = own.use_mwh[use]! + D.placed * hours;
  own.use_pkr[use] = own.use_pkr[use]! + D.spent * hours;
  own.fuel_pkr += D.spent * hours;
}

function fillBlock(ctx: Context, own: GridState, block: number, day: number): void {
  const { world } = ctx;
  const { columns } = world;
  for (let z = 0; z < columns.zones; z++) { D.free[z] = 0; D.must[z] = 0; }
  for (let l = 0; l < columns.links; l++) { D.forth[l] = columns.linkMw[l]!; D.back[l] = columns.linkMw[l]!; }
  for (let i = 0; i < columns.plants; i++) {
    const f = columns.plantFuel[i]!;
    const z = columns.plantZone[i]!;
    if (columns.fuelDispatched[f] === 0) {
      const mw = Math.min(columns.plantMw[i]!, own.available_mw[i]! * columns.shape[f * 4 + block]!);
      D.taken[i] = mw;
      D.left[i] = 0;
      D.free[z] = D.free[z]! + mw;
    } else {
      const take = world.take[f];
      const mw = take ? own.available_mw[i]! * Math.min(1, take[day]!) : 0;
      D.taken[i] = mw;
      D.left[i] = own.available_mw[i]! - mw;
      D.must[z] = D.must[z]! + mw;
    }
  }
  for (let z = 0; z < columns.zones; z++) { D.placedFree[z] = D.free[z]!; D.placedMust[z] = D.must[z]!; }
}

/** Load that could not be served, by stated cause in proportion to what each took away. */
function shortage(ctx: Context, own: GridState, block: number, hours: number): void {
  const { world, day } = ctx;
  const { columns } = world;
  const unserved = unservedNow(world);
  if (unserved <= 1) return;
  let stranded = 0;
  for (let z = 0; z < columns.zones; z++) if (D.need[z]! <= 1e-6) stranded += D.free[z]! + D.must[z]!;
  for (let i = 0; i < columns.plants; i++) if (D.need[columns.plantZone[i]!]! <= 1e-6) stranded += D.left[i]!;
  const latent = world.loadLatent[day]! * (block === 3 ? 1 : 0.15);
  const whole = stranded + D.lostFuel + D.lostOutage + latent;
  const mwh = unserved * hours;
  own.shortage_mwh[0] = own.shortage_mwh[0]! + (mwh * stranded) / whole;
  own.shortage_mwh[1] = own.shortage_mwh[1]! + (mwh * D.lostFuel) / whole;
  own.shortage_mwh[2] = own.shortage_mwh[2]! + (mwh * D.lostOutage) / whole;
  own.shortage_mwh[3] = own.shortage_mwh[3]! + (mwh * latent) / whole;
  own.unserved_mwh += mwh;
  for (let z = 0; z < columns.zones; z++) {
    own.shortage_h[z] = own.shortage_h[z]! + (hours * D.need[z]!) / Math.max(1, own.demand_mw[z * 4 + block]!);
  }
}

/** Spare power at the evening peak, % of demand; negative by what is unserved. */
function margin(ctx: Context, own: GridState): void {
  const { world } = ctx;
  const { columns } = world;
  let demand = 0, spare = 0;
  for (let z = 0; z < columns.zones; z++) {
    demand += own.demand_mw[z * 4 + 3]!;
    spare += D.free[z]! + D.must[z]!;
  }
  let idle = 0;
  for (let i = 0; i < columns.plants; i++) {
    spare += D.left[i]!;
    if (world.nation.fuels[columns.plantFuel[i]!]!.surplus) idle += D.left[i]!;
  }
  own.idle_evening_mw = idle;
  const unserved = unservedNow(world);
  own.margin_pct = unserved > 1 ? (-100 * unserved) / demand : (100 * spare) / Math.max(1, demand);
}

/** Writes outputs, flows, spill and losses of the block, and checks that energy closes. */
function closeBlock(ctx: Context, own: GridState, block: number, hours: number): void {
  const { world } = ctx;
  const { columns } = world;
  let idle = 0;
  for (let i = 0; i < columns.plants; i++) {
    const f = columns.plantFuel[i]!;
    const z = columns.plantZone[i]!;
    const pool = columns.fuelDispatched[f] === 0 ? D.placedFree[z]! : D.placedMust[z]!;
    const unused = columns.fuelDispatched[f] === 0 ? D.free[z]! : D.must[z]!;
    const ran = pool > 0 ? (D.taken[i]! * (pool - unused)) / pool : 0;
    const merit = columns.fuelDispatched[f] === 0 ? 0 : own.available_mw[i]! - D.taken[i]! - D.left[i]!;
    const mw = ran + merit;
    own.output_mw[i] = own.output_mw[i]! + (mw * hours) / 24;
    own.generated_mwh += mw * hours;
    if (columns.fuelDispatched[f] === 1) own.fuel_pkr += ran * D.cost[i]! * 1000 * hours;
    if (world.nation.fuels[f]!.surplus) idle += own.available_mw[i]! - mw;
  }
  own.idle_mw += (idle * hours) / 24;
  own.losses_mwh += D.losses * hours;
  for (let z = 0; z < columns.zones; z++) own.spilled_mwh += D.free[z]! * hours;
  for (let l = 0; l < columns.links; l++) own.flow_mw[l * 4 + block] = columns.linkMw[l]! - D.forth[l]!;
}
