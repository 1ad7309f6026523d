// Orders about halls: what may be asked, why not, and what then happens.

import { type Context, cash, need, post } from '../context.ts';
import type { Command, Prices, Refusal, SiteKind, StandingRule } from '../types.ts';
import type { Prepared } from '../world.ts';
import { placeMw, siteOf } from './halls.ts';
import { awaitRow, forgetRows } from './halls-day.ts';
import { spend } from './points.ts';
import { pricesOf } from './prices.ts';

const SIZES: readonly SiteKind[] = ['container', 'hall', 'campus'];

/** Null for a number within its range. */
export function within(field: string, value: number, least: number, most: number): Refusal | null {
  return Number.isFinite(value) && value >= least && value <= most
    ? null
    : need('out-of-range', { field, value: String(value), least, most });
}

const pricesNow = ({ world, state, day }: Context): Prices =>
  pricesOf(world, state.laws.lever, state.network.hashprice_usd, day);

/** May this order be given? Null when it may. */
export function checkHalls(ctx: Context, command: Command): Refusal | null {
  const { world } = ctx;
  const own = ctx.state.halls;
  const places = world.nation.places;
  const money = cash(ctx.state) / 100;
  switch (command.kind) {
    case 'halls.build': {
      const place = places.findIndex((x) => x.id === command.place);
      if (place < 0) return need('unknown-place', { place: command.place });
      if (!SIZES.includes(command.size) || (command.cooling !== 'air' && command.cooling !== 'immersion'))
        return need('out-of-range', { field: 'size', value: String(command.size), least: 0, most: 0 });
      const free = places[place]!.limit_mw - placeMw(ctx.state, place);
      const offer = pricesNow(ctx).site[command.size];
      if (offer.mw > free)
        return need('place-full', { place: command.place, free_mw: free, size_mw: offer.mw });
      const cost = command.cooling === 'air' ? offer.air_usd : offer.immersion_usd;
      return money < cost ? need('no-cash', { cost_usd: cost, cash_usd: money }) : null;
    }
    case 'halls.order': {
      const site = siteOf(own, command.site);
      if (!site) return need('unknown-site', { site: command.site });
      if (command.rig !== 'standard' && command.rig !== 'frontier')
        return need('out-of-range', { field: 'rig', value: String(command.rig), least: 0, most: 0 });
      const wrong = within('mw', command.mw, 1, 100);
      if (wrong) return wrong;
      if (!Number.isInteger(command.mw)) return need('not-a-step', { field: 'mw', step: 1 });
      let used = 0;
      for (const batch of own.batches) if (batch.site === site.id) used += batch.mw;
      if (used + command.mw > site.mw) return need('site-full', { site: site.id, free_mw: site.mw - used });
      const cost = command.mw * pricesNow(ctx).rig[command.rig].usd_mw;
      return money < cost ? need('no-cash', { cost_usd: cost, cash_usd: money }) : null;
    }
    case 'halls.move': {
      const site = siteOf(own, command.site);
      if (!site) return need('unknown-site', { site: command.site });
      if (site.size !== 'container') return need('not-movable', { site: site.id });
      const place = places.findIndex((x) => x.id === command.place);
      if (place < 0) return need('unknown-place', { place: command.place });
      if (place === site.place) return need('already-there', { place: command.place });
      if (site.ready_day > ctx.day)
        return need('site-not-ready', { site: site.id, wait_days: site.ready_day - ctx.day });
      const free = places[place]!.limit_mw - placeMw(ctx.state, place);
      if (site.mw > free)
        return need('place-full', { place: command.place, free_mw: free, size_mw: site.mw });
      return money < world.p.move_usd
        ? need('no-cash', { cost_usd: world.p.move_usd, cash_usd: money })
        : null;
    }
    case 'halls.rule':
      return (
        within('margin_pct', command.margin_pct, -100, 1000) ??
        within('cost_pkr_kwh', command.cost_pkr_kwh, 0, 200)
      );
    case 'halls.tariff':
      return (
        within('pkr_kwh', command.pkr_kwh, 0, 100) ??
        (ctx.state.laws.capital < world.p.tariff_capital
          ? need('no-capital', { cost: world.p.tariff_capital, have: ctx.state.laws.capital })
          : null)
      );
    case 'halls.licence': {
      if (places.findIndex((x) => x.id === command.place) < 0)
        return need('unknown-place', { place: command.place });
      return (
        within('tariff_pkr_kwh', command.tariff_pkr_kwh, 0, 100) ??
        within('royalty_pct', command.royalty_pct, 0, 30) ??
        within('cap_mw', command.cap_mw, 0, 5000) ??
        (ctx.state.laws.capital < world.p.licence_capital
          ? need('no-capital', { cost: world.p.licence_capital, have: ctx.state.laws.capital })
          : null)
      );
    }
    default:
      return null;
  }
}

