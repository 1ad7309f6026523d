// The engraved sheet under everything that moves: sea, neighbours, coast echoes, relief by medal ruling, rivers, borders.
import { COUNTRY, fit, NEIGHBOURS, PROVINCES, type Ring, toScreen, type View } from './geometry.ts';
import { drawRivers, type Season } from './rivers.ts';
import { type Pen, ruleLevel, ruleRelief, ruleWaves, type Window } from './ruling.ts';

type Theme = 'night' | 'day';
type Sheet = HTMLCanvasElement | OffscreenCanvas;

interface Inks {
  readonly sea: string;
  readonly land: string;
  readonly wave: string;
  readonly neighbour: string;
  readonly ruling: string;
  readonly border: string;
  /** between the echoes */
  readonly moat: string;
  /** around the outermost echo, half clear */
  readonly mist: string;
  readonly echo: (strength: number) => string;
  readonly relief: string;
  readonly river: string;
  readonly outline: string;
  readonly province: string;
}
const INKS: Readonly<Record<Theme, Inks>> = {
  night: {
    sea: '#0b141a',
    land: '#0e1a20',
    wave: 'rgba(110,160,172,.26)',
    neighbour: 'rgba(14,26,32,.72)',
    ruling: 'rgba(150,176,170,.1)',
    border: 'rgba(150,176,170,.17)',
    moat: '#0b151b',
    mist: 'rgba(11,20,26,.55)',
    echo: (s) => `rgba(140,180,176,${s * 0.2})`,
    relief: '#7fa39b',
    river: 'rgba(76,138,160,.85)',
    outline: '#b9cbc0',
    province: 'rgba(206,222,210,.75)',
  },
  day: {
    sea: '#e9e4d3',
    land: '#f7f2e4',
    wave: 'rgba(50,90,104,.3)',
    neighbour: 'rgba(247,242,228,.66)',
    ruling: 'rgba(60,84,80,.14)',
    border: 'rgba(60,84,80,.3)',
    moat: '#ede8d8',
    mist: 'rgba(233,228,211,.55)',
    echo: (s) => `rgba(40,80,84,${s * 0.32})`,
    relief: '#4f716a',
    river: 'rgba(45,110,134,.85)',
    outline: '#1f3a38',
    province: 'rgba(40,66,62,.6)',
  },
};

export interface BaseOptions extends View {
  readonly theme: Theme;
  /** css pixels, and device pixels for each */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly season?: Season;
}

/** Pixels between the lines of relief: for the title, for the whole country, for a close view. */
const PITCH = { title: 2.7, whole: 3.1, close: 3.6 } as const;
const CLOSE = 1.6;

/** Engraves the whole sheet. Sets the canvas to width × ratio by height × ratio. */
export function drawBase(canvas: Sheet, options: BaseOptions): void {
  engrave(canvas, options, options.k > CLOSE ? PITCH.close : PITCH.whole);
}

function engrave(canvas: Sheet, options: BaseOptions, pitch: number): Pen | null {
  const { width, height, ratio, k, tx, ty, theme, season } = options;
  const inks = INKS[theme];
  canvas.width = Math.max(1, Math.round(width * ratio));
  canvas.height = Math.max(1, Math.round(height * ratio));
  const pen: Pen | null = 'toDataURL' in canvas ? canvas.getContext('2d') : canvas.getContext('2d');
  if (pen === null) return null;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.fillStyle = inks.sea;
  pen.fillRect(0, 0, width, height);
  pen.strokeStyle = inks.wave;
  ruleWaves(pen, width, height);
  pen.setTransform(ratio * k, 0, 0, ratio * k, ratio * tx, ratio * ty);
  const window: Window = { left: -tx / k, top: -ty / k, right: (width - tx) / k, bottom: (height - ty) / k };
  neighbours(pen, k, inks, window);
  const land = pathOf(COUNTRY);
  echoes(pen, k, land, inks);
  pen.fillStyle = inks.land;
  pen.fill(land);
  pen.save();
  pen.clip(land);
  pen.fillStyle = inks.relief;
  ruleRelief(pen, COUNTRY, { pitch, k, theme }, window);
  drawRivers(pen, k, inks, season);
  pen.restore();
  borders(pen, k, land, inks);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  return pen;
}

