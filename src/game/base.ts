// The engraved sheet under everything that moves: sea, neighbours, coast echoes, relief by medal ruling, rivers, borders.
import {
  COUNTRY,
  fit,
  LIMITS,
  NEIGHBOURS,
  PROVINCES,
  project,
  type Ring,
  type View,
  WORLD_HEIGHT,
} from './geometry.ts';
import { elevation, RIVERS } from './relief.ts';

interface Inks {
  readonly sea: string;
  readonly land: string;
  readonly wave: string;
  readonly neighbour: string;
  readonly ruling: string;
  readonly border: string;
  readonly echo: (strength: number) => string;
  readonly relief: string;
  readonly river: string;
  readonly outline: string;
  readonly province: string;
  /** night engraves the lit side, paper the shaded one */
  readonly lit: 1 | -1;
}
const INKS: Readonly<Record<'night' | 'day', Inks>> = {
  night: {
    sea: '#0b141a',
    land: '#0e1a20',
    wave: 'rgba(110,160,172,.22)',
    neighbour: 'rgba(14,26,32,.72)',
    ruling: 'rgba(150,176,170,.09)',
    border: 'rgba(150,176,170,.17)',
    echo: (s) => `rgba(140,180,176,${s * 0.2})`,
    relief: '#7fa39b',
    river: '#4c8aa0',
    outline: '#b9cbc0',
    province: 'rgba(206,222,210,.6)',
    lit: 1,
  },
  day: {
    sea: '#e9e4d3',
    land: '#f7f2e4',
    wave: 'rgba(50,90,104,.26)',
    neighbour: 'rgba(247,242,228,.6)',
    ruling: 'rgba(60,84,80,.12)',
    border: 'rgba(60,84,80,.26)',
    echo: (s) => `rgba(40,80,84,${s * 0.32})`,
    relief: '#4f716a',
    river: '#2d6e86',
    outline: '#1f3a38',
    province: 'rgba(40,66,62,.5)',
    lit: -1,
  },
};

