// The rows of an answer on its card: effects with their bars, branches of a chance under their odds, gauges that it leans on.
import type { Effect, State } from '../../core/types.ts';
import { bound, fmt, words } from '../words.ts';
import { type Bar, type Drift, type Gauge, gaugesOf, rowOf, type Tone } from './event-rows.ts';

export function Effects({ effects, state }: { readonly effects: readonly Effect[]; readonly state: State }) {
  const plain = effects.filter((one) => one.kind !== 'chance');
  return (
    <>
      {plain.length > 0 && <Rows effects={plain} state={state} />}
      {effects.map((one, i) =>
        one.kind === 'chance' ? (
          <div key={`chance${i}`} className="branches">
            <Branch title={words.event.odds(fmt.share(one.odds))} effects={one.then} state={state} />
            <Branch
              title={words.event.otherwise(fmt.share(1 - one.odds))}
              effects={one.otherwise}
              state={state}
            />
          </div>
        ) : null,
      )}
    </>
  );
}

function Branch({
  title,
  effects,
  state,
}: {
  readonly title: string;
  readonly effects: readonly Effect[];
  readonly state: State;
}) {
  return (
    <div>
      <p className="lab">{title}</p>
      {effects.length === 0 ? (
        <p className="dim">{words.event.nothing}</p>
      ) : (
        <Effects effects={effects} state={state} />
      )}
    </div>
  );
}

function Rows({ effects, state }: { readonly effects: readonly Effect[]; readonly state: State }) {
  return (
    <ul className="effects">
      {effects.map((effect, i) => {
        const row = rowOf(effect, state);
        return (
          <li key={`${effect.kind}${i}`} className={row.bar === null ? 'wide' : ''}>
            <span>{bound(row.label)}</span>
            {row.bar !== null && <EffectBar bar={row.bar} tone={row.tone} />}
            <b>{bound(row.amount)}</b>
          </li>
        );
      })}
    </ul>
  );
}

/** The amount stands beside it in words; the drawing adds how sure it is. */
function EffectBar({ bar, tone }: { readonly bar: Bar; readonly tone: Tone }) {
  const x = (value: number): number => 50 + 46 * value;
  return (
    <svg className={`effect-bar ${tone}`} viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <path className="axis" d="M2 7H98M50 1V13" />
      <rect x={x(bar.low)} y="4" width={Math.max(0, x(bar.high) - x(bar.low))} height="6" />
      {/* a point with a round cap stays round however wide the bar is */}
      <path className="dot" d={`M${x(bar.at)} 7h0.01`} />
    </svg>
  );
}

/** Gauges that the answer leans on: a word and an arrow, so that colour is not alone. */
export function GaugeChips({
  effects,
  state,
}: {
  readonly effects: readonly Effect[];
  readonly state: State;
}) {
  const found = gaugesOf(effects, state);
  if (found.length === 0) return null;
  return (
    <ul className="gauge-chips">
      {found.map(([gauge, drift]) => (
        <li key={gauge} className={`chip ${drift === 'up' ? 'ok' : drift === 'down' ? 'risk' : ''}`}>
          <span className="hidden-text">{said(gauge, drift)}</span>
          <span aria-hidden="true">
            {words.event.gauges[gauge]} {drift === 'up' ? '▲' : drift === 'down' ? '▼' : '◆'}
          </span>
        </li>
      ))}
    </ul>
  );
}

function said(gauge: Gauge, drift: Drift): string {
  const of = words.event;
  const name = of.gauges[gauge];
  return drift === 'up' ? of.gaugeUp(name) : drift === 'down' ? of.gaugeDown(name) : of.gaugeEither(name);
}
