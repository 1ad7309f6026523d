// Guilloché: the ruled ornament of banknotes as SVG path data, grown from numbers (STYLE §9). Pure geometry.
const turn = Math.PI * 2;
const short = (value: number): string => value.toFixed(1);

export interface RingShape {
  readonly inner: number;
  readonly outer: number;
  /** loops of one strand round the ring */
  readonly loops: number;
  readonly strands: number;
  /** swell and lobes of the inner and outer envelopes */
  readonly innerSwell?: number;
  readonly innerLobes?: number;
  readonly outerSwell?: number;
  readonly outerLobes?: number;
  readonly phase?: number;
  readonly centre?: readonly [number, number];
}

/** A ring of strands woven between two modulated envelopes; closes because loops and lobes are whole. */
export function ring(shape: RingShape): string {
  const {
    inner,
    outer,
    loops,
    strands,
    innerSwell = 0,
    innerLobes = 0,
    outerSwell = 0,
    outerLobes = 0,
    phase = 0,
  } = shape;
  const [cx, cy] = shape.centre ?? [0, 0];
  const steps = Math.max(240, loops * 16);
  const paths: string[] = [];
  for (let strand = 0; strand < strands; strand++) {
    const points: string[] = [];
    for (let i = 0; i < steps; i++) {
      const t = (i / steps) * turn;
      const low = inner + innerSwell * Math.cos(innerLobes * t);
      const high = outer + outerSwell * Math.cos(outerLobes * t);
      const r =
        (high + low) / 2 + ((high - low) / 2) * Math.sin(loops * t + phase + (turn * strand) / strands);
      points.push(`${short(cx + r * Math.cos(t))} ${short(cy + r * Math.sin(t))}`);
    }
    paths.push(`M${points.join('L')}Z`);
  }
  return paths.join('');
}

export interface BandShape {
  readonly length: number;
  readonly depth: number;
  readonly loops: number;
  readonly strands: number;
  readonly at?: readonly [number, number];
  readonly upright?: boolean;
}

/** A straight band of interlaced waves, lying or upright. */
export function band(shape: BandShape): string {
  const { length, depth, loops, strands, upright = false } = shape;
  const [x, y] = shape.at ?? [0, 0];
  const steps = Math.max(48, loops * 14);
  const paths: string[] = [];
  for (let strand = 0; strand < strands; strand++) {
    const points: string[] = [];
    for (let i = 0; i <= steps; i++) {
      const u = i / steps;
      const along = u * length;
      const across = (depth / 2) * (1 + Math.sin(turn * (loops * u + strand / strands)));
      points.push(
        upright ? `${short(x + across)} ${short(y + along)}` : `${short(x + along)} ${short(y + across)}`,
      );
    }
    paths.push(`M${points.join('L')}`);
  }
  return paths.join('');
}

/** The wave ground of a note: rows of slowly drifting sines. */
export function waves(width: number, height: number, gap = 6, swell = 6, length = 260, warp = 2.6): string {
  const rows: string[] = [];
  for (let y = -swell * 2, row = 0; y < height + swell * 2; y += gap, row++) {
    const points: string[] = [];
    for (let x = 0; x <= width + 10; x += 10) {
      const p = (turn * x) / length + warp * Math.sin((y / height) * turn) + 0.08 * row;
      points.push(`${x} ${short(y + swell * Math.sin(p) + swell * 0.55 * Math.sin(p * 0.37 + y * 0.02))}`);
    }
    rows.push(`M${points.join('L')}`);
  }
  return rows.join('');
}

/** Whole numbers from a name, so that every campaign's crest differs. */
function marks(name: string): readonly [number, number, number, number] {
  let a = 2166136261;
  for (let i = 0; i < name.length; i++) a = Math.imul(a ^ name.charCodeAt(i), 16777619) >>> 0;
  a ^= a >>> 13;
  return [a & 255, (a >>> 8) & 255, (a >>> 16) & 255, (a >>> 24) & 255];
}

export interface Stroke {
  readonly d: string;
  readonly width: number;
  readonly opacity: number;
}

/** The crest of a run: four rings whose loops, lobes and phase come from its seed. Radius 50. */
export function crest(seed: string): readonly Stroke[] {
  const [a, b, c, d] = marks(seed);
  const lobes = 5 + (a % 8);
  const phase = (d / 256) * turn;
  return [
    {
      d: ring({
        inner: 40,
        outer: 48,
        loops: 30 + (b % 4) * 6,
        strands: 4,
        outerSwell: 1.2,
        outerLobes: lobes,
        phase,
      }),
      width: 0.5,
      opacity: 0.6,
    },
    {
      d: ring({
        inner: 26,
        outer: 40,
        loops: 10 + (c % 3) * 2,
        strands: 7,
        innerSwell: 1,
        innerLobes: lobes,
        outerSwell: 1.2,
        outerLobes: lobes,
        phase,
      }),
      width: 0.5,
      opacity: 0.85,
    },
    {
      d: ring({
        inner: 15,
        outer: 28,
        loops: 12 + (a % 4) * 3,
        strands: 5,
        innerSwell: 1.4,
        innerLobes: lobes,
        phase,
      }),
      width: 0.5,
      opacity: 0.75,
    },
    { d: ring({ inner: 5, outer: 15, loops: 8 + (b % 3), strands: 4, phase }), width: 0.5, opacity: 0.9 },
  ];
}

/** A hand's strokes from a name, in a box of 160 by 40: loops that lean, then a long line out. */
export function signature(name: string): string {
  const [a, b, c, d] = marks(name);
  const points: string[] = [];
  for (let i = 0; i <= 90; i++) {
    const u = i / 90;
    const swing = 14 * (1 - u * 0.75) * Math.sin(turn * (2.6 + (a % 3)) * u + (b / 256) * turn);
    const lean = 6 * Math.sin(turn * (1.4 + (c % 2)) * u + (d / 256) * turn);
    points.push(`${short(8 + 96 * u + lean)} ${short(22 - swing - 5 * u)}`);
  }
  points.push('128 20', '154 13');
  return `M${points.join('L')}`;
}

/** The reserve rosette: one ring a quarter, as wide as the coins that came in; a sale leaves a gap. Rings reach `radius`. */
export function growth(
  added: readonly number[],
  radius: number,
): readonly {
  readonly d: string;
  readonly current: boolean;
  readonly inner: number;
  readonly outer: number;
  readonly strands: number;
}[] {
  const first = radius * 0.16;
  let total = 0;
  for (const q of added) total += Math.abs(q);
  if (total <= 0) return [];
  let at = first;
  const rings: { d: string; current: boolean; inner: number; outer: number; strands: number }[] = [];
  added.forEach((q, i) => {
    const width = (radius * 0.8 * Math.abs(q)) / total;
    if (q > 0 && width > 0.4) {
      const loops = Math.min(96, 18 + 6 * i);
      const strands = Math.max(2, Math.min(9, Math.round(width / 5)));
      const swell = Math.min(width * 0.13, radius * 0.05);
      rings.push({
        d: ring({
          inner: at + 0.6,
          outer: at + width,
          loops,
          strands,
          innerSwell: rings.length === 0 ? 0 : swell,
          innerLobes: 12,
          outerSwell: swell,
          outerLobes: 12,
        }),
        current: i === added.length - 1,
        inner: at,
        outer: at + width,
        strands,
      });
    }
    at += width;
  });
  return rings;
}
