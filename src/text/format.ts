// All formatting of numbers, money and dates: the only file that may use Intl. Every figure comes out with its unit.
import type { CalendarDate } from '../core/types.ts';
import type { Units } from './en/units.ts';

export interface Formats {
  /** plain number with thousands and a fixed number of decimals */
  readonly number: (value: number, digits?: number) => string;
  /** dollars, compact from a million on: "$60.0 m", "$1.25 bn", "$4,200" */
  readonly usd: (dollars: number) => string;
  /** dollars from cents */
  readonly usdFromCents: (cents: number) => string;
  /** a price in whole dollars: "$105,700" */
  readonly price: (dollars: number) => string;
  /** rupees, compact: "Rs 1.2 bn" */
  readonly pkr: (rupees: number) => string;
  /** "Rs 22.98/kWh" */
  readonly pkrKwh: (rupees: number) => string;
  /** "$43.10/MWh" */
  readonly usdMwh: (dollars: number) => string;
  /** "$53.42/PH/s/day" */
  readonly hashprice: (dollars: number) => string;
  /** bitcoin from satoshi: "4,212.6 BTC" */
  readonly btc: (sat: number) => string;
  readonly mw: (megawatts: number) => string;
  /** energy from MWh: "420 MWh", "1,204 GWh", "3.4 TWh" */
  readonly energy: (mwh: number) => string;
  readonly ehs: (exahash: number) => string;
  /** "126.41 T" */
  readonly difficulty: (value: number) => string;
  readonly pct: (percent: number, digits?: number) => string;
  /** a share 0–1 as per cent */
  readonly share: (share: number, digits?: number) => string;
  readonly hours: (hours: number) => string;
  readonly days: (days: number) => string;
  /** political capital, marks, goodwill: "1 point", "3 points" */
  readonly points: (points: number) => string;
  readonly celsius: (degrees: number) => string;
  /** "Sun 15 June 2025" */
  readonly date: (date: CalendarDate) => string;
  /** "15 Jun 2025" */
  readonly shortDate: (date: CalendarDate) => string;
  /** "June 2025" */
  readonly month: (date: CalendarDate) => string;
  /** "June", alone */
  readonly monthName: (date: CalendarDate) => string;
  /** "Jun", alone */
  readonly shortMonth: (date: CalendarDate) => string;
  /** a number with its unit, of as many digits as are asked for */
  readonly measured: (value: number, digits: number, unit: string) => string;
  /** a price for each of something (of nothing when `unit` is empty), of so many digits or, without them, compact: "$120.0 m/year" */
  readonly rate: (currency: 'usd' | 'pkr', value: number, digits: number | null, unit: string) => string;
  /** a point of time by its number: "day 12", "year 2026.4" */
  readonly numbered: (unit: 'day' | 'year', printed: string) => string;
  /** a unit alone: "Rs/kWh" */
  readonly unit: (unit: string) => string;
  /** any quantity by its unit and tick, as the registry states them */
  readonly figure: (value: number, unit: string, tick?: number) => string;
  /** the same with a sign, for changes and terms: "+120 MW", "−3.0 %" */
  readonly change: (value: number, unit: string, tick?: number) => string;
}

