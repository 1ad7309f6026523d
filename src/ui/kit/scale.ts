// Scales of charts that begin at nought: a round top, round steps, and words kept apart. Pure.

function round(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10);
}
function stepOf(most: number): number {
  return round(Math.max(1e-9, most) / 4.5);
}

/** The top of an axis that holds a value: the next whole half step, so that no line touches the frame. */
export function niceTop(most: number): number {
  const half = stepOf(most) / 2;
  return Math.max(1, Math.ceil((most * 1.04) / half)) * half;
}

/** Round values from nought to the top, at most six. */
export function ticksTo(top: number): readonly number[] {
  const step = stepOf(top);
  const ticks: number[] = [];
  for (let at = 0; at <= top * (1 + 1e-9) && ticks.length < 6; at += step) ticks.push(at);
  return ticks;
}

/** Heights for words so that none overlaps: as near to what was wanted as the gap allows, order kept. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = order.map((i) => Math.max(low, Math.min(high, wanted[i] ?? 0)));
  for (let k = 1; k < placed.length; k++) placed[k] = Math.max(placed[k] ?? 0, (placed[k - 1] ?? 0) + gap);
  // what was pushed past the end comes back, pushing the others
  for (let k = placed.length - 1, limit = high; k >= 0; k--, limit -= gap)
    placed[k] = Math.min(placed[k] ?? 0, limit);
  const out = wanted.map(() => 0);
  order.forEach((i, k) => {
    out[i] = placed[k] ?? 0;
  });
  return out;
}
