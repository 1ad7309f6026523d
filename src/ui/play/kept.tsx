// How the game is kept: saved, not saved with the way out, or open in another tab.
import { useState } from 'react';
import { useDeps, useGame, useSession } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { say, words } from '../words.ts';

export function Kept() {
  const { session } = useDeps();
  const game = useGame();
  const kept = useSession((now) => now.kept);
  const { give, told } = useExport();
  const trouble = kept.status === 'unsaved' || kept.status === 'elsewhere';
  // what is only looked at is not kept; how the run under it is kept is not its own
  if (game.mark.differs !== null) return null;
  const why = kept.why === null ? null : (words.keeping.why[kept.why] ?? null);
  return (
    <div className={`kept ${kept.status}`}>
      <Icon name={trouble ? 'cloud-slash:r' : 'check-circle:r'} />
      <span className="grow">
        {kept.status === 'saved' && kept.day !== null
          ? words.keeping.savedAt(say.shortDate(game.world, kept.day))
          : (why ?? words.keeping.status[kept.status])}
        <span role="status">{told !== null && ` ${told}`}</span>
      </span>
      {trouble && (
        <button type="button" className="small" onClick={give}>
          {words.keeping.exportRun}
        </button>
      )}
      {kept.status === 'elsewhere' && (
        <button type="button" className="small" onClick={() => void session.takeOver()}>
          {words.keeping.takeOver}
        </button>
      )}
    </div>
  );
}

/** Hands the run so far to the browser as a file, and says so until the day turns. */
export function useExport(): { readonly give: () => void; readonly told: string | null } {
  const { session, files, hearing } = useDeps();
  const game = useGame();
  const [day, setDay] = useState(-1);
  const name = words.keeping.fileName(game.spec.scenario, game.state.day, game.mark.hindsight);
  return {
    give() {
      const text = session.exportRun();
      if (text === null) return;
      files.save(name, text);
      hearing.play('saved');
      setDay(game.state.day);
    },
    told: day === game.state.day ? words.keeping.exported(name) : null,
  };
}
