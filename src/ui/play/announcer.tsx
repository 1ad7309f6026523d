// The one polite live region: days while paused, quarters, and events as they open.
import { useEffect, useRef, useState } from 'react';
import type { Caption } from '../../session/index.ts';
import { useHearing, useLiveGame } from '../deps.tsx';
import { say, words } from '../words.ts';

/** Cues whose news is said here or in a status of its own; and what would be said each time that days pass. */
const SAID: readonly Caption[] = ['event', 'halving', 'saved', 'current', 'day-tick'];

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
  const caption = useHearing((now) => now.told);
  useEffect(() => {
    if (caption !== null && !SAID.includes(caption.caption))
      setTold(words.sound.cues[caption.caption].caption);
  }, [caption]);
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {told}
    </div>
  );
}
