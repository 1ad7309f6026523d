// What a refusal needs, printed: shared by the languages' sentences.
import type { Formats } from './format.ts';

export type Need = Readonly<Record<string, number | string>>;

/** The first of the named needs that is a number, printed; the fallback words when there is none. */
export function numberOf(
  need: Need,
  names: readonly string[],
  print: (value: number) => string,
  otherwise: string,
): string {
  for (const name of names) {
    const found = need[name];
    if (typeof found === 'number') return print(found);
  }
  return otherwise;
}

/** An amount under a named key, printed by the unit at the end of its name. */
export function amountOf(need: Need, stem: string, say: Formats): string | null {
  for (const [key, found] of Object.entries(need)) {
    if (typeof found !== 'number' || (key !== stem && !key.startsWith(`${stem}_`))) continue;
    if (key.endsWith('_usd')) return say.usd(found);
    if (key.endsWith('_cents')) return say.usdFromCents(found);
    if (key.endsWith('_sat')) return say.btc(found);
    if (key.endsWith('_mw')) return say.mw(found);
    if (key.endsWith('_pct')) return say.pct(found);
    if (key.endsWith('_pkr_kwh')) return say.pkrKwh(found);
    if (key.endsWith('_days')) return say.days(found);
    return say.number(found, Number.isInteger(found) ? 0 : 2);
  }
  return null;
}

export function namedOf(need: Need, key: string, otherwise: string): string {
  const found = need[key];
  return found === undefined ? otherwise : String(found);
}
