// What a reader sees before a page is chosen: the whole codex by kinds, or one kind with all its pages and a figure for each.
import { CODEX } from '../../../../content/index.ts';
import type { Engine } from '../../../../core/types.ts';
import type { Game } from '../../../../session/index.ts';
import { codexWords } from '../../../../text/index.ts';
import { useGame } from '../../../deps.tsx';
import { type CodexKind, codexHref } from '../../../kit/codex-link.tsx';
import { Rule } from '../../../kit/ornament.tsx';
import { bound, fmt, say, words } from '../../../words.ts';
import { type Entry, KINDS, type Library } from './entries.ts';
import { groupsOf } from './groups.ts';

const of = codexWords.screen;

export function Welcome({ library }: { readonly library: Library }) {
  return (
    <article aria-labelledby="codex-page">
      <header className="leaf-head">
        <p className="caps">{of.title}</p>
        <h2 id="codex-page" tabIndex={-1}>
          {of.welcome}
        </h2>
        <Rule />
      </header>
      {of.welcomeSays.map((said) => (
        <p key={said} className="leaf-lead">
          {said}
        </p>
      ))}
      <ul className="leaf-kinds">
        {KINDS.map((kind) => (
          <li key={kind}>
            <a href={`#/play/archive/codex/${kind}`}>
              <b>{of.kinds[kind]}</b>
              <small>{fmt.number(library.of(kind).length)}</small>
            </a>
            <p className="muted">{of.about[kind]}</p>
          </li>
        ))}
      </ul>
      <section className="leaf-part">
        <h3 className="lab">{of.topics.council}</h3>
        <ul className="leaf-rows many">
          {CODEX.pages
            .filter(({ topic }) => topic === 'council')
            .map(({ id, date }) => (
              <li key={id}>
                <a href={codexHref('background', id)}>{codexWords.pages[id]?.title ?? id}</a>
                <span className="num">{date.slice(0, 4)}</span>
              </li>
            ))}
        </ul>
      </section>
    </article>
  );
}

export function Overview({
  engine,
  library,
  kind,
}: {
  readonly engine: Engine;
  readonly library: Library;
  readonly kind: CodexKind;
}) {
  const game = useGame();
  const entries = library.of(kind);
  return (
    <article aria-labelledby="codex-page">
      <header className="leaf-head">
        <p className="caps">{of.title}</p>
        <h2 id="codex-page" tabIndex={-1}>
          {of.kinds[kind]}
        </h2>
        <p className="muted">{of.about[kind]}</p>
        <Rule />
      </header>
      {kind === 'terms' ? (
        <Glossary />
      ) : (
        groupsOf(entries).map(([group, list]) => (
          <section key={group} className="leaf-part">
            <h3 className="lab">{group}</h3>
            <ul className={`leaf-rows ${kind === 'sources' ? '' : 'many'}`}>
              {list.map((one) => (
                <li key={one.id}>
                  <a href={codexHref(kind, one.id)}>{one.title}</a>
                  <span className="num">{detail(engine, library, game, one)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
      {kind === 'laws' && <Levers />}
    </article>
  );
}

/** A figure beside each page of a list. */
function detail(engine: Engine, library: Library, game: Game, { kind, id }: Entry): string {
  const { world, shown } = game;
  switch (kind) {
    case 'laws':
      return fmt.days(
        engine.catalogue.laws.find((one) => one.id === id)?.stages.reduce((sum, { days }) => sum + days, 0) ??
          0,
      );
    case 'plants': {
      const plant = world.nation.plants.find((one) => one.id === id);
      return plant === undefined ? '' : fmt.mw(plant.mw);
    }
    case 'parameters': {
      const first = id.startsWith('begin-') ? world.scenario.begin[id.slice('begin-'.length)] : undefined;
      const one = first ?? engine.catalogue.parameters[id];
      return one === undefined ? '' : say.amount(first?.value ?? world.parameters[id] ?? one.value, one.unit);
    }
    case 'figures':
      return say.figure(engine, id, engine.quantity(world, shown, id));
    case 'sources':
      return fmt.number(library.rests.find(({ key }) => key === id)?.rests.length ?? 0);
    case 'background':
      return CODEX.pages.find((one) => one.id === id)?.date.slice(0, 4) ?? '';
    default:
      return '';
  }
}

function Glossary() {
  return (
    <dl className="leaf-terms">
      {CODEX.terms.map(({ id }) => (
        <div key={id}>
          <dt>
            <a href={codexHref('terms', id)}>{codexWords.terms[id]?.term ?? id}</a>
          </dt>
          <dd>{bound(codexWords.terms[id]?.meaning ?? '')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The table of 32 levers, each with its precedent and the law or clause that it became. */
function Levers() {
  return (
    <section className="leaf-part">
      <h3 className="lab">{of.leverTable}</h3>
      <table className="leaf-clauses">
        <thead>
          <tr>
            <th className="start">{of.lever}</th>
            <th className="start">{of.precedent}</th>
            <th className="start">{of.became}</th>
          </tr>
        </thead>
        <tbody>
          {words.leverRows.map(({ name, precedent, law, clause }, i) => (
            <tr key={name}>
              <td className="start">
                {fmt.number(i + 1)}. {name}
              </td>
              <td className="start muted">{precedent}</td>
              <td className="start">
                <a href={codexHref('laws', law)}>{say.law(law)}</a>
                {clause !== '' && (
                  <span className="muted">
                    : {(words.laws[law]?.clauses[clause]?.label ?? clause).toLowerCase()}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
