// The terms of an offer as short phrases, from the figures that the core states for it.
import type { FinanceOffer, World } from '../../../core/types.ts';
import { fmt, say, words } from '../../words.ts';

const W = words.finance.term;

export function termsOf(world: World, { form, terms }: FinanceOffer): readonly string[] {
  const of = (key: string): number => terms[key] ?? 0;
  const ready = W.ready(fmt.days(of('days')));
  const years = W.years(fmt.number(of('years')));
  switch (form) {
    case 'host':
      return [of('royalty_pct') > 0 ? W.royalty(fmt.pct(of('royalty_pct'))) : W.noOffer, ready, years];
    case 'venture':
      return [W.share(fmt.usd(of('usd_mw')), fmt.pct(of('share_pct'), 0)), ready, years];
    case 'gulf':
      return [
        W.gulfMw(fmt.usd(of('mw_usd'))),
        W.tariff(fmt.pkrKwh(of('tariff_pkr_kwh'))),
        W.royalty(fmt.pct(of('royalty_pct'), 0)),
        ready,
        years,
        W.exit(fmt.pct(of('exit_pct'), 0)),
      ];
    case 'arrears':
      return [
        W.claims(fmt.pkr(of('pkr_mw'))),
        W.left(fmt.pkr(of('left_pkr'))),
        W.tariff(fmt.pkrKwh(of('tariff_pkr_kwh'))),
        ready,
        years,
      ];
    case 'bond':
      return [
        W.rate(fmt.pct(of('rate_pct'), 2)),
        W.premium(fmt.number(of('premium_bp'))),
        W.bullet(of('due_day') > world.days ? words.finance.later : say.shortDate(world, of('due_day'))),
        W.link(fmt.pct(of('link_pct'), 0)),
        W.pledge(fmt.btc(of('pledge_sat'))),
      ];
    case 'certificate':
      return [W.rate(fmt.pct(of('rate_pct'), 2)), years];
    case 'central':
      return [
        W.cover(fmt.number(of('cover_months'), 2), fmt.number(of('cover_after'), 2)),
        W.governor(fmt.number(of('governor_months'), 1)),
        years,
      ];
    default:
      return form satisfies never;
  }
}
