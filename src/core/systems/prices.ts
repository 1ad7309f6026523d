// What halls cost and what licensed miners would offer: pure price lists, the same for orders, previews and the terminal.

import { logistic } from '../kernel/exact.ts';
import type { LicenceTerms, Prices, RigClass, SiteKind } from '../types.ts';
import { LEVERS } from '../types.ts';
import type { Prepared } from '../world.ts';
import { revenuePerMwh } from './protocol.ts';

export const SITE_MW: Readonly<Record<SiteKind, number>> = { container: 2, hall: 20, campus: 100 };

/** Terms of a licence, and the rate at which miners turn rupees into dollars. */
interface Offered extends LicenceTerms {
  readonly fx_pkr_usd: number;
  /** the country's standing, 0–100 */
  readonly standing: number;
  /** what the laws in force add up to on the levers that halls feel */
  readonly levers: readonly number[];
}

const RIG_PRICE = LEVERS.indexOf('rig_price'),
  SITE_PRICE = LEVERS.indexOf('site_price'),
  OFFER = LEVERS.indexOf('offer'),
  INTERRUPTIBLE = LEVERS.indexOf('interruptible_usd_mwh'),
  HALL_TARIFF = LEVERS.indexOf('hall_tariff_pkr_kwh'),
  ROYALTY = LEVERS.indexOf('royalty_pct');

function of(levers: readonly number[], at: number): number {
  return levers[at] ?? 0;
}

/** Rs/kWh that a hall pays: as agreed, or less where a tariff for halls is in force. */
export function tariffOf(levers: readonly number[], agreed: number): number {
  const most = of(levers, HALL_TARIFF);
  return most > 0 ? Math.min(agreed, most) : agreed;
}

/** % of its coins that a licensed hall gives up: as agreed, or more where a law asks for it. */
export function royaltyOf(levers: readonly number[], agreed: number): number {
  return Math.max(agreed, of(levers, ROYALTY));
}

/** MW a quarter that licensed miners offer (RULES §2): 80·σ((rev − tariff − 10.5 − 12)/8)·(1 − royalty/30 %)·standing/50. */
export function offerMw(world: Prepared, hashprice_usd: number, j_th: number, terms: Offered): number {
  const { p } = world;
  const revenue = revenuePerMwh(hashprice_usd, j_th, p.pue_immersion);
  const rate = tariffOf(terms.levers, terms.tariff_pkr_kwh);
  const tariff =
    (rate * 1000) / terms.fx_pkr_usd +
    (terms.interruptible
      ? Math.max(0, p.licence_interruptible_usd_mwh + of(terms.levers, INTERRUPTIBLE))
      : 0);
  const pull = logistic(
    (revenue - tariff - p.operations_usd_mwh - p.licence_hurdle_usd) / p.licence_slope_usd,
  );
  return (
    p.licence_offer_mw *
    pull *
    Math.max(0, 1 - royaltyOf(terms.levers, terms.royalty_pct) / p.licence_royalty_ceiling) *
    Math.max(0, 1 + of(terms.levers, OFFER)) *
    (terms.standing / 50)
  );
}

function siteAt(
  { p }: Prepared,
  land: number,
  mw: number,
  usd: number,
  days: number,
): Prices['site'][SiteKind] {
  return {
    mw,
    air_usd: Math.round(usd * land),
    immersion_usd: Math.round((usd + mw * p.immersion_usd_mw) * land),
    days,
  };
}

function rigAt(
  { p }: Prepared,
  tariff_usd_kwh: number,
  j_th: number,
  usd_th: number,
): Prices['rig'][RigClass] {
  const th = 1e6 / (j_th * p.pue_air);
  const cost_mwh = tariff_usd_kwh * 1000 + p.operations_usd_mwh;
  return {
    j_th,
    usd_th,
    usd_mw: Math.round(th * usd_th),
    days: p.rig_days,
    breakeven_usd: cost_mwh * 0.024 * j_th * p.pue_air,
  };
}

/** Today's price list. Rigs follow hashprice with a floor; the frontier costs more. */
export function pricesOf(
  world: Prepared,
  levers: readonly number[],
  hashprice_usd: number,
  day: number,
  tariff_usd_kwh = 0,
): Prices {
  const { p } = world;
  const duty = Math.max(0, 1 + of(levers, RIG_PRICE));
  const land = Math.max(0, 1 + of(levers, SITE_PRICE));
  const standard = duty * Math.max(p.rig_price_floor_usd_th, (p.rig_price_ratio * hashprice_usd) / 1000);
  return {
    site: {
      container: siteAt(world, land, SITE_MW.container, p.site_container_usd, p.site_container_days),
      hall: siteAt(world, land, SITE_MW.hall, p.site_hall_usd, p.site_hall_days),
      campus: siteAt(world, land, SITE_MW.campus, p.site_campus_usd, p.site_campus_days),
    },
    rig: {
      standard: rigAt(world, tariff_usd_kwh, world.standardJth[day]!, standard),
      frontier: rigAt(world, tariff_usd_kwh, world.frontierJth[day]!, standard * p.rig_frontier_ratio),
    },
    move_usd: p.move_usd,
    move_days: p.move_days,
  };
}
