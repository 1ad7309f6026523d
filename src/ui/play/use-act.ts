// One order about one thing on the map: whether it may be given, whether it is given already, and giving or taking it back.
import { useMemo } from 'react';
import type { Command, Engine, Refusal, State } from '../../core/types.ts';
import type { Game, Session } from '../../session/index.ts';
import { useDeps, useGame, useSession } from '../deps.tsx';
import { say } from '../words.ts';
import { replacedBy } from './acts.ts';

export interface MapOrder {
  /** the sentence that says why not; null when it may be given */
  readonly refusal: string | null;
  /** it is among tomorrow's orders */
  readonly given: boolean;
  readonly give: () => void;
  readonly takeBack: () => void;
}

/** The morning without the pending order that this one would replace. */
function before(engine: Engine, game: Game, command: Command): State {
  const at = replacedBy(game.pending, command);
  if (at < 0) return game.shown;
  return engine.preview(
    game.world,
    game.state,
    game.pending.filter((_, i) => i !== at),
  );
}
/** Why this order could not be given in place of an earlier one about the same. */
export function refused(engine: Engine, game: Game, command: Command): Refusal | null {
  return engine.check(game.world, before(engine, game, command), command);
}
/** Gives an order; an earlier one about the same goes. What is so already needs no order. */
export function giveInstead(session: Session, command: Command): Refusal | null {
  const { game } = session.get();
  const at = game === null ? -1 : replacedBy(game.pending, command);
  if (at >= 0) session.takeBack(at);
  const { engine, game: now } = session.get();
  if (engine === null || now === null) return null;
  const found = engine.check(now.world, now.shown, command);
  if (found?.code === 'already-there' && at >= 0) return null;
  return found ?? session.dispatch(command);
}

export function useAct(command: Command): MapOrder {
  const { session } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const key = JSON.stringify(command);
  const found = useMemo(() => {
    const asked = JSON.parse(key) as Command;
    const at = replacedBy(game.pending, asked);
    const given = at >= 0 && JSON.stringify(game.pending[at]) === key;
    return { given, refusal: engine === null || given ? null : refused(engine, game, asked) };
  }, [engine, game, key]);
  return {
    given: found.given,
    refusal: found.refusal === null ? null : say.refusal(found.refusal),
    give: () => {
      giveInstead(session, command);
    },
    takeBack: () => {
      const at = replacedBy(session.get().game?.pending ?? [], command);
      if (at >= 0) session.takeBack(at);
    },
  };
}
