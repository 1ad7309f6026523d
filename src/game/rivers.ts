// The Indus and its tributaries as hand-laid lines in degrees, source to mouth, drawn as two banks with land between.
import { type Point, project } from './geometry.ts';

interface River {
  /** css pixels from bank to bank, and of the land-coloured core, at any zoom */
  readonly width: number;
  readonly core: number;
  readonly line: readonly Point[];
}
/** Degrees as one flat list, longitude before latitude. */
const river = (width: number, core: number, ...degrees: readonly number[]): River => {
  const line: Point[] = [];
  for (let i = 0; i + 1 < degrees.length; i += 2) line.push(project(degrees[i] ?? 0, degrees[i + 1] ?? 0));
  return { width, core, line };
};

// biome-ignore format: one river a paragraph reads as a map does
const RIVERS: readonly River[] = [
  // Jhelum
  river(1.6, 0.5, 74.6, 34.2, 73.5, 34.4, 73.6, 33.4, 73.4, 32.8, 72.5, 32.3, 72.15, 31.3),
  // Chenab
  river(1.6, 0.5, 74.7, 32.9, 74.1, 32.4, 73, 31.8, 72.15, 31.2, 71.6, 30.4, 71, 29.4, 70.5, 28.95),
  // Ravi
  river(1.6, 0.5, 75, 32.2, 74.3, 31.6, 73.2, 30.9, 72, 30.65, 71.75, 30.5),
  // Sutlej
  river(1.6, 0.5, 74.5, 31, 73.6, 30.3, 72.4, 29.75, 71.4, 29.3, 71, 29.2),
  // Indus
  river(2.6, 1.1, 77.2, 34.6, 76.2, 35, 75.4, 35.3, 74.6, 35.65, 73.7, 35.5, 73.1, 35.2, 72.85, 34.6,
    72.7, 34.1, 72.2, 33.9, 71.8, 33.4, 71.5, 32.9, 71.3, 32.3, 70.9, 31.5, 70.85, 30.7, 70.7, 29.8,
    70.4, 29, 69.7, 28.45, 68.9, 27.75, 68.2, 27.1, 67.9, 26.5, 68.3, 25.8, 68.35, 25.3, 67.95, 24.6,
    67.6, 24.05),
];

/** Draws the rivers on a pen set to the Mercator world, at k pixels a unit; the Indus comes last, over its mouths. */
export function drawRivers(
  pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  k: number,
  inks: { readonly river: string; readonly land: string },
): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const { width, core, line } of RIVERS) {
    const bed = bedOf(line);
    pen.strokeStyle = inks.river;
    pen.lineWidth = width / k;
    pen.stroke(bed);
    pen.strokeStyle = inks.land;
    pen.lineWidth = core / k;
    pen.stroke(bed);
  }
}

/** A smooth line through the middles of the given one. */
function bedOf(line: readonly Point[]): Path2D {
  const bed = new Path2D();
  line.forEach(([x, y], i) => {
    const next = line[i + 1];
    if (i === 0) bed.moveTo(x, y);
    else if (next) bed.quadraticCurveTo(x, y, (x + next[0]) / 2, (y + next[1]) / 2);
    else bed.lineTo(x, y);
  });
  return bed;
}