function pathOf(rings: readonly Ring[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    ring.forEach(([x, y], i) => {
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    path.closePath();
  }
  return path;
}

function neighbours(pen: Pen, k: number, inks: Inks, window: Window): void {
  const path = pathOf(NEIGHBOURS);
  pen.save();
  pen.fillStyle = inks.neighbour;
  pen.fill(path);
  pen.clip(path);
  pen.strokeStyle = inks.ruling;
  ruleLevel(pen, k, window);
  pen.restore();
  pen.strokeStyle = inks.border;
  pen.lineWidth = 0.8 / k;
  pen.stroke(path);
}

/** Six lines that echo the outline, fainter outwards; land is painted over their inner half. */
function echoes(pen: Pen, k: number, land: Path2D, inks: Inks): void {
  pen.lineJoin = 'round';
  const around = (colour: string, pixels: number): void => {
    pen.strokeStyle = colour;
    pen.lineWidth = (2 * pixels) / k;
    pen.stroke(land);
  };
  around(inks.mist, 6 * 2.6 + 1.2);
  for (let i = 6; i >= 1; i--) {
    around(inks.echo(1 - 0.14 * i), i * 2.6);
    around(inks.moat, i * 2.6 - 1);
  }
}

/** Provinces by a chain of dashes, disputed lines dotted, the outline whole. */
function borders(pen: Pen, k: number, land: Path2D, inks: Inks): void {
  pen.lineCap = 'butt';
  pen.lineJoin = 'round';
  pen.strokeStyle = inks.province;
  pen.lineWidth = 1 / k;
  for (const { id, rings } of PROVINCES) {
    const disputed = id === 'ajk' || id === 'gb';
    pen.setLineDash((disputed ? [1.5, 3] : [6, 2.4, 1.2, 2.4]).map((mark) => mark / k));
    pen.stroke(pathOf(rings));
  }
  pen.setLineDash([]);
  pen.strokeStyle = inks.outline;
  pen.lineWidth = 1.5 / k;
  pen.stroke(land);
}

/** Longitude, latitude and reach in thousandths of the medallion: the cities whose lights the title shows. */
const LIGHTS = [
  [67.01, 24.86, 36],
  [74.34, 31.55, 31],
  [73.05, 33.68, 26],
  [71.52, 34.01, 15],
  [71.47, 30.2, 18],
  [66.99, 30.18, 15],
  [68.37, 25.39, 16],
] as const;
/** How much of the medallion's width stays free around the country. */
const RIM = 0.1;

/** The country in a round frame, for the title: fills a canvas that has a size on the page, clear outside the circle. */
export function drawMedallion(canvas: HTMLCanvasElement, theme: Theme, ratio: number): void {
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  if (width === 0 || height === 0) return;
  const size = Math.min(width, height);
  const rim = size * RIM;
  const view = fit(width, height, { top: rim, right: rim, bottom: rim, left: rim });
  const pen = engrave(canvas, { theme, width, height, ratio, ...view }, PITCH.title);
  if (pen === null) return;
  for (const [lon, lat, reach] of LIGHTS) shine(pen, theme, toScreen(view, lon, lat), (size * reach) / 1000);
  pen.globalCompositeOperation = 'destination-in';
  pen.fillStyle = INKS[theme].sea;
  pen.beginPath();
  pen.arc(width / 2, height / 2, size / 2, 0, 2 * Math.PI);
  pen.fill();
  pen.globalCompositeOperation = 'source-over';
}

/** A city's light: a glow at night, a dot on paper. */
function shine(pen: Pen, theme: Theme, [x, y]: readonly [number, number], reach: number): void {
  pen.beginPath();
  if (theme === 'night') {
    const glow = pen.createRadialGradient(x, y, 0, x, y, reach);
    glow.addColorStop(0, 'rgba(247,209,84,.95)');
    glow.addColorStop(0.25, 'rgba(247,209,84,.6)');
    glow.addColorStop(1, 'rgba(247,209,84,0)');
    pen.fillStyle = glow;
    pen.arc(x, y, reach, 0, 2 * Math.PI);
  } else {
    pen.fillStyle = '#b57c00';
    pen.arc(x, y, Math.max(1.6, reach * 0.25), 0, 2 * Math.PI);
  }
  pen.fill();
}
