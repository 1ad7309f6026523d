// Opening a run file: pick, read, hand to the session, and go to the game when it became the game in progress.
import { useCallback, useState } from 'react';
import type { BadInput } from '../../core/types.ts';
import { useDeps } from '../deps.tsx';
import { go } from '../route.ts';

/** The deed, and what was wrong with the file itself; what was wrong inside it the session tells. */
export function useOpenRun(): { readonly openRun: () => Promise<void>; readonly trouble: BadInput | null } {
  const { session, files } = useDeps();
  const [trouble, setTrouble] = useState<BadInput | null>(null);
  const openRun = useCallback(async () => {
    setTrouble(null);
    session.dismiss();
    const picked = await files.open();
    if (picked === null) return;
    if ('bad' in picked) {
      setTrouble(picked);
      return;
    }
    const before = session.get().game;
    await session.openRun(picked.text);
    const now = session.get();
    if (now.game !== null && now.game !== before && now.bad === null && now.verified?.verified === true)
      go('/play');
  }, [session, files]);
  return { openRun, trouble };
}
