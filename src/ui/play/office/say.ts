// Printed figures of the office: gauges in their units, mandates with what they ask for, dates of its clocks.
import type { Engine, MandateNow, State, World } from '../../../core/types.ts';
import { bound, fmt, say, words } from '../../words.ts';

/** In the order of the state's lists. */
export const GAUGE_IDS = ['grid-margin', 'liquidity', 'consent', 'reserve', 'standing'] as const;
/** The figure that explains a gauge; the reserve's is the worth of the coins. */
export const GAUGE_FIGURES = [
  'grid_margin_pct',
  'cover_months',
  'consent_low',
  'reserve_usd',
  'standing',
] as const;

/** A gauge's value, or a difference of it, with its unit. */
export function gaugeText(gauge: number, value: number): string {
  if (gauge === 1) return `${fmt.number(value, 1)} ${words.office.gauges.months}`;
  if (gauge === 3) return words.office.gauges.ofDollars(fmt.pct(value));
  if (gauge === 0) return fmt.pct(value);
  return `${fmt.number(value, 1)} ${words.office.gauges.points}`;
}

/** Half the band that counts as level, by gauge; the parameters are the core's. */
export function levelOf({ parameters: p }: World, gauge: number): number {
  return (
    [p.level_margin_pct, p.level_cover_months, p.level_consent, p.level_reserve_pct, p.level_standing][
      gauge
    ] ?? 0
  );
}

/** Places of the gauges that something measures. */
export function measuredGauges({ office }: State): readonly number[] {
  return GAUGE_IDS.map((_, g) => g).filter((g) => (office.zone[g] ?? -1) >= 0);
}

export function gaugeName(gauge: number): string {
  return words.office.gauges.names[GAUGE_IDS[gauge] ?? ''] ?? '';
}

/** The threshold of a mandate as printed. */
export function askedText(one: MandateNow): string {
  if (one.unit === 'sat') return words.office.letters.btc(fmt.number(one.threshold / 1e8));
  return amount(one.threshold, one.unit);
}
/** What a mandate asks for, with the side on which it may lie. */
export function boundText(one: MandateNow): string {
  const { least, most } = words.office.table;
  return (one.reach === 'at-least' ? least : most)(askedText(one));
}
/** Where a mandate stands today; null while it has not begun to be measured. */
export function nowText(one: MandateNow): string | null {
  return one.value === null || one.value === 0 ? null : words.office.letters.now(standsText(one));
}
/** Where a mandate stands; said in words when nothing measures it. */
export function standsText(one: MandateNow): string {
  return one.value === null ? words.office.letters.unmeasured : amount(one.value, one.unit);
}
function amount(value: number, unit: string): string {
  if (unit === 'PKR/kWh') return fmt.pkrKwh(value);
  return fmt.figure(value, unit, unit === 'months' ? 0.1 : 1);
}

/** One sentence of what a mandate asks in a world. */
export function asks(one: MandateNow, { parameters: p }: World): string {
  const of = (id: string): number => p[id] ?? 0;
  const besides = {
    minutes: words.office.minutes(fmt.number(60 * of('lights_hours'))),
    peak: fmt.pct(100 * of('vault_share'), 0),
    coins: fmt.btc(of('clean_least_sat')),
    keys: fmt.number(of('keys_least')),
    meter: fmt.number(of('fatf_warn')),
    year: String(of('programme_year')),
    late: fmt.number(of('reviews_late_most')),
    spare: fmt.pct(100 * of('spare_share'), 0),
    gwh: fmt.energy(of('spare_mwh_year')),
    debt: fmt.pkr(of('without_arrears_pkr')),
    feet: String(of('own_feet_year')),
    content: fmt.number(of('federation_least')),
  };
  return bound(words.mandates[one.id]?.asks(askedText(one), besides) ?? one.id);
}
export function mandateLabel(id: string): string {
  return words.mandates[id]?.label ?? id;
}

/** The campaign's three mandates as they stand; none before a letter is answered. */
export function chosenMandates(
  engine: Engine,
  { world, shown }: { readonly world: World; readonly shown: State },
): readonly MandateNow[] {
  const all = engine.mandates(world, shown);
  return shown.office.mandates.flatMap((at) => all[at] ?? []);
}

/** Clocks of the endings that have begun to run, a line each. */
export function clockLines({ world, shown }: { readonly world: World; readonly shown: State }): string[] {
  const { office } = shown;
  const { parameters: p } = world;
  const of = words.office.clocks;
  const lines: string[] = [];
  if (office.cover_days > 0)
    lines.push(of.default(fmt.days(office.cover_days), fmt.number(p.default_days ?? 0)));
  if (office.seat_days > 0) lines.push(of.seats(fmt.days(office.seat_days), fmt.number(p.seats_days ?? 0)));
  if (office.dark_days > 0)
    lines.push(
      of.dark(fmt.hours(p.dark_hours ?? 0), fmt.number(office.dark_days), fmt.number(p.dark_most_days ?? 0)),
    );
  if (office.poor_quarters > 0)
    lines.push(
      of.poor(
        fmt.number(office.poor_quarters),
        fmt.number(p.poor_quarters ?? 0),
        fmt.number(p.poor_consent ?? 0),
      ),
    );
  const until = office.blackout_day + (p.blackout_span_days ?? 0);
  if (office.blackout_day >= 0 && until >= shown.day) lines.push(of.blackout(say.shortDate(world, until)));
  return lines;
}
