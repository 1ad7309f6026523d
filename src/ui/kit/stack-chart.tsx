// A stack of hatched uses under a line: the line with its halo, a band of what may be, a ghost of what is being considered, words beside things.
import { useId, useMemo } from 'react';
import { niceTop, ticksTo } from './scale.ts';

export type StackHatch = 'halls' | 'licensed' | 'package' | 'ai';
export interface Layer {
  readonly id: StackHatch;
  readonly values: readonly number[];
}
export interface Mark {
  /** index of the value it stands at */
  readonly at: number;
  readonly words: string;
  readonly says?: string;
}
interface StackChartProps {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** bottom layer first */
  readonly layers: readonly Layer[];
  readonly line: readonly number[];
  readonly band: readonly [readonly number[], readonly number[]] | null;
  /** top of the stack and the line as they would be */
  readonly ghost: { readonly top: readonly number[]; readonly line: readonly number[] } | null;
  readonly peak: Mark | null;
  readonly gap: Mark | null;
  readonly pinch: Mark | null;
  /** words under the axis, by share of the width */
  readonly months: readonly { readonly share: number; readonly words: string }[];
  readonly axis: (value: number) => string;
  readonly unit: string;
}

const COLOUR: Readonly<Record<StackHatch, string>> = {
  package: 'var(--ind)',
  licensed: 'var(--btc)',
  halls: 'var(--btc)',
  ai: 'var(--ai)',
};

export function StackChart(props: StackChartProps) {
  const { width, height, layers, line, band, ghost } = props;
  const id = useId();
  const left = 48;
  const right = width - 8;
  const top = 20;
  const bottom = height - 24;
  const most = useMemo(
    () => niceTop(Math.max(1, ...line, ...(band?.[1] ?? []), ...(ghost?.line ?? []), ...(ghost?.top ?? []))),
    [line, band, ghost],
  );
  if (width < 80 || height < 80 || line.length < 2) return null;
  const x = (i: number): number => left + (i / (line.length - 1)) * (right - left);
  const y = (value: number): number => bottom - (value / most) * (bottom - top);
  const along = (values: readonly number[]): string =>
    values.map((value, i) => `${x(i).toFixed(1)} ${y(value).toFixed(1)}`).join('L');
  const between = (low: readonly number[], high: readonly number[]): string =>
    `M${along(high)}L${[...low]
      .map((value, i) => `${x(i).toFixed(1)} ${y(value).toFixed(1)}`)
      .reverse()
      .join('L')}Z`;
  const stacks = stacked(layers);
  const floor = stacks.at(-1) ?? line.map(() => 0);
  const path = `M${along(line)}`;
  return (
    <svg className="chart stacked" width={width} height={height} role="img" aria-label={props.title}>
      <defs>
        <Patterns id={id} />
      </defs>
      {ticksTo(most).map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? 'zero' : 'grid'} d={`M${left} ${y(tick).toFixed(1)}H${right}`} />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end">
            {props.axis(tick)}
          </text>
        </g>
      ))}
      <text x={left - 8} y={10} textAnchor="end">
        {props.unit}
      </text>
      <path d={between(floor, line)} fill={`url(#${id}idle)`} />
      {band !== null && <path d={between(band[0], band[1])} fill="var(--elec-graphic)" opacity="0.13" />}
      {layers.map((layer, i) =>
        layer.values.some((value) => value > 0) ? (
          <path
            key={layer.id}
            d={between(stacks[i - 1] ?? line.map(() => 0), stacks[i] ?? [])}
            fill={`url(#${id}${layer.id})`}
            stroke={COLOUR[layer.id]}
            strokeWidth="1"
          />
        ) : null,
      )}
      <path d={path} className="halo" />
      <path d={path} className="over" />
      {ghost !== null && (
        <>
          <path d={`M${along(ghost.top)}`} className="ghost" />
          <path d={`M${along(ghost.line)}`} className="ghost line" />
        </>
      )}
      {props.months.map((month) => (
        <text
          key={month.share}
          x={left + month.share * (right - left)}
          y={height - 6}
          textAnchor={month.share > 0.96 ? 'end' : month.share < 0.02 ? 'start' : 'middle'}
        >
          {month.words}
        </text>
      ))}
      <Words {...props} x={x} y={y} left={left} right={right} floor={floor} />
    </svg>
  );
}

