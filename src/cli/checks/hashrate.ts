// V5: the rest of the world's hashrate in a closed loop, driven by real revenue alone.
import { misfit } from '../io.ts';
import { CHINA_2021, dayOf, WORLD_J_TH, yearOf } from '../reality/tables.ts';
import { reality } from '../reality-door.ts';
import { fromCsv } from '../table.ts';
import { type CheckRow, type Setting, within } from './row.ts';

interface Month {
  readonly id: string;
  /** middle of the month, decimal year */
  readonly time: number;
  /** dollars a day earned by all miners, and their real hashrate */
  readonly revenue_usd: number;
  readonly ehs: number;
}

const FIRST = '2018-07';
const LAST = '2024-12';

function monthsOf(text: string, file: string): Month[] {
  const rows = fromCsv(text, file, ['date', 'priceUSD', 'hashrate_EHs', 'issuance_BTC', 'fees_BTC']);
  const sums = new Map<string, { days: number; usd: number; ehs: number }>();
  for (const row of rows) {
    const date = row.text('date');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
      throw misfit(`line ${row.line}, date`, date, 'a date like 2018-07-01', file);
    const month = date.slice(0, 7);
    if (month < FIRST || month > LAST) continue;
    const sum = sums.get(month) ?? { days: 0, usd: 0, ehs: 0 };
    sum.days += 1;
    sum.usd += (row.number('issuance_BTC') + row.number('fees_BTC')) * row.number('priceUSD');
    sum.ehs += row.number('hashrate_EHs');
    sums.set(month, sum);
  }
  if (!sums.has(FIRST) || sums.size < 12)
    throw misfit(
      'date',
      `${sums.size} months from ${FIRST} to ${LAST}`,
      `days from ${FIRST}, at least a year of them`,
      file,
    );
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, sum]) => ({
      id,
      time: yearOf(dayOf(Number(id.slice(0, 4)), Number(id.slice(5)), 16)),
      revenue_usd: sum.usd / sum.days,
      ehs: sum.ehs / sum.days,
    }));
}

/** The world's average machine at a time, logs in proportion between the table's years. */
function worldJth(time: number): number {
  for (let i = 1; i < WORLD_J_TH.length; i++) {
    const [from, low] = WORLD_J_TH[i - 1] ?? [0, 1];
    const [to, high] = WORLD_J_TH[i] ?? [1, 1];
    if (time <= to) return low * Math.exp(((time - from) / (to - from)) * Math.log(high / low));
  }
  return WORLD_J_TH[WORLD_J_TH.length - 1]?.[1] ?? Number.NaN;
}

export function checkHashrate({ p }: Setting, text: string, file: string): CheckRow[] {
  const months = monthsOf(text, file);
  let ehs = months[0]?.ehs ?? Number.NaN;
  const marginOf = (month: Month): number =>
    Math.log(month.revenue_usd / (ehs * 1000) / (1.32 * worldJth(month.time)));
  let ema = months[0] === undefined ? 0 : marginOf(months[0]);
  let squares = 0;
  let worst = 0;
  for (const [i, month] of months.entries()) {
    // a month's step comes before it is compared; the first is where the loop starts
    if (i > 0) {
      const margin = marginOf(month);
      ema += p.margin_ema_month * (margin - ema);
      const growth = reality.restGrowthMonth(
        ema,
        margin,
        p.growth_cap_month,
        p.growth_gain_month,
        p.growth_floor,
        p.retreat_gain_month,
      );
      ehs *= Math.exp(growth + (CHINA_2021.get(month.id) ?? 0));
    }
    const error = Math.log(ehs / month.ehs);
    squares += error * error;
    worst = Math.abs(error) > Math.abs(worst) ? error : worst;
  }
  return [
    within(
      'V5',
      `rest of the world’s hashrate in a closed loop, ${months[0]?.id ?? ''} to ${months[months.length - 1]?.id ?? ''}: RMSE of logs (worst ${worst.toFixed(2)})`,
      Math.sqrt(squares / months.length),
      0,
      0,
      0.12,
    ),
  ];
}
