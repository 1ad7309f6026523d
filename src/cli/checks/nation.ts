// V11 and V12: the central bank's dollars without any order, and what a year adds to circular debt; both played, neither fitted to its row.
import { good } from '../io.ts';
import { DEBT_TERMS_PKR, RESERVES_USD } from '../reality/tables.ts';
import { about, type CheckRow, type Setting, watchWorld, within } from './row.ts';

/** A month's end is booked on the first of the next: its figure stands on the evening of that day. */
export function checkReserves(setting: Setting): CheckRow[] {
  const { engine } = setting;
  const found = new Map<string, number>();
  watchWorld(setting, 'pakistan-2025', null, 201, (world, state) => {
    const { year, month, dayOfMonth } = engine.date(world, state.day - 1);
    if (dayOfMonth === 1)
      found.set(`${year}-${month}`, engine.quantity(world, state, 'fx_reserves_usd') / 1e9);
  });
  const at = (key: string): number => found.get(key) ?? Number.NaN;
  const row = (check: string, key: string, real: number): CheckRow =>
    within(
      'V11',
      `central bank’s dollars, end of ${check}, no policy`,
      at(key),
      real,
      real - 1,
      real + 1,
      '$ bn',
    );
  const rise = at('2026-1') - at('2025-7');
  return [
    row('June 2025', '2025-7', RESERVES_USD.june),
    row('September 2025', '2025-10', RESERVES_USD.september),
    row('December 2025', '2026-1', RESERVES_USD.december),
    within(
      'V11',
      'rise from June to December 2025',
      rise,
      Number((RESERVES_USD.december - RESERVES_USD.june).toFixed(2)),
      0.5,
      2.5,
      '$ bn',
    ),
  ];
}

/** Losses over what is allowed, and what is billed and not paid, as the base year's days posted them. */
export function checkDebt({ engine, changed }: Setting): CheckRow[] {
  const world = good(engine.openMedian(good(engine.spec('pakistan-fy25', 'median', 'central', changed))));
  const told = good(engine.explain(world, [], engine.begin(world), 'circular_debt_pkr', 365));
  const term = (because: string): number =>
    told.terms.find((one) => one.because === because)?.amount ?? Number.NaN;
  return [
    about(
      'V12',
      'a year’s circular debt from losses and unpaid bills',
      (term('debt-losses') + term('debt-unpaid')) / 1e9,
      DEBT_TERMS_PKR / 1e9,
      0.15,
      'PKR bn',
    ),
  ];
}
