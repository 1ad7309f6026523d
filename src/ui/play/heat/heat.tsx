// A hot spell on the map's desk: forecast with its odds, then its days block by block, then what stays of it.
import { useState } from 'react';
import '../../styles/heat.css';
import type { Happening } from '../../../core/types.ts';
import { useDeps, useGame } from '../../deps.tsx';
import { fmt, say, words } from '../../words.ts';
import { StandDown } from '../stand-down.tsx';
import { Blocks } from './blocks.tsx';
import { CutOrder } from './cut-order.tsx';
import { blocksOf, EVENING } from './reckon.ts';
import { Tonight } from './tonight.tsx';
import { atWall, useAsking, useBlock } from './wall.ts';

const W = words.heat;
/** days that the end of a spell stays in view, unless it is closed */
const TOLD = 5;
type Over = Extract<Happening, { kind: 'heat-over' }>;

export function Heat() {
  const { choice } = useDeps();
  const { world, state, history, pace } = useGame();
  const { climate, day } = state;
  const [block, setBlock] = useBlock();
  const [asking, setAsking] = useAsking();
  const [ordering, setOrdering] = useState(false);
  const [closed, setClosed] = useState(-1);
  const over = [...history.happenings].reverse().find((one): one is Over => one.kind === 'heat-over');
  // its last day is told on the morning after
  const ended = over !== undefined && day - over.day <= TOLD && day > over.day;
  if (climate.heat_due < 0 && climate.heat_day === 0 && !ended) return null;
  if (climate.heat_due < 0 && ended && over !== undefined) {
    if (closed === over.day) return null;
    return (
      <section className="heat over-now" aria-label={W.label}>
        <div className="said">
          <h2>
            {W.over(
              fmt.days(over.days),
              over.city === '' ? '' : say.name('city', over.city),
              fmt.hours(over.hours),
            )}
          </h2>
        </div>
        <div className="ways">
          {over.city !== '' && (
            <button type="button" className="small" onClick={() => choice.set({ lens: 'shedding' })}>
              {W.see}
            </button>
          )}
          <button type="button" className="small" onClick={() => setClosed(over.day)}>
            {W.close}
          </button>
        </div>
      </section>
    );
  }
  const ahead = climate.heat_due >= 0;
  const title = ahead
    ? W.forecast(say.shortDate(world, climate.heat_due), fmt.share(climate.heat_odds))
    : W.day(fmt.number(climate.heat_day));
  const shown = block ?? EVENING;
  const hz = ahead || !atWall(state, pace === 'paused') ? null : (blocksOf(state)[shown]?.hz ?? null);
  const hzSaid = W.hz(fmt.figure(hz ?? 0, 'Hz', 0.01), (words.names.blocks[shown] ?? '').toLowerCase());
  return (
    <section className={`heat ${asking ? 'asking' : ''}`} aria-label={W.label}>
      <div className="said">
        <h2>
          {!ahead && <Sun />}
          {title}
          {hz !== null && <span className={`chip ${hz < 49.9 ? 'risk' : ''}`}>{hzSaid}</span>}
        </h2>
        <p className="muted">
          {asking
            ? `${W.wallSays} ${W.orderCost(fmt.number(world.parameters.cut_capital ?? 0))} ${W.orderFree}`
            : ahead
              ? W.forecastSays(fmt.days(climate.heat_due - day))
              : W.daySays}
        </p>
        {asking && !ahead && <Tonight />}
        <div className="row wrap">
          <button
            type="button"
            className="small"
            aria-pressed={asking}
            disabled={pace !== 'paused'}
            onClick={() => setAsking(!asking)}
          >
            {asking ? W.chosen : W.choose}
          </button>
          <button
            type="button"
            className="small"
            aria-expanded={ordering}
            onClick={() => setOrdering(!ordering)}
          >
            {ordering ? W.orderFold : W.order}
          </button>
          <StandDown by="margin" />
        </div>
      </div>
      {!ahead && <Blocks block={block} onBlock={setBlock} />}
      {ordering && <CutOrder />}
    </section>
  );
}

/** The sun with its rings, as it stands over the zones on the map. */
function Sun() {
  return (
    <svg className="sun" viewBox="-14 -14 28 28" aria-hidden="true">
      <circle r="4" />
      <g className="rings" strokeDasharray="3 2">
        <circle r="8.5" />
        <circle r="13" />
      </g>
    </svg>
  );
}
