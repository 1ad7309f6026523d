// Units as they stand beside numbers in Urdu: symbols stay Latin and are held together with their number.
import { apart, isolated, withoutMarks } from '../bidi.ts';
import type { Size, Units } from '../en/units.ts';

/** Units that are counted: what stands after one, and after several. */
const COUNTED: Readonly<Record<string, readonly [one: string, several: string]>> = {
  days: ['دن', 'دن'],
  points: ['پوائنٹ', 'پوائنٹ'],
  months: ['ماہ', 'ماہ'],
  quarters: ['سہ ماہی', 'سہ ماہیاں'],
  years: ['سال', 'سال'],
  summers: ['موسمِ گرما', 'موسمِ گرما'],
  plenaries: ['پلینری اجلاس', 'پلینری اجلاس'],
  reviews: ['جائزہ', 'جائزے'],
};

const sized = (n: string, size: Size): string => (size === '' ? n : `${n} ${size}`);

export const units: Units = {
  usd: (sign, n, size) => isolated(`${sign}$${sized(n, size)}`),
  pkr: (sign, n, size) => isolated(`${sign}Rs ${sized(n, size)}`),
  per: (money, unit) => isolated(`${withoutMarks(money)}/${unit}`),
  of: (number, unit, value) => {
    const words = Object.hasOwn(COUNTED, unit) ? COUNTED[unit] : undefined;
    if (words === undefined) return isolated(`${number} ${unit}`);
    return `${isolated(number)} ${words[Math.abs(value) === 1 ? 0 : 1]}`;
  },
  alone: (number) => (/^[\d.,]*$/.test(number) ? number : isolated(number)),
  unit: (unit) => isolated(unit),
  date: apart,
  plus: (printed) => {
    // the sign goes inside the marks of the figure; a counted word after it stays outside
    const marked = /^\u2066/.test(printed) ? printed : isolated(printed);
    return `${marked.slice(0, 1)}+${marked.slice(1)}`;
  },
};
