// What must hold of custody: shares within the whole, keys within their scheme, losses as posted.
import { posted } from '../context.ts';
import type { State } from '../types.ts';
import { SCHEMES } from '../types.ts';
import type { Prepared } from '../world.ts';

/** Sentences about what does not hold; empty when all is well. */
export function brokenCustody(world: Prepared, state: State): string[] {
  const own = state.custody;
  const out: string[] = [];
  if (posted(state, 'lost') !== own.lost_sat) out.push('coins lost are not those that were posted');
  if (posted(state, 'recovered') !== own.recovered_sat) out.push('coins back are not those that were posted');
  if (own.recovered_sat + own.claim_sat > own.lost_sat) out.push('more coins come back than were lost');
  if (!(own.hot_pct >= 0 && own.custodian_pct >= 0 && own.hot_pct + own.custodian_pct <= 100 + 1e-9))
    out.push(`tiers of ${own.hot_pct} and ${own.custodian_pct} %`);
  if (own.custodian_pct > 0 && world.nation.custody?.custodians[own.custodian] === undefined)
    out.push('coins lie with no custodian');
  if (!SCHEMES.some(([sign, keys]) => sign === own.sign && keys === own.keys))
    out.push(`${own.sign} of ${own.keys} keys`);
  if (!(own.places >= 1 && own.places <= Math.min(5, own.keys)))
    out.push(`${own.keys} keys in ${own.places} places`);
  return out;
}
