// Three letters, one to keep in view: only marks that this version measures are named, each with where it stands.
import { useState } from 'react';
import { useDeps, useGame, useSession } from '../../deps.tsx';
import { words } from '../../words.ts';
import type { StepProps } from './first.tsx';
import { keepLetter, keptLetter, LETTERS, marksOf } from './letter.ts';

const W = words.first.letters;

export function Letters({ next }: StepProps) {
  const { flags } = useDeps();
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const [kept, setKept] = useState(() => keptLetter(flags, game.spec.seed));
  if (engine === null) return null;
  return (
    <>
      <div className="said">
        <h2>{W.title}</h2>
        <p className="muted">{W.note}</p>
      </div>
      <div className="envelopes">
        {LETTERS.map((letter) => (
          <button
            key={letter}
            type="button"
            aria-pressed={kept === letter}
            onClick={() => {
              keepLetter(flags, game.spec.seed, letter);
              setKept(letter);
              next();
            }}
          >
            <b>{W.names[letter]}</b>
            {marksOf(letter, game, engine).map((mark) => (
              <span key={mark}>{mark}</span>
            ))}
          </button>
        ))}
      </div>
    </>
  );
}
