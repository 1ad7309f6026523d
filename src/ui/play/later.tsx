// A desk whose code is fetched when it is first opened; until then the stage says so.
import { type ComponentType, useEffect, useState } from 'react';
import { words } from '../words.ts';

type Given = Readonly<Record<string, unknown>>;

export function Later<T extends Given = Given>({
  load,
  given,
  strip = false,
}: {
  readonly load: () => Promise<ComponentType<T>>;
  readonly given?: T;
  /** over the stage and not the stage itself: nothing stands there until it is loaded */
  readonly strip?: boolean;
}) {
  const [Desk, setDesk] = useState<ComponentType<T> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    load().then(
      (loaded) => {
        if (!gone) setDesk(() => loaded);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [load]);
  if (Desk !== null) return <Desk {...((given ?? {}) as T)} />;
  if (strip && !failed) return null;
  return (
    <p className="empty later" role="status">
      {failed ? words.screens.notLoaded : words.screens.loading}
    </p>
  );
}
