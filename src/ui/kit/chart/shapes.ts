// Shapes of a chart as path data: lines, areas between two rows of values, stacks, bars and fans. Pure, in pixels.

export type Place = (value: number) => number;
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Indices to draw: about one a pixel, first and last always among them. */
export function sampled(count: number, width: number): readonly number[] {
  const step = Math.max(1, Math.floor(count / Math.max(2, width)));
  const out: number[] = [];
  for (let i = 0; i < count; i += step) out.push(i);
  if (count > 0 && out[out.length - 1] !== count - 1) out.push(count - 1);
  return out;
}

export function across(i: number, count: number, { left, right }: Span): number {
  return count < 2 ? left : left + (i / (count - 1)) * (right - left);
}

const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A line over values; gaps where they are not finite. `count` points span the chart, of which these are the first. */
export function linePath(values: readonly number[], span: Span, put: Place, count = values.length): string {
  let d = '';
  let pen = false;
  for (const i of sampled(values.length, span.right - span.left)) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isFinite(value)) {
      pen = false;
      continue;
    }
    d += `${pen ? 'L' : 'M'}${point(across(i, count, span), put(value))}`;
    pen = true;
  }
  return d;
}

/** The area between two rows of values of equal length. */
export function areaPath(under: readonly number[], over: readonly number[], span: Span, put: Place): string {
  const at = sampled(over.length, span.right - span.left);
  if (at.length < 2) return '';
  const side = (values: readonly number[], order: readonly number[]): string =>
    order.map((i) => point(across(i, over.length, span), put(values[i] ?? 0))).join('L');
  return `M${side(over, at)}L${side(under, [...at].reverse())}Z`;
}

export interface Layer {
  readonly under: readonly number[];
  readonly over: readonly number[];
}

/** Rows laid on one another; the last layer's top is the sum. */
export function stacked(rows: readonly (readonly number[])[]): readonly Layer[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let under: readonly number[] = new Array<number>(count).fill(0);
  return rows.map((row) => {
    const over = under.map((base, i) => base + (row[i] ?? 0));
    const layer = { under, over };
    under = over;
    return layer;
  });
}

/** Bars from zero, all in one path; a pixel apart where there is room. */
export function barsPath(values: readonly number[], { left, right }: Span, put: Place): string {
  const each = (right - left) / Math.max(1, values.length);
  const wide = Math.max(0.6, each - (each > 3 ? 1 : 0));
  const zero = put(0);
  let d = '';
  values.forEach((value, i) => {
    if (!Number.isFinite(value) || value === 0) return;
    d += `M${point(left + i * each, zero)}V${put(value).toFixed(1)}h${wide.toFixed(1)}V${zero.toFixed(1)}z`;
  });
  return d;
}

/** Pairs of outer and inner quantile rows around the middle: [lowest, highest], then inwards. */
export function fanBands(
  rows: readonly (readonly number[])[],
): readonly (readonly [readonly number[], readonly number[]])[] {
  const out: (readonly [readonly number[], readonly number[]])[] = [];
  for (let i = 0; i < Math.floor(rows.length / 2); i++) {
    const low = rows[i];
    const high = rows[rows.length - 1 - i];
    if (low !== undefined && high !== undefined) out.push([low, high]);
  }
  return out;
}
