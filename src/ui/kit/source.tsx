// Where a number comes from: a citation, a posting of the ledger, or the makers' own choice, said as such.
import type { Engine } from '../../core/types.ts';
import { citation } from '../../text/index.ts';
import { useSession } from '../deps.tsx';
import { words } from '../front-words.ts';

/** `whole` adds the date and the address that the citation names, each on its own. */
export function Source({ id, whole = false }: { readonly id: string; readonly whole?: boolean }) {
  const engine = useSession((now) => now.engine);
  if (id === '') return null;
  const { kind, title, date, link } = citation(cite(engine, id));
  return (
    <span className={whole ? 'source whole' : 'source'}>
      {kind !== 'source' && <b>{kind === 'design' ? words.screens.design : words.screens.fitted} </b>}
      {whole && link !== '' ? title.replace(` (${link})`, '') : title}
      {whole && (date !== '' || link !== '') && (
        <span className="parts">
          {date !== '' && <span>{date}</span>}
          {link !== '' && (
            <a href={address(link)} target="_blank" rel="noreferrer">
              {link}
            </a>
          )}
        </span>
      )}
    </span>
  );
}

function address(link: string): string {
  const paper = /^arXiv (.+)$/i.exec(link);
  return paper === null ? `https://${link}` : `https://arxiv.org/abs/${paper[1]}`;
}

/** The citation behind a key, or behind the parameter of that id; what is neither speaks for itself. */
export function cite(engine: Engine | null, id: string): string {
  const source = engine?.catalogue.parameters[id]?.source ?? id;
  return words.screens.ownSources[source] ?? engine?.sources[source] ?? source;
}
