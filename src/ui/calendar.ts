// A calendar date from a day of the run, for words on screen; the core keeps its own.
import type { CalendarDate } from '../core/types.ts';

const DAY_MS = 86_400_000;

/** `start` is the scenario's first day; day 0 is that day. */
export function calendar(start: readonly [number, number, number], day: number): CalendarDate {
  const date = new Date(Date.UTC(start[0], start[1] - 1, start[2]) + day * DAY_MS);
  const month = date.getUTCMonth() + 1;
  return {
    year: date.getUTCFullYear(),
    month,
    dayOfMonth: date.getUTCDate(),
    quarter: Math.ceil(month / 3),
    weekday: date.getUTCDay(),
  };
}
