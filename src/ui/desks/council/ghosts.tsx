// The chart of a question: the figure so far, and beside it each adviser's line to the day on which it is due, with the bar that holds eight cases in ten.
import { useMemo, useState } from 'react';
import type { Counsel, Question } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { path } from '../../kit/line-chart.tsx';
import { niceTop, spread, ticksTo } from '../../kit/scale.ts';
import { Scroll } from '../../kit/scroll.tsx';
import { useDrawingSize } from '../../kit/size.ts';
import { TwinToggle } from '../../kit/twin-toggle.tsx';
import { say, words } from '../../words.ts';

const W = words.council.chart;
/** Days of the past that are shown. */
const PAST = 270;

interface Ghost {
  readonly key: string;
  readonly name: string;
  readonly one: Counsel;
}

export function useGhosts(question: Question | undefined): readonly Ghost[] {
  const { world, shown } = useGame();
  const nation = world.nation.council;
  return useMemo(
    () =>
      nation === undefined || question === undefined
        ? []
        : shown.council.counsels.flatMap((one) => {
            if (nation.questions[one.question]?.id !== question.id) return [];
            const id = nation.advisers[one.adviser]?.id ?? '';
            return [{ key: `${id} ${one.day}`, name: say.name('adviser', id), one }];
          }),
    [nation, question, shown],
  );
}

export function GhostChart({ question, height }: { readonly question: Question; readonly height: number }) {
  const [host, width] = useDrawingSize<HTMLDivElement>();
  const ghosts = useGhosts(question);
  const [table, setTable] = useState(false);
  return (
    <>
      {table ? (
        <GhostTable question={question} ghosts={ghosts} />
      ) : (
        <div ref={host} className="ghost-chart" style={{ blockSize: `${height / 16}rem` }}>
          <Drawing question={question} ghosts={ghosts} width={width} height={height} />
        </div>
      )}
      {ghosts.length === 0 ? (
        <p className="dim small-print always">{W.empty}</p>
      ) : (
        <TwinToggle table={table} onToggle={() => setTable(!table)} />
      )}
    </>
  );
}

function Drawing({
  question,
  ghosts,
  width,
  height,
}: {
  readonly question: Question;
  readonly ghosts: readonly Ghost[];
  readonly width: number;
  readonly height: number;
}) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const series = game.history.series[question.quantity] ?? [];
  const today = game.state.day;
  const from = Math.max(0, today - PAST);
  const past = series.slice(from, today + 1);
  if (engine === null || width < 120 || past.length === 0) return null;
  const until = Math.max(today + 120, ...ghosts.map(({ one }) => one.due_day));
  const wide = ghosts.length > 0 && width > 330;
  const [left, right, top, bottom] = [58, width - (wide ? 96 : 14), 10, height - 20];
  const all = [...past, ...ghosts.flatMap(({ one }) => [one.low, one.high, one.was])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const low = least >= 0 && least < 0.4 * most ? 0 : least - 0.08 * (most - least || 1);
  const high = low === 0 ? niceTop(most) : most + 0.08 * (most - least || 1);
  const ticks = low === 0 ? ticksTo(high) : [least, (least + most) / 2, most];
  const x = (day: number): number => left + ((day - from) / (until - from)) * (right - left);
  const y = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top);
  const print = (value: number): string => say.figure(engine, question.quantity, value);
  // what an adviser said before is drawn fainter and not named again
  const last = (i: number): boolean =>
    !ghosts.some(({ one }, k) => k > i && one.adviser === ghosts[i]?.one.adviser);
  const named = ghosts.flatMap((_, i) => (last(i) ? [i] : []));
  const heights = spread(
    named.map((i) => y(ghosts[i]?.one.mid ?? 0) + 4),
    12,
    top + 8,
    bottom,
  );
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      role="img"
      aria-label={`${say.quantity(engine, question.quantity).label}. ${ghosts
        .map(({ name, one }) => `${name}: ${print(one.low)}–${print(one.high)}`)
        .join(words.screens.marks.semicolon)}`}
    >
      {ticks
        .filter((_, i) => height > 120 || i % 2 === 0)
        .map((tick) => (
          <g key={tick}>
            <path className="grid" d={`M${left} ${y(tick).toFixed(1)}H${right}`} />
            <text x={left - 5} y={y(tick) + 4} textAnchor="end">
              {print(tick)}
            </text>
          </g>
        ))}
      <path className="grid now" d={`M${x(today).toFixed(1)} ${top}V${bottom}`} />
      <path
        className={question.quantity === 'price_usd' ? 'past btc' : 'past'}
        d={path(past, left, Math.max(left + 1, x(today)), y)}
      />
      {ghosts.map(({ key, name, one }, i) => {
        const at = x(one.due_day) - 5 * (i % 4);
        return (
          <g key={key} className={last(i) ? 'foreseen' : 'foreseen older'}>
            <path
              className="line"
              d={`M${x(one.day).toFixed(1)} ${y(one.was).toFixed(1)}L${at.toFixed(1)} ${y(one.mid).toFixed(1)}`}
            />
            <path
              className="bar"
              d={`M${at.toFixed(1)} ${y(one.low).toFixed(1)}V${y(one.high).toFixed(1)}`}
            />
            <circle cx={at} cy={y(one.mid)} r="2.6" />
            {wide && last(i) && (
              <text x={right + 8} y={heights[named.indexOf(i)] ?? 0}>
                {name.split(' ').at(-1)}
              </text>
            )}
          </g>
        );
      })}
      <text x={left} y={height - 4}>
        {say.shortDate(game.world, from)}
      </text>
      <text x={right} y={height - 4} textAnchor="end">
        {say.shortDate(game.world, until)}
      </text>
    </svg>
  );
}

function GhostTable({
  question,
  ghosts,
}: {
  readonly question: Question;
  readonly ghosts: readonly Ghost[];
}) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const print = (value: number): string => say.figure(engine, question.quantity, value);
  return (
    <Scroll>
      <table className="dense">
        <thead>
          <tr>
            <th scope="col">{words.council.register.who}</th>
            <th scope="col" className="num">
              {W.low}
            </th>
            <th scope="col" className="num">
              {W.mid}
            </th>
            <th scope="col" className="num">
              {W.high}
            </th>
            <th scope="col" className="num">
              {W.by}
            </th>
          </tr>
        </thead>
        <tbody>
          {ghosts.map(({ key, name, one }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className="num">{print(one.low)}</td>
              <td className="num">{print(one.mid)}</td>
              <td className="num">{print(one.high)}</td>
              <td className="num">{say.shortDate(game.world, one.due_day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
