// Dates by integer arithmetic against the language's own, and where quarters end.
import { describe, expect, it } from 'vitest';
import { civil, dayNumber, daysInMonth, weekday } from '../../../src/core/kernel/calendar.ts';
import { engine, worldOf } from '../../helpers.ts';

const EPOCH = dayNumber(1970, 1, 1);
const world = worldOf();

describe('the calendar', () => {
  it('gives every date and weekday from 1970 to 2100 as Date does', () => {
    const last = dayNumber(2100, 12, 31);
    let days = 0;
    for (let day = EPOCH; day <= last; day++) {
      const date = new Date((day - EPOCH) * 86_400_000);
      const { year, month, dayOfMonth } = civil(day);
      const same =
        year === date.getUTCFullYear() &&
        month === date.getUTCMonth() + 1 &&
        dayOfMonth === date.getUTCDate() &&
        weekday(day) === (date.getUTCDay() + 6) % 7 &&
        dayNumber(year, month, dayOfMonth) === day;
      if (!same) expect.fail(`day ${day} is ${year}-${month}-${dayOfMonth}, not ${date.toISOString()}`);
      days++;
    }
    expect(days).toBe(47_847);
  });
  it('knows leap years, those of centuries too', () => {
    expect([1900, 2000, 2024, 2025, 2028, 2100].map((year) => daysInMonth(year, 2))).toEqual([
      28, 29, 29, 28, 29, 28,
    ]);
    expect(Array.from({ length: 12 }, (_, i) => daysInMonth(2025, i + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });
});

describe('a campaign', () => {
  it('begins on Sunday 15 June 2025 and lasts 3,652 days, to 15 June 2035', () => {
    expect(engine.date(world, 0)).toEqual({ year: 2025, month: 6, dayOfMonth: 15, weekday: 6, quarter: 1 });
    expect(world.days).toBe(3652);
    expect(engine.date(world, 3652)).toMatchObject({ year: 2035, month: 6, dayOfMonth: 15 });
  });
  it('has forty quarters: the first ends on day 108, 1 October 2025, the last with the run', () => {
    const ends = engine.quarterEnds(world);
    expect(ends).toHaveLength(40);
    expect(ends[0]).toBe(108);
    expect(engine.date(world, 108)).toMatchObject({ year: 2025, month: 10, dayOfMonth: 1 });
    expect(ends[39]).toBe(3652);
    for (const end of ends.slice(0, 39)) {
      const { month, dayOfMonth } = engine.date(world, end);
      expect([dayOfMonth, month % 3]).toEqual([1, 1]);
    }
  });
  it('counts quarters from 1 to 40, turning on the first day of each', () => {
    const quarters = [0, 107, 108, 199, 200, 3651, 3652].map((day) => engine.date(world, day).quarter);
    expect(quarters).toEqual([1, 1, 2, 2, 3, 40, 40]);
    const seen = new Set(Array.from({ length: 3653 }, (_, day) => engine.date(world, day).quarter));
    expect(seen.size).toBe(40);
  });
});
