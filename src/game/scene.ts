// The map's scene: base sheet, lines with travelling dashes, marks with names; each drawn anew only when it changes.
import { type GameObjects, Scene, Scenes } from 'phaser';
import { type Choice, type Chosen, type MapView, turnDark } from '../session/index.ts';
import { fit as fitCountry, toScreen } from './geometry.ts';
import { createGround, type Ground } from './ground.ts';
import type { MapDeps } from './index.ts';
import type { Label } from './objects/labels.ts';
import { createLayer } from './objects/layer.ts';
import { sunsOf } from './objects/lens.ts';
import type { Mark, Scale } from './objects/marks.ts';
import { createMotions, type Motions, type Moving } from './objects/motions.ts';
import { drawOutlines } from './objects/outlines.ts';
import { createTip, type Tip } from './objects/tip.ts';
import { advance, drawDashes, flows, type Track, trackOf } from './objects/tracks.ts';
import { hasLake } from './objects/water.ts';
import { type Carry, createCarry } from './scene-carry.ts';
import { inkKey } from './scene-change.ts';
import { listen } from './scene-input.ts';
import { type Painted, paintLines, paintSigns, type Room, type Sheets } from './scene-paint.ts';
import { cityAt, placeNear, thingAt } from './scene-pick.ts';
import { createPlan } from './scene-plan.ts';
import { tie } from './scene-ties.ts';
import {
  type Frame,
  insetsOf,
  isPhone,
  panBy,
  reframe,
  riseFor,
  type View,
  zoomAt,
  zoomOf,
} from './scene-view.ts';
import { PALETTES } from './theme.ts';

export interface Hooks extends MapDeps {
  /** asks for a frame */
  readonly wake: () => void;
  readonly cursor: (pointing: boolean) => void;
}
/** Rest after which the base is baked sharp again, ms. */
const REST = 150;
/** A pause between dashes' frames: 12 a second are enough for them, ms. */
const DASH_FRAME = 80;
/** Between paintings of passing days, ms. */
const REPAINT = 300;

export class MapScene extends Scene {
  private readonly hooks: Hooks;
  private frame: Frame = { width: 0, height: 0 };
  private ratio = 1;
  private home: View = { k: 1, tx: 0, ty: 0 };
  private view: View = this.home;
  private map: MapView | null = null;
  private ink = '';
  private marks: readonly Mark[] = [];
  private labels: readonly Label[] = [];
  private tracks: readonly Track[] = [];
  private readonly plan = createPlan();
  /** measures words */
  private readonly rule = document.createElement('canvas').getContext('2d');
  private travelling = false;
  private readonly gone = new Map<string, number>();
  private carry: Carry | null = null;
  /** the view before a phone's card came up */
  private lifted: View | null = null;
  private moving = false;
  private still = false;
  private dirty = { marks: true, dashes: true, outlines: true };
  private due = true;
  /** signs and words whose frame comes after that of the lines under them */
  private signs: { readonly room: Room; readonly what: Painted } | null = null;
  private last = 0;
  private painting: ReturnType<typeof setTimeout> | undefined;
  private painted = 0;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private ground: Ground | null = null;
  private layers: Sheets | null = null;
  private dashes: GameObjects.Graphics | null = null;
  private motions: Motions | null = null;
  private outlines: GameObjects.Graphics | null = null;
  private tip: Tip | null = null;

  constructor(hooks: Hooks) {
    super('map');
    this.hooks = hooks;
  }

  create(): void {
    this.ground = createGround(() => this.change({ marks: true }));
    this.layers = {
      lines: createLayer(this, 'lines', 3, () => this.again()),
      marks: createLayer(this, 'marks', 5, () => this.again()),
    };
    this.dashes = this.add.graphics().setDepth(4);
    this.motions = createMotions(this.add.graphics().setDepth(6));
    this.outlines = this.add.graphics().setDepth(7);
    this.tip = this.rule === null ? null : createTip(this, 8, this.rule, () => this.again());
    const { choice } = this.hooks;
    const carry = createCarry({
      choice,
      map: () => this.map,
      marks: () => this.marks,
      phone: () => this.measure().phone,
      placeAt: (x, y, mw, but) => this.placeAt(x, y, mw, but),
      changed: (whole) => this.change(whole ? { marks: true, outlines: true } : { outlines: true }),
    });
    this.carry = carry;
    listen(this.sys.canvas, {
      pan: (dx, dy) => this.look(panBy(this.view, this.home, this.frame, dx, dy)),
      zoom: (factor, x, y) => this.look(zoomAt(this.view, this.home, this.frame, factor, x, y)),
      click: (x, y, finger) => this.click(x, y, finger),
      hover: (x, y) => this.point(this.at(x, y, 3)),
      leave: () => this.point(null),
      grab: (x, y, finger) => carry.grab(x, y, finger ? 8 : 0),
      carry: carry.carry,
      drop: carry.drop,
    });
    const end = (): void => {
      clearTimeout(this.resting);
      clearTimeout(this.painting);
      this.ground?.stop();
    };
    this.events.once(Scenes.Events.SHUTDOWN, end);
    this.events.once(Scenes.Events.DESTROY, end);
    tie(this, this.hooks, {
      morning: (map) => this.show(map),
      theme: () => this.engrave(),
      selected: () => {
        this.rise();
        this.change({ marks: true, outlines: true });
      },
      hovered: () => this.change({ outlines: true }),
      shown: () => this.change({ marks: true, outlines: true }),
    });
  }

