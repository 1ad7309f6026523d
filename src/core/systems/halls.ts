// Halls: sites, rigs, licensed miners. In the morning they ask the grid for power; in the evening they count what they earned.

import { type Context, cash, placeOf, postAt, tell } from '../context.ts';
import type { Batch, HallsState, LicensedBatch, Site } from '../types.ts';
import { BLOCK_HOURS, FORMS } from '../types.ts';
import type { Prepared } from '../world.ts';
import { VENTURE } from './finance-partners.ts';
import { leverOf } from './laws-levers.ts';
import { standsStill } from './people-unrest.ts';
import { offerMw, royaltyOf, SITE_MW, tariffOf } from './prices.ts';
import { standingOf } from './programme-standing.ts';
import { blocksPerDay, hashrateOf, revenuePerMwh } from './protocol.ts';

const MINED = placeOf('mined'),
  HALL_TARIFF = placeOf('hall-tariff'),
  POWER_BILL = placeOf('power-bill'),
  OPERATIONS = placeOf('operations'),
  LICENSED_TARIFF = placeOf('licensed-tariff'),
  ROYALTY = placeOf('royalty');

export function beginHalls(world: Prepared): HallsState {
  const { begin } = world;
  const zones = world.columns.zones;
  const zeros = (): number[] => new Array<number>(zones * 4).fill(0);
  const first = begin.first_place ?? -1;
  const sites: Site[] =
    first < 0
      ? []
      : [{ id: 1, place: first, size: 'container', cooling: 'air', mw: SITE_MW.container, ready_day: 0 }];
  const batches: Batch[] =
    first < 0
      ? []
      : [
          {
            site: 1,
            rig: 'standard',
            mw: SITE_MW.container,
            j_th: begin.first_j_th!,
            arrive_day: 0,
            end_day: begin.first_end_day!,
          },
        ];
  return {
    sites,
    batches,
    licensed: [],
    next_site: 2,
    tariff_pkr_kwh: begin.halls_tariff_pkr_kwh!,
    rule_margin_pct: begin.rule_margin_pct!,
    rule_cost_pkr_kwh: begin.rule_cost_pkr_kwh!,
    licence: {
      open: 0,
      place: 0,
      tariff_pkr_kwh: begin.halls_tariff_pkr_kwh!,
      royalty_pct: 10,
      interruptible: 1,
      cap_mw: 0,
      since_day: -1,
    },
    ask_mw: zeros(),
    ask_licensed_mw: zeros(),
    ask_firm_mw: zeros(),
    ready_mw: 0,
    drawn_mw: 0,
    state_ehs: 0,
    licensed_ehs: 0,
    mined_sat: 0,
    royalty_sat: 0,
    earned_usd_mwh: 0,
    bill_usd: 0,
    unpaid: 0,
    offered_mw: 0,
    curtailed_mwh: 0,
  };
}

/** Share of nameplate that a machine can draw at an outdoor temperature: all to 30 °C, nine tenths at 40 °C, nothing at 47 °C; immersion does not care. */
export function heatShare(temperature_c: number, cooling: Site['cooling']): number {
  if (cooling === 'immersion' || temperature_c <= 30) return 1;
  if (temperature_c <= 40) return 1 - (0.1 * (temperature_c - 30)) / 10;
  return Math.max(0, 0.9 - (0.9 * (temperature_c - 40)) / 7);
}

/** Degrees by block around the day's mean. */
const BLOCK_HEAT = new Float64Array(4);
/** Scratch of one day: MW that each of the ministry's batches asks by block; share of what was asked that the grid gave, by zone × block. */
const SCRATCH = { asks: new Float64Array(256) };
const GIVEN = new Float64Array(64);

export function siteOf(own: HallsState, id: number): Site | null {
  // sites are numbered from 1 as they are built, so the guess holds while none is gone
  const guess = own.sites[id - 1];
  if (guess !== undefined && guess.id === id) return guess;
  for (let i = 0; i < own.sites.length; i++) if (own.sites[i]!.id === id) return own.sites[i]!;
  return null;
}

