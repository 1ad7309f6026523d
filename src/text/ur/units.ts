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
  seats: ['نشست', 'نشستیں'],
  members: ['رکن', 'ارکان'],
  licences: ['لائسنس', 'لائسنس'],
  firms: ['فرم', 'فرمیں'],
  landings: ['لینڈنگ', 'لینڈنگ'],
  cargoes: ['کارگو', 'کارگو'],
  keys: ['چابی', 'چابیاں'],
  places: ['جگہ', 'جگہیں'],
  gauges: ['پیمانہ', 'پیمانے'],
  calls: ['پیش گوئی', 'پیش گوئیاں'],
  payments: ['ادائیگی', 'ادائیگیاں'],
  sittings: ['اجلاس', 'اجلاس'],
  paths: ['راستہ', 'راستے'],
  people: ['فرد', 'افراد'],
  level: ['درجہ', 'درجے'],
  notch: ['درجہ', 'درجے'],
  laws: ['قانون', 'قوانین'],
  mandates: ['مینڈیٹ', 'مینڈیٹ'],
  open: ['باقی', 'باقی'],
  count: ['تعداد', 'تعداد'],
  quarter: ['سہ ماہی', 'سہ ماہی'],
  weight: ['وزن', 'وزن'],
  elasticity: ['لچک', 'لچک'],
  log: ['لاگ', 'لاگ'],
  'log²': ['لاگ²', 'لاگ²'],
  June: ['جون', 'جون'],
  'Brier score': ['بریئر سکور', 'بریئر سکور'],
  'a year': ['سالانہ', 'سالانہ'],
  'm wallets': ['ملین', 'ملین'],
  'per day': ['یومیہ', 'یومیہ'],
  'per month': ['ماہانہ', 'ماہانہ'],
  'per quarter': ['فی سہ ماہی', 'فی سہ ماہی'],
  'per year': ['سالانہ', 'سالانہ'],
  'per √month': ['فی √ماہ', 'فی √ماہ'],
  'per √year': ['فی √سال', 'فی √سال'],
  'per log': ['فی لاگ', 'فی لاگ'],
  'per point': ['فی پوائنٹ', 'فی پوائنٹ'],
  'per notch': ['فی درجہ', 'فی درجہ'],
  'per month of cover': ['فی ماہ کور', 'فی ماہ کور'],
  'points a month': ['پوائنٹ ماہانہ', 'پوائنٹ ماہانہ'],
  'points per month': ['پوائنٹ ماہانہ', 'پوائنٹ ماہانہ'],
  'points per point': ['پوائنٹ فی پوائنٹ', 'پوائنٹ فی پوائنٹ'],
  'points per h': ['پوائنٹ فی گھنٹہ', 'پوائنٹ فی گھنٹہ'],
  'share per sale': ['حصہ فی فروخت', 'حصہ فی فروخت'],
};
/** Units of a sign or of Latin letters, and what they are by: "bp" a month. */
const BY: Readonly<Record<string, readonly [unit: string, by: string]>> = {
  'per °C': ['', `فی ${isolated('°C')}`],
  'per MW': ['', `فی ${isolated('MW')}`],
  'per 100 bp': ['', `فی ${isolated('100 bp')}`],
  '% a year': ['%', 'سالانہ'],
  '% per month': ['%', 'ماہانہ'],
  '% per month of cover': ['%', 'فی ماہ کور'],
  'bp per month': ['bp', 'ماہانہ'],
  'bp per point': ['bp', 'فی پوائنٹ'],
  'points per %': ['', `پوائنٹ فی ${isolated('1 %')}`],
  'points per 100 MW': ['', `پوائنٹ فی ${isolated('100 MW')}`],
  'h/day': ['h', 'یومیہ'],
  'h/year': ['h', 'سالانہ'],
  'kWh/day': ['kWh', 'یومیہ'],
  'kWh/month': ['kWh', 'ماہانہ'],
  'MW/quarter': ['MW', 'فی سہ ماہی'],
  'MW/year': ['MW', 'سالانہ'],
  'MWh/year': ['MWh', 'سالانہ'],
  'thousand/year': ['', 'ہزار سالانہ'],
  'PKR a year': ['Rs', 'سالانہ'],
  'PKR bn': ['Rs bn', ''],
  'USD m': ['$ m', ''],
  'USD m/year': ['$ m', 'سالانہ'],
  'USD/month': ['$', 'ماہانہ'],
  'USD/year': ['$', 'سالانہ'],
  'log BTC/block': ['', `لاگ ${isolated('BTC')} فی بلاک`],
};
/** The last part of a price for each of something, where it has a word. */
const PER: Readonly<Record<string, string>> = {
  day: 'یومیہ',
  month: 'ماہانہ',
  quarter: 'فی سہ ماہی',
  year: 'سالانہ',
};

/** No line ends between a number and its unit, nor between a day and its month. */
const NBSP = '\u00a0';
const sized = (n: string, size: Size): string => (size === '' ? n : `${n}${NBSP}${size}`);

export const units: Units = {
  usd: (sign, n, size) => isolated(`${sign}$${sized(n, size)}`),
  pkr: (sign, n, size) => isolated(`${sign}Rs${NBSP}${sized(n, size)}`),
  per: (money, unit) => {
    const parts = unit.split('/');
    const by = parts.length < 3 && parts.at(-1) !== undefined ? PER[parts.at(-1) ?? ''] : undefined;
    const rest = by === undefined ? parts : parts.slice(0, -1);
    const price = isolated([withoutMarks(money), ...rest].join('/'));
    return by === undefined ? price : `${price} ${by}`;
  },
  of: (number, unit, value) => {
    const words = Object.hasOwn(COUNTED, unit) ? COUNTED[unit] : undefined;
    const by = Object.hasOwn(BY, unit) ? BY[unit] : undefined;
    if (by !== undefined) return `${isolated(`${number}${NBSP}${by[0]}`.trim())} ${by[1]}`.trim();
    if (words === undefined) return isolated(`${number}${NBSP}${unit}`);
    return `${isolated(number)}${NBSP}${words[Math.abs(value) === 1 ? 0 : 1]}`;
  },
  alone: (number) => (/^[\d.,]*$/.test(number) ? number : isolated(number)),
  unit: (unit) => {
    const words = Object.hasOwn(COUNTED, unit) ? COUNTED[unit]?.[1] : undefined;
    const by = Object.hasOwn(BY, unit) ? BY[unit] : undefined;
    return words ?? (by === undefined ? isolated(unit) : `${isolated(by[0])} ${by[1]}`.trim());
  },
  numbered: (unit, printed) => `${unit === 'day' ? 'دن' : 'سال'} ${printed}`,
  date: (printed) => apart(printed.replace(/(\d{1,2}) (?=\p{L})/u, `$1${NBSP}`)),
  plus: (printed) => {
    // the sign goes inside the marks of the figure; a counted word after it stays outside
    const marked = /^\u2066/.test(printed) ? printed : isolated(printed);
    return `${marked.slice(0, 1)}+${marked.slice(1)}`;
  },
};
