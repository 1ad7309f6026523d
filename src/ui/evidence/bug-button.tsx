// One click makes a report of a fault and copies it; where the browser forbids copying, it is shown to be taken by hand.
import { useState } from 'react';
import { useDeps } from '../deps.tsx';
import { words } from '../front-words.ts';

const W = words.keeping.bug;

export function BugButton({
  text = null,
  className = '',
}: {
  /** a run that was opened and differs; without it the run in progress is reported */
  readonly text?: string | null;
  readonly className?: string;
}) {
  const deps = useDeps();
  const [told, setTold] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const report = async (): Promise<void> => {
    setTold(W.working);
    setShown(null);
    const { bugReport } = await import('./bug.ts');
    const made = await bugReport(deps, text);
    const copied = await navigator.clipboard.writeText(made).then(
      () => true,
      () => false,
    );
    setTold(copied ? W.copied : W.shown);
    setShown(copied ? null : made);
  };
  return (
    <>
      <button type="button" className={className} onClick={() => void report()}>
        {W.button}
      </button>
      {told !== null && (
        <div className="link-told">
          <p className="muted small-print" role="status">
            {told}
          </p>
          {shown !== null && <textarea readOnly rows={6} value={shown} aria-label={W.button} />}
        </div>
      )}
    </>
  );
}
