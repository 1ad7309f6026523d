// What a chart is given, and the same as rows: for its table and for a CSV file.

export interface Series {
  readonly id: string;
  readonly label: string;
  /** a colour token, `var(--btc)` */
  readonly colour: string;
  readonly values: readonly number[];
  readonly dashed?: boolean;
}
export interface ChartData {
  readonly title: string;
  /** as it stands in the title and the table's heads */
  readonly unit: string;
  /** `fan`: series are quantiles from lowest to highest, an odd number, the median in the middle */
  readonly kind: 'line' | 'stack' | 'bars' | 'fan';
  readonly series: readonly Series[];
  /** a line over a fan */
  readonly over?: Series;
  /** head of the first column, and its words for a point */
  readonly along: string;
  readonly x: (index: number) => string;
  /** few words under the axis: index and text */
  readonly marks: readonly (readonly [number, string])[];
  /** a value with its unit, in words */
  readonly print: (value: number) => string;
  /** a value at a gridline, short */
  readonly tick: (value: number) => string;
  readonly log?: boolean;
  readonly fromZero?: boolean;
  /** said under the table of all points; every day where it is not given */
  readonly all?: string;
}

/** All rows of values, the line over a fan last. */
export function seriesOf({ series, over }: ChartData): readonly Series[] {
  return over === undefined ? series : [...series, over];
}

export function lengthOf(data: ChartData): number {
  return seriesOf(data).reduce((most, one) => Math.max(most, one.values.length), 0);
}

/** At most `most` rows, evenly apart, the last always among them. */
export function rowsOf(
  data: ChartData,
  most: number,
): { readonly rows: readonly number[]; readonly step: number } {
  const count = lengthOf(data);
  const step = Math.max(1, Math.ceil(count / most));
  const rows: number[] = [];
  for (let i = (count - 1) % step; i < count; i += step) rows.push(i);
  return { rows, step };
}

/** RFC 4180: a head, a row for each point, CRLF, quotes where needed; numbers with a full stop and all their digits. */
export function csvOf(data: ChartData): string {
  const head = [data.along, ...seriesOf(data).map(({ label }) => `${label}, ${data.unit}`)];
  const lines = [head.map(cell).join(',')];
  for (let i = 0; i < lengthOf(data); i++)
    lines.push([cell(data.x(i)), ...seriesOf(data).map(({ values }) => numberCell(values[i]))].join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/** A cell of text; one that a spreadsheet would take for a formula is kept text. */
export function cell(text: string): string {
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
function numberCell(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '' : String(value);
}
