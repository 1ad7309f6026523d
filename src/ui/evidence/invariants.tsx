// Every invariant: on this morning, on each day that is played from now on, and over the whole run so far in the worker.
import { useEffect, useState } from 'react';
import type { BadInput, Heavy } from '../../core/types.ts';
import { useDeps, useLiveGame, useSession } from '../deps.tsx';
import { Card, Check } from '../kit/parts.tsx';
import { fmt, say, words } from '../words.ts';

const W = words.evidence.testers;

export function Invariants() {
  const { session, proof } = useDeps();
  const engine = useSession((now) => now.engine);
  const heavy = useSession((now) => now.heavy);
  const { world, state, mark } = useLiveGame();
  const [share, setShare] = useState<number | null>(null);
  const [found, setFound] = useState<Heavy | BadInput | null>(null);
  const { day } = state;
  useEffect(() => setFound(null), [day]);
  if (engine === null) return null;
  const faults = engine.faults(world, state);
  const check = async (): Promise<void> => {
    const text = session.exportRun();
    if (text === null) return;
    setFound(null);
    setShare(0);
    const result = await proof.heavy(text, setShare);
    setShare(null);
    setFound(result);
  };
  return (
    <Card title={W.invariants}>
      <p className="muted small-print">{W.invariantsAre}</p>
      {faults.length === 0 ? (
        <p className="c-ok">{W.allHold(say.shortDate(world, day))}</p>
      ) : (
        <ul className="c-risk">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <Check label={W.heavy} checked={heavy} onChange={session.setHeavy} />
      <p className="muted small-print">{W.heavySays}</p>
      <p className="row wrap">
        <button
          type="button"
          onClick={() => void check()}
          disabled={share !== null || mark.forced !== null || day === 0}
        >
          {W.whole_run}
        </button>
      </p>
      <p role="status">
        {share !== null && W.checking(fmt.share(share))}
        {found !== null && <Found found={found} />}
      </p>
    </Card>
  );
}

function Found({ found }: { readonly found: Heavy | BadInput }) {
  if ('bad' in found) return <span className="c-risk">{say.bad(found)}</span>;
  const { days, fault } = found;
  return fault === null ? (
    <span className="c-ok">{W.sound(fmt.days(days))}</span>
  ) : (
    <span className="c-risk">{W.broken(words.screens.dayNumber(fmt.number(fault.day)), fault.what)}</span>
  );
}
