// Dispatch of a day's four blocks: the ladder of uses; what a block comes to is booked in dispatch-books.ts. Sources stand in order of cost: free power by zone,
// power that must be taken by zone, then plants. Uses are served in the order of the ladder: base and AI halls (either may come first),
// package, batteries, firm licences, then what may be interrupted: licensed halls, own halls.

import type { Context } from '../context.ts';
import { BLOCK_HOURS, type GridState, LEVERS } from '../types.ts';
import { closeBlock, margin, shortage, spare } from './dispatch-books.ts';
import { HALLS_DRAW } from './modifiers.ts';
import {
  COLUMN,
  DAY,
  FLOW,
  FUEL,
  LOSSES,
  LOST,
  SOURCE,
  SPILLED,
  SUM,
  UNSERVED,
  USE,
  WAY,
  ZONES,
} from './scratch.ts';
import { leaveRest, nextSource, serve, serveBase } from './serve.ts';
import { fillMw, giveMw } from './storage.ts';

export const { dispatchDay } = dispatch();

function dispatch() {
  const STAND_DOWN = LEVERS.indexOf('stand_down_pct');
  /** Where each use is booked; base load is at 0. */
  const BASE = 0,
    PACKAGE = 1,
    LICENSED = 2,
    HALLS = 3,
    AI = 4,
    STORAGE = 5;
  const NUSES = 6;
  // what is imported stands here once more: unbundled modules look an import up at each use
  const spilledAt = SPILLED,
    lossesAt = LOSSES,
    unservedAt = UNSERVED,
    fuelAt = FUEL,
    lostAt = LOST,
    standAt = HALLS_DRAW;

  const source = SOURCE,
    flow = FLOW,
    way = WAY,
    column = COLUMN,
    sums = SUM,
    uses = USE,
    counts = DAY;
  const hours = Float64Array.from(BLOCK_HOURS);
  /** By zone: MW that batteries ask for. */
  const filling = new Float64Array(ZONES);

  /** Plays the day's blocks into the grid's slice. */
  function dispatchDay(ctx: Context, own: GridState): void {
    const { mwh, pkr } = uses;
    const sum = sums;
    for (let i = 0; i < sum.length; i++) sum[i] = 0;
    for (let u = 0; u < NUSES; u++) {
      mwh[u] = 0;
      pkr[u] = 0;
    }
    // still yesterday's: where all was served, nothing of it is left to clear
    if (own.unserved_mwh > 0) {
      // by hand: `fill` of a plain list costs more than the whole day of some systems
      for (let cause = 0; cause < 4; cause++) own.shortage_mwh[cause] = 0;
      for (let z = 0; z < counts.zones; z++) own.shortage_h[z] = 0;
    }
    for (let block = 0; block < 4; block++) dispatchBlock(ctx, own, block);
    for (let u = 0; u < NUSES; u++) {
      own.use_mwh[u] = mwh[u]!;
      own.use_pkr[u] = pkr[u]!;
    }
    own.spilled_mwh = sum[spilledAt]!;
    own.losses_mwh = sum[lossesAt]!;
    own.unserved_mwh = sum[unservedAt]!;
    own.fuel_pkr = sum[fuelAt]!;
  }

  /** One block. */
  function dispatchBlock(ctx: Context, own: GridState, block: number): void {
    const { halls, compute } = ctx.state;
    const { zones, links } = counts;
    const { demand_mw, firm_mw, licensed_mw, halls_mw, spare_mw, link_mw, cost_pkr_kwh } = own;
    const { ask_firm_mw, ask_licensed_mw, ask_mw, rule_margin_pct, rule_cost_pkr_kwh } = halls;
    const contract = ctx.state.laws.lever[STAND_DOWN]!;
    const { cost } = source;
    const { need } = flow;
    const { room, forth, back } = way;
    const { zoneShare } = column;
    for (let l = 0; l < links; l++) {
      const mw = link_mw[l]!;
      const w = forth[l]!;
      room[w] = mw;
      room[back[w]!] = mw;
    }
    for (let z = 0; z < zones; z++) need[z] = demand_mw[z * 4 + block]!;
    sums[lostAt] = 0;
    const battery = own.battery_all_mw > 0;
    const ai = compute.asked_mw > 0;
    if (battery && block === 3) give(own);
    if (ai && compute.first === 1) aiFirst(ctx, own, block);
    else serveBase(block);
    const dark = shortage(ctx, own, block);
    if (ai && compute.first === 0) aiAfter(ctx, block);
    spare(own, block);
    if (block === 3) margin(ctx, own);
    // the package spreads like demand; new load of every kind waits when base load is short, firm licences excepted
    if (own.package_mw > 0 && !dark) {
      for (let z = 0; z < zones; z++) need[z] = own.package_mw * zoneShare[z]!;
      serve(PACKAGE, block);
    }
    if (battery && !dark && block !== 3) fill(ctx, own, block);
    let firm = 0,
      licensed = 0,
      ask = 0;
    for (let z = 0; z < zones; z++) {
      const mw = ask_firm_mw[z * 4 + block]!;
      need[z] = mw;
      firm += mw;
    }
    if (firm > 0) serve(LICENSED, block);
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
    if (licensed > 0) serve(LICENSED, block);
    // own halls ask last, and only where the standing order lets them
    const stand = own.modifier[standAt]!;
    for (let z = 0; z < zones; z++) {
      const j = z * 4 + block;
      licensed_mw[j] = licensed_mw[j]! - need[z]!;
      const next = cost[nextSource(z)]!;
      cost_pkr_kwh[j] = next;
      // a limit of nothing keeps them off, even in hours that would spill
      const open =
        !dark &&
        spare_mw[j]! * 100 >= rule_margin_pct * demand_mw[j]! &&
        next <= rule_cost_pkr_kwh &&
        rule_cost_pkr_kwh > 0;
      const mw = open ? ask_mw[j]! * stand : 0;
      need[z] = mw;
      halls_mw[j] = mw;
      ask += mw;
    }
    if (ask > 0) serve(HALLS, block);
    for (let z = 0; z < zones; z++) {
      const j = z * 4 + block;
      halls_mw[j] = halls_mw[j]! - need[z]!;
    }
    closeBlock(own, block);
  }

  /** The evening’s part that batteries give: it is load that plants need not serve. */
  function give(own: GridState): void {
    const { need } = flow;
    const { battery_mwh } = own;
    const length = hours[3]!;
    let out = 0;
    for (let z = 0; z < counts.zones; z++) {
      const mw = Math.min(giveMw(own, z), need[z]!);
      need[z] = need[z]! - mw;
      battery_mwh[z] = battery_mwh[z]! - mw * length;
      out += mw * length;
    }
    own.battery_out_mwh = out;
    uses.mwh[BASE] = uses.mwh[BASE]! + out;
  }

  /** Batteries fill from what base load, AI halls and the package leave. */
  function fill(ctx: Context, own: GridState, block: number): void {
    const { need } = flow;
    const { zones } = counts;
    const { battery_mwh } = own;
    const keep = ctx.world.p.storage_keep * hours[block]!;
    const wanted = filling;
    let asked = 0;
    for (let z = 0; z < zones; z++) {
      const mw = fillMw(ctx.world, own, z, block);
      need[z] = mw;
      wanted[z] = mw;
      asked += mw;
    }
    if (asked <= 0) return;
    serve(STORAGE, block);
    for (let z = 0; z < zones; z++) battery_mwh[z] = battery_mwh[z]! + (wanted[z]! - need[z]!) * keep;
  }

  /** AI halls with the homes: homes bear what is short, and AI halls pay the cost of the next kWh for theirs. */
  function aiFirst(ctx: Context, own: GridState, block: number): void {
    const { zones } = counts;
    const { need } = flow;
    const { cost } = source;
    const { mwh, pkr } = uses;
    const { ask_mw, served_mw } = ctx.state.compute;
    const { demand_mw } = own;
    const length = hours[block]!;
    for (let z = 0; z < zones; z++) need[z] = need[z]! + ask_mw[z * 4 + block]!;
    serveBase(block);
    for (let z = 0; z < zones; z++) {
      const j = z * 4 + block;
      const short = Math.max(0, need[z]! - demand_mw[j]!);
      const got = ask_mw[j]! - short;
      need[z] = need[z]! - short;
      served_mw[j] = got;
      if (got <= 0) continue;
      const rupees = got * length * 1000 * cost[nextSource(z)]!;
      mwh[BASE] = mwh[BASE]! - got * length;
      mwh[AI] = mwh[AI]! + got * length;
      pkr[BASE] = pkr[BASE]! - rupees;
      pkr[AI] = pkr[AI]! + rupees;
    }
  }

  /** AI halls after homes: they get what is left, firm as they are. */
  function aiAfter(ctx: Context, block: number): void {
    const { zones } = counts;
    const { need } = flow;
    const { ask_mw, served_mw } = ctx.state.compute;
    for (let z = 0; z < zones; z++) need[z] = ask_mw[z * 4 + block]!;
    serve(AI, block);
    for (let z = 0; z < zones; z++) {
      const j = z * 4 + block;
      served_mw[j] = ask_mw[j]! - need[z]!;
    }
    leaveRest();
  }

  return { dispatchDay };
}
