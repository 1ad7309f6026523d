// What must hold of finance: debts are what was borrowed less what was repaid, pledges are those of the debts.
import { posted } from '../context.ts';
import type { State } from '../types.ts';
import type { Prepared } from '../world.ts';
import { principalOf } from './finance-debts.ts';
import { markOf } from './finance-partners.ts';

/** Sentences about what does not hold; empty when all is well. */
export function brokenFinance(world: Prepared, state: State): string[] {
  const own = state.finance;
  const out: string[] = [];
  if (own.owed_usd !== posted(state, 'borrowed') - posted(state, 'repaid'))
    out.push('what is owed is not what was borrowed less what was repaid');
  const central = principalOf(own, markOf('central'));
  if (central !== posted(state, 'central-lent') - posted(state, 'central-repaid'))
    out.push('the central bank’s loan is not what it lent less what was repaid');
  let pledged = 0;
  for (const debt of own.debts) pledged += debt.pledged_sat;
  if (own.pledged_sat !== pledged) out.push('pledges are not those of the debts');
  if (own.claims_pkr !== posted(state, 'debt-hosting')) out.push('claims given up are not those posted');
  if (own.claims_pkr > (world.nation.finance?.claims_pkr ?? 0))
    out.push('more claims given up than there are');
  for (const batch of state.halls.licensed)
    if (batch.partner < 0 || batch.partner > 4) out.push(`halls of a partner ${batch.partner}`);
  return out;
}
