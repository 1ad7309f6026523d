// Giving an order from a form: would it be refused, and giving it.
import { useMemo } from 'react';
import type { Command, State } from '../../core/types.ts';
import { useDeps, useGame, useSession } from '../deps.tsx';
import { say } from '../words.ts';

export interface Order {
  /** the sentence that says why not, null when the order may be given */
  readonly refusal: string | null;
  /** the morning with the order in it, null when it would be refused */
  readonly after: State | null;
  readonly give: () => void;
}

export function useOrder(command: Command): Order {
  const { session } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const key = JSON.stringify(command);
  const { refusal, after } = useMemo(() => {
    const given = JSON.parse(key) as Command;
    if (engine === null) return { refusal: null, after: null };
    const found = engine.check(game.world, game.shown, given);
    return found === null
      ? { refusal: null, after: engine.preview(game.world, game.state, [...game.pending, given]) }
      : { refusal: say.refusal(found), after: null };
  }, [engine, game, key]);
  return {
    refusal,
    after,
    give: () => {
      // the button lets go of the keyboard, so that a space afterwards plays and does not order again
      if (session.dispatch(command) === null && document.activeElement instanceof HTMLElement)
        document.activeElement.blur();
    },
  };
}
