// The drawing of the time strip: price with its ruling, difficulty dotted, quarters, marks, the day looked at, today, halvings.
import { memo, useMemo } from 'react';
import type { Game } from '../../session/index.ts';
import { path, rules } from '../kit/line-chart.tsx';
import { say, words } from '../words.ts';
import { labelled, type Mark, startsAtDay, timeMarks } from './time-marks.ts';
import { halvingsAhead, hatch, logScale, quarterMarks, shownDays } from './time-scale.ts';

interface PlotProps {
  readonly game: Game;
  /** day looked at */
  readonly at: number;
  readonly width: number;
  readonly right: number;
  readonly height: number;
  readonly slim: boolean;
}

/** px that the word for today takes */
const NOW_WIDE = 56;

/** Drawn anew only when one of these changes: it is the dearest part of a frame. */
export const TimePlot = memo(function TimePlot({ game, at, width, right, height, slim }: PlotProps) {
  const { day } = game.state;
  const shown = shownDays(game);
  const top = slim ? 5 : 24;
  const bottom = slim ? height - 7 : height - 22;
  const x = (of: number): number => (of / shown) * right;
  const today = x(day);
  const past = at < day;
  return (
    <svg className="chart" width={width} height={height} aria-hidden="true">
      <path d={hatch(today + 4, right, top, bottom)} stroke="var(--line)" fill="none" />
      {quarterMarks(game, shown).map((mark) => (
        <g key={mark.day}>
          <path
            className="grid"
            d={`M${x(mark.day)} ${!slim && mark.text !== null ? top : bottom - 4}V${bottom}`}
          />
          {!slim && mark.text !== null && (
            <text x={x(mark.day) + 4} y={height - 8}>
              {mark.text}
            </text>
          )}
        </g>
      ))}
      <Lines game={game} today={today} top={top} bottom={bottom} />
      <path d={`M0 ${bottom + 0.5}H${right}`} stroke="var(--line2)" />
      <Marks game={game} x={x} today={today} top={top} bottom={bottom} slim={slim} />
      {!slim && <Halvings game={game} x={x} shown={shown} today={today} right={right} bottom={bottom} />}
      {past && (
        <rect
          x={x(at)}
          y={top}
          width={today - x(at)}
          height={bottom - top}
          fill="var(--panel)"
          opacity="0.62"
        />
      )}
      <path
        d={`M${today} ${slim ? 2 : 6}V${bottom}`}
        stroke="var(--ink)"
        strokeWidth="1.2"
        opacity={past ? 0.6 : 1}
      />
      {!slim && (
        <text
          // on the last days there is no room after it
          x={today > right - NOW_WIDE ? today - 7 : today + 7}
          y="12"
          textAnchor={today > right - NOW_WIDE ? 'end' : 'start'}
          style={{ fill: 'var(--ink)', fontWeight: 600 }}
        >
          {words.screens.time.now}
        </text>
      )}
      {past && (
        <g className="looked">
          <path
            d={`M${x(at)} ${slim ? 0 : 16}V${bottom}`}
            stroke="var(--ink)"
            strokeDasharray="4 3"
            strokeWidth="1.4"
          />
          <path d={`M${x(at) - 5} ${bottom + 7}l5 -7l5 7z`} fill="var(--ink)" stroke="var(--panel)" />
        </g>
      )}
    </svg>
  );
});

interface LinesProps {
  readonly game: Game;
  readonly today: number;
  readonly top: number;
  readonly bottom: number;
}

function Lines({ game, today, top, bottom }: LinesProps) {
  const prices = game.history.series.price_usd ?? [];
  const hard = game.history.series.difficulty_t ?? [];
  const values = prices.length > 0 ? prices : [game.shown.market.price_usd];
  const put = useMemo(() => logScale(prices, top, bottom), [prices, prices.length, top, bottom]);
  // Difficulty keeps to the lower half, so that the two lines are not taken for one scale.
  const low = useMemo(
    () => logScale(hard, top + (bottom - top) * 0.45, bottom, 0.8, 1.1),
    [hard, hard.length, top, bottom],
  );
  const ruling = useMemo(() => eras(game, values, today, put, bottom), [game.history, today, put, bottom]);
  return (
    <>
      <path d={ruling} stroke="var(--btc)" strokeWidth="0.7" opacity="0.5" fill="none" />
      <path
        d={path(values, 0, today, put)}
        stroke="var(--btc)"
        strokeWidth="1.5"
        fill="none"
        strokeLinejoin="round"
      />
      {hard.length > 1 && (
        <path
          d={path(hard, 0, today, low)}
          stroke="var(--ink2)"
          strokeWidth="1"
          strokeDasharray="1.5 2.5"
          fill="none"
        />
      )}
      <circle cx={today} cy={put(values.at(-1) ?? 1)} r="3.4" fill="var(--btc)" />
    </>
  );
}

