// Opening a run, from a file or from the address: read, hand to the session, and go to the game when it became the game in progress.
import { useCallback, useEffect, useState } from 'react';
import type { BadInput } from '../../core/types.ts';
import type { Session } from '../../session/index.ts';
import { type Deps, useDeps } from '../deps.tsx';
import { go, linkedRun, takeLinkedRun } from '../route.ts';

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
    else await openText(session, picked.text, hindsightOf(picked.name));
  }, [session, files]);
  return { openRun, trouble };
}

/** Opens the run of the address, on arrival and whenever the address comes to hold one. */
export function useLinkedRun(): BadInput | null {
  const { session, links } = useDeps();
  const [trouble, setTrouble] = useState<BadInput | null>(null);
  useEffect(() => {
    const open = (): void => {
      const found = takeLinkedRun();
      if (found === null) return;
      setTrouble(null);
      session.dismiss();
      void links.read(found.letters).then((read) => {
        if (typeof read === 'string') void openText(session, read, found.hindsight);
        else setTrouble(read);
      });
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [session, links]);
  return trouble;
}

/** Opens the run of a link that was pasted; false where it is no link at all. */
export async function openAddress({ session, links }: Deps, address: string): Promise<BadInput | boolean> {
  const found = linkedRun(address);
  if (found === null) return false;
  session.dismiss();
  const read = await links.read(found.letters);
  if (typeof read !== 'string') return read;
  await openText(session, read, found.hindsight);
  return true;
}

/** The first day of hindsight, as the name of an exported file says it. */
export function hindsightOf(name: string): number | null {
  const day = /-hindsight-(\d{1,5})\b/.exec(name)?.[1];
  return day === undefined ? null : Number(day);
}

async function openText(session: Session, text: string, hindsight: number | null): Promise<void> {
  const before = session.get().game;
  await session.openRun(text, hindsight);
  const now = session.get();
  if (now.game !== null && now.game !== before && now.bad === null && now.verified?.verified === true)
    go('/play');
}
