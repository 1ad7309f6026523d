// A word after an order: what was ordered for tomorrow, where the list of orders is not in sight.
import { useEffect, useRef, useState } from 'react';
import { useDeps, useLiveGame } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { say, words } from '../words.ts';

/** How long it stays, ms. */
const STAYS = 4000;

export function Toast() {
  const { session } = useDeps();
  const game = useLiveGame();
  const [told, setTold] = useState<string | null>(null);
  const heard = useRef(game.pending);
  useEffect(() => {
    const before = heard.current;
    heard.current = game.pending;
    const last = game.pending.at(-1);
    if (last === undefined || game.pending.length === 0) return setTold(null);
    if (game.pending.length >= before.length && !before.includes(last))
      setTold(words.screens.ordered(say.command(game, last)));
    else if (game.pending.length < before.length) setTold(null);
  }, [game.pending, game]);
  useEffect(() => {
    if (told === null) return undefined;
    const timer = setTimeout(() => setTold(null), STAYS);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <div className={told === null ? 'toast' : 'toast on'} role="status">
      {told !== null && (
        <>
          <span>{told}</span>
          <button type="button" className="small" onClick={() => session.takeBack(game.pending.length - 1)}>
            {words.hud.takeBack}
          </button>
          <button
            type="button"
            className="small plain"
            aria-label={words.explain.close}
            onClick={() => setTold(null)}
          >
            <Icon name="x:r" />
          </button>
        </>
      )}
    </div>
  );
}
