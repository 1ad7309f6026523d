// Orders given for tomorrow, each with the way to take it back; and the button that shows them on a desk.
import { useId } from 'react';
import { mayTakeBack } from '../../session/index.ts';
import { useDeps, useGame } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { say, words } from '../words.ts';
import { Item } from './item.tsx';
import { Lead } from './lead.tsx';

export function PendingList() {
  const { session } = useDeps();
  const game = useGame();
  if (game.pending.length === 0) return null;
  return (
    <>
      <p className="lab group-title">{words.hud.pending}</p>
      {game.pending.map((command, i) => (
        <Item
          key={`${command.kind}${i}`}
          icon="envelope-open"
          tone="needs"
          what={say.command(game, command)}
          act={
            mayTakeBack(game.pending, i) && (
              <button
                type="button"
                className="small"
                aria-label={words.hud.about(words.hud.takeBack, say.command(game, command))}
                onClick={() => session.takeBack(i)}
              >
                <Icon name="arrow-u-up-left:r" />
                {words.hud.takeBack}
              </button>
            )
          }
        />
      ))}
    </>
  );
}

/** What a desk shows beside its heading: the orders so far, and the button that leads on. */
export function DeskLead() {
  const game = useGame();
  const id = useId();
  const count = game.pending.length;
  return (
    <div className="desk-lead">
      {count > 0 && (
        <button type="button" className="small" popoverTarget={id}>
          <Icon name="envelope-open" />
          {words.screens.ordersFor(count)}
        </button>
      )}
      <div id={id} popover="auto" className="orders">
        {count === 0 ? <p className="group-title">{words.hud.pendingNone}</p> : <PendingList />}
      </div>
      <Lead />
    </div>
  );
}
