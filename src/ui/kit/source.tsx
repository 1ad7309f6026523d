// Where a number comes from: a citation, a posting of the ledger, or the makers' own choice, said as such.
import type { Engine } from '../../core/types.ts';
import { useSession } from '../deps.tsx';
import { words } from '../words.ts';

export function Source({ id }: { readonly id: string }) {
  const engine = useSession((now) => now.engine);
  if (id === '') return null;
  const told = cite(engine, id);
  const [kind, rest] = split(told);
  return (
    <span className="source">
      {kind === null ? (
        told
      ) : (
        <>
          <b>{kind}</b> {rest}
        </>
      )}
    </span>
  );
}

function split(id: string): readonly [string | null, string] {
  if (id.startsWith('design')) return [words.screens.design, id.replace(/^design:?\s*/, '')];
  if (id.startsWith('fitted')) return [words.screens.fitted, id.replace(/^fitted:?\s*/, '')];
  return [null, id];
}

/** The citation behind a key, or behind the parameter of that id; what is neither speaks for itself. */
function cite(engine: Engine | null, id: string): string {
  const source = engine?.catalogue.parameters[id]?.source ?? id;
  return engine?.sources[source] ?? source;
}
