// A medallion: an effigy in a ring of 54 loops; a bare rosette where nobody sits; marks for what stands between an adviser and a question (STYLE §5).
import { useMemo } from 'react';
import { useChoice } from '../deps.tsx';
import { effigy } from './effigy.ts';
import type { EffigyShape } from './effigy-outlines.ts';
import { ring } from './guilloche.ts';

const RING = ring({ inner: 45.6, outer: 49.6, loops: 54, strands: 2, centre: [50, 50] });
const VACANT = [
  ring({ inner: 8, outer: 26, loops: 12, strands: 6, centre: [50, 50] }),
  ring({ inner: 28, outer: 42, loops: 24, strands: 5, centre: [50, 50] }),
].join('');

const plain: EffigyShape = {
  nose: 0,
  chin: 0,
  brow: 0,
  hair: 'short',
  head: 'bare',
  beard: 'none',
  glasses: false,
  old: false,
};
const made = (shape: Partial<EffigyShape>): EffigyShape => ({ ...plain, ...shape });

/** Faces by adviser; anybody else has the plain one. */
const FACES: Readonly<Record<string, EffigyShape>> = {
  'strategist-cautious': made({ hair: 'receding', nose: 1.2, chin: 0.4, old: true, beard: 'lip' }),
  'strategist-bold': made({ hair: 'bob', nose: -0.6, chin: -0.4 }),
  'founder-cautious': made({ hair: 'short', beard: 'point', glasses: true, nose: 0.4 }),
  'founder-bold': made({ hair: 'none', head: 'scarf', nose: -0.4, chin: -0.2 }),
  'veteran-cautious': made({ hair: 'short', head: 'lamb', beard: 'lip', old: true, nose: 0.9, chin: 0.3 }),
  'veteran-bold': made({ hair: 'bun', nose: 0.1, old: true, glasses: true }),
  'engineer-cautious': made({ hair: 'short', head: 'turban', beard: 'full', nose: 1.3, old: true }),
  'engineer-bold': made({ hair: 'bun', nose: -0.3, chin: -0.5, glasses: true }),
  'keeper-cautious': made({ hair: 'receding', beard: 'full', glasses: true, nose: 0.6 }),
  'keeper-bold': made({ hair: 'bob', nose: 0.3, chin: 0.2 }),
  'banker-cautious': made({ hair: 'receding', glasses: true, nose: 1.4, chin: -0.3, old: true }),
  'banker-bold': made({ hair: 'bun', nose: 0.5, chin: 0.3 }),
  'whip-cautious': made({ hair: 'none', head: 'scarf', nose: 0.5, old: true, glasses: true }),
  'whip-bold': made({ hair: 'short', head: 'turban', beard: 'lip', nose: 1.6, chin: 0.8 }),
  'scholar-cautious': made({ hair: 'short', head: 'cap', beard: 'full', nose: 0.8, old: true }),
  'scholar-bold': made({ hair: 'none', head: 'scarf', nose: 0, chin: -0.6, glasses: true }),
};
const cut = new Map<string, string>();

function faceOf(adviser: string, paper: boolean): string {
  const key = `${adviser} ${paper}`;
  const known = cut.get(key);
  if (known !== undefined) return known;
  const path = effigy(FACES[adviser] ?? plain, paper);
  cut.set(key, path);
  return path;
}

/** `adviser` null is a vacant seat. Recused: the effigy fades; conflict: a dashed box of risk; gone: the ring only. */
export function Medallion({
  adviser,
  size,
  mark = 'none',
}: {
  readonly adviser: string | null;
  readonly size: 'large' | 'middle' | 'small';
  readonly mark?: 'none' | 'conflict' | 'recused' | 'gone';
}) {
  const paper = useChoice((now) => now.theme) === 'day';
  const face = useMemo(
    () => (adviser === null || mark === 'gone' ? '' : faceOf(adviser, paper)),
    [adviser, mark, paper],
  );
  const glasses = adviser !== null && FACES[adviser]?.glasses === true && face !== '';
  return (
    <svg className={`medal ${size} ${mark}`} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <path className="ring" d={RING} />
      {adviser === null ? (
        <path className="ring" d={VACANT} />
      ) : (
        <g className="effigy" clipPath="circle(44.5px at 50px 50px)">
          <path d={face} transform="translate(8 9) scale(0.86)" />
          {glasses && (
            <path
              className="glasses"
              transform="translate(8 9) scale(0.86)"
              d="M61.4 40.6a3.2 4.2 0 1 0 6.4 0a3.2 4.2 0 1 0 -6.4 0M61.4 39.6L44 42"
            />
          )}
        </g>
      )}
      {mark === 'conflict' && <rect className="conflict" x="1" y="1" width="98" height="98" />}
    </svg>
  );
}
