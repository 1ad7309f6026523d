// The codex: an index with a search on the left, one page at the right. What is read is in the address, so that a page can be linked to.
import { useEffect, useMemo, useRef, useState } from 'react';
import '../../../styles/codex.css';
import type { Engine } from '../../../../core/types.ts';
import { codexWords } from '../../../../text/index.ts';
import { useLiveGame, useSession } from '../../../deps.tsx';
import type { CodexKind } from '../../../kit/codex-link.tsx';
import { useArchivePage } from '../../../route.ts';
import { BackgroundPage } from './background.tsx';
import { DecisionPage } from './decision.tsx';
import { type Entry, KINDS, type Library, libraryOf } from './entries.ts';
import { FigurePage } from './figure.tsx';
import { finderOf } from './find.ts';
import { IndexPane } from './index-pane.tsx';
import { LawPage } from './law.tsx';
import type { PageProps } from './leaf.tsx';
import { ParameterPage } from './number.tsx';
import { Overview, Welcome } from './overview.tsx';
import { SourcePage } from './source-page.tsx';
import { TermPage } from './term.tsx';
import { ThingPage } from './thing.tsx';

const of = codexWords.screen;
/** The address that puts the cursor into the search. */
const FIND = 'find';

export function Codex() {
  const engine = useSession((now) => now.engine);
  return engine === null ? null : <Whole engine={engine} />;
}

function Whole({ engine }: { readonly engine: Engine }) {
  const { world } = useLiveGame();
  const [, kind = '', ...rest] = useArchivePage();
  const id = rest.join('/');
  const library = useMemo(() => libraryOf(engine, world), [engine, world]);
  const [search, setSearch] = useState('');
  const searching = search.trim() !== '';
  const finder = useMemo(() => (searching ? finderOf(library.entries) : null), [library, searching]);
  const found = useMemo(() => finder?.(search) ?? [], [finder, search]);
  const field = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLElement>(null);
  const entry = library.find(kind, id);
  useSlash(field, kind === FIND);
  // on a phone the index goes when a page comes: the keyboard follows to its heading
  useEffect(() => {
    if (id !== '' && field.current?.offsetParent === null)
      page.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [kind, id]);
  const open = KINDS.includes(kind as CodexKind);
  return (
    // English, in which the codex is, runs from left to right whatever the page around it does
    <div className={`leaf codex${open ? ' chosen' : ''}`} dir="ltr">
      <IndexPane
        library={library}
        chosen={entry}
        kind={kind}
        search={search}
        found={found}
        field={field}
        onSearch={setSearch}
      />
      <section className="card fill codex-read" aria-label={of.read} ref={page}>
        <p className="narrow-only codex-back">
          <a href="#/play/archive/codex">← {of.back}</a>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the arrow keys */}
        <div className="scroll" tabIndex={0} key={`${kind}/${id}`}>
          <Read engine={engine} library={library} entry={entry} kind={kind} id={id} />
        </div>
      </section>
    </div>
  );
}

function Read({
  engine,
  library,
  entry,
  kind,
  id,
}: {
  readonly engine: Engine;
  readonly library: Library;
  readonly entry: Entry | null;
  readonly kind: string;
  readonly id: string;
}) {
  if (entry !== null) return <Page engine={engine} library={library} entry={entry} />;
  if (id !== '') return <p className="empty">{of.gone}</p>;
  const known = KINDS.find((one) => one === kind);
  return known === undefined ? (
    <Welcome library={library} />
  ) : (
    <Overview engine={engine} library={library} kind={known} />
  );
}

const PAGES: Readonly<Record<CodexKind, (props: PageProps) => ReturnType<typeof BackgroundPage>>> = {
  background: BackgroundPage,
  laws: LawPage,
  decisions: DecisionPage,
  plants: ThingPage,
  parameters: ParameterPage,
  figures: FigurePage,
  terms: TermPage,
  sources: SourcePage,
};

/** One page of any kind. */
export function Page(props: PageProps) {
  const Own = PAGES[props.entry.kind];
  return <Own {...props} />;
}

/** The slash leads to the search from anywhere on the desk, unless something is being typed. */
function useSlash(field: { readonly current: HTMLInputElement | null }, now: boolean): void {
  useEffect(() => {
    if (now) field.current?.focus();
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target !== null && target.closest('input, select, textarea, dialog, [popover]') !== null) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [field, now]);
}
