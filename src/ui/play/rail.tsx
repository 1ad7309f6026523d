// The rail of desks; on a phone five tabs at the bottom, the last of which opens the others and the menu.
import { type ReactNode, useId, useRef } from 'react';
import { needsOf } from '../../session/index.ts';
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

/** desks that have a place of their own in a phone's bar; the others are behind its last tab */
const FRONT = 4;

/** What the rail calls the desk that a route opens. */
export function deskName(route: Route): string {
  return words.hud.desks[DESKS.find((desk) => desk.route === route)?.key ?? 'map'];
}

export function Rail({ route, onMenu }: { readonly route: Route; readonly onMenu: () => void }) {
  const needs = needsOf(useLiveGame()).length;
  const sheet = useRef<HTMLDivElement>(null);
  const id = useId();
  const rest = DESKS.slice(FRONT);
  const behind = rest.find((desk) => desk.route === route);
  const close = (): void => sheet.current?.hidePopover();
  return (
    <>
      <nav className="rail" aria-label={words.screens.desks}>
        {DESKS.map((desk, i) => (
          <Tab key={desk.route} desk={desk} route={route} className={i < FRONT ? '' : 'rest'}>
            {desk.key === 'map' && needs > 0 && (
              <span className="badge">
                <span className="hidden-text">{words.screens.box.needYou(needs)}</span>
                <span aria-hidden="true">{needs}</span>
              </span>
            )}
          </Tab>
        ))}
        <button
          type="button"
          className="others"
          popoverTarget={id}
          aria-current={behind === undefined ? undefined : 'page'}
        >
          <Icon name={behind?.icon ?? 'list'} />
          <span>{behind === undefined ? words.hud.more : words.hud.desks[behind.key]}</span>
        </button>
        <button type="button" className="menu rest" onClick={onMenu}>
          <Icon name="gear-six" />
          <span>{words.hud.menu}</span>
        </button>
      </nav>
      <div ref={sheet} id={id} popover="auto" className="rail-sheet">
        {rest.map((desk) => (
          <Tab key={desk.route} desk={desk} route={route} onPress={close} />
        ))}
        <button
          type="button"
          onClick={() => {
            close();
            onMenu();
          }}
        >
          <Icon name="gear-six" />
          <span>{words.hud.menu}</span>
        </button>
      </div>
    </>
  );
}

function Tab({
  desk,
  route,
  className,
  onPress,
  children,
}: {
  readonly desk: (typeof DESKS)[number];
  readonly route: Route;
  readonly className?: string;
  readonly onPress?: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <a
      className={className}
      href={`#${desk.route}`}
      aria-current={desk.route === route ? 'page' : undefined}
      onClick={onPress}
    >
      <Icon name={desk.icon} />
      <span>{words.hud.desks[desk.key]}</span>
      {children}
    </a>
  );
}
