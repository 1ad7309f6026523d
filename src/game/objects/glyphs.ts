// The small signs inside a plant's roundel, one a fuel, drawn on a grid of 24.
interface Glyph {
  readonly fill: string | null;
  readonly stroke: string | null;
}

const ORBIT = 'M22 12A10 4 0 1 1 2 12A10 4 0 1 1 22 12Z';
const DROP = 'M12 2.5C8 7.6 5.2 11.3 5.2 15A6.8 6.8 0 0 0 18.8 15C18.8 11.3 16 7.6 12 2.5Z';
const FLAME =
  'M12.6 2C13.2 6.2 18.6 8.8 18.6 14.6A6.6 6.9 0 0 1 5.4 14.6C5.4 11.6 7 9.8 8.2 8.2C8.7 10 9.4 10.8 10.4 11.2C9.8 7.6 10.6 4.4 12.6 2Z';
const CHIMNEY = 'M3 21V11.5L8.5 14.8V11.5L14 14.8V3H19L20.5 21Z';
const WIND =
  'M3 9H14.5A3.2 3.2 0 1 0 11.6 4.6M3 13.2H19A2.9 2.9 0 1 1 16.4 17.4M3 17.4H10.6A2.4 2.4 0 1 1 8.4 20.8';
const RAYS =
  'M12 1.5V4.5M12 19.5V22.5M1.5 12H4.5M19.5 12H22.5M4.6 4.6L6.7 6.7M17.3 17.3L19.4 19.4M4.6 19.4L6.7 17.3M17.3 6.7L19.4 4.6';
const SUN = 'M17 12A5 5 0 1 1 7 12A5 5 0 1 1 17 12Z';
const LEAF = 'M20.5 3.5C9 3 3.5 8 4 18.5L3 21L5.5 20C16 20.5 21 15 20.5 3.5Z';
/** a gas carrier: a hull with two round tanks */
const CARRIER = 'M2.5 14H21.5L18.8 20H5.2ZM11.2 13A3.6 3.6 0 1 0 4 13ZM20 13A3.6 3.6 0 1 0 12.8 13Z';
const NUCLEUS = 'M14.2 12A2.2 2.2 0 1 1 9.8 12A2.2 2.2 0 1 1 14.2 12Z';

const GLYPHS: Readonly<Record<string, Glyph>> = {
  hydel: { fill: DROP, stroke: null },
  nuclear: { fill: NUCLEUS, stroke: ORBIT },
  gas: { fill: FLAME, stroke: null },
  rlng: { fill: FLAME, stroke: null },
  lng: { fill: CARRIER, stroke: null },
  wind: { fill: null, stroke: WIND },
  solar: { fill: SUN, stroke: RAYS },
  bagasse: { fill: LEAF, stroke: null },
};
const OTHER: Glyph = { fill: CHIMNEY, stroke: null };

const paths = new Map<string, Path2D>();
function path(data: string): Path2D {
  const known = paths.get(data);
  if (known !== undefined) return known;
  const made = new Path2D(data);
  paths.set(data, made);
  return made;
}

/** Draws the sign of a fuel with its middle at x, y; coal and oil share the chimney. */
export function drawGlyph(
  ctx: CanvasRenderingContext2D,
  fuel: string,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  const glyph = Object.hasOwn(GLYPHS, fuel) ? (GLYPHS[fuel] ?? OTHER) : OTHER;
  const scale = size / 24;
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(scale, scale);
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2.2;
  ctx.lineCap = 'round';
  if (glyph.stroke === ORBIT) {
    for (const turn of [30, 60, 60]) {
      ctx.rotate((turn * Math.PI) / 180);
      ctx.translate(-12, -12);
      ctx.stroke(path(ORBIT));
      ctx.translate(12, 12);
    }
  }
  ctx.translate(-12, -12);
  if (glyph.fill !== null) ctx.fill(path(glyph.fill));
  if (glyph.stroke !== null && glyph.stroke !== ORBIT) ctx.stroke(path(glyph.stroke));
  ctx.restore();
}
