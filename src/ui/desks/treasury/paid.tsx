// The price paid, week by week: the market's line, the average cost of the coins held, and a dot for each week that brought coins, sized by how many.
import { useMemo } from 'react';
import type { History } from '../../../session/index.ts';
import { useGame } from '../../deps.tsx';
import { Card } from '../../kit/parts.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { fmt, say, words } from '../../words.ts';
import { type Paid, paidByWeek } from './weeks.ts';

export function PricePaid() {
  const { history, shown, state, world } = useGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const series = useMemo(() => seriesOf(history), [history]);
  const held = (shown.ledger.balance[4] ?? 0) / 1e8;
  const average = held > 0 ? shown.treasury.cost_basis_usd / 100 / held : null;
  const W = words.screens.treasury;
  return (
    <Card title={W.paid} note={average === null ? '$' : W.paidNote(fmt.price(average))} className="fill">
      <div className="plot-host" ref={host}>
        {series.price.length < 2 ? (
          <p className="empty">{W.paidNone}</p>
        ) : (
          <Plot
            width={width}
            height={height}
            {...series}
            ends={[say.shortDate(world, 0), say.shortDate(world, state.day)]}
          />
        )}
      </div>
    </Card>
  );
}

interface Series {
  readonly price: readonly number[];
  /** by day; NaN while no coins are held */
  readonly average: readonly number[];
  readonly dots: readonly Paid[];
}

function seriesOf(history: History): Series {
  const price = history.series.price_usd ?? [];
  const coins = (history.series.reserve_sat ?? []).map((sat) => sat / 1e8);
  const basis = history.series.cost_basis_usd ?? [];
  return {
    price,
    average: coins.map((held, i) => (held > 1e-9 ? (basis[i] ?? 0) / held : Number.NaN)),
    dots: paidByWeek(coins, basis),
  };
}

function Plot({
  width,
  height,
  price,
  average,
  dots,
  ends,
}: Series & {
  readonly width: number;
  readonly height: number;
  readonly ends: readonly [string, string];
}) {
  if (width < 120 || height < 60) return null;
  const left = 66;
  const right = width - 14;
  const top = 14;
  const bottom = height - 18;
  const shown = [...price, ...average.filter(Number.isFinite), ...dots.map(({ usd }) => usd)];
  const pad = (Math.max(...shown) - Math.min(...shown)) * 0.08 || 1;
  const low = Math.max(0, Math.min(...shown) - pad);
  const high = Math.max(...shown) + pad;
  const x = (day: number): number => left + (day / Math.max(1, price.length - 1)) * (right - left);
  const y = (usd: number): number => bottom - ((usd - low) / (high - low)) * (bottom - top);
  const every = Math.max(1, Math.floor(price.length / Math.max(60, right - left)));
  const line = (values: readonly number[]): string => {
    const points = values.flatMap((value, day) =>
      Number.isFinite(value) && (day % every === 0 || day === values.length - 1)
        ? [`${x(day).toFixed(1)} ${y(value).toFixed(1)}`]
        : [],
    );
    return points.length < 2 ? '' : `M${points.join('L')}`;
  };
  const most = Math.max(1e-9, ...dots.map(({ coins }) => coins));
  const W = words.screens.treasury;
  const last = average.filter(Number.isFinite).at(-1);
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      role="img"
      aria-label={W.paidChart(fmt.price(price.at(-1) ?? 0), fmt.price(last ?? 0))}
    >
      {[0.1, 0.5, 0.9].map((share) => {
        const usd = low + share * (high - low);
        return (
          <g key={share}>
            <path className="grid" d={`M${left} ${y(usd).toFixed(1)}H${right}`} />
            <text x={left - 6} y={y(usd) + 4} textAnchor="end">
              {`$${fmt.measured(usd / 1000, 0, 'k')}`}
            </text>
          </g>
        );
      })}
      <path className="over btc" d={line(price)} style={{ strokeWidth: 1.5 }} />
      <path d={line(average)} className="average" />
      {dots.map((dot) => (
        <circle
          key={dot.day}
          cx={x(dot.day)}
          cy={y(dot.usd)}
          r={(2 + 4.5 * Math.sqrt(dot.coins / most)).toFixed(1)}
          fill="var(--panel)"
          stroke="var(--btc)"
          strokeWidth="1.4"
        />
      ))}
      {last !== undefined && (
        <text
          className="word"
          x={right}
          y={y(last) - 12 < top + 6 ? y(last) + 20 : y(last) - 12}
          textAnchor="end"
        >
          {W.paidAverage}
        </text>
      )}
      <text x={left} y={height - 4}>
        {ends[0]}
      </text>
      <text x={right} y={height - 4} textAnchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}
