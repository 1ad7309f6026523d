// Giving an order from a form: would it be refused, and giving it.
import { useMemo } from 'react';
import type { Command, State } from '../../core/types.ts';
import type { Game } from '../../session/index.ts';
import { useDeps, useGame, useSession } from '../deps.tsx';
import { letGo } from '../play/kept-focus.ts';
import { fmt, say, words } from '../words.ts';

export interface Order {
  /** the sentence that says why not, null when the order may be given */
  readonly refusal: string | null;
  /** the morning with the order in it, null when it would be refused */
  readonly after: State | null;
  /** what it costs without saying so: the Fund would read of it in the papers; null where it costs nothing unsaid */
  readonly warning: string | null;
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
    warning: after === null ? null : unheard(game, after),
    give: () => {
      if (session.dispatch(command) === null) letGo();
    },
  };
}

/** The Fund minds what is announced before it was consulted. */
function unheard({ world, shown }: Game, after: State): string | null {
  if (after.programme.unconsulted <= shown.programme.unconsulted) return null;
  const points = world.nation.programme?.fund.benchmarks.find(({ id }) => id === 'unconsulted')?.points ?? 0;
  return words.relations.unheard(fmt.points(points));
}
