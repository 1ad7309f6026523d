// Where a number comes from: a citation, a posting of the ledger, or the makers' own choice, said as such.
import { words } from '../words.ts';

export function Source({ id }: { readonly id: string }) {
  if (id === '') return null;
  const [kind, rest] = split(id);
  return (
    <span className="source">
      {kind === null ? (
        id
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
