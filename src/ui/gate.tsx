// A screen whose code is fetched when it is first asked for; until then the page says so, in the words that are there from the start.
import { type ComponentType, useEffect, useState } from 'react';
import { words } from './front-words.ts';

type Given = Readonly<Record<string, unknown>>;

export function Gate<T extends Given = Given>({
  load,
  given,
}: {
  readonly load: () => Promise<ComponentType<T>>;
  readonly given?: T;
}) {
  const [Screen, setScreen] = useState<ComponentType<T> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    setScreen(null);
    load().then(
      (loaded) => {
        if (!gone) setScreen(() => loaded);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [load]);
  if (Screen !== null) return <Screen {...((given ?? {}) as T)} />;
  return (
    <main className="page">
      <p className="prose" role="status">
        {failed ? words.screens.notLoaded : words.screens.loading}
      </p>
    </main>
  );
}
