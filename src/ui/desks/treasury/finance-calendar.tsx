// What falls due, by half-year to the end of the ten years: bars of coupons and repayments, and the same as a table.
import { useMemo, useState } from 'react';
import { byHalfYear, type HalfYear, obligationsOf } from '../../../session/index.ts';
import { useGame } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { niceTop, ticksTo } from '../../kit/scale.ts';
import { Scroll } from '../../kit/scroll.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { TwinToggle } from '../../kit/twin-toggle.tsx';
import { fmt, say, words } from '../../words.ts';

const W = words.finance;

export function Calendar() {
  const { shown, world } = useGame();
  const [table, setTable] = useState(false);
  const dues = useMemo(() => obligationsOf(shown.finance, shown.day), [shown]);
  const bars = useMemo(() => byHalfYear(dues, shown.day, world.days), [dues, shown.day, world.days]);
  return (
    <Card
      title={W.calendarTitle}
      note={dues.length === 0 ? undefined : <TwinToggle table={table} onToggle={() => setTable(!table)} />}
    >
      {dues.length === 0 ? (
        <p className="empty">{W.calendarNone}</p>
      ) : table ? (
        <div className="due-table">
          <Scroll>
            <table className="dense">
              <thead>
                <tr>
                  <th scope="col">{W.columns.date}</th>
                  <th scope="col" className="start">
                    {W.columns.what}
                  </th>
                  <th scope="col">{W.columns.amount}</th>
                </tr>
              </thead>
              <tbody>
                {dues.map((one, i) => (
                  <tr key={`${one.day}${one.form}${i}`}>
                    <td className="start">
                      {one.day > world.days ? W.later : say.shortDate(world, one.day)}
                    </td>
                    <td className="start">
                      {(one.coupon ? W.couponOf : W.bulletOf)(W.forms[one.form].name)}
                    </td>
                    <td className="num">{fmt.usd(one.usd)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </div>
      ) : (
        <Bars bars={bars} />
      )}
    </Card>
  );
}

function Bars({ bars }: { readonly bars: readonly HalfYear[] }) {
  const { world } = useGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const most = niceTop(Math.max(1e6, ...bars.map(({ coupons, repaid }) => coupons + repaid)) / 1e6) * 1e6;
  const left = 44;
  const right = width - 6;
  const top = 10;
  const bottom = height - 18;
  const y = (usd: number): number => bottom - (usd / most) * (bottom - top);
  const step = (right - left) / Math.max(1, bars.length);
  const peak = bars.reduce((best, one) => (sumOf(one) > sumOf(best) ? one : best), bars[0] ?? NOTHING);
  return (
    <>
      <div className="plot-host due-plot" ref={host}>
        {width > 120 && height > 60 && (
          <svg
            className="chart"
            width={width}
            height={height}
            role="img"
            aria-label={W.calendarPicture(fmt.usd(sumOf(peak)), say.shortDate(world, peak.from))}
          >
            {ticksTo(most / 1e6).map((tick) => (
              <g key={tick}>
                <path
                  className={tick === 0 ? 'zero' : 'grid'}
                  d={`M${left} ${y(tick * 1e6).toFixed(1)}H${right}`}
                />
                <text x={left - 6} y={y(tick * 1e6) + 4} textAnchor="end">
                  {fmt.number(tick)}
                </text>
              </g>
            ))}
            {bars.map((one, i) => {
              const x = left + i * step + step * 0.15;
              const wide = step * 0.7;
              return (
                <g key={one.from}>
                  <rect
                    className="due-coupon"
                    x={x}
                    width={wide}
                    y={y(one.coupons)}
                    height={bottom - y(one.coupons)}
                  />
                  <rect
                    className="due-bullet"
                    x={x}
                    width={wide}
                    y={y(sumOf(one))}
                    height={y(one.coupons) - y(sumOf(one))}
                  />
                </g>
              );
            })}
            <text x={left} y={height - 4}>
              {say.month(world, bars[0]?.from ?? 0)}
            </text>
            <text x={right} y={height - 4} textAnchor="end">
              {say.month(world, world.days)}
            </text>
          </svg>
        )}
      </div>
      <p className="dim small-print always legend-row">
        <span>
          <i className="swatch due-coupon" aria-hidden="true" />
          {W.columns.coupon}
        </span>
        <span>
          <i className="swatch due-bullet" aria-hidden="true" />
          {W.columns.principal}
        </span>
        <span>{W.calendarNote}</span>
      </p>
    </>
  );
}

const NOTHING: HalfYear = { from: 0, coupons: 0, repaid: 0 };
const sumOf = ({ coupons, repaid }: HalfYear): number => coupons + repaid;