const MINUS = '−';
const SAT = 100_000_000;
/** Formats of a locale by its units. Signs are typographic, spaces ordinary, so that equal figures are equal texts. */
export function formats(locale: string, units: Units): Formats {
  const numbers = new Map<number, Intl.NumberFormat>();
  const named = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const weekdays = named({ weekday: 'short' });
  const months = named({ month: 'long' });
  const shortMonths = named({ month: 'short' });
  // beside a day a month may have another form: «июнь 2025», but «15 июня 2025»
  const ofMonth = named({ day: 'numeric', month: 'long' });
  const ofShortMonth = named({ day: 'numeric', month: 'short' });

  /** digits of a magnitude: no sign */
  function bare(value: number, digits: number): string {
    let format = numbers.get(digits);
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      numbers.set(digits, format);
    }
    return format.format(Math.abs(value));
  }
  /** sign of what will be printed: −0.04 at one digit is "0.0" */
  function sign(value: number, digits: number): string {
    return value < 0 && Math.round(Math.abs(value) * 10 ** digits) > 0 ? MINUS : '';
  }
  function raw(value: number, digits = 0): string {
    if (!Number.isFinite(value)) return '–';
    return sign(value, digits) + bare(value, digits);
  }
  const number = (value: number, digits = 0): string => units.alone(raw(value, digits));
  /** a number with its unit; `units` decides how many there are by what is printed */
  const of = (value: number, digits: number, unit: string): string =>
    units.of(raw(value, digits), unit, value);
  function money(currency: 'usd' | 'pkr', value: number): string {
    if (!Number.isFinite(value)) return '–';
    const size = Math.abs(value);
    if (size >= 999_950_000) return units[currency](sign(value, 0), bare(value / 1e9, 2), 'bn');
    if (size >= 999_500) return units[currency](sign(value, 0), bare(value / 1e6, 1), 'm');
    return units[currency](sign(value, 0), bare(value, 0), '');
  }
  function per(currency: 'usd' | 'pkr', value: number, digits: number, unit: string): string {
    if (!Number.isFinite(value)) return '–';
    const amount = units[currency](sign(value, digits), bare(value, digits), '');
    return unit === '' ? amount : units.per(amount, unit);
  }
  function btc(sat: number): string {
    if (!Number.isFinite(sat)) return '–';
    const coins = Math.abs(sat) / SAT;
    if (sat !== 0 && coins < 0.0001) return of(sat, 0, 'sat');
    const digits = coins === 0 ? 0 : coins >= 99_950 ? 0 : coins >= 99.95 ? 1 : coins >= 0.995 ? 2 : 4;
    return of(sat / SAT, digits, 'BTC');
  }
  function mw(value: number): string {
    const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 1;
    return of(value, digits, 'MW');
  }
  function energy(mwh: number): string {
    const size = Math.abs(mwh);
    if (size >= 10e6) return of(mwh / 1e6, 1, 'TWh');
    if (size >= 10e3) return of(mwh / 1e3, 0, 'GWh');
    return of(mwh, 0, 'MWh');
  }
  function difficulty(value: number): string {
    const size = Math.abs(value);
    if (size >= 1e12) return of(value / 1e12, 2, 'T');
    if (size >= 1e9) return of(value / 1e9, 2, 'G');
    return number(value, 0);
  }
  function instant(date: CalendarDate): Date {
    return new Date(Date.UTC(date.year, date.month - 1, date.dayOfMonth));
  }
  function dayOf(month: Intl.DateTimeFormat, date: CalendarDate): string {
    const name = month.formatToParts(instant(date)).find(({ type }) => type === 'month');
    return `${date.dayOfMonth} ${name?.value ?? date.month} ${date.year}`;
  }
  function days(count: number): string {
    return of(count, 0, 'days');
  }
  function figure(exact: number, unit: string, tick?: number): string {
    // to the tick first, so that a figure and its explanation read alike
    const value = tick !== undefined && tick > 0 ? Math.round(exact / tick) * tick : exact;
    const digits = digitsOf(tick);
    switch (unit) {
      case 'sat':
        return btc(value);
      case '$':
      case 'USD':
      case 'usd':
        return digits > 0 && Math.abs(value) < 10_000 ? per('usd', value, digits, '') : money('usd', value);
      case 'cents':
      case 'cent':
      case '¢':
        return money('usd', value / 100);
      case 'Rs':
      case 'PKR':
      case 'pkr':
        return money('pkr', value);
      case 'MWh':
        return energy(value);
      case 'T':
        return of(value, 2, 'T');
      case 'difficulty':
        return difficulty(value);
      case 'days':
      case 'd':
        return days(value);
      case '':
      case '1':
      case 'count':
        return number(value, digits);
      default:
        break;
    }
    if (unit === 'USD/BTC') return per('usd', value, digits, '');
    const rate = /^(USD|PKR|\$|Rs)\/(.*)$/.exec(unit);
    if (rate !== null)
      return per(rate[1] === 'USD' || rate[1] === '$' ? 'usd' : 'pkr', value, digits, rate[2] ?? '');
    return of(value, digits, unit);
  }
  return {
    number,
    usd: (dollars) => money('usd', dollars),
    usdFromCents: (cents) => money('usd', cents / 100),
    price: (dollars) => per('usd', dollars, 0, ''),
    pkr: (rupees) => money('pkr', rupees),
    pkrKwh: (rupees) => per('pkr', rupees, 2, 'kWh'),
    usdMwh: (dollars) => per('usd', dollars, 2, 'MWh'),
    hashprice: (dollars) => per('usd', dollars, 2, 'PH/s/day'),
    btc,
    mw,
    energy,
    difficulty,
    days,
    figure,
    ehs: (exahash) => of(exahash, Math.abs(exahash) >= 100 ? 0 : Math.abs(exahash) >= 1 ? 1 : 3, 'EH/s'),
    pct: (percent, digits = 1) => of(percent, digits, '%'),
    share: (share, digits = 0) => of(share * 100, digits, '%'),
    hours: (hours) => of(hours, 1, 'h'),
    points: (points) => figure(points, 'points', 1),
    celsius: (degrees) => of(degrees, 1, '°C'),
    date: (date) => units.date(`${weekdays.format(instant(date))} ${dayOf(ofMonth, date)}`),
    shortDate: (date) => units.date(dayOf(ofShortMonth, date)),
    month: (date) => units.date(`${months.format(instant(date))} ${date.year}`),
    monthName: (date) => units.date(months.format(instant(date))),
    shortMonth: (date) => units.date(shortMonths.format(instant(date))),
    measured: of,
    rate: (currency, value, digits, unit) =>
      digits !== null
        ? per(currency, value, digits, unit)
        : unit === ''
          ? money(currency, value)
          : units.per(money(currency, value), unit),
    numbered: (unit, printed) => units.numbered(unit, printed),
    unit: (unit) => units.unit(unit),
    change: (value, unit, tick) => {
      const text = figure(value, unit, tick);
      return value > 0 && /[1-9]/.test(text) ? units.plus(text) : text;
    },
  };
}

/** Decimals that a tick needs: 1 → 0, 0.1 → 1, 0.01 → 2; none given → as for 1. */
function digitsOf(tick: number | undefined): number {
  if (tick === undefined || !(tick > 0) || tick >= 1) return 0;
  return Math.min(6, Math.floor(-Math.log10(tick) + 1e-9));
}
