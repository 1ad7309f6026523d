// Dispatch of a day's four blocks. Sources stand in order of cost: free power by zone, power that must be taken by zone, then plants.
// What is free or taken serves its own zone first; after that each source in turn serves its zone, then sends over a link what others need.
// Uses are served in the order of the ladder: base, package, firm licences, then what may be interrupted: licensed halls, own halls.

import type { Context } from '../context.ts';
import { BLOCK_HOURS, type GridState, LEVERS } from '../types.ts';
import { HALLS_DRAW } from './modifiers.ts';
import { COLUMN, DAY, POOL, SOURCE, ZONE, ZONES } from './scratch.ts';

/** Sums of the day: MWh spilled, lost, unserved; Rs of fuel. Written to the state once, in the evening. */
export const TOTAL = new Float64Array(4);
export const SPILLED = 0,
  LOSSES = 1,
  UNSERVED = 2,
  FUEL = 3;
const NOTHING = 1e-9;
const STAND_DOWN = LEVERS.indexOf('stand_down_pct');
/** Where each use is booked. */
const BASE = 0,
  PACKAGE = 1,
  LICENSED = 2,
  HALLS = 3;
/** Places in the running sums: MW lost in links in this block; by the present use MW placed and thousand Rs an hour spent; by the last sending MW used up and arrived. */
const LOST = 0,
  PLACED = 1,
  SPENT = 2,
  USED = 3,
  ARRIVED = 4;

export const { dispatchDay } = dispatch();

