// Keys and places, engraved: the country's outline with a rosette at each place, and each key beside it, led to where it lies.
import { useMemo } from 'react';
import data from '../../../../assets/maps/pk.json';
import { useGame } from '../../deps.tsx';
import { ring } from '../../kit/guilloche.ts';
import { useDrawingSize } from '../../kit/size.ts';
import { say, words } from '../../words.ts';

type Point = readonly [number, number];

/** Only Pakistan has an outline so far; thousandths of a degree, delta-coded. */
const outlineOf = (nation: string): readonly Point[] => {
  if (nation !== 'pakistan') return [];
  const coded = data.outline[0] ?? [];
  const out: Point[] = [];
  let lon = 0;
  let lat = 0;
  for (let i = 0; i + 1 < coded.length; i += 2) {
    lon += coded[i] ?? 0;
    lat += coded[i + 1] ?? 0;
    out.push([lon / 1000, lat / 1000]);
  }
  return out;
};
/** Degrees of longitude are shorter than those of latitude here. */
const FLAT = Math.cos((30 * Math.PI) / 180);

/** Longitude east of which names stand to the right. */
const MIDDLE = 72.5;

const KEY_GAP = 30;
const KEY_LENGTH = 84;

interface DrawingProps {
  readonly sign: number;
  readonly keys: number;
  readonly places: number;
  readonly moving: boolean;
}

export function KeyDrawing({ sign, keys, places, moving }: DrawingProps) {
  const { world } = useGame();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const outline = useMemo(() => outlineOf(world.nation.id), [world.nation.id]);
  const cities = (world.nation.custody?.cities ?? []).slice(0, places).flatMap((id) => {
    const found = world.nation.cities.find((one) => one.id === id);
    return found === undefined ? [] : [found];
  });
  const W = words.custody;
  const land = Math.max(60, width - KEY_LENGTH - 70);
  const at = frameOf(outline, land, height);
  const [bow, rosette] = useMemo(
    () => [
      ring({ inner: 4, outer: 10, loops: 9, strands: 3 }),
      ring({ inner: 3, outer: 11, loops: 12, strands: 4, outerSwell: 1, outerLobes: 6 }),
    ],
    [],
  );
  const first = Math.max(16, height / 2 - ((keys - 1) * KEY_GAP) / 2);
  const keyX = width - KEY_LENGTH - 8;
  return (
    <div className="key-drawing" ref={host}>
      {width > 160 && height > 80 && (
        <svg
          className="chart"
          width={width}
          height={height}
          role="img"
          aria-label={W.diagram(String(sign), String(keys), W.places(places))}
        >
          {outline.length > 0 && <path className="land" d={`M${outline.map(at).map(pen).join('L')}Z`} />}
          {Array.from({ length: keys }, (_, i) => {
            const city = cities[i % Math.max(1, cities.length)];
            if (city === undefined) return null;
            const [x, y] = at([city.lon, city.lat]);
            const ky = first + i * KEY_GAP;
            const mid = (x + keyX) / 2;
            return (
              <path
                key={i}
                className={moving ? 'lead moving' : 'lead'}
                d={`M${pen([x, y])}C${pen([mid, y])} ${pen([mid, ky])} ${pen([keyX - 12, ky])}`}
              />
            );
          })}
          {cities.map((city) => (
            <g key={city.id} transform={`translate(${pen(at([city.lon, city.lat]))})`}>
              <circle r="11" className="ground" />
              <path className="rosette-lines" d={rosette} />
            </g>
          ))}
          {cities.map((city) => {
            const [x, y] = at([city.lon, city.lat]);
            // the leads go to the right: names of the east stand over their beginning, the others to the left
            const east = city.lon > MIDDLE;
            return (
              <text
                key={city.id}
                className="halo-text"
                textAnchor={east ? 'start' : 'end'}
                x={x + (east ? 8 : -15)}
                y={y + (east ? -13 : 4)}
              >
                {say.name('city', city.id)}
              </text>
            );
          })}
          {Array.from({ length: keys }, (_, i) => (
            <Key key={i} x={keyX} y={first + i * KEY_GAP} bow={bow} number={i + 1} />
          ))}
        </svg>
      )}
    </div>
  );
}

/** A key lying on its side: bow, shank, collar and bit; the bits differ. */
function Key({
  x,
  y,
  bow,
  number,
}: {
  readonly x: number;
  readonly y: number;
  readonly bow: string;
  readonly number: number;
}) {
  const teeth = [0, 1, 2].map((k) => 4 + ((number * (3 + 2 * k) + k) % 4) * 1.5);
  const end = KEY_LENGTH - 12;
  const bit = teeth.map((deep, k) => `M${end - 4 - k * 6} 1.6V${deep + 1.6}`).join('');
  return (
    <g className="key" transform={`translate(${x} ${y})`}>
      <circle r="10.5" className="ground" />
      <path d={bow} />
      <path className="shank" d={`M11 -1.6H${end}V1.6H11M16 -3.5V3.5M19 -3.5V3.5`} />
      <path className="bit" d={bit} />
    </g>
  );
}

const pen = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** From degrees to the drawing: the outline fitted into a width and a height. */
function frameOf(outline: readonly Point[], width: number, height: number): (point: Point) => Point {
  const xs = outline.map(([lon]) => lon * FLAT);
  const ys = outline.map(([, lat]) => lat);
  const [west, east, south, north] =
    outline.length === 0
      ? [60 * FLAT, 78 * FLAT, 23, 38]
      : [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const pad = 10;
  const k = Math.min((width - 2 * pad) / (east - west), (height - 2 * pad) / (north - south));
  const left = pad + (width - 2 * pad - k * (east - west)) / 2;
  const top = pad + (height - 2 * pad - k * (north - south)) / 2;
  return ([lon, lat]) => [left + (lon * FLAT - west) * k, top + (north - lat) * k];
}
