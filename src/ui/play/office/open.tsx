// Which of the office's sheets lies over the stage: letters, a sitting, the succession. Sittings and the succession come up by themselves.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useLiveGame, useLookingBack } from '../../deps.tsx';
import { LettersSheet } from './letters.tsx';
import { Sitting } from './sitting.tsx';
import { Succession } from './succession.tsx';

type Sheet = 'letters' | 'sitting' | 'succession';
const Open = createContext<(sheet: Sheet) => void>(() => undefined);

/** Opens one of the sheets. */
export function useOffice(): (sheet: Sheet) => void {
  return useContext(Open);
}

export function OfficeProvider({ children }: { readonly children: ReactNode }) {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const { shown, state, phase } = useLiveGame();
  const back = useLookingBack();
  const close = (): void => setSheet(null);
  const sat = shown.office.sitting_day;
  useEffect(() => {
    if (sat >= 0) setSheet('sitting');
    else setSheet((now) => (now === 'sitting' ? null : now));
  }, [sat]);
  const choosing = shown.office.succession === 1 && phase === 'decide';
  useEffect(() => {
    if (choosing) setSheet('succession');
  }, [choosing]);
  const over = state.office.ended_day >= 0;
  const open = useMemo(() => (one: Sheet) => setSheet(one), []);
  const is = (one: Sheet): boolean => sheet === one && !back && !over;
  return (
    <Open.Provider value={open}>
      {children}
      <LettersSheet open={is('letters')} onClose={close} />
      <Sitting open={is('sitting')} onClose={close} />
      <Succession open={is('succession')} onClose={close} />
    </Open.Provider>
  );
}
