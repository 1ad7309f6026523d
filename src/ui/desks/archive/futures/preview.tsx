// What the futures page will show, before any world was played: a fan in outline, said to be empty, and what will stand here.
import { words } from '../../../words.ts';

const W = words.futures.preview;
const WIDE = 480;
const HIGH = 190;
const FROM = 26;
/** How far the lines of the fan part from the middle one at its end. */
const PARTS = [-70, -46, -24, 0, 24, 46, 70];

/** One line: all begin at one point and part as a root does. */
function line(part: number): string {
  const points = Array.from({ length: 25 }, (_, i) => {
    const u = i / 24;
    const y = 108 - 14 * u + part * Math.sqrt(u) * (0.75 + 0.25 * u);
    return `${(FROM + u * (WIDE - FROM)).toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

export function Preview() {
  return (
    <section className="card futures-preview" aria-label={W.title}>
      <figure>
        <svg viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
          <path className="axis" d={`M${FROM} 8V182H${WIDE}`} />
          <path
            className="axis"
            d={Array.from({ length: 8 }, (_, i) => `M${FROM + 57 * (i + 1)} 182v5`).join('')}
          />
          {PARTS.map((part) => (
            <path key={part} className={part === 0 ? 'middle' : ''} d={line(part)} />
          ))}
        </svg>
        <figcaption className="small-print always">{W.empty}</figcaption>
      </figure>
      <div>
        <h2>{W.title}</h2>
        <ul>
          {W.shows.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
