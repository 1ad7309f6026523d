// A step of a waterfall as a bar on its own axis: where it starts, where it ends, and whether it gives or takes.
interface FallBarProps {
  readonly from: number;
  readonly to: number;
  /** ends of the axis */
  readonly low: number;
  readonly high: number;
  /** `base` is where the fall begins, `sum` a line where it ends */
  readonly tone: 'base' | 'gives' | 'takes' | 'sum';
}

/** A cell of a table: the figure beside it says the same. */
export function FallBar({ from, to, low, high, tone }: FallBarProps) {
  const at = (value: number): number => (100 * (Math.max(low, value) - low)) / (high - low);
  const start = at(Math.min(from, to));
  return (
    <td className="fall-bar" aria-hidden="true">
      <i
        className={tone}
        style={{ insetInlineStart: `${start}%`, inlineSize: `${at(Math.max(from, to)) - start}%` }}
      />
    </td>
  );
}
