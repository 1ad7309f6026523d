// What a world knows of every day before it begins: dates, curves of load and weather, dated payments, machines on sale.

import { civil, dayNumber, daysInMonth } from './kernel/calendar.ts';
import { exp, log } from './kernel/exact.ts';
import { knotsOf, onCurve } from './kernel/solve.ts';
import type { ParameterId } from './parameters.ts';
import { supplyAt } from './systems/protocol.ts';
import type { EconomyFigure, Months, Nation, Scenario } from './types.ts';
import { ECONOMY_FIGURES } from './types.ts';
import type { Columns } from './world-columns.ts';

/** Dates of every day, and the days on which quarters end. */
export function datesOf(scenario: Scenario) {
  const firstDay = dayNumber(...scenario.start);
  const n = scenario.days + 1;
  const month = new Uint8Array(n),
    dayOfMonth = new Uint8Array(n),
    quarterFirst = new Uint8Array(n);
  const year = new Uint16Array(n),
    share = new Float64Array(n),
    time = new Float64Array(n);
  const ends: number[] = [];
  for (let d = 0; d < n; d++) {
    const date = civil(firstDay + d);
    month[d] = date.month - 1;
    dayOfMonth[d] = date.dayOfMonth;
    year[d] = date.year;
    share[d] = (date.dayOfMonth - 0.5) / daysInMonth(date.year, date.month);
    time[d] =
      date.year +
      (firstDay + d + 0.5 - dayNumber(date.year, 1, 1)) /
        (dayNumber(date.year + 1, 1, 1) - dayNumber(date.year, 1, 1));
    if (date.dayOfMonth === 1 && date.month % 3 === 1) {
      // a first stretch of under three weeks belongs to the quarter after it
      if (d > 20 && d < scenario.days) {
        quarterFirst[d] = 1;
        ends.push(d);
      }
    }
  }
  ends.push(scenario.days);
  return { firstDay, month, dayOfMonth, year, share, time, quarterFirst, ends };
}

type Dates = ReturnType<typeof datesOf>;

/** By day: 1 on those days of every year, month from 1. */
export function daysOn(
  { month, dayOfMonth }: Dates,
  list: readonly (readonly [month: number, day: number])[],
): Uint8Array {
  return dayOfMonth.map((date, day) => (list.some(([m, d]) => d === date && m - 1 === month[day]) ? 1 : 0));
}

/** Where the almanac of a day has what: after these temperature by zone, pools' mean MW, fuels' least take. */
export const ALMANAC = {
  /** decimal year at noon */
  time: 0,
  /** log of coins in existence on the nominal schedule, BTC: exogenous, so the price path never sees the player */
  supply: 1,
  /** the world's average machine, J/TH */
  machine: 2,
  /** load of the base year, MW */
  mean: 3,
  peak: 4,
  trough: 5,
  latent: 6,
  temperature: 7,
} as const;

/** Smooth yearly curves by day: the almanac, and temperatures apart. */
export function curvesOf(
  nation: Nation,
  scenario: Scenario,
  columns: Columns,
  dates: Dates,
  machine: Float64Array,
) {
  const { month, share } = dates;
  const n = scenario.days + 1;
  const curve = (means: Months, floor = 0): Float64Array => {
    const knots = knotsOf(means);
    const days = new Float64Array(n);
    for (let d = 0; d < n; d++) days[d] = Math.max(floor, onCurve(knots, month[d]!, share[d]!));
    return days;
  };
  const height = scenario.begin.height?.value ?? 0;
  const logSupply = new Float64Array(n);
  for (let d = 0; d < n; d++) logSupply[d] = log(supplyAt(height + Math.floor(d * 144.5)));
  const temperature = nation.zones.map((z) => curve(z.temperature_c, -60));
  const almanac = byDay(n, [
    dates.time,
    logSupply,
    machine,
    curve(nation.load.mean_mw),
    curve(nation.load.peak_mw),
    curve(nation.load.trough_mw),
    curve(nation.load.latent_mw),
    ...temperature,
    ...Array.from(columns.poolFuel, (f, q) => {
      const row = nation.profiles.find((r) => r.fuel === nation.fuels[f]!.id);
      return row ? curve(row.mean_mw).map((mw) => mw * columns.poolShare[q]!) : null;
    }),
    ...nation.fuels.map((f) => {
      const row = nation.takes.find((r) => r.fuel === f.id);
      return row ? curve(row.share).map((part) => Math.min(1, part)) : null;
    }),
  ]);
  return { temperature, almanac };
}

/** Figures of the nation’s economy, and by day what is paid on it. */
export function economyOf(
  nation: Nation,
  scenario: Scenario,
): {
  readonly economy: Readonly<Record<EconomyFigure, number>> | null;
  readonly paymentOn: Uint8Array;
} {
  const paymentOn = new Uint8Array(scenario.days + 1);
  const own = nation.economy;
  if (!own) return { economy: null, paymentOn };
  const economy = {} as Record<EconomyFigure, number>;
  for (const id of ECONOMY_FIGURES) economy[id] = own.figures[id].value;
  own.payments.forEach(({ date }, i) => {
    const day = dayNumber(...date) - dayNumber(...scenario.start);
    if (day >= 0 && day <= scenario.days) paymentOn[day] = i + 1;
  });
  return { economy, paymentOn };
}

/** Curves laid side by side, a day's values next to each other; nothing where there is no curve. */
function byDay(days: number, curves: readonly (Float64Array | null)[]): Float64Array {
  const out = new Float64Array(days * curves.length);
  curves.forEach((curve, c) => {
    if (curve) for (let d = 0; d < days; d++) out[d * curves.length + c] = curve[d]!;
  });
  return out;
}

/** The parameters that machines follow. */
export const MACHINERY = [
  'efficiency_floor',
  'efficiency_span',
  'efficiency_rate',
  'efficiency_year',
  'rig_rate_year',
  'rig_year',
  'rig_floor_j_th',
  'rig_standard_j_th',
  'rig_frontier_j_th',
] as const;

/** Efficiency of the world’s machines and of those on sale, by day. */
export function machinesOf(scenario: Scenario, p: Readonly<Record<ParameterId, number>>) {
  const firstDay = dayNumber(...scenario.start);
  const n = scenario.days + 1;
  const world = new Float64Array(n),
    standard = new Float64Array(n),
    frontier = new Float64Array(n);
  for (let d = 0; d < n; d++) {
    const time = 1970 + (firstDay + d - dayNumber(1970, 1, 1)) / 365.2425;
    world[d] = p.efficiency_floor + p.efficiency_span * exp(-p.efficiency_rate * (time - p.efficiency_year));
    const fade = exp(-p.rig_rate_year * Math.max(0, time - p.rig_year));
    standard[d] = p.rig_floor_j_th + (p.rig_standard_j_th - p.rig_floor_j_th) * fade;
    frontier[d] = p.rig_floor_j_th + (p.rig_frontier_j_th - p.rig_floor_j_th) * fade;
  }
  return { world, standard, frontier };
}
