// Days run until a figure leaves the green; that figure is pointed at, and opening its reason moves on.
import { useEffect, useState } from 'react';
import { useDeps, useLiveGame, useSession } from '../../deps.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';
import type { StepProps } from './first.tsx';
import { type Gauge, PATIENCE, strayed } from './steps.ts';

const W = words.first;
/** days that are seen to run before they stop */
const SEEN = 4;

export function Days({ next }: StepProps) {
  const { session } = useDeps();
  const { world, state, pace, phase } = useLiveGame();
  const engine = useSession((now) => now.engine);
  const [from] = useState(state.day);
  const [stopped, setStopped] = useState(false);
  const passed = state.day - from;
  const gauge = engine === null || passed === 0 ? null : strayed(engine, world, state);
  const ends =
    (passed >= SEEN && gauge !== null) || passed >= PATIENCE || (passed > 0 && phase === 'explain');
  // a newer morning may wait to be drawn: it is judged when it is, so that what is said holds on the day that is shown
  useEffect(() => {
    if (!ends || stopped || session.get().game?.state.day !== state.day) return;
    session.setPace('paused');
    setStopped(true);
  }, [ends, stopped, session, state.day]);
  if (stopped) return <Strayed gauge={gauge} passed={passed} next={next} />;
  return (
    <>
      <div className="said">
        <h2>{W.days.title}</h2>
        <p className="muted">{W.days.says}</p>
      </div>
      <div className="ways">
        <button
          type="button"
          className="pri"
          disabled={pace !== 'paused'}
          onClick={() => session.setPace('2x')}
        >
          {pace === 'paused' ? W.days.go : W.days.running}
        </button>
        <button type="button" onClick={next}>
          {W.next}
        </button>
      </div>
    </>
  );
}

function Strayed({
  gauge,
  passed,
  next,
}: {
  readonly gauge: Gauge | null;
  readonly passed: number;
  readonly next: () => void;
}) {
  const { world, state } = useLiveGame();
  const engine = useSession((now) => now.engine);
  usePointed(gauge?.quantity ?? null);
  useOpened(next);
  if (engine === null) return null;
  const figure = (id: string, value: number): string => say.figure(engine, id, value);
  return (
    <>
      <div className="said">
        {gauge === null ? (
          <h2>{W.figure.none(fmt.days(passed))}</h2>
        ) : (
          <>
            <p className={`chip ${gauge.zone === 0 ? 'risk' : 'warn'}`}>
              {gauge.zone === 0 ? W.figure.red : W.figure.amber}
            </p>
            <h2>
              {(gauge.over ? W.figure.over : W.figure.thin)(
                say.quantity(engine, gauge.quantity).label,
                figure(gauge.quantity, engine.quantity(world, state, gauge.quantity)),
                figure(gauge.quantity, gauge.limit),
              )}
            </h2>
            <p className="muted">{W.figure.ask}</p>
          </>
        )}
      </div>
      <div className="ways">
        {gauge !== null && (
          <WhyFigure quantity={gauge.quantity} day={state.day} className="button pri">
            {W.figure.open}
          </WhyFigure>
        )}
        <button type="button" className={gauge === null ? 'pri' : ''} onClick={next}>
          {W.next}
        </button>
      </div>
    </>
  );
}

/** Marks the figure on top while it is spoken of. */
function usePointed(quantity: string | null): void {
  useEffect(() => {
    const found = quantity === null ? null : document.querySelector(`.kpi[data-quantity="${quantity}"]`);
    found?.setAttribute('data-pointed', 'true');
    return () => found?.removeAttribute('data-pointed');
  }, [quantity]);
}

/** Moves on when a reason that was opened is closed again, so that it can be read in peace. */
function useOpened(next: () => void): void {
  useEffect(() => {
    let open = document.querySelector('.why') !== null;
    const watch = new MutationObserver(() => {
      const now = document.querySelector('.why') !== null;
      if (open && !now) next();
      open = now;
    });
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [next]);
}
