// One page of the codex: its heading with a rosette, the text, and beside it figures, sources and what to read next.
import { type ReactNode, useMemo } from 'react';
import { CODEX } from '../../../../content/index.ts';
import type { Engine } from '../../../../core/types.ts';
import { citation, codexWords } from '../../../../text/index.ts';
import { codexHref } from '../../../kit/codex-link.tsx';
import { ring } from '../../../kit/guilloche.ts';
import { Rule } from '../../../kit/ornament.tsx';
import { Source } from '../../../kit/source.tsx';
import { bound } from '../../../words.ts';
import type { Entry, Library } from './entries.ts';
import { titleOf } from './rests.ts';

const of = codexWords.screen;

/** The citation behind a key of the model or of the codex; what is no key speaks for itself. */
export function cited(engine: Engine, source: string): string {
  return engine.sources[source] ?? CODEX.sources[source] ?? source;
}
const isKey = (engine: Engine, source: string): boolean => cited(engine, source) !== source;

export interface PageProps {
  readonly engine: Engine;
  readonly library: Library;
  readonly entry: Entry;
}

interface LeafProps {
  readonly entry: Entry;
  /** how many sources it cites and how many parts it has: the rosette is woven from these */
  readonly sources: number;
  readonly parts: number;
  readonly note?: ReactNode;
  readonly children: ReactNode;
  readonly aside: ReactNode;
}

export function Leaf({ entry, sources, parts, note, children, aside }: LeafProps) {
  return (
    <article aria-labelledby="codex-page">
      <header className="leaf-head">
        <Rosette sources={sources} parts={parts} />
        <p className="caps">
          <a href={`#/play/archive/codex/${entry.kind}`}>{of.kinds[entry.kind]}</a>
          <span aria-hidden="true"> · </span>
          {entry.group}
        </p>
        <h2 id="codex-page" tabIndex={-1}>
          {bound(entry.title)}
        </h2>
        {note !== undefined && <p className="muted">{note}</p>}
        <Rule />
      </header>
      <div className="leaf-body">
        <div className="leaf-main">{children}</div>
        <aside>{aside}</aside>
      </div>
    </article>
  );
}

/** A strand for each source, up to four; loops with the parts of the page. */
function Rosette({ sources, parts }: { readonly sources: number; readonly parts: number }) {
  const [outer, inner] = useMemo(
    () => [
      ring({
        inner: 15,
        outer: 24,
        loops: 12 + 2 * Math.min(8, parts),
        strands: Math.max(1, Math.min(4, sources)),
      }),
      ring({ inner: 5, outer: 12, loops: 9, strands: Math.max(1, Math.min(3, sources)) }),
    ],
    [sources, parts],
  );
  return (
    <svg className="ornament leaf-rosette" viewBox="-26 -26 52 52" aria-hidden="true">
      <path d={outer} strokeWidth="0.5" />
      <path d={inner} strokeWidth="0.5" />
    </svg>
  );
}

/** A heading with what belongs under it, in the text or beside it. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="leaf-part">
      <h3 className="lab">{title}</h3>
      {children}
    </section>
  );
}

/** Numbers of the sources of a claim, each leading to its source. */
export function Refs({
  engine,
  keys,
  all,
}: {
  readonly engine: Engine;
  readonly keys: readonly string[];
  readonly all: readonly string[];
}) {
  return (
    <span className="refs">
      {keys.map((key) => {
        const number = String(all.indexOf(key) + 1);
        return (
          <a
            key={key}
            href={codexHref('sources', isKey(engine, key) ? key : citation(key).kind)}
            aria-label={of.claimSource(number)}
            title={citation(cited(engine, key)).title}
          >
            {number}
          </a>
        );
      })}
    </span>
  );
}

/** Sources in the order of their numbers; each key leads to what else rests on it. */
export function Sources({
  engine,
  library,
  keys,
  numbered = false,
}: {
  readonly engine: Engine;
  readonly library: Library;
  readonly keys: readonly string[];
  readonly numbered?: boolean;
}) {
  if (keys.length === 0) return null;
  return (
    <Part title={of.sourcesHead}>
      <ol className={numbered ? 'leaf-sources numbered' : 'leaf-sources'}>
        {keys.map((key) => (
          <li key={key}>
            <Source id={cited(engine, key)} whole />
            {isKey(engine, key) ? (
              <Resting library={library} source={key} />
            ) : (
              <Named engine={engine} text={key} />
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** How much rests on a source, as the way to its page; nothing where nothing does. */
function Resting({ library, source }: { readonly library: Library; readonly source: string }) {
  const count = library.rests.find(({ key }) => key === source)?.rests.length ?? 0;
  if (count === 0) return null;
  return (
    <a className="leaf-more" href={codexHref('sources', source)}>
      {of.alsoRests(String(count))}
    </a>
  );
}

/** A source that the makers' own reason names in brackets: “fitted: … (hashrate-rule)”. */
function Named({ engine, text }: { readonly engine: Engine; readonly text: string }) {
  const key = /\(([a-z0-9-]+)\)/.exec(text)?.[1];
  if (key === undefined || !isKey(engine, key)) return null;
  return (
    <a className="leaf-more" href={codexHref('sources', key)}>
      {of.named}: {titleOf(citation(cited(engine, key)).title)}
    </a>
  );
}

/** Links to other pages, given as `kind/id`; those that this world does not have are left out. */
export function See({
  library,
  paths,
  title = of.seeHead,
}: {
  readonly library: Library;
  readonly paths: readonly string[];
  readonly title?: string;
}) {
  const pages = paths.flatMap((path) => {
    const [kind = '', ...id] = path.split('/');
    const found = library.find(kind, id.join('/'));
    return found === null ? [] : [found];
  });
  if (pages.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="leaf-see">
        {pages.map((one) => (
          <li key={`${one.kind}/${one.id}`}>
            <a href={codexHref(one.kind, one.id)}>{one.title}</a>
            <small>{one.kind === 'plants' ? one.group : of.one[one.kind]}</small>
          </li>
        ))}
      </ul>
    </Part>
  );
}
