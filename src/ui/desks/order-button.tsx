// A small button that gives one order, or says why not where one points at it and to who cannot see.
import { useId } from 'react';
import type { Command } from '../../core/types.ts';
import { useLookingBack } from '../deps.tsx';
import { words } from '../words.ts';
import { useOrder } from './order.ts';

export function OrderButton({
  command,
  label,
  about,
  title,
  primary = false,
  spoken = false,
}: {
  readonly command: Command;
  readonly label: string;
  /** what it is about, for who hears the button alone: several on a page have one label */
  readonly about?: string;
  readonly title?: string;
  readonly primary?: boolean;
  /** the reason stands beside it for everyone to read */
  readonly spoken?: boolean;
}) {
  const id = useId();
  const back = useLookingBack();
  const order = useOrder(command);
  const refusal = back ? words.screens.time.noOrders : order.refusal;
  /** why not, or what it costs without saying so */
  const said = refusal ?? order.warning;
  return (
    <span className={`order-button${spoken && said !== null ? ' spoken' : ''}`}>
      <button
        type="button"
        className={primary ? 'small pri' : 'small'}
        aria-label={about === undefined ? undefined : words.hud.about(label, about)}
        aria-disabled={refusal !== null}
        aria-describedby={said === null ? undefined : id}
        title={spoken ? (refusal ?? title) : (said ?? title)}
        onClick={() => {
          if (refusal === null) order.give();
        }}
      >
        {label}
      </button>
      {said !== null && (
        <span className={spoken ? (refusal === null ? 'dim' : 'refused') : 'hidden-text'} id={id}>
          {said}
        </span>
      )}
    </span>
  );
}
