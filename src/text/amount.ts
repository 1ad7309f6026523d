// A parameter's value with its unit: as many digits as it was written with, shares as per cent, money compact.
import type { Formats } from './format.ts';

const MOST_DIGITS = 4;

/** "90 %", "$120.0 m/year", "0.7 per day", "Rs 283/USD", "year 2026.4". */
export function amountText(say: Formats, value: number, unit: string): string {
  if (!Number.isFinite(value)) return '–';
  const digits = decimals(value);
  const plainly = say.number(value, digits);
  switch (unit) {
    case '1':
    case '':
    case 'factor':
    case 'power':
      return unit === 'factor' ? `× ${plainly}` : plainly;
    case 'share':
      return say.pct(value * 100, decimals(Math.round(value * 1e6) / 1e4, 2));
    case 'year':
    case 'day':
      return say.numbered(unit, Number.isInteger(value) ? String(value) : value.toFixed(digits));
    case 'days':
      return say.days(value);
    default:
      break;
  }
  const [money, ...each] = unit.split('/');
  const per = each.join('/');
  if (money === 'USD' || money === '$') return say.rate('usd', value, value >= 1000 ? null : digits, per);
  if (money === 'PKR') return say.rate('pkr', value, value >= 1e6 ? null : digits, per);
  return say.measured(value, digits, unit);
}

function decimals(value: number, most = MOST_DIGITS): number {
  const text = String(value);
  if (text.includes('e-')) return most;
  const at = text.indexOf('.');
  return at < 0 ? 0 : Math.min(most, text.length - at - 1);
}
