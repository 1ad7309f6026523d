// The engraving at the head of a card: rings of sky, two hatches and the marks of its scene. Still, and hidden from screen readers.
import { useMemo } from 'react';
import '../styles/plates.css';
import data from '../../../assets/plates/plates.json';
import { ring } from '../kit/guilloche.ts';

/** How a mark is printed (plates.css): `cover`, `body` and `pillar` hide what lies behind, `tint` and `shade` are ruled, the rest are lines. */
type Ink =
  | 'cover'
  | 'body'
  | 'pillar'
  | 'tint'
  | 'shade'
  | 'fine'
  | 'line'
  | 'bold'
  | 'heavy'
  | 'wave'
  | 'plume'
  | 'live'
  | 'lamps'
  | 'lamp'
  | 'hot'
  | 'sun'
  | 'moon'
  | 'woven';
interface Scene {
  readonly sky: readonly number[];
  /** an ink and a path, or `woven` and the numbers of a ring */
  readonly marks: readonly (readonly (string | number)[])[];
}
const CARDS: Readonly<Record<string, string>> = data.cards;
const SCENES: Readonly<Record<string, Scene>> = data.scenes;

/** Between the rings of the sky, which grow fainter and finer as far as they reach. */
const PITCH = 5.2;
const REACH = 620;

export function Plate({ event }: { readonly event: string }) {
  const scene = CARDS[event] ?? '';
  const found = SCENES[scene];
  const paths = useMemo(() => found?.marks.map(pathOf) ?? [], [found]);
  // a card of former rules that there is no more
  if (found === undefined) return null;
  const { sky, marks } = found;
  const [x = 0, y = 0, from = 0] = sky;
  const rings = Array.from({ length: Math.floor((REACH - from) / PITCH) }, (_, i) => from + i * PITCH);
  return (
    <svg
      className="engraving"
      data-scene={scene}
      viewBox="0 0 480 160"
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
    >
      <defs>
        <pattern
          id="plate-tint"
          width="3"
          height="3"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 1.5H3" />
        </pattern>
        <pattern
          id="plate-shade"
          width="2"
          height="2"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path d="M0 1H2" />
        </pattern>
      </defs>
      <g className="sky">
        {rings.map((r) => (
          <circle
            key={r}
            cx={x}
            cy={y}
            r={r}
            strokeWidth={Math.max(0.3, 0.95 - r / 830)}
            strokeDasharray={`${r * 0.11} ${1.5 + r * 0.012}`}
            opacity={Math.max(0.14, 0.7 - r / 620)}
          />
        ))}
      </g>
      {paths.map((path, i) => (
        <path key={`${marks[i]?.[0]}${path}`} className={marks[i]?.[0] as Ink} d={path} />
      ))}
    </svg>
  );
}

function pathOf([ink, ...of]: readonly (string | number)[]): string {
  if (ink !== 'woven') return `${of[0]}`;
  const [x = 0, y = 0, inner = 0, outer = 0, loops = 0, strands = 0, innerSwell = 0, innerLobes = 0] =
    of.map(Number);
  return ring({ inner, outer, loops, strands, innerSwell, innerLobes, centre: [x, y] });
}
