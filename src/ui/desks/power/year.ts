// The year ahead as the chart draws it: sums, the pinch, the heat's first day, months on the axis. Pure.
import type { Outlook } from '../../../core/types.ts';
import { calendar } from '../../calendar.ts';

type Start = readonly [number, number, number];

/** Idle coal and gas and what the new uses draw, MW by span. */
export function surplusOf(one: Outlook): readonly number[] {
  return one.idle_mw.map(
    (idle, i) =>
      idle +
      (one.package_mw[i] ?? 0) +
      (one.licensed_mw[i] ?? 0) +
      (one.halls_mw[i] ?? 0) +
      (one.ai_mw[i] ?? 0),
  );
}

/** All new uses together, MW by span. */
export function usedOf(one: Outlook): readonly number[] {
  return one.idle_mw.map(
    (_, i) =>
      (one.package_mw[i] ?? 0) + (one.licensed_mw[i] ?? 0) + (one.halls_mw[i] ?? 0) + (one.ai_mw[i] ?? 0),
  );
}

/** Index of the least value; −1 of none. `open` leaves values out. */
export function leastAt(values: readonly number[], open: (index: number) => boolean = () => true): number {
  let at = -1;
  values.forEach((value, i) => {
    if (open(i) && (at < 0 || value < (values[at] ?? 0))) at = i;
  });
  return at;
}
export function mostAt(values: readonly number[]): number {
  return leastAt(values.map((value) => -value));
}

/** Day on which a heatwave would hurt most: the tightest evening of May to July, the months that have hot spells. */
export function heatDay(one: Outlook, start: Start): number {
  const hot = leastAt(one.margin_pct, (i) => {
    const { month } = calendar(start, one.day[i] ?? 0);
    return month >= 5 && month <= 7;
  });
  return one.day[Math.max(hot, 0)] ?? one.from;
}

/** First days of months among the days of an outlook, as days of the run. */
export function monthStarts(from: number, until: number, start: Start): readonly number[] {
  const found: number[] = [];
  for (let day = from; day < until; day += 1) if (calendar(start, day).dayOfMonth === 1) found.push(day);
  return found;
}

/** Part of an outlook's list between two days, the days as they begin. */
export function between(
  one: Outlook,
  values: readonly number[],
  from: number,
  until: number,
): readonly number[] {
  return values.filter((_, i) => (one.day[i] ?? 0) >= from && (one.day[i] ?? 0) < until);
}
