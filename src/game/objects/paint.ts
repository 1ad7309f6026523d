// Paints the marks: city lights, plants as roundels, mining halls as boxes of bars, AI halls of dots, batteries, free places as dashed boxes.
import type { Palette } from '../theme.ts';
import { drawGlyph } from './glyphs.ts';
import {
  type AiMark,
  type BatteryMark,
  type CityMark,
  cityRadius,
  DARK_H,
  type Mark,
  MEMORY_OUT,
  type PlaceMark,
  type PlantMark,
  type Scale,
  type SiteMark,
  type TerminalMark,
} from './marks.ts';

export function paintMarks(
  ctx: CanvasRenderingContext2D,
  marks: readonly Mark[],
  palette: Palette,
  scale: Scale,
): void {
  for (const mark of marks) if (mark.kind === 'city') paintCity(ctx, mark, palette, scale);
  for (const mark of marks) leader(ctx, mark, palette);
  for (const mark of marks) {
    if (mark.kind === 'plant') paintPlant(ctx, mark, palette);
    else if (mark.kind === 'site') paintSite(ctx, mark, palette);
    else if (mark.kind === 'place') paintPlace(ctx, mark, palette);
    else if (mark.kind === 'terminal') paintTerminal(ctx, mark, palette);
    else if (mark.kind === 'ai') paintAi(ctx, mark, palette);
    else if (mark.kind === 'battery') paintBattery(ctx, mark, palette);
  }
}

/** From a thing to its sign, where the sign had to move. */
function leader(ctx: CanvasRenderingContext2D, { kind, at, sign, reach }: Mark, palette: Palette): void {
  if (kind === 'city' || Math.hypot(sign[0] - at[0], sign[1] - at[1]) < reach + 1) return;
  const colour =
    kind === 'plant' || kind === 'terminal' || kind === 'battery'
      ? palette.elec
      : kind === 'ai'
        ? palette.ai
        : palette.btc;
  ctx.strokeStyle = palette.halo;
  ctx.globalAlpha = 0.8;
  for (const width of [3, 1]) {
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(at[0], at[1]);
    ctx.lineTo(sign[0], sign[1]);
    ctx.stroke();
    ctx.strokeStyle = colour;
  }
  ctx.globalAlpha = 1;
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.arc(at[0], at[1], 1.8, 0, Math.PI * 2);
  ctx.fill();
}

/** Small deterministic numbers from a word: the same city has the same streets in every game. */
function dice(word: string): () => number {
  let seed = 2166136261;
  for (const letter of word) seed = Math.imul(seed ^ letter.charCodeAt(0), 16777619);
  return () => {
    seed = Math.imul(seed ^ (seed >>> 15), 2246822519) + 0x9e3779b9;
    const mixed = Math.imul(seed ^ (seed >>> 13), 3266489917);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
  };
}

