// The tightest July evening of the year ahead: firm load asks for its megawatts then as on any other. Pure.
import type { Outlook } from '../../../../core/types.ts';
import { calendar } from '../../../calendar.ts';
import { leastAt } from '../../power/year.ts';

/** Spare MW on it, under nought what would be short, and its day; null where the outlook has no July. */
export function july(
  year: Outlook,
  start: readonly [number, number, number],
): { readonly spare_mw: number; readonly day: number } | null {
  const at = leastAt(year.evening_mw, (i) => calendar(start, year.day[i] ?? 0).month === 7);
  const day = year.day[at];
  const spare_mw = year.evening_mw[at];
  return day === undefined || spare_mw === undefined ? null : { spare_mw, day };
}
