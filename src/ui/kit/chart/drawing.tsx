// The drawing of a chart: gridlines, the shapes of its kind, direct labels, marks under the axis, and the cursor.
import { memo, useId, useMemo } from 'react';
import { type ChartData, lengthOf, type Series, seriesOf } from './data.ts';
import { type Scale, scaleOf } from './scale.ts';
import { across, areaPath, barsPath, fanBands, linePath, type Place, type Span, stacked } from './shapes.ts';

export const LEFT = 58;
const TOP = 10;
const FOOT = 22;
/** width of a letter of a label, about */
const LETTER = 6.1;

interface DrawingProps {
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
  readonly cursor: number | null;
}

/** From where to where the points lie: labels of several lines need room at the end. */
export function spanOf(data: ChartData, width: number): Span {
  const named = namedOf(data);
  const longest = Math.max(0, ...named.map(({ label }) => label.length));
  return { left: LEFT, right: width - (longest > 0 ? Math.min(width * 0.3, longest * LETTER + 12) : 8) };
}

/** Whose names stand at their ends: several lines, or the median of a fan and the line over it. */
function namedOf({ kind, series, over }: ChartData): readonly Series[] {
  if (kind !== 'fan') return series.length > 1 ? series : [];
  const middle = series[Math.floor(series.length / 2)];
  return over === undefined || middle === undefined ? [] : [middle, over];
}

function rangeOf(data: ChartData): Scale {
  const fromZero = data.fromZero === true || data.kind === 'bars' || data.kind === 'stack';
  const rows =
    data.kind === 'stack'
      ? stacked(data.series.map(({ values }) => values)).map(({ over }) => over)
      : seriesOf(data).map(({ values }) => values);
  return scaleOf(
    (function* () {
      for (const row of rows) yield* row;
    })(),
    { log: data.log === true, fromZero, label: data.tick },
  );
}

export function Drawing({ data, width, height, cursor }: DrawingProps) {
  const scale = useMemo(() => rangeOf(data), [data]);
  const span = spanOf(data, width);
  const bottom = height - FOOT;
  const put: Place = (value) => bottom - scale.at(value) * (bottom - TOP);
  const count = lengthOf(data);
  const marked = data.marks.filter(([i]) => i >= 0 && i < count);
  // a short run may have no mark yet: its first and its last place are named
  const shown: ChartData['marks'] =
    marked.length > 0 || count < 2
      ? marked
      : [
          [0, data.x(0)],
          [count - 1, data.x(count - 1)],
        ];
  return (
    <svg className="chart" width={width} height={height} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path
            className="grid"
            d={`M${span.left} ${put(tick).toFixed(1)}H${span.right}`}
            style={tick === 0 ? { stroke: 'var(--line2)' } : undefined}
          />
          <text x={span.left - 6} y={put(tick) + 4} textAnchor="end">
            {data.tick(tick)}
          </text>
        </g>
      ))}
      {shown.map(([i, text]) => {
        const x = across(i, count, span);
        return (
          <g key={i}>
            <path className="grid" d={`M${x.toFixed(1)} ${bottom}v4`} style={{ stroke: 'var(--line2)' }} />
            <text
              x={x}
              y={height - 5}
              textAnchor={x < span.left + 24 ? 'start' : x > width - 30 ? 'end' : 'middle'}
            >
              {text}
            </text>
          </g>
        );
      })}
      <Shapes data={data} span={span} put={put} width={width} height={height} />
      {namedOf(data).length > 0 && <Labels data={data} span={span} put={put} />}
      {cursor !== null && cursor < count && (
        <Cursor data={data} at={cursor} span={span} put={put} bottom={bottom} />
      )}
    </svg>
  );
}

interface PartProps {
  readonly data: ChartData;
  readonly span: Span;
  readonly put: Place;
}

interface ShapesProps extends PartProps {
  readonly width: number;
  readonly height: number;
}

/** Drawn anew only with other data or another size: `span` and `put` follow from these. */
const Shapes = memo(
  Drawn,
  (a: ShapesProps, b: ShapesProps) => a.data === b.data && a.width === b.width && a.height === b.height,
);

