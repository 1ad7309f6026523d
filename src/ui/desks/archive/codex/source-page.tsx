// A source’s page: the citation with its date and address, and everything that rests on it, each leading to its own page.
import { codexWords } from '../../../../text/index.ts';
import { Source } from '../../../kit/source.tsx';
import { cited, Leaf, type PageProps, Part } from './leaf.tsx';
import type { Rest, RestKind } from './rests.ts';

const of = codexWords.screen;
const KINDS = Object.keys(of.restKinds) as readonly RestKind[];

export function SourcePage({ engine, library, entry }: PageProps) {
  const found = library.rests.find(({ key }) => key === entry.id);
  if (found === undefined) return null;
  const { key, rests } = found;
  const own = key === 'design' || key === 'fitted';
  return (
    <Leaf
      entry={entry}
      sources={1}
      parts={rests.length}
      note={own ? of[`${key}Says`] : undefined}
      aside={
        own ? null : (
          <Part title={of.key}>
            <p>
              <code>{key}</code>
            </p>
          </Part>
        )
      }
    >
      {!own && (
        <div className="leaf-citation">
          <Source id={cited(engine, key)} whole />
        </div>
      )}
      <Part title={of.rests}>
        {rests.length === 0 && <p className="muted">{of.restsNone}</p>}
        {KINDS.map((kind) => {
          const list = rests.filter((one) => one.kind === kind);
          return list.length === 0 ? null : <Group key={kind} kind={kind} rests={list} />;
        })}
      </Part>
    </Leaf>
  );
}

function Group({ kind, rests }: { readonly kind: RestKind; readonly rests: readonly Rest[] }) {
  return (
    <>
      <h4>{of.restKinds[kind]}</h4>
      <ul className="leaf-rows">
        {rests.map((one) => (
          <li key={one.id}>
            <span>
              {one.to === '' ? one.name : <a href={`#/play/archive/codex/${one.to}`}>{one.name}</a>}
              {one.note !== '' && <small>{one.note}</small>}
            </span>
            <span className="num">{one.value}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
