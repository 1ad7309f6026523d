// The letters as the last step of the introduction: one press answers one; they can be left on the desk.
import { useDeps, useGame, useSession } from '../../deps.tsx';
import { words } from '../../words.ts';
import { noteAnswer } from '../office/note.ts';
import { asks, mandateLabel, nowText } from '../office/say.ts';
import type { StepProps } from './first.tsx';

const W = words.first.letters;

export function Letters({ next }: StepProps) {
  const { session, flags } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  if (engine === null) return null;
  const all = engine.mandates(game.world, game.shown);
  const answered = game.shown.office.mandates.length > 0;
  return (
    <>
      <div className="said">
        <h2>{W.title}</h2>
        <p className="muted">{answered ? W.answered : W.note}</p>
      </div>
      <div className="envelopes">
        {engine.catalogue.letters.map((letter, at) => (
          <button
            key={letter.id}
            type="button"
            aria-pressed={game.shown.office.letter === at}
            disabled={answered}
            onClick={() => {
              if (session.dispatch({ kind: 'office.letter', letter: letter.id }) !== null) return;
              noteAnswer(flags, game.spec.seed);
              next();
            }}
          >
            <b>{W.names[letter.id]}</b>
            {all
              .filter(({ id }) => letter.mandates.includes(id))
              .map((one) => (
                <span key={one.id}>
                  {mandateLabel(one.id)}: {asks(one, game.world)} <i>{nowText(one)}</i>
                </span>
              ))}
          </button>
        ))}
      </div>
    </>
  );
}