/** Morning: deliveries, wear, and what each zone asks of the grid by block. */
export function hallsMorning(ctx: Context): void {
  const { world, day } = ctx;
  const { p, columns } = world;
  const own = ctx.state.halls;
  const { ask_mw, ask_licensed_mw, ask_firm_mw, sites, batches, licensed } = own;
  const { temperature_c } = ctx.state.climate;
  for (let j = 0; j < ask_mw.length; j++) {
    ask_mw[j] = 0;
    ask_licensed_mw[j] = 0;
    ask_firm_mw[j] = 0;
  }
  if (SCRATCH.asks.length < batches.length * 4) SCRATCH.asks = new Float64Array(batches.length * 8);
  const { asks } = SCRATCH;
  let ready = 0;
  const unpaid = cash(ctx.state) < 0 ? 1 : 0;
  if (unpaid === 1 && own.unpaid === 0) tell(ctx, { kind: 'unpaid', day });
  own.unpaid = unpaid;
  for (let i = 0; i < sites.length; i++)
    if (sites[i]!.ready_day === day && day > 0) tell(ctx, { kind: 'site-ready', day, site: sites[i]!.id });
  BLOCK_HEAT[0] = p.block_heat_night_c;
  BLOCK_HEAT[1] = p.block_heat_morning_c;
  BLOCK_HEAT[2] = p.block_heat_day_c;
  BLOCK_HEAT[3] = p.block_heat_evening_c;
  let kept = 0;
  for (let i = 0; i < batches.length; i++) {
    const batch = batches[i]!;
    if (batch.end_day <= day) {
      tell(ctx, { kind: 'rigs-worn', day, site: batch.site, mw: batch.mw });
      continue;
    }
    const at = kept * 4;
    if (kept !== i) batches[kept] = batch;
    kept++;
    if (batch.arrive_day === day && day > 0)
      tell(ctx, { kind: 'rigs-arrived', day, site: batch.site, mw: batch.mw });
    const site = siteOf(own, batch.site);
    const works = site !== null && batch.arrive_day <= day && site.ready_day <= day;
    if (works) ready += batch.mw;
    if (!works || unpaid === 1 || standsStill(world, ctx.state.people, site.place, day)) {
      for (let b = 0; b < 4; b++) asks[at + b] = 0;
      continue;
    }
    const zone = columns.placeZone[site.place]!;
    const base = temperature_c[zone]! + columns.placeHeat[site.place]!;
    const full = batch.mw * p.utilisation;
    const { cooling } = site;
    for (let b = 0; b < 4; b++) {
      const j = zone * 4 + b;
      const ask = full * heatShare(base + BLOCK_HEAT[b]!, cooling);
      asks[at + b] = ask;
      ask_mw[j] = ask_mw[j]! + ask;
    }
  }
  if (kept !== batches.length) batches.length = kept;
  own.ready_mw = ready;
  for (let i = 0; i < licensed.length; i++) {
    const batch = licensed[i]!;
    if (batch.arrive_day > day || standsStill(world, ctx.state.people, batch.place, day)) continue;
    const at = columns.placeZone[batch.place]! * 4;
    const ask = batch.interruptible === 1 ? ask_licensed_mw : ask_firm_mw;
    const full = batch.mw * p.utilisation;
    for (let b = 0; b < 4; b++) ask[at + b] = ask[at + b]! + full;
  }
}

