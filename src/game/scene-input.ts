// Fingers and mouse on the map, as the browser tells of them: a click chooses, a drag pans or carries a box, wheel and pinch zoom, hovering points out.

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

/** Hears them on the map's canvas until that is gone; all places are CSS pixels from its corner. */
export function listen(canvas: HTMLCanvasElement, gestures: Gestures): void {
  const held = new Map<number, Spot>();
  let wandered = 0;
  let pinched = false;
  let carrying = false;
  const spot = ({ offsetX, offsetY }: MouseEvent): Spot => ({ x: offsetX, y: offsetY });
  const touches = ({ pointerType }: PointerEvent): boolean => pointerType !== 'mouse';

  // a press takes no focus, marks no text and opens no menu of a long touch; it is told as a pointer's all the same
  for (const press of ['mousedown', 'touchstart'])
    canvas.addEventListener(press, (event) => event.preventDefault(), { passive: false });
  canvas.addEventListener('pointerdown', (event) => {
    // what is pressed here is heard of wherever it goes, and let go of
    canvas.setPointerCapture(event.pointerId);
    if (held.size === 0) {
      wandered = 0;
      pinched = false;
      const { x, y } = spot(event);
      carrying = gestures.grab(x, y, touches(event));
    }
    held.set(event.pointerId, spot(event));
    pinched ||= held.size > 1;
    if (pinched && carrying) {
      carrying = false;
      gestures.drop(null);
    }
  });

  canvas.addEventListener('pointermove', (event) => {
    const now = spot(event);
    const last = held.get(event.pointerId);
    if (last === undefined) {
      if (!touches(event)) gestures.hover(now.x, now.y);
      return;
    }
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
    held.set(event.pointerId, now);
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

  canvas.addEventListener('pointerup', (event) => {
    const known = held.delete(event.pointerId);
    const { x, y } = spot(event);
    if (known && carrying) {
      carrying = false;
      gestures.drop(wandered > STEADY ? { x, y } : null);
    }
    if (!known || pinched || wandered > STEADY) return;
    gestures.click(x, y, touches(event));
  });
  // the browser took the finger for something of its own
  canvas.addEventListener('pointercancel', (event) => {
    held.delete(event.pointerId);
    if (carrying) gestures.drop(null);
    carrying = false;
  });
  canvas.addEventListener('pointerleave', () => gestures.leave());
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { x, y } = spot(event);
      gestures.zoom(Math.exp(-Math.max(-300, Math.min(300, event.deltaY)) * WHEEL), x, y);
    },
    { passive: false },
  );
}
