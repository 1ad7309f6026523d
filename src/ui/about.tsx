// What this is, where its figures come from, whom it thanks, and what it does not claim.
import { useEffect } from 'react';
import { useDeps, useSession } from './deps.tsx';
import { words } from './front-words.ts';
import { Waves } from './kit/ornament.tsx';
import { Source } from './kit/source.tsx';

export function About() {
  const { version } = useDeps();
  const playing = useSession((now) => now.game !== null);
  const catalogue = useSession((now) => now.engine?.catalogue ?? null);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  const sources = catalogue === null ? [] : cited(catalogue.parameters);
  const of = words.screens.about;
  return (
    <main className="page">
      <Waves />
      <div className="prose">
        <p>
          <a href={playing ? '#/play' : '#/'}>{playing ? of.backToGame : words.hud.toTitle}</a>
        </p>
        <h1>{of.title}</h1>
        {of.what.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <b>{words.title.notFinancial}</b>
        </p>
        <p>{words.title.boundaries}</p>
        <h2>{of.credits}</h2>
        <ul>
          {of.thanks.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2>{of.sources}</h2>
        <p className="muted">{of.sourcesNote}</p>
        {sources.length === 0 ? (
          <p className="muted">{of.noSources}</p>
        ) : (
          <ul>
            {sources.map((id) => (
              <li key={id}>
                <Source id={id} />
              </li>
            ))}
          </ul>
        )}
        <p className="dim">{words.screens.title.foot(version)}</p>
      </div>
    </main>
  );
}

/** Citations once each, in order of name; what the makers set or fitted is told with each figure instead. */
function cited(parameters: Readonly<Record<string, { readonly source: string }>>): readonly string[] {
  const ids = new Set<string>();
  for (const one of Object.values(parameters))
    if (!one.source.startsWith('design') && !one.source.startsWith('fitted')) ids.add(one.source);
  return [...ids].sort();
}
