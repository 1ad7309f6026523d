// V6a, V6b and V6c: Pakistan's grid by month and fuel, as fitted, as predicted and as a result.
import { misfit } from '../io.ts';
import { FY25_CAPACITY_PKR, FY25_GWH, monthOf, readPakistanMonths } from '../reality/tables.ts';
import type { Row } from '../table.ts';
import { about, type CheckRow, mean, median, type Setting, watchWorld, within } from './row.ts';

interface MonthSum {
  days: number;
  gen_gwh: number;
  hydel_gwh: number;
  idle_mw: number;
  idle_evening_mw: number;
}
const HOURS = 24;

function monthKey(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Sums by calendar month of a world without orders. */
function monthsOf(
  setting: Setting,
  scenario: string,
  days: number,
  atEnd?: (fuels: Map<string, number>, capacity: number) => void,
): Map<string, MonthSum> {
  const { engine } = setting;
  const months = new Map<string, MonthSum>();
  let capacity = 0;
  let last = 0;
  watchWorld(setting, scenario, null, days, (world, state) => {
    const date = engine.date(world, state.day - 1);
    const key = monthKey(date.year, date.month);
    const sum = months.get(key) ?? { days: 0, gen_gwh: 0, hydel_gwh: 0, idle_mw: 0, idle_evening_mw: 0 };
    sum.days += 1;
    sum.gen_gwh += state.grid.generated_mwh / 1000;
    sum.hydel_gwh += (engine.quantity(world, state, 'hydel_mw') * HOURS) / 1000;
    sum.idle_mw += state.grid.idle_mw;
    sum.idle_evening_mw += state.grid.idle_evening_mw;
    months.set(key, sum);
    capacity += state.grid.capacity_pkr;
    last += 1;
    if (last === days)
      atEnd?.(
        new Map(world.nation.fuels.map((fuel, i) => [fuel.id, (state.grid.fuel_mwh[i] ?? 0) / 1000])),
        capacity,
      );
  });
  return months;
}

export function checkBaseYear(setting: Setting): CheckRow[] {
  const rows: CheckRow[] = [];
  let byFuel = new Map<string, number>();
  let capacity = 0;
  const months = monthsOf(setting, 'pakistan-fy25', 365, (fuels, paid) => {
    byFuel = fuels;
    capacity = paid;
  });
  for (const real of readPakistanMonths()) {
    const month = monthOf(real.month);
    const sum = months.get(monthKey(month?.year ?? 0, month?.month ?? 0));
    rows.push(
      about('V6a', `generation ${real.month}`, sum?.gen_gwh ?? Number.NaN, real.gen_gwh, 0.03, 'GWh'),
    );
    rows.push(about('V6a', `hydel ${real.month}`, sum?.hydel_gwh ?? Number.NaN, real.hydel_gwh, 0.08, 'GWh'));
  }
  for (const [fuel, gwh] of Object.entries(FY25_GWH))
    rows.push(about('V6a', `energy of FY25 from ${fuel}`, byFuel.get(fuel) ?? Number.NaN, gwh, 0.08, 'GWh'));
  rows.push(
    about('V6a', 'capacity payments of FY25', capacity / 1e9, FY25_CAPACITY_PKR / 1e9, 0.03, 'PKR bn'),
  );
  return rows;
}

/** Idle power and shortage of the first full year of the campaign. */
export function checkIdle(setting: Setting): CheckRow[] {
  const months = monthsOf(setting, 'pakistan-2025', 440);
  const idle = (key: string): number =>
    (months.get(key)?.idle_mw ?? Number.NaN) / (months.get(key)?.days ?? 1);
  const evening = mean(
    ['2026-06', '2026-07'].map(
      (key) => (months.get(key)?.idle_evening_mw ?? Number.NaN) / (months.get(key)?.days ?? 1),
    ),
  );
  const hours: number[] = [];
  for (let world = 0; world < 20; world++) {
    let sum = 0;
    watchWorld(setting, 'pakistan-2025', `summer/${world}`, 443, (opened, state) => {
      const { year, month } = setting.engine.date(opened, state.day - 1);
      if (year === 2026 && month >= 6 && month <= 8)
        sum += setting.engine.quantity(opened, state, 'shortage_h');
    });
    hours.push(sum);
  }
  const shortage = median(hours);
  return [
    within(
      'V6c',
      'idle coal and RLNG, November 2025, day’s mean',
      idle('2025-11'),
      9_500,
      8_000,
      11_000,
      'MW',
    ),
    within(
      'V6c',
      'idle coal and RLNG, February 2026, day’s mean',
      idle('2026-02'),
      9_500,
      8_000,
      11_000,
      'MW',
    ),
    within(
      'V6c',
      'idle coal and RLNG at the evening peak, June–July 2026',
      evening,
      '0–1,500',
      0,
      1_500,
      'MW',
    ),
    {
      id: 'V6c',
      check: 'shortage in June–August 2026, hours, median of 20 worlds',
      model: Number(shortage.toFixed(2)),
      reality: 'more than none',
      band: '> 0',
      holds: shortage > 0,
    },
  ];
}

export function checkMonths(setting: Setting, given: readonly Row[], file: string): CheckRow[] {
  const wanted = given.map((row) => {
    const month = monthOf(row.text('month'));
    const key = month === null ? '' : monthKey(month.year, month.month);
    if (month === null || key < '2025-07' || key > '2035-05')
      throw misfit(`line ${row.line}, month`, row.text('month'), 'a month from 2025-07 to 2035-05', file);
    const gen = row.number('gen_gwh');
    const hydel = row.text('hydel_gwh') === '' ? null : row.number('hydel_gwh');
    if (!(gen > 0)) throw misfit(`line ${row.line}, gen_gwh`, row.text('gen_gwh'), 'more than 0', file);
    if (hydel !== null && !(hydel > 0))
      throw misfit(`line ${row.line}, hydel_gwh`, row.text('hydel_gwh'), 'more than 0 or empty', file);
    return { key, gen, hydel };
  });
  const latest =
    wanted
      .map((one) => one.key)
      .sort()
      .at(-1) ?? '2025-07';
  const days = Math.min(3652, 31 * (12 * (Number(latest.slice(0, 4)) - 2025) + Number(latest.slice(5)) - 5));
  const months = monthsOf(setting, 'pakistan-2025', days);
  const rows: CheckRow[] = [];
  const errors: number[] = [];
  const hydelErrors: number[] = [];
  for (const { key, gen, hydel } of wanted) {
    const sum = months.get(key);
    const row = about('V6b', `generation ${key}, predicted`, sum?.gen_gwh ?? Number.NaN, gen, 0.12, 'GWh');
    errors.push(Math.abs((sum?.gen_gwh ?? Number.NaN) / gen - 1));
    rows.push(row);
    if (hydel !== null) hydelErrors.push(Math.abs((sum?.hydel_gwh ?? Number.NaN) / hydel - 1));
  }
  rows.push(
    within('V6b', `generation of ${errors.length} months, mean error`, 100 * mean(errors), 0, 0, 7, '%'),
  );
  if (hydelErrors.length > 0)
    rows.push(
      within(
        'V6b',
        `hydel of ${hydelErrors.length} months, mean error`,
        100 * mean(hydelErrors),
        0,
        0,
        20,
        '%',
      ),
    );
  return rows;
}
