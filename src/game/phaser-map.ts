// One Phaser game in an element of the page: crisp at any pixel ratio, asleep unless something moves, gone without trace.
import { CANVAS, Core, Game, Scale } from 'phaser';
import { words } from '../text/index.ts';
import type { MapDeps, MapHandle } from './index.ts';
import { MapScene } from './scene.ts';
import { LABEL_FACE, NAME_FACE } from './theme.ts';

const STEP = 1.5;

export async function openMap(host: HTMLElement, deps: MapDeps): Promise<MapHandle> {
  const faces = [`500 12px ${LABEL_FACE}`, `600 12px ${LABEL_FACE}`, `500 12px ${NAME_FACE}`];
  // a language brings faces of its own, fetched for its letters alone
  const letters = JSON.stringify(words.names);
  await Promise.all(faces.map((face) => document.fonts.load(face, letters)));
  await document.fonts.ready;
  let asked = 0;
  let ratio = window.devicePixelRatio || 1;
  const scene = new MapScene({
    ...deps,
    wake() {
      if (asked === 0 && game.loop?.started && !game.loop.running) asked = requestAnimationFrame(wake);
    },
    cursor(pointing) {
      game.canvas.style.cursor = pointing ? 'pointer' : '';
    },
  });
  const size = (): readonly [number, number] => [
    Math.max(1, host.clientWidth),
    Math.max(1, host.clientHeight),
  ];
  const [width, height] = size();
  const game = new Game({
    // docs/decisions/020-canvas.md
    type: CANVAS,
    parent: host,
    // its own would go back to a pool, with all that listens to it
    canvas: document.createElement('canvas'),
    width: Math.round(width * ratio),
    height: Math.round(height * ratio),
    scale: { mode: Scale.NONE, zoom: 1 / ratio },
    // pointers are heard of from the browser (scene-input.ts)
    input: { mouse: false, touch: false, keyboard: false },
    audio: { noAudio: true },
    banner: false,
    // an opaque canvas is black until it is first painted, and again whenever its size changes
    transparent: true,
    scene,
  });
  function wake(): void {
    asked = 0;
    // a game that has taken itself down has no frames to ask for
    if (game.loop.raf) game.loop.wake(true);
  }
  // The loop runs only as long as frames are owed.
  let ended = false;
  const step = game.step.bind(game);
  game.step = (time, delta) => {
    if (ended || scene.owes(time)) step(time, delta);
    else if (!scene.travels()) game.loop.sleep();
  };

  const motion = window.matchMedia('(prefers-reduced-motion: reduce)');
  let moving = false;
  const move = (): void => scene.setMoving(moving && !document.hidden, motion.matches);
  const sized = (): void => {
    const [wide, high] = size();
    ratio = window.devicePixelRatio || 1;
    game.scale.resize(Math.round(wide * ratio), Math.round(high * ratio));
    // After the size: the zoom is what brings the canvas's style up to date with it.
    game.scale.setZoom(1 / ratio);
    scene.resize(wide, high, ratio);
  };
  const observer = new ResizeObserver(() => {
    sized();
    // another size has emptied the canvas: it is painted before the page shows it
    if (game.isRunning) game.step(performance.now(), 0);
  });
  game.events.once(Core.Events.READY, () => {
    // taken away before it was up
    if (ended) return;
    game.canvas.setAttribute('role', 'img');
    game.canvas.setAttribute('aria-label', words.map.label);
    game.canvas.style.touchAction = 'none';
    game.canvas.addEventListener('contextrestored', () => scene.again());
    sized();
    move();
    observer.observe(host);
  });
  motion.addEventListener('change', move);
  document.addEventListener('visibilitychange', move);

  return {
    destroy() {
      observer.disconnect();
      motion.removeEventListener('change', move);
      document.removeEventListener('visibilitychange', move);
      cancelAnimationFrame(asked);
      ended = true;
      // Phaser takes itself down in its next step, which a sleeping loop would not make.
      game.canvas?.remove();
      game.destroy(true, false);
      if (game.loop.started) asked = requestAnimationFrame(wake);
    },
    zoomIn: () => scene.zoomBy(STEP),
    zoomOut: () => scene.zoomBy(1 / STEP),
    reset: () => scene.reset(),
    panBy: (dx, dy) => scene.panBy(dx, dy),
    placeAt: (x, y) => scene.placeAt(x, y),
    setMoving(to) {
      moving = to;
      move();
    },
  };
}
