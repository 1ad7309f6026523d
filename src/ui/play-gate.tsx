// Everything but the title is loaded when a game begins, so that the first screen stays small.
import { type ComponentType, useEffect, useState } from 'react';
import { words } from './front-words.ts';
import type { Route } from './route.ts';

export interface PlayProps {
  readonly route: Route;
}

export function PlayGate({ route }: PlayProps) {
  const [Play, setPlay] = useState<ComponentType<PlayProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    import('./play/play.tsx').then(
      (loaded) => {
        if (!gone) setPlay(() => loaded.Play);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  if (Play !== null) return <Play route={route} />;
  return (
    <main className="page">
      <p className="prose" role="status">
        {failed ? words.screens.notLoaded : words.screens.loading}
      </p>
    </main>
  );
}
