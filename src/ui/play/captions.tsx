// Captions of what sounds: a quiet line over the strip of time. Hidden from screen readers, since the live region says the same.
import { useEffect, useRef, useState } from 'react';
import type { Caption } from '../../session/index.ts';
import { useHearing } from '../deps.tsx';
import { words } from '../words.ts';

/** How long one stays, ms, and how many stand at once. */
const STAYS = 4000;
const MOST = 2;

type Told = { readonly caption: Caption };

export function Captions() {
  const told = useHearing((now) => now.told);
  const shown = useHearing((now) => now.captions);
  const [lines, setLines] = useState<readonly Told[]>([]);
  // what sounded before this screen stood here has been named
  const seen = useRef(told);
  useEffect(() => {
    if (told === null || told === seen.current) return;
    seen.current = told;
    setLines((now) => [...now.filter(({ caption }) => caption !== told.caption), told].slice(-MOST));
    // each goes by itself; a screen that is gone by then is not drawn again
    setTimeout(() => setLines((now) => now.filter((one) => one !== told)), STAYS);
  }, [told]);
  if (!shown || lines.length === 0) return null;
  return (
    <p className="captions" aria-hidden="true">
      {lines.map(({ caption }) => (
        <span key={caption}>{words.sound.cues[caption].caption}</span>
      ))}
    </p>
  );
}
