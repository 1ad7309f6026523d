// What halls cost and what licensed miners would offer: pure price lists, the same for orders, previews and the terminal.

import { logistic } from '../kernel/exact.ts';
import type { LicenceTerms, Prices, RigClass, SiteKind } from '../types.ts';
import type { Prepared } from '../world.ts';
import { revenuePerMwh } from './protocol.ts';

export const SITE_MW: Readonly<Record<SiteKind, number>> = { container: 2, hall: 20, campus: 100 };

/** Terms of a licence, and the rate at which miners turn rupees into dollars. */
interface Offered extends LicenceTerms {
  readonly fx_pkr_usd: number;
  /** the country's standing, 0–100 */
  readonly standing: number;
}

/** MW a quarter that licensed miners offer (RULES §2): 80·σ((rev − tariff − 10.5 − 12)/8)·(1 − royalty/30 %)·standing/50. */
export function offerMw(world: Prepared, hashprice_usd: number, j_th: number, terms: Offered): number {
  const { p } = world;
  const revenue = revenuePerMwh(hashprice_usd, j_th, p.pue_immersion);
  const tariff =
    (terms.tariff_pkr_kwh * 1000) / terms.fx_pkr_usd +
    (terms.interruptible ? p.licence_interruptible_usd_mwh : 0);
  const pull = logistic(
    (revenue - tariff - p.operations_usd_mwh - p.licence_hurdle_usd) / p.licence_slope_usd,
  );
  return (
    p.licence_offer_mw *
    pull *
    Math.max(0, 1 - terms.royalty_pct / p.licence_royalty_ceiling) *
    (terms.standing / 50)
  );
}

/** Today's price list. Rigs follow hashprice with a floor; the frontier costs more. */
export function pricesOf(world: Prepared, hashprice_usd: number, day: number, tariff_usd_kwh = 0): Prices {
  const { p } = world;
  const standard = Math.max(p.rig_price_floor_usd_th, (p.rig_price_ratio * hashprice_usd) / 1000);
  const site = (mw: number, usd: number, days: number): Prices['site'][SiteKind] => ({
    mw,
    air_usd: usd,
    immersion_usd: usd + mw * p.immersion_usd_mw,
    days,
  });
  const rig = (j_th: number, usd_th: number): Prices['rig'][RigClass] => {
    const th = 1e6 / (j_th * p.pue_air);
    const cost_mwh = tariff_usd_kwh * 1000 + p.operations_usd_mwh;
    return {
      j_th,
      usd_th,
      usd_mw: Math.round(th * usd_th),
      days: p.rig_days,
      breakeven_usd: cost_mwh * 0.024 * j_th * p.pue_air,
    };
  };
  return {
    site: {
      container: site(SITE_MW.container, p.site_container_usd, p.site_container_days),
      hall: site(SITE_MW.hall, p.site_hall_usd, p.site_hall_days),
      campus: site(SITE_MW.campus, p.site_campus_usd, p.site_campus_days),
    },
    rig: {
      standard: rig(world.standardJth[day]!, standard),
      frontier: rig(world.frontierJth[day]!, standard * p.rig_frontier_ratio),
    },
    move_usd: p.move_usd,
    move_days: p.move_days,
  };
}
