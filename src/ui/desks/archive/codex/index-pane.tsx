// The codex’s index: a search over all pages, the kinds, and under the chosen kind its pages by heading. Arrows move through it.
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { codexWords } from '../../../../text/index.ts';
import { type CodexKind, codexHref } from '../../../kit/codex-link.tsx';
import { Icon } from '../../../kit/icons.tsx';
import { fmt, words } from '../../../words.ts';
import { type Entry, KINDS, type Library } from './entries.ts';
import type { Found } from './find.ts';
import { groupsOf } from './groups.ts';

const of = codexWords.screen;
/** Pages of one kind that a search shows: more say that another word is wanted. */
const MOST = 12;

interface IndexProps {
  readonly library: Library;
  readonly chosen: Entry | null;
  readonly kind: string;
  readonly search: string;
  readonly found: readonly Found[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onSearch: (text: string) => void;
}

export function IndexPane({ library, chosen, kind, search, found, field, onSearch }: IndexProps) {
  const id = useId();
  const pane = useRef<HTMLElement>(null);
  const searching = search.trim() !== '';
  const count = found.reduce((sum, { entries }) => sum + entries.length, 0);
  // the chosen page stays in sight in its list
  useEffect(() => {
    const link = pane.current?.querySelector('.index-list [aria-current=page]');
    const whole = link?.classList.contains('open') === true;
    (whole ? link?.parentElement : link)?.scrollIntoView?.({ block: whole ? 'start' : 'nearest' });
  }, [chosen, kind]);
  return (
    <section
      className="card fill codex-index"
      aria-label={of.index}
      ref={pane}
      onKeyDown={(event) =>
        pane.current !== null && field.current !== null && move(event, pane.current, field.current)
      }
    >
      <div className="field search">
        <label htmlFor={id}>{of.search}</label>
        <div className="search-row">
          <Icon name="magnifying-glass:r" />
          <input
            id={id}
            ref={field}
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={search}
            aria-describedby={`${id}-hint`}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
          {search === '' && (
            <span className="key" aria-hidden="true">
              /
            </span>
          )}
        </div>
        <p className="dim small-print" id={`${id}-hint`}>
          <span className="wide-only">{of.hint}</span>
          <span className="narrow-only">{of.hintPhone}</span>
        </p>
      </div>
      <p className="hidden-text" role="status">
        {searching ? (count === 0 ? of.none(search.trim()) : of.found(fmt.number(count))) : ''}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the arrow keys */}
      <div className="scroll index-list" tabIndex={0}>
        {searching && count === 0 && <p className="empty">{of.none(search.trim())}</p>}
        {count === 0 && <Kinds library={library} chosen={chosen} kind={kind} />}
        {searching && found.map((group) => <Results key={group.kind} group={group} chosen={chosen} />)}
      </div>
      <p className="dim index-foot">
        <a href="#/about">{words.archive.about}</a>
      </p>
    </section>
  );
}

function Kinds({
  library,
  chosen,
  kind,
}: {
  readonly library: Library;
  readonly chosen: Entry | null;
  readonly kind: string;
}) {
  return (
    <ul className="index-kinds">
      {KINDS.map((one) => (
        <li key={one}>
          <a
            href={`#/play/archive/codex/${one}`}
            aria-current={kind === one && chosen === null ? 'page' : undefined}
            className={kind === one ? 'open' : undefined}
          >
            <span>{of.kinds[one]}</span>
            <small>{fmt.number(library.of(one).length)}</small>
          </a>
          {kind === one &&
            groupsOf(library.of(one)).map(([group, list]) => (
              <section key={group}>
                <h4>{group}</h4>
                <Pages kind={one} entries={list} chosen={chosen} />
              </section>
            ))}
        </li>
      ))}
    </ul>
  );
}

function Results({ group, chosen }: { readonly group: Found; readonly chosen: Entry | null }) {
  const shown = group.entries.slice(0, MOST);
  const all = group.entries.length;
  return (
    <section>
      <h4>
        {of.kinds[group.kind]}
        <small>{all > MOST ? of.more(fmt.number(MOST), fmt.number(all)) : fmt.number(all)}</small>
      </h4>
      <Pages kind={group.kind} entries={shown} chosen={chosen} />
    </section>
  );
}

function Pages({
  kind,
  entries,
  chosen,
}: {
  readonly kind: CodexKind;
  readonly entries: readonly Entry[];
  readonly chosen: Entry | null;
}) {
  return (
    <ul className="index-pages">
      {entries.map((one) => (
        <li key={one.id}>
          <a
            href={codexHref(kind, one.id)}
            aria-current={chosen?.kind === kind && chosen.id === one.id ? 'page' : undefined}
          >
            {one.title}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Arrows between the field and the links under it; Escape leads back to the field, and there it clears. */
function move(event: KeyboardEvent, pane: HTMLElement, field: HTMLInputElement): void {
  const links = [...pane.querySelectorAll<HTMLElement>('.index-list a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const inField = document.activeElement === field;
  if (event.key === 'ArrowDown' && (inField || at >= 0)) (links[at + 1] ?? links[at])?.focus();
  else if (event.key === 'ArrowUp' && at >= 0) (at === 0 ? field : links[at - 1])?.focus();
  else if (event.key === 'Home' && at >= 0) links[0]?.focus();
  else if (event.key === 'End' && at >= 0) links[links.length - 1]?.focus();
  else if (event.key === 'Enter' && inField) links[0]?.click();
  else if (event.key === 'Escape' && at >= 0) field.focus();
  else return;
  event.preventDefault();
}
