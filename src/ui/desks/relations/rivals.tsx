// Other states' coins with their course so far, and the ranking of the Global South with its index.
import type { Abroad } from '../../../core/types.ts';
import { useGame } from '../../deps.tsx';
import { Spark } from '../../kit/line-chart.tsx';
import { Card, Meter } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';
import { called } from './abroad.ts';

const W = words.relations;
const names = words.programme.rivals;

export function Rivals() {
  const { world, shown, snapshots, state } = useGame();
  const data = world.nation.programme;
  if (data === undefined) return null;
  const past = snapshots.filter(([day]) => day <= state.day).map(([, one]) => one.programme.held_btc);
  return (
    <Card title={W.rivals} note={W.rivalsNote} className="fill rivals">
      <Scroll>
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{W.country}</th>
              <th scope="col">{W.holding}</th>
              <th scope="col">{W.sinceStart}</th>
              <th scope="col">{W.courseOf}</th>
            </tr>
          </thead>
          <tbody>
            {data.rivals.map((rival, r) => {
              const now = shown.programme.held_btc[r] ?? 0;
              const course = [...past.map((held) => held[r] ?? 0), now];
              const change = now - rival.held_btc;
              return (
                <tr key={rival.id}>
                  <td>{called(names, rival.id)}</td>
                  <td className="num">{fmt.number(now)}</td>
                  <td className={`num ${Math.round(change) === 0 ? 'dim' : ''}`}>
                    {fmt.change(change, '', 1)}
                  </td>
                  <td>
                    <Spark
                      values={course}
                      label={W.spark(called(names, rival.id), fmt.number(course[0] ?? 0), fmt.number(now))}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
}

export function Ranking({ abroad }: { readonly abroad: Abroad }) {
  const { state, world } = useGame();
  const place = abroad.south.findIndex(({ id }) => id === '') + 1;
  const most = Math.max(1, ...abroad.south.map(({ score }) => score));
  return (
    <Card
      title={W.ranking}
      className="ranking"
      note={
        <WhyFigure quantity="rank" day={state.day}>
          {W.rankNote(fmt.number(place), fmt.number(abroad.south.length))}
        </WhyFigure>
      }
    >
      <table className="dense">
        <tbody>
          {abroad.south.map(({ id, score }, i) => (
            <tr key={id} aria-selected={id === '' ? 'true' : undefined}>
              <td className="num place">{fmt.number(i + 1)}</td>
              <td className="start">{id === '' ? say.nation(world.nation.id) : called(names, id)}</td>
              <td className="index-bar">
                <Meter share={score / most} hatch={id === '' ? 'base' : 'idle'} />
              </td>
              <td className="num">
                {id === '' ? (
                  <WhyFigure quantity="south_index" day={state.day}>
                    {fmt.number(score, 1)}
                  </WhyFigure>
                ) : (
                  fmt.number(score, 1)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="dim small-print always">{W.indexSays}</p>
    </Card>
  );
}