interface Light {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
const lights = new Map<string, readonly Light[]>();

/** Lights of a city on a disc of radius 1, the centre first: when it goes dark, the edge goes first. */
export function lightsOf(id: string, population: number): readonly Light[] {
  const known = lights.get(id);
  if (known !== undefined) return known;
  const roll = dice(id);
  const made = Array.from({ length: Math.round(9 + 8 * population ** 0.85) }, () => {
    const turn = roll() * Math.PI * 2;
    const out = roll() ** 0.85;
    return { x: Math.cos(turn) * out, y: Math.sin(turn) * out * 0.9, size: 0.75 + roll() * 0.65 };
  }).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  lights.set(id, made);
  return made;
}

/** How many of a city's lights burn. */
export function litOf({ city }: CityMark): number {
  return Math.round(lightsOf(city.id, city.population_m).length * (1 - city.shed_h / 24));
}

function paintCity(ctx: CanvasRenderingContext2D, mark: CityMark, palette: Palette, scale: Scale): void {
  const { city, at } = mark;
  const radius = cityRadius(city, scale);
  const lit = litOf(mark);
  lightsOf(city.id, city.population_m).forEach(({ x, y, size }, i) => {
    const on = i < lit;
    ctx.globalAlpha = on ? 1 : 0.55;
    ctx.fillStyle = on
      ? palette.glows
        ? i % 3 === 0
          ? palette.spark
          : palette.elec
        : palette.elec
      : palette.ink3;
    ctx.beginPath();
    ctx.arc(at[0] + x * radius, at[1] + y * radius, on ? size : size * 0.8, 0, Math.PI * 2);
    ctx.fill();
  });
  ctx.globalAlpha = 1;
  if (scale.wall) wallRing(ctx, at[0], at[1], Math.max(14, radius + 6), city.rank, palette);
  if (scale.lens === 'shedding' && city.rank !== 0) rankMark(ctx, at[0], at[1], city.rank, palette);
  if (scale.lens === 'shedding' && city.memory_h > 0) {
    // what the last hot spell left: a dotted ring that stays
    ctx.strokeStyle = palette.ink2;
    ctx.lineWidth = 1.6;
    ctx.lineCap = 'round';
    ctx.setLineDash([0.1, 4]);
    ctx.beginPath();
    ctx.arc(at[0], at[1], radius + MEMORY_OUT, 0, Math.PI * 2);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.lineCap = 'butt';
  }
  if (city.shed_h <= DARK_H) return;
  ctx.strokeStyle = palette.risk;
  ctx.lineWidth = 1.3;
  ctx.setLineDash([3, 2.5]);
  ctx.beginPath();
  ctx.arc(at[0], at[1], radius + 4, 0, Math.PI * 2);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** At the wall every city can be touched: a ring around each, whole and heavy around those that go dark first. */
function wallRing(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  rank: number,
  palette: Palette,
): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = 4;
  ctx.stroke();
  ctx.strokeStyle = rank > 0 ? palette.risk : palette.ink;
  ctx.lineWidth = rank > 0 ? 2.6 : 1.2;
  ctx.stroke();
}

/** A filled triangle that points down goes dark first; an open one that points up, last. */
function rankMark(ctx: CanvasRenderingContext2D, x: number, y: number, rank: number, palette: Palette): void {
  const way = rank > 0 ? 1 : -1;
  ctx.lineJoin = 'miter';
  ctx.beginPath();
  ctx.moveTo(x - 6, y - 4.5 * way);
  ctx.lineTo(x + 6, y - 4.5 * way);
  ctx.lineTo(x, y + 5.5 * way);
  ctx.closePath();
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = 4;
  ctx.stroke();
  ctx.fillStyle = rank > 0 ? palette.ink : palette.panel;
  ctx.fill();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.4;
  ctx.stroke();
}

/** A roundel with a square frame, apart from the plants: whole while cargoes come, dashed while they do not. */
function paintTerminal(
  ctx: CanvasRenderingContext2D,
  { terminal, sign: [x, y], reach }: TerminalMark,
  palette: Palette,
): void {
  const { supply, cargo } = terminal;
  const half = reach * 0.92;
  ctx.fillStyle = palette.panel;
  ctx.strokeStyle = supply > 0 ? palette.risk : palette.ink2;
  ctx.lineWidth = 1.2;
  if (supply > 0) ctx.setLineDash(supply > 1 ? [2, 2.5] : [5, 2]);
  ctx.fillRect(x - half, y - half, half * 2, half * 2);
  ctx.strokeRect(x - half, y - half, half * 2, half * 2);
  ctx.setLineDash([]);
  drawGlyph(ctx, 'lng', x, y, reach * 1.5, cargo === 1 || cargo === 2 ? palette.ink3 : palette.elec);
}

function paintPlant(
  ctx: CanvasRenderingContext2D,
  { plant, sign, reach }: PlantMark,
  palette: Palette,
): void {
  const [x, y] = sign;
  const out = plant.available_mw <= 0;
  const share = plant.mw > 0 ? Math.min(1, Math.max(0, plant.output_mw / plant.mw)) : 0;
  ctx.fillStyle = palette.panel;
  ctx.strokeStyle = palette.ink3;
  ctx.globalAlpha = 1;
  ctx.lineWidth = 1.1;
  if (out) ctx.setLineDash([2.5, 2]);
  ctx.beginPath();
  ctx.arc(x, y, reach, 0, Math.PI * 2);
  ctx.fill();
  ctx.stroke();
  ctx.setLineDash([]);
  if (share > 0.005) {
    ctx.strokeStyle = palette.elec;
    ctx.lineWidth = 2.2;
    ctx.beginPath();
    ctx.arc(x, y, reach, -Math.PI / 2, -Math.PI / 2 + share * Math.PI * 2);
    ctx.stroke();
  }
  drawGlyph(ctx, plant.fuel, x, y, reach * 1.25, out || share <= 0.005 ? palette.ink3 : palette.elec);
  if (!plant.closed) return;
  // struck through: its contract was ended
  ctx.strokeStyle = palette.risk;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(x - reach * 0.9, y + reach * 0.9);
  ctx.lineTo(x + reach * 0.9, y - reach * 0.9);
  ctx.stroke();
}

/** A box of dots: those of the part that draws are whole, those that are let and wait are rings, the rest is empty. */
function paintAi(ctx: CanvasRenderingContext2D, { ai, sign, box }: AiMark, palette: Palette): void {
  const [wide, high] = box;
  const left = sign[0] - wide / 2,
    top = sign[1] - high / 2;
  ctx.fillStyle = palette.panel;
  ctx.strokeStyle = palette.ai;
  ctx.lineWidth = 1.4;
  if (!ai.ready) ctx.setLineDash([3, 2.5]);
  ctx.fillRect(left, top, wide, high);
  ctx.strokeRect(left, top, wide, high);
  ctx.setLineDash([]);
  const columns = Math.max(3, Math.round((wide - 4) / 5)),
    rows = Math.max(2, Math.round((high - 3) / 5));
  const all = columns * rows;
  const runs = Math.ceil((ai.drawn_mw / Math.max(1, ai.mw)) * all - 0.02),
    taken = Math.ceil((ai.let_mw / Math.max(1, ai.mw)) * all - 0.02);
  ctx.fillStyle = palette.ai;
  ctx.lineWidth = 0.8;
  for (let i = 0; i < all; i += 1) {
    const x = left + ((i % columns) + 0.5) * (wide / columns),
      y = top + (Math.floor(i / columns) + 0.5) * (high / rows);
    ctx.beginPath();
    ctx.arc(x, y, i < taken ? 1.5 : 0.6, 0, Math.PI * 2);
    if (i < runs || i >= taken) ctx.fill();
    else ctx.stroke();
  }
}

/** An upright cell with its cap, filled as far as it is in service. */
function paintBattery(
  ctx: CanvasRenderingContext2D,
  { battery, sign, box }: BatteryMark,
  palette: Palette,
): void {
  const [wide, high] = box;
  const left = sign[0] - wide / 2,
    top = sign[1] - high / 2;
  const share = battery.mw > 0 ? battery.ready_mw / battery.mw : 0;
  ctx.fillStyle = palette.panel;
  ctx.strokeStyle = palette.elec;
  ctx.lineWidth = 1.3;
  if (share === 0) ctx.setLineDash([3, 2]);
  ctx.fillRect(left, top, wide, high);
  ctx.strokeRect(left, top, wide, high);
  ctx.setLineDash([]);
  ctx.fillStyle = palette.elec;
  ctx.fillRect(left + wide * 0.3, top - 3, wide * 0.4, 2.2);
  const bars = Math.round(share * 3);
  for (let bar = 0; bar < 3; bar += 1) {
    ctx.globalAlpha = bar < bars ? 1 : 0.3;
    ctx.fillRect(
      left + 3,
      top + high - 3 - (bar + 1) * ((high - 5) / 3) + 1.4,
      wide - 6,
      (high - 5) / 3 - 1.6,
    );
  }
  ctx.globalAlpha = 1;
}

function paintSite(ctx: CanvasRenderingContext2D, { site, sign, box }: SiteMark, palette: Palette): void {
  const [wide, high] = box;
  const left = sign[0] - wide / 2;
  const top = sign[1] - high / 2;
  ctx.fillStyle = palette.panel;
  ctx.strokeStyle = palette.btc;
  ctx.lineWidth = 1.4;
  if (!site.ready) ctx.setLineDash([3, 2.5]);
  ctx.fillRect(left, top, wide, high);
  ctx.strokeRect(left, top, wide, high);
  ctx.setLineDash([]);
  if (!site.ready) return;
  bars(ctx, left, top, box, site.mw > 0 ? site.drawn_mw / site.mw : 0);
}

/** Upright bars across a box, one to about five pixels; those of the running share are thick. */
function bars(
  ctx: CanvasRenderingContext2D,
  left: number,
  top: number,
  [wide, high]: readonly [number, number],
  share: number,
): void {
  const count = Math.max(3, Math.round((wide - 4) / 4.6));
  const running = Math.ceil(share * count - 0.02);
  for (let bar = 0; bar < count; bar += 1) {
    ctx.globalAlpha = bar < running ? 1 : 0.4;
    ctx.lineWidth = bar < running ? 2.2 : 0.9;
    ctx.beginPath();
    const x = left + 4 + (bar * (wide - 8)) / (count - 1);
    ctx.moveTo(x, top + 3.5);
    ctx.lineTo(x, top + high - 3.5);
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

/** A free place is a dashed box; licensed halls are a box of bars with a second frame around it. */
function paintPlace(ctx: CanvasRenderingContext2D, { place, sign, box }: PlaceMark, palette: Palette): void {
  const [wide, high] = box;
  const left = sign[0] - wide / 2;
  const top = sign[1] - high / 2;
  const licensed = place.licensed_mw;
  ctx.strokeStyle = place.free_mw > 0 || licensed > 0 ? palette.btc : palette.ink3;
  ctx.fillStyle = palette.panel;
  ctx.lineWidth = 1;
  if (licensed === 0) ctx.setLineDash([2.5, 2]);
  ctx.fillRect(left, top, wide, high);
  ctx.strokeRect(left, top, wide, high);
  ctx.setLineDash([]);
  if (licensed === 0) return;
  ctx.strokeRect(left - 2.5, top - 2.5, wide + 5, high + 5);
  bars(ctx, left, top, box, place.licensed_drawn_mw / licensed);
}
