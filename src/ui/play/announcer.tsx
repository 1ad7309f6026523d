// The one polite live region: days while paused, quarters, what happens that matters, and a run that is no longer kept.
import { useEffect, useRef, useState } from 'react';
import type { Game } from '../../session/index.ts';
import { useLiveGame, useSession } from '../deps.tsx';
import { say, words } from '../words.ts';
import { newsFrom } from './news.ts';

/** What a morning tells, from a happening on; nothing while days pass and none of it matters. */
function toldOf(game: Game, from: number): string {
  const news = newsFrom(game.history.happenings, from).map((one) => say.happening(game, one));
  if (game.phase === 'explain' || game.phase === 'brief')
    news.push(
      `${words.hud.quarter(game.quarter, words.screens.hud.quarters)}, ${words.hud.phases[game.phase]}`,
    );
  else if (news.length === 0 && game.pace === 'paused') news.push(say.date(game.world, game.state.day));
  return news.join(' ');
}

export function Announcer() {
  const game = useLiveGame();
  const status = useSession((now) => now.kept.status);
  const [told, setTold] = useState('');
  const heard = useRef(game.history.happenings.length);
  const shown = useRef<typeof game | null>(null);
  const { day } = game.state;
  useEffect(() => {
    if (shown.current === game) return;
    const news = toldOf(game, heard.current);
    shown.current = game;
    heard.current = game.history.happenings.length;
    if (news !== '') setTold(news);
  }, [day, game]);
  useEffect(() => {
    // saving each few seconds is no news; that it failed is
    if (status === 'unsaved' || status === 'elsewhere') setTold(words.keeping.status[status]);
  }, [status]);
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {told}
    </div>
  );
}
