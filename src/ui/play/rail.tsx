// The rail of desks; on a phone the five tabs at the bottom.
import { useLiveGame } from '../deps.tsx';
import { Icon, type IconName } from '../kit/icons.tsx';
import type { Route } from '../route.ts';
import { words } from '../words.ts';

const DESKS: readonly {
  readonly route: Route;
  readonly icon: IconName;
  readonly key: 'map' | 'power' | 'halls' | 'treasury' | 'parliament' | 'council' | 'relations' | 'archive';
}[] = [
  { route: '/play', icon: 'map-trifold', key: 'map' },
  { route: '/play/power', icon: 'lightning', key: 'power' },
  { route: '/play/halls', icon: 'hard-drives', key: 'halls' },
  { route: '/play/treasury', icon: 'vault', key: 'treasury' },
  { route: '/play/parliament', icon: 'gavel', key: 'parliament' },
  { route: '/play/council', icon: 'users-three', key: 'council' },
  { route: '/play/relations', icon: 'globe', key: 'relations' },
  { route: '/play/archive', icon: 'archive', key: 'archive' },
];

export function Rail({ route, onMenu }: { readonly route: Route; readonly onMenu: () => void }) {
  const game = useLiveGame();
  const needs = game.state.events.open_day.filter((day) => day >= 0).length;
  return (
    <nav className="rail" aria-label={words.screens.desks}>
      {DESKS.map((desk) => (
        <a
          key={desk.route}
          // on a phone the rail is full: the council is reached from the brief, the red box and the menu
          className={desk.key === 'council' ? 'not-phone' : undefined}
          href={`#${desk.route}`}
          aria-current={desk.route === route ? 'page' : undefined}
        >
          <Icon name={desk.icon} />
          <span>{words.hud.desks[desk.key]}</span>
          {desk.key === 'map' && needs > 0 && (
            <span className="badge">
              <span className="hidden-text">{words.screens.box.needYou(needs)}</span>
              <span aria-hidden="true">{needs}</span>
            </span>
          )}
        </a>
      ))}
      <button type="button" className="menu" onClick={onMenu}>
        <Icon name="gear-six" />
        <span>{words.hud.menu}</span>
      </button>
    </nav>
  );
}
