// Smooth yearly curves through monthly means: knots at mid-month such that straight lines between them keep every month's mean.

/** Knots whose piecewise-linear curve has the given monthly means (months taken as equal): (k₋ + 6k + k₊)/8 = mean. */
export function knotsOf(means: readonly number[]): number[] {
  const n = means.length;
  const knots = means.slice();
  for (let round = 0; round < 60; round++) {
    for (let i = 0; i < n; i++)
      knots[i] = (8 * means[i]! - knots[(i + n - 1) % n]! - knots[(i + 1) % n]!) / 6;
  }
  return knots;
}

/** Value of the curve at a point of the year: month 0–11 and the share of it that has passed, 0–1. */
export function onCurve(knots: readonly number[], month: number, share: number): number {
  const n = knots.length;
  if (share < 0.5) {
    const before = knots[(month + n - 1) % n]!;
    return before + (knots[month]! - before) * (share + 0.5);
  }
  const after = knots[(month + 1) % n]!;
  return knots[month]! + (after - knots[month]!) * (share - 0.5);
}
