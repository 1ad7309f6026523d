// One figure over all worlds: bands and median by quarter's end, this run over them, and in words where it came out.
import { useMemo } from 'react';
import type { CalendarDate, Engine, Futures } from '../../../../core/types.ts';
import { useLiveGame } from '../../../deps.tsx';
import { Chart } from '../../../kit/chart/chart.tsx';
import type { ChartData } from '../../../kit/chart/data.ts';
import { Select } from '../../../kit/parts.tsx';
import { fmt, say, words } from '../../../words.ts';
import { colourOf, tickText, wide } from '../record-data.ts';
import { alike, endOf, figureLabel, figureOf, shareText } from './figure-text.ts';

const W = words.futures;
const SHOWN = [10, 25, 50, 75, 90] as const;

interface FanProps {
  readonly engine: Engine;
  readonly found: Futures;
  readonly id: string;
  readonly onChoose: (id: string) => void;
}

export function Fan({ engine, found, id, onChoose }: FanProps) {
  const { world } = useLiveGame();
  const data = useMemo(
    () => fanOf(engine, found, id, (day) => say.calendar(world, day)),
    [engine, found, id, world],
  );
  const options = found.figures
    .map((one) => [one.id, figureLabel(engine, one.id)] as const)
    .sort((a, b) => (a[1] < b[1] ? -1 : 1));
  return (
    <section className="card fan" aria-label={figureLabel(engine, id)}>
      <Select label={W.figure} value={id} options={options} onChange={onChoose} />
      {data !== null && <Chart data={data} file={`surplus-futures-${id.replaceAll('_', '-')}`} />}
      <p className="small-print always">
        {liesText(engine, found, id)} {W.bands}
      </p>
    </section>
  );
}

/** "This run came to $31.1 m: over 10 % of other worlds. …" */
function liesText(engine: Engine, found: Futures, id: string): string {
  const figure = figureOf(found, id);
  if (figure === undefined) return '';
  const mine = figure.mine.at(-1) ?? Number.NaN;
  const [low, high] = [endOf(found, figure, 10), endOf(found, figure, 90)];
  const value = say.figure(engine, id, mine);
  if (alike(found, figure)) return W.same(value);
  const where = mine < low || mine > high ? W.outside : W.inside;
  return `${W.lies(value, shareText(figure.rank))} ${where}`;
}

function fanOf(
  engine: Engine,
  found: Futures,
  id: string,
  dateOf: (day: number) => CalendarDate,
): ChartData | null {
  const figure = figureOf(found, id);
  const quantity = engine.quantities.find((one) => one.id === id);
  if (figure === undefined || quantity === undefined) return null;
  const coins = quantity.unit === 'sat';
  const scaled = (values: readonly number[]): readonly number[] =>
    coins ? values.map((sat) => sat / 1e8) : values;
  const { points, levels } = found;
  const series = SHOWN.map((level) => ({
    id: `p${level}`,
    label: level === 50 ? W.median : W.level(fmt.number(level)),
    colour: level === 50 ? 'var(--ink2)' : 'var(--engrave)',
    values: scaled(figure.quantiles[levels.indexOf(level)] ?? []),
    dashed: level === 50,
  }));
  const mine = scaled(figure.mine);
  return {
    title: say.quantity(engine, id).label,
    unit: coins ? 'BTC' : quantity.unit,
    kind: 'fan',
    series,
    over: { id: 'run', label: W.run, colour: colourOf(quantity), values: mine },
    along: W.quarter,
    x: (point) => fmt.shortDate(dateOf(points[point] ?? 0)),
    marks: yearMarks(points.map(dateOf)),
    print: (value) => fmt.figure(coins ? Math.round(value * 1e8) : value, quantity.unit, quantity.tick),
    tick: (value) => tickText(quantity.unit, value),
    log: wide([...mine, ...series.flatMap(({ values }) => values)]),
    fromZero: quantity.unit === 'h' || quantity.unit === 'level',
    all: W.all,
  };
}

/** Firsts of January by year, every second one of many; months where there is no year to name. */
function yearMarks(dates: readonly CalendarDate[]): readonly (readonly [number, string])[] {
  const years = dates.flatMap(({ year, month, dayOfMonth }, i) =>
    month === 1 && dayOfMonth === 1 ? [[i, String(year)] as const] : [],
  );
  if (years.length < 2)
    return dates.map((date, i) => [i, fmt.month(date)] as const).filter((_, i) => i % 2 === 0);
  return years.filter((_, i) => years.length < 6 || i % 2 === 1);
}
