// Marks that need no colour to be told apart: a dot, half a dot, a cross, a point.
export type MarkKind = 'dot' | 'half' | 'cross' | 'point';

/** The strokes of one mark inside a drawing, about its middle. */
export function MarkShape({
  kind,
  x = 6,
  y = 6,
  size = 4.8,
}: {
  readonly kind: MarkKind;
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
}) {
  if (kind === 'dot') return <circle className="mark-dot" cx={x} cy={y} r={size} />;
  if (kind === 'point') return <circle className="mark-point" cx={x} cy={y} r={size * 0.3} />;
  if (kind === 'cross') {
    const half = size * 0.68;
    return (
      <path
        className="mark-cross"
        d={`M${x - half} ${y - half}l${half * 2} ${half * 2}m0 ${-half * 2}l${-half * 2} ${half * 2}`}
      />
    );
  }
  const radius = size - 0.5;
  return (
    <g className="mark-half">
      <circle cx={x} cy={y} r={radius} />
      <path d={`M${x} ${y - radius}a${radius} ${radius} 0 0 0 0 ${radius * 2}z`} />
    </g>
  );
}

/** A mark by itself; spoken where nothing beside it says the same. */
export function Mark({
  kind,
  label,
  className = '',
}: {
  readonly kind: MarkKind;
  readonly label?: string;
  readonly className?: string;
}) {
  return (
    <>
      <svg className={`mark ${className}`} viewBox="0 0 12 12" aria-hidden="true">
        <MarkShape kind={kind} />
      </svg>
      {label !== undefined && <span className="hidden-text">{label}</span>}
    </>
  );
}