function Drawn({ data, span, put }: ShapesProps) {
  const id = useId();
  const { series } = data;
  if (data.kind === 'stack') {
    const layers = stacked(series.map(({ values }) => values));
    return (
      <>
        <defs>
          {series.map((one, i) => (
            <Hatch key={one.id} id={`${id}${i}`} turn={i} colour={one.colour} />
          ))}
        </defs>
        {layers.map(({ under, over }, i) => (
          <g key={series[i]?.id}>
            <path d={areaPath(under, over, span, put)} fill={`url(#${id}${i})`} />
            <path d={linePath(over, span, put)} fill="none" stroke={series[i]?.colour} strokeWidth="1" />
          </g>
        ))}
      </>
    );
  }
  if (data.kind === 'fan') {
    const bands = fanBands(series.map(({ values }) => values));
    const middle = series[Math.floor(series.length / 2)];
    return (
      <>
        {bands.map(([low, high], i) => (
          <path key={i} d={areaPath(low, high, span, put)} fill={series[0]?.colour} fillOpacity="0.2" />
        ))}
        {middle !== undefined && (
          <path
            d={linePath(middle.values, span, put)}
            fill="none"
            stroke={middle.colour}
            strokeWidth={data.over === undefined ? 2 : 1.4}
            strokeDasharray={middle.dashed === true ? '5 3' : undefined}
          />
        )}
        {data.over !== undefined && (
          <path
            d={linePath(data.over.values, span, put)}
            fill="none"
            stroke={data.over.colour}
            strokeWidth="2.2"
            strokeLinejoin="round"
          />
        )}
      </>
    );
  }
  if (data.kind === 'bars')
    return (
      <>
        {series.map((one) => (
          <path key={one.id} d={barsPath(one.values, span, put)} fill={one.colour} />
        ))}
      </>
    );
  return (
    <>
      {series.map((one) => (
        <path
          key={one.id}
          d={linePath(one.values, span, put, lengthOf(data))}
          fill="none"
          stroke={one.colour}
          strokeWidth={one.dashed === true ? 1.4 : 1.8}
          strokeDasharray={one.dashed === true ? '5 3' : undefined}
          strokeLinejoin="round"
        />
      ))}
    </>
  );
}

/** Upright, level, slanted, dotted: layers are told apart without their colour. */
function Hatch({
  id,
  turn,
  colour,
}: {
  readonly id: string;
  readonly turn: number;
  readonly colour: string;
}) {
  const lines = ['M1.5 0V5', 'M0 1.5H5', 'M-1 6L6 -1', 'M1 1h1.4M3.5 3.5h1.4'];
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse">
      <path
        d={lines[turn % lines.length]}
        stroke={colour}
        strokeWidth={1.1 + 0.5 * Math.floor(turn / 4)}
        fill="none"
      />
    </pattern>
  );
}

/** Names at the ends of lines, moved apart where they would touch. */
function Labels({ data, span, put }: PartProps) {
  const ends = endsOf(data)
    .map(({ series, value }) => ({ series, y: put(value) }))
    .sort((a, b) => a.y - b.y);
  let last = Number.NEGATIVE_INFINITY;
  return (
    <>
      {ends.map(({ series, y }) => {
        const at = Math.max(y, last + 13);
        last = at;
        return (
          <text key={series.id} x={span.right + 6} y={at + 4} style={{ fill: series.colour }}>
            {series.label}
          </text>
        );
      })}
    </>
  );
}
function endsOf(data: ChartData): readonly { readonly series: Series; readonly value: number }[] {
  if (data.kind !== 'stack')
    return namedOf(data).map((series) => ({ series, value: series.values.at(-1) ?? 0 }));
  return stacked(data.series.map(({ values }) => values)).map(({ under, over }, i) => ({
    series: data.series[i] as Series,
    value: ((under.at(-1) ?? 0) + (over.at(-1) ?? 0)) / 2,
  }));
}

function Cursor({
  data,
  at,
  span,
  put,
  bottom,
}: PartProps & { readonly at: number; readonly bottom: number }) {
  const count = lengthOf(data);
  const bars = data.kind === 'bars';
  const x = bars ? span.left + ((at + 0.5) / count) * (span.right - span.left) : across(at, count, span);
  const dots = data.kind === 'line' ? data.series : data.over === undefined ? [] : [data.over];
  return (
    <g>
      <path d={`M${x.toFixed(1)} ${TOP}V${bottom}`} stroke="var(--ink2)" strokeDasharray="3 2" fill="none" />
      {dots.map((one) => {
        const value = one.values[at];
        return value === undefined || !Number.isFinite(value) ? null : (
          <circle
            key={one.id}
            cx={x}
            cy={put(value)}
            r="3.4"
            fill="var(--panel)"
            stroke={one.colour}
            strokeWidth="1.6"
          />
        );
      })}
    </g>
  );
}
