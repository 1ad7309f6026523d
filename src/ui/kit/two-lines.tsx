// Two lines over the same days: as usual, thin and dashed; as it would be, full; with the days between marked.
import { withoutMarks } from '../../text/index.ts';
import { niceTop, spread, ticksTo } from './scale.ts';

interface TwoLinesProps {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly calm: readonly number[];
  readonly bad: readonly number[];
  /** the marked days, as shares of the width; null marks none */
  readonly window: readonly [number, number] | null;
  readonly ends: readonly [string, string];
  /** words beside the lines: as usual, as it would be */
  readonly words: readonly [string, string];
  readonly axis: (value: number) => string;
}

/** room for a letter of the words beside the lines, px */
const LETTER = 6.4;

export function TwoLines({ width, height, title, calm, bad, window, ends, words, axis }: TwoLinesProps) {
  if (width < 80 || height < 50 || calm.length < 2) return null;
  const left = 44;
  const right =
    width - Math.max(62, Math.max(...words.map((word) => withoutMarks(word).length)) * LETTER + 8);
  const top = 8;
  const bottom = height - 18;
  const most = niceTop(Math.max(1, ...calm, ...bad));
  const every = ticksTo(most);
  const ticks = height < 130 ? every.filter((_, i) => i % 2 === 0) : every;
  const low = Math.min(0, ...calm, ...bad);
  const y = (value: number): number => bottom - ((value - low) / (most - low)) * (bottom - top);
  const line = (values: readonly number[]): string =>
    `M${values
      .map(
        (value, i) =>
          `${(left + (i / (values.length - 1)) * (right - left)).toFixed(1)} ${y(value).toFixed(1)}`,
      )
      .join('L')}`;
  const x = (share: number): number => left + Math.max(0, Math.min(1, share)) * (right - left);
  const [calmAt = 0, badAt = 0] = spread(
    [y(calm.at(-1) ?? 0) + 4, y(bad.at(-1) ?? 0) + 4],
    13,
    top + 8,
    bottom,
  );
  return (
    <svg className="chart" width={width} height={height} role="img" aria-label={title}>
      {window !== null && (
        <rect
          x={x(window[0])}
          y={top}
          width={Math.max(1, x(window[1]) - x(window[0]))}
          height={bottom - top}
          fill="var(--risk)"
          opacity="0.1"
        />
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? 'zero' : 'grid'} d={`M${left} ${y(tick).toFixed(1)}H${right}`} />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end">
            {axis(tick)}
          </text>
        </g>
      ))}
      <path className="calm" d={line(calm)} />
      <path className="halo" d={line(bad)} />
      <path className="over" d={line(bad)} />
      <text x={right + 5} y={calmAt}>
        {words[0]}
      </text>
      <text className="elec" x={right + 5} y={badAt}>
        {words[1]}
      </text>
      <text x={left} y={height - 4}>
        {ends[0]}
      </text>
      <text x={right} y={height - 4} textAnchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}
