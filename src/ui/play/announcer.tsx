// The one polite live region: days while paused, quarters, and events as they open.
import { useEffect, useRef, useState } from 'react';
import type { Happening } from '../../core/types.ts';
import type { Caption, Game } from '../../session/index.ts';
import { useHearing, useLiveGame } from '../deps.tsx';
import { say, words } from '../words.ts';

/** Cues whose news is said here or in a status of its own; and what would be said each time that days pass. */
const SAID: readonly Caption[] = ['event', 'halving', 'saved', 'current', 'day-tick'];

/** What stops time, or may: cards, the halving, hot spells. */
const NEWS: readonly Happening['kind'][] = [
  'event-opened',
  'halving',
  'heat-warned',
  'heat-came',
  'heat-passed',
  'heat-over',
];

/** What a morning tells, from a happening on; nothing while days pass and none of it waits. */
function newsOf(game: Game, from: number): string {
  const opened = game.history.happenings
    .slice(from)
    .filter((one) => NEWS.includes(one.kind))
    .map((one) => say.happening(game, one));
  if (opened.length > 0) return opened.join(' ');
  if (game.phase === 'explain' || game.phase === 'brief')
    return `${words.hud.quarter(game.quarter, words.screens.hud.quarters)}, ${words.hud.phases[game.phase]}`;
  return game.pace === 'paused' ? say.date(game.world, game.state.day) : '';
}

export function Announcer() {
  const game = useLiveGame();
  const [told, setTold] = useState('');
  const caption = useHearing((now) => now.told);
  const heard = useRef(game.history.happenings.length);
  const shown = useRef<typeof game | null>(null);
  // what sounded before this screen stood here is no news
  const sounded = useRef(caption);
  const { day } = game.state;
  useEffect(() => {
    const news = shown.current === game ? '' : newsOf(game, heard.current);
    shown.current = game;
    heard.current = game.history.happenings.length;
    const sound =
      caption === null || caption === sounded.current || SAID.includes(caption.caption)
        ? ''
        : words.sound.cues[caption.caption].caption;
    sounded.current = caption;
    // both may come at once: neither takes the other's place
    const said = [news, sound].filter((one) => one !== '').join(' ');
    if (said !== '') setTold(said);
  }, [day, game, caption]);
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {told}
    </div>
  );
}
