// Figures of the futures lab as words: values in their units, sets of values printed on one scale so that what is printed adds up.
import type { Engine, FutureFigure, Futures } from '../../../../core/types.ts';
import { fmt, say, words } from '../../../words.ts';

/** What the credit of mandates is called among measures. */
export const CREDIT = 'credit';

export function figureLabel(engine: Engine, id: string): string {
  return id === CREDIT ? words.futures.luck.credit : say.quantity(engine, id).label;
}

export function figureOf({ figures }: Futures, id: string): FutureFigure | undefined {
  return figures.find((one) => one.id === id);
}

/** A figure's quantile at the end; not a number where there is none. */
export function endOf({ levels }: Futures, { quantiles }: FutureFigure, level: number): number {
  return quantiles[levels.indexOf(level)]?.at(-1) ?? Number.NaN;
}

/** Whether nearly all worlds came to what the run came to, so that a rank says nothing. */
export function alike(found: Futures, figure: FutureFigure): boolean {
  const mine = figure.mine.at(-1);
  return endOf(found, figure, 5) === mine && endOf(found, figure, 95) === mine;
}

interface Scale {
  /** values are rounded to whole multiples of this */
  readonly step: number;
  readonly print: (value: number) => string;
}

/** One scale for values that stand in a sum: all are rounded and printed alike. */
export function scaleFor(engine: Engine, id: string, values: readonly number[]): Scale {
  const most = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  if (id === CREDIT) return { step: 0.001, print: (value) => fmt.pct(100 * value, 1) };
  const unit = engine.quantities.find((one) => one.id === id)?.unit ?? '';
  if (unit === 'sat') {
    const digits = most >= 1e11 ? 0 : most >= 1e9 ? 1 : 4;
    return { step: 10 ** (8 - digits), print: (value) => words.futures.btc(fmt.number(value / 1e8, digits)) };
  }
  if (unit === 'USD' || unit === 'PKR') {
    const [size, name] =
      most >= 1e9 ? ([1e9, 'bn'] as const) : most >= 1e6 ? ([1e6, 'm'] as const) : ([1, ''] as const);
    const digits = size === 1 || most >= 100 * size ? 0 : most >= 10 * size ? 1 : 2;
    const money = unit === 'USD' ? words.units.usd : words.units.pkr;
    const print = (value: number): string =>
      money(value < 0 ? '−' : '', fmt.number(Math.abs(value) / size, digits), name);
    return { step: size / 10 ** digits, print };
  }
  const digits = most >= 1000 ? 0 : most >= 10 ? 1 : 2;
  const step = 10 ** -digits;
  return { step, print: (value) => fmt.figure(value, unit, step) };
}

/** A share of worlds, 0–100. */
export function shareText(percent: number): string {
  return fmt.pct(percent, 0);
}
