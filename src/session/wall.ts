// The wall of a hot evening: one touch on a city says that it goes dark first, another that it does not.
import type { Refusal } from '../core/types.ts';
import type { Session } from './types.ts';

/** Turns a city's place in the cut order between first and what it was; null when that may be. */
export function turnDark(session: Session, city: string): Refusal | null {
  const { game } = session.get();
  if (game === null) return null;
  const at = game.world.nation.cities.findIndex(({ id }) => id === city);
  const first = game.shown.grid.cut[at] === 1;
  const pending = game.pending.findIndex((one) => one.kind === 'grid.cut' && one.city === city);
  if (pending >= 0) session.takeBack(pending);
  // back to what stood this morning, unless that is what is to be changed
  const stands = session.get().game?.shown.grid.cut[at];
  if (pending >= 0 && (stands === 1) !== first) return null;
  return session.dispatch({ kind: 'grid.cut', city, rank: first ? 'even' : 'first' });
}
