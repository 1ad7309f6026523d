// The sheet that pages about runs stand on: a way back, a heading, one line of purpose, and cards under it.
import type { ReactNode } from 'react';
import '../styles/parts.css';
import '../styles/desks.css';
import '../styles/archive.css';
import '../styles/evidence.css';
import { useSession } from '../deps.tsx';
import { Rule, Waves } from '../kit/ornament.tsx';
import { words } from '../words.ts';

const W = words.evidence;
const LINKS = [
  ['runs', '#/runs'],
  ['compare', '#/compare'],
  ['testers', '#/testers'],
] as const;

export function EvidencePage({
  page,
  purpose,
  children,
}: {
  readonly page: (typeof LINKS)[number][0];
  readonly purpose: string;
  readonly children: ReactNode;
}) {
  const playing = useSession((now) => now.game !== null);
  return (
    <main className="page evidence">
      <Waves />
      <div className="evidence-sheet">
        <header>
          <nav aria-label={W.pages[page]}>
            <a href={playing ? '#/play' : '#/'}>{playing ? W.back : W.toTitle}</a>
            {LINKS.filter(([one]) => one !== page && (playing || one !== 'testers')).map(([one, href]) => (
              <a key={one} href={href}>
                {W.pages[one]}
              </a>
            ))}
          </nav>
          <h1>{W.pages[page]}</h1>
          <p className="muted">{purpose}</p>
          <Rule />
        </header>
        {children}
      </div>
    </main>
  );
}
