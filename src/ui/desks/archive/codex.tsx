// The codex: every source with what rests on it, searchable; a parameter opens its own explanation.
import { useMemo, useState } from 'react';
import { useLiveGame, useSession } from '../../deps.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { Source } from '../../kit/source.tsx';
import { Why } from '../../kit/why.tsx';
import { fmt, words } from '../../words.ts';
import { codexOf, type Entry, type Rest, type RestKind, searched } from './codex-index.ts';
import { Search } from './search.tsx';

const of = words.archive.codex;
const KINDS = Object.keys(of.kinds) as readonly RestKind[];

export function Codex() {
  const { world } = useLiveGame();
  const engine = useSession((now) => now.engine);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const entries = useMemo(() => (engine === null ? [] : codexOf(engine, world)), [engine, world]);
  const shown = searched(entries, search);
  const entry = entries.find(({ key }) => key === chosen) ?? null;
  return (
    <div className={`leaf codex${entry === null ? '' : ' chosen'}`}>
      <section className="card fill" aria-label={of.title}>
        <Search label={of.search} value={search} onChange={setSearch} />
        <p className="dim">{of.count(fmt.number(shown.length), fmt.number(entries.length))}</p>
        {shown.length === 0 && <p className="empty">{of.none}</p>}
        <ul className="scroll sources">
          {shown.map(({ key, cited, rests }) => (
            <li key={key}>
              <button type="button" aria-pressed={key === chosen} onClick={() => setChosen(key)}>
                <span>{cited.title}</span>
                <small>{of.of(fmt.number(rests.length))}</small>
              </button>
            </li>
          ))}
        </ul>
        <p className="dim">
          <a href="#/about">{words.archive.about}</a>
        </p>
      </section>
      <section className="card fill" aria-label={of.rests}>
        {entry === null ? (
          <p className="empty">{of.choose}</p>
        ) : (
          <Article entry={entry} onBack={() => setChosen(null)} />
        )}
      </section>
    </div>
  );
}

function Article({ entry, onBack }: { readonly entry: Entry; readonly onBack: () => void }) {
  const { key, cited, rests } = entry;
  return (
    <>
      <div className="row spread">
        <p className="lab">{cited.kind === 'source' ? key : of.title}</p>
        <button type="button" className="small narrow-only" onClick={onBack}>
          {of.back}
        </button>
      </div>
      {cited.kind === 'source' ? <Source id={key} whole /> : <h2>{cited.title}</h2>}
      <Scroll>
        {rests.length === 0 && <p className="empty">{of.nothing}</p>}
        {KINDS.map((kind) => {
          const own = rests.filter((one) => one.kind === kind);
          return own.length === 0 ? null : <Group key={kind} kind={kind} rests={own} />;
        })}
      </Scroll>
    </>
  );
}

function Group({ kind, rests }: { readonly kind: RestKind; readonly rests: readonly Rest[] }) {
  return (
    <>
      <h3 className="sub-head">{of.kinds[kind]}</h3>
      <ul className="rests">
        {rests.map((one) => (
          <li key={one.id}>
            <span className="grow">
              {kind === 'parameter' ? (
                <Why topic={{ kind: 'parameter', id: one.id }}>{one.name}</Why>
              ) : (
                one.name
              )}
              {one.note !== '' && <span className="source block">{one.note}</span>}
            </span>
            <span className="num">{one.value}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
