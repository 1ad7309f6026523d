// The play shell: HUD, rail, the stage of the chosen desk, the time strip, and what lies over them.
import { useEffect, useRef, useState } from 'react';
import '../styles/shell.css';
import '../styles/parts.css';
import '../styles/map.css';
import '../styles/desks.css';
import '../styles/power.css';
import '../styles/report.css';
import { useDeps, useLiveGame, useLookingBack } from '../deps.tsx';
import { yearViews } from '../desks/ahead.ts';

import { Halls } from '../desks/halls/halls.tsx';
import { Power } from '../desks/power/power.tsx';
import { Treasury } from '../desks/treasury/treasury.tsx';
import { WhyProvider } from '../kit/why.tsx';
import type { PlayProps } from '../play-gate.tsx';
import { Report } from '../report/report.tsx';
import { go } from '../route.ts';
import { Announcer } from './announcer.tsx';
import { BackBar } from './back-bar.tsx';
import { EventCard } from './event-card.tsx';
import { Hud } from './hud.tsx';
import { useKeys } from './keys.ts';
import { Later } from './later.tsx';
import { MapStage } from './map-stage.tsx';
import { Menu } from './menu.tsx';
import { Notice } from './notice.tsx';
import { QuarterSheet } from './quarter-sheet.tsx';
import { Rail } from './rail.tsx';
import { TimeStrip } from './time-strip.tsx';

export function Play({ route }: PlayProps) {
  const { session } = useDeps();
  const game = useLiveGame();
  const back = useLookingBack();
  const [menu, setMenu] = useState(false);
  const [card, setCard] = useState<string | null>(null);
  useKeys(session, () => setMenu(true));
  useEffect(() => {
    if (game.phase === 'report' && game.state.day >= game.world.days) go('/report');
  }, [game.phase, game.state.day, game.world.days]);
  useWarm();
  useOpenedCard(setCard);
  if (route === '/report')
    return (
      <WhyProvider>
        <Report />
      </WhyProvider>
    );
  const desk = route === '/play' ? 'map' : 'desk';
  return (
    <WhyProvider>
      <div className={`app ${desk}${back ? ' back' : ''}`}>
        <Hud />
        <Rail route={route} onMenu={() => setMenu(true)} />
        <main className="stage">
          <BackBar />
          <div className="stage-work" inert={!back && (game.phase === 'brief' || game.phase === 'explain')}>
            {route === '/play/power' && <Power />}
            {route === '/play/halls' && <Halls />}
            {route === '/play/treasury' && <Treasury />}
            {route === '/play/archive' && <Later load={archive} />}
            {route === '/play' && <MapStage onCard={setCard} />}
          </div>
          <QuarterSheet />
          <Notice />
        </main>
        <TimeStrip slim={desk === 'desk'} />
        <EventCard event={card} onClose={() => setCard(null)} />
        <Menu open={menu} onClose={() => setMenu(false)} />
        <Announcer />
      </div>
    </WhyProvider>
  );
}
const archive = () => import('../desks/archive/archive.tsx').then(({ Archive }) => Archive);

/** Asks for the year ahead once before a desk does, so that the worker and its world are there by then. */
function useWarm(): void {
  const { session } = useDeps();
  const { day } = useLiveGame().state;
  const first = useRef(day);
  useEffect(() => {
    const timer = setTimeout(() => void session.outlooks([], yearViews(first.current)), 300);
    return () => clearTimeout(timer);
  }, [session]);
}

/** A card that opens while days pass comes up by itself, once. */
function useOpenedCard(show: (event: string | null) => void): void {
  const game = useLiveGame();
  const opened = game.state.events.open_day;
  const key = opened.join(' ');
  const [seen, setSeen] = useState(key);
  useEffect(() => {
    if (key === seen) return;
    const before = seen.split(' ').map(Number);
    const fresh = opened.findIndex((day, i) => day >= 0 && day !== before[i]);
    setSeen(key);
    if (fresh >= 0) show(game.world.scenario.events[fresh] ?? null);
  }, [key, seen, opened, show, game.world.scenario.events]);
}
