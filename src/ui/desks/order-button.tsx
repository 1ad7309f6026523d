// A small button that gives one order, or says why not where one points at it and to who cannot see.
import { useId } from 'react';
import type { Command } from '../../core/types.ts';
import { useLookingBack } from '../deps.tsx';
import { words } from '../words.ts';
import { useOrder } from './order.ts';

export function OrderButton({
  command,
  label,
  title,
  primary = false,
  spoken = false,
}: {
  readonly command: Command;
  readonly label: string;
  readonly title?: string;
  readonly primary?: boolean;
  /** the reason stands beside it for everyone to read */
  readonly spoken?: boolean;
}) {
  const id = useId();
  const back = useLookingBack();
  const order = useOrder(command);
  const refusal = back ? words.screens.time.noOrders : order.refusal;
  return (
    <span className={`order-button${spoken && (refusal ?? order.warning) !== null ? ' spoken' : ''}`}>
      <button
        type="button"
        className={primary ? 'small pri' : 'small'}
        aria-disabled={refusal !== null}
        aria-describedby={refusal === null ? undefined : id}
        title={refusal ?? (spoken ? title : (order.warning ?? title))}
        onClick={() => {
          if (refusal === null) order.give();
        }}
      >
        {label}
      </button>
      {refusal === null && spoken && order.warning !== null && <span className="dim">{order.warning}</span>}
      {refusal !== null && (
        <span className={spoken ? 'refused' : 'hidden-text'} id={id}>
          {refusal}
        </span>
      )}
    </span>
  );
}
