// The report's two numbers: what the run's orders are worth in expectation, and what happened. Worked out in a worker, with progress.
import { type CSSProperties, useEffect } from 'react';
import type { Score } from '../../core/types.ts';
import { isOver } from '../../session/index.ts';
import { useDeps, useGame, useSession } from '../deps.tsx';
import { createShelf, useWork, WorkBar } from '../kit/work.tsx';
import '../styles/score.css';
import { fmt, words } from '../words.ts';

const W = words.score;
const PARTS = ['mean', 'tail', 'orders', 'calls'] as const;
/** Worth of a quarter that can be told from nothing, in mandates. */
const TELLS = 0.01;
/** Scores that were worked out, by fingerprint: a report that is opened again shows them at once. */
const shelf = createShelf<Score>();

export function ScorePart() {
  const { judge, session } = useDeps();
  const game = useGame();
  const over = isOver(game);
  const key = useSession((now) => now.engine)?.fingerprint(game.state) ?? '';
  const chosen = game.state.office.mandates.length > 0;
  const work = useWork(shelf, key, (progress) => {
    const text = session.exportRun();
    return text === null ? null : judge(text, progress);
  });
  // a run that is over is judged at once; one that goes on, when asked
  useEffect(() => {
    if (over && chosen && work.found === null && work.share === null) work.begin();
  }, [key]);

  return (
    <section className="score">
      <h2>{W.title}</h2>
      {!chosen && <p>{W.none}</p>}
      {chosen && <p>{W.about}</p>}
      {chosen && work.found === null && <WorkBar work={work} begin={W.begin} />}
      {work.found !== null && <Told score={work.found} />}
    </section>
  );
}

function Told({ score }: { readonly score: Score }) {
  const total = score.quarters.reduce((sum, worth) => sum + worth, 0);
  const values = {
    mean: fmt.pct(100 * score.mean, 0),
    tail: fmt.pct(100 * score.tail, 0),
    orders: worthText(total),
    calls: fmt.pct(100 * score.calls, 0),
  };
  return (
    <>
      <div className="score-two">
        <p>
          <span className="lab">{W.decisions}</span>
          <b>{W.ofThousand(fmt.number(score.points))}</b>
        </p>
        <p>
          <span className="lab">{W.happened}</span>
          <b>{W.credit(fmt.pct(100 * score.happened, 0))}</b>
        </p>
      </div>
      {score.cap < 1000 && <p>{W.capped(fmt.number(score.cap))}</p>}
      <table className="mandates">
        <thead>
          <tr>
            <th scope="col">{W.part}</th>
            <th scope="col" className="num">
              {W.weight}
            </th>
            <th scope="col" className="num">
              {W.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">
                {part === 'tail' ? W.parts.tail(fmt.pct(100 * score.tail_share, 0)) : W.parts[part]}
              </th>
              <td className="num">{fmt.pct(100 * score.weights[part], 0)}</td>
              <td className="num">{values[part]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Quarters worths={score.quarters} beyond={score.beyond} />
    </>
  );
}

/** A quarter's worth in hundredths of all mandates. */
function worthText(worth: number): string {
  return fmt.change(100 * worth, '%', 0.1);
}

function Quarters({ worths, beyond }: { readonly worths: readonly number[]; readonly beyond: number }) {
  const most = Math.max(TELLS, ...worths.map(Math.abs));
  const costly = worths
    .map((worth, q) => ({ worth, q }))
    .filter(({ worth }) => worth <= -TELLS)
    .sort((a, b) => a.worth - b.worth)
    .slice(0, 3);
  return (
    <figure className="score-quarters">
      <figcaption>
        {W.quarters} <small>{W.quartersNote(fmt.number(beyond))}</small>
      </figcaption>
      <ol>
        {worths.map((worth, q) => (
          // a quarter has no other name than its place
          <li
            key={q}
            className={worth < 0 ? 'loss' : 'gain'}
            style={{ '--size': `${(50 * Math.abs(worth)) / most}%` } as CSSProperties}
            title={W.quarter(fmt.number(q + 1), worthText(worth))}
          >
            <span className="hidden-text">{W.quarter(fmt.number(q + 1), worthText(worth))}</span>
          </li>
        ))}
      </ol>
      <p>
        {costly.length === 0
          ? W.noneCostly
          : W.costly(
              costly
                .map(({ worth, q }) => W.quarter(fmt.number(q + 1), worthText(worth)))
                .join(words.screens.marks.semicolon),
            )}
      </p>
    </figure>
  );
}
