// The figures of compute, and the terms that they are made of.
import type { Loose, Month } from '../explain-month.ts';
import { pathsOf, pathsUp, tenantsMean } from '../systems/compute-tenants.ts';
import { LEVER, leverOf } from '../systems/laws-levers.ts';
import type { State } from '../types.ts';
import { BLOCK_HOURS, HALL_FORMS } from '../types.ts';
import { type Entry, entry } from './entry.ts';

function contractedMw(state: State): number {
  return state.compute.contracts.reduce((sum, one) => sum + one.mw, 0);
}
const builtMw = (state: State): number => state.compute.halls.reduce((sum, hall) => sum + hall.mw, 0);
/** MW asked at the evening peak: firm in July as in January. */
function firmMw({ compute }: State): number {
  if (compute.asked_mw <= 0) return 0;
  let mw = 0;
  for (let j = 3; j < compute.ask_mw.length; j += 4) mw += compute.ask_mw[j]!;
  return mw;
}

export const COMPUTE_ENTRIES: readonly Entry[] = [
  entry(
    'ai_mw',
    'MW',
    1 / 16,
    'compute',
    false,
    'AI halls, day’s mean',
    ['ai_load'],
    (_w, s) => s.grid.use_mwh[4]! / 24,
  ),
  entry(
    'ai_firm_mw',
    'MW',
    1 / 16,
    'compute',
    false,
    '(contracts + own chips) × load, at the evening peak',
    ['ai_load'],
    (_w, s) => firmMw(s),
  ),
  entry(
    'ai_built_mw',
    'MW',
    1,
    'compute',
    false,
    'AI halls that stand or are being built',
    ['ai_land_usd', 'ai_shell_usd', 'ai_chips_usd'],
    (_w, s) => builtMw(s),
  ),
  entry(
    'ai_tenants_mw',
    'MW',
    1,
    'compute',
    false,
    'contracts signed, those not yet begun too',
    ['ai_tenants_quarter', 'ai_tenants_point'],
    (_w, s) => contractedMw(s),
  ),
  entry(
    'ai_rent_usd',
    'USD',
    1,
    'compute',
    false,
    'MW × rent × hours with power × cables × engineers, and what own chips sell',
    ['ai_rent_year', 'ai_ground_share', 'ai_cloud_usd_year', 'path_loss'],
    (_w, s) => s.compute.rent_usd / 100,
  ),
  entry(
    'ai_penalty_usd',
    'USD',
    1,
    'compute',
    false,
    'MWh cut beyond the promise × $ a MWh',
    ['ai_cut_usd_mwh'],
    (_w, s) => s.compute.penalty_usd / 100,
  ),
  entry(
    'ai_uptime_pct',
    '%',
    1 / 1024,
    'compute',
    false,
    'share of the year behind with power',
    ['ai_backup_h'],
    (_w, s) => 100 * s.compute.uptime,
  ),
  entry(
    'cable_paths',
    'paths',
    1,
    'compute',
    false,
    'first day’s + laid + a law’s + a partner’s − cut today',
    ['path_months', 'path_cut_year'],
    (w, s) => pathsUp(w, s, s.day),
  ),
  entry(
    'engineers',
    'people',
    1 / 16,
    'compute',
    false,
    'before × (1 − those who leave) + trained',
    ['engineers_leave_year', 'train_days'],
    (_w, s) => s.compute.engineers,
  ),
  entry(
    'tenants_due',
    'per quarter',
    1 / 1024,
    'compute',
    false,
    '(0.35 + 0.01 × (standing − 50)) × (1 + laws)',
    ['ai_tenants_quarter', 'ai_tenants_point'],
    (w, s) => tenantsMean(w, s),
  ),
];

/** Terms of a figure of this room; none for another’s or for a level. */
export function computeTerms({ world, state, opening }: Month, quantity: string): Loose[] {
  const own = state.compute;
  switch (quantity) {
    case 'ai_mw': {
      let asked = 0;
      own.ask_mw.forEach((mw, j) => {
        asked += (mw * BLOCK_HOURS[j & 3]!) / 24;
      });
      const given = state.grid.use_mwh[4]! / 24;
      if (own.halls.length === 0) return [];
      return [
        { because: 'ai-asked', amount: asked, source: 'ai_load' },
        { because: 'unserved', amount: given - asked, source: 'merit-order' },
      ];
    }
    case 'ai_built_mw':
      return HALL_FORMS.map((form, f) => ({
        because: `form-${form}`,
        amount: own.halls.reduce((sum, hall) => (hall.form === f ? sum + hall.mw : sum), 0),
        source: 'state',
      }));
    case 'ai_tenants_mw':
      return own.contracts.map((one) => ({
        because: `tenant:${world.content.tenants[one.tenant]!.id}`,
        amount: one.mw,
        source: world.content.tenants[one.tenant]!.source,
      }));
    case 'cable_paths': {
      const all = pathsOf(world, state);
      const first = world.nation.compute?.paths ?? 0;
      return [
        { because: 'paths-first', amount: first, source: 'cable-cuts' },
        { because: 'paths-laid', amount: own.laid, source: 'path_months' },
        { because: 'paths-others', amount: all - first - own.laid, source: 'laws' },
        { because: 'paths-cut', amount: pathsUp(world, state, state.day) - all, source: 'path_cut_year' },
      ];
    }
    case 'engineers': {
      const before = opening.compute.engineers;
      const gained = Math.max(0, own.engineers - before);
      return [
        { because: 'month-start', amount: before, source: 'state' },
        { because: 'trained', amount: gained, source: 'train_days' },
        { because: 'hired-away', amount: own.engineers - before - gained, source: 'engineers_leave_year' },
      ];
    }
    case 'tenants_due': {
      const { p } = world;
      const base = p.ai_tenants_quarter;
      const all = tenantsMean(world, state);
      const drawn = 1 + leverOf(state, LEVER.tenants);
      const standing = drawn > 0 ? all / drawn - base : -base;
      return [
        { because: 'usual', amount: base, source: 'ai_tenants_quarter' },
        { because: 'standing-over', amount: standing, source: 'ai_tenants_point' },
        { because: 'laws-in-force', amount: all - base - standing, source: 'laws' },
      ];
    }
    case 'ai_firm_mw':
      return [{ because: 'ai-asked', amount: firmMw(state), source: 'ai_load' }];
    default:
      return [];
  }
}
