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
};
const NAMES: Readonly<Record<string, string>> = {
  MW: 'МВт',
  kW: 'кВт',
  MWh: 'МВт·ч',
  GWh: 'ГВт·ч',
  TWh: 'ТВт·ч',
  kWh: 'кВт·ч',
  h: 'ч',
  J: 'Дж',
  m: 'млн',
  level: 'ур.',
  Hz: 'Гц',
  bp: 'б. п.',
  'PH/s/day': 'PH/s в сутки',
};
const SIZES: Readonly<Record<Size, string>> = { '': '', m: ' млн', bn: ' млрд' };

export const units: Units = {
  usd: (sign, n, size) => `${sign}$${n}${SIZES[size]}`,
  pkr: (sign, n, size) => `${sign}${n}${SIZES[size]} рупий`,
  per: (money, unit) => `${money.replace('рупий', 'руп.')}/${NAMES[unit] ?? unit}`,
  of: (number, unit, value) => {
    const forms = COUNTED[unit];
    if (forms !== undefined) return `${number} ${number.includes(',') ? forms[1] : plural(value, ...forms)}`;
    return `${number} ${NAMES[unit] ?? unit}`;
  },
  alone: (number) => number,
  plus: (printed) => `+${printed}`,
  unit: (unit) =>
    unit
      .split('/')
      .map((part) => (part === 'Rs' ? 'руп.' : (NAMES[part] ?? COUNTED[part]?.[2] ?? part)))
      .join('/'),
  date: (printed) => printed,
};
