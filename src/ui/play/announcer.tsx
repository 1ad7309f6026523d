// The one polite live region: days while paused, quarters, and events as they open.
import { useEffect, useRef, useState } from 'react';
import { useLiveGame } from '../deps.tsx';
import { say, words } from '../words.ts';

export function Announcer() {
  const game = useLiveGame();
  const [told, setTold] = useState('');
  const heard = useRef(game.history.happenings.length);
  const { day } = game.state;
  useEffect(() => {
    const fresh = game.history.happenings.slice(heard.current);
    heard.current = game.history.happenings.length;
    const opened = fresh
      .filter((one) => one.kind === 'event-opened' || one.kind === 'halving')
      .map((one) => say.happening(game, one));
    if (opened.length > 0) setTold(opened.join(' '));
    else if (game.phase === 'explain' || game.phase === 'brief')
      setTold(
        `${words.hud.quarter(game.quarter, words.screens.hud.quarters)}, ${words.hud.phases[game.phase]}`,
      );
    else if (game.pace === 'paused') setTold(say.date(game.world, day));
  }, [day, game]);
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {told}
    </div>
  );
}
