// Credit of mandates: how far from what the caretaker comes to, to what is asked. One measure for the balance and the score (RULES §3).
import type { Engine, MandateNow, State, World } from '../core/types.ts';

/** What ends a ministry before its time: the first places of the core’s list of endings. */
export const FELL: readonly string[] = ['default', 'no-confidence', 'grid', 'custody', 'dismissed'];

/** The middle value; of an even count the upper of the two. Not a number where there is none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Credit of a mandate, 0–1: 1 when it holds, else how far it came from the caretaker’s middle value to the threshold; none where the caretaker has the measure anyway and something else was missed. */
export function creditOf(
  value: number | null,
  holds: boolean,
  middle: number,
  { threshold, reach }: Pick<MandateNow, 'threshold' | 'reach'>,
): number {
  if (holds) return 1;
  if (value === null || !Number.isFinite(middle)) return 0;
  if (reach === 'at-least' ? middle >= threshold : middle <= threshold) return 0;
  return Math.max(0, Math.min(1, (value - middle) / (threshold - middle)));
}

/** U: the mean credit of the campaign's mandates, or of others that it is asked by, 0–1; 0 for a ministry that fell, null where there are none. */
export function creditNow(
  engine: Engine,
  world: World,
  state: State,
  middles: readonly number[],
  mandates: readonly number[] = state.office.mandates,
): number | null {
  const { ended } = state.office;
  if (mandates.length === 0) return null;
  if (ended >= 0 && ended < FELL.length) return 0;
  const now = engine.mandates(world, state);
  let sum = 0;
  for (const at of mandates) sum += credited(now[at], middles[at]);
  return sum / mandates.length;
}

function credited(one: MandateNow | undefined, middle: number | undefined): number {
  return one === undefined ? 0 : creditOf(one.value, one.holds, middle ?? Number.NaN, one);
}
