// The first card, if one comes: nothing is forced. When none has come in time the introduction goes on without.
import { useEffect, useState } from 'react';
import { useDeps, useLiveGame } from '../../deps.tsx';
import { say, words } from '../../words.ts';
import type { StepProps } from './first.tsx';
import { PATIENCE } from './steps.ts';

const W = words.first.card;

export function Card({ next, since }: StepProps) {
  const { session } = useDeps();
  const game = useLiveGame();
  const { state, pace, phase, history, waiting } = game;
  // days are counted from this step on: whoever came here by Next has not waited yet
  const [from] = useState(state.day);
  const answered = [...history.happenings]
    .reverse()
    .find((one) => one.kind === 'event-answered' && one.day >= since);
  const over =
    answered === undefined && waiting === null && (state.day - from >= PATIENCE || phase === 'explain');
  useEffect(() => {
    if (!over) return;
    session.setPace('paused');
    next();
  }, [over, session, next]);
  return (
    <>
      <div className="said">
        <h2>{W.title}</h2>
        <p className="muted">
          {answered?.kind === 'event-answered'
            ? W.answered(say.choice(answered.event, answered.choice))
            : W.says}
        </p>
      </div>
      <div className="ways">
        {answered === undefined && (
          <button
            type="button"
            className="pri"
            disabled={pace !== 'paused' || waiting !== null}
            onClick={() => session.setPace('2x')}
          >
            {pace === 'paused' ? W.go : words.first.days.running}
          </button>
        )}
        <button type="button" className={answered === undefined ? '' : 'pri'} onClick={next}>
          {words.first.next}
        </button>
      </div>
    </>
  );
}
