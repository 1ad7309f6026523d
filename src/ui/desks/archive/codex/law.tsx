// A law's page: what it says, its clauses with what they may be, its road in days, what it moves, and the levers it grew from.
import '../../../styles/parliament.css';

import { codexWords, upperFirst } from '../../../../text/index.ts';
import { useGame } from '../../../deps.tsx';
import { codexHref } from '../../../kit/codex-link.tsx';
import { Pairs } from '../../../kit/parts.tsx';
import { bound, fmt, say, words } from '../../../words.ts';
import { Moves } from '../../parliament/moves.tsx';
import { conditionSaid } from './condition.ts';
import { Leaf, type PageProps, Part, Refs, See, Sources } from './leaf.tsx';

const of = codexWords.screen;
const desk = words.parliament.desk;

export function LawPage({ engine, library, entry }: PageProps) {
  const { world } = useGame();
  const law = engine.catalogue.laws.find(({ id }) => id === entry.id);
  const text = words.laws[entry.id];
  if (law === undefined) return null;
  const keys = [...new Set([law.source, ...law.clauses.map(({ source }) => source)])];
  const start = law.clauses.map((clause) => clause.start);
  const levers = words.leverRows
    .map((row, i) => ({ ...row, number: i + 1 }))
    .filter((row) => row.law === law.id);
  const days = law.stages.reduce((sum, stage) => sum + stage.days, 0);
  return (
    <Leaf
      entry={entry}
      sources={keys.length}
      parts={law.clauses.length + law.stages.length}
      note={bound(text?.says ?? '')}
      aside={
        <>
          <Pairs
            rows={[
              [of.kindHead, upperFirst(desk.kinds[law.kind])],
              [of.costs, fmt.number(law.cost_capital)],
              [of.ordinance, law.ordinance ? of.canOrdinance : of.noOrdinance],
              [of.chair, law.kind === 'bill' ? (words.parliament.parties[law.chair] ?? law.chair) : '–'],
            ]}
          />
          {law.when !== null && (
            <Part title={of.needs}>
              <p>
                {law.when.kind === 'law' ? (
                  <a href={codexHref('laws', law.when.law)}>{say.law(law.when.law)}</a>
                ) : (
                  conditionSaid(engine, law.when)
                )}
              </p>
            </Part>
          )}
          {law.targets && <p className="muted">{of.targets}.</p>}
          {law.petition > 0 && <p className="muted">{of.petition}.</p>}
          <Sources engine={engine} library={library} keys={keys} numbered />
          <See library={library} paths={library.named(`laws/${law.id}`)} />
        </>
      }
    >
      <Part title={of.clauses}>
        <table className="leaf-clauses">
          <thead>
            <tr>
              <th className="start">{of.clause}</th>
              <th>{of.drafted}</th>
              <th>{of.range}</th>
            </tr>
          </thead>
          <tbody>
            {law.clauses.map((clause) => {
              const said = text?.clauses[clause.id];
              return (
                <tr key={clause.id}>
                  <td className="start">
                    <b>{said?.label ?? clause.id}</b> <span className="muted">{bound(said?.says ?? '')}</span>
                    <Refs engine={engine} keys={[clause.source]} all={keys} />
                  </td>
                  <td className="num">{say.clause(clause, clause.start)}</td>
                  <td className="num">{say.clauseRange(clause)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Part>
      <Part title={of.moves}>
        <Moves law={law} values={start} />
      </Part>
      <Part title={of.road}>
        <ol className="leaf-road">
          {law.stages.map((stage) => (
            <li key={stage.id}>
              <b>{desk.steps[stage.id]}</b> <span>{fmt.days(stage.days)}</span>
            </li>
          ))}
          <li>
            <b>{of.total}</b> <span>{fmt.days(days)}</span>
          </li>
        </ol>
        {law.stages.some(({ id }) => id === 'committee') && <p className="dim small-print">{of.hostile}</p>}
      </Part>
      {levers.length > 0 && (
        <Part title={of.leversHead}>
          <ul className="leaf-list">
            {levers.map((row) => (
              <li key={row.number}>
                {of.leverLine(fmt.number(row.number), row.name, row.precedent)}
                {row.clause !== '' && (
                  <span className="muted">
                    {' '}
                    {of.leverClause(text?.clauses[row.clause]?.label ?? row.clause)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {world.scenario.laws.includes(law.id) && (
        <p>
          <a href="#/play/parliament">{of.toParliament}</a>
        </p>
      )}
    </Leaf>
  );
}
