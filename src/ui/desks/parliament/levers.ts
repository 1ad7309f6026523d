// What a law moves with its clauses as they are, lever by lever, and how each is printed.
import type { Law, Lever } from '../../../core/types.ts';
import type { Formats } from '../../../text/index.ts';

/** Sums by lever, in the law's order. */
export function leversOf(law: Law, values: readonly number[]): readonly (readonly [Lever, number])[] {
  const sums = new Map<Lever, number>();
  for (const { lever, by, clause, from } of law.levers) {
    const at = law.clauses.findIndex(({ id }) => id === clause);
    const times = clause === undefined ? 1 : (values[at] ?? 0) - (from ?? 0);
    sums.set(lever, (sums.get(lever) ?? 0) + by * times);
  }
  return [...sums];
}

/** Levers that count things, in the unit that their names say. */
const COUNTS: readonly Lever[] = ['vehicles_k_year', 'stoves_k_year', 'home_units', 'cable_paths'];

/** A lever's sum with its unit: dollars, rupees, coins, a count, or a share as per cent. */
export function amountOf(fmt: Formats, lever: Lever, value: number): string {
  if (lever === 'cost_usd_year' || lever === 'fees_usd_year') return fmt.usd(value);
  if (lever === 'tax_pkr_year') return fmt.pkr(value);
  if (lever === 'seized_sat_year') return fmt.btc(Math.max(0, value));
  if (lever.endsWith('_usd_mwh')) return fmt.usdMwh(value);
  if (lever.endsWith('_pkr_kwh')) return fmt.pkrKwh(value);
  if (COUNTS.includes(lever)) return fmt.number(value);
  if (lever.endsWith('_pct')) return fmt.change(value, '%', 0.1);
  return fmt.change(value * 100, '%', 0.1);
}
