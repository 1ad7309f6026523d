// A term of the glossary: what it means, the source of what it claims, and its neighbours in the alphabet.
import { CODEX } from '../../../../content/index.ts';
import { codexWords } from '../../../../text/index.ts';
import { bound } from '../../../words.ts';
import { Leaf, type PageProps, See, Sources } from './leaf.tsx';

const of = codexWords.screen;

export function TermPage({ engine, library, entry }: PageProps) {
  const at = CODEX.terms.findIndex(({ id }) => id === entry.id);
  const term = CODEX.terms[at];
  if (term === undefined) return null;
  const near = [CODEX.terms[at - 1], CODEX.terms[at + 1]].flatMap((one) =>
    one === undefined ? [] : [`terms/${one.id}`],
  );
  return (
    <Leaf
      entry={entry}
      sources={term.source === '' ? 1 : 2}
      parts={1 + term.see.length}
      aside={
        <>
          {term.source !== '' && <Sources engine={engine} library={library} keys={[term.source]} />}
          <See library={library} paths={near} title={of.near} />
        </>
      }
    >
      <p className="leaf-lead">{bound(codexWords.terms[entry.id]?.meaning ?? entry.id)}</p>
      <See library={library} paths={[...new Set([...term.see, ...library.named(`terms/${entry.id}`)])]} />
    </Leaf>
  );
}
