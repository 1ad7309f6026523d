// The days ahead for the desks: asked of the worker by morning, orders and drafts; the last answer stays until the next is there.
import { useEffect, useRef, useState } from 'react';
import type { Command, Outlook, OutlookTerms } from '../../core/types.ts';
import { useDeps, useGame } from '../deps.tsx';

/** The year in ordinary weather, and under rivers lower and higher than eight years in ten. */
export function yearViews(day: number): readonly OutlookTerms[] {
  const year: OutlookTerms = { days: 365, span: 5, stress: null };
  return [
    year,
    { ...year, stress: { kind: 'dry', from: day } },
    { ...year, stress: { kind: 'wet', from: day } },
  ];
}

export interface Ahead {
  /** in the order of the views; null until the first answer */
  readonly found: readonly Outlook[] | null;
  readonly failed: boolean;
  /** the answer is to this very question, and not to the one before */
  readonly fresh: boolean;
}

/**
 * Outlooks of this morning with today's orders and these drafts. No views, no question.
 * `patience`, ms: who can wait lets the others go first, and asks once for a whole drag.
 */
export function useAhead(drafts: readonly Command[], views: readonly OutlookTerms[], patience = 0): Ahead {
  const { session } = useDeps();
  const { state, pending } = useGame();
  const [ahead, setAhead] = useState<Omit<Ahead, 'fresh'> & { readonly to: string }>({
    found: null,
    failed: false,
    to: '',
  });
  const asked = useRef(0);
  const shown = useRef(0);
  const key = JSON.stringify([drafts, views]);
  useEffect(() => {
    const [commands, terms] = JSON.parse(key) as [Command[], OutlookTerms[]];
    if (terms.length === 0) return undefined;
    function ask(): void {
      asked.current += 1;
      const number = asked.current;
      void session.outlooks(commands, terms)?.then((found) => {
        // answers may overtake each other; an older one is never shown after a newer
        if (number < shown.current) return;
        shown.current = number;
        setAhead('bad' in found ? { found: null, failed: true, to: key } : { found, failed: false, to: key });
      });
    }
    if (patience === 0) {
      ask();
      return undefined;
    }
    const timer = setTimeout(ask, patience);
    return () => clearTimeout(timer);
  }, [session, state, pending, key, patience]);
  return { found: ahead.found, failed: ahead.failed, fresh: ahead.to === key };
}
