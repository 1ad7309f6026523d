// Fingers and mouse on the map: a click chooses, a drag pans or carries a box, wheel and pinch zoom, hovering points out.
import { Input, type Input as Inputs, type Scene } from 'phaser';

export interface Gestures {
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  click(x: number, y: number, finger: boolean): void;
  hover(x: number, y: number): void;
  leave(): void;
  /** a press on something that can be carried: true takes the drag away from the map */
  grab(x: number, y: number, finger: boolean): boolean;
  carry(x: number, y: number): void;
  /** where it is let go; null leaves it where it was */
  drop(to: { readonly x: number; readonly y: number } | null): void;
}

interface Spot {
  x: number;
  y: number;
}
/** How far a press may wander and still be a click, CSS pixels. */
const STEADY = 6;
const WHEEL = 0.0015;

export function listen(scene: Scene, ratio: () => number, gestures: Gestures): void {
  const { Events } = Input;
  const held = new Map<number, Spot>();
  let wandered = 0;
  let pinched = false;
  let carrying = false;
  const spot = (pointer: Inputs.Pointer): Spot => ({ x: pointer.x / ratio(), y: pointer.y / ratio() });

  scene.input.on(Events.POINTER_DOWN, (pointer: Inputs.Pointer) => {
    if (held.size === 0) {
      wandered = 0;
      pinched = false;
      const { x, y } = spot(pointer);
      carrying = gestures.grab(x, y, pointer.wasTouch);
    }
    held.set(pointer.id, spot(pointer));
    pinched ||= held.size > 1;
    if (pinched && carrying) {
      carrying = false;
      gestures.drop(null);
    }
  });

  scene.input.on(Events.POINTER_MOVE, (pointer: Inputs.Pointer) => {
    const now = spot(pointer);
    const last = held.get(pointer.id);
    if (last === undefined || !pointer.isDown) {
      held.delete(pointer.id);
      if (!pointer.wasTouch) gestures.hover(now.x, now.y);
      return;
    }
    const other = [...held].find(([id]) => id !== pointer.id)?.[1];
    held.set(pointer.id, now);
    if (other !== undefined) {
      const before = Math.hypot(last.x - other.x, last.y - other.y);
      const after = Math.hypot(now.x - other.x, now.y - other.y);
      gestures.pan((now.x - last.x) / 2, (now.y - last.y) / 2);
      if (before > 1) gestures.zoom(after / before, (now.x + other.x) / 2, (now.y + other.y) / 2);
      return;
    }
    wandered += Math.hypot(now.x - last.x, now.y - last.y);
    if (wandered <= STEADY) return;
    if (carrying) gestures.carry(now.x, now.y);
    else gestures.pan(now.x - last.x, now.y - last.y);
  });

  const up = (pointer: Inputs.Pointer): void => {
    const known = held.delete(pointer.id);
    const { x, y } = spot(pointer);
    if (known && carrying) {
      carrying = false;
      gestures.drop(wandered > STEADY ? { x, y } : null);
    }
    if (!known || pinched || wandered > STEADY) return;
    gestures.click(x, y, pointer.wasTouch);
  };
  scene.input.on(Events.POINTER_UP, up);
  scene.input.on(Events.POINTER_UP_OUTSIDE, (pointer: Inputs.Pointer) => {
    held.delete(pointer.id);
    if (carrying) gestures.drop(wandered > STEADY ? spot(pointer) : null);
    carrying = false;
  });
  scene.input.on(Events.GAME_OUT, () => gestures.leave());
  scene.input.on(Events.POINTER_WHEEL, (pointer: Inputs.Pointer, _over: unknown, _dx: number, dy: number) => {
    const { x, y } = spot(pointer);
    gestures.zoom(Math.exp(-Math.max(-300, Math.min(300, dy)) * WHEEL), x, y);
  });
}
