// The evenings of the year ahead as a line of spare megawatts, with a level laid on it and hatched red where the level is higher.
import { useId } from 'react';
import type { Outlook } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { monthStarts } from '../../desks/power/year.ts';
import { niceTop, ticksTo } from '../../kit/scale.ts';
import { useDrawingSize } from '../../kit/size.ts';
import { fmt, say, words } from '../../words.ts';

const W = words.first.promise;

export function Evenings({
  ahead,
  given,
  reach,
}: {
  readonly ahead: Outlook;
  readonly given: number;
  /** the most that can be given */
  readonly reach: number;
}) {
  const { world } = useGame();
  const id = useId();
  const [host, width, height] = useDrawingSize<HTMLDivElement>();
  const values = ahead.evening_mw;
  const left = 46;
  const right = width - 6;
  const top = 20;
  const bottom = height - 20;
  // what lies far over the promise tells nothing here
  const most = Math.min(niceTop(Math.max(1, ...values)), niceTop(2 * Math.max(1, reach)));
  const length = Math.max(1, (ahead.day.at(-1) ?? ahead.from) - ahead.from);
  const x = (day: number): number => left + ((day - ahead.from) / length) * (right - left);
  const y = (value: number): number => bottom - (Math.max(0, value) / most) * (bottom - top);
  const points = values.map((value, i) => `${x(ahead.day[i] ?? 0).toFixed(1)} ${y(value).toFixed(1)}`);
  const line = `M${points.join('L')}`;
  const level = y(given);
  const worst = values.indexOf(Math.min(...values));
  const short = (values[worst] ?? 0) < given;
  const months = monthStarts(ahead.from, ahead.until, world.scenario.start);
  const every = width < 360 ? 3 : 2;
  return (
    <div className="plot-host" ref={host}>
      {width > 80 && height > 60 && values.length > 1 && (
        <svg
          className="chart"
          width={width}
          height={height}
          role="img"
          aria-label={W.chart(
            fmt.mw(Math.round(Math.min(...values))),
            fmt.mw(Math.round(Math.max(...values))),
          )}
        >
          <defs>
            <pattern
              id={`${id}h`}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0V5" stroke="var(--risk)" strokeWidth="2.4" />
            </pattern>
            {/* a line over the scale leaves the picture at the top */}
            <clipPath id={`${id}p`}>
              <rect x={left} y={top - 4} width={Math.max(0, right - left)} height={bottom - top + 8} />
            </clipPath>
            {/* all that lies above the line: what the level asks and the evening cannot spare */}
            <clipPath id={`${id}c`}>
              <path d={`${line}L${right} -9999L${left} -9999Z`} />
            </clipPath>
          </defs>
          <text x={left} y={10}>
            {most < Math.max(...values) ? W.axisTo(fmt.mw(Math.round(Math.max(...values)))) : W.axis}
          </text>
          {ticksTo(most).map((tick) => (
            <g key={tick}>
              <path className="grid" d={`M${left} ${y(tick).toFixed(1)}H${right}`} />
              <text x={left - 6} y={y(tick) + 4} textAnchor="end">
                {fmt.number(tick)}
              </text>
            </g>
          ))}
          {months
            .filter((_, i) => i % every === 0)
            .filter((day) => x(day) < right - 16)
            .map((day) => (
              <text key={day} x={x(day)} y={height - 4}>
                {fmt.shortMonth(say.calendar(world, day))}
              </text>
            ))}
          {short && (
            <text x={x(ahead.day[worst] ?? 0) + 12} y={level + 15} style={{ fill: 'var(--risk)' }}>
              {W.short(fmt.mw(Math.round(given - (values[worst] ?? 0))))}
            </text>
          )}
          {given > 0 && (
            <>
              <rect
                x={left}
                y={level}
                width={right - left}
                height={Math.max(0, bottom - level)}
                fill={`url(#${id}h)`}
                clipPath={`url(#${id}c)`}
              />
              <path
                d={`M${left} ${level.toFixed(1)}H${right}`}
                stroke="var(--btc)"
                strokeDasharray="5 3"
                strokeWidth="1.6"
              />
              <text className="c-btc" x={right} y={level - 5} textAnchor="end" style={{ fill: 'var(--btc)' }}>
                {W.given(fmt.mw(given))}
              </text>
            </>
          )}
          <path
            d={line}
            clipPath={`url(#${id}p)`}
            fill="none"
            stroke="var(--elec-graphic)"
            strokeWidth="2"
            strokeLinejoin="round"
          />
        </svg>
      )}
    </div>
  );
}
