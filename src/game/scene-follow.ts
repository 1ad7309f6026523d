// Ties a scene to a store: shows a value at once, then whenever it changes, until the scene ends.
import { type Scene, Scenes } from 'phaser';

export interface Source<S> {
  readonly get: () => S;
  readonly subscribe: (listener: (now: S, before: S) => void) => () => void;
}

/** `select` gives parts of the state, never new objects: what is the same is not shown again. */
export function follow<S, T>(
  scene: Scene,
  source: Source<S>,
  select: (now: S) => T,
  show: (value: T) => void,
): void {
  let shown = select(source.get());
  const end = source.subscribe((now) => {
    const value = select(now);
    if (Object.is(value, shown)) return;
    shown = value;
    show(value);
  });
  scene.events.once(Scenes.Events.SHUTDOWN, end);
  scene.events.once(Scenes.Events.DESTROY, end);
  show(shown);
}
