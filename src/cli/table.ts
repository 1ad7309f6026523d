// Tables as text: aligned columns for reading, CSV both ways.
import { misfit } from './io.ts';

/** Columns padded to their widest cell; numbers to the right. */
export function aligned(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)));
  const numeric = head.map(
    (_, i) => rows.length > 0 && rows.every((row) => /^[−–\d+$.,% -]*$/.test(row[i] ?? '')),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (numeric[i] === true ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${[head, ...rows].map(line).join('\n')}\n`;
}

/** Rows as CSV with a heading; cells with commas or quotes are quoted. */
export function toCsv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => {
    const text = String(value);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

/** A row of a CSV file: its line, and its cells by column. */
export interface Row {
  readonly line: number;
  readonly text: (column: string) => string;
  /** the number in a column, or a sentence that names line and column */
  readonly number: (column: string) => number;
}

/** Reads a CSV that must have these columns; others are passed over. */
export function fromCsv(text: string, file: string, columns: readonly string[]): readonly Row[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const head = cellsOf(lines[0] ?? '');
  for (const column of columns)
    if (!head.includes(column))
      throw misfit('line 1', `the columns ${head.join(', ')}`, `a column ${column}`, file);
  const rows: Row[] = [];
  lines.forEach((line, i) => {
    if (i === 0 || line.trim() === '') return;
    const cells = cellsOf(line);
    if (cells.length !== head.length)
      throw misfit(`line ${i + 1}`, `${cells.length} cells`, `${head.length}`, file);
    const textOf = (column: string): string => (cells[head.indexOf(column)] ?? '').trim();
    rows.push({
      line: i + 1,
      text: textOf,
      number: (column) => {
        const cell = textOf(column);
        const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : Number.NaN;
        if (!Number.isFinite(value))
          throw misfit(`line ${i + 1}, ${column}`, cell === '' ? 'nothing' : cell, 'a number', file);
        return value;
      },
    });
  });
  if (rows.length === 0) throw misfit('file', 'no rows', 'at least one row under the heading', file);
  return rows;
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const mark = line[i];
    if (quoted && mark === '"' && line[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (mark === '"') quoted = !quoted;
    else if (mark === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += mark;
  }
  cells.push(cell);
  return cells;
}
