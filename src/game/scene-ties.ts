// What the map's scene hears of: the morning of the game, and what is chosen on screen.
import type { Scene } from 'phaser';
import { type MapView, mapView } from '../session/index.ts';
import type { MapDeps } from './index.ts';
import { follow } from './scene-follow.ts';

export interface Ties {
  readonly morning: (map: MapView) => void;
  readonly theme: () => void;
  readonly selected: () => void;
  readonly hovered: () => void;
  /** another lens, a ghost, or a place is looked for */
  readonly shown: () => void;
}

/** Each is called at once and then on every change, until the scene ends. */
export function tie(scene: Scene, { session, choice }: MapDeps, to: Ties): void {
  const morning = (game: ReturnType<typeof session.get>['game']): void => {
    const { engine } = session.get();
    if (game !== null && engine !== null) to.morning(mapView(game, engine, choice.get().block));
  };
  follow(scene, session, (now) => now.back ?? now.game, morning);
  follow(scene, choice, (now) => now.theme, to.theme);
  follow(scene, choice, (now) => now.selected, to.selected);
  follow(scene, choice, (now) => now.hovered, to.hovered);
  follow(scene, choice, (now) => now.lens, to.shown);
  follow(scene, choice, (now) => now.ghost, to.shown);
  follow(scene, choice, (now) => now.placing, to.shown);
  follow(scene, choice, (now) => now.wall, to.shown);
  follow(
    scene,
    choice,
    (now) => now.block,
    () => morning(session.get().back ?? session.get().game),
  );
}
