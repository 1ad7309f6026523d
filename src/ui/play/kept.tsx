// How the game is kept: saved, not saved with the way out, or open in another tab.
import { useDeps, useGame, useSession } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { say, words } from '../words.ts';

export function Kept() {
  const { session } = useDeps();
  const game = useGame();
  const kept = useSession((now) => now.kept);
  const exportRun = useExport();
  const trouble = kept.status === 'unsaved' || kept.status === 'elsewhere';
  const why = kept.why === null ? null : (words.keeping.why[kept.why] ?? null);
  return (
    <div className={`kept ${kept.status}`} role="status">
      <Icon name={trouble ? 'cloud-slash:r' : 'check-circle:r'} />
      <span className="grow">
        {kept.status === 'saved' && kept.day !== null
          ? words.keeping.savedAt(say.shortDate(game.world, kept.day))
          : (why ?? words.keeping.status[kept.status])}
      </span>
      {trouble && (
        <button type="button" className="small" onClick={exportRun}>
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

/** Hands the run so far to the browser as a file. */
export function useExport(): () => void {
  const { session, files } = useDeps();
  const game = useGame();
  return () => {
    const text = session.exportRun();
    if (text !== null) files.save(words.keeping.fileName(game.spec.scenario, game.state.day), text);
  };
}
