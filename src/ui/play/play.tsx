// The play shell: HUD, rail, the stage of the chosen desk, the time strip, and what lies over them.
import { useEffect, useRef, useState } from 'react';
import '../styles/shell.css';
import '../styles/parts.css';
import '../styles/map.css';
import '../styles/desks.css';
import '../styles/power.css';
import '../styles/report.css';
import '../styles/office.css';
import '../styles/council.css';
import '../styles/evidence.css';
import '../styles/side-piece.css';
import '../styles/sound.css';
import '../styles/motion.css';
import '../styles/reach.css';
import { isOver } from '../../session/index.ts';
import { useDeps, useGame, useLiveGame, useLookingBack } from '../deps.tsx';
import { yearViews } from '../desks/ahead.ts';

import { Halls } from '../desks/halls/halls.tsx';
import { Power } from '../desks/power/power.tsx';
import { Treasury } from '../desks/treasury/treasury.tsx';
import { WhyProvider } from '../kit/why.tsx';
import { Report } from '../report/report.tsx';
import { go, type Route } from '../route.ts';
import { Announcer } from './announcer.tsx';
import { BackBar } from './back-bar.tsx';
import { Captions } from './captions.tsx';
import { EventCard } from './event-card.tsx';
import { Hud } from './hud.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { useKeys } from './keys.ts';
import { Later } from './later.tsx';
import { MapStage } from './map-stage.tsx';
import { Menu } from './menu.tsx';
import { Notice } from './notice.tsx';
import { Ending, isDisaster } from './office/ending.tsx';
import { OfficeProvider } from './office/open.tsx';
import { QuarterSheet } from './quarter-sheet.tsx';
import { deskName, Rail } from './rail.tsx';
import { TimeStrip } from './time-strip.tsx';
import { Toast } from './toast.tsx';

export function Play({ route }: { readonly route: Route }) {
  const { session } = useDeps();
  const game = useLiveGame();
  const back = useLookingBack();
  const [menu, setMenu] = useState(false);
  // a card that a tester made come lies open when the desks are first drawn
  const [card, setCard] = useState<string | null>(
    game.mark.forced !== null && game.waiting === game.mark.forced ? game.mark.forced : null,
  );
  const [first, setFirst] = useFirst();
  const hot = useHot();
  useKeys(session, () => (route === '/report' ? go('/play') : setMenu(true)));
  // a ministry that fell is told so once, before the report
  const [told, setTold] = useState(false);
  const fell = isDisaster(game.state.office.ended) && !told && !back;
  const over = isOver(game);
  useEffect(() => {
    // a run that is over and watched again stays on the map
    if (game.phase === 'report' && over && !fell && !back) go('/report');
  }, [game.phase, over, fell]);
  const stage = useKeptFocus(route);
  useWarm();
  useOpenedCard(setCard);
  if (route === '/report')
    return (
      <WhyProvider>
        <Report />
      </WhyProvider>
    );
  if (fell)
    return (
      <Ending
        onRead={() => {
          setTold(true);
          go('/report');
        }}
      />
    );
  const desk = route === '/play' ? 'map' : 'desk';
  return (
    <WhyProvider>
      <OfficeProvider>
        <div className={`app ${desk}${back ? ' back' : ''}`}>
          <Hud />
          <Rail route={route} onMenu={() => setMenu(true)} />
          <main className="stage" ref={stage} aria-label={deskName(route)}>
            <BackBar />
            {first && !back && <Later strip load={introduction} given={{ onDone: () => setFirst(false) }} />}
            {route === '/play' && hot && !first && <Later strip load={heat} />}
            <div className="stage-work" inert={!back && (game.phase === 'brief' || game.phase === 'explain')}>
              {route === '/play/power' && <Power />}
              {route === '/play/halls' && <Halls />}
              {route === '/play/treasury' && <Treasury />}
              {route === '/play/parliament' && <Later load={parliament} />}
              {route === '/play/council' && <Later load={council} />}
              {route === '/play/relations' && <Later load={relations} />}
              {route === '/play/archive' && <Later load={archive} />}
              {route === '/play' && <MapStage onCard={setCard} />}
            </div>
            <QuarterSheet onCard={setCard} />
            <Notice />
            <Toast />
          </main>
          <TimeStrip slim={desk === 'desk'} />
          <Captions />
          <EventCard event={card} onClose={() => setCard(null)} />
          <Menu open={menu} onClose={() => setMenu(false)} onFirst={() => setFirst(true)} />
          <Announcer />
        </div>
      </OfficeProvider>
    </WhyProvider>
  );
}
const heat = () => import('./heat/heat.tsx').then(({ Heat }) => Heat);
const introduction = () => import('./first/first.tsx').then(({ First }) => First);
const relations = () => import('../desks/relations/relations.tsx').then(({ Relations }) => Relations);
const parliament = () => import('../desks/parliament/parliament.tsx').then(({ Parliament }) => Parliament);
const council = () => import('../desks/council/council.tsx').then(({ Council }) => Council);
const archive = () => import('../desks/archive/archive.tsx').then(({ Archive }) => Archive);

/** A hot spell is forecast, on, or has just ended. */
function useHot(): boolean {
  const { state, history } = useGame();
  const { climate, day } = state;
  if (climate.heat_due >= 0 || climate.heat_day > 0) return true;
  return history.happenings.some((one) => one.kind === 'heat-over' && one.day < day && day - one.day <= 30);
}

/** The introduction opens by itself once, on the first morning of a machine's first game; the menu opens it again. */
function useFirst(): readonly [boolean, (open: boolean) => void] {
  const { session, flags } = useDeps();
  const { state, log } = useLiveGame();
  const [open, setOpen] = useState(
    () => flags.get(FIRST) === null && session.get().saved === null && state.day === 0 && log.length === 0,
  );
  useEffect(() => {
    if (open) flags.set(FIRST, 'seen');
  }, [open, flags]);
  return [open, setOpen];
}
const FIRST = 'first';

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
