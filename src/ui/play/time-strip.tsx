// The strip of time: the price so far, what happened on it, today, and where the next halving falls by height.
import { useMemo } from 'react';
import type { Happening } from '../../core/types.ts';
import type { Game } from '../../session/index.ts';
import { useGame } from '../deps.tsx';
import { path, rules } from '../kit/line-chart.tsx';
import { useSize } from '../kit/size.ts';
import { WhyFigure } from '../kit/why.tsx';
import { fmt, say, words } from '../words.ts';

const HALVING_BLOCKS = 210_000;
const BLOCKS_A_DAY = 144;

export function TimeStrip({ slim }: { readonly slim: boolean }) {
  const game = useGame();
  const [host, width, height] = useSize<HTMLDivElement>();
  const { day } = game.state;
  const change = game.state.market.change;
  const left = Math.max(0, game.shown.network.epoch_blocks);
  return (
    <section className="time" aria-label={words.screens.time.label}>
      <div className="now">
        <span className="lab">{words.screens.time.price}</span>
        <WhyFigure quantity="price_usd" day={day} className="price">
          {fmt.price(game.shown.market.price_usd)}
        </WhyFigure>
        <span className={`small ${change >= 0 ? 'c-ok' : 'c-risk'}`}>
          {day === 0 ? '' : words.screens.time.today(fmt.change(Math.expm1(change) * 100, '%', 0.1))}
        </span>
        <span className="small">
          {words.screens.time.difficulty(fmt.difficulty(game.shown.network.difficulty))}
        </span>
        <span className="small">
          {words.screens.time.retarget(fmt.days(Math.max(1, Math.round((2016 - left) / BLOCKS_A_DAY))))}
        </span>
      </div>
      <div className="plot" ref={host}>
        {width > 0 && <Plot game={game} width={width} height={height} slim={slim || height < 60} />}
      </div>
    </section>
  );
}

interface PlotProps {
  readonly game: Game;
  readonly width: number;
  readonly height: number;
  readonly slim: boolean;
}

function Plot({ game, width, height, slim }: PlotProps) {
  const series = game.history.series.price_usd ?? [];
  const { day } = game.state;
  const shown = Math.min(game.world.days, Math.max(365, Math.ceil((day * 1.12) / 91) * 91));
  const right = width - 20;
  const top = slim ? 5 : 24;
  const bottom = slim ? height - 7 : height - 22;
  const x = (at: number): number => (at / shown) * right;
  // History grows in place: its length says that it changed.
  const put = useMemo(() => priceScale(series, top, bottom), [series, series.length, top, bottom]);
  const values = series.length > 0 ? series : [game.shown.market.price_usd];
  const halving =
    day +
    Math.round(
      (Math.ceil((game.shown.network.height + 1) / HALVING_BLOCKS) * HALVING_BLOCKS -
        game.shown.network.height) /
        BLOCKS_A_DAY,
    );
  const today = x(day);
  const marks = useMemo(() => labels(game), [game]);
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      role="img"
      aria-label={words.screens.time.chart(fmt.price(values[0] ?? 0), fmt.price(values.at(-1) ?? 0))}
    >
      <path d={hatch(today + 4, right, top, bottom)} stroke="var(--line)" fill="none" />
      {!slim &&
        months(game, shown).map(([at, text]) => (
          <g key={at}>
            <path className="grid" d={`M${x(at)} ${top}V${bottom}`} />
            <text x={x(at) + 4} y={height - 8}>
              {text}
            </text>
          </g>
        ))}
      <path
        d={rules(values, 0, today, put, bottom)}
        stroke="var(--btc)"
        strokeWidth="0.7"
        opacity="0.5"
        fill="none"
      />
      <path
        d={path(values, 0, today, put)}
        stroke="var(--btc)"
        strokeWidth="1.5"
        fill="none"
        strokeLinejoin="round"
      />
      <path d={`M0 ${bottom + 0.5}H${right}`} stroke="var(--line2)" />
      {!slim &&
        spaced(marks, x, today).map((mark) => (
          <g key={`${mark.day}${mark.text}`}>
            <path
              d={`M${x(mark.day)} 17V${put(values[mark.day] ?? values[0] ?? 1) - 3}`}
              stroke="var(--ink3)"
              strokeDasharray="1 2"
            />
            <circle
              cx={x(mark.day)}
              cy={put(values[mark.day] ?? values[0] ?? 1)}
              r="2.6"
              fill="var(--panel)"
              stroke="var(--ink)"
              strokeWidth="1.2"
            />
            <text
              x={x(mark.day)}
              y="12"
              textAnchor={x(mark.day) < 50 ? 'start' : 'middle'}
              style={{ fill: 'var(--ink2)' }}
            >
              {mark.text}
            </text>
          </g>
        ))}
      <path d={`M${today} ${slim ? 2 : 6}V${bottom}`} stroke="var(--ink)" strokeWidth="1.2" />
      <circle cx={today} cy={put(values.at(-1) ?? 1)} r="3.4" fill="var(--btc)" />
      {!slim && (
        <text x={today + 7} y="12" style={{ fill: 'var(--ink)', fontWeight: 600 }}>
          {words.screens.time.now}
        </text>
      )}
      {!slim && halving < shown && x(halving) - today > 90 && (
        <g>
          <path d={`M${x(halving)} 17V${bottom}`} stroke="var(--btc)" strokeDasharray="4 3" />
          <text
            x={Math.min(x(halving), right - 4)}
            y="12"
            textAnchor={x(halving) > right - 70 ? 'end' : 'middle'}
            style={{ fill: 'var(--btc)' }}
          >
            {words.screens.time.halving(say.month(game.world, halving))}
          </text>
        </g>
      )}
      {!slim && halving >= shown && right - today > 230 && (
        <text x={right} y="12" textAnchor="end" style={{ fill: 'var(--btc)' }}>
          {words.screens.time.halving(say.month(game.world, halving))}
        </text>
      )}
    </svg>
  );
}

