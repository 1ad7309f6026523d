// Line charts in the engraved manner: hairline grid, direct labels, ruled fill; and the small line beside a figure.
import { useMemo } from 'react';

export interface Line {
  readonly values: readonly number[];
  readonly label: string;
  readonly colour: string;
  readonly dashed?: boolean;
  /** horizontal rules under the line */
  readonly ruled?: boolean;
}
interface LineChartProps {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  /** writes a value of the axis */
  readonly axis: (value: number) => string;
  /** words under the first and the last point */
  readonly ends: readonly [string, string];
  readonly title: string;
  readonly log?: boolean;
  readonly fromZero?: boolean;
}

/** Pixels between two heights that are named. */
const LEAST = 13;

export function LineChart({
  width,
  height,
  lines,
  axis,
  ends,
  title,
  log = false,
  fromZero = false,
}: LineChartProps) {
  const left = 52;
  const right = 6;
  const top = 14;
  const bottom = height - 20;
  const scale = useMemo(() => range(lines, log, fromZero), [lines, log, fromZero]);
  if (width < 40 || height < 40) return null;
  const put = (value: number): number => {
    const t = log
      ? (Math.log(value) - Math.log(scale.low)) / (Math.log(scale.high) - Math.log(scale.low))
      : (value - scale.low) / (scale.high - scale.low);
    return bottom - t * (bottom - top);
  };
  // a low chart names fewer heights, so that no two lie over each other
  const apart = Math.abs(put(scale.ticks[1] ?? scale.low) - put(scale.ticks[0] ?? scale.low));
  const every = log || apart === 0 ? 1 : Math.max(1, Math.ceil(LEAST / apart));
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={title}
    >
      {scale.ticks
        .filter((_, i) => i % every === 0)
        .map((tick) => (
          <g key={tick}>
            <path className="grid" d={`M${left} ${put(tick).toFixed(1)}H${width - right}`} />
            <text x={left - 6} y={put(tick) + 4} textAnchor="end">
              {axis(tick)}
            </text>
          </g>
        ))}
      {lines.map((line) => {
        const d = path(line.values, left, width - right, put);
        return (
          <g key={line.label} fill="none" stroke={line.colour}>
            {line.ruled === true && line.values.length > 1 && (
              <path
                d={rules(line.values, left, width - right, put, bottom)}
                strokeWidth="0.7"
                opacity="0.5"
              />
            )}
            <path
              d={d}
              strokeWidth={line.dashed === true ? 1.4 : 1.8}
              strokeDasharray={line.dashed === true ? '5 3' : undefined}
              strokeLinejoin="round"
            />
            {line.values.length === 1 && (
              <circle cx={left} cy={put(line.values[0] ?? 0)} r="2.5" fill={line.colour} />
            )}
          </g>
        );
      })}
      <text x={left} y={height - 4}>
        {ends[0]}
      </text>
      <text x={width - right} y={height - 4} textAnchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}

function range(
  lines: readonly Line[],
  log: boolean,
  fromZero: boolean,
): { low: number; high: number; ticks: readonly number[] } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const line of lines)
    for (const value of line.values)
      if (Number.isFinite(value) && (!log || value > 0)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
  if (low > high) {
    low = log ? 1 : 0;
    high = log ? 10 : 1;
  }
  if (fromZero) low = Math.min(0, low);
  if (high - low < Math.abs(high) * 1e-6 || high === low) {
    high += Math.abs(high) * 0.05 || 1;
    if (!fromZero) low -= Math.abs(low) * 0.05 || 1;
  }
  if (log) {
    low *= 0.94;
    high *= 1.06;
  }
  if (log) return { low, high, ticks: logTicks(low, high) };
  const step = nice((high - low) / 3);
  const ticks: number[] = [];
  for (let at = Math.ceil(low / step) * step; at <= high + step * 1e-9 && ticks.length < 6; at += step)
    ticks.push(Math.abs(at) < step * 1e-9 ? 0 : at);
  return { low, high, ticks };
}

/** One, two and five times the powers of ten within a range; over many powers the powers alone. */
function logTicks(low: number, high: number): readonly number[] {
  const found = (leads: readonly number[]): number[] => {
    const ticks: number[] = [];
    for (let power = 10 ** Math.floor(Math.log10(low)); power <= high; power *= 10)
      for (const lead of leads) if (lead * power >= low && lead * power <= high) ticks.push(lead * power);
    return ticks;
  };
  const all = found([1, 2, 5]);
  return all.length <= 6 ? all : found([1]);
}

function nice(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10);
}

/** A polyline that never has more points than the picture can show. */
export function path(
  values: readonly number[],
  left: number,
  right: number,
  put: (value: number) => number,
): string {
  const count = values.length;
  if (count < 2) return '';
  const step = Math.max(1, Math.floor(count / Math.max(2, right - left)));
  const points: string[] = [];
  for (let i = 0; i < count; i += step)
    points.push(
      `${(left + (i / (count - 1)) * (right - left)).toFixed(1)} ${put(values[i] ?? 0).toFixed(1)}`,
    );
  if ((count - 1) % step !== 0) points.push(`${right.toFixed(1)} ${put(values[count - 1] ?? 0).toFixed(1)}`);
  return `M${points.join('L')}`;
}

/** Level rules under a line: tone by ruling, never by a wash. */
export function rules(
  values: readonly number[],
  left: number,
  right: number,
  put: (value: number) => number,
  bottom: number,
  apart = 3,
): string {
  const out: string[] = [];
  const width = Math.max(1, Math.round(right - left));
  for (let y = bottom - 2; y > 0; y -= apart) {
    let from = -1;
    for (let x = 0; x <= width; x += 2) {
      // between two values the rules follow the line, or they would end in steps under it
      const at = (x / width) * (values.length - 1);
      const before = values[Math.floor(at)] ?? 0;
      const value = before + (at - Math.floor(at)) * ((values[Math.ceil(at)] ?? before) - before);
      const under = put(value) < y - 1;
      if (under && from < 0) from = x;
      if ((!under || x + 2 > width) && from >= 0) {
        out.push(`M${left + from} ${y}H${left + x}`);
        from = -1;
      }
    }
  }
  return out.join('');
}

/** The line beside a figure: the last ninety values, without axes; spoken where no figure beside it is. */
export function Spark({ values, label }: { readonly values: readonly number[]; readonly label?: string }) {
  const last = values.slice(-90);
  if (last.length < 2) return null;
  let low = last[0] ?? 0;
  let high = low;
  for (const value of last) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const span = high - low || 1;
  return (
    <>
      <svg className="spark ornament" viewBox="0 0 38 15" preserveAspectRatio="none" aria-hidden="true">
        <path
          d={path(last, 0, 38, (value) => (high === low ? 7.5 : 14 - ((value - low) / span) * 13))}
          strokeWidth="1.3"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {label !== undefined && <span className="hidden-text">{label}</span>}
    </>
  );
}