/** Tops of the layers, bottom one first. */
export function stacked(layers: readonly Layer[]): readonly (readonly number[])[] {
  const tops: number[][] = [];
  for (const layer of layers) {
    const under = tops.at(-1);
    tops.push(layer.values.map((value, i) => value + (under?.[i] ?? 0)));
  }
  return tops;
}

function Patterns({ id }: { readonly id: string }) {
  return (
    <>
      <pattern id={`${id}package`} width="4" height="4" patternUnits="userSpaceOnUse">
        <path d="M0 1H4" stroke="var(--ind)" strokeWidth="1.6" />
      </pattern>
      <pattern id={`${id}licensed`} width="4" height="4" patternUnits="userSpaceOnUse">
        <path d="M1 0V4" stroke="var(--btc)" strokeWidth="1" />
      </pattern>
      <pattern id={`${id}halls`} width="3" height="4" patternUnits="userSpaceOnUse">
        <path d="M1 0V4" stroke="var(--btc)" strokeWidth="2" />
      </pattern>
      <pattern id={`${id}ai`} width="4" height="4" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="1.2" fill="var(--ai)" />
      </pattern>
      <pattern
        id={`${id}idle`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V7" stroke="var(--ink3)" strokeWidth="0.8" opacity="0.45" />
      </pattern>
    </>
  );
}

type WordsProps = StackChartProps & {
  readonly x: (i: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly floor: readonly number[];
};

/** Keeps a word of a guessed width inside the plot: where it starts, middles or ends. */
function anchor(at: number, left: number, right: number, wide: number): 'start' | 'middle' | 'end' {
  if (at - wide / 2 < left) return 'start';
  return at + wide / 2 > right ? 'end' : 'middle';
}

/** Height for words at a place so that they stand clear above a line, over as much of it as they are wide. */
export function clearAbove(heights: readonly number[], from: number, until: number): number {
  const first = Math.max(0, Math.floor(from));
  const last = Math.min(heights.length - 1, Math.ceil(until));
  let top = Number.POSITIVE_INFINITY;
  for (let i = first; i <= last; i++) top = Math.min(top, heights[i] ?? top);
  return top;
}

function Words({ peak, gap, pinch, line, band, floor, x, y, left, right }: WordsProps) {
  const wide = (mark: Mark): number => 6.2 * Math.max(mark.words.length, mark.says?.length ?? 0);
  let pinchTop = 0;
  if (pinch !== null) {
    const side = anchor(x(pinch.at), left, right, wide(pinch));
    const share = (wide(pinch) / (right - left)) * (line.length - 1);
    const start = pinch.at - (side === 'start' ? 0 : side === 'end' ? share : share / 2);
    const heights = (band?.[1] ?? line).map(y);
    pinchTop = Math.max(34, clearAbove(heights, start, start + share) - 10);
  }
  let gapY = 0;
  if (gap !== null) {
    const half = (wide(gap) / (right - left)) * (line.length - 1) * 0.5;
    const low = line.map((value) => -y(value));
    const under = -clearAbove(low, gap.at - half, gap.at + half);
    gapY = (y(floor[gap.at] ?? 0) + under) / 2 + 4;
  }
  return (
    <>
      {gap !== null && (
        <text className="word" x={x(gap.at)} y={gapY} textAnchor={anchor(x(gap.at), left, right, wide(gap))}>
          {gap.words}
        </text>
      )}
      {peak !== null && (
        <text
          className="word elec"
          x={x(peak.at)}
          y={Math.max(12, y(line[peak.at] ?? 0) - 9)}
          textAnchor={anchor(x(peak.at), left, right, wide(peak))}
        >
          {peak.words}
        </text>
      )}
      {pinch !== null && (
        <g textAnchor={anchor(x(pinch.at), left, right, wide(pinch))}>
          <path className="pinch" d={`M${x(pinch.at).toFixed(1)} ${pinchTop + 6}V${y(0).toFixed(1)}`} />
          <text className="word risk" x={x(pinch.at)} y={pinchTop - 14}>
            {pinch.words}
          </text>
          <text className="word" x={x(pinch.at)} y={pinchTop}>
            {pinch.says}
          </text>
        </g>
      )}
    </>
  );
}
