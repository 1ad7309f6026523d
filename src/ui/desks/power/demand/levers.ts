// What the clauses of a law that is being thought of would ask of demand, by lever: so the day can be drawn before anything is tabled. Pure.
import type { Law } from '../../../../core/types.ts';
import { leversOf } from '../../parliament/levers.ts';

/** Laws that shape demand, in the order of the desk. */
export const DEMAND_LAWS = ['night-rebate', 'tube-wells', 'electrify', 'home-tariff'] as const;

/** Nothing asked of demand by anybody. */
export const OFF: Readonly<Record<string, number>> = {
  night_rebate_pkr_kwh: 0,
  wells_pct: 0,
  wells_discount_pkr_kwh: 0,
  vehicles_k_year: 0,
  stoves_k_year: 0,
  home_cut_pkr_kwh: 0,
  home_units: 0,
};

/** The same sums as parliament’s, by lever, for clauses by id. */
export function asksOf(
  law: Law,
  clauses: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    leversOf(
      law,
      law.clauses.map(({ id }) => clauses[id] ?? 0),
    ),
  );
}
