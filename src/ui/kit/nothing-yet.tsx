// What a card or a page says where there is nothing yet: a rosette at forty per cent, one sentence and, where one helps, a button.
import { type ReactNode, useMemo } from 'react';
import { ring } from './guilloche.ts';

export function NothingYet({
  children,
  act,
}: {
  readonly children: ReactNode;
  /** where to go from here */
  readonly act?: { readonly label: string; readonly onAct: () => void };
}) {
  const rings = useMemo(
    () => [
      { strands: 4, d: ring({ inner: 30, outer: 47, loops: 36, strands: 4 }) },
      { strands: 6, d: ring({ inner: 14, outer: 28, loops: 24, strands: 6 }) },
      { strands: 5, d: ring({ inner: 4, outer: 13, loops: 9, strands: 5 }) },
    ],
    [],
  );
  return (
    <div className="nothing-yet">
      <svg className="ornament" viewBox="-50 -50 100 100" aria-hidden="true">
        {rings.map(({ d, strands }) => (
          <path key={strands} d={d} strokeWidth="0.4" />
        ))}
      </svg>
      <p className="empty">{children}</p>
      {act !== undefined && (
        <button type="button" onClick={act.onAct}>
          {act.label}
        </button>
      )}
    </div>
  );
}
