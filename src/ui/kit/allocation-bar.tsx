// A bar that gives a use its megawatts: hatched fill, ridged handle, a dashed tick for what is built, keys and shift as well as dragging.
import { stepAlong } from './direction.ts';
import type { StackHatch } from './stack-chart.tsx';

interface Control {
  readonly label: string;
  /** of the setting, in its own unit; more to the end of the bar */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** a shifted arrow moves so many steps */
  readonly stride: number;
  /** share of the bar that the setting can reach, 0–1 */
  readonly reach: number;
  readonly says: string;
  readonly onChange: (value: number) => void;
}

export function AllocationBar({
  hatch,
  share,
  built,
  was,
  would = false,
  control,
}: {
  readonly hatch: StackHatch | 'idle';
  /** filled, 0–1 */
  readonly share: number;
  /** built so far, 0–1; null where nothing is built */
  readonly built: number | null;
  /** filled before the change that is being considered */
  readonly was: number | null;
  /** the fill is what would come, and draws nothing yet */
  readonly would?: boolean;
  readonly control: Control | null;
}) {
  const at = (value: number): string => `${(Math.max(0, Math.min(1, value)) * 100).toFixed(2)}%`;
  return (
    <span className={`alloc ${control === null ? 'still' : ''} ${hatch === 'idle' ? 'unplaced' : ''}`}>
      <i className={`fill hatch-${hatch}${would ? ' would' : ''}`} style={{ inlineSize: at(share) }} />
      {was !== null && Math.abs(was - share) > 0.002 && (
        <i className="was" style={{ insetInlineStart: at(was) }} />
      )}
      {built !== null && built > 0 && <i className="built" style={{ insetInlineStart: at(built) }} />}
      {control !== null && (
        <>
          <i className="handle" style={{ insetInlineStart: at(share) }} />
          <input
            type="range"
            aria-label={control.label}
            aria-valuetext={control.says}
            value={control.value}
            min={control.min}
            max={control.max}
            step={control.step}
            style={{ inlineSize: at(control.reach) }}
            onInput={(event) => control.onChange(Number(event.currentTarget.value))}
            onKeyDown={(event) => {
              const way = { ArrowUp: 1, ArrowDown: -1 }[event.key] ?? stepAlong(event.key);
              if (way === undefined || !event.shiftKey) return;
              event.preventDefault();
              const next = control.value + way * control.step * control.stride;
              control.onChange(Math.max(control.min, Math.min(control.max, next)));
            }}
          />
        </>
      )}
    </span>
  );
}