function pay(ctx: Context, kind: 'site' | 'rigs' | 'move', usd: number): void {
  const cents = Math.round(usd * 100);
  post(ctx, kind, cents);
  ctx.state.treasury.invested_usd += cents;
}

function placeOf({ nation }: Prepared, id: string): number {
  return nation.places.findIndex((place) => place.id === id);
}

/** Does an order that `checkHalls` let through. */
export function applyHalls(ctx: Context, command: Command): void {
  const { world, day } = ctx;
  const own = ctx.state.halls;
  switch (command.kind) {
    case 'halls.build': {
      const offer = pricesNow(ctx).site[command.size];
      awaitRow(day + offer.days);
      pay(ctx, 'site', command.cooling === 'air' ? offer.air_usd : offer.immersion_usd);
      own.sites.push({
        id: own.next_site,
        place: placeOf(world, command.place),
        size: command.size,
        cooling: command.cooling,
        mw: offer.mw,
        ready_day: day + offer.days,
      });
      own.next_site += 1;
      return;
    }
    case 'halls.order': {
      const offer = pricesNow(ctx).rig[command.rig];
      awaitRow(day + offer.days);
      pay(ctx, 'rigs', command.mw * offer.usd_mw);
      own.batches.push({
        site: command.site,
        rig: command.rig,
        mw: command.mw,
        j_th: offer.j_th,
        arrive_day: day + offer.days,
        end_day: day + offer.days + world.p.rig_life_days,
      });
      return;
    }
    case 'halls.move': {
      const site = siteOf(own, command.site);
      if (!site) return;
      forgetRows();
      pay(ctx, 'move', world.p.move_usd);
      site.place = placeOf(world, command.place);
      site.ready_day = day + world.p.move_days;
      return;
    }
    case 'halls.rule':
      own.rule_margin_pct = command.margin_pct;
      own.rule_cost_pkr_kwh = command.cost_pkr_kwh;
      return;
    case 'halls.tariff':
      own.tariff_pkr_kwh = command.pkr_kwh;
      spend(ctx, world.p.tariff_capital, 'spent');
      return;
    case 'halls.licence':
      spend(ctx, world.p.licence_capital, 'spent');
      own.licence = {
        open: command.open ? 1 : 0,
        place: placeOf(world, command.place),
        tariff_pkr_kwh: command.tariff_pkr_kwh,
        royalty_pct: command.royalty_pct,
        interruptible: command.interruptible ? 1 : 0,
        cap_mw: command.cap_mw,
        since_day: day,
      };
      return;
    default:
  }
}

/** Changes a standing rule of the halls by `change`, which keeps to its range; rules of others are left alone. */
export function setHallsRule(ctx: Context, rule: StandingRule, change: (now: number) => number): void {
  const own = ctx.state.halls;
  const { licence } = own;
  if (rule === 'curtail-margin') own.rule_margin_pct = change(own.rule_margin_pct);
  else if (rule === 'curtail-cost') own.rule_cost_pkr_kwh = change(own.rule_cost_pkr_kwh);
  else if (rule === 'halls-tariff') own.tariff_pkr_kwh = change(own.tariff_pkr_kwh);
  else if (rule === 'licence-open') licence.open = change(licence.open);
  else if (rule === 'licence-tariff') licence.tariff_pkr_kwh = change(licence.tariff_pkr_kwh);
  else if (rule === 'licence-royalty') licence.royalty_pct = change(licence.royalty_pct);
  else if (rule === 'licence-cap') licence.cap_mw = change(licence.cap_mw);
  else if (rule === 'licence-interruptible') licence.interruptible = change(licence.interruptible);
}
