// A hot spell on the map's desk: forecast with its odds, then its days block by block, then what stays of it.
import { useState } from 'react';
import '../../styles/heat.css';
import type { Happening } from '../../../core/types.ts';
import { useDeps, useGame } from '../../deps.tsx';
import { fmt, say, words } from '../../words.ts';
import { Blocks } from './blocks.tsx';
import { CutOrder } from './cut-order.tsx';
import { Rule } from './rule.tsx';

const W = words.heat;
/** days that the end of a spell stays in view, unless it is closed */
const TOLD = 30;
type Over = Extract<Happening, { kind: 'heat-over' }>;

export function Heat() {
  const { choice } = useDeps();
  const { world, state, history } = useGame();
  const { climate, day } = state;
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
  return (
    <section className="heat" aria-label={W.label}>
      <div className="said">
        <h2>{title}</h2>
        <p className="muted">{ahead ? W.forecastSays(fmt.days(climate.heat_due - day)) : W.daySays}</p>
        <div className="row wrap">
          <button
            type="button"
            className="small"
            aria-expanded={ordering}
            onClick={() => setOrdering(!ordering)}
          >
            {ordering ? W.orderFold : W.order}
          </button>
          <Rule />
        </div>
      </div>
      {!ahead && <Blocks />}
      {ordering && <CutOrder />}
    </section>
  );
}