/** Evening: what own and licensed machines hashed, earned and owe. */
export function hallsEvening(ctx: Context): void {
  const { world } = ctx;
  const { p } = world;
  const own = ctx.state.halls;
  const { grid, network } = ctx.state;
  const { batches, ask_mw } = own;
  const { asks } = SCRATCH;
  const { halls_mw } = grid;
  let mwh = 0,
    asked = 0,
    ehs = 0;
  for (let j = 0; j < ask_mw.length; j++) {
    const given = halls_mw[j]!,
      ask = ask_mw[j]!;
    const hours = BLOCK_HOURS[j & 3]!;
    mwh += given * hours;
    asked += ask * hours;
    GIVEN[j] = ask > 0 ? (given / ask) * (hours / 24) : 0;
  }
  own.drawn_mw = mwh / 24;
  own.curtailed_mwh = asked - mwh;
  if (mwh > 0) {
    for (let i = 0; i < batches.length; i++) {
      const site = siteOf(own, batches[i]!.site);
      if (!site) continue;
      const at = world.columns.placeZone[site.place]! * 4;
      let mw = 0;
      for (let b = 0; b < 4; b++) mw += asks[i * 4 + b]! * GIVEN[at + b]!;
      ehs += hashrateOf(mw, batches[i]!.j_th, site.cooling === 'air' ? p.pue_air : p.pue_immersion);
    }
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
  postAt(
    ctx,
    OPERATIONS,
    Math.round(mwh * Math.max(0, p.operations_usd_mwh + leverOf(ctx.state, 'operations_usd_mwh')) * 100),
  );
  licensedEvening(ctx, own, reward);
}

function licensedEvening(ctx: Context, own: HallsState, reward: number): void {
  const { world, day } = ctx;
  const { p } = world;
  const { grid, network } = ctx.state;
  const { fx_pkr_usd } = ctx.state.economy;
  const levers = ctx.state.laws.lever;
  let tariff = 0,
    royalty = 0,
    hashrate = 0,
    shared = 0;
  for (let i = 0; i < own.licensed.length; i++) {
    const batch = own.licensed[i]!;
    if (batch.arrive_day > day) continue;
    const zone = world.columns.placeZone[batch.place]!;
    const given = batch.interruptible === 1 ? grid.licensed_mw : grid.firm_mw;
    const asked = batch.interruptible === 1 ? own.ask_licensed_mw : own.ask_firm_mw;
    let hours = 0;
    for (let b = 0; b < 4; b++) {
      const ask = asked[zone * 4 + b]!;
      if (ask > 0) hours += (given[zone * 4 + b]! / ask) * BLOCK_HOURS[b]!;
    }
    const mwh = batch.mw * p.utilisation * hours;
    const ehs = hashrateOf(mwh / 24, batch.j_th, p.pue_immersion);
    hashrate += ehs;
    const rate = tariffOf(levers, batch.tariff_pkr_kwh);
    const kept = royaltyOf(levers, batch.royalty_pct) / 100;
    tariff += mwh * 1000 * rate;
    if (batch.partner === VENTURE) shared += mwh * ((rate * 1000) / fx_pkr_usd + p.operations_usd_mwh);
    royalty += blocksPerDay(ehs, network.difficulty) * reward * kept * 1e8;
    batch.margin_usd +=
      revenuePerMwh(network.hashprice_usd, batch.j_th, p.pue_immersion) * (1 - kept) -
      (rate * 1000) / fx_pkr_usd -
      p.operations_usd_mwh;
    batch.days += 1;
  }
  own.licensed_ehs = hashrate;
  if (shared > 0) ctx.state.finance.venture_usd += Math.round(shared * p.venture_share * 100);
  own.royalty_sat = Math.floor(royalty);
  postAt(ctx, LICENSED_TARIFF, Math.round(tariff));
  postAt(ctx, ROYALTY, own.royalty_sat);
  if (world.quarterFirst[day] === 1) licenceQuarter(ctx, own);
}

/** First day of a quarter: batches long under water leave; new ones come as the demand curve says. */
function licenceQuarter(ctx: Context, own: HallsState): void {
  const { world, day } = ctx;
  const kept: LicensedBatch[] = [];
  let left = 0,
    held = 0;
  for (const batch of own.licensed) {
    if (batch.days > 0) batch.lean = batch.margin_usd < 0 ? batch.lean + 1 : 0;
    batch.margin_usd = 0;
    batch.days = 0;
    // licensed halls and hosts may go when it does not pay; other partners are bound until their day
    const lean = batch.partner <= 1 && batch.lean >= world.p.licence_lean_quarters;
    if (batch.partner > 0 && (lean || day >= batch.until_day))
      tell(ctx, { kind: 'partner-left', day, form: FORMS[batch.partner - 1]!, mw: batch.mw });
    else if (lean) left += batch.mw;
    else {
      kept.push(batch);
      if (batch.partner === 0) held += batch.mw;
    }
  }
  own.licensed = kept;
  if (left > 0) tell(ctx, { kind: 'licensed-left', day, mw: left });
  own.offered_mw = 0;
  const terms = own.licence;
  if (terms.open !== 1) return;
  const offer = offerMw(world, ctx.state.network.hashprice_usd, world.standardJth[day]!, {
    ...terms,
    interruptible: terms.interruptible === 1,
    fx_pkr_usd: ctx.state.economy.fx_pkr_usd,
    standing: standingOf(world, ctx.state),
    levers: ctx.state.laws.lever,
  });
  own.offered_mw = offer;
  const room = world.nation.places[terms.place]!.limit_mw - placeMw(own, terms.place);
  const mw = Math.floor(Math.min(offer, terms.cap_mw - held, room));
  if (mw < 1) return;
  own.licensed.push({
    place: terms.place,
    mw,
    j_th: world.standardJth[day]!,
    tariff_pkr_kwh: terms.tariff_pkr_kwh,
    royalty_pct: terms.royalty_pct,
    interruptible: terms.interruptible,
    arrive_day: day + world.p.licence_days,
    lean: 0,
    margin_usd: 0,
    days: 0,
    partner: 0,
    until_day: -1,
  });
  tell(ctx, { kind: 'licensed-came', day, mw });
}

/** The law that licences rested on is gone: licensed halls leave, and no more are asked. */
export function voidLicences(ctx: Context): void {
  const own = ctx.state.halls;
  let mw = 0;
  for (const batch of own.licensed) mw += batch.mw;
  own.licensed = [];
  own.licence = { ...own.licence, open: 0 };
  if (mw > 0) tell(ctx, { kind: 'licensed-left', day: ctx.day, mw });
}

/** MW that stand or are promised at a place, own sites and licensed halls. */
export function placeMw(own: HallsState, place: number): number {
  let mw = 0;
  for (const site of own.sites) if (site.place === place) mw += site.mw;
  for (const batch of own.licensed) if (batch.place === place) mw += batch.mw;
  return mw;
}