/** Pixels between two strands of the ruling before any halving of the run. */
const APART = 3;

/** The ruling under the price: at each halving one strand in two leaves it. */
function eras(
  { history }: Game,
  values: readonly number[],
  today: number,
  put: (value: number) => number,
  bottom: number,
): string {
  const days = values.length - 1;
  const falls = history.happenings.flatMap((one) =>
    one.kind === 'halving' && one.day < days ? [one.day] : [],
  );
  const x = (day: number): number => (days > 0 ? (day / days) * today : 0);
  let d = '';
  let from = 0;
  for (const [era, until] of [...falls, days].entries()) {
    d += rules(values.slice(from, until + 1), x(from), x(until), put, bottom, APART * 2 ** era);
    from = until;
  }
  return d;
}

interface MarksProps extends LinesProps {
  readonly x: (day: number) => number;
  readonly slim: boolean;
}

function Marks({ game, x, today, top, bottom, slim }: MarksProps) {
  const { happenings } = game.history;
  const marks = useMemo(() => timeMarks(game), [happenings, happenings.length]);
  const named = labelled(marks, x, today - 4);
  const values = game.history.series.price_usd ?? [];
  const put = logScale(values, top, bottom);
  const y = (mark: Mark): number => put(values[mark.day] ?? values[0] ?? 1);
  return (
    <>
      {marks.map((mark, i) => (
        <g key={`${mark.day}${mark.text}${i}`}>
          {!slim && named.has(mark) && (
            <>
              <path d={`M${x(mark.day)} 17V${y(mark) - 3}`} stroke="var(--ink3)" strokeDasharray="1 2" />
              <text
                x={x(mark.day)}
                y="12"
                textAnchor={startsAtDay(mark, x) ? 'start' : 'middle'}
                style={{ fill: 'var(--ink2)' }}
              >
                {mark.text}
              </text>
            </>
          )}
          <path
            d={shape(mark, x(mark.day), y(mark))}
            fill="var(--panel)"
            stroke={mark.kind === 'halving' ? 'var(--btc)' : 'var(--ink)'}
            strokeWidth="1.1"
          />
        </g>
      ))}
    </>
  );
}

/** Events are round, laws square, halvings a lozenge, deliveries a small triangle. */
function shape({ kind }: Mark, x: number, y: number): string {
  if (kind === 'law') return `M${x - 2.6} ${y - 2.6}h5.2v5.2h-5.2z`;
  if (kind === 'halving') return `M${x} ${y - 4}l4 4l-4 4l-4 -4z`;
  if (kind === 'delivery') return `M${x - 2.4} ${y + 2}l2.4 -4.4l2.4 4.4z`;
  return `M${x - 2.7} ${y}a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0z`;
}

interface HalvingProps {
  readonly game: Game;
  readonly x: (day: number) => number;
  readonly shown: number;
  readonly today: number;
  readonly right: number;
  readonly bottom: number;
}

function Halvings({ game, x, shown, today, right, bottom }: HalvingProps) {
  const ahead = halvingsAhead(game, shown);
  const inside = ahead.filter((day) => day < shown);
  const name = (day: number): string => words.screens.time.halving(say.month(game.world, day));
  const first = ahead[0];
  return (
    <>
      {inside.map((day) => (
        <g key={day}>
          <path d={`M${x(day)} 17V${bottom}`} stroke="var(--btc)" strokeDasharray="4 3" />
          {x(day) - today > 110 && (
            <text
              x={Math.min(x(day), right - 4)}
              y="12"
              textAnchor={x(day) > right - 70 ? 'end' : 'middle'}
              style={{ fill: 'var(--btc)' }}
            >
              {name(day)}
            </text>
          )}
        </g>
      ))}
      {inside.length === 0 && first !== undefined && right - today > 230 && (
        <text x={right} y="12" textAnchor="end" style={{ fill: 'var(--btc)' }}>
          {name(first)}
        </text>
      )}
    </>
  );
}
