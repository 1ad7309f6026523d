// Shorthand for a sourced number.
import type { Parameter } from '../../core/types.ts';

/** A parameter: value, unit, source (a key of sources.ts, or `design: why`, or `fitted: to what`). */
export function param(value: number, unit: string, source: string): Parameter {
  return { value, unit, source };
}