export interface BaseOptions extends View {
  readonly theme: 'night' | 'day';
  /** css pixels, and device pixels for each */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Engraves the whole sheet. Sets the canvas to width × ratio by height × ratio. */
export function drawBase(canvas: HTMLCanvasElement, options: BaseOptions): void {
  const { width, height, ratio, k, tx, ty, theme } = options;
  const inks = INKS[theme];
  canvas.width = Math.max(1, Math.round(width * ratio));
  canvas.height = Math.max(1, Math.round(height * ratio));
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.fillStyle = inks.sea;
  pen.fillRect(0, 0, width, height);
  waves(pen, width, height, inks);
  pen.setTransform(ratio * k, 0, 0, ratio * k, ratio * tx, ratio * ty);
  const window: Window = { left: -tx / k, top: -ty / k, right: (width - tx) / k, bottom: (height - ty) / k };
  neighbours(pen, k, inks, window);
  const land = pathOf(COUNTRY);
  echoes(pen, k, land, inks);
  pen.fillStyle = inks.land;
  pen.fill(land);
  pen.save();
  pen.clip(land);
  relief(pen, k, inks, window);
  rivers(pen, k, inks);
  pen.restore();
  for (const { id, rings } of PROVINCES) {
    const disputed = id === 'ajk' || id === 'gb';
    pen.strokeStyle = inks.province;
    pen.lineWidth = 0.9 / k;
    pen.setLineDash((disputed ? [1.5, 3] : [6, 2.4, 1.2, 2.4]).map((mark) => mark / k));
    pen.stroke(pathOf(rings));
  }
  pen.lineJoin = 'round';
  pen.strokeStyle = inks.outline;
  pen.lineWidth = 1.5 / k;
  pen.setLineDash([1.5 / k, 3 / k]);
  pen.stroke(pathOf(LIMITS.disputed, false));
  pen.setLineDash([]);
  pen.stroke(pathOf(LIMITS.agreed, false));
  pen.setTransform(1, 0, 0, 1, 0, 0);
}

interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
type Pen = CanvasRenderingContext2D;

function pathOf(rings: readonly Ring[], closed = true): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    ring.forEach(([x, y], i) => {
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    if (closed) path.closePath();
  }
  return path;
}

/** Fine lines that swell across the whole sheet, the sea's own. */
function waves(pen: Pen, width: number, height: number, inks: Inks): void {
  pen.strokeStyle = inks.wave;
  pen.lineWidth = 0.6;
  pen.beginPath();
  for (let row = 0, y = -6; y < height + 6; y += 7, row++)
    for (let x = 0; x <= width; x += 6) {
      const phase = (2 * Math.PI * x) / 170 + 2.2 * Math.sin((2 * Math.PI * y) / height) + 0.077 * row;
      const at = y + 3.2 * Math.sin(phase) + 1.76 * Math.sin(phase * 0.37 + y * 0.02);
      if (x === 0) pen.moveTo(x, at);
      else pen.lineTo(x, at);
    }
  pen.stroke();
}

function neighbours(pen: Pen, k: number, inks: Inks, window: Window): void {
  const path = pathOf(NEIGHBOURS);
  pen.save();
  pen.fillStyle = inks.neighbour;
  pen.fill(path);
  pen.clip(path);
  pen.strokeStyle = inks.ruling;
  pen.lineWidth = 0.6 / k;
  pen.beginPath();
  for (let y = window.top; y < window.bottom; y += 4.6 / k) {
    pen.moveTo(window.left, y);
    pen.lineTo(window.right, y);
  }
  pen.stroke();
  pen.restore();
  pen.strokeStyle = inks.border;
  pen.lineWidth = 0.8 / k;
  pen.stroke(path);
}

/** Six lines that echo the outline, fainter outwards; land is painted over their inner half. */
function echoes(pen: Pen, k: number, land: Path2D, inks: Inks): void {
  pen.lineJoin = 'round';
  for (let i = 6; i >= 1; i--) {
    const reach = i * 2.6;
    pen.strokeStyle = inks.echo(1 - 0.14 * i);
    pen.lineWidth = (reach * 2 + 1.2) / k;
    pen.stroke(land);
    pen.strokeStyle = inks.sea;
    pen.lineWidth = (reach * 2 - 0.6) / k;
    pen.stroke(land);
  }
}

/** Medal ruling: level lines lifted by the height of the land and swelling where light falls. */
function relief(pen: Pen, k: number, inks: Inks, window: Window): void {
  const pitch = 3.1 / k;
  const step = 2 / k;
  const lift = 30;
  pen.fillStyle = inks.relief;
  const left = Math.max(-10, window.left);
  const right = Math.min(1010, window.right);
  const bottom = Math.min(WORLD_HEIGHT + 20, window.bottom + lift);
  for (let y = Math.max(-10, window.top - lift); y < bottom; y += pitch) {
    const upper: [number, number][] = [];
    const lower: [number, number][] = [];
    for (let x = left; x <= right; x += step) {
      const height = elevation(x, y);
      const slope =
        (elevation(x + 2, y) - elevation(x - 2, y)) * 5.4 + (elevation(x, y + 2) - elevation(x, y - 2)) * 6.3;
      const tone = Math.min(1, Math.max(0, 0.05 + 0.22 * height + Math.max(0, slope * inks.lit) * 0.62));
      const half = pitch * 0.5 * (0.1 + 0.76 * tone);
      const at = y - height * lift;
      upper.push([x, at - half]);
      lower.push([x, at + half]);
    }
    pen.beginPath();
    upper.forEach(([x, at], i) => {
      if (i === 0) pen.moveTo(x, at);
      else pen.lineTo(x, at);
    });
    for (const [x, at] of lower.reverse()) pen.lineTo(x, at);
    pen.fill();
  }
}

function rivers(pen: Pen, k: number, inks: Inks): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  RIVERS.forEach((river, at) => {
    const line = river.map(([lon, lat]) => project(lon, lat));
    const path = new Path2D();
    line.forEach(([x, y], i) => {
      const next = line[i + 1];
      if (i === 0) path.moveTo(x, y);
      else if (next) path.quadraticCurveTo(x, y, (x + next[0]) / 2, (y + next[1]) / 2);
      else path.lineTo(x, y);
    });
    pen.strokeStyle = inks.river;
    pen.lineWidth = (at === 0 ? 2.6 : 1.6) / k;
    pen.stroke(path);
    pen.strokeStyle = inks.land;
    pen.lineWidth = (at === 0 ? 1 : 0.5) / k;
    pen.stroke(path);
  });
}

/** The country in a round frame, for the title: fills a canvas that has a size on the page. */
export function drawMedallion(canvas: HTMLCanvasElement, theme: 'night' | 'day', ratio: number): void {
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  if (width === 0 || height === 0) return;
  const margin = Math.min(width, height) * 0.13;
  const view = fit(width, height, { top: margin, right: margin, bottom: margin, left: margin });
  drawBase(canvas, { theme, width, height, ratio, ...view });
}
