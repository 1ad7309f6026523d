// Licensed miners: what they pay and what is theirs each evening, and who comes and leaves on the first day of a quarter.

import { type Context, placeOf, postAt, tell } from '../context.ts';
import type { GridState, HallsState, LicensedBatch } from '../types.ts';
import { BLOCK_HOURS, FORMS } from '../types.ts';
import { VENTURE } from './finance-partners.ts';
import { placeMw } from './halls.ts';
import { standsStill } from './people-unrest.ts';
import { offerMw, royaltyOf, tariffOf } from './prices.ts';
import { standingOf } from './programme-standing.ts';
import { blocksPerDay, hashrateOf, revenuePerMwh } from './protocol.ts';
import { ZONES } from './scratch.ts';

const LICENSED_TARIFF = placeOf('licensed-tariff'),
  ROYALTY = placeOf('royalty');

/** By zone, firm and interruptible: hours of the day for which licensed halls had what they asked for. */
const HOURS = new Float64Array(2 * ZONES);

function layHours(own: HallsState, { firm_mw, licensed_mw }: GridState): void {
  const { ask_firm_mw, ask_licensed_mw } = own;
  for (let z = 0; z < ask_firm_mw.length / 4; z++) {
    let firm = 0,
      may = 0;
    for (let b = 0; b < 4; b++) {
      const j = z * 4 + b;
      if (ask_firm_mw[j]! > 0) firm += (firm_mw[j]! / ask_firm_mw[j]!) * BLOCK_HOURS[b]!;
      if (ask_licensed_mw[j]! > 0) may += (licensed_mw[j]! / ask_licensed_mw[j]!) * BLOCK_HOURS[b]!;
    }
    HOURS[2 * z] = firm;
    HOURS[2 * z + 1] = may;
  }
}

/** Evening of licensed halls. `reward` is what a block brings after the pool's fee, BTC. */
export function licensedEvening(ctx: Context, own: HallsState, reward: number): void {
  const { world, day } = ctx;
  const { p } = world;
  const { grid, network } = ctx.state;
  const { fx_pkr_usd } = ctx.state.economy;
  const levers = ctx.state.laws.lever;
  const { placeZone } = world.columns;
  const perEhs = blocksPerDay(1, network.difficulty) * reward * 1e8;
  const perMwh = hashrateOf(1 / 24, 1, p.pue_immersion);
  const dollars = 1000 / fx_pkr_usd;
  const perJoule = revenuePerMwh(network.hashprice_usd, 1, p.pue_immersion);
  if (own.licensed.length > 0) layHours(own, grid);
  let tariff = 0,
    royalty = 0,
    hashrate = 0,
    shared = 0;
  for (let i = 0; i < own.licensed.length; i++) {
    const batch = own.licensed[i]!;
    // where people stand at the gates nothing runs, so nothing is earned and no day is counted
    if (batch.arrive_day > day || standsStill(world, ctx.state.people, batch.place, day)) continue;
    const mwh = batch.mw * p.utilisation * HOURS[placeZone[batch.place]! * 2 + batch.interruptible]!;
    const machines = 1 / batch.j_th;
    const ehs = mwh * perMwh * machines;
    hashrate += ehs;
    const rate = tariffOf(levers, batch.tariff_pkr_kwh);
    const kept = royaltyOf(levers, batch.royalty_pct) / 100;
    const usd_mwh = rate * dollars + p.operations_usd_mwh;
    tariff += mwh * 1000 * rate;
    if (batch.partner === VENTURE) shared += mwh * usd_mwh;
    royalty += ehs * perEhs * kept;
    batch.margin_usd += perJoule * machines * (1 - kept) - usd_mwh;
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
  // field by field: a copy by spread, then changed, took 4 µs each time
  const offer = offerMw(world, ctx.state.network.hashprice_usd, world.standardJth[day]!, {
    tariff_pkr_kwh: terms.tariff_pkr_kwh,
    royalty_pct: terms.royalty_pct,
    interruptible: terms.interruptible === 1,
    fx_pkr_usd: ctx.state.economy.fx_pkr_usd,
    standing: standingOf(world, ctx.state),
    levers: ctx.state.laws.lever,
  });
  own.offered_mw = offer;
  const room = world.nation.places[terms.place]!.limit_mw - placeMw(ctx.state, terms.place);
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

/** The law that licences rested on is gone: licensed halls leave, and no more are asked; partners have contracts of their own. */
export function voidLicences(ctx: Context): void {
  const own = ctx.state.halls;
  let mw = 0;
  for (const batch of own.licensed) if (batch.partner === 0) mw += batch.mw;
  own.licensed = own.licensed.filter(({ partner }) => partner > 0);
  own.licence = { ...own.licence, open: 0 };
  if (mw > 0) tell(ctx, { kind: 'licensed-left', day: ctx.day, mw });
}
