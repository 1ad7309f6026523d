// The seal of a run: nobody has asked yet, it is played again, it holds, or the day and slice by which it differs.
import { useState } from 'react';
import type { BadInput } from '../../core/types.ts';
import { useDeps, useSession } from '../deps.tsx';
import { Icon } from '../kit/icons.tsx';
import { Seal as Rosette } from '../kit/ornament.tsx';
import { fmt, say, words } from '../words.ts';

const W = words.evidence;
type Divergence = { readonly day: number; readonly slice: string } | null;

/** The day on which the opened run held, while it is the game in progress; null for one that was not opened. */
export function useVerified(): number | null {
  return useSession((now) => (now.verified?.verified === true ? now.verified.days : null));
}

export function Seal({
  text,
  known = false,
}: {
  readonly text: () => Promise<string | null>;
  /** it was played again when it was opened, and held */
  readonly known?: boolean;
}) {
  const { proof, hearing } = useDeps();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<{ readonly divergence: Divergence } | BadInput | null>(
    known ? { divergence: null } : null,
  );
  const ask = async (): Promise<void> => {
    setBusy(true);
    const run = await text();
    const told = run === null ? null : await proof.check(run);
    if (told !== null) setFound(told);
    if (told !== null && !('bad' in told) && told.divergence === null) hearing.play('saved');
    setBusy(false);
  };
  if (busy)
    return (
      <span className="seal asking" role="status">
        {W.verifying}
      </span>
    );
  if (found === null)
    return (
      <button type="button" className="small seal-ask" onClick={() => void ask()}>
        {W.verify}
      </button>
    );
  if ('bad' in found)
    return (
      <span className="seal c-risk" role="status">
        {say.bad(found)}
      </span>
    );
  const { divergence } = found;
  return (
    <span className={`seal ${divergence === null ? 'c-ok drawn' : 'c-risk'}`} role="status">
      {divergence === null ? <Rosette /> : <Icon name="x:r" />}
      {divergence === null
        ? W.holds
        : W.differsBy(words.screens.dayNumber(fmt.number(divergence.day)), divergence.slice)}
    </span>
  );
}
