// What a check against reality says: the model's figure, reality's, the band and whether it holds.
import type { Engine, State, World } from '../../core/types.ts';
import { good } from '../io.ts';
import type { Numbers } from '../reality-door.ts';

export interface CheckRow {
  readonly id: string;
  readonly check: string;
  readonly model: number | string;
  readonly reality: number | string;
  readonly band: string;
  readonly holds: boolean;
}
export interface Skipped {
  readonly id: string;
  readonly needs: string;
}

/** What every check is handed: the engine, the changed parameters, all numbers as they stand. */
export interface Setting {
  readonly engine: Engine;
  readonly changed: Readonly<Record<string, number>>;
  readonly p: Numbers;
}

/** To so many significant digits, as rows print them. */
export function digits(value: number, count = 5): number {
  return Number.isFinite(value) ? Number(value.toPrecision(count)) : value;
}

/** A row that holds when the model lies within limits. */
export function within(
  id: string,
  check: string,
  model: number,
  reality: number | string,
  low: number,
  high: number,
  unit = '',
): CheckRow {
  return {
    id,
    check,
    model: digits(model),
    reality,
    band: `${digits(low)} to ${digits(high)}${unit === '' ? '' : ` ${unit}`}`,
    holds: model >= low && model <= high,
  };
}

/** A row that holds when the model is within a share of reality. */
export function about(
  id: string,
  check: string,
  model: number,
  real: number,
  share: number,
  unit = '',
): CheckRow {
  const row = within(
    id,
    check,
    model,
    digits(real, 8),
    real - Math.abs(real) * share,
    real + Math.abs(real) * share,
    unit,
  );
  return { ...row, band: `±${digits(100 * share, 3)} %${unit === '' ? '' : ` (${unit})`}` };
}

/** A row that only tells. */
export function told(id: string, check: string, model: number | string, reality: number | string): CheckRow {
  return { id, check, model, reality, band: 'a report', holds: true };
}

/** Days of a world of ordinary weather, or of a seeded one, watched without any order given. */
export function watchWorld(
  { engine, changed }: Setting,
  scenario: string,
  seed: string | null,
  days: number,
  watch: (world: World, state: State) => void,
): void {
  const spec = good(engine.spec(scenario, seed ?? 'median', 'central', changed));
  const world = good(seed === null ? engine.openMedian(spec) : engine.open(spec));
  engine.advance(world, engine.begin(world), [], days, undefined, (state) => watch(world, state));
}

/** The value below which a share of a sorted list lies, between neighbours in proportion. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const under = sorted[low] ?? Number.NaN;
  const over = sorted[Math.min(sorted.length - 1, low + 1)] ?? Number.NaN;
  return under + (over - under) * (at - low);
}

export function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
