// V4 and V13: the moments of the price model against history, and where the price of June 2026 lay in the fans of June 2025.

import type { Progress } from '../io.ts';
import { dayOf, PRICE_2025, PRICE_WINDOWS, PRICE_WINDOWS_END } from '../reality/tables.ts';
import { type Path, reality } from '../reality-door.ts';
import { heightAt } from './chain.ts';
import { type CheckRow, digits, quantile, type Setting, told } from './row.ts';

const PATHS = 400;
const ENTHUSIAST = 2;
type Moments = Record<string, number>;

/** Volatility starts spread as it is in the long run: this many days of the path's own weather before the first. */
const WARM_UP = 1500;

function begin(price: number, gap: number, bull: number): Path {
  const log_path = reality.log(price);
  return { bull, log_path, log_fair: log_path - gap, slow: 0, fast: 0, change: 0 };
}

/** One path's log prices, the first day included. */
function pathOf(
  setting: Setting,
  family: number,
  seed: string,
  start: Path,
  logSupply: readonly number[],
  own: Float64Array,
): void {
  const luck = reality.openLuck(seed, reality.STREAMS);
  const state = { ...start };
  const dry = { ...start };
  for (let day = 0; day < WARM_UP; day++) {
    dry.log_path = start.log_path;
    dry.log_fair = start.log_fair;
    reality.pathDay(dry, setting.p, family, logSupply[0] ?? 0, luck, 20_000 + day);
  }
  state.slow = dry.slow;
  state.fast = dry.fast;
  own[0] = state.log_path;
  for (let day = 1; day < own.length; day++) {
    reality.pathDay(state, setting.p, family, logSupply[day - 1] ?? 0, luck, day);
    own[day] = state.log_path;
  }
}

function suppliesFrom(first: number, days: number): number[] {
  return Array.from({ length: days }, (_, day) => reality.log(reality.supplyAt(heightAt(first + day))));
}

/** Correlation of a series with itself so many days on. */
function correlation(values: Float64Array, lag: number): number {
  let sum = 0;
  for (const value of values) sum += value;
  const middle = sum / values.length;
  let own = 0;
  let other = 0;
  for (let i = 0; i < values.length; i++) {
    const gap = (values[i] ?? 0) - middle;
    own += gap * gap;
    if (i >= lag) other += gap * ((values[i - lag] ?? 0) - middle);
  }
  return other / own;
}

/** The listed moments of a series of daily log prices. */
export function momentsOf(logs: Float64Array): Moments {
  const returns = new Float64Array(logs.length - 1);
  let peak = logs[0] ?? 0;
  let fall = 0;
  for (let i = 1; i < logs.length; i++) {
    const now = logs[i] ?? 0;
    returns[i - 1] = now - (logs[i - 1] ?? 0);
    peak = Math.max(peak, now);
    fall = Math.max(fall, 1 - Math.exp(now - peak));
  }
  const count = returns.length;
  const middle = returns.reduce((sum, value) => sum + value, 0) / count;
  let second = 0;
  let fourth = 0;
  for (const value of returns) {
    const square = (value - middle) * (value - middle);
    second += square / count;
    fourth += (square * square) / count;
  }
  const sizes = returns.map(Math.abs);
  const out: Moments = {
    volatility: Math.sqrt(second * 365),
    kurtosis: fourth / (second * second),
    'ACF |r| 1': correlation(sizes, 1),
    'ACF |r| 5': correlation(sizes, 5),
    'ACF |r| 20': correlation(sizes, 20),
    'max drawdown': fall,
  };
  for (const years of [1, 4]) {
    const span = Math.round(years * 365.25);
    const gains = new Float64Array(logs.length - span);
    for (let i = 0; i < gains.length; i++) gains[i] = (logs[i + span] ?? 0) - (logs[i] ?? 0);
    gains.sort();
    for (const share of [5, 25, 50, 75, 95])
      out[`${years}-y q${String(share).padStart(2, '0')}`] = quantile(gains, share / 100);
  }
  return out;
}

export function checkMoments(setting: Setting, progress: Progress): CheckRow[] {
  const end = dayOf(...PRICE_WINDOWS_END);
  return PRICE_WINDOWS.flatMap((window, w) => {
    const [year, month, dayOfMonth] = window.from;
    const first = dayOf(year, month, dayOfMonth);
    const supply = suppliesFrom(first, end - first);
    const start = begin(window.price_usd, window.gap, 0);
    const logs = new Float64Array(end - first + 1);
    const found = new Map<string, Float64Array>(
      Object.keys(window.moments).map((name) => [name, new Float64Array(PATHS)]),
    );
    for (let path = 0; path < PATHS; path++) {
      pathOf(setting, ENTHUSIAST, `moments/${window.from[0]}/${path}`, start, supply, logs);
      const moments = momentsOf(logs);
      for (const [name, values] of found) values[path] = moments[name] ?? Number.NaN;
      progress((w * PATHS + path + 1) / (PRICE_WINDOWS.length * PATHS), 'V4');
    }
    return Object.entries(window.moments).map(([name, real]): CheckRow => {
      const values = (found.get(name) ?? new Float64Array(1)).sort();
      const low = quantile(values, 0.05);
      const high = quantile(values, 0.95);
      return {
        id: 'V4',
        check: `${name}, from ${window.from[0]}, enthusiast: history inside the model’s 5–95 %`,
        model: digits(quantile(values, 0.5), 3),
        reality: real,
        band: `${digits(low, 3)} to ${digits(high, 3)}`,
        holds: real >= low && real <= high,
      };
    });
  });
}

export function checkFans(setting: Setting): CheckRow[] {
  const first = dayOf(2025, 6, 1);
  const supply = suppliesFrom(first, PRICE_2025.days);
  const start = begin(
    PRICE_2025.price_usd,
    reality.log(PRICE_2025.price_usd / PRICE_2025.fair_usd),
    PRICE_2025.bull,
  );
  const real = PRICE_2025.later_usd;
  return ['sceptic', 'central', 'enthusiast'].map((name, family) => {
    const ends = new Float64Array(PATHS);
    const logs = new Float64Array(PRICE_2025.days + 1);
    for (let path = 0; path < PATHS; path++) {
      pathOf(setting, family, `fan/${path}`, start, supply, logs);
      ends[path] = Math.exp(logs[logs.length - 1] ?? 0);
    }
    ends.sort();
    const under = ends.filter((value) => value < real).length / PATHS;
    const [low, middle, high] = [0.05, 0.5, 0.95].map((share) => digits(quantile(ends, share), 4));
    return told(
      'V13',
      `price of 1 June 2026 in the ${name} fan of 1 June 2025: 5, 50 and 95 %, and the share of worlds below it`,
      `${low} / ${middle} / ${high}; ${digits(100 * under, 3)} %`,
      real,
    );
  });
}