  /** Whether a frame is owed at this time: something changed, or the dashes travel. */
  owes(time: number): boolean {
    return this.due || (this.travels() && time - this.last >= DASH_FRAME);
  }
  travels(): boolean {
    return this.moving && !this.still && flows(this.tracks);
  }

  setMoving(moving: boolean, still: boolean): void {
    this.moving = moving;
    if (still !== this.still) this.dirty.marks = true;
    this.still = still;
    this.change({ dashes: true });
  }

  /** Everything once more: the graphics card has forgotten what was drawn. */
  again(): void {
    this.change({ marks: true, dashes: true, outlines: true });
  }

  resize(width: number, height: number, ratio: number): void {
    const home = fitCountry(width, height, insetsOf(width, height));
    this.view =
      this.frame.width === 0 ? home : reframe(this.view, this.home, this.frame, home, { width, height });
    this.home = home;
    this.frame = { width, height };
    this.ratio = ratio;
    this.engrave();
  }

  /** Zooms about what is selected, or about the middle. */
  zoomBy(factor: number): void {
    const { selected } = this.hooks.choice.get();
    const { width, height } = this.frame;
    const mark = this.marks.find(({ kind, id }) => kind === selected?.kind && id === selected.id);
    const [x, y] = mark?.at ?? [width / 2, height / 2];
    this.look(zoomAt(this.view, this.home, this.frame, factor, x, y));
  }
  reset(): void {
    this.look(this.home);
  }
  panBy(dx: number, dy: number): void {
    this.look(panBy(this.view, this.home, this.frame, dx, dy));
  }
  /** The place with room nearest to a point, within a thumb's reach. */
  placeAt(x: number, y: number, mw = 0.1, but = ''): string | null {
    return placeNear({ map: this.map, view: this.view }, x, y, mw, but);
  }

  override update(time: number): void {
    const seconds = Math.min(0.1, Math.max(0, (time - this.last) / 1000));
    this.last = time;
    this.due = false;
    if (this.dirty.marks) this.paint();
    else if (this.signs !== null && this.layers !== null) {
      paintSigns(this.layers, this.signs.room, this.signs.what);
      this.signs = null;
    }
    if (this.signs === null) this.motions?.painted(this.marks, time);
    if (this.dirty.outlines) this.outline();
    if (this.travels()) advance(this.gone, this.tracks, seconds);
    else if (!this.dirty.dashes) return;
    this.dirty.dashes = false;
    if (this.dashes !== null) drawDashes(this.dashes, this.tracks, this.gone, this.ratio, this.palette());
    this.motions?.draw(this.travels() ? this.movingOf() : null, time);
  }

  private palette() {
    return PALETTES[this.hooks.choice.get().theme];
  }
  private measure(): Scale {
    return {
      zoom: zoomOf(this.view, this.home),
      k: this.view.k,
      phone: isPhone(this.frame.width),
      lens: this.hooks.choice.get().lens,
      wall: this.hooks.choice.get().wall,
    };
  }
  private movingOf(): Moving | null {
    const { map, marks, ratio, view } = this;
    if (map === null) return null;
    const scale = this.measure();
    const suns = map.hot ? sunsOf(map, scale, (lat, lon) => toScreen(view, lon, lat)) : [];
    return { marks, suns, scale, ratio, palette: this.palette() };
  }
  private change(what: Partial<typeof this.dirty>): void {
    Object.assign(this.dirty, what);
    this.due = true;
    this.hooks.wake();
  }

  private show(map: MapView): void {
    this.map = map;
    const ink = inkKey(map);
    if (ink === this.ink) return;
    this.ink = ink;
    // Days may pass faster than anyone reads: what they change is painted a few times a second.
    if (this.painting !== undefined) return;
    const wait = Math.max(0, this.painted + REPAINT - performance.now());
    this.painting = setTimeout(() => {
      this.painting = undefined;
      this.painted = performance.now();
      this.change({ marks: true, dashes: true, outlines: true });
    }, wait);
  }

