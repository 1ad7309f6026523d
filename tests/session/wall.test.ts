// A touch on a city at the wall: dark first, and by a second touch what it was.
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/core/types.ts';
import { type Session, turnDark } from '../../src/session/index.ts';
import { engine, worldOf } from '../helpers.ts';

/** A session of one morning: orders are taken and given back, nothing else. */
function morning(rank: number) {
  const world = worldOf();
  const state = structuredClone(engine.begin(world));
  const at = world.nation.cities.findIndex(({ id }) => id === 'sukkur');
  state.grid.cut[at] = rank;
  let pending: Command[] = [];
  const shown = () => engine.preview(world, state, pending);
  const session = {
    get: () => ({ game: { world, state, shown: shown(), pending } }),
    takeBack: (i: number) => {
      pending = pending.filter((_, each) => each !== i);
    },
    dispatch: (command: Command) => {
      const refusal = engine.check(world, shown(), command);
      if (refusal === null) pending = [...pending, command];
      return refusal;
    },
  } as unknown as Session;
  return { session, rank: () => shown().grid.cut[at], pending: () => pending };
}

describe('a touch at the wall', () => {
  it.each([
    ['with everybody', 0, 1, 0],
    ['last', -1, 1, -1],
    ['first', 1, 0, 1],
  ])('on a city that goes dark %s turns it, and another turns it back', (_name, rank, once, twice) => {
    const { session, rank: now, pending } = morning(rank);
    expect(turnDark(session, 'sukkur')).toBeNull();
    expect([now(), pending().length]).toEqual([once, 1]);
    expect(turnDark(session, 'sukkur')).toBeNull();
    expect([now(), pending().length]).toEqual([twice, 0]);
  });
});
