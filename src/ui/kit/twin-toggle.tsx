// The button between a drawing and the table that says the same.
import { words } from '../words.ts';
import { Icon } from './icons.tsx';

export function TwinToggle({
  table,
  onToggle,
}: {
  /** the table is shown now */
  readonly table: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <button type="button" className="small twin-toggle" aria-pressed={table} onClick={onToggle}>
      <Icon name={table ? 'chart-line:r' : 'table:r'} />
      {table ? words.charts.chart : words.charts.table}
    </button>
  );
}
