// Units as they stand beside numbers in Russian.
import type { Size, Units } from '../en/units.ts';
import { plural } from './plural.ts';

type Forms = readonly [one: string, few: string, many: string];

const COUNTED: Readonly<Record<string, Forms>> = {
  days: ['день', 'дня', 'дней'],
  points: ['балл', 'балла', 'баллов'],
  months: ['месяц', 'месяца', 'месяцев'],
  quarters: ['квартал', 'квартала', 'кварталов'],
  years: ['год', 'года', 'лет'],
  summers: ['лето', 'лета', 'лет'],
  plenaries: ['заседание', 'заседания', 'заседаний'],
  reviews: ['обзор', 'обзора', 'обзоров'],
  seats: ['место', 'места', 'мест'],
  members: ['член', 'члена', 'членов'],
  licences: ['лицензия', 'лицензии', 'лицензий'],
  firms: ['фирма', 'фирмы', 'фирм'],
  landings: ['выход', 'выхода', 'выходов'],
  cargoes: ['партия', 'партии', 'партий'],
  keys: ['ключ', 'ключа', 'ключей'],
  places: ['место', 'места', 'мест'],
  gauges: ['прибор', 'прибора', 'приборов'],
  calls: ['прогноз', 'прогноза', 'прогнозов'],
  payments: ['платёж', 'платежа', 'платежей'],
  sittings: ['заседание', 'заседания', 'заседаний'],
  paths: ['путь', 'пути', 'путей'],
  people: ['человек', 'человека', 'человек'],
  notch: ['ступень', 'ступени', 'ступеней'],
  laws: ['закон', 'закона', 'законов'],
  mandates: ['мандат', 'мандата', 'мандатов'],
};
const NAMES: Readonly<Record<string, string>> = {
  MW: 'МВт',
  kW: 'кВт',
  MWh: 'МВт·ч',
  GWh: 'ГВт·ч',
  TWh: 'ТВт·ч',
  GW: 'ГВт',
  k: 'тыс.',
  kWh: 'кВт·ч',
  h: 'ч',
  J: 'Дж',
  m: 'млн',
  level: 'ур.',
  open: 'открыто',
  count: 'число',
  Hz: 'Гц',
  bp: 'б. п.',
  day: 'сутки',
  month: 'месяц',
  quarter: 'квартал',
  year: 'год',
  thousand: 'тыс.',
  block: 'блок',
  'PH/s/day': 'PH/s в сутки',
  'a year': 'в год',
  'm wallets': 'млн',
  'USD m': 'млн $',
  'USD m/year': 'млн $ в год',
  'USD/month': '$ в месяц',
  'PKR bn': 'млрд руп.',
  'PKR a year': 'руп. в год',
  // of parameters
  'per day': 'в сутки',
  'per month': 'в месяц',
  'per quarter': 'в квартал',
  'per year': 'в год',
  'per √month': 'на √мес.',
  'per √year': 'на √год',
  'per log': 'на лог.',
  'per °C': 'на °C',
  'per point': 'за балл',
  'per notch': 'за ступень',
  'per MW': 'на МВт',
  'per 100 bp': 'на 100 б. п.',
  'per month of cover': 'за месяц покрытия',
  '% a year': '% в год',
  '% per month': '% в месяц',
  '% per month of cover': '% за месяц покрытия',
  'bp per month': 'б. п. за месяц',
  'bp per point': 'б. п. за балл',
  'points a month': 'балл. в месяц',
  'points per month': 'балл. в месяц',
  'points per %': 'балл. за %',
  'points per point': 'балл. за балл',
  'points per h': 'балл. за час',
  'points per 100 MW': 'балл. на 100 МВт',
  'share per sale': 'доли за продажу',
  weight: 'вес',
  elasticity: 'эластичность',
  log: 'лог.',
  'log²': 'лог.²',
  'log BTC/block': 'лог. BTC/блок',
  June: 'июня',
  'Brier score': 'по Брайеру',
};
/** Of a rate, the part by which it is: "МВт в год". */
const PER: Readonly<Record<string, string>> = {
  day: ' в сутки',
  month: ' в месяц',
  quarter: ' в квартал',
  year: ' в год',
};
/** A unit by its parts: "MW/year", "J/TH". */
const named = (unit: string): string =>
  NAMES[unit] ??
  unit
    .split('/')
    .map((part, i) =>
      i > 0 && Object.hasOwn(PER, part)
        ? (PER[part] ?? '')
        : `${i > 0 ? '/' : ''}${part === 'Rs' ? 'руп.' : (NAMES[part] ?? COUNTED[part]?.[2] ?? part)}`,
    )
    .join('');
/** No line ends between a number and its unit, nor between a day and its month. */
const NBSP = '\u00a0';
const SIZES: Readonly<Record<Size, string>> = { '': '', m: `${NBSP}млн`, bn: `${NBSP}млрд` };

export const units: Units = {
  usd: (sign, n, size) => `${sign}$${n}${SIZES[size]}`,
  pkr: (sign, n, size) => `${sign}${n}${SIZES[size]} рупий`,
  per: (money, unit) =>
    `${money.replace('рупий', 'руп.')}${Object.hasOwn(PER, unit) ? PER[unit] : `/${named(unit)}`}`,
  of: (number, unit, value) => {
    const forms = COUNTED[unit];
    if (forms !== undefined)
      return `${number}${NBSP}${number.includes(',') ? forms[1] : plural(value, ...forms)}`;
    return `${number}${NBSP}${named(unit)}`;
  },
  alone: (number) => number,
  plus: (printed) => `+${printed}`,
  unit: named,
  numbered: (unit, printed) => `${unit === 'day' ? 'день' : 'год'} ${printed}`,
  date: (printed) => printed.replace(/(\d{1,2}) (?=\p{L})/u, `$1${NBSP}`),
};
