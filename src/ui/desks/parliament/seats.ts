// Where each seat of a house stands in the picture: rows of a half circle, parties as wedges, ayes before the open before the noes.

export type Mind = 'aye' | 'open' | 'no' | 'none';
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly mind: Mind;
  readonly party: number;
}
export interface Wedge {
  readonly party: number;
  /** middle and edges, radians from the right */
  readonly middle: number;
  readonly from: number;
  readonly to: number;
}
export interface Bench {
  readonly seats: number;
  readonly ayes: number;
  readonly open: number;
  readonly noes: number;
}

/** The picture's size: a half circle with room for names round it. */
export const HALL = { width: 680, height: 330, x: 340, y: 302, outer: 236, inner: 92 } as const;
/** radians between two wedges */
const GAP = 0.05;

/** Seats of benches from left to right, and the wedges that they fill. */
export function seatsOf(benches: readonly Bench[]): {
  readonly seats: readonly Seat[];
  readonly wedges: readonly Wedge[];
  readonly dot: number;
} {
  const all = benches.reduce((sum, bench) => sum + bench.seats, 0);
  const rows = all > 200 ? 9 : 5;
  const radii = Array.from(
    { length: rows },
    (_, i) => HALL.inner + ((HALL.outer - HALL.inner) * i) / (rows - 1),
  );
  const places = spread(all, radii);
  const gaps = GAP * (benches.length - 1);
  const seats: Seat[] = [];
  const wedges: Wedge[] = [];
  let first = 0;
  benches.forEach((bench, party) => {
    const own = places.slice(first, first + bench.seats).map(({ angle, radius }) => ({
      angle: Math.PI - ((Math.PI - angle) * (Math.PI - gaps)) / Math.PI - party * GAP,
      radius,
    }));
    first += bench.seats;
    own.forEach(({ angle, radius }, i) => {
      seats.push({
        x: HALL.x + radius * Math.cos(angle),
        y: HALL.y - radius * Math.sin(angle),
        mind: mindOf(bench, i),
        party,
      });
    });
    const from = own[0]?.angle ?? 0;
    const to = own[own.length - 1]?.angle ?? 0;
    wedges.push({ party, from, to, middle: (from + to) / 2 });
  });
  return {
    seats,
    wedges,
    dot: Math.max(2.4, Math.min(6.2, ((HALL.outer - HALL.inner) / (rows - 1)) * 0.33)),
  };
}

function mindOf(bench: Bench, i: number): Mind {
  if (i < bench.ayes) return 'aye';
  if (i < bench.ayes + bench.open) return 'open';
  return i < bench.ayes + bench.open + bench.noes ? 'no' : 'none';
}

/** So many places over the rows, by their length, from left to right. */
function spread(
  all: number,
  radii: readonly number[],
): readonly { readonly angle: number; readonly radius: number }[] {
  const sum = radii.reduce((a, b) => a + b, 0);
  const counts = radii.map((radius) => Math.round((all * radius) / sum));
  const last = counts.length - 1;
  counts[last] = (counts[last] ?? 0) + all - counts.reduce((a, b) => a + b, 0);
  return radii
    .flatMap((radius, row) =>
      Array.from({ length: counts[row] ?? 0 }, (_, i) => ({
        angle: Math.PI - ((i + 0.5) / (counts[row] ?? 1)) * Math.PI,
        radius,
      })),
    )
    .sort((a, b) => b.angle - a.angle || b.radius - a.radius);
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly party: number;
}

/** Names round the hall: each beside its wedge, lifted where it would touch the one before. `wide` is a name's width. */
export function labelsOf(wedges: readonly Wedge[], wide: (party: number) => number): readonly Label[] {
  const taken: { x0: number; x1: number; y: number }[] = [];
  const order = [...wedges].sort((a, b) => Math.sin(a.middle) - Math.sin(b.middle));
  return order.map(({ party, middle }) => {
    const radius = HALL.outer + 14;
    const anchor = Math.cos(middle) < -0.2 ? 'end' : Math.cos(middle) > 0.2 ? 'start' : 'middle';
    const x = HALL.x + Math.cos(middle) * radius;
    let y = HALL.y - Math.sin(middle) * radius;
    const width = wide(party);
    const x0 = anchor === 'end' ? x - width : anchor === 'start' ? x : x - width / 2;
    const hits = (at: number): boolean =>
      taken.some((one) => Math.abs(one.y - at) < 14 && one.x0 < x0 + width + 6 && one.x1 > x0 - 6);
    while (hits(y) && y > 10) y -= 4;
    taken.push({ x0, x1: x0 + width, y });
    return { x, y, anchor, party };
  });
}
