// Series of the run as charts: unit and scale of each figure, its colour by meaning, dates across.
import type { Quantity } from '../../../core/types.ts';
import type { Game } from '../../../session/index.ts';
import { type ChartData, cell, type Series } from '../../kit/chart/data.ts';
import { quarterMarks } from '../../play/time-scale.ts';
import { type Dated, fmt, say, words } from '../../words.ts';

/** Where the range passes this, a money or network axis is logarithmic. */
const LOG_RANGE = 30;
const SAT = 1e8;

/** What the figures of bitcoin are drawn in, what those of power, and the rest. */
const BITCOIN = ['market', 'network', 'halls'];
const COINS = ['reserve_sat', 'reserve_usd', 'cost_basis_usd'];

export function colourOf({ id, system, unit }: Quantity): string {
  if (COINS.includes(id) || unit === 'sat') return 'var(--btc)';
  if (system === 'grid' || unit === 'MW') return 'var(--elec-graphic)';
  return BITCOIN.includes(system) ? 'var(--btc)' : 'var(--ink)';
}

/** A figure over the run so far, from the first morning to today. */
export function recordOf(game: Game, quantity: Quantity, label: string): ChartData {
  const values = game.history.series[quantity.id] ?? [];
  return chartOf(game.world, quantity, label, [
    { id: quantity.id, label, colour: colourOf(quantity), values },
  ]);
}

/** A figure of one run or of several by day; `world` gives the dates. */
export function chartOf(
  world: Dated,
  quantity: Quantity,
  label: string,
  lines: readonly Series[],
): ChartData {
  const coins = quantity.unit === 'sat';
  const series = lines.map((line) =>
    coins ? { ...line, values: line.values.map((sat) => sat / SAT) } : line,
  );
  const count = series.reduce((most, { values }) => Math.max(most, values.length), 0);
  return {
    title: label,
    unit: coins ? 'BTC' : quantity.unit,
    kind: 'line',
    series,
    along: words.archive.records.date,
    x: (day) => say.shortDate(world, day),
    marks: quarterMarks({ world }, count, count < 400 ? 1 : 3).flatMap(({ day, text }) =>
      text === null ? [] : [[day, text] as const],
    ),
    print: (value) => fmt.figure(coins ? Math.round(value * SAT) : value, quantity.unit, quantity.tick),
    tick: (value) => tickText(quantity.unit, value),
    log: wide(series.flatMap(({ values }) => values)),
    fromZero: quantity.unit === 'h' || quantity.unit === 'level',
  };
}

/** Whether a scale of values is better logarithmic. */
export function wide(values: readonly number[]): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const value of values) {
    if (value <= 0) return false;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high > low * LOG_RANGE;
}

/** A value at a gridline, short. */
export function tickText(unit: string, value: number): string {
  if (unit === 'USD') return fmt.usd(value);
  if (unit === 'PKR') return fmt.pkr(value);
  const size = Math.abs(value);
  if (size >= 1e6) return `${fmt.number(value / 1e6, size >= 1e7 ? 0 : 1)} m`;
  return fmt.number(
    value,
    size === 0 || size >= 20 || Number.isInteger(value) ? 0 : size >= 2 ? 1 : size >= 0.1 ? 2 : 4,
  );
}

/** Every figure of the registry by day: one column each, its unit in the head. */
export function wholeCsv(
  game: Game,
  quantities: readonly Quantity[],
  labelOf: (id: string) => string,
): string {
  const kept = quantities.filter(({ id }) => game.history.series[id] !== undefined);
  const head = [words.archive.chronicle.day, words.archive.records.date];
  const lines = [[...head, ...kept.map(({ id, unit }) => `${labelOf(id)}, ${unit}`)].map(cell).join(',')];
  const days = kept.reduce((most, { id }) => Math.max(most, game.history.series[id]?.length ?? 0), 0);
  for (let day = 0; day < days; day++)
    lines.push(
      [
        String(day),
        cell(say.shortDate(game.world, day)),
        ...kept.map(({ id }) => String(game.history.series[id]?.[day] ?? '')),
      ].join(','),
    );
  return `${lines.join('\r\n')}\r\n`;
}
