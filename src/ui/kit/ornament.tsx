// Ornaments drawn on the page: crest, frame, band and wave ground. All of them are hidden from screen readers.
import { type ReactNode, useMemo } from 'react';
import { band, crest, ring, waves } from './guilloche.ts';
import { useSize } from './size.ts';

export function Crest({ seed }: { readonly seed: string }) {
  const strokes = useMemo(() => crest(seed), [seed]);
  return (
    <svg className="ornament" viewBox="-50 -50 100 100" aria-hidden="true">
      {strokes.map((stroke) => (
        <path key={stroke.d.length} d={stroke.d} strokeWidth={stroke.width} opacity={stroke.opacity} />
      ))}
    </svg>
  );
}

/** A small rosette for what is passed and sealed. */
export function Seal() {
  const rings = useMemo(
    () => [
      { strands: 3, d: ring({ inner: 14, outer: 22, loops: 24, strands: 3 }) },
      { strands: 4, d: ring({ inner: 6, outer: 12, loops: 12, strands: 4 }) },
    ],
    [],
  );
  return (
    <svg className="ornament seal" viewBox="-26 -26 52 52" aria-hidden="true">
      <circle r="25" strokeWidth="0.6" pathLength={1} />
      {rings.map(({ d, strands }) => (
        <path key={strands} d={d} strokeWidth="0.5" pathLength={strands} />
      ))}
    </svg>
  );
}

/** The ruled line under a desk's heading. */
export function Rule() {
  const path = useMemo(() => band({ length: 1440, depth: 6, loops: 55, strands: 3, at: [0, 1] }), []);
  return (
    <svg
      className="ornament rule"
      viewBox="0 0 1440 8"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path d={path} strokeWidth="0.55" />
    </svg>
  );
}

/** Fine wave rows behind a whole page or a certificate. */
export function Waves({
  gap = 6,
  swell = 6,
  length = 260,
}: {
  readonly gap?: number;
  readonly swell?: number;
  readonly length?: number;
}) {
  const [host, width, height] = useSize<HTMLDivElement>();
  const path = useMemo(
    () => (width > 0 ? waves(width, height, gap, swell, length) : ''),
    [width, height, gap, swell, length],
  );
  return (
    <div className="waves" ref={host} aria-hidden="true">
      <svg className="ornament" width={width} height={height} aria-hidden="true">
        <path d={path} strokeWidth="0.5" />
      </svg>
    </div>
  );
}

/** A banknote's frame round its children: four bands, four corner rosettes and hairlines. Fits whatever size it gets. */
export function Frame({
  children,
  depth = 26,
  loop = 30,
  className = '',
}: {
  readonly children: ReactNode;
  readonly depth?: number;
  readonly loop?: number;
  readonly className?: string;
}) {
  const [host, width, height] = useSize<HTMLDivElement>();
  const lines = useMemo(() => framePaths(width, height, depth, loop), [width, height, depth, loop]);
  return (
    <div className={`frame ${className}`} ref={host}>
      {lines !== null && (
        <svg className="ornament frame-lines" width={width} height={height} aria-hidden="true">
          <path d={lines.bands} strokeWidth="0.55" opacity="0.8" />
          <path d={lines.corners} strokeWidth="0.5" />
          <rect x="0.5" y="0.5" width={width - 1} height={height - 1} />
          <rect
            x={depth + 0.5}
            y={depth + 0.5}
            width={width - 2 * depth - 1}
            height={height - 2 * depth - 1}
            strokeWidth="0.8"
          />
        </svg>
      )}
      {children}
    </div>
  );
}

function framePaths(
  width: number,
  height: number,
  depth: number,
  loop: number,
): { bands: string; corners: string } | null {
  if (width < depth * 4 || height < depth * 4) return null;
  const across = Math.round((width - 2 * depth) / loop);
  const down = Math.round((height - 2 * depth) / loop);
  const lying = { length: width - 2 * depth, depth: depth - 4, loops: across, strands: 4 };
  const upright = { length: height - 2 * depth, depth: depth - 4, loops: down, strands: 4, upright: true };
  const bands = [
    band({ ...lying, at: [depth, 2] }),
    band({ ...lying, at: [depth, height - depth + 2] }),
    band({ ...upright, at: [2, depth] }),
    band({ ...upright, at: [width - depth + 2, depth] }),
  ].join('');
  const half = depth / 2;
  const corners = (
    [
      [half, half],
      [width - half, half],
      [half, height - half],
      [width - half, height - half],
    ] as const
  )
    .map((centre) => ring({ inner: depth * 0.12, outer: depth * 0.46, loops: 8, strands: 3, centre }))
    .join('');
  return { bands, corners };
}
