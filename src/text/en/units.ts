// Units as they stand beside numbers in English, and the shape in which every language gives its own.

export type Size = '' | 'm' | 'bn';

/** How one language writes a number with its unit. `sign` is empty or a typographic minus; `n` has no sign. */
export interface Units {
  readonly usd: (sign: string, n: string, size: Size) => string;
  readonly pkr: (sign: string, n: string, size: Size) => string;
  /** a price for each of something: `money` by `unit`, which may have several parts ("PH/s/day") */
  readonly per: (money: string, unit: string) => string;
  /** a number with any other unit, `value` being the number printed, which decides the plural */
  readonly of: (number: string, unit: string, value: number) => string;
  /** a number alone */
  readonly alone: (number: string) => string;
  /** what is more than nothing, with a plus sign before it */
  readonly plus: (printed: string) => string;
  /** a unit without a number: beside a field, over an axis ("Rs/kWh") */
  readonly unit: (unit: string) => string;
  /** a point of time by its number: "day 12" */
  readonly numbered: (unit: 'day' | 'year', printed: string) => string;
  /** a date or a month of a year, kept together within a sentence */
  readonly date: (printed: string) => string;
}

/** Units that are counted, as one of them is called. */
const ONE: Readonly<Record<string, string>> = {
  days: 'day',
  points: 'point',
  months: 'month',
  quarters: 'quarter',
  years: 'year',
  summers: 'summer',
  plenaries: 'plenary',
  reviews: 'review',
};

const sized = (n: string, size: Size): string => (size === '' ? n : `${n} ${size}`);

export const units: Units = {
  usd: (sign, n, size) => `${sign}$${sized(n, size)}`,
  pkr: (sign, n, size) => `${sign}Rs ${sized(n, size)}`,
  per: (money, unit) => `${money}/${unit}`,
  of: (number, unit, value) =>
    `${number} ${Math.abs(value) === 1 && Object.hasOwn(ONE, unit) ? ONE[unit] : unit}`,
  alone: (number) => number,
  plus: (printed) => `+${printed}`,
  unit: (unit) => unit,
  numbered: (unit, printed) => `${unit} ${printed}`,
  date: (printed) => printed,
};
