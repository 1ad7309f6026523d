// The door of the screens: main gives what they need, they draw themselves into a host and follow the session.
import { createRoot } from 'react-dom/client';
import '../../assets/fonts/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forms.css';
import './styles/title.css';
import type { LanguageId } from '../text/index.ts';
import { About } from './about.tsx';
import { type Deps, DepsProvider, useSession } from './deps.tsx';
import { Gate } from './gate.tsx';
import { useRoute } from './route.ts';
import { Title } from './title/title.tsx';

export type {
  ChoiceStore,
  Deps,
  Files,
  Flags,
  Judge,
  Languages,
  Links,
  MapDoor,
  MapHandle,
  Proof,
} from './deps.tsx';

/** The faces that a language needs beyond those of English; nothing for English. */
export async function loadType(language: LanguageId): Promise<void> {
  if (language === 'ur') await import('./styles/urdu.ts');
  if (language === 'ru') await import('./styles/russian.ts');
}

/** Draws the screens into `host`; returns the way to take them down. */
export function startScreens(host: HTMLElement, deps: Deps): () => void {
  if (deps.languages.now() !== 'en') void import('./foreign.ts').then(({ markForeign }) => markForeign(host));
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
  if (route === '/runs') return <Gate key={route} load={runs} />;
  if (route === '/compare') return <Gate key={route} load={compare} />;
  if (route === '/' || !playing) return <Title />;
  if (route === '/testers') return <Gate key={route} load={testers} />;
  return <Gate key="play" load={play} given={{ route }} />;
}
const play = () => import('./play/play.tsx').then(({ Play }) => Play);
const runs = () => import('./evidence/runs.tsx').then(({ Runs }) => Runs);
const compare = () => import('./evidence/compare.tsx').then(({ Compare }) => Compare);
const testers = () => import('./evidence/testers.tsx').then(({ Testers }) => Testers);
