// What the Fund measures: favours to halls on half-year averages, outlay, circular debt, the primary balance, preferences, dollars, reports and announcements.

import { circularDebt, placeOf, postedAt, reserve } from '../context.ts';
import type { Benchmark, ProgrammeData, State } from '../types.ts';
import { HALF_YEAR } from '../types.ts';
import type { Prepared } from '../world.ts';
import { industryTariff } from './grid.ts';
import { lawHolds } from './laws-levers.ts';
import { coverMonths } from './payments.ts';

const HALL_TARIFF = placeOf('hall-tariff'),
  LICENSED_TARIFF = placeOf('licensed-tariff'),
  HALL_FUEL = placeOf('hall-fuel'),
  LICENSED_FUEL = placeOf('licensed-fuel'),
  COINS_BOUGHT = placeOf('coins-bought');
const WIDE = HALF_YEAR.length;
/** Marks kept: the first of this month and of the six before it. */
export const MARKS = 7;
const HALF_DAYS = 183;

/** Tariff that any new use of power may have, PKR/kWh: the package's while it is in force, else industry's. */
export function generalTariff(world: Prepared, state: State): number {
  return state.grid.package_end_day >= 0 ? state.grid.package_pkr_kwh : industryTariff(world, state);
}

/** The sums of HALF_YEAR as of now. */
export function sumsNow(state: State): number[] {
  const own = state.programme;
  return [
    own.hall_mwh,
    postedAt(state, HALL_TARIFF) + postedAt(state, LICENSED_TARIFF),
    postedAt(state, HALL_FUEL) + postedAt(state, LICENSED_FUEL),
    own.hall_general_pkr,
    state.day,
  ];
}

export interface HalfYear {
  /** mean power of own and licensed halls */
  readonly mw: number;
  /** PKR/kWh, means over their energy */
  readonly paid: number;
  readonly cost: number;
  readonly general: number;
  /** what they paid less than both allow, PKR/kWh; 0 for a pilot */
  readonly gap: number;
}

/** Means over the last half-year or a little more; what was raised for the review's month alone does not hide the rest. */
export function halfYear(world: Prepared, state: State): HalfYear {
  const data = world.nation.programme;
  const { marks } = state.programme;
  // what has come since the oldest mark
  const since = sumsNow(state);
  for (let i = 0; i < WIDE; i++) since[i] = since[i]! - (marks[i] ?? 0);
  const mwh = since[0]!;
  const days = since[WIDE - 1]!;
  if (data === undefined || mwh <= 0 || days <= 0) return { mw: 0, paid: 0, cost: 0, general: 0, gap: 0 };
  const kwh = mwh * 1000;
  const paid = since[1]! / kwh,
    cost = since[2]! / kwh,
    general = since[3]! / kwh;
  const mw = mwh / (days * 24);
  const { interruptible, pilot_mw } = data.fund;
  const less = lawHolds(world, state, interruptible.law) ? interruptible.pkr_kwh : 0;
  const floor = Math.max(general - less, cost);
  return {
    mw,
    paid,
    cost,
    general,
    gap: mw < pilot_mw ? 0 : Math.max(0, floor - paid),
  };
}

/** A second programme is stricter: it bars coins altogether. */
function strict(state: State): boolean {
  return state.programme.again > 0 && state.programme.phase === 0;
}

/** Dollars of coins bought since the board last sat; with cover to spare they compete with nothing, unless the programme bars them. */
function coinDollars(state: State, data: ProgrammeData): number {
  if (!strict(state) && coverMonths(state) >= data.fund.again.cover_months) return 0;
  return (postedAt(state, COINS_BOUGHT) - state.programme.coins_usd) / 100;
}

/** The limit over which a benchmark is open, in the unit of its measure. */
export function limitOf(state: State, { id, over }: Benchmark): number {
  return id === 'dollars' && strict(state) ? 0 : over;
}

/** A benchmark's measure as of now, in its unit. */
export function measureOf(world: Prepared, state: State, { id, laws }: Benchmark): number {
  const data = world.nation.programme!;
  const own = state.programme;
  switch (id) {
    case 'targeting':
      return halfYear(world, state).gap;
    case 'wall':
      return Math.max(own.over_wall, state.budget.over_wall);
    case 'debt': {
      const days = state.day - own.board_day;
      const grown = own.debt_pkr > 0 ? (100 * circularDebt(state)) / own.debt_pkr - 100 : 0;
      return grown * Math.min(1, HALF_DAYS / Math.max(1, days));
    }
    case 'primary': {
      const { gdp_pkr, primary_pkr, year_days } = state.budget;
      if (!world.economy || gdp_pkr <= 0 || year_days < 60) return 0;
      return world.economy.primary_pct - (100 * primary_pkr) / gdp_pkr;
    }
    case 'preferences': {
      let count = 0;
      for (const law of laws) if (lawHolds(world, state, law)) count += 1;
      return count;
    }
    case 'dollars':
      return coinDollars(state, data);
    case 'unreported':
      return own.reporting === 1 || lawHolds(world, state, data.fund.audited) ? 0 : reserve(state) / 1e8;
    case 'unconsulted':
      return own.unconsulted;
    case 'reforms': {
      // one by the second review, one more by each after it; a later programme asks for all of them, staff reports for none
      if (own.phase > 0) return 0;
      const due = own.again > 0 ? laws.length : Math.min(laws.length, own.done);
      let overdue = 0;
      for (let i = 0; i < due; i++) if (!lawHolds(world, state, laws[i]!)) overdue += 1;
      return overdue;
    }
    default:
      return id satisfies never;
  }
}

/** By benchmark: its points while it is open, 0 while it is met. */
export function openPoints(world: Prepared, state: State): number[] {
  const list = world.nation.programme?.fund.benchmarks ?? [];
  return list.map((one) => {
    const measure = measureOf(world, state, one);
    if (measure <= limitOf(state, one)) return 0;
    return one.each === true ? one.points * measure : one.points;
  });
}