function priceScale(series: readonly number[], top: number, bottom: number): (value: number) => number {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const value of series) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (high === 0) {
    low = 1;
    high = 2;
  }
  const from = Math.log(low * 0.9);
  const to = Math.log(high * 1.08);
  return (value) => bottom - ((Math.log(Math.max(value, 1)) - from) / (to - from)) * (bottom - top);
}

function hatch(from: number, to: number, top: number, bottom: number): string {
  let d = '';
  const lean = (bottom - top) * 0.3;
  for (let x = from; x < to - lean; x += 5) d += `M${x.toFixed(1)} ${bottom}L${(x + lean).toFixed(1)} ${top}`;
  return d;
}

/** First days of quarters, or of years when many are shown. */
function months(game: Game, shown: number): readonly (readonly [number, string])[] {
  const out: (readonly [number, string])[] = [];
  const [year, month] = game.world.scenario.start;
  const first = Date.UTC(...dateArgs(game.world.scenario.start));
  const each = shown > 1500 ? 12 : 3;
  for (let m = month - 1 + each - ((month - 1) % each); ; m += each) {
    const at = Math.round((Date.UTC(year, m, 1) - first) / 86_400_000);
    if (at > shown - 20) return out;
    if (at > 8)
      out.push([
        at,
        m % 12 === 0
          ? String(year + Math.floor(m / 12))
          : words.screens.time.month(say.shortDate(game.world, at)),
      ]);
  }
}
function dateArgs(start: readonly [number, number, number]): [number, number, number] {
  return [start[0], start[1] - 1, start[2]];
}

interface Mark {
  readonly day: number;
  readonly text: string;
}
function labels(game: Game): readonly Mark[] {
  const out: Mark[] = [];
  for (const one of game.history.happenings) {
    const text = label(one);
    if (text !== null) out.push({ day: one.day, text });
  }
  return out;
}
function label(one: Happening): string | null {
  if (one.kind === 'event-opened') return say.name('event', one.event);
  if (one.kind === 'halving') return words.screens.time.halved;
  if (one.kind === 'law-stage' && one.stage === 'force') return say.law(one.law);
  return null;
}
/** Keeps the latest marks whose labels do not touch. */
function spaced(marks: readonly Mark[], x: (day: number) => number, today: number): readonly Mark[] {
  const kept: Mark[] = [];
  let edge = today - 12;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined) continue;
    const half = mark.text.length * 3.1 + 6;
    const at = x(mark.day);
    const [from, to] = at < 50 ? [at, at + half * 2] : [at - half, at + half];
    if (to < edge) {
      kept.push(mark);
      edge = from;
    }
  }
  return kept;
}
