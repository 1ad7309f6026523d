// Tenants who may want firm power for machines: sizes and odds are RULES §2 (5, 20, 50, 90 MW at 0.45, 0.30, 0.18, 0.07); the rest says what each asks.
import type { Tenant } from '../core/types.ts';

const SIZES = 'design: sizes and odds of RULES §2';

function tenant(
  id: string,
  mw: number,
  odds: number,
  asks: Pick<Tenant, 'promise_pct' | 'rent' | 'years' | 'paths' | 'licence'>,
  minds: Tenant['minds'] = null,
): Tenant {
  return { id, mw, odds, ...asks, minds, source: SIZES };
}

export const TENANTS: readonly Tenant[] = [
  tenant('bank', 5, 0.25, { promise_pct: 99.9, rent: 1.05, years: 5, paths: 1, licence: false }),
  tenant('universities', 5, 0.2, { promise_pct: 99, rent: 0.8, years: 5, paths: 1, licence: false }),
  tenant('telecom', 20, 0.16, { promise_pct: 99.9, rent: 1, years: 8, paths: 2, licence: false }),
  tenant('outsourcer', 20, 0.14, { promise_pct: 99.5, rent: 0.9, years: 6, paths: 2, licence: false }),
  tenant('cloud-region', 50, 0.1, { promise_pct: 99.95, rent: 1.1, years: 10, paths: 3, licence: true }),
  tenant('gulf-fund', 50, 0.08, { promise_pct: 99.9, rent: 1, years: 10, paths: 3, licence: true }),
  tenant('laboratory', 90, 0.04, { promise_pct: 99.9, rent: 1.25, years: 7, paths: 3, licence: true }),
  // brings machines of its own make: no licence, and somebody else minds
  tenant(
    'state-cloud',
    90,
    0.03,
    { promise_pct: 99.5, rent: 0.85, years: 12, paths: 3, licence: false },
    { partner: 'us', by: -10 },
  ),
];