function dispatch() {
  const { zone, cost, mw: whole, rest, output, surplus } = SOURCE;
  const { mustCost, mustUsed } = ZONE;
  const { byZone, used: poolUsed } = POOL;
  const { linkFrom, linkTo, zoneShare } = COLUMN;
  const total = TOTAL;
  const sum = new Float64Array(5);
  /** By zone: MW needed, plants' MW left; by link: room both ways. */
  const need = new Float64Array(ZONES),
    left = new Float64Array(ZONES);
  const forth = new Float64Array(linkFrom.length),
    back = new Float64Array(linkFrom.length);
  /** The first source with power left. */
  const start = new Int32Array(1);

  /** Plays the day's blocks into the grid's slice. */
  function dispatchDay(ctx: Context, own: GridState): void {
    for (let i = 0; i < total.length; i++) total[i] = 0;
    for (let block = 0; block < 4; block++) dispatchBlock(ctx, own, block);
  }

  /** One block. */
  function dispatchBlock(ctx: Context, own: GridState, block: number): void {
    const { halls } = ctx.state;
    const { zones, links } = DAY;
    const { demand_mw, firm_mw, licensed_mw, halls_mw, spare_mw, link_mw, cost_pkr_kwh } = own;
    const { ask_firm_mw, ask_licensed_mw, ask_mw, rule_margin_pct, rule_cost_pkr_kwh } = halls;
    const contract = ctx.state.laws.lever[STAND_DOWN]!;
    const hours = BLOCK_HOURS[block]!;
    for (let l = 0; l < links; l++) {
      forth[l] = link_mw[l]!;
      back[l] = link_mw[l]!;
    }
    for (let z = 0; z < zones; z++) need[z] = demand_mw[z * 4 + block]!;
    sum[LOST] = 0;
    serveBase(block, hours / 24);
    book(own, BASE, hours);
    const dark = shortage(ctx, own, block, hours);
    spare(own, block);
    if (block === 3) margin(own);
    // the package spreads like demand; new load of every kind waits when base load is short, firm licences excepted
    if (own.package_mw > 0 && !dark) {
      for (let z = 0; z < zones; z++) need[z] = own.package_mw * zoneShare[z]!;
      serve(own, PACKAGE, hours);
    }
    let firm = 0,
      licensed = 0,
      ask = 0;
    for (let z = 0; z < zones; z++) {
      const j = z * 4 + block;
      need[z] = ask_firm_mw[j]!;
      firm += need[z]!;
    }
    if (firm > 0) serve(own, LICENSED, hours);
    for (let z = 0; z < zones; z++) {
      const j = z * 4 + block;
      firm_mw[j] = ask_firm_mw[j]! - need[z]!;
      // a contract for interruptible load cuts them at a margin; without one they are cut in a shortage
      const cut = dark || (contract > 0 && spare_mw[j]! * 100 < contract * demand_mw[j]!);
      const mw = cut ? 0 : ask_licensed_mw[j]!;
      need[z] = mw;
      licensed_mw[j] = mw;
      licensed += mw;
    }
    if (licensed > 0) serve(own, LICENSED, hours);
    // own halls ask last, and only where the standing order lets them
    const stand = own.modifier[HALLS_DRAW]!;
    for (let z = 0; z < zones; z++) {
      const j = z * 4 + block;
      licensed_mw[j] = licensed_mw[j]! - need[z]!;
      const next = cost[nextSource(z)]!;
      cost_pkr_kwh[j] = next;
      const open =
        !dark && spare_mw[j]! * 100 >= rule_margin_pct * demand_mw[j]! && next <= rule_cost_pkr_kwh;
      const mw = open ? ask_mw[j]! * stand : 0;
      need[z] = mw;
      halls_mw[j] = mw;
      ask += mw;
    }
    if (ask > 0) serve(own, HALLS, hours);
    for (let z = 0; z < zones; z++) {
      const j = z * 4 + block;
      halls_mw[j] = halls_mw[j]! - need[z]!;
    }
    closeBlock(own, block, hours);
  }

  /** Serves base load and leaves what each source has left: its own zone, then others over the links. */
  function serveBase(block: number, share: number): void {
    const { zones, sources } = DAY;
    let open = 0,
      placed = 0,
      spent = 0,
      first = -1;
    for (let z = 0; z < zones; z++) {
      // free and taken power in its own zone first
      const wants = need[z]!;
      const free = byZone[z * 4 + block]!,
        must = whole[zones + z]!;
      const a = Math.min(free, wants);
      const b = Math.min(must, wants - a);
      rest[z] = free - a;
      rest[zones + z] = must - b;
      need[z] = wants - a - b;
      placed += a + b;
      open += need[z]!;
      left[z] = 0;
    }
    for (let s = 0; s < sources; s++) {
      const z = zone[s]!;
      const mw = s < 2 * zones ? rest[s]! : whole[s]!;
      let used = 0;
      if (open > NOTHING && mw > 0) {
        const wants = need[z]!;
        used = Math.min(mw, wants);
        need[z] = wants - used;
        placed += used;
        open -= used;
        if (used < mw && open > NOTHING) {
          sendAway(z, mw - used);
          used += sum[USED]!;
          placed += sum[ARRIVED]!;
          open -= sum[ARRIVED]!;
        }
        output[s] = output[s]! + used * share;
        spent += used * cost[s]!;
      }
      const rests = mw - used;
      rest[s] = rests;
      if (first < 0 && rests > NOTHING) first = s;
      if (s >= 2 * zones) left[z] = left[z]! + rests;
    }
    start[0] = first < 0 ? sources : first;
    sum[PLACED] = placed;
    sum[SPENT] = spent;
  }

  /** Serves a further use of the ladder from what is left, and books it. */
  function serve(own: GridState, use: number, hours: number): void {
    const { zones, sources } = DAY;
    const share = hours / 24;
    let open = 0,
      placed = 0,
      spent = 0;
    for (let z = 0; z < zones; z++) open += need[z]!;
    let first = start[0]!;
    // free and taken power in its own zone first
    for (let s = first; s < 2 * zones; s++) {
      const z = zone[s]!;
      const used = Math.min(rest[s]!, need[z]!);
      need[z] = need[z]! - used;
      rest[s] = rest[s]! - used;
      placed += used;
      open -= used;
    }
    while (first < sources && rest[first]! <= NOTHING) first++;
    start[0] = first;
    for (let s = first; s < sources && open > NOTHING; s++) {
      const mw = rest[s]!;
      if (mw <= NOTHING) continue;
      const z = zone[s]!;
      const wants = need[z]!;
      let used = Math.min(mw, wants);
      need[z] = wants - used;
      placed += used;
      open -= used;
      if (used < mw && open > NOTHING) {
        sendAway(z, mw - used);
        used += sum[USED]!;
        placed += sum[ARRIVED]!;
        open -= sum[ARRIVED]!;
      }
      rest[s] = mw - used;
      output[s] = output[s]! + used * share;
      spent += used * cost[s]!;
    }
    sum[PLACED] = placed;
    sum[SPENT] = spent;
    book(own, use, hours);
  }

  function book(own: GridState, use: number, hours: number): void {
    own.use_mwh[use] = own.use_mwh[use]! + sum[PLACED]! * hours;
    own.use_pkr[use] = own.use_pkr[use]! + sum[SPENT]! * 1000 * hours;
    total[FUEL] = total[FUEL]! + sum[SPENT]! * 1000 * hours;
  }

  /** Sends `mw` of a zone's power over links with room to zones that need it. What was used up, losses included, and what arrived stand in `sum`. */
  function sendAway(from: number, mw: number): void {
    const { links, keep } = DAY;
    let still = mw,
      all = 0;
    for (let l = 0; l < links && still > NOTHING; l++) {
      const away = linkFrom[l] === from;
      if (!away && linkTo[l] !== from) continue;
      const other = away ? linkTo[l]! : linkFrom[l]!;
      const wanted = need[other]!;
      const room = away ? forth[l]! : back[l]!;
      if (wanted <= 0 || room <= 0) continue;
      let sent = Math.min(still, room);
      if (sent * keep > wanted) sent = wanted / keep;
      const arrived = Math.min(sent * keep, wanted);
      need[other] = wanted - arrived;
      all += arrived;
      still -= sent;
      forth[l] = forth[l]! + (away ? -sent : sent);
      back[l] = back[l]! + (away ? sent : -sent);
    }
    sum[USED] = mw - still;
    sum[ARRIVED] = all;
    sum[LOST] = sum[LOST]! + mw - still - all;
  }

  /** Books flows, spill, losses and what was generated in the block; keeps the shares of free and taken power that found a use. */
  function closeBlock(own: GridState, block: number, hours: number): void {
    const { zones, links } = DAY;
    const { flow_mw, link_mw } = own;
    let spilled = 0,
      fuel = 0;
    for (let z = 0; z < zones; z++) {
      const free = byZone[z * 4 + block]!,
        must = whole[zones + z]!;
      const taken = must > 0 ? 1 - rest[zones + z]! / must : 0;
      poolUsed[z * 4 + block] = free > 0 ? 1 - rest[z]! / free : 0;
      mustUsed[z] = mustUsed[z]! + (taken * hours) / 24;
      spilled += rest[z]!;
      fuel += taken * mustCost[z]!;
    }
    for (let l = 0; l < links; l++) flow_mw[l * 4 + block] = link_mw[l]! - forth[l]!;
    total[SPILLED] = total[SPILLED]! + spilled * hours;
    total[FUEL] = total[FUEL]! + fuel * 1000 * hours;
    total[LOSSES] = total[LOSSES]! + sum[LOST]! * hours;
  }

  /** The source of the next MW in a zone: what is free or taken there, else the cheapest with power left that can reach it; the dearest when none is left. */
  function nextSource(to: number): number {
    const { zones, links, sources } = DAY;
    if (rest[to]! + rest[zones + to]! > 1) return to;
    for (let s = Math.max(start[0]!, 2 * zones); s < sources; s++) {
      if (rest[s]! < 1) continue;
      const from = zone[s]!;
      if (from === to) return s;
      for (let l = 0; l < links; l++) {
        if (linkFrom[l] === from && linkTo[l] === to && forth[l]! > 1) return s;
        if (linkTo[l] === from && linkFrom[l] === to && back[l]! > 1) return s;
      }
    }
    return sources - 1;
  }

  /** MW that could still be given in each zone: what is left there and what the links could bring. */
  function spare(own: GridState, block: number): void {
    const { zones, links } = DAY;
    const { spare_mw } = own;
    let all = 0;
    for (let z = 0; z < zones; z++) all += left[z]! + rest[z]! + rest[zones + z]!;
    for (let z = 0; z < zones; z++) {
      const here = left[z]! + rest[z]! + rest[zones + z]!;
      let room = 0;
      for (let l = 0; l < links; l++) {
        if (linkTo[l] === z) room += forth[l]!;
        else if (linkFrom[l] === z) room += back[l]!;
      }
      spare_mw[z * 4 + block] = here + Math.min(all - here, room);
    }
  }

  /** Base load that could not be served, by stated cause in proportion to what each took away. True when there is any. */
  function shortage(ctx: Context, own: GridState, block: number, hours: number): boolean {
    const { zones } = DAY;
    let unserved = 0,
      stranded = 0;
    for (let z = 0; z < zones; z++) {
      unserved += need[z]!;
      if (need[z]! <= 1e-6) stranded += rest[z]! + rest[zones + z]! + left[z]!;
    }
    if (unserved <= 1) return false;
    const latent = ctx.world.loadLatent[ctx.day]! * (block === 3 ? 1 : 0.15);
    const causes = stranded + DAY.lostFuel + DAY.lostOutage + latent;
    // where nothing was taken away, demand is simply beyond what the grid has: latent
    const per = causes > 0 ? (unserved * hours) / causes : 0;
    if (causes <= 0) own.shortage_mwh[3] = own.shortage_mwh[3]! + unserved * hours;
    own.shortage_mwh[0] = own.shortage_mwh[0]! + per * stranded;
    own.shortage_mwh[1] = own.shortage_mwh[1]! + per * DAY.lostFuel;
    own.shortage_mwh[2] = own.shortage_mwh[2]! + per * DAY.lostOutage;
    own.shortage_mwh[3] = own.shortage_mwh[3]! + per * latent;
    total[UNSERVED] = total[UNSERVED]! + unserved * hours;
    for (let z = 0; z < zones; z++) {
      own.shortage_h[z] =
        own.shortage_h[z]! + (hours * need[z]!) / Math.max(1, own.demand_mw[z * 4 + block]!);
    }
    return true;
  }

  /** Spare power at the evening peak, % of demand; negative by what is unserved. */
  function margin(own: GridState): void {
    const { zones, sources } = DAY;
    let demand = 0,
      all = 0,
      unserved = 0,
      idle = 0;
    for (let z = 0; z < zones; z++) {
      demand += own.demand_mw[z * 4 + 3]!;
      all += rest[z]! + rest[zones + z]! + left[z]!;
      unserved += need[z]!;
    }
    for (let s = 2 * zones; s < sources; s++) if (surplus[s] === 1) idle += rest[s]!;
    own.idle_evening_mw = idle;
    own.margin_pct = unserved > 1 ? (-100 * unserved) / demand : (100 * all) / Math.max(1, demand);
  }

  return { dispatchDay };
}
