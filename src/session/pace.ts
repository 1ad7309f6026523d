// How many days are owed: from differences of a monotonic clock, capped, and forgotten when nobody looks.
import type { Pace } from './types.ts';

/** Days a second. */
const DAYS_A_SECOND: Readonly<Record<Pace, number>> = {
  paused: 0,
  '1x': 2,
  '2x': 4,
  '5x': 10,
  next: 40,
  month: 30,
  quarter: 91,
};
/** Most days one call may play; what is owed beyond is dropped, so that no stall turns into a burst. */
const MOST_DAYS = 10;
/** …and while days that are past go by, which is cheaper. */
const MOST_WATCHED = 20;

export interface Meter {
  /** whole days owed at `now`; a stopped meter owes nothing and remembers nothing */
  owed(now: number, pace: Pace, stopped: boolean): number;
  reset(): void;
}

/** A meter that begins to count at its first call. */
export function createMeter(): Meter {
  let last: number | null = null;
  /** thousandths of days owed and not yet played: whole numbers when the clock's are, so nothing is lost to rounding */
  let part = 0;
  return {
    owed(now, pace, stopped) {
      const before = last;
      last = now;
      const rate = DAYS_A_SECOND[pace];
      if (stopped || rate === 0) {
        last = null;
        part = 0;
        return 0;
      }
      if (before === null || now <= before) return 0;
      part += (now - before) * rate;
      const whole = Math.floor(part / 1000);
      part -= whole * 1000;
      return Math.min(whole, pace === 'month' || pace === 'quarter' ? MOST_WATCHED : MOST_DAYS);
    },
    reset() {
      last = null;
      part = 0;
    },
  };
}
