// A rule of a gauge's bands, each as wide as its figures, with its hatch and its word; a marker where the figure stands.
import type { ReactNode } from 'react';
import { BANDS, type Band, type BandEdges, bandOf, toneOf } from '../../session/index.ts';
import { fmt, words } from '../words.ts';

const W = words.bands;

/** Where the rule begins and ends, in the figure's unit. */
const SPANS: Readonly<Record<string, readonly [number, number]>> = {
  grid_margin_pct: [-10, 40],
  cover_months: [0, 7.5],
  consent_low: [0, 100],
  standing: [0, 100],
};

/** A band narrower than this, %, has no room for its name. */
const NAMED = 13;

export function BandRule({
  quantity,
  edges,
  value,
  said,
}: {
  readonly quantity: string;
  readonly edges: BandEdges;
  readonly value: number;
  /** the figure in words, for those who listen */
  readonly said: string;
}) {
  const [from = 0, to = 100] = SPANS[quantity] ?? [];
  const place = (at: number): number => (100 * (Math.min(Math.max(at, from), to) - from)) / (to - from);
  const starts = [from, ...edges];
  return (
    <div className="band-rule" role="img" aria-label={`${said}: ${W.says[bandOf(edges, value)]}`}>
      <div className="band-rule-bands">
        {starts.map((start, i) => {
          const band = BANDS[i] ?? 'green';
          const width = place(starts[i + 1] ?? to) - place(start);
          return (
            <i key={band} className={band.split('-')[0]} style={{ inlineSize: `${width}%` }}>
              {width >= NAMED && <span>{W.names[band]}</span>}
            </i>
          );
        })}
      </div>
      <div className="band-rule-edges">
        {edges.map((edge) => (
          <span key={edge} style={{ insetInlineStart: `${place(edge)}%` }}>
            {fmt.number(edge, Number.isInteger(edge) ? 0 : Number.isInteger(edge * 10) ? 1 : 2)}
          </span>
        ))}
      </div>
      <b className="band-rule-mark" style={{ insetInlineStart: `${place(value)}%` }} />
    </div>
  );
}

const CHIP = { red: 'risk', amber: 'amber', green: 'ok' } as const;

/** What a band comes to, in words, marked as the band is. */
export function BandChip({ band, children }: { readonly band: Band; readonly children: ReactNode }) {
  return <span className={`chip ${CHIP[toneOf(band)]}`}>{children}</span>;
}
