// The session put together: the run in progress, what is done within it, and which run it is.
import { createCurrent } from './current.ts';
import type { Edges } from './edges.ts';
import { createPlaying } from './playing.ts';
import { createRuns } from './runs.ts';
import type { Session } from './types.ts';

/** A session without a game. Nothing is loaded before `ready`. */
export function createSession(edges: Edges): Session {
  const current = createCurrent(edges);
  const { store, keeper } = current;
  const playing = createPlaying(current, edges);
  return {
    get: store.getState,
    subscribe: store.subscribe,
    ...createRuns(current, edges),
    ...playing,
    dismiss() {
      store.setState({ refusal: null, bad: null, verified: null });
    },
    takeOver: keeper.takeOver,
    async save() {
      // without a game, and where one is only looked at, there is nothing to lose
      if (current.body() === null) return true;
      playing.setPace('paused');
      keeper.changed(true);
      await keeper.flush();
      return store.getState().kept.status === 'saved';
    },
  };
}
