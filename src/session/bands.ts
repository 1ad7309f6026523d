// The bands of the figures that a gauge reads: red, amber, green and, where too much is no better, amber and red again.
import type { State, World } from '../core/types.ts';

export const BANDS = ['red-low', 'amber-low', 'green', 'amber-high', 'red-high'] as const;
export type Band = (typeof BANDS)[number];
/** Where one band ends and the next begins, in the figure's unit; two where there is no too much. */
export type BandEdges = readonly [number, number, number, number] | readonly [number, number];

/** Parameters that set the edges, by figure. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  grid_margin_pct: ['margin_red_pct', 'margin_amber_pct', 'margin_wide_pct', 'margin_far_pct'],
  cover_months: ['cover_red_months', 'cover_amber_months', 'cover_wide_months', 'cover_far_months'],
  consent_low: ['consent_red', 'consent_amber'],
  standing: ['standing_red', 'standing_amber'],
};

/** The edges of a figure's bands; null where no gauge reads it. */
export function edgesOf({ parameters }: World, quantity: string): BandEdges | null {
  const ids = EDGES[quantity];
  const edges = (ids ?? []).flatMap((id) => parameters[id] ?? []);
  return ids === undefined || edges.length < ids.length ? null : (edges as unknown as BandEdges);
}

/** The band that a value lies in. */
export function bandOf([red, amber, wide, far]: BandEdges, value: number): Band {
  if (value < red) return 'red-low';
  if (value < amber) return 'amber-low';
  if (wide === undefined || far === undefined || value <= wide) return 'green';
  return value <= far ? 'amber-high' : 'red-high';
}

/** The colour of a band. */
export function toneOf(band: Band): 'red' | 'amber' | 'green' {
  return band === 'green' ? band : band.startsWith('red') ? 'red' : 'amber';
}

/** The band of the grid's spare power. */
export function marginBand(world: World, state: State): Band {
  const edges = edgesOf(world, 'grid_margin_pct');
  return edges === null ? 'green' : bandOf(edges, state.grid.margin_pct);
}
