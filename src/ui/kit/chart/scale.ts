// Scales of a chart: the range of its values, at most five gridlines on round values, and where a value lies.

export interface Scale {
  readonly low: number;
  readonly high: number;
  /** round values for gridlines, at most five */
  readonly ticks: readonly number[];
  /** share of the height from the bottom, 0–1 inside the range */
  readonly at: (value: number) => number;
}
export interface ScaleWish {
  /** logarithmic; values at or under zero lie on the floor */
  readonly log?: boolean;
  readonly fromZero?: boolean;
  /** how a gridline is labelled: the range is widened until no two have one label */
  readonly label?: (value: number) => string;
}

const MOST_TICKS = 5;

/** A scale over all finite values; without any, from 0 to 1. */
export function scaleOf(
  values: Iterable<number>,
  { log = false, fromZero = false, label }: ScaleWish = {},
): Scale {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (!Number.isFinite(value) || (log && value <= 0)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) [low, high] = log ? [1, 10] : [0, 1];
  let scale = log ? logScale(low, high) : linearScale(low, high, fromZero);
  for (let widened = 0; !log && label !== undefined && widened < WIDENED && alike(scale, label); widened++) {
    const room = (scale.high - scale.low) / 2;
    scale = linearScale(scale.low - (fromZero && low >= 0 ? 0 : room), scale.high + room, fromZero);
  }
  return scale;
}
/** Each time doubles the range. */
const WIDENED = 24;

function alike({ ticks }: Scale, label: (value: number) => string): boolean {
  return new Set(ticks.map(label)).size < ticks.length;
}

function linearScale(from: number, to: number, fromZero: boolean): Scale {
  let low = fromZero ? Math.min(0, from) : from;
  let high = fromZero ? Math.max(0, to) : to;
  if (high - low <= Math.abs(high) * 1e-9) {
    const room = Math.abs(high) * 0.05 || 1;
    high += room;
    if (!fromZero || low < 0) low -= room;
  }
  const ticks = linearTicks(low, high);
  const span = high - low;
  return { low, high, ticks, at: (value) => (value - low) / span };
}

/** Round steps of 1, 2, 2.5 or 5 times a power of ten. */
function linearTicks(low: number, high: number): readonly number[] {
  const rough = (high - low) / (MOST_TICKS - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  for (const lead of [1, 2, 2.5, 5, 10, 20]) {
    const step = lead * power;
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    if (last - first + 1 > MOST_TICKS) continue;
    return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  }
  return [low, high];
}

function logScale(from: number, to: number): Scale {
  const low = from * 0.94;
  const high = to * 1.06;
  const bottom = Math.log(low);
  const span = Math.log(high) - bottom;
  return {
    low,
    high,
    ticks: logTicks(low, high),
    at: (value) => (value <= 0 ? 0 : (Math.log(value) - bottom) / span),
  };
}

/** 1, 2 and 5 times powers of ten; powers alone where those are too many; round steps where they are too few. */
function logTicks(low: number, high: number): readonly number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  for (const leads of [[1, 2, 5], [1, 3], [1]]) {
    const out: number[] = [];
    for (let power = first; power <= last; power++)
      for (const lead of leads) {
        const value = lead * 10 ** power;
        if (value >= low && value <= high) out.push(value);
      }
    if (out.length < 2) break;
    if (out.length <= MOST_TICKS) return out;
  }
  const decades: number[] = [];
  const each = Math.max(1, Math.ceil((last - first + 1) / MOST_TICKS));
  for (let power = first; power <= last; power += each) {
    const value = 10 ** power;
    if (value >= low && value <= high) decades.push(value);
  }
  return decades.length >= 2 ? decades : linearTicks(low, high);
}
