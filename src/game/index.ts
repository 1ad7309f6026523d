// The door of the map. It stays light: Phaser comes with the first map that is mounted, the engraving needs none.
import type { ChoiceStore, Session } from '../session/index.ts';
import type { Theme } from './theme.ts';

export interface MapHandle {
  destroy(): void;
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  /** moves the view by CSS pixels */
  panBy(dx: number, dy: number): void;
  /** the free place for a hall nearest to a point of the host, CSS pixels, if one is near */
  placeAt(x: number, y: number): string | null;
  /** false lets the canvas sleep */
  setMoving(moving: boolean): void;
}
export interface MapDeps {
  readonly session: Session;
  readonly choice: ChoiceStore;
}

/** Puts the map into an element that has a size. The handle works at once, the map appears when its code is there. */
export function mountMap(host: HTMLElement, deps: MapDeps): MapHandle {
  let map: MapHandle | null = null;
  let gone = false;
  let moving = false;
  void import('./phaser-map.ts').then(async ({ openMap }) => {
    const opened = gone ? null : await openMap(host, deps);
    if (gone) return opened?.destroy();
    map = opened;
    map?.setMoving(moving);
  });
  return {
    destroy() {
      gone = true;
      map?.destroy();
    },
    zoomIn: () => map?.zoomIn(),
    zoomOut: () => map?.zoomOut(),
    reset: () => map?.reset(),
    panBy: (dx, dy) => map?.panBy(dx, dy),
    placeAt: (x, y) => map?.placeAt(x, y) ?? null,
    setMoving(to) {
      moving = to;
      map?.setMoving(to);
    },
  };
}

/** Engraves the country on a canvas of the page that has a size. */
export async function engrave(canvas: HTMLCanvasElement, theme: Theme): Promise<void> {
  const { drawMedallion } = await import('./medallion.ts');
  await drawMedallion(canvas, theme, window.devicePixelRatio || 1);
}
