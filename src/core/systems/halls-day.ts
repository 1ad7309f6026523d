// The day of the ministry's halls. In the morning they ask the grid for power; in the evening they count what they earned.
// Which batches run is the same from day to day until one arrives, wears out or moves: so that is kept as columns (`rows`) and
// laid out anew when it changes. Nothing else outlives a day here; scratch.ts says why arrays lie in a closure.

import { type Context, cash, placeOf, postAt, tell } from '../context.ts';
import { type Batch, BLOCK_HOURS, type HallsState, type LicensedBatch, type Site } from '../types.ts';
import type { Prepared } from '../world.ts';
import { COOL_C, heatShare, siteOf } from './halls.ts';
import { LEVER, leverOf } from './laws-levers.ts';
import { licensedEvening } from './licences.ts';
import { standsStill, stillUntil } from './people-unrest.ts';
import { blocksPerDay, hashrateOf } from './protocol.ts';
import { bind, COLUMN, ZONES } from './scratch.ts';

const MINED = placeOf('mined'),
  HALL_TARIFF = placeOf('hall-tariff'),
  POWER_BILL = placeOf('power-bill'),
  OPERATIONS = placeOf('operations');

export const { hallsMorning, hallsEvening, forgetRows, awaitRow } = hallsDay();

function hallsDay() {
  const { placeZone, placeHeat } = COLUMN;
  const hours = Float64Array.from(BLOCK_HOURS);
  /** Degrees by block around the day's mean. */
  const blockHeat = new Float64Array(4);
  /** By zone × block: MW asked; share of it that the grid gave, by the block's share of the day. */
  const ask = new Float64Array(ZONES * 4),
    given = new Float64Array(ZONES * 4),
    givenDay = new Float64Array(ZONES * 4);
  const ROWS = placeZone.length + ZONES;
  /** Batches that run, those in the same heat together: air-cooled ones by place, immersed ones by zone. */
  const rows = {
    /** first of the zone's four entries; the place, −1 of immersed ones */
    zone: new Int32Array(ROWS),
    place: new Int32Array(ROWS),
    /** MW and EH/s with all running */
    full: new Float64Array(ROWS),
    ehs: new Float64Array(ROWS),
    /** 1 where no block of today is hot; by row × block, where one is: share of nameplate that cooling leaves */
    cool: new Uint8Array(ROWS),
    share: new Float64Array(ROWS * 4),
  };
  /** By zone: MW that licensed halls ask for at all hours, firm and interruptible. */
  const firm = new Float64Array(ZONES),
    may = new Float64Array(ZONES);
  /** What rows and licensed halls were laid out from, and the day on which that ends. */
  const laid = {
    world: null as Prepared | null,
    batches: null as readonly Batch[] | null,
    sites: null as readonly Site[] | null,
    licensed: null as readonly LicensedBatch[] | null,
    licences: 0,
    unpaid: 0,
    until: -1,
    count: 0,
    ready: 0,
  };

  /** Halls that move, and people at their gates, change what the rows were laid out from. */
  function forgetRows(): void {
    laid.batches = null;
  }

  /** A site or a batch is on its way: the rows hold until it comes. */
  function awaitRow(ready_day: number): void {
    laid.until = Math.min(laid.until, ready_day);
  }

  /** Morning: deliveries, wear, and what each zone asks of the grid by block. */
  function hallsMorning(ctx: Context): void {
    bind(ctx.world);
    const own = ctx.state.halls;
    const unpaid = cash(ctx.state) < 0 ? 1 : 0;
    if (unpaid === 1 && own.unpaid === 0) tell(ctx, { kind: 'unpaid', day: ctx.day });
    own.unpaid = unpaid;
    const same = laid.batches === own.batches && laid.sites === own.sites && laid.world === ctx.world;
    const ours = laid.licensed === own.licensed && laid.licences === own.licensed.length;
    if (!same || !ours || laid.unpaid !== unpaid || ctx.day >= laid.until) layRows(ctx, own);
    own.ready_mw = laid.ready;
    askOwn(ctx, own);
  }

  /** Tells what arrives, opens or is worn today, and lays out what runs until the next such day. */
  function layRows(ctx: Context, own: HallsState): void {
    const { world, day } = ctx;
    const { sites, batches } = own;
    let until = world.days + 1;
    for (let i = 0; i < sites.length; i++) {
      const site = sites[i]!;
      if (site.ready_day === day && day > 0) tell(ctx, { kind: 'site-ready', day, site: site.id });
      if (site.ready_day > day) until = Math.min(until, site.ready_day);
    }
    let kept = 0;
    laid.count = 0;
    laid.ready = 0;
    for (let i = 0; i < batches.length; i++) {
      const batch = batches[i]!;
      if (batch.end_day <= day) {
        tell(ctx, { kind: 'rigs-worn', day, site: batch.site, mw: batch.mw });
        continue;
      }
      if (kept !== i) batches[kept] = batch;
      kept++;
      if (batch.arrive_day === day && day > 0)
        tell(ctx, { kind: 'rigs-arrived', day, site: batch.site, mw: batch.mw });
      until = Math.min(until, batch.arrive_day > day ? batch.arrive_day : batch.end_day);
      const site = siteOf(own, batch.site);
      if (site === null || batch.arrive_day > day || site.ready_day > day) continue;
      laid.ready += batch.mw;
      const { people } = ctx.state;
      if (standsStill(world, people, site.place, day))
        until = Math.min(until, stillUntil(world, people, site.place) + 1);
      else if (own.unpaid === 0) layRow(world, batch, site);
    }
    // one by one: to set the length of a list calls into the engine
    while (batches.length > kept) batches.pop();
    until = Math.min(until, layLicensed(ctx, own));
    askLicensed(own);
    laid.world = world;
    laid.batches = batches;
    laid.sites = sites;
    laid.licensed = own.licensed;
    laid.licences = own.licensed.length;
    laid.unpaid = own.unpaid;
    laid.until = until;
  }

  /** What licensed halls ask for, and the day on which that ends. */
  function layLicensed(ctx: Context, { licensed }: HallsState): number {
    const { world, day } = ctx;
    const { people } = ctx.state;
    let until = world.days + 1;
    for (let z = 0; z < world.columns.zones; z++) {
      firm[z] = 0;
      may[z] = 0;
    }
    for (let i = 0; i < licensed.length; i++) {
      const batch = licensed[i]!;
      if (batch.arrive_day > day) until = Math.min(until, batch.arrive_day);
      else if (standsStill(world, people, batch.place, day))
        until = Math.min(until, stillUntil(world, people, batch.place) + 1);
      else {
        const asked = batch.interruptible === 1 ? may : firm;
        const z = placeZone[batch.place]!;
        asked[z] = asked[z]! + batch.mw * world.p.utilisation;
      }
    }
    return until;
  }

  function layRow(world: Prepared, batch: Batch, site: Site): void {
    const { p } = world;
    const air = site.cooling === 'air';
    const zone = placeZone[site.place]! * 4,
      place = air ? site.place : -1;
    let k = 0;
    while (k < laid.count && (rows.zone[k] !== zone || rows.place[k] !== place)) k++;
    if (k === laid.count) {
      rows.zone[k] = zone;
      rows.place[k] = place;
      rows.full[k] = 0;
      rows.ehs[k] = 0;
      laid.count += 1;
    }
    const mw = batch.mw * p.utilisation;
    rows.full[k] = rows.full[k]! + mw;
    rows.ehs[k] = rows.ehs[k]! + hashrateOf(mw, batch.j_th, air ? p.pue_air : p.pue_immersion);
  }

  function askOwn(ctx: Context, own: HallsState): void {
    const { p } = ctx.world;
    const { temperature_c } = ctx.state.climate;
    const { ask_mw } = own;
    const { zone, place, full, share, cool } = rows;
    const wanted = ask,
      step = blockHeat;
    step[0] = p.block_heat_night_c;
    step[1] = p.block_heat_morning_c;
    step[2] = p.block_heat_day_c;
    step[3] = p.block_heat_evening_c;
    const hottest = Math.max(step[0]!, step[1]!, step[2]!, step[3]!);
    for (let j = 0; j < ask_mw.length; j++) wanted[j] = 0;
    for (let k = 0; k < laid.count; k++) {
      const mw = full[k]!;
      const j = zone[k]!,
        at = place[k]!;
      // rows in a bath of coolant have no place: heat does not touch them
      const base = at < 0 ? 0 : temperature_c[placeZone[at]!]! + placeHeat[at]!;
      if (at < 0 || base + hottest <= COOL_C) {
        cool[k] = 1;
        for (let b = 0; b < 4; b++) wanted[j + b] = wanted[j + b]! + mw;
        continue;
      }
      cool[k] = 0;
      for (let b = 0; b < 4; b++) {
        const part = heatShare(base + step[b]!, 'air');
        share[k * 4 + b] = part;
        wanted[j + b] = wanted[j + b]! + mw * part;
      }
    }
    for (let j = 0; j < ask_mw.length; j++) ask_mw[j] = wanted[j]!;
  }

  function askLicensed(own: HallsState): void {
    const { ask_licensed_mw, ask_firm_mw } = own;
    for (let j = 0; j < ask_firm_mw.length; j++) {
      ask_licensed_mw[j] = may[j >> 2]!;
      ask_firm_mw[j] = firm[j >> 2]!;
    }
  }

  /** Evening: what own and licensed machines hashed, earned and owe. */
  function hallsEvening(ctx: Context): void {
    const { p } = ctx.world;
    const own = ctx.state.halls;
    const { network } = ctx.state;
    const { halls_mw } = ctx.state.grid;
    const { zone, ehs: most, share, cool } = rows;
    const wanted = ask,
      gave = given,
      gaveDay = givenDay,
      long = hours;
    let mwh = 0,
      asked = 0,
      ehs = 0;
    for (let j = 0; j < own.ask_mw.length; j++) {
      const mw = halls_mw[j]!,
        want = wanted[j]!;
      const h = long[j & 3]!;
      mwh += mw * h;
      asked += want * h;
      gave[j] = want > 0 ? (mw / want) * (h / 24) : 0;
    }
    own.drawn_mw = mwh / 24;
    own.curtailed_mwh = asked - mwh;
    const count = mwh > 0 ? laid.count : 0;
    for (let j = 0; j < own.ask_mw.length; j += 4)
      gaveDay[j] = gave[j]! + gave[j + 1]! + (gave[j + 2]! + gave[j + 3]!);
    for (let k = 0; k < count; k++) {
      const j = zone[k]!,
        at = k * 4;
      if (cool[k] === 1) {
        ehs += most[k]! * gaveDay[j]!;
        continue;
      }
      ehs +=
        most[k]! *
        (share[at]! * gave[j]! +
          share[at + 1]! * gave[j + 1]! +
          (share[at + 2]! * gave[j + 2]! + share[at + 3]! * gave[j + 3]!));
    }
    own.state_ehs = ehs;
    const reward = (network.subsidy_sat / 1e8 + network.fees_btc) * (1 - p.pool_fee);
    const coins = blocksPerDay(ehs, network.difficulty) * reward;
    own.mined_sat = Math.floor(coins * 1e8);
    own.earned_usd_mwh = mwh > 0 ? (coins * ctx.state.market.price_usd) / mwh : 0;
    const tariff = Math.round(mwh * 1000 * own.tariff_pkr_kwh);
    own.bill_usd = Math.round((tariff / ctx.state.economy.fx_pkr_usd) * 100);
    postAt(ctx, MINED, own.mined_sat);
    postAt(ctx, HALL_TARIFF, tariff);
    postAt(ctx, POWER_BILL, own.bill_usd);
    const running = Math.max(0, p.operations_usd_mwh + leverOf(ctx.state, LEVER.operations_usd_mwh));
    postAt(ctx, OPERATIONS, Math.round(mwh * running * 100));
    licensedEvening(ctx, own, reward);
  }

  return { hallsMorning, hallsEvening, forgetRows, awaitRow };
}
