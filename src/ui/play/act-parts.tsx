// Parts of the sheets that act: the row that orders or takes back, and a choice of three with what it would do.
import { type ReactNode, useState } from 'react';
import type { Command } from '../../core/types.ts';
import { Icon } from '../kit/icons.tsx';
import { Act, Choices } from '../kit/parts.tsx';
import { words } from '../words.ts';
import { useAct } from './use-act.ts';

/** Orders once; afterwards says so and takes it back. */
export function OrderRow({
  command,
  label,
  quiet = null,
  after,
  onLeave,
}: {
  readonly command: Command;
  readonly label: string;
  readonly quiet?: string | null;
  readonly after?: () => void;
  /** ends the look at it without an order */
  readonly onLeave?: () => void;
}) {
  const order = useAct(command);
  if (order.given)
    return (
      <div className="act">
        <span className="grow" role="status">
          {words.acts.tomorrow}
        </span>
        <button type="button" className="small" onClick={order.takeBack}>
          <Icon name="arrow-u-up-left:r" />
          {words.hud.takeBack}
        </button>
      </div>
    );
  const act = (
    <Act
      label={label}
      refusal={order.refusal}
      quiet={quiet}
      primary
      onAct={() => {
        order.give();
        after?.();
      }}
    />
  );
  if (onLeave === undefined) return act;
  return (
    <div className="leave">
      <button type="button" className="small" onClick={onLeave}>
        {words.acts.cancel}
      </button>
      {act}
    </div>
  );
}

/** Three ways of which one holds; another is looked at first, with what it would do, and then ordered. */
export function Ways<T extends string>({
  legend,
  now,
  options,
  make,
  effect,
  quiet,
  label,
}: {
  readonly legend: string;
  /** the way that holds from tomorrow; null when none of them does */
  readonly now: T | null;
  readonly options: readonly (readonly [T, string])[];
  readonly make: (way: T) => Command;
  readonly effect: (way: T) => ReactNode;
  readonly quiet?: string | null;
  readonly label: string;
}) {
  const [draft, setDraft] = useState<T | null>(now);
  const [seen, setSeen] = useState(now);
  if (seen !== now) {
    setSeen(now);
    setDraft(now);
  }
  const way = draft ?? options[0]?.[0];
  if (way === undefined) return null;
  return (
    <div className="form ways">
      <Choices label={legend} value={way} options={options} onChange={setDraft} />
      <p className="muted">{effect(way)}</p>
      <Settled way={way} now={now} make={make} quiet={quiet} label={label} />
    </div>
  );
}

/** Nothing to order while the way that holds is chosen and was not ordered only now. */
function Settled<T extends string>({
  way,
  now,
  make,
  quiet,
  label,
}: {
  readonly way: T;
  readonly now: T | null;
  readonly make: (way: T) => Command;
  readonly quiet: string | null | undefined;
  readonly label: string;
}) {
  const { given } = useAct(make(way));
  if (way === now && !given) return null;
  return <OrderRow command={make(way)} label={label} quiet={quiet ?? null} />;
}
