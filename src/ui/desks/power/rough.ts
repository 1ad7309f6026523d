// A guess at the year ahead under a draft, for the tenth of a second until the worker's answer: what more is drawn is taken
// from what is idle, and nothing else moves.
import type { Outlook } from '../../../core/types.ts';

export interface Called {
  /** MW that the package would call for in the end, from which day on and after how many days; null leaves it as it is */
  readonly package: null | { readonly mw: number; readonly from: number; readonly ramp_days: number };
  /** MW that licensed halls would add, from which day on; null leaves them as they are */
  readonly licensed: null | { readonly mw: number; readonly from: number };
}

export function roughly(base: Outlook, called: Called): Outlook {
  const { package: offer, licensed } = called;
  const package_mw = base.package_mw.map((now, i) => {
    if (offer === null) return now;
    const days = (base.day[i] ?? base.from) - offer.from;
    return Math.max(now, offer.mw * Math.min(1, Math.max(0, days) / Math.max(1, offer.ramp_days)));
  });
  const licensed_mw = base.licensed_mw.map((now, i) =>
    licensed === null || (base.day[i] ?? base.from) < licensed.from ? now : now + licensed.mw,
  );
  const idle_mw = base.idle_mw.map((idle, i) => {
    const before = (base.package_mw[i] ?? 0) + (base.licensed_mw[i] ?? 0);
    return Math.max(0, idle - ((package_mw[i] ?? 0) + (licensed_mw[i] ?? 0) - before));
  });
  return { ...base, package_mw, licensed_mw, idle_mw };
}
