// The load of the day in its four blocks: as it is with none of the programmes, and as it would be with those in force and the one on the desk.
import type { Shift } from '../../../../core/types.ts';
import { Card } from '../../../kit/parts.tsx';
import { niceTop, ticksTo } from '../../../kit/scale.ts';
import { useDrawingSize } from '../../../kit/size.ts';
import { fmt, words } from '../../../words.ts';

const W = words.demand;
/** hours at which the blocks of the day begin and end */
const HOURS = [0, 7, 12, 19, 24] as const;
const PARTS = ['night', 'wells', 'electric', 'homes', 'storage'] as const;
type Part = (typeof PARTS)[number];

const partOf = (shift: Shift, part: Part): readonly number[] =>
  ({
    night: shift.night_mw,
    wells: shift.wells_mw,
    electric: shift.electric_mw,
    homes: shift.homes_mw,
    storage: shift.storage_mw,
  })[part];

/** The load of each block with everything in it. */
export function thenOf(shift: Shift): readonly number[] {
  return shift.base_mw.map((mw, b) => PARTS.reduce((sum, part) => sum + (partOf(shift, part)[b] ?? 0), mw));
}

export function Day({ shift }: { readonly shift: Shift }) {
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const then = thenOf(shift);
  const evening = (mw: readonly number[]): string => fmt.mw(Math.round((mw[3] ?? 0) / 10) * 10);
  return (
    <Card
      title={W.dayTitle}
      note={`${W.peak}: ${W.peakSays(evening(shift.base_mw), evening(then))}`}
      className="fill day-card"
    >
      <div className="plot-host" ref={host}>
        <Plot width={width} height={height} base={shift.base_mw} then={then} />
      </div>
      <Parts shift={shift} />
    </Card>
  );
}

function Plot({
  width,
  height,
  base,
  then,
}: {
  readonly width: number;
  readonly height: number;
  readonly base: readonly number[];
  readonly then: readonly number[];
}) {
  if (width < 120 || height < 60) return null;
  const [left, right, top, bottom] = [38, width - 8, 22, height - 20];
  const most = niceTop(Math.max(1, ...base, ...then) / 1000);
  const x = (hour: number): number => left + (hour / 24) * (right - left);
  const y = (mw: number): number => bottom - (mw / 1000 / most) * (bottom - top);
  const steps = (mw: readonly number[]): string =>
    `M${mw
      .map(
        (one, b) => `${x(HOURS[b] ?? 0).toFixed(1)} ${y(one).toFixed(1)}H${x(HOURS[b + 1] ?? 24).toFixed(1)}`,
      )
      .join('L')}`;
  return (
    <svg className="chart day-plot" width={width} height={height} role="img" aria-label={W.dayTitle}>
      {ticksTo(most).map((tick) => (
        <g key={tick}>
          <path
            className={tick === 0 ? 'zero' : 'grid'}
            d={`M${left} ${y(tick * 1000).toFixed(1)}H${right}`}
          />
          <text x={left - 6} y={y(tick * 1000) + 4} textAnchor="end">
            {fmt.number(tick)}
          </text>
        </g>
      ))}
      <text x={left - 6} y={12} textAnchor="end">
        {fmt.unit('GW')}
      </text>
      {base.map((mw, b) => {
        const [from, to, now, next] = [x(HOURS[b] ?? 0), x(HOURS[b + 1] ?? 24), y(mw), y(then[b] ?? mw)];
        return (
          <rect
            key={words.names.blocks[b]}
            className={next > now ? 'less' : 'more'}
            x={from}
            y={Math.min(now, next)}
            width={Math.max(0, to - from)}
            height={Math.abs(next - now)}
          />
        );
      })}
      <path className="load" d={steps(base)} />
      <path className="then" d={steps(then)} />
      {base.map((mw, b) => {
        const by = Math.round(((then[b] ?? mw) - mw) / 10) * 10;
        return (
          <g key={words.names.blocks[b]}>
            <text x={(x(HOURS[b] ?? 0) + x(HOURS[b + 1] ?? 24)) / 2} y={height - 5} textAnchor="middle">
              {words.names.blocks[b]}
            </text>
            {by !== 0 && (
              <text
                className="then-word"
                x={(x(HOURS[b] ?? 0) + x(HOURS[b + 1] ?? 24)) / 2}
                y={Math.max(y(mw), y(then[b] ?? mw)) + 16}
                textAnchor="middle"
              >
                {fmt.change(by, 'MW', 1)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** What each programme moves, block by block: the chart as a table. */
function Parts({ shift }: { readonly shift: Shift }) {
  const mw = (value: number): string => {
    const whole = Math.round(value);
    return whole === 0 ? '–' : fmt.change(whole, '', 1);
  };
  const rows = PARTS.filter((part) => partOf(shift, part).some((one) => Math.abs(one) >= 0.5));
  return (
    <table className="dense">
      <thead>
        <tr>
          <th scope="col" className="start">
            {W.columns.part}
            {words.screens.marks.comma}
            {fmt.unit('MW')}
          </th>
          {words.names.blocks.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <td className="start">{W.dayNow}</td>
          {shift.base_mw.map((one, b) => (
            <td key={words.names.blocks[b]} className="num">
              {fmt.number(Math.round(one))}
            </td>
          ))}
        </tr>
        {rows.map((part) => (
          <tr key={part}>
            <td className="start">{W.parts[part]}</td>
            {partOf(shift, part).map((one, b) => (
              <td key={words.names.blocks[b]} className={`num ${one < -0.5 ? 'c-ok' : ''}`}>
                {mw(one)}
              </td>
            ))}
          </tr>
        ))}
        <tr className="total">
          <td className="start">{W.costYear}</td>
          <td className="num" colSpan={4}>
            {fmt.pkr(shift.pkr_year)}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
