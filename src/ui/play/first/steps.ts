// The introduction's order and what it reckons: pure, from the run's own figures.
import type { Engine, Outlook, State, World } from '../../../core/types.ts';
import { edgesOf } from '../../../session/index.ts';

export const STEPS = ['night', 'promise', 'sum', 'days', 'card', 'letters'] as const;
export type Step = (typeof STEPS)[number];

/** Days after which the introduction no longer waits for a figure or a card. */
export const PATIENCE = 20;

export interface Sum {
  /** Rs/kWh that the ministry's own halls pay, and what imported coal costs, mean by MW */
  readonly tariff_pkr_kwh: number;
  readonly fuel_pkr_kwh: number;
  /** Rs a year: what the whole promise leaves after fuel, and what is owed for plants */
  readonly left_pkr: number;
  readonly owed_pkr: number;
  readonly share: number;
  readonly each_usd: number;
  readonly cash_usd: number;
  readonly cash_mw: number;
}

/** The promise at the halls' tariff on imported coal, against capacity payments; and the MW that today's cash builds. */
export function sumOf(engine: Engine, world: World, state: State): Sum {
  const { utilisation = 0, capacity_pkr_year = 0 } = world.parameters;
  const promised_mw = world.scenario.begin.promised_mw?.value ?? 0;
  let mw = 0;
  let cost = 0;
  for (const plant of world.nation.plants) {
    if (plant.fuel !== 'coal-imported' || !plant.running) continue;
    mw += plant.mw;
    cost += plant.mw * plant.cost_pkr_kwh;
  }
  const tariff = state.halls.tariff_pkr_kwh;
  const fuel = mw > 0 ? cost / mw : 0;
  const left = (tariff - fuel) * 1000 * promised_mw * utilisation * 8760;
  const { site, rig } = engine.prices(world, state);
  const each = site.hall.air_usd / site.hall.mw + rig.standard.usd_mw;
  const cash = engine.quantity(world, state, 'treasury_usd');
  return {
    tariff_pkr_kwh: tariff,
    fuel_pkr_kwh: fuel,
    left_pkr: left,
    owed_pkr: capacity_pkr_year,
    share: capacity_pkr_year > 0 ? left / capacity_pkr_year : 0,
    each_usd: each,
    cash_usd: cash,
    cash_mw: Math.floor(cash / each),
  };
}

export interface Under {
  readonly days: number;
  readonly from: number;
  readonly until: number;
}
/** Spans whose tightest evening spares less than is given: their days together, the first and the last; null without one. */
export function underOf(ahead: Outlook, mw: number): Under | null {
  let days = 0;
  let from = -1;
  let until = -1;
  ahead.day.forEach((day, i) => {
    if ((ahead.evening_mw[i] ?? 0) >= mw) return;
    const end = ahead.day[i + 1] ?? ahead.until;
    days += end - day;
    if (from < 0) from = day;
    until = end - 1;
  });
  return days === 0 ? null : { days, from, until };
}

export interface Gauge {
  readonly quantity: string;
  readonly zone: number;
  readonly limit: number;
  readonly over: boolean;
}
/** The first gauge that is not green, with the limit it has passed; null while all are. */
export function strayed(engine: Engine, world: World, state: State): Gauge | null {
  const read = (quantity: string, zone: number): Gauge | null => {
    if (zone > 1) return null;
    const value = engine.quantity(world, state, quantity);
    const [red = 0, amber = 0, wide = 0, far = 0] = edgesOf(world, quantity) ?? [];
    const over = value > wide;
    return { quantity, zone, limit: over ? (zone === 0 ? far : wide) : zone === 0 ? red : amber, over };
  };
  return (
    read('grid_margin_pct', state.goals.grid_margin_zone) ?? read('cover_months', state.goals.liquidity_zone)
  );
}
