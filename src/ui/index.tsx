// The door of the screens: main gives what they need, they draw themselves into a host and follow the session.
import { createRoot } from 'react-dom/client';
import '../../assets/fonts/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forms.css';
import './styles/title.css';
import { About } from './about.tsx';
import { type Deps, DepsProvider, useSession } from './deps.tsx';
import { PlayGate } from './play-gate.tsx';
import { useRoute } from './route.ts';
import { Title } from './title/title.tsx';

export type { ChoiceStore, Deps, Files, Flags, Judge, Links, MapDoor, MapHandle } from './deps.tsx';

/** Draws the screens into `host`; returns the way to take them down. */
export function startScreens(host: HTMLElement, deps: Deps): () => void {
  const root = createRoot(host);
  root.render(
    <DepsProvider deps={deps}>
      <Screens />
    </DepsProvider>,
  );
  return () => root.unmount();
}

function Screens() {
  const route = useRoute();
  const playing = useSession((now) => now.game !== null);
  if (route === '/about') return <About />;
  if (route === '/' || !playing) return <Title />;
  return <PlayGate route={route} />;
}
