// Opening a run, from a file or from the address: read, hand to the session, and go to the game when it became the game in progress.
import { useCallback, useEffect, useState } from 'react';
import type { BadInput } from '../../core/types.ts';
import type { Session } from '../../session/index.ts';
import { useDeps } from '../deps.tsx';
import { go, takeLinkedRun } from '../route.ts';

/** The deed, and what was wrong with the file itself; what was wrong inside it the session tells. */
export function useOpenRun(): { readonly openRun: () => Promise<void>; readonly trouble: BadInput | null } {
  const { session, files } = useDeps();
  const [trouble, setTrouble] = useState<BadInput | null>(null);
  const openRun = useCallback(async () => {
    setTrouble(null);
    session.dismiss();
    const picked = await files.open();
    if (picked === null) return;
    if ('bad' in picked) setTrouble(picked);
    else await openText(session, picked.text);
  }, [session, files]);
  return { openRun, trouble };
}

/** Opens the run of the address, on arrival and whenever the address comes to hold one. */
export function useLinkedRun(): BadInput | null {
  const { session, links } = useDeps();
  const [trouble, setTrouble] = useState<BadInput | null>(null);
  useEffect(() => {
    const open = (): void => {
      const letters = takeLinkedRun();
      if (letters === null) return;
      setTrouble(null);
      session.dismiss();
      void links.read(letters).then((read) => {
        if (typeof read === 'string') void openText(session, read);
        else setTrouble(read);
      });
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [session, links]);
  return trouble;
}

async function openText(session: Session, text: string): Promise<void> {
  const before = session.get().game;
  await session.openRun(text);
  const now = session.get();
  if (now.game !== null && now.game !== before && now.bad === null && now.verified?.verified === true)
    go('/play');
}