  private look(view: View): void {
    const { k, tx, ty } = this.view;
    if (view.k === k && view.tx === tx && view.ty === ty) return;
    this.view = view;
    this.travelling = true;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      this.travelling = false;
      this.ground?.sharpen(this.view);
      this.change({ marks: true, outlines: true });
    }, REST);
    this.change({ marks: true, dashes: true, outlines: true });
  }

  private engrave(): void {
    if (this.frame.width === 0) return;
    this.ground?.engrave(this.hooks.choice.get().theme, this.frame, this.ratio, this.home);
    this.ground?.sharpen(this.view);
    this.change({ marks: true, dashes: true, outlines: true });
  }

  private paint(): void {
    this.dirty.marks = false;
    const { layers, map, ratio, frame } = this;
    if (layers === null || map === null || this.rule === null || frame.width === 0) return;
    const palette = this.palette();
    const scale = this.measure();
    const { selected, ghost, lens, ...chosen } = this.hooks.choice.get();
    const placing = chosen.placing || (this.carry?.box() ?? null) !== null;
    const { view, travelling } = this;
    const place = (lat: number, lon: number) => toScreen(view, lon, lat);
    const tracks = map.links.map((link) => trackOf(link, place));
    this.tracks = tracks;
    const [wide, high] = [Math.round(frame.width * ratio), Math.round(frame.height * ratio)];
    const look = { map, view, frame, scale, tracks, selected, placing, ghost, palette, travelling, place };
    const { marks, labels } = this.plan.of(this.rule, look);
    this.marks = marks;
    this.labels = labels;
    const room = { wide, high, ratio };
    const what = { ...look, marks, labels, lens, still: this.still };
    paintLines(layers, room, this.ground, what);
    // while days pass nobody sees a frame between the two; under a finger they belong together
    if (this.moving && !travelling) {
      this.signs = { room, what };
      this.due = true;
    } else {
      this.signs = null;
      paintSigns(layers, room, what);
    }
  }

  private outline(): void {
    this.dirty.outlines = false;
    if (this.outlines === null) return;
    const { selected, hovered } = this.hooks.choice.get();
    const palette = this.palette();
    drawOutlines(
      this.outlines,
      {
        marks: this.marks,
        tracks: this.tracks,
        selected,
        hovered,
        carried: this.carry?.box() ?? null,
      },
      this.measure(),
      this.ratio,
      palette,
    );
    const over = this.marks.find((mark) => mark.kind === hovered?.kind && mark.id === hovered.id) ?? null;
    const named = over !== null && this.labels.some(({ kind, id }) => kind === over.kind && id === over.id);
    const water = over?.kind === 'plant' && hasLake(over.id) ? (this.map?.water ?? null) : null;
    const tipped = named && water === null ? null : over;
    this.tip?.show(tipped, water, this.measure(), this.ratio, this.frame, palette);
  }

  /** At the wall a touch says who goes dark; at any other time it chooses. */
  private click(x: number, y: number, finger: boolean): void {
    const { choice, session } = this.hooks;
    const thing = this.at(x, y, finger ? 12 : 3);
    if (!choice.get().wall) choice.set({ selected: thing });
    else if (thing !== null) turnDark(session, thing.id);
  }
  private at(x: number, y: number, slack: number): Chosen | null {
    const { map, view, marks, tracks } = this;
    if (this.hooks.choice.get().wall) return cityAt(marks, x, y, slack);
    return thingAt({ map, view, marks, tracks }, x, y, slack);
  }

  /** Lifts what was chosen above a phone's card, and lets the country sink back afterwards. */
  private rise(): void {
    const { selected } = this.hooks.choice.get();
    const before = this.lifted;
    if (selected === null) {
      this.lifted = null;
      if (before !== null && this.view.k === before.k) this.look(before);
      return;
    }
    const mark = this.marks.find(({ kind, id }) => kind === selected.kind && id === selected.id);
    const track = this.tracks.find(({ link }) => selected.kind === 'link' && link.id === selected.id);
    const at = mark?.at ?? track?.points[Math.floor(track.points.length * 0.5)];
    const up = at === undefined ? 0 : riseFor(this.frame, at[1]);
    if (up === 0) return;
    this.lifted ??= this.view;
    this.panBy(0, -up);
  }

  private point(to: Choice['hovered']): void {
    const { hovered } = this.hooks.choice.get();
    if (hovered?.kind === to?.kind && hovered?.id === to?.id) return;
    this.hooks.cursor(to !== null);
    this.hooks.choice.set({ hovered: to });
  }
}
