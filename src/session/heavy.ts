// Heavy mode: every day that is played is held to every invariant, and a day that breaks one is not played.
import type { Engine } from '../core/types.ts';

/** The engine whose steps throw the first sentence about what does not hold of the morning they lead to. */
export function held(engine: Engine): Engine {
  return {
    ...engine,
    step(world, state, commands, sink) {
      const next = engine.step(world, state, commands, sink);
      const fault = engine.faults(world, next)[0];
      if (fault !== undefined) throw new Error(fault);
      return next;
    },
  };
}
