// The quarter's call: three ways, four degrees, one press; and how the last one came.
import { useId, useState } from 'react';
import type { Call } from '../../../core/types.ts';
import { useDeps, useGame, useLookingBack, useSession } from '../../deps.tsx';
import { fmt, say, words } from '../../words.ts';
import { gaugeName, gaugeText, levelOf } from './say.ts';

const W = words.office.call;
const CALLS: readonly Call[] = ['down', 'level', 'up'];
const DEGREES = [0, 50, 70, 90] as const;

/** The card of the brief: nothing where no gauge is asked for. */
export function CallCard() {
  const { session } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const back = useLookingBack();
  const id = useId();
  const [sure, setSure] = useState<number>(0);
  const { office } = game.shown;
  const { ask } = office;
  if (engine === null || ask < 0) return null;
  const name = gaugeName(ask);
  const refusal = engine.check(game.world, game.shown, { kind: 'office.predict', call: 'level', sure: 0 });
  const made = office.call >= 0;
  if (!made && (refusal !== null || back)) return null;
  return (
    <section className="call" aria-labelledby={id}>
      <h2 id={id}>{W.title}</h2>
      <p>{W.asks(name)}</p>
      <p className="muted">
        {W.was(gaugeText(ask, office.mean[ask] ?? 0), gaugeText(ask, levelOf(game.world, ask)))}{' '}
        {W.pays(fmt.number(game.world.parameters.calls_per_point ?? 0))}
      </p>
      {made ? (
        <p className="made">
          {W.made(W.calls[CALLS[office.call] ?? ''] ?? '', W.said(fmt.number(office.sure * 100)))}
        </p>
      ) : (
        <>
          <fieldset className="sure">
            <legend>{W.sure}</legend>
            {DEGREES.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name={id}
                  checked={sure === one}
                  onChange={() => {
                    setSure(one);
                  }}
                />
                <span>{one === 0 ? W.unsaid : W.said(fmt.number(one))}</span>
              </label>
            ))}
          </fieldset>
          <div className="ways">
            {CALLS.map((call) => (
              <button
                key={call}
                type="button"
                onClick={() => session.dispatch({ kind: 'office.predict', call, sure })}
              >
                <Way call={call} />
                {W.calls[call]}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Way({ call }: { readonly call: Call }) {
  const path = { down: 'M2 3l5 8 5-8', level: 'M2 7h10', up: 'M2 11l5-8 5 8' }[call];
  return (
    <svg className="way" viewBox="0 0 14 14" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** How the call of the quarter just over came, and what all of them come to. */
export function CallScore() {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const { office, day } = game.state;
  const last = game.history.happenings.filter((one) => one.kind === 'called' && one.day === day - 1).at(-1);
  if (engine === null || (office.calls === 0 && office.quarter < 3)) return null;
  return (
    <div className="call-score">
      <h2>{W.title}</h2>
      {last?.kind === 'called' ? (
        <p>
          {W.came(
            gaugeName(office.last_ask),
            W.calls[last.call] ?? last.call,
            W.calls[last.came] ?? last.came,
          )}{' '}
          <span className="muted">
            {W.brier(fmt.number(last.brier, 2), fmt.number(game.world.parameters.call_none ?? 0, 2))}
          </span>
        </p>
      ) : (
        <p className="muted">{W.skipped}</p>
      )}
      {office.calls > 0 && (
        <p className="dim">
          {W.score(
            fmt.number(office.right),
            fmt.number(office.calls),
            say.figure(engine, 'calibration_pct', engine.quantity(game.world, game.state, 'calibration_pct')),
          )}
        </p>
      )}
    </div>
  );
}
