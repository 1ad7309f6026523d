// One line where a newer version of the game lies ready, with the button that loads it: never over a game that is not saved, never by itself.
import { useSyncExternalStore } from 'react';
import { useDeps, useSession } from '../deps.tsx';
import { words } from '../front-words.ts';
import { Icon } from '../kit/icons.tsx';

export function Newer() {
  const { session, renewal } = useDeps();
  const ready = useSyncExternalStore(renewal.follow, renewal.ready);
  const playing = useSession((now) => now.game !== null);
  const lost = useSession(({ kept }) => kept.status === 'unsaved' || kept.status === 'elsewhere');
  if (!ready) return null;
  const load = async (): Promise<void> => {
    // what cannot be saved is told beside the button
    if (await session.save()) renewal.renew();
  };
  return (
    <div className="newer" role="status">
      <Icon name="download-simple:r" />
      <span className="grow">
        {words.keeping.newer}
        {playing && lost && ` ${words.keeping.newerLater}`}
      </span>
      {!(playing && lost) && (
        <button type="button" className="small" onClick={() => void load()}>
          {playing ? words.keeping.newerSave : words.keeping.newerTake}
        </button>
      )}
    </div>
  );
}
